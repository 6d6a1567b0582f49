//! A person of the letter.

use crate::request::Place;
use crate::vocabulary::{Custody, OffenceId, PersonId, Role, StateCode};
use serde::{Deserialize, Serialize};

/// A person whom the letter names or means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LetterPerson {
    /// The person's name inside this letter: `p1`. Names of people need not enter the file.
    pub id: PersonId,
    /// What the person is to the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Nationalities that the letter states. Empty: stateless.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationalities: Option<Vec<StateCode>>,
    /// Whether the person is under eighteen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor: Option<bool>,
    /// Where the person stands in the case, by offence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proceedings: Option<Vec<PersonProceeding>>,
    /// Whether the person has counsel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counsel: Option<bool>,
    /// Where the person is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custody: Option<Custody>,
    /// Whether the person consents to what is asked, as the *letter* says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consents: Option<bool>,
    /// Where the person stands in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// The letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Who chose the codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coded_by: Option<String>,
    /// Who checked them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<String>,
}

/// Where a person stands in the case for one offence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonProceeding {
    /// The offence.
    pub offence: OffenceId,
    /// Whether the person is charged with it before a court.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charged: Option<bool>,
    /// Whether the person is convicted of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub convicted: Option<bool>,
    /// Whether the conviction is final, with no further appeal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#final: Option<bool>,
}

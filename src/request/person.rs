//! A person of the letter.

use crate::request::{Money, Place};
use crate::vocabulary::{Custody, Identity, OffenceId, PersonId, Profile, Role, StateCode};
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
    /// Whether it is a company, foundation or other body, and no human being. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_person: Option<bool>,
    /// What the letter itself says that the person does. Empty: it says nothing of the kind, and what the person
    /// is known as stays open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub profiles: Option<Vec<Profile>>,
    /// Whether the letter says who the person is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// Nationalities that the letter states. Empty: stateless.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub nationalities: Option<Vec<StateCode>>,
    /// Whether the person is under eighteen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor: Option<bool>,
    /// Where the person stands in the case, by offence. Empty: before a court for none of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::OFFENCES)))]
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
    /// On how many counts. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<u16>,
    /// The sentence that was passed. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<Sentence>,
}

/// A sentence that was passed. What is absent is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// Imprisonment, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(max = 1200)))]
    pub imprisonment_months: Option<u16>,
    /// Imprisonment for life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life: Option<bool>,
    /// Death.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub death: Option<bool>,
    /// Corporal punishment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corporal: Option<bool>,
    /// A fine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fine: Option<Money>,
    /// Whether it was suspended, or replaced by probation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspended: Option<bool>,
}

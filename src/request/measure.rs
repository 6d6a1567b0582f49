//! A measure: what is asked, about whom, of whom, how far, and why.

use crate::request::{Money, Period, Place};
use crate::vocabulary::{HolderKind, MeasureId, MeasureKind, OffenceId, PartialDate, PersonId, StateCode, ThirdPerson};
use serde::{Deserialize, Serialize};

/// One thing that the letter asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its name inside this letter: `m1`.
    pub id: MeasureId,
    /// What is asked.
    pub kind: MeasureKind,
    /// The offences for which it is asked. Empty or absent: the letter does not say, and the
    /// measure is judged for an unknown offence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::OFFENCES)))]
    pub offences: Vec<OffenceId>,
    /// The persons at whom it aims. Empty: a thing or datum without a person.
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::PERSONS)))]
    pub targets: Vec<PersonId>,
    /// Who holds what is asked for. Empty: the letter names nobody; who holds it stays unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub holders: Option<Vec<Holder>>,
    /// The time to which the data belong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_period: Option<Period>,
    /// The time during which the measure is to run (surveillance, transfer): it ends on or after the day of receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// How many accounts, numbers or files are meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = crate::request::limits::COUNT)))]
    pub accounts: Option<u32>,
    /// Whether what is asked is about people chosen for what they are or think, not for what each
    /// is said to have done (all members of a group, all who attended, all who subscribe).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aimed_at_group: Option<bool>,
    /// Whether the address, number or account stands for more people than the one who is meant (an address of a
    /// provider's many customers, a household, a library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier_shared: Option<bool>,
    /// Whose data lie in what is asked, beside those of the one who is meant. Who merely wrote to that person is not
    /// meant: every mailbox holds such words. Empty: nobody's, or the letter itself leaves them out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub third_persons: Option<Vec<ThirdPerson>>,
    /// Whether carrying it out tells where a person lives or is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reveals_location: Option<bool>,
    /// Whether passwords, keys, or knowledge of weaknesses are asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials_or_weaknesses: Option<bool>,
    /// Who authorised the measure in the requesting state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorised: Option<Authorisation>,
    /// Why the evidence is needed, in the letter's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The reference under which the data are being preserved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preserved_under: Option<String>,
    /// The place to be searched or examined, or to which a prisoner is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What the measure is to be carried out on: property that is traced, restrained, forfeited or returned.
    /// Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub property: Option<Vec<Property>>,
    /// The time of the data by its length alone, in days, where the letter gives no dates. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = crate::request::limits::DAYS)))]
    pub data_days: Option<u32>,
    /// How many days the measure is to run, where the letter gives no dates. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = crate::request::limits::DAYS)))]
    pub period_days: Option<u32>,
    /// Everybody of a kind, where the letter aims at a class and not at persons one by one ("all who
    /// subscribe"): the class, in the letter's words. Noted, not weighed; say `aimed_at_group` besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class_of_persons: Option<String>,
    /// The questions that the letter wants put to a witness. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub questions: Option<Vec<String>>,
    /// The other measure of this letter without which this one is not asked: it is asked only if that one is
    /// refused. Noted, not weighed: each is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if_refused: Option<MeasureId>,
    /// The other measure of this letter in whose place this one would do. Noted, not weighed: each is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative_to: Option<MeasureId>,
    /// The day of the fine or order to be enforced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fined_on: Option<PartialDate>,
    /// The state where the thing or datum is believed to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub located_in: Option<StateCode>,
    /// Where it stands in the letter.
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

/// Who holds what is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// What kind of holder.
    pub kind: HolderKind,
    /// Whether the data are about somebody else than the holder. Such data are never given
    /// voluntarily.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about_others: Option<bool>,
    /// Name, as the letter writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A piece of property that a measure is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// What it is, as the letter describes it.
    pub description: String,
    /// In whose name it stands, as the letter writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The person of the letter in whose name it stands, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owned_by: Option<PersonId>,
    /// What it is worth, as the letter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
}

/// Who authorised a measure in the requesting state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Authorisation {
    /// By whom.
    pub by: AuthorisedBy,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<PartialDate>,
}

vocabulary! {
    /// Who authorised a measure.
    pub enum AuthorisedBy {
        /// A court or judge.
        Court = "court",
        /// Another body independent of those who investigate.
        IndependentBody = "independent-body",
        /// A prosecutor.
        Prosecutor = "prosecutor",
        /// Police or executive.
        Executive = "executive",
        /// Nobody: the law of the requesting state asks for no authorisation, or none was sought.
        None = "none",
    }
}

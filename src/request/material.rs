//! The material on which a letter relies, whole and piece by piece.

use crate::request::Place;
use crate::vocabulary::StateCode;
use serde::{Deserialize, Serialize};

/// How the material on which the letter relies was obtained.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReliedOn {
    /// Lawfully, under the law of the requesting state, as the letter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lawful: Option<bool>,
    /// By torture or ill-treatment, as anybody credibly says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ill_treatment_alleged: Option<bool>,
    /// By spyware or by breaking encryption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spyware: Option<bool>,
    /// The pieces one by one, where tainted and clean ones stand side by side. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub items: Option<Vec<ReliedOnItem>>,
    /// In the letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// What is to become of what is sent, as the letter or the law of the requesting state says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Onward {
    /// Whether it goes to an intelligence or security service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intelligence: Option<bool>,
    /// The other states, or international bodies, to which it goes. Empty: to none, as the letter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub states: Option<Vec<StateCode>>,
    /// Whether it is kept without an end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_end: Option<bool>,
    /// For how many days it is kept once the case is over, before it is destroyed or sent back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(max = crate::request::limits::COUNT)))]
    pub kept_days: Option<u32>,
    /// Whether it is used in other cases than the one stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_cases: Option<bool>,
    /// Whether the person is told in the end what was sent. `false`: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_told: Option<bool>,
    /// In the letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// One piece of the material on which the letter relies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReliedOnItem {
    /// What it is: a recording, a statement, a search.
    pub what: String,
    /// Obtained lawfully under the law of the requesting state, as the letter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lawful: Option<bool>,
    /// By torture or ill-treatment, as anybody credibly says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ill_treatment_alleged: Option<bool>,
    /// By spyware or by breaking encryption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spyware: Option<bool>,
    /// Who says how it was obtained: the person, a court, a body that watches over rights. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said_by: Option<String>,
    /// Obtained in a way that nobody disputes, and not because of a piece that is disputed, as the letter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clean: Option<bool>,
    /// Where it stands in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// The letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

//! What an instrument covers, and what it leaves out.

use crate::law::{Cite, Condition};
use crate::vocabulary::Localised;
use serde::{Deserialize, Serialize};

/// What an instrument covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Scope {
    /// What the offence or measure must be. Absent: any criminal matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) covers: Option<Condition>,
    /// What is left out, each with its own pinpoint.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) excludes: Vec<Exclusion>,
    /// Where the scope stands.
    pub(crate) cite: Cite,
}

impl Scope {
    /// What is covered, and what is left out.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.covers.iter().chain(self.excludes.iter().map(|exclusion| &exclusion.what))
    }
}

/// Something that an instrument leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Exclusion {
    /// What is left out.
    pub(crate) what: Condition,
    /// In a few words.
    pub(crate) name: Localised,
    /// Where it stands.
    pub(crate) cite: Cite,
}

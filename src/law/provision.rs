//! The register of foreign provisions: what letters under them usually allege, and why one looks twice.

use crate::law::Cite;
use crate::vocabulary::{Conduct, Date, Localised, ProvisionId, Span, StateCode};
use serde::{Deserialize, Serialize};

/// A file of `provisions/`: foreign provisions that recur in letters of request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Provisions {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// The provisions.
    pub(crate) provisions: Vec<ProvisionRow>,
}

/// A foreign provision: a flag with the conduct to expect, never an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ProvisionRow {
    /// Its name: `zz-act-21`.
    pub(crate) id: ProvisionId,
    /// The state.
    pub(crate) state: StateCode,
    /// What it is called.
    pub(crate) name: Localised,
    /// What letters under it usually allege.
    pub(crate) conduct: Vec<Conduct>,
    /// Whether it recurs in letters that serve repression.
    pub(crate) flagged: bool,
    /// Why.
    pub(crate) concern: Localised,
    /// The highest penalty of its gravest form. Absent: not found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) maximum: Option<ProvisionMaximum>,
    /// In force from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<Date>,
    /// In force until (the last day). A letter can still rest on a provision that is gone, so the
    /// register goes on to know it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<Date>,
    /// Where it stands.
    pub(crate) cite: Cite,
}

impl ProvisionRow {
    /// While it is in force.
    #[must_use]
    pub(crate) fn span(&self) -> Span {
        Span::new(self.from.map(Into::into), self.until.map(Into::into))
    }

    /// Where the maximum stands: its own place, or that of the row.
    #[must_use]
    pub(crate) fn maximum_cite(&self) -> Option<&Cite> {
        self.maximum.as_ref().map(|maximum| maximum.cite.as_ref().unwrap_or(&self.cite))
    }
}

/// The highest penalty of a foreign provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ProvisionMaximum {
    /// What it is.
    pub(crate) penalty: HighestPenalty,
    /// Where it stands, where that is not the place of the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cite: Option<Cite>,
}

/// The highest penalty that a provision allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum HighestPenalty {
    /// Death.
    Death,
    /// Imprisonment for life.
    Life,
    /// Imprisonment, in months (ten years are 120).
    Months(u16),
    /// No imprisonment.
    Fine,
}

impl HighestPenalty {
    /// Whether it is imprisonment of at least so many months, or more than that.
    #[must_use]
    pub(crate) const fn reaches(self, months: u16) -> bool {
        match self {
            Self::Death | Self::Life => true,
            Self::Months(most) => most >= months,
            Self::Fine => months == 0,
        }
    }
}

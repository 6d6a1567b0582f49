//! A name in the official languages of the legal base.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One text by language code (`en`, `fr`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Localised(pub BTreeMap<String, String>);

impl Localised {
    /// The text in `language`, else the first there is, else nothing.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        self.0.get(language).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }
}

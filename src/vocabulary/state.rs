//! States, territories and international courts, by code.

use crate::vocabulary::FormError;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A two-letter ISO 3166-1 code (two capital letters), or the short name of an entity that writes
/// letters and has no such code (three to eight small letters).
///
/// The type keeps the form; whether a code exists is a question to the list of states in `data/`,
/// asked when a letter is validated.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateCode([u8; 8]);

/// What a text is that is no code.
const NO_CODE: &str = "neither two capital letters (ISO 3166-1) nor the short name of an entity (3 to 8 small letters)";

impl StateCode {
    /// The code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().take_while(|b| **b != 0).count();
        self.0.get(..length).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or_default()
    }
}

impl FromStr for StateCode {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let state = text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase());
        let entity = (3..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase());
        if !state && !entity {
            return Err(FormError::new(text, NO_CODE));
        }
        let mut code = [0; 8];
        for (to, from) in code.iter_mut().zip(text.bytes()) {
            *to = from;
        }
        Ok(Self(code))
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StateCode({})", self.as_str())
    }
}

impl Serialize for StateCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StateCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Code;
        impl serde::de::Visitor<'_> for Code {
            type Value = StateCode;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the code of a state or entity")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<StateCode, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Code)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for StateCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StateCode".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "ISO 3166-1 alpha-2 code of a state or territory (two capital letters), or the short name of an entity without one (three to eight small letters).",
            "pattern": "^([A-Z]{2}|[a-z]{3,8})$"
        })
    }
}

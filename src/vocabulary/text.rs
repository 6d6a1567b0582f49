//! A name in the official languages of the legal base.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// One text by language code (`en`, `fr`): in JSON an object.
///
/// ```
/// use mla_screen::vocabulary::Localised;
/// let text: Localised = [("fr", "saisie"), ("en", "seizure")].into_iter().collect();
/// assert_eq!(text.in_language("fr"), "saisie");
/// assert_eq!(text.in_language("de"), "seizure");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localised(Box<[(Box<str>, Box<str>)]>);

impl Localised {
    /// The text in `language`, where there is one.
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.iter().find(|(code, _)| **code == *language).map(|(_, text)| &**text)
    }

    /// The text in `language`, else the first there is in the order of the codes, else nothing.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        self.get(language).or_else(|| self.texts().next()).unwrap_or_default()
    }

    /// The texts, in the order of their languages' codes.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, text)| &**text)
    }
}

impl<C: Into<Box<str>>, T: Into<Box<str>>> FromIterator<(C, T)> for Localised {
    /// Of two texts in one language the later one counts.
    fn from_iter<I: IntoIterator<Item = (C, T)>>(texts: I) -> Self {
        let mut all: Vec<(Box<str>, Box<str>)> = Vec::new();
        for (code, text) in texts.into_iter().map(|(code, text)| (code.into(), text.into())) {
            all.retain(|(other, _)| *other != code);
            all.push((code, text));
        }
        all.sort();
        Self(all.into())
    }
}

impl Serialize for Localised {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(code, text)| (code, text)))
    }
}

impl<'de> Deserialize<'de> for Localised {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;
        impl<'de> Visitor<'de> for Texts {
            type Value = Localised;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with a text by language code")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Localised, A::Error> {
                let mut all: Vec<(Box<str>, Box<str>)> = Vec::with_capacity(2);
                while let Some((code, text)) = map.next_entry::<Box<str>, Box<str>>()? {
                    if all.iter().any(|(other, _)| *other == code) {
                        return Err(A::Error::custom(format_args!("duplicate key `{code}`")));
                    }
                    all.push((code, text));
                }
                all.sort();
                Ok(Localised(all.into()))
            }
        }
        // Not asked for as a map: this visitor sees to a key given twice by itself.
        deserializer.deserialize_any(Texts)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Localised {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Localised".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "One text by language code (`en`, `fr`).",
            "type": "object",
            "additionalProperties": { "type": "string" }
        })
    }
}

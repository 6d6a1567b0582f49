//! Names by which parts of a letter, a dossier and the law refer to each other.

use crate::vocabulary::FormError;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::sync::Arc;

/// Longest name, in characters.
const LONGEST: usize = 80;

/// Letters, digits, `.`, `_`, `-` and, where parts may be joined, `/`; a letter or digit first.
pub(crate) fn is_name(text: &str, joined: bool) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-') || (joined && byte == b'/');
    let first = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric());
    first && text.len() <= LONGEST && text.bytes().all(fits)
}

/// What a text is that is no name.
const NO_NAME: &str = "no name: at most 80 letters, digits, `.`, `_` or `-`, a letter or digit first";

/// Declares a name: cheap to clone, ordered, never confused with another kind of name.
macro_rules! name {
    ($joined:literal $pattern:literal $($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as written.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str { &self.0 }
        }

        impl std::str::FromStr for $name {
            type Err = FormError;

            /// # Errors
            /// The text has another form than a name.
            fn from_str(text: &str) -> Result<Self, FormError> {
                if is_name(text, $joined) { Ok(Self(text.into())) } else { Err(FormError::new(text, NO_NAME)) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Name($joined)).map(Self)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> { stringify!($name).into() }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let form = "A name of at most 80 letters, digits, `.`, `_` or `-`, a letter or digit first";
                let form = format!("{form}{}", if $joined { "; parts are joined by `/`." } else { "." });
                schemars::json_schema!({
                    "description": form, "type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": $pattern
                })
            }
        }
    )+};
}

/// Reads a name; the flag says whether its parts may be joined by `/`.
struct Name(bool);

impl serde::de::Visitor<'_> for Name {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name of at most 80 letters, digits, `.`, `_` or `-`, a letter or digit first")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Arc<str>, E> {
        if is_name(text, self.0) { Ok(text.into()) } else { Err(E::invalid_value(serde::de::Unexpected::Str(text), &self)) }
    }
}

name! {
    false r"^[A-Za-z0-9][A-Za-z0-9._-]*$"
    /// An offence of the letter (`o1`).
    OffenceId;
    /// A person of the letter (`p1`).
    PersonId;
    /// A measure of the letter (`m1`).
    MeasureId;
    /// An entry of the dossier.
    EntryId;
}

name! {
    true r"^[A-Za-z0-9][A-Za-z0-9._/-]*$"
    /// A treaty, convention, scheme or arrangement of the legal base.
    InstrumentId;
    /// A way by which a letter can be carried out.
    RouteId;
    /// A row of law that is a ground for refusal.
    GroundId;
    /// A domestic power that can carry out a measure.
    PowerId;
    /// A precondition of a domestic power.
    ConditionId;
    /// An offence of the requested state's own law.
    LawOffenceId;
    /// A foreign provision in the provision register.
    ProvisionId;
    /// A source of the legal base.
    SourceId;
    /// A presumption of the policy.
    PresumptionId;
    /// A published series about states.
    SeriesId;
}

impl EntryId {
    /// The name of an entry that a program makes, from letters and digits that tell it from others.
    pub(crate) fn made(of: u64) -> Self {
        Self(format!("made-{of:016x}").into())
    }
}

impl SourceId {
    /// The source of what is only supposed.
    pub(crate) fn supposition() -> Self {
        Self("supposition".into())
    }
}

//! Names by which parts of a letter, a dossier and the law refer to each other.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// Declares a name: cheap to clone, ordered, never confused with another kind of name.
macro_rules! name {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as written.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self { Self(text.into()) }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> { stringify!($name).into() }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "minLength": 1, "maxLength": 80, "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$" })
            }
        }
    )+};
}

name! {
    /// An offence of the letter (`o1`).
    OffenceId;
    /// A person of the letter (`p1`).
    PersonId;
    /// A measure of the letter (`m1`).
    MeasureId;
    /// An entry of the dossier.
    EntryId;
    /// A treaty, convention, scheme or arrangement of the legal base.
    InstrumentId;
    /// A way by which a letter can be carried out.
    RouteId;
    /// A row of law that is a ground for refusal.
    GroundId;
    /// A domestic power that can carry out a measure.
    PowerId;
    /// An offence of the requested state's own law.
    LawOffenceId;
    /// A foreign provision in the provision register.
    ProvisionId;
    /// A source of the legal base.
    SourceId;
}

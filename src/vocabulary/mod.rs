//! The words in which a letter is coded and the law is written: closed lists, codes and names.
//!
//! Every list here is a plain enum whose JSON form is a bare kebab-case string. A value's
//! documentation is also its description in the published JSON Schemas, so that a person who has
//! never seen the library can choose the right word from the schema alone.

/// Declares a closed list: an enum, its JSON words, and the list of all its values.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        $vis enum $name { $( $(#[doc = $doc])+ #[serde(rename = $word)] $variant, )+ }

        #[allow(dead_code, reason = "a list of the library's own leaves some of it unused")]
        impl $name {
            /// Every value, in the order in which the list is written.
            $vis const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in JSON.
            #[must_use]
            $vis const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value of a word used in JSON.
            #[must_use]
            $vis fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}

mod assurance;
mod authority;
mod circumstance;
pub(crate) mod codes;
mod conduct;
mod content;
mod date;
mod fact;
mod form;
mod ground;
mod holding;
mod ids;
pub(crate) mod language;
mod measure;
mod office;
mod person;
mod row_ref;
mod span;
mod state;
mod text;

pub use assurance::{AssuranceKind, AssurancePart};
pub use authority::AuthorityKind;
pub use authority::{Channel, SecrecyEnd, Stage, Tribunal, Urgency};
pub use circumstance::Circumstance;
pub use conduct::Conduct;
pub(crate) use content::ContentItem;
pub use date::{Date, PartialDate};
pub(crate) use fact::ConductTag;
pub use fact::Fact;
pub use form::FormError;
pub use ground::{Force, Ground, Mark};
pub use holding::{AdvisoryKind, Handling, Holding, IncidentKind, NoticeKind, PriorKind, RecordMark};
pub(crate) use ids::is_name;
pub use ids::{ConditionId, EntryId, LawOffenceId, MeasureId, PowerId, PresumptionId, ProvisionId, SeriesId};
pub use ids::{GroundId, InstrumentId, OffenceId, PersonId, RouteId, SourceId};
pub use measure::{HolderKind, MeasureKind, ThirdPerson};
pub use office::{Office, PutTo};
pub use person::{Custody, Identity, Profile, Role, StatusKind};
pub use row_ref::RowRef;
pub(crate) use span::Span;
pub use state::StateCode;
pub use text::Localised;

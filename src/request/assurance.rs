//! What the requesting state promises with its letter.

use crate::request::Place;
use crate::vocabulary::{AssuranceKind, AssurancePart, AuthorityKind, OffenceId, PersonId};
use serde::{Deserialize, Serialize};

/// A promise given with the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LetterAssurance {
    /// What is promised.
    pub kind: AssuranceKind,
    /// Who promises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What kind of authority promises. What binds no court and no government is no whole promise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<AuthorityKind>,
    /// Which parts of the promise about the death penalty are given. Absent: the whole. A promise without all
    /// parts counts for none of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub covers: Option<Vec<AssurancePart>>,
    /// The offences for which it is given; absent: for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::OFFENCES)))]
    pub offences: Option<Vec<OffenceId>>,
    /// The persons for whom it is given; absent: for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::PERSONS)))]
    pub persons: Option<Vec<PersonId>>,
    /// Where it stands in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// Its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// Whether the parts that are promised are the whole: none named, or every one there is.
pub(crate) fn is_whole(covers: Option<&[AssurancePart]>) -> bool {
    covers.is_none_or(|parts| AssurancePart::ALL.iter().all(|part| parts.contains(part)))
}

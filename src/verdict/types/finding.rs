//! Findings, questions, presumptions and safeguards.

use crate::law::GroundRow;
use crate::verdict::types::row;
use crate::verdict::{ActKind, Disposition};
use crate::vocabulary::{
    Force, Ground, InstrumentId, Localised, Mark, Office, PresumptionId, PutTo, RouteId, RowRef, SourceId,
};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What a finding is about.
    pub enum FindingKind {
        /// Whether the route is open to this letter: invoked, in force, in scope.
        RouteOpen = "route-open",
        /// Whether a domestic power carries the measure.
        Power = "power",
        /// Whether somebody has opened the route.
        Opening = "opening",
        /// What was not read.
        Unread = "unread",
        /// A ground for refusal.
        Ground = "ground",
    }
}

vocabulary! {
    /// How a ground stands on the facts.
    pub enum FindingState {
        /// The facts establish it; a view is indicated by them.
        Established = "established",
        /// Facts are missing.
        Open = "open",
        /// The facts rule it out.
        RuledOut = "ruled-out",
        /// A view: every listed indicator is known, and none is met.
        NotIndicated = "not-indicated",
        /// A view that its office keeps to itself.
        Reserved = "reserved",
    }
}

/// Something that was found, from a row of law and from facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Finding {
    /// What it is about.
    pub(crate) kind: FindingKind,
    /// The ground, for a ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ground: Option<Ground>,
    /// The row of law, by its name.
    #[serde(deserialize_with = "row::named")]
    pub(crate) row: RowRef,
    /// How strongly the row is worded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) force: Option<Force>,
    /// How the ground stands on the facts.
    pub(crate) state: FindingState,
    /// Whether it shuts its route: absent where that is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) bars: Option<bool>,
    /// Who decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) office: Option<Office>,
    /// The standard, in the text's own terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) standard: Option<String>,
    /// Where the row stands, and whether it was read.
    pub(crate) cite: Citation,
    /// For a ground that the instrument does not have: the row by which its concern travels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) hook: Option<Hook>,
    /// The facts on which it rests, or that are missing: JSON Pointers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) facts: Vec<String>,
    /// The leaves of the proof that bear it: places in `proof.leaves`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) because: Vec<u32>,
    /// The kind of act that comes next, where it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) act: Option<ActKind>,
}

/// A row by which the concern of an absent ground travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Hook {
    /// The row.
    #[serde(deserialize_with = "row::named")]
    pub(crate) row: RowRef,
    /// The ground that it is.
    pub(crate) ground: Ground,
    /// Where it stands.
    pub(crate) cite: Citation,
}

impl From<&GroundRow> for Hook {
    fn from(row: &GroundRow) -> Self {
        Self { row: RowRef::Ground(row.id.clone()), ground: row.ground, cite: (&row.cite).into() }
    }
}

/// Where a row of law stands, and whether it was read. The legal base holds the row's notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Citation {
    /// The pinpoint.
    pub at: String,
    /// Whether the text was read.
    pub mark: Mark,
    /// The source, by its name in the legal base.
    pub source: SourceId,
}

/// Something that must be answered: one matter of one office, whatever the number of limbs, routes and rows of law
/// that wait for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// Its name: the same from run to run. A determination answers it by this name, for all that waits or for the
    /// limbs that it names.
    pub id: String,
    /// The kind of act.
    pub act: ActKind,
    /// The office whose answer counts.
    pub office: Office,
    /// To whom it may be put.
    pub put_to: PutTo,
    /// For a decision: how strongly the law speaks. What binds the office and what it may do are two questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force: Option<Force>,
    /// Held back: it would go outside while an inward question or decision about the same target is
    /// open.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    /// The limbs that wait for it.
    pub limbs: Vec<String>,
    /// The routes on which it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<RouteId>,
    /// The findings, each from one row of law, that wait for it: places in `findings`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<u32>,
    /// The leaves of the proof that its answer settles, the first one first: places in `proof.leaves`.
    pub leaves: Vec<u32>,
}

impl Question {
    /// The leaf that stands for all: a place in `proof.leaves`.
    #[must_use]
    pub fn leaf(&self) -> u32 {
        self.leaves.first().copied().unwrap_or_default()
    }
}

/// Something that was presumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PresumptionUsed {
    /// Its name in the policy.
    pub id: PresumptionId,
    /// What was presumed: names of facts and rows.
    pub presumed: Vec<String>,
    /// On what it rests.
    pub rests_on: Localised,
    /// The law or practice behind it.
    pub cite: Citation,
    /// The answer to the letter without it.
    pub without: Disposition,
    /// The limbs whose answer it bears.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bears: Vec<String>,
}

/// A safeguard that another instrument has and the governing one lacks or words more weakly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Safeguard {
    /// The ground.
    pub ground: Ground,
    /// Gone, or worded more weakly.
    pub change: SafeguardState,
    /// Where it was.
    pub(crate) had: SafeguardRow,
    /// What the governing instrument has instead.
    pub(crate) now: SafeguardRow,
    /// The rows by which the concern can travel all the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) hooks: Vec<Hook>,
}

vocabulary! {
    /// What became of a safeguard.
    pub enum SafeguardState {
        /// The governing instrument does not have it.
        Lost = "lost",
        /// The governing instrument words it more weakly.
        Weakened = "weakened",
    }
}

/// A row of an instrument, in a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct SafeguardRow {
    /// The instrument.
    pub(crate) instrument: InstrumentId,
    /// The row.
    #[serde(deserialize_with = "row::named")]
    pub(crate) row: RowRef,
    /// How strongly it is worded.
    pub(crate) force: Force,
    /// Where it stands.
    pub(crate) cite: Citation,
}

/// A view that stays with its office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Reserved {
    /// The ground.
    pub(crate) ground: Ground,
    /// The row.
    #[serde(deserialize_with = "row::named")]
    pub(crate) row: RowRef,
    /// Whose view it is.
    pub(crate) office: Office,
    /// Where it stands.
    pub(crate) cite: Citation,
}

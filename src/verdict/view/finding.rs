//! A finding and the leaves that bear it, as they are looked at.

use crate::verdict::{ActKind, Citation, Finding, FindingKind, FindingState, LeafRecord, RowView, VerdictRecord};
use crate::vocabulary::{Fact, Force, Ground, Office, PresumptionId, RowRef};

/// Something that was found, from a row of law and from facts.
#[derive(Clone, Copy, Debug)]
pub struct FindingView<'v> {
    pub(super) record: &'v VerdictRecord,
    pub(super) finding: &'v Finding,
}

impl<'v> FindingView<'v> {
    /// What it is about.
    #[must_use]
    pub const fn kind(&self) -> FindingKind {
        self.finding.kind
    }

    /// The ground, for a ground.
    #[must_use]
    pub const fn ground(&self) -> Option<Ground> {
        self.finding.ground
    }

    /// The row of law.
    #[must_use]
    pub const fn row(&self) -> &'v RowRef {
        &self.finding.row
    }

    /// How strongly the row is worded.
    #[must_use]
    pub const fn force(&self) -> Option<Force> {
        self.finding.force
    }

    /// How it stands on the facts.
    #[must_use]
    pub const fn state(&self) -> FindingState {
        self.finding.state
    }

    /// Whether it shuts its route: unknown where that is open.
    #[must_use]
    pub const fn bars(&self) -> Option<bool> {
        self.finding.bars
    }

    /// Who decides.
    #[must_use]
    pub const fn office(&self) -> Option<Office> {
        self.finding.office
    }

    /// The standard, in the text's own terms.
    #[must_use]
    pub fn standard(&self) -> Option<&'v str> {
        self.finding.standard.as_deref()
    }

    /// Where the row stands, and whether it was read.
    #[must_use]
    pub const fn cite(&self) -> &'v Citation {
        &self.finding.cite
    }

    /// For a ground that the instrument does not have: the row by which its concern travels.
    #[must_use]
    pub fn hook(&self) -> Option<RowView<'v>> {
        self.finding.hook.as_ref().map(RowView::from)
    }

    /// The facts on which it rests, or that are missing, in letter and dossier: JSON Pointers.
    #[must_use]
    pub fn pointers(&self) -> &'v [String] {
        &self.finding.facts
    }

    /// The kind of act that comes next, where it is open.
    #[must_use]
    pub const fn act(&self) -> Option<ActKind> {
        self.finding.act
    }

    /// What bears it: facts, rows of law, and what only an office or time settles.
    pub fn because(&self) -> impl Iterator<Item = LeafView<'v>> + use<'v> {
        let leaves = &self.record.proof.leaves;
        self.finding.because.iter().filter_map(move |place| leaves.get(*place as usize)).map(|leaf| LeafView { leaf })
    }
}

/// A leaf of the proof: what is so, is not so, or is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeafView<'v> {
    pub(super) leaf: &'v LeafRecord,
}

impl<'v> LeafView<'v> {
    /// Its name: for what is open, the name of its question.
    #[must_use]
    pub fn name(&self) -> &'v str {
        &self.leaf.name
    }

    /// The fact, where it is one of the closed list.
    #[must_use]
    pub fn fact(&self) -> Option<Fact> {
        let (what, _) = self.name().split_once('@')?;
        what.strip_prefix("fact:").and_then(Fact::from_word)
    }

    /// What it is about: the parts of the letter by their names, `letter` for the whole; none for a row of law.
    #[must_use]
    pub fn about(&self) -> Option<&'v str> {
        self.name().split_once('@').map(|(_, about)| about)
    }

    /// What is known, with nothing presumed.
    #[must_use]
    pub const fn known(&self) -> Option<bool> {
        self.leaf.is
    }

    /// What the policy presumes where it is unknown, and by which presumption.
    #[must_use]
    pub fn presumed(&self) -> Option<(bool, &'v PresumptionId)> {
        self.leaf.presumed.zip(self.leaf.by.as_ref())
    }

    /// Where it stands, or would stand, in letter and dossier: JSON Pointers.
    #[must_use]
    pub fn pointers(&self) -> &'v [String] {
        &self.leaf.facts
    }

    /// The letter's own words.
    #[must_use]
    pub fn words(&self) -> Option<&'v str> {
        self.leaf.quote.as_deref()
    }

    /// The row of law or the source that says so.
    #[must_use]
    pub const fn cite(&self) -> Option<&'v Citation> {
        self.leaf.cite.as_ref()
    }
}

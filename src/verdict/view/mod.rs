//! The verdict as a host holds it: opaque, gone through, with what it says behind methods.

mod diff;
mod finding;
mod limb;
mod proof;
mod read;
mod row;
mod verify;

pub use diff::{LimbDiff, VerdictDiff};
pub use finding::{FindingView, LeafView};
pub use limb::{LimbView, RouteView};
pub use proof::ProofView;
pub use read::VerdictError;
pub use row::RowView;

use crate::verdict::{
    ActKind, Audit, Citation, Disposition, Gap, Handled, Noted, NoticeGiven, PresumptionUsed, Question, RecordLine, Refusal,
    Safeguard, StatementMade, VerdictRecord,
};
use crate::vocabulary::{Date, InstrumentId, StateCode};
use std::fmt;

/// The explained answer to a letter of request.
///
/// It comes from [`Screener::screen`](crate::Screener::screen), or from a record that says the same as its proof.
///
/// ```
/// # use mla_screen::{Dossier, Request, Screener, Verdict};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let screener = Screener::embedded()?;
/// # let request = Request::from_json(include_bytes!("../../../examples/letters/tr-radioactive-exile.json"))?;
/// let verdict = screener.screen(&request, &Dossier::unexamined(), "2026-10-10".parse()?);
/// for limb in verdict.limbs() {
///     println!("{}: {}", limb.id(), limb.disposition());
///     for finding in limb.blocking() {
///         println!("  {} ({}): {}", finding.row(), finding.cite().at, finding.state());
///         for leaf in finding.because() {
///             println!("    {}: {:?} {:?}", leaf.name(), leaf.pointers(), leaf.words());
///         }
///     }
/// }
/// let stored = serde_json::to_vec(&verdict)?; // `mla-verdict/1`
/// let read = Verdict::from_json(&stored)?; // its proof is gone through
/// assert!(read.diff(&verdict).is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    record: VerdictRecord,
}

impl Verdict {
    /// A verdict from a record that the library itself has just written.
    pub(crate) const fn written(record: VerdictRecord) -> Self {
        Self { record }
    }

    /// What is written of it: every list, with places instead of views.
    #[must_use]
    pub(crate) const fn record(&self) -> &VerdictRecord {
        &self.record
    }

    /// The reference of the letter.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.record.reference
    }

    /// Who asked.
    #[must_use]
    pub const fn requesting_state(&self) -> StateCode {
        self.record.requesting_state
    }

    /// Whose law was applied.
    #[must_use]
    pub const fn requested_state(&self) -> StateCode {
        self.record.requested_state
    }

    /// The day whose law was applied.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.record.as_of
    }

    /// The answer: the common one of all limbs; where they differ, escalate.
    #[must_use]
    pub const fn disposition(&self) -> Disposition {
        self.record.disposition
    }

    /// For a refusal: which of the two.
    #[must_use]
    pub const fn refusal(&self) -> Option<Refusal> {
        self.record.refusal
    }

    /// For an escalation: the kinds of act, over every route that is not shut.
    #[must_use]
    pub fn acts(&self) -> &[ActKind] {
        &self.record.acts
    }

    /// Whether the limbs differ: then the letter can be severed, and each limb is dealt with by its own answer. What
    /// goes ahead does so only on condition that what is sent serves no other limb.
    #[must_use]
    pub const fn is_severed(&self) -> bool {
        self.record.severance.is_some()
    }

    /// Of a letter that is severed: the instruments that carry the limbs on which no ground was found, how each limits
    /// the use of what is sent (`automatic`, `on-demand`, `absent`) and where; nothing where that was not read.
    pub fn use_limits(&self) -> impl Iterator<Item = (&InstrumentId, Option<&'static str>, Option<&Citation>)> {
        let limits = self.record.severance.iter().flat_map(|one| &one.use_limitation);
        limits.map(|one| (&one.instrument, one.arises.map(crate::law::Arises::word), one.cite.as_ref()))
    }

    /// Every limb: a measure, for an offence, at a target.
    pub fn limbs(&self) -> impl ExactSizeIterator<Item = LimbView<'_>> {
        self.record.limbs.iter().map(|limb| LimbView { record: &self.record, limb })
    }

    /// The limb of this name: `m1/o1/p1`, `-` where there is no offence or target.
    #[must_use]
    pub fn limb(&self, id: &str) -> Option<LimbView<'_>> {
        self.limbs().find(|limb| limb.id() == id)
    }

    /// What was found on any route, on which row of law, from which facts.
    pub fn findings(&self) -> impl ExactSizeIterator<Item = FindingView<'_>> {
        self.record.findings.iter().map(|finding| FindingView { record: &self.record, finding })
    }

    /// What must be answered, by whom, and to whom it may be put.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.record.questions
    }

    /// What was presumed, on what it rests, and the answer without it.
    #[must_use]
    pub fn presumptions(&self) -> &[PresumptionUsed] {
        &self.record.presumptions
    }

    /// Safeguards that the governing instrument lacks and another one between the two has.
    #[must_use]
    pub fn safeguards(&self) -> &[Safeguard] {
        &self.record.safeguards
    }

    /// Views that stay with their office on every limb: listed, never ruled out.
    pub fn reserved(&self) -> impl ExactSizeIterator<Item = RowView<'_>> {
        self.record.reserved.iter().map(RowView::from)
    }

    /// How each power is used in ordinary handling.
    #[must_use]
    pub fn handling(&self) -> &[Handled] {
        &self.record.handling
    }

    /// What runs beside the letter and changes no answer.
    #[must_use]
    pub fn notices(&self) -> &[NoticeGiven] {
        &self.record.notices
    }

    /// What the two states said on joining the instruments of the routes that were tried.
    #[must_use]
    pub fn statements(&self) -> &[StatementMade] {
        &self.record.statements
    }

    /// The requesting state's published record, figure by figure.
    #[must_use]
    pub fn figures(&self) -> &[RecordLine] {
        &self.record.record
    }

    /// What nobody looked at, and what was not counted: what kind of gap it is, and what it is about.
    pub fn not_examined(&self) -> impl ExactSizeIterator<Item = (Gap, &str)> {
        self.record.not_examined.iter().map(|one| (one.kind, one.what.as_str()))
    }

    /// What letter and dossier say and no formula reads.
    #[must_use]
    pub fn noted(&self) -> &[Noted] {
        &self.record.noted
    }

    /// Versions and digests: enough to run it again.
    #[must_use]
    pub const fn audit(&self) -> &Audit {
        &self.record.audit
    }

    /// The proof: what bears each answer, step by step.
    #[must_use]
    pub const fn proof(&self) -> ProofView<'_> {
        ProofView { record: &self.record }
    }

    /// What is otherwise in `other`, which may be of another day, law or dossier: answers, routes, findings and
    /// questions, limb by limb.
    #[must_use]
    pub fn diff<'v>(&'v self, other: &'v Self) -> VerdictDiff<'v> {
        diff::between(self, other)
    }
}

impl fmt::Display for Verdict {
    /// The reference and the answer in one line: `ABC-1: escalate (ask, decide)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.reference(), self.disposition())?;
        let why: Vec<&str> = match self.refusal() {
            Some(refusal) => vec![refusal.word()],
            None => self.acts().iter().map(|act| act.word()).collect(),
        };
        if why.is_empty() { Ok(()) } else { write!(f, " ({})", why.join(", ")) }
    }
}

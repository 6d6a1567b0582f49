//! The verdict as it is handed out: `mla-verdict/1`.

use crate::law::{Cite, RouteKind};
use crate::vocabulary::{
    Date, Force, Ground, InstrumentId, Localised, Mark, MeasureId, MeasureKind, NoticeKind, OffenceId, Office, PersonId,
    PowerId, PutTo, RouteId, SourceId, StateCode,
};
use serde::{Deserialize, Serialize};

/// The schema name of a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum VerdictSchema {
    /// The first edition.
    #[default]
    #[serde(rename = "mla-verdict/1")]
    V1,
}

/// The answer to one limb, or to a whole letter. Never an approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Disposition {
    /// On some open route every ground that applies is ruled out, on the known facts and listed
    /// presumptions. Ordinary handling: the office that the law names still decides.
    NoGroundFound,
    /// A person must act first; the acts say how.
    Escalate,
    /// On every route a ground that binds, or that its office has exercised, is established.
    Refuse,
}

vocabulary! {
    /// Why nothing else than a refusal is open.
    pub enum Refusal {
        /// No route is open, or no power carries the measure out.
        NoPower = "no-power",
        /// A ground binds, or its office has exercised it.
        MustRefuse = "must-refuse",
    }
}

vocabulary! {
    /// What kind of act a person must do. Kept apart, never blended.
    pub enum ActKind {
        /// Read a text, or settle an arguable point.
        CheckLaw = "check-law",
        /// Get a fact that is missing.
        Ask = "ask",
        /// Let time or an event settle whether a precondition can still be met.
        Wait = "wait",
        /// Decide what the law leaves to an office.
        Decide = "decide",
    }
}

/// The explained answer to a letter of request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// Always `mla-verdict/1`.
    pub schema: VerdictSchema,
    /// The reference of the letter.
    pub reference: String,
    /// Who asked.
    pub requesting_state: StateCode,
    /// Whose law was applied.
    pub requested_state: StateCode,
    /// The date whose law was applied.
    pub as_of: Date,
    /// The answer: the common one of all limbs; where they differ, escalate.
    pub disposition: Disposition,
    /// For a refusal: which of the two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
    /// For an escalation: the kinds of act, over every route that is not shut.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<ActKind>,
    /// Where limbs differ: what can go ahead, what must be refused, what waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severance: Option<Severance>,
    /// Every limb: a measure, for an offence, at a target.
    pub limbs: Vec<LimbVerdict>,
    /// What was found, on which row of law, from which facts.
    pub findings: Vec<Finding>,
    /// What must be answered, by whom, and to whom it may be put.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// What was presumed, on what it rests, and the answer without it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub presumptions: Vec<PresumptionUsed>,
    /// Safeguards that the governing instrument lacks and another one between the two has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub safeguards: Vec<Safeguard>,
    /// Views that stay with their office on every limb: listed, never ruled out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reserved: Vec<Reserved>,
    /// How each power is used in ordinary handling: for the officer to know, no ground.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handling: Vec<Handled>,
    /// What runs beside the letter and changes no answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<NoticeGiven>,
    /// The requesting state's published record, figure by figure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub record: Vec<RecordLine>,
    /// What nobody looked at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_examined: Vec<NotExamined>,
    /// Versions and digests: enough to run it again.
    pub audit: Audit,
    /// The proof, as a tree that a machine can walk.
    pub proof: ProofRecord,
}

/// What can be done with a letter whose limbs differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Severance {
    /// Limbs on which no ground was found. They can go ahead only on condition that what is sent
    /// serves no other limb.
    pub no_ground_found: Vec<String>,
    /// Limbs that wait for an act.
    pub escalate: Vec<String>,
    /// Limbs that must be refused.
    pub refuse: Vec<String>,
    /// Whether the instruments on the open routes limit the use of what is sent by themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub use_limitation: Vec<UseLimitation>,
}

/// How one instrument limits the use of what is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UseLimitation {
    /// The instrument.
    pub instrument: InstrumentId,
    /// How the limit arises; absent: not read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arises: Option<crate::law::Arises>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Citation>,
}

/// The answer to one limb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LimbVerdict {
    /// `m1/o1/p1`; `-` where there is no offence or target.
    pub id: String,
    /// The measure.
    pub measure: MeasureId,
    /// What is asked.
    pub kind: MeasureKind,
    /// The offence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offence: Option<OffenceId>,
    /// The target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<PersonId>,
    /// The answer.
    pub disposition: Disposition,
    /// For a refusal: which of the two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
    /// For an escalation: the kinds of act.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<ActKind>,
    /// The routes that were tried.
    pub routes: Vec<RouteTried>,
    /// The step of the proof that is this limb's formula: true refuses, false finds no ground.
    pub step: u32,
}

/// A route that was tried for a limb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RouteTried {
    /// The route.
    pub route: RouteId,
    /// What kind of way it is.
    pub kind: RouteKind,
    /// The instrument that governs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<InstrumentId>,
    /// The instrument that the letter invokes, where another one governs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoked: Option<InstrumentId>,
    /// Whether it is open, shut, or open to somebody's act.
    pub state: RouteState,
    /// What shuts it, or may: places in `findings`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<u32>,
    /// What was looked at and does not stand in the way: places in `findings`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ruled_out: Vec<u32>,
    /// The powers that could carry the measure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub powers: Vec<PowerId>,
}

vocabulary! {
    /// How a route stands.
    pub enum RouteState {
        /// Nothing stands in the way, on the known facts and listed presumptions.
        Open = "open",
        /// Somebody must act first.
        Undecided = "undecided",
        /// Shut.
        Shut = "shut",
    }
}

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
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// What it is about.
    pub kind: FindingKind,
    /// The ground, for a ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    /// The row of law, by its name.
    pub row: String,
    /// How strongly the row is worded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force: Option<Force>,
    /// How the ground stands on the facts.
    pub state: FindingState,
    /// Whether it shuts its route: absent where that is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bars: Option<bool>,
    /// Who decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Office>,
    /// The standard, in the text's own terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<String>,
    /// Where the row stands, and whether it was read.
    pub cite: Citation,
    /// For a ground that the instrument does not have: the row by which its concern travels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hook: Option<Hook>,
    /// The facts on which it rests, or that are missing: JSON Pointers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// The leaves of the proof that bear it: places in `proof.leaves`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<u32>,
    /// The kind of act that comes next, where it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<ActKind>,
}

/// A row by which the concern of an absent ground travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hook {
    /// The row.
    pub row: String,
    /// The ground that it is.
    pub ground: Ground,
    /// Where it stands.
    pub cite: Citation,
}

/// Where a row of law stands, and whether it was read. The legal base holds the row's notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The pinpoint.
    pub at: String,
    /// Whether the text was read.
    pub mark: Mark,
    /// The source, by its name in the legal base.
    pub source: SourceId,
}

impl From<&Cite> for Citation {
    fn from(cite: &Cite) -> Self {
        Self { at: cite.at.clone(), mark: cite.mark, source: cite.source.clone() }
    }
}

/// Something that must be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name: the same from run to run. A determination answers it by this name.
    pub id: String,
    /// The kind of act.
    pub act: ActKind,
    /// The office whose answer counts.
    pub office: Office,
    /// To whom it may be put.
    pub put_to: PutTo,
    /// Held back: it would go outside while an inward question or decision about the same target is
    /// open.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    /// The limbs that wait for it.
    pub limbs: Vec<String>,
    /// The leaf of the proof: a place in `proof.leaves`.
    pub leaf: u32,
}

/// Something that was presumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PresumptionUsed {
    /// Its name in the policy.
    pub id: String,
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
#[serde(deny_unknown_fields)]
pub struct Safeguard {
    /// The ground.
    pub ground: Ground,
    /// Gone, or worded more weakly.
    pub change: SafeguardState,
    /// Where it was.
    pub had: SafeguardRow,
    /// What the governing instrument has instead.
    pub now: SafeguardRow,
    /// The rows by which the concern can travel all the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hooks: Vec<Hook>,
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
#[serde(deny_unknown_fields)]
pub struct SafeguardRow {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The row.
    pub row: String,
    /// How strongly it is worded.
    pub force: Force,
    /// Where it stands.
    pub cite: Citation,
}

/// A view that stays with its office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reserved {
    /// The ground.
    pub ground: Ground,
    /// The row.
    pub row: String,
    /// Whose view it is.
    pub office: Office,
    /// Where it stands.
    pub cite: Citation,
}

/// How a power is used in ordinary handling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Handled {
    /// The power.
    pub power: PowerId,
    /// What it is called.
    pub name: Localised,
    /// Who decides.
    pub decided_by: Office,
    /// Who must approve before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<Office>,
    /// The test that is applied then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<Localised>,
    /// Whether the order is sought without notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_notice: Option<bool>,
    /// How what is gathered leaves the state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sending: Option<Localised>,
    /// Where it stands.
    pub cite: Citation,
}

/// Something that runs beside the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoticeGiven {
    /// What is to be done.
    pub kind: NoticeKind,
    /// About whom.
    pub person: PersonId,
    /// Whether the dossier holds it already; else the letter itself gives cause for it.
    pub from_dossier: bool,
}

/// One figure of the requesting state's published record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordLine {
    /// The series, by its publisher's name.
    pub indicator: String,
    /// What it measures.
    pub name: Localised,
    /// The year that it describes.
    pub year: u16,
    /// The figure, in thousandths.
    pub value: i32,
    /// The publisher's band.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<String>,
    /// Whether the policy reads the band as adverse.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub adverse: bool,
    /// Whether the figure is older than the policy allows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stale: bool,
    /// Its source.
    pub source: String,
}

/// Something that nobody looked at, or that was not counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NotExamined {
    /// What kind of gap it is.
    pub kind: Gap,
    /// What it is about.
    pub what: String,
}

vocabulary! {
    /// A gap in what was looked at.
    pub enum Gap {
        /// A holding that nobody searched.
        HoldingNotSearched = "holding-not-searched",
        /// An instrument whose text was not read to its end.
        TextNotRead = "text-not-read",
        /// An instrument that the letter names and the legal base does not know.
        InstrumentUnknown = "instrument-unknown",
        /// A dossier entry about somebody whom the letter does not name.
        EntryAboutAnother = "entry-about-another",
        /// A determination by an office that may not answer, or on a question that is not asked.
        DeterminationNotCounted = "determination-not-counted",
        /// What police exchange with each other beside the letter.
        PoliceExchange = "police-exchange",
        /// A code that nobody confirmed.
        CodeNotConfirmed = "code-not-confirmed",
    }
}

/// Versions and digests: enough to run the screening again and to show any mismatch. Proof against
/// alteration needs the host's signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Audit {
    /// Version of this crate.
    pub crate_version: String,
    /// Edition of the rules.
    pub rules_edition: String,
    /// Edition of the policy.
    pub policy_edition: String,
    /// SHA-256 of the legal base.
    pub law_sha256: String,
    /// SHA-256 of the policy.
    pub policy_sha256: String,
    /// SHA-256 of the request as received.
    pub request_sha256: String,
    /// SHA-256 of the dossier as received; absent: unexamined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dossier_sha256: Option<String>,
    /// SHA-256 of the letter itself, where the host gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter_sha256: Option<String>,
}

/// The proof: leaves, and steps over them. A step names earlier steps only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProofRecord {
    /// Facts, rows of law, and what only an office or time settles.
    pub leaves: Vec<LeafRecord>,
    /// Formulas, in the order in which they were built.
    pub steps: Vec<StepRecord>,
}

/// A leaf of the proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LeafRecord {
    /// Its name: for what is open, the name of its question.
    pub name: String,
    /// What is known, with nothing presumed; absent: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<bool>,
    /// What the policy presumes, where it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presumed: Option<bool>,
    /// The presumption, by its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Where it stands, or would stand: JSON Pointers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// The letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// The row of law or the source that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Citation>,
}

/// One step of the proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum StepRecord {
    /// A leaf, by its place.
    Leaf(u32),
    /// Not this step.
    Not(u32),
    /// All of these steps.
    All(Vec<u32>),
    /// At least one of these steps.
    Any(Vec<u32>),
    /// The second where the first holds, the third where it does not; where the first is unknown,
    /// what both agree on.
    Either(u32, u32, u32),
}

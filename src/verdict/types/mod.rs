//! The verdict as it is written: `mla-verdict/1`.

mod beside;
mod finding;
mod limb;
mod record;
mod row;

pub use beside::{Gap, Handled, Noted, NoticeGiven, RecordLine, StatementMade};
pub(crate) use beside::{NotExamined, TermOffered};
pub use finding::{Citation, FindingKind, FindingState, PresumptionUsed, Question, Safeguard, SafeguardState};
pub(crate) use finding::{Finding, Hook, Reserved, SafeguardRow};
pub use limb::RouteState;
pub(crate) use limb::{LimbVerdict, RouteTried, Severance, UseLimitation, Way};
pub use record::Audit;
pub(crate) use record::{LeafRecord, ProofRecord, StepRecord};

use crate::law::Cite;
use crate::vocabulary::{Date, StateCode};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The schema name of a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) enum VerdictSchema {
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

impl Disposition {
    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoGroundFound => "no-ground-found",
            Self::Escalate => "escalate",
            Self::Refuse => "refuse",
        }
    }
}

impl fmt::Display for Disposition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

vocabulary! {
    /// Why nothing else than a refusal is open.
    pub enum Refusal {
        /// No route is open, or no power carries the measure out.
        NoPower = "no-power",
        /// A ground binds.
        MustRefuse = "must-refuse",
        /// A ground that may be exercised stands alone on some route, and its office has exercised it.
        ByDecision = "by-decision",
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

/// A verdict as it is written: its JSON, `mla-verdict/1`. Keys that a later edition adds are passed over.
///
/// A record says what it says; [`Verdict`](crate::Verdict) is one whose proof was gone through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct VerdictRecord {
    /// Always `mla-verdict/1`.
    pub(crate) schema: VerdictSchema,
    /// The reference of the letter.
    pub(crate) reference: String,
    /// Who asked.
    pub(crate) requesting_state: StateCode,
    /// Whose law was applied.
    pub(crate) requested_state: StateCode,
    /// The date whose law was applied.
    pub(crate) as_of: Date,
    /// The answer: the common one of all limbs; where they differ, escalate.
    pub(crate) disposition: Disposition,
    /// For a refusal: which of the two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) refusal: Option<Refusal>,
    /// For an escalation: the kinds of act, over every route that is not shut.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) acts: Vec<ActKind>,
    /// Where limbs differ: what can go ahead, what must be refused, what waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) severance: Option<Severance>,
    /// Every limb: a measure, for an offence, at a target.
    pub(crate) limbs: Vec<LimbVerdict>,
    /// What was found, on which row of law, from which facts.
    pub(crate) findings: Vec<Finding>,
    /// What must be answered, by whom, and to whom it may be put.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) questions: Vec<Question>,
    /// What was presumed, on what it rests, and the answer without it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) presumptions: Vec<PresumptionUsed>,
    /// Safeguards that the governing instrument lacks and another one between the two has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) safeguards: Vec<Safeguard>,
    /// Views that stay with their office on every limb: listed, never ruled out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) reserved: Vec<Reserved>,
    /// How each power is used in ordinary handling: for the officer to know, no ground.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) handling: Vec<Handled>,
    /// What runs beside the letter and changes no answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) notices: Vec<NoticeGiven>,
    /// What the two states said on joining the instruments of the routes that were tried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) statements: Vec<StatementMade>,
    /// The requesting state's published record, figure by figure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) record: Vec<RecordLine>,
    /// What nobody looked at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) not_examined: Vec<NotExamined>,
    /// What letter and dossier say and no formula reads: noted, not weighed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) noted: Vec<Noted>,
    /// Versions and digests: enough to run it again.
    pub(crate) audit: Audit,
    /// The proof, as a tree that a machine can walk.
    pub(crate) proof: ProofRecord,
}

impl VerdictRecord {
    /// The finding at a place, as routes and questions name it.
    pub(crate) fn finding(&self, place: u32) -> Option<&Finding> {
        self.findings.get(place as usize)
    }
}

impl Serialize for VerdictRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for VerdictRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut record = Self::deserialize(deserializer)?;
        row::know(&mut record).map_err(D::Error::custom)?;
        Ok(record)
    }
}

impl From<&Cite> for Citation {
    fn from(cite: &Cite) -> Self {
        Self { at: cite.at.clone(), mark: cite.mark, source: cite.source.clone() }
    }
}

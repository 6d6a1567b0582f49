//! The verdict: the formula of a limb, the acts, the severance, the audit.

mod assemble;
mod bar;
mod decided;
mod findings;
mod forum;
mod handling;
mod leaves;
mod left_aside;
mod limb;
mod noted;
mod presumptions;
mod proof;
mod questions;
mod remarks;
mod route;
mod safeguards;
mod severance;
mod types;
mod view;
mod what_if;

pub use types::{
    ActKind, Audit, Citation, Disposition, FindingKind, FindingState, Gap, Handled, Noted, NoticeGiven, PresumptionUsed,
    Question, RecordLine, Refusal, RouteState, Safeguard, SafeguardState, StatementMade, VerdictRecord,
};

pub use view::{
    FindingView, LeafView, LimbDiff, LimbView, ProofView, RouteView, RowView, Verdict, VerdictDiff, VerdictError,
};

pub(crate) use assemble::verdict;
pub(crate) use forum::{SAFEGUARDS, speaks, strength};
pub(crate) use noted::of_record;
pub(crate) use remarks::record;
pub(crate) use types::{
    Finding, Hook, LeafRecord, LimbVerdict, NotExamined, ProofRecord, Reserved, RouteTried, SafeguardRow, Severance,
    StepRecord, TermOffered, UseLimitation, VerdictSchema, Way,
};

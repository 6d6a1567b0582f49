//! The law as data: instruments, the requested state's own law, states, policy.

mod absent;
mod base;
mod condition;
mod domestic;
mod edition;
mod error;
mod figure;
mod instrument;
mod load;
mod policy;
mod provision;
mod reading;
mod route;
mod row;
mod rows;
mod scope;
mod state;
mod statement;
mod suppose;
mod validate;

pub use base::LegalBase;
pub use error::{LawError, LawFault};
pub use instrument::{Instrument, InstrumentKind, Party, Suspension};
pub use route::RouteKind;
pub use row::{Cite, GroundRow};
pub use state::{Source, StateRow};
pub use suppose::Supposition;

pub(crate) use absent::{Absent, Travel};
pub(crate) use condition::{Condition, Readings};
pub(crate) use domestic::{
    Asking, Backstops, ConductRow, ConductTable, LawOffence, Mode, Offences, Questions, RequestedState,
};
pub(crate) use edition::LawPart;
pub(crate) use error::FaultPlace;
pub(crate) use figure::{Figure, written};
pub(crate) use instrument::{Arises, Duty, DutyKind};
pub(crate) use policy::{DecisionAct, Policy, Presumed, SeriesThresholds};
pub(crate) use provision::{HighestPenalty, ProvisionRow, Provisions};
pub(crate) use reading::{Settled, TextsRead};
pub(crate) use route::{MeasureRow, Measures, PowerRow, Precondition, RouteRow, Routes, Term};
pub(crate) use row::{Unsettled, View};
pub(crate) use scope::Scope;
pub(crate) use state::{
    Band, DeathPenalty, DeathPenaltyRow, FindingKind, Findings, Indicator, IndicatorAbout, Sources, StateFinding, States,
};
pub(crate) use statement::{Statement, StatementKind};

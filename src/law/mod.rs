//! The law as data: instruments, the requested state's own law, states, policy.

mod base;
mod domestic;
mod error;
mod figure;
mod formula;
mod instrument;
mod load;
mod policy;
mod provision;
mod route;
mod row;
mod rows;
mod state;
mod statement;
mod suppose;
mod validate;

pub use base::LegalBase;
pub use domestic::{
    Asking, Backstops, ConductRow, ConductTable, LawOffence, Mode, Offences, Questions, RequestedState, ScheduledEntity,
};
pub use error::{FaultPlace, LawError, LawFault};
pub use figure::Figure;
pub use formula::{Formula, Readings};
pub use instrument::{
    Arises, Duty, DutyKind, Exclusion, Instrument, InstrumentKind, Languages, MeasureList, Party, Precedence, Scope,
    Suspension,
};
pub use policy::{Policy, Presumed, Presumption, Thresholds};
pub use provision::{HighestPenalty, ProvisionMaximum, ProvisionRow, Provisions};
pub use route::{MeasureRow, Measures, PowerRow, Precondition, RouteKind, RouteRow, Routes};
pub use row::{Cite, GroundRow, Unsettled, View};
pub use state::{
    Band, DeathPenalty, DeathPenaltyRow, FindingKind, Findings, Indicator, IndicatorAbout, Source, Sources, StateFinding,
    StateKind, StateRow, States,
};
pub use statement::{Doubt, Statement, StatementKind};
pub use suppose::{Change, Supposition};

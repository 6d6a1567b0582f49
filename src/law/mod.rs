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
mod scope;
mod state;
mod statement;
mod suppose;
mod validate;

pub use base::LegalBase;
pub use domestic::{ConductRow, LawOffence, RequestedState, ScheduledEntity};
pub use error::{FaultPlace, LawError, LawFault};
pub use figure::Figure;
pub use instrument::{
    Arises, Duty, DutyKind, Instrument, InstrumentKind, Languages, MeasureList, Party, Precedence, Suspension,
};
pub use provision::ProvisionRow;
pub use route::{MeasureRow, PowerRow, Precondition, RouteKind, RouteRow};
pub use row::{Cite, GroundRow, Unsettled};
pub use scope::Scope;
pub use state::{Band, DeathPenaltyRow, FindingKind, Indicator, Source, StateFinding, StateKind, StateRow};
pub use statement::{Doubt, Statement, StatementKind};
pub use suppose::{Change, Supposition};

pub(crate) use domestic::{Asking, Backstops, ConductTable, Mode, Offences, Questions};
pub(crate) use formula::{Formula, Readings};
pub(crate) use policy::{Policy, Presumed};
pub(crate) use provision::{HighestPenalty, Provisions};
pub(crate) use route::{Measures, Routes};
pub(crate) use row::View;
pub(crate) use state::{DeathPenalty, Findings, IndicatorAbout, Sources, States};

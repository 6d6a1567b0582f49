//! What one verdict alone does not show: pure functions over letters, verdicts and bases of law.

mod accession;
mod act;
mod clocks;
mod compare;
mod cures;
mod editions;
mod favourable;
mod history;
mod series;
mod statistics;
mod told;
mod triage;

pub use accession::{Accession, Flip};
pub use act::{CureAct, applied};
pub use clocks::{Clock, ClockKind, clocks};
pub use compare::{Compared, Way, compare};
pub use cures::{Cure, cures, cures_where};
pub use editions::{AnswerChange, Editions, PartChange, SmallestLetter};
pub use history::{HistoryInput, HistoryStep, history};
pub use series::{SeriesFinding, SeriesPattern, series};
pub use statistics::{Counted, CountedBy, LEAST_MATTERS, Tally};
pub use told::would_change;
pub use triage::{QueueReason, Queued, triage};

use crate::dossier::Dossier;
use crate::request::{Letter, Request};
use crate::screener::Screener;
use crate::verdict::VerdictRecord;
use crate::vocabulary::{Date, InstrumentId};

/// A letter of a docket, under the name by which the host knows it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The host's name for it.
    pub name: String,
    /// The letter.
    pub request: Request,
    /// What the requested state knows.
    pub dossier: Dossier,
    /// The day whose law is applied.
    pub as_of: Date,
}

impl Entry {
    /// The verdict under a law.
    fn under(&self, law: &Screener) -> VerdictRecord {
        law.screen(&self.request, &self.dossier, self.as_of).into()
    }

    /// The verdict as if the letter rested on one instrument alone, or on none.
    fn invoking(&self, law: &Screener, instrument: Option<&InstrumentId>) -> VerdictRecord {
        let letter = Letter {
            instruments: Some(instrument.into_iter().cloned().collect()),
            or_other_instrument: Some(false),
            ..self.request.letter().clone()
        };
        law.screen_as(&letter, &self.request, &self.dossier, self.as_of).into()
    }
}

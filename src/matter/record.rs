//! The requesting state's published record, indicator by indicator. No composite, no score.

use crate::law::{Cite, Figure, FindingKind, IndicatorAbout, StateFinding};
use crate::matter::pointer::letter;
use crate::matter::{Case, Known};
use crate::vocabulary::Mark;

impl<'a> Case<'_, 'a> {
    pub(super) fn record_adverse(&self) -> Known<'a> {
        self.record(IndicatorAbout::General)
    }

    pub(super) fn record_torture(&self) -> Known<'a> {
        self.record(IndicatorAbout::Torture)
    }

    pub(super) fn record_courts(&self) -> Known<'a> {
        self.record(IndicatorAbout::Courts)
    }

    pub(super) fn listed_by_requested_state(&self) -> Known<'a> {
        let listed = |kind| matches!(kind, FindingKind::SanctionedState | FindingKind::SupporterOfTerrorism);
        let finding = self.findings().find(|one| listed(one.finding));
        Known { row: finding.map(|one| &one.cite), ..Known::at(Some(finding.is_some()), letter!["from", "state"]) }
    }

    /// A court or another entity is no state: it has neither a record nor a penal law of its own.
    pub(super) fn is_from_entity(&self) -> bool {
        self.matter.base.states.get(&self.matter.requesting()).is_some_and(|row| row.is_entity())
    }

    /// Adverse where any series of the kind is; not so only where a fresh one says so.
    fn record(&self, about: IndicatorAbout) -> Known<'a> {
        if self.is_from_entity() {
            return Known::at(Some(false), letter!["from", "state"]);
        }
        let figures = self.matter.base.figures(self.matter.requesting(), self.matter.as_of);
        let mut of_kind = figures.iter().filter(|one| one.indicator.about == about).peekable();
        if of_kind.peek().is_none() {
            return Known::unknown();
        }
        let adverse = of_kind.clone().any(Figure::adverse);
        let fresh = of_kind.any(|one| !one.stale);
        Known::of(if adverse { Some(true) } else { fresh.then_some(false) })
    }

    /// At least one fresh general figure, and nothing adverse anywhere. A stale or missing figure
    /// neither proves this nor forbids it.
    pub(super) fn record_without_concern(&self) -> Known<'a> {
        let figures = self.matter.base.figures(self.matter.requesting(), self.matter.as_of);
        let fresh =
            figures.iter().any(|one| !one.stale && one.indicator.about == IndicatorAbout::General && one.band.is_some());
        let adverse = figures.iter().any(Figure::adverse);
        let flagged =
            self.findings().any(|one| one.finding.advisory().is_some() || one.finding == FindingKind::SanctionedState);
        let value = if adverse || flagged { Some(false) } else { fresh.then_some(true) };
        Known::of(value)
    }

    /// Findings about the requesting state, or about the state to which it belongs, on the date.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &'a StateFinding> {
        self.matter.base.findings_of(self.matter.requesting(), self.matter.as_of)
    }

    /// Whether a row counts as known: its text was read.
    pub(crate) fn counts(&self, cite: &Cite) -> bool {
        cite.mark == Mark::Verified
    }
}

//! The requesting state's published record, indicator by indicator. No composite, no score.

use crate::law::{Cite, Figure, FindingKind, IndicatorAbout, StateFinding};
use crate::matter::{Case, Known, Name};
use crate::vocabulary::{Fact, Mark};

impl<'a> Case<'_, 'a> {
    pub(crate) fn record_fact(&self, name: Name) -> Option<Known<'a>> {
        let Name::Fact(fact) = name else { return None };
        Some(match fact {
            Fact::RecordAdverse => self.record(&[IndicatorAbout::General]),
            Fact::RecordTorture => self.record(&[IndicatorAbout::Torture]),
            Fact::RecordCourts => self.record(&[IndicatorAbout::Courts]),
            Fact::RecordWithoutConcern => self.without_concern(),
            Fact::ListedByRequestedState => {
                let listed = |kind| matches!(kind, FindingKind::SanctionedState | FindingKind::SupporterOfTerrorism);
                let finding = self.findings().find(|one| listed(one.finding));
                Known { value: Some(finding.is_some()), from: Vec::new(), row: finding.map(|one| &one.cite) }
            }
            Fact::KeepsDeathPenalty => match self.matter.base.death_penalty.get(&self.matter.requesting()) {
                Some(row) if row.as_of <= self.matter.as_of => Known::by_row(Some(row.keeps), &row.cite),
                _ => Known::unknown(),
            },
            _ => return None,
        })
    }

    /// Adverse where any series of the kind is; not so only where a fresh one says so.
    fn record(&self, about: &[IndicatorAbout]) -> Known<'a> {
        let figures = self.matter.base.figures(self.matter.requesting(), self.matter.as_of);
        let mut of_kind = figures.iter().filter(|one| about.contains(&one.indicator.about)).peekable();
        if of_kind.peek().is_none() {
            return Known::unknown();
        }
        let adverse = of_kind.clone().any(Figure::adverse);
        let fresh = of_kind.any(|one| !one.stale);
        Known { value: if adverse { Some(true) } else { fresh.then_some(false) }, from: Vec::new(), row: None }
    }

    /// At least one fresh general figure, and nothing adverse anywhere. A stale or missing figure
    /// neither proves this nor forbids it.
    fn without_concern(&self) -> Known<'a> {
        let figures = self.matter.base.figures(self.matter.requesting(), self.matter.as_of);
        let fresh =
            figures.iter().any(|one| !one.stale && one.indicator.about == IndicatorAbout::General && one.band.is_some());
        let adverse = figures.iter().any(Figure::adverse);
        let flagged =
            self.findings().any(|one| one.finding.advisory().is_some() || one.finding == FindingKind::SanctionedState);
        let value = if adverse || flagged { Some(false) } else { fresh.then_some(true) };
        Known { value, from: Vec::new(), row: None }
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

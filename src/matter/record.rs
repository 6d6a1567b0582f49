//! The requesting state's published record, indicator by indicator. No composite, no score.

use crate::law::{Cite, FindingKind, Indicator, IndicatorAbout, StateFinding};
use crate::matter::{Case, Known, Name};
use crate::vocabulary::{Fact, Mark, StateCode};

/// What one series says on the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading<'a> {
    pub(crate) indicator: &'a Indicator,
    pub(crate) value: i32,
    pub(crate) band: Option<&'a crate::law::Band>,
    /// More years old than the policy allows: it can warn, but it cannot reassure.
    pub(crate) stale: bool,
}

impl Reading<'_> {
    pub(crate) fn adverse(&self) -> bool {
        self.band.is_some_and(|band| band.adverse)
    }
}

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
        let readings = readings(self.matter.base, self.matter.requesting(), self.matter.as_of);
        let mut of_kind = readings.iter().filter(|one| about.contains(&one.indicator.about)).peekable();
        if of_kind.peek().is_none() {
            return Known::unknown();
        }
        let adverse = of_kind.clone().any(Reading::adverse);
        let fresh = of_kind.any(|one| !one.stale);
        Known { value: if adverse { Some(true) } else { fresh.then_some(false) }, from: Vec::new(), row: None }
    }

    /// At least one fresh general figure, and nothing adverse anywhere. A stale or missing figure
    /// neither proves this nor forbids it.
    fn without_concern(&self) -> Known<'a> {
        let readings = readings(self.matter.base, self.matter.requesting(), self.matter.as_of);
        let fresh =
            readings.iter().any(|one| !one.stale && one.indicator.about == IndicatorAbout::General && one.band.is_some());
        let adverse = readings.iter().any(Reading::adverse);
        let flagged =
            self.findings().any(|one| one.finding.advisory().is_some() || one.finding == FindingKind::SanctionedState);
        let value = if adverse || flagged { Some(false) } else { fresh.then_some(true) };
        Known { value, from: Vec::new(), row: None }
    }

    /// Findings about the requesting state, or about the state to which it belongs, on the date.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &'a StateFinding> {
        let base = self.matter.base;
        let state = self.matter.requesting();
        let parent = base.states.get(&state).and_then(|row| row.parent);
        let as_of = self.matter.as_of;
        base.findings.iter().filter(move |one| {
            (one.state == state || Some(one.state) == parent)
                && one.from <= as_of
                && one.until.is_none_or(|until| as_of <= until)
        })
    }

    /// Whether a row counts as known: its text was read.
    pub(crate) fn counts(&self, cite: &Cite) -> bool {
        cite.mark == Mark::Verified
    }
}

/// The latest figure of every series that was published by the date.
pub(crate) fn readings(base: &crate::law::LegalBase, state: StateCode, as_of: crate::vocabulary::Date) -> Vec<Reading<'_>> {
    let mut latest: Vec<Reading<'_>> = Vec::new();
    for indicator in base.indicators.iter().filter(|one| one.published <= as_of) {
        let Some(value) = indicator.values.get(&state).copied() else { continue };
        let age = as_of.year() - i32::from(indicator.year);
        let reading = Reading {
            indicator,
            value,
            band: indicator.bands.iter().find(|band| (band.from..=band.to).contains(&value)),
            stale: age > i32::from(base.policy.thresholds.stale_after_years),
        };
        match latest.iter_mut().find(|one| one.indicator.id == indicator.id) {
            Some(older) if older.indicator.year < indicator.year => *older = reading,
            Some(_) => {}
            None => latest.push(reading),
        }
    }
    latest
}

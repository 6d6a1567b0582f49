//! What the published series say of a state on a day.

use crate::law::{Band, Indicator, LegalBase};
use crate::vocabulary::{Date, StateCode};

/// What one series says on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Figure<'a> {
    /// The series.
    pub(crate) indicator: &'a Indicator,
    /// The figure, in thousandths.
    pub(crate) value: i32,
    /// The publisher's band in which it lies, where there are bands.
    pub(crate) band: Option<&'a Band>,
    /// More years old than the policy allows: it can warn, but it cannot reassure.
    pub(crate) stale: bool,
}

impl Figure<'_> {
    /// Whether the policy reads the band as adverse.
    #[must_use]
    pub(crate) fn adverse(&self) -> bool {
        self.band.is_some_and(|band| band.adverse)
    }
}

/// A figure of thousandths as a decimal number.
pub(crate) fn written(thousandths: i32) -> String {
    format!("{}.{:03}", thousandths / 1000, (thousandths % 1000).abs())
}

impl LegalBase {
    /// The latest figure about `state` of every series that was published by `day`.
    #[must_use]
    pub(crate) fn figures(&self, state: StateCode, day: Date) -> Vec<Figure<'_>> {
        let mut latest: Vec<Figure<'_>> = Vec::new();
        for indicator in self.indicators.iter().filter(|one| one.published <= day) {
            let Some(value) = indicator.values.get(&state).copied() else { continue };
            let band = indicator.bands.iter().find(|band| (band.from..=band.to).contains(&value));
            let figure = Figure { indicator, value, band, stale: self.is_stale(indicator, day) };
            match latest.iter_mut().find(|one| one.indicator.id == indicator.id) {
                Some(older) if older.indicator.year < indicator.year => *older = figure,
                Some(_) => {}
                None => latest.push(figure),
            }
        }
        latest
    }

    /// Whether a series is older on that day than the policy allows.
    #[must_use]
    pub(crate) fn is_stale(&self, indicator: &Indicator, day: Date) -> bool {
        day.year() - i32::from(indicator.year) > i32::from(self.policy.thresholds.stale_after_years)
    }
}

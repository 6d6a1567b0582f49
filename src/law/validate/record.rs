//! What must hold of states, their figures, and the policy.

use super::Checker;
use crate::law::{Band, HighestPenalty, Indicator, ProvisionRow};
use crate::vocabulary::{Mark, ProvisionId, Span, StateCode};

impl Checker<'_> {
    pub(super) fn states(&mut self) {
        let base = self.base;
        for indicator in &base.indicators {
            let name = format!("{} {}", indicator.id, indicator.year);
            if !base.sources.contains_key(&indicator.source) {
                self.fault("indicators", &name, format!("cites the source `{}`, which is not there", indicator.source));
            }
            for state in indicator.values.keys() {
                if !base.states.contains_key(state) {
                    self.fault("indicators", &name, format!("has a figure for `{state}`, which is not in `states.json`"));
                }
            }
            if i32::from(indicator.year) > indicator.published.year() {
                self.fault("indicators", &name, format!("was published ({}) before its year", indicator.published));
            }
            let twice = |other: &&Indicator| {
                other.id == indicator.id && other.year == indicator.year && other.published == indicator.published
            };
            if base.indicators.iter().filter(twice).count() > 1 {
                self.fault("indicators", &name, "two files for the same series, year and day of publication");
            }
            self.bands(&name, indicator);
        }
        for finding in &base.findings {
            self.cite("findings.json", finding.state, &finding.cite);
            self.span("findings.json", finding.state, Span::new(Some(finding.from.into()), finding.until.map(Into::into)));
        }
        for row in base.death_penalty.values() {
            self.cite("death-penalty.json", row.state, &row.cite);
        }
        for (id, row) in &base.provisions {
            self.provision(id, row);
        }
    }

    /// Bands leave no figure out, and none twice.
    fn bands(&mut self, name: &str, indicator: &Indicator) {
        let mut bands: Vec<&Band> = indicator.bands.iter().collect();
        bands.sort_by_key(|band| band.from);
        for band in bands.iter().filter(|band| band.from > band.to) {
            self.fault("indicators", name, format!("the band `{}` holds no figure: it can never apply", band.name));
        }
        for pair in bands.windows(2) {
            if let [low, high] = pair
                && low.to >= high.from
            {
                self.fault("indicators", name, format!("the bands `{}` and `{}` overlap", low.name, high.name));
            }
        }
        if bands.is_empty() {
            return;
        }
        let in_gap = |(_, value): &(&StateCode, &i32)| !bands.iter().any(|band| (band.from..=band.to).contains(*value));
        for (state, value) in indicator.values.iter().filter(in_gap) {
            self.fault("indicators", name, format!("the figure of `{state}` ({value}) lies in a gap between the bands"));
        }
    }

    fn provision(&mut self, id: &ProvisionId, row: &ProvisionRow) {
        let base = self.base;
        self.cite("provisions", id, &row.cite);
        self.span("provisions", id, row.span());
        if row.conduct.is_empty() {
            self.fault("provisions", id, "names no conduct: no letter could be compared with it");
        }
        if !base.states.contains_key(&row.state) {
            self.fault("provisions", id, format!("names the state `{}`, which is not in `states.json`", row.state));
        }
        let Some(maximum) = &row.maximum else { return };
        if let Some(cite) = &maximum.cite {
            self.cite("provisions", id, cite);
        }
        let abolished = base.death_penalty.get(&row.state).is_some_and(|row| !row.keeps && row.cite.mark == Mark::Verified);
        if maximum.penalty == HighestPenalty::Death && abolished {
            self.fault("provisions", id, "carries death, and `death-penalty.json` says that the state does not keep it");
        }
    }

    pub(super) fn policy(&mut self) {
        let base = self.base;
        let policy = &base.policy;
        if policy.presumptions.len() > 62 {
            self.fault("policy.json", "presumptions", "at most 62 presumptions");
        }
        if policy.thresholds.gravity_months.len() != 5 {
            self.fault("policy.json", "thresholds", "`gravity_months` needs five figures, one for each depth of intrusion");
        }
        if !policy.thresholds.gravity_months.is_sorted() {
            self.fault("policy.json", "thresholds", "`gravity_months` asks less of a deeper intrusion");
        }
        self.cite("policy.json", "thresholds", &policy.thresholds.cite);
        for presumption in &policy.presumptions {
            self.cite("policy.json", &presumption.id, &presumption.cite);
            for condition in presumption.when.iter().chain(&presumption.unless) {
                self.condition("policy.json", presumption.id.as_str(), condition);
            }
        }
    }
}

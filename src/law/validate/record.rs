//! What must hold of states, their figures, and the policy.

use super::Checker;

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
            let mut bands = indicator.bands.clone();
            bands.sort_by_key(|band| band.from);
            for pair in bands.windows(2) {
                if let [low, high] = pair
                    && low.to >= high.from
                {
                    self.fault("indicators", &name, format!("the bands `{}` and `{}` overlap", low.name, high.name));
                }
            }
        }
        for finding in &base.findings {
            self.cite("findings.json", finding.state, &finding.cite);
            self.interval("findings.json", finding.state, Some(finding.from.into()), finding.until.map(Into::into));
        }
        for row in base.death_penalty.values() {
            self.cite("death-penalty.json", row.state, &row.cite);
        }
        for (id, row) in &base.provisions {
            self.cite("provisions", id, &row.cite);
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
        self.cite("policy.json", "thresholds", &policy.thresholds.cite);
        for presumption in &policy.presumptions {
            self.cite("policy.json", &presumption.id, &presumption.cite);
            for formula in presumption.when.iter().chain(&presumption.unless) {
                self.formula("policy.json", &presumption.id, formula);
            }
        }
    }
}

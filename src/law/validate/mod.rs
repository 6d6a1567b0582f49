//! What must hold across files before a legal base may be used.

mod record;

use crate::law::{Cite, Formula, GroundRow, LawFault, LegalBase, Party};
use crate::vocabulary::{Conduct, Force, Ground, GroundId, LawDate, Mark, MeasureKind};
use std::collections::BTreeSet;

/// Adds every fault of `base` that no single file can show.
pub(crate) fn check(base: &LegalBase, faults: &mut Vec<LawFault>) {
    let mut checker = Checker { base, faults };
    checker.grounds();
    checker.instruments();
    checker.domestic();
    checker.states();
    checker.policy();
}

struct Checker<'a> {
    base: &'a LegalBase,
    faults: &'a mut Vec<LawFault>,
}

impl Checker<'_> {
    fn fault(&mut self, file: &str, row: impl ToString, fault: impl Into<String>) {
        self.faults.push(LawFault { file: file.to_owned(), row: row.to_string(), fault: fault.into() });
    }

    fn cite(&mut self, file: &str, row: impl ToString, cite: &Cite) {
        if cite.at.trim().is_empty() {
            self.fault(file, row.to_string(), "an empty pinpoint: write `not found` where none is known");
        }
        match self.base.sources.get(&cite.source) {
            None => self.fault(file, row, format!("cites the source `{}`, which is in no file of `sources/`", cite.source)),
            Some(source) if cite.mark == Mark::Verified && source.mark == Mark::Reported => {
                self.fault(file, row, format!("is marked verified on `{}`, a source that can only report", cite.source));
            }
            Some(_) => {}
        }
    }

    fn interval(&mut self, file: &str, row: impl ToString, from: Option<LawDate>, until: Option<LawDate>) {
        if let (Some(from), Some(until)) = (from, until)
            && from.first() > until.last()
        {
            self.fault(file, row, format!("ends ({until}) before it begins ({from})"));
        }
    }

    fn formula(&mut self, file: &str, row: &str, formula: &Formula) {
        for part in formula.parts() {
            match part {
                Formula::All(parts) | Formula::Any(parts) if parts.is_empty() => {
                    self.fault(file, row, "an empty `all` or `any`: it would refuse or clear by itself");
                }
                Formula::Measure(kinds) if kinds.is_empty() => {
                    self.fault(file, row, "an empty list of measures can never hold");
                }
                Formula::State(states) if states.is_empty() => {
                    self.fault(file, row, "an empty list of states can never hold");
                }
                Formula::State(states) => {
                    for state in
                        states.iter().filter(|state| !self.base.states.contains_key(*state)).copied().collect::<Vec<_>>()
                    {
                        self.fault(file, row, format!("names the state `{state}`, which is not in `states.json`"));
                    }
                }
                _ => {}
            }
        }
    }

    fn grounds(&mut self) {
        let base = self.base;
        let names: BTreeSet<&GroundId> = base.grounds().map(|row| &row.id).collect();
        let mut seen: BTreeSet<&GroundId> = BTreeSet::new();
        let mut all: Vec<(String, &GroundRow)> = Vec::new();
        for (id, instrument) in &base.instruments {
            all.extend(instrument.grounds.iter().map(|row| (format!("instruments/{id}.json"), row)));
        }
        all.extend(base.routes.iter().flat_map(|route| &route.grounds).map(|row| ("routes.json".to_owned(), row)));
        all.extend(base.powers.values().flat_map(|power| &power.grounds).map(|row| ("measures.json".to_owned(), row)));
        all.extend(base.backstops.iter().map(|row| ("backstops.json".to_owned(), row)));
        for (file, row) in all {
            if !seen.insert(&row.id) {
                self.fault(&file, &row.id, "two grounds of this name");
            }
            self.ground(&file, row, &names);
        }
    }

    fn ground(&mut self, file: &str, row: &GroundRow, names: &BTreeSet<&GroundId>) {
        self.cite(file, &row.id, &row.cite);
        self.interval(file, &row.id, row.from, row.until);
        for formula in row.when.iter().chain(&row.concern) {
            self.formula(file, row.id.as_str(), formula);
        }
        for hook in &row.hooks {
            if !names.contains(hook) {
                self.fault(file, &row.id, format!("its hook `{hook}` is no ground of the legal base"));
            }
        }
        if !row.hooks.is_empty() && row.force != Force::Absent {
            self.fault(file, &row.id, "has hooks and is not absent: a ground that is there needs none");
        }
        if row.ground == Ground::Contents && row.force != Force::Absent && row.items.as_ref().is_none_or(Vec::is_empty) {
            self.fault(file, &row.id, "is about contents and names no item");
        }
        let decides = matches!(row.force, Force::Discretionary | Force::Postponing) || row.view.is_some();
        if decides && row.office.is_none() && !matches!(row.force, Force::Absent | Force::Barred) {
            self.fault(file, &row.id, "leaves a decision to an office and names none");
        }
        for list in row.measures.iter().chain(&row.except_measures) {
            if list.is_empty() {
                self.fault(file, &row.id, "an empty list of measures: leave it out, or name some");
            }
        }
    }

    fn instruments(&mut self) {
        let base = self.base;
        for (id, instrument) in &base.instruments {
            let file = &format!("instruments/{id}.json");
            self.cite(file, id, &instrument.scope.cite);
            for formula in instrument.scope.covers.iter().chain(instrument.scope.excludes.iter().map(|one| &one.what)) {
                self.formula(file, id.as_str(), formula);
            }
            let others = instrument.scope.excludes.iter().map(|one| &one.cite);
            let others = others.chain(instrument.measures.iter().map(|one| &one.cite));
            let others = others.chain(instrument.precedence.iter().map(|one| &one.cite));
            let others = others.chain(instrument.duties.iter().map(|one| &one.cite));
            for cite in others.chain(instrument.languages.iter().map(|one| &one.cite)) {
                self.cite(file, id, cite);
            }
            for party in &instrument.parties {
                self.party(id.as_str(), party);
            }
            if instrument.parties.is_empty() {
                self.fault(file, id, "has no party");
            }
        }
    }

    fn party(&mut self, instrument: &str, party: &Party) {
        let (file, row) = (&format!("instruments/{instrument}.json"), format!("{instrument}, {}", party.state));
        self.cite(file, &row, &party.cite);
        self.interval(file, &row, party.bound, party.until);
        if !self.base.states.contains_key(&party.state) {
            self.fault(file, &row, "the party is not in `states.json`");
        }
        if party.bound.is_none() && (party.until.is_some() || !party.suspensions.is_empty()) {
            self.fault(file, &row, "ends or is suspended and was never bound");
        }
        for suspension in &party.suspensions {
            self.cite(file, &row, &suspension.cite);
            self.interval(file, &row, Some(suspension.from), suspension.until);
        }
    }

    fn domestic(&mut self) {
        let base = self.base;
        for entity in &base.requested.scheduled_entities {
            self.cite("requested-state.json", entity.entity, &entity.cite);
        }
        for route in &base.routes {
            self.cite("routes.json", &route.id, &route.cite);
            if let Some(formula) = &route.open {
                self.formula("routes.json", route.id.as_str(), formula);
            }
        }
        for kind in MeasureKind::ALL {
            match base.measures.get(kind) {
                None => self.fault("measures.json", kind, "no row for this measure"),
                Some(row) => {
                    self.cite("measures.json", kind, &row.cite);
                    for power in &row.powers {
                        if !base.powers.contains_key(power) {
                            self.fault("measures.json", kind, format!("names the power `{power}`, which is not there"));
                        }
                    }
                    if row.intrusion > 4 {
                        self.fault("measures.json", kind, "depth of intrusion is 0 to 4");
                    }
                }
            }
        }
        let mut preconditions = BTreeSet::new();
        for (id, power) in &base.powers {
            self.cite("measures.json", id, &power.cite);
            self.interval("measures.json", id, power.from, power.until);
            if !base.measures.values().any(|row| row.powers.contains(id)) {
                self.fault("measures.json", id, "no measure uses this power: it can never apply");
            }
            for condition in &power.preconditions {
                self.cite("measures.json", &condition.id, &condition.cite);
                self.formula("measures.json", &condition.id, &condition.holds);
                if let Some(formula) = &condition.r#final {
                    self.formula("measures.json", &condition.id, formula);
                }
                if !preconditions.insert(&condition.id) {
                    self.fault("measures.json", &condition.id, "two preconditions of this name");
                }
            }
        }
        self.offences();
    }

    fn offences(&mut self) {
        let base = self.base;
        for (id, offence) in &base.offences {
            self.cite("offences", id, &offence.cite);
            self.interval("offences", id, offence.from, offence.until);
            for formula in std::iter::once(&offence.elements).chain(&offence.defences) {
                self.formula("offences", id.as_str(), formula);
            }
            if offence.life == offence.maximum_months.is_some() {
                self.fault("offences", id, "give either `maximum_months` or `life`");
            }
            let named = conduct_in(&offence.elements);
            if named.is_empty() {
                self.fault("offences", id, "its elements name no conduct: no letter could reach it");
            }
            for conduct in named {
                if !base.conduct.get(&conduct).is_some_and(|row| row.offences.contains(id)) {
                    self.fault("offences", id, format!("is not listed under `{conduct}` in `conduct.json`"));
                }
            }
        }
        for conduct in Conduct::ALL {
            let Some(row) = base.conduct.get(conduct) else {
                self.fault("conduct.json", conduct, "no row for this word");
                continue;
            };
            self.cite("conduct.json", conduct, &row.cite);
            for offence in &row.offences {
                match base.offences.get(offence) {
                    None => {
                        self.fault("conduct.json", conduct, format!("lists the offence `{offence}`, which is not there"))
                    }
                    Some(offence) if !conduct_in(&offence.elements).contains(conduct) => {
                        self.fault(
                            "conduct.json",
                            conduct,
                            format!("lists `{}`, whose elements do not name it", offence.id),
                        );
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

/// The conduct words that a formula names.
fn conduct_in(formula: &Formula) -> BTreeSet<Conduct> {
    let conduct = |part: &Formula| if let Formula::Conduct(one) = part { Some(*one) } else { None };
    formula.parts().into_iter().filter_map(conduct).collect()
}

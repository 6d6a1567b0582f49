//! What must hold of the requested state's own law.

use super::Checker;
use crate::law::Condition;
use crate::vocabulary::{Conduct, Holding, LawOffenceId, MeasureKind};
use std::collections::{BTreeMap, BTreeSet};

impl Checker<'_> {
    pub(super) fn domestic(&mut self) {
        let base = self.base;
        for entity in &base.requested.scheduled_entities {
            self.cite("requested-state.json", entity.entity, &entity.cite);
            if let Some(ceased) = &entity.ceased {
                self.cite("requested-state.json", entity.entity, &ceased.cite);
            }
        }
        for holding in Holding::ALL {
            if base.requested.holdings.get(holding).is_none_or(Vec::is_empty) {
                self.fault("requested-state.json", holding, "no office keeps this holding: no search of it could count");
            }
        }
        for route in &base.routes {
            self.cite("routes.json", &route.id, &route.cite);
            // A record tells a way and a power by their names alone.
            if base.instruments.contains_key(route.id.as_str()) {
                self.fault("routes.json", &route.id, "an instrument has this name");
            }
            if let Some(condition) = &route.open {
                self.condition("routes.json", route.id.as_str(), condition);
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
                    if row.at_a_time.is_some_and(|depth| depth > row.intrusion) {
                        self.fault("measures.json", kind, "goes deeper at one time than over time");
                    }
                }
            }
        }
        let mut preconditions = BTreeSet::new();
        for (id, power) in &base.powers {
            self.cite("measures.json", id, &power.cite);
            self.span("measures.json", id, power.span());
            if MeasureKind::from_word(id.as_str()).is_some() {
                self.fault("measures.json", id, "a measure has this name");
            }
            if !base.measures.values().any(|row| row.powers.contains(id)) {
                self.fault("measures.json", id, "no measure uses this power: it can never apply");
            }
            for term in &power.terms {
                self.cite("measures.json", id, &term.cite);
                if term.meets.is_empty() {
                    self.fault("measures.json", id, "a term that meets no concern is never proposed");
                }
            }
            for condition in &power.preconditions {
                self.cite("measures.json", &condition.id, &condition.cite);
                self.condition("measures.json", condition.id.as_str(), &condition.holds);
                if let Some(after) = &condition.r#final {
                    self.condition("measures.json", condition.id.as_str(), after);
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
        let mut named_by: BTreeMap<&LawOffenceId, BTreeSet<Conduct>> = BTreeMap::new();
        for (id, offence) in &base.offences {
            self.cite("offences", id, &offence.cite);
            self.span("offences", id, offence.span());
            for condition in std::iter::once(&offence.elements).chain(&offence.defences) {
                self.condition("offences", id.as_str(), condition);
            }
            if offence.life == offence.maximum_months.is_some() {
                self.fault("offences", id, "give either `maximum_months` or `life`");
            }
            let named = conduct_in(&offence.elements);
            if named.is_empty() {
                self.fault("offences", id, "its elements name no conduct: no letter could reach it");
            }
            for conduct in &named {
                if !base.conduct.get(conduct).is_some_and(|row| row.offences.contains(id)) {
                    self.fault("offences", id, format!("is not listed under `{conduct}` in `conduct.json`"));
                }
            }
            named_by.insert(id, named);
        }
        for conduct in Conduct::ALL {
            let Some(row) = base.conduct.get(conduct) else {
                self.fault("conduct.json", conduct, "no row for this word");
                continue;
            };
            self.cite("conduct.json", conduct, &row.cite);
            for offence in &row.offences {
                let fault = match named_by.get(offence) {
                    None => format!("lists the offence `{offence}`, which is not there"),
                    Some(named) if !named.contains(conduct) => format!("lists `{offence}`, whose elements do not name it"),
                    Some(_) => continue,
                };
                self.fault("conduct.json", conduct, fault);
            }
        }
    }
}

/// The conduct words that a formula names.
fn conduct_in(condition: &Condition) -> BTreeSet<Conduct> {
    let conduct = |part: &Condition| if let Condition::Conduct(one) = part { Some(*one) } else { None };
    condition.parts().into_iter().filter_map(conduct).collect()
}

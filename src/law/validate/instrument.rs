//! What must hold of instruments, their parties and what the parties said.

use super::Checker;
use crate::law::{Instrument, Party, Suspension};
use crate::vocabulary::{InstrumentId, Span, StateCode};
use std::collections::BTreeMap;
use std::fmt;

impl Checker<'_> {
    pub(super) fn instruments(&mut self) {
        let base = self.base;
        for (id, instrument) in &base.instruments {
            let file = &format!("instruments/{id}.json");
            self.cite(file, id, &instrument.scope.cite);
            for condition in instrument.scope.conditions() {
                self.condition(file, id.as_str(), condition);
            }
            let others = instrument.scope.excludes.iter().map(|one| &one.cite);
            let others = others.chain(instrument.measures.iter().map(|one| &one.cite));
            let others = others.chain(instrument.precedence.iter().map(|one| &one.cite));
            let others = others.chain(instrument.extradition.iter());
            let others = others.chain(instrument.duties.iter().map(|one| &one.cite));
            for cite in others.chain(instrument.languages.iter().map(|one| &one.cite)) {
                self.cite(file, id, cite);
            }
            for party in &instrument.parties {
                self.party(file, &Place(id, party.state), party, &instrument.parties);
            }
            self.bound_once(file, instrument);
            if instrument.parties.is_empty() {
                self.fault(file, id, "has no party");
            }
        }
    }

    fn party(&mut self, file: &str, row: &Place<'_>, party: &Party, parties: &[Party]) {
        self.cite(file, row, &party.cite);
        self.span(file, row, party.span());
        if party.signed.zip(party.bound).is_some_and(|(signed, bound)| bound.last() < signed.first()) {
            self.fault(file, row, "is bound before it signed: where it never signed, leave `signed` out");
        }
        if !self.base.states.contains_key(&party.state) {
            self.fault(file, row, "the party is not in `states.json`");
        }
        if party.bound.is_none() && (party.until.is_some() || !party.suspensions.is_empty()) {
            self.fault(file, row, "ends or is suspended and was never bound");
        }
        for (place, suspension) in party.suspensions.iter().enumerate() {
            self.cite(file, row, &suspension.cite);
            self.span(file, row, suspension.span());
            // A suspension that outlives the party's own last day says nothing wrong; one that begins
            // outside can never apply.
            let from = Some(suspension.from);
            if Span::new(party.bound, from).is_empty() || Span::new(from, party.until).is_empty() {
                self.fault(file, row, format!("is suspended ({}) while it is not bound", suspension.span()));
            }
            if !parties.iter().any(|other| other.state == suspension.by) {
                self.fault(file, row, format!("is suspended by `{}`, which is no party", suspension.by));
            }
            if suspension.towards.is_some_and(|towards| !parties.iter().any(|other| other.state == towards)) {
                self.fault(file, row, "is suspended towards a state that is no party");
            }
            let same = |other: &&Suspension| other.by == suspension.by && other.towards == suspension.towards;
            let mut earlier = party.suspensions.iter().take(place).filter(same);
            if earlier.any(|other| other.span().overlaps(suspension.span())) {
                self.fault(file, row, format!("two suspensions by `{}` for the same days", suspension.by));
            }
        }
        for statement in &party.statements {
            self.cite(file, row, &statement.cite);
            self.span(file, row, statement.span());
            if statement.about.is_empty() {
                self.fault(file, row, "a statement about no ground: name what it touches");
            }
        }
    }

    /// Two rows of one party must not speak of the same day.
    fn bound_once(&mut self, file: &str, instrument: &Instrument) {
        let mut by_state: BTreeMap<StateCode, Vec<Span>> = BTreeMap::new();
        for row in &instrument.parties {
            let earlier = by_state.entry(row.state).or_default();
            if earlier.iter().any(|one| one.overlaps(row.span())) {
                self.fault(file, Place(&instrument.id, row.state), "two rows of this party for the same days");
            }
            earlier.push(row.span());
        }
    }
}

/// The name of a party's row; written only where there is a fault.
struct Place<'a>(&'a InstrumentId, StateCode);

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.0, self.1)
    }
}

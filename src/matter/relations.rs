//! Whether one of the two denied treaty relations under an instrument to the other.

use crate::fact::Formula;
use crate::law::{Instrument, Party, Statement};
use crate::matter::binding::Bound;
use crate::matter::{Case, Pending, Point};
use crate::vocabulary::{Mark, StateCode};

impl<'a> Case<'_, 'a> {
    /// Neither of the two denied treaty relations to the other.
    pub(super) fn relations(&self, instrument: &'a Instrument) -> Bound<'a> {
        let denied = self.sides(instrument).find_map(|(party, to)| party.precludes(to, self.matter.as_of));
        match denied {
            Some((denied, statement)) => Bound {
                value: denied.map(|denied| !denied),
                verified: statement.cite.mark == Mark::Verified,
                listed: true,
                cite: &statement.cite,
            },
            None => Bound { value: Some(true), verified: true, listed: true, cite: &instrument.scope.cite },
        }
    }

    /// One formula for each denial of which it is arguable whether it still counts: relations stand.
    pub(super) fn relations_in_doubt(&self, instrument: &'a Instrument) -> Vec<Formula> {
        let p = self.proof();
        let (row, law) = (instrument.id.as_str(), self.treaty_office());
        let between = |(party, to): (&'a Party, StateCode)| party.may_preclude(to, self.matter.as_of);
        let stands = |statement: &'a Statement| {
            let reading = self.open(Pending::Reading, row, &statement.cite, law);
            let denied = match statement.cite.mark {
                Mark::Verified => self.law(Some(false), Point::Binds, row, &statement.cite),
                _ => p.not(self.open(Pending::TextUnread, row, &statement.cite, law)),
            };
            p.either(reading, denied, self.law(Some(true), Point::Binds, row, &statement.cite))
        };
        self.sides(instrument).flat_map(between).map(stands).collect()
    }

    /// The rows of either of the two, each with the other state.
    fn sides(&self, instrument: &'a Instrument) -> impl Iterator<Item = (&'a Party, StateCode)> + use<'a> {
        let both = [self.matter.base.requested.state, self.matter.requesting()];
        let others = both.into_iter().rev();
        let rows = |(by, to)| instrument.parties.iter().filter(move |party| party.state == by).map(move |party| (party, to));
        both.into_iter().zip(others).flat_map(rows)
    }
}

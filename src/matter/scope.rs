//! What an instrument covers: offences, proceedings, forms of assistance; and how far that was read.

use crate::fact::{Formula, Truth};
use crate::law::{Cite, Instrument, Presumed};
use crate::matter::{Built, Case, Leaf, Pending, Point};
use crate::vocabulary::{Force, Ground, Mark};

impl<'a> Case<'_, 'a> {
    /// The offence and the measure lie inside the instrument.
    pub(crate) fn covers(&self, instrument: &'a Instrument) -> Formula {
        self.once(Built::Covers, instrument.id.as_str(), self.subject, || self.covered(instrument))
    }

    fn covered(&self, instrument: &'a Instrument) -> Formula {
        let p = self.proof();
        let law = self.treaty_office();
        let row = instrument.id.as_str();
        let mut parts = Vec::new();
        parts.extend(instrument.scope.covers.as_ref().map(|condition| self.condition(condition)));
        parts.extend(instrument.scope.excludes.iter().map(|one| {
            let excluded = self.condition(&one.what);
            // A report of an exclusion does not shut a door by itself.
            let excluded = match one.cite.mark {
                Mark::Verified => excluded,
                Mark::Reported => p.all([excluded, self.open(Pending::TextUnread, row, &one.cite, law)]),
            };
            p.not(excluded)
        }));
        let scope = &instrument.scope.cite;
        if scope.mark == Mark::Verified {
            if parts.is_empty() {
                parts.push(self.law(Some(true), Point::Binds, row, scope));
            }
        } else {
            // A scope that is only reported holds as reported where that may be presumed; else it is open.
            let presumable = instrument.scope.covers.is_some() || has_refusal_rows(instrument);
            let reported = self.not_read_to_the_end(Pending::ScopeCoverage, instrument, scope, presumable);
            let inside = p.all_of(&parts).unwrap_or_else(|| self.law(Some(true), Point::Binds, row, scope));
            let unread = self.open(Pending::TextUnread, row, scope, law);
            parts = vec![p.either(reported, inside, unread)];
        }
        parts.push(self.listed(instrument));
        p.all_of(&parts).unwrap_or_else(|| self.open(Pending::Coverage, row, scope, law))
    }

    /// The measure is among the forms of assistance.
    fn listed(&self, instrument: &'a Instrument) -> Formula {
        let row = instrument.id.as_str();
        let Some(list) = &instrument.measures else {
            return self.not_read_to_the_end(Pending::MeasureCoverage, instrument, &instrument.scope.cite, false);
        };
        let kind = self.measure().map(|measure| measure.kind);
        let named = kind.is_some_and(|kind| list.kinds.contains(&kind));
        match (named, list.closed, list.cite.mark) {
            (_, _, Mark::Reported) => {
                self.not_read_to_the_end(Pending::MeasureCoverage, instrument, &list.cite, named || !list.closed)
            }
            (false, true, Mark::Verified) => self.law(Some(false), Point::MeasureListed, row, &list.cite),
            (_, _, Mark::Verified) => self.law(Some(true), Point::MeasureListed, row, &list.cite),
        }
    }

    /// An open point: the list was not read to its end. Presumed complete where some of it was.
    fn not_read_to_the_end(
        &self,
        pending: Pending,
        instrument: &'a Instrument,
        cite: &'a Cite,
        presumable: bool,
    ) -> Formula {
        let (row, office) = (instrument.id.as_str(), self.treaty_office());
        let leaf = Leaf::Open { pending, row, cite, office, limb: None, determined: None, presumed: None };
        match self.settled(pending, row, office) {
            Some(_) => self.open(pending, row, cite, office),
            None if presumable => self.open_presumed(leaf, Presumed::ScopeCoverage, true),
            None => self.proof().leaf(Truth::UNKNOWN, leaf),
        }
    }
}

/// Whether some ground for refusal of the instrument is known. Rows on contents, consent and
/// postponement say nothing about refusal, and an instrument without any is not presumed.
pub(crate) fn has_refusal_rows(instrument: &Instrument) -> bool {
    instrument.grounds.iter().any(|row| {
        let refuses = matches!(row.force, Force::Mandatory | Force::Discretionary);
        refuses && !matches!(row.ground, Ground::Contents | Ground::Consent)
    })
}

//! What is asked against what the case is about: data of another time, and a case that is about more than is asked for.

use crate::matter::at_stake::prosecuted;
use crate::matter::pointer::letter;
use crate::matter::{Case, Known};
use crate::request::{LetterOffence, LetterPerson};
use crate::vocabulary::{ConductTag, Date, MeasureKind};

/// Acts that are protected here, or are aimed at a state as such.
const PROTECTED: &[ConductTag] = &[
    ConductTag::Expression,
    ConductTag::Belief,
    ConductTag::Association,
    ConductTag::PrivateLife,
    ConductTag::Research,
    ConductTag::AgainstState,
];

impl<'a> Case<'_, 'a> {
    /// Whether the data lie far from every offence that the measure serves. Who followed the money may look at what came
    /// long after; of what people said and where they were, that has to be explained.
    pub(super) fn far_in_time(&self) -> Known<'a> {
        let Some(measure) = self.measure() else { return Known::unknown() };
        let at = self.measure_at("data_period");
        let offences = self.matter.letter.offences.iter().filter(|one| measure.offences.contains(&one.id));
        let far: Option<Vec<bool>> = measure.data_period.as_ref().and_then(|data| {
            let last = data.to.unwrap_or(data.from).last();
            offences.map(|one| self.is_far(data.from.first(), last, one, tells_of_people(measure.kind))).collect()
        });
        Known::at(far.filter(|all| !all.is_empty()).map(|all| all.iter().all(|far| *far)), at)
    }

    fn is_far(&self, first: Date, last: Date, offence: &LetterOffence, after_too: bool) -> Option<bool> {
        let dates = offence.dates.as_ref()?;
        let far =
            |from: Date, to: Date| from.days_to(to).is_some_and(|days| days > self.matter.base.policy.thresholds.far_days);
        let end = dates.to.unwrap_or(dates.from);
        Some(far(last, dates.from.first()) || after_too && dates.to.is_some() && far(end.last(), first))
    }

    /// Whether the letter accuses those whom the measure is about of something else too, that is protected here or aimed
    /// at a state, and for which it asks nothing: what is sent would serve that case as well.
    pub(super) fn accused_of_more(&self) -> Known<'a> {
        let letter = self.matter.letter;
        let asked = |one: &LetterOffence| letter.measures.iter().any(|measure| measure.offences.contains(&one.id));
        let mut beside = letter.offences.iter().enumerate().filter(|(_, one)| !asked(one));
        let found = beside.find(|(place, one)| self.is_protected(*place) && self.accuses(one));
        match found {
            Some((place, _)) => Known::at(Some(true), letter!["offences", place, "conduct"]),
            None => Known::at(Some(false), letter!["offences"]),
        }
    }

    fn is_protected(&self, offence: usize) -> bool {
        let of = self.for_offence(Some(offence));
        PROTECTED.iter().any(|tag| of.tagged(*tag, false).value == Some(true))
    }

    /// Whether the case for the offence is, or may be, against somebody whom the limb is about.
    fn accuses(&self, offence: &LetterOffence) -> bool {
        let for_it = |person: &LetterPerson| {
            let list = person.proceedings.as_ref();
            prosecuted(person) != Some(false) && list.is_none_or(|list| list.iter().any(|one| one.offence == offence.id))
        };
        match self.person().filter(|person| prosecuted(person) != Some(false)) {
            Some(person) => for_it(person),
            None => self.matter.letter.persons.iter().any(for_it),
        }
    }
}

/// Kinds that bring out what people said, to whom, and where they were.
const fn tells_of_people(kind: MeasureKind) -> bool {
    matches!(
        kind,
        MeasureKind::ProductionContentData | MeasureKind::ProductionTrafficData | MeasureKind::ProductionTrackingData
    )
}

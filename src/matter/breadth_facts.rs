//! How far a measure reaches: in numbers, over the whole letter, and in time, back or forward.

use crate::matter::kleene::or;
use crate::matter::pointer::{Pointers, letter};
use crate::matter::{Case, Known};
use crate::request::{Measure, Period};
use crate::vocabulary::{Date, MeasureKind, PartialDate, PersonId};
use std::collections::BTreeSet;

/// How a measure goes with time. Each kind is in one of these: a new one does not compile until somebody says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OverTime {
    /// It runs from a day on, and its own time is what it brings out.
    Runs,
    /// It brings out what came about over time, and has to say which.
    Gathered,
    /// A time that is told says how much it brings out; none need be.
    Told,
    /// It has nothing to do with a length of time.
    Never,
}

/// From so many days on, what tells where somebody was tells where they moved.
pub(crate) const MOVES: u32 = 2;

impl<'a> Case<'_, 'a> {
    /// By how many accounts, over the measures of the letter that ask the same of holders of the same kind: what is
    /// asked in parts is asked. A holder that is not named may be the same.
    pub(super) fn accounts(&self, least: u32) -> Known<'a> {
        let Some(own) = self.measure() else { return Known::at(None, self.measure_at("accounts")) };
        let all = self.matter.letter.measures.iter().enumerate();
        let together: Vec<(usize, Option<u32>)> =
            all.filter(|(_, one)| asks_the_same(own, one)).map(|(place, one)| (place, one.accounts)).collect();
        let told = together.iter().filter_map(|(_, accounts)| *accounts).fold(0_u32, u32::saturating_add);
        let untold = together.iter().any(|(_, accounts)| accounts.is_none());
        let value = if told >= least { Some(true) } else { (!untold).then_some(false) };
        // What is told bears what is known; what is not told is open.
        let bears = |accounts: &Option<u32>| accounts.is_some() == value.is_some();
        let from = together.iter().filter(|(_, accounts)| bears(accounts));
        Known { from: from.map(|(place, _)| letter!["measures", *place, "accounts"]).collect(), ..Known::of(value) }
    }

    pub(super) fn data_days(&self, least: u32) -> Known<'a> {
        // Where somebody was on one day and on another is no movement between the two.
        if least <= MOVES {
            let value = self.measure().and_then(|one| self.lasts(one, least));
            return Known::at(value, self.measure_at(time_key(self.measure())));
        }
        self.lasts_together(least)
    }

    /// At how many persons the letter aims the same kind of measure: a hundred are no fewer in a hundred measures, nor
    /// where all of them share one account.
    fn persons(&self, own: &Measure, least: usize) -> Option<Pointers> {
        let all = self.matter.letter.measures.iter().enumerate().filter(|(_, one)| one.kind == own.kind);
        let all = all.filter(|(_, one)| !one.targets.is_empty());
        let aimed: Vec<(usize, &Measure)> = all.collect();
        let persons: BTreeSet<&PersonId> = aimed.iter().flat_map(|(_, one)| &one.targets).collect();
        let from = || aimed.iter().map(|(place, _)| letter!["measures", *place, "targets"]).collect();
        (persons.len() >= least).then(from)
    }

    /// That a measure which brings out what is there already is to go on, for longer than carrying it out takes: it
    /// watches, whatever it is called.
    fn goes_on(&self, measure: &Measure) -> bool {
        let gathers = matches!(over_time(measure.kind), OverTime::Gathered | OverTime::Told);
        let Some(period) = measure.period.as_ref().filter(|_| gathers && measure.kind != MeasureKind::Preservation) else {
            return false;
        };
        let least = self.matter.base.policy.thresholds.movement_days;
        period.to.is_none_or(|to| period.from.days_to(to).is_some_and(|(fewest, _)| fewest >= least))
    }

    /// By the numbers, and by the time: a reason answers neither.
    pub(super) fn broad(&self) -> Known<'a> {
        let Some(measure) = self.measure() else { return Known::unknown() };
        let thresholds = &self.matter.base.policy.thresholds;
        let accounts = self.accounts(thresholds.broad_accounts);
        let time = over_time(measure.kind);
        let short = time == OverTime::Runs || shows_movement(measure.kind);
        let least = if short { thresholds.movement_days } else { thresholds.broad_days };
        let lasts = self.lasts_together(least);
        // A time that is told counts for whatever comes over time; it is asked for only where it has to be told.
        let days = match (time, lasts.value) {
            (OverTime::Runs | OverTime::Gathered, days) => days,
            (OverTime::Told, Some(true)) => Some(true),
            (OverTime::Told | OverTime::Never, _) => Some(false),
        };
        let persons = self.persons(measure, thresholds.broad_persons);
        let goes_on = self.goes_on(measure);
        let many = persons.is_some() || goes_on;
        let value = or(or(accounts.value, days), Some(many));
        // All that bears the value: the numbers, the time, or both.
        let mut from = Pointers::new();
        if accounts.value == value {
            from.extend(accounts.from);
        }
        if days == value && time != OverTime::Never {
            from.extend(lasts.from);
        }
        from.extend(persons.into_iter().flatten());
        from.extend(goes_on.then(|| self.measure_at("period")));
        // Nobody takes it for granted that what runs will end.
        let contested = value.is_none() && time == OverTime::Runs && days.is_none();
        Known { from, contested, ..Known::of(value) }
    }

    /// The same as [`Self::lasts`], over the measures that ask the same about the same person: windows side by side are
    /// one. What is long by itself is judged by itself. Known from the measure, and from those that are one with it.
    fn lasts_together(&self, least: u32) -> Known<'a> {
        let key = time_key(self.measure());
        let Some(own) = self.measure() else { return Known::at(None, self.measure_at(key)) };
        let alone = self.lasts(own, least);
        let same =
            |one: &Measure| asks_the_same(own, one) && aims_at_the_same(own, one) && self.lasts(one, least) != Some(true);
        let all = self.matter.letter.measures.iter().enumerate().filter(|(_, one)| same(one));
        let windows: Vec<(usize, &Period)> = all.filter_map(|(place, one)| Some((place, time_of(one)?))).collect();
        let others = windows.iter().filter(|(place, _)| Some(*place) != self.subject.measure);
        let from = std::iter::once(self.measure_at(key)).chain(others.map(|(place, _)| letter!["measures", *place, key]));
        let from = from.collect();
        let dated: Vec<(PartialDate, PartialDate)> =
            windows.iter().filter_map(|(_, period)| Some((period.from, period.to?))).collect();
        if dated.len() < 2 || alone == Some(true) {
            return Known { from, ..Known::of(alone) };
        }
        let fewest = covered(dated.iter().map(|(from, to)| (from.last(), to.first())).collect());
        let most = covered(dated.iter().map(|(from, to)| (from.first(), to.last())).collect());
        let together = if fewest >= least { Some(true) } else { (most < least).then_some(false) };
        Known { from, ..Known::of(or(alone, together)) }
    }

    /// A period with an end that is still to come: one that is over fixes nothing for what is still to be done.
    pub(super) fn fixed_period(&self) -> Known<'a> {
        let at = self.measure_at("period");
        let Some(measure) = self.measure() else { return Known::at(None, at) };
        if measure.period.as_ref().is_some_and(|period| self.is_over(period)) {
            return Known::contested(None, at);
        }
        if measure.period_days.is_some() {
            return Known::at(Some(true), self.measure_at("period_days"));
        }
        Known::at(measure.period.as_ref().map(|period| period.to.is_some()), at)
    }

    /// Whether the last day is known to lie before the as-of date.
    fn is_over(&self, period: &Period) -> bool {
        period.to.is_some_and(|to| to.last() < self.matter.as_of)
    }

    /// Whether the time to which the data belong, or for a measure that runs the time during which it does, has so
    /// many days, both ends included. A period without an end, or one to come that is over, has no length, and one
    /// between dates that are known to the month or year has one between bounds.
    fn lasts(&self, measure: &Measure, least: u32) -> Option<bool> {
        let (runs, period) = (over_time(measure.kind) == OverTime::Runs, time_of(measure));
        if runs && period.is_some_and(|period| self.is_over(period)) {
            return None;
        }
        let told = if runs { measure.period_days } else { measure.data_days };
        let by_dates = period.map(|period| {
            let (fewest, most) = period.from.days_to(period.to?)?;
            if fewest >= least { Some(true) } else { (most < least).then_some(false) }
        });
        // Of a length and of dates that differ the longer counts: neither unsays the other.
        match (told.map(|days| days >= least), by_dates) {
            (Some(told), Some(by_dates)) => or(Some(told), by_dates),
            (told, by_dates) => told.or(by_dates.flatten()),
        }
    }
}

/// Whether two measures are of one kind, at holders of one kind.
fn asks_the_same(own: &Measure, other: &Measure) -> bool {
    let kinds = |one: &Measure| one.holders.iter().flatten().map(|holder| holder.kind).collect::<Vec<_>>();
    let (mine, theirs) = (kinds(own), kinds(other));
    own.kind == other.kind && (mine.is_empty() || theirs.is_empty() || mine.iter().any(|kind| theirs.contains(kind)))
}

/// Whether two measures may be about the same person.
fn aims_at_the_same(own: &Measure, other: &Measure) -> bool {
    own.targets.is_empty() || other.targets.is_empty() || own.targets.iter().any(|one| other.targets.contains(one))
}

/// How many days windows cover, each day once.
fn covered(mut windows: Vec<(Date, Date)>) -> u32 {
    windows.sort();
    let mut until: Option<Date> = None;
    let mut days = 0_u32;
    for (from, to) in windows {
        // What an earlier window covers is counted there.
        let from = until.and_then(Date::after).map_or(from, |next| next.max(from));
        days = days.saturating_add(from.days_to(to).unwrap_or_default());
        until = Some(until.map_or(to, |until| until.max(to)));
    }
    days
}

/// The time of a measure: during which it runs, or to which its data belong.
fn time_of(measure: &Measure) -> Option<&Period> {
    if over_time(measure.kind) == OverTime::Runs { measure.period.as_ref() } else { measure.data_period.as_ref() }
}

/// Where the time of a measure stands.
fn time_key(measure: Option<&Measure>) -> &'static str {
    let runs = measure.is_some_and(|one| over_time(one.kind) == OverTime::Runs);
    if runs { "period" } else { "data_period" }
}

/// Measures that show movement: how long they reach is more than where somebody was at one time.
pub(crate) const fn shows_movement(kind: MeasureKind) -> bool {
    matches!(kind, MeasureKind::Tracking | MeasureKind::ProductionTrackingData | MeasureKind::AreaSearch)
}

const fn over_time(kind: MeasureKind) -> OverTime {
    use MeasureKind as M;
    match kind {
        M::RealTimeTrafficData | M::Interception | M::Tracking | M::CovertInvestigation => OverTime::Runs,
        M::BankRecords
        | M::ProductionTrafficData
        | M::ProductionTrackingData
        | M::ProductionContentData
        | M::ExpeditedDisclosure
        | M::AreaSearch
        | M::TermSearch => OverTime::Gathered,
        M::ProductionOfRecords
        | M::OfficialRecords
        | M::TaxInformation
        | M::TracingProperty
        | M::SearchAndSeizure
        | M::AccountIdentifiers
        | M::ProductionSubscriberData
        | M::Preservation
        | M::LocationOfPerson => OverTime::Told,
        M::ServiceOfDocuments
        | M::VoluntaryStatement
        | M::PublicRecords
        | M::CompelledTestimony
        | M::VideoLink
        | M::TransferOfDetainedPerson
        | M::LoanOfExhibits
        | M::SiteExamination
        | M::Restraint
        | M::Forfeiture
        | M::FineEnforcement
        | M::Reparation
        | M::CompelledTechnicalAssistance
        | M::CompelledUnlocking
        | M::DisclosureOfWeaknesses
        | M::LiveTechnicalAssistance
        | M::BodilySample
        | M::WitnessTravel
        | M::TransitOfPerson
        | M::ContentTakedown
        | M::ArrestOrSurrender
        | M::WantedNotice
        | M::RemovalOfPerson
        | M::RepresentativeOrLocalisation => OverTime::Never,
    }
}

//! Facts about the measure: reach, breadth, holder, authorisation.

use crate::matter::kleene::{any, or};
use crate::matter::pointer::{Pointers, letter};
use crate::matter::{Case, Known, Pointer};
use crate::request::{AuthorisedBy, Holder, Measure};
use crate::vocabulary::{HolderKind, MeasureKind, Span};

impl<'a> Case<'_, 'a> {
    pub(super) fn measure_at(&self, key: &'static str) -> Pointer {
        self.subject.measure.map_or_else(|| letter!["measures"], |place| letter!["measures", place, key])
    }

    pub(super) fn measure_is(&self, kind: MeasureKind) -> Known<'a> {
        Known::at(self.measure().map(|one| one.kind == kind), self.measure_at("kind"))
    }

    /// The holders that the letter names; an empty list names none, and who holds it is not known.
    fn holders(&self) -> Option<&'a [Holder]> {
        self.measure()?.holders.as_deref().filter(|list| !list.is_empty())
    }

    pub(super) fn holder(&self, kind: HolderKind) -> Known<'a> {
        Known::at(self.holders().map(|list| list.iter().any(|one| one.kind == kind)), self.measure_at("holders"))
    }

    pub(super) fn held_by_third_party(&self) -> Known<'a> {
        let about_others = self.holders().and_then(|list| any(list.iter().map(|one| one.about_others)));
        Known::at(about_others, self.measure_at("holders"))
    }

    pub(super) fn held_by_public_body(&self) -> Known<'a> {
        let public = |kind| matches!(kind, HolderKind::PublicBody | HolderKind::RevenueAuthority | HolderKind::Court);
        Known::at(self.holders().map(|list| list.iter().any(|one| public(one.kind))), self.measure_at("holders"))
    }

    /// What by its nature tells where somebody is, does; of the rest only the letter can say.
    pub(super) fn reveals_location(&self) -> Known<'a> {
        let Some(measure) = self.measure() else { return Known::unknown() };
        // Who stands behind a number can be told without where.
        let told_first = measure.kind == MeasureKind::ProductionSubscriberData;
        let (by_nature, told) = (tells_where(measure.kind), measure.reveals_location);
        match (by_nature, told) {
            (Some(_), None) => Known::at(by_nature, self.measure_at("kind")),
            // What the letter says beside it adds nothing to what the kind tells.
            (Some(_), Some(told)) if told || !told_first => Known::at(by_nature, self.measure_at("kind")),
            _ => Known::at(told, self.measure_at("reveals_location")),
        }
    }

    /// Whether the measure finds, follows, questions or lists people.
    pub(super) fn reaches_people(&self) -> Known<'a> {
        let row = self.measure().and_then(|one| self.matter.base.measures.get(&one.kind));
        Known { row: row.map(|row| &row.cite), ..Known::at(row.map(|row| row.reaches_people), self.measure_at("kind")) }
    }

    pub(super) fn asks_credentials(&self) -> Known<'a> {
        if self.measure().is_some_and(|one| asks_for_secrets(one.kind)) {
            return Known::at(Some(true), self.measure_at("kind"));
        }
        let said = self.measure().and_then(|one| one.credentials_or_weaknesses);
        Known::at(said, self.measure_at("credentials_or_weaknesses"))
    }

    pub(super) fn aimed_at_group(&self) -> Known<'a> {
        let measure = self.measure();
        // People who are described as a class are chosen as one.
        if measure.is_some_and(|one| one.class_of_persons.is_some()) {
            return Known::at(Some(true), self.measure_at("class_of_persons"));
        }
        Known::at(measure.and_then(|one| one.aimed_at_group), self.measure_at("aimed_at_group"))
    }

    pub(super) fn identifier_shared(&self) -> Known<'a> {
        Known::at(self.measure().and_then(|one| one.identifier_shared), self.measure_at("identifier_shared"))
    }

    pub(super) fn accounts(&self, least: u32) -> Known<'a> {
        let accounts = self.measure().and_then(|measure| measure.accounts);
        Known::at(accounts.map(|accounts| accounts >= least), self.measure_at("accounts"))
    }

    pub(super) fn data_days(&self, least: u32) -> Known<'a> {
        Known::at(self.measure().and_then(|one| lasts(one, least)), self.measure_at("data_period"))
    }

    /// By the numbers, and by the time: a reason answers neither.
    pub(super) fn broad(&self) -> Known<'a> {
        let Some(measure) = self.measure() else { return Known::unknown() };
        let thresholds = &self.matter.base.policy.thresholds;
        let accounts = measure.accounts.map(|accounts| accounts >= thresholds.broad_accounts);
        let most = if follows(measure.kind) { thresholds.movement_days } else { thresholds.broad_days };
        let days = lasts(measure, most);
        // A time that is told counts for whatever comes over time; it is asked for only where it has to be told.
        let days = match (needs_period(measure.kind), days) {
            (true, days) => days,
            (false, Some(true)) if comes_over_time(measure.kind) => Some(true),
            (false, _) => Some(false),
        };
        let value = or(accounts, days);
        // All that bears the value: the numbers, the time, or both.
        let mut from = Pointers::new();
        from.extend((accounts == value).then(|| self.measure_at("accounts")));
        from.extend((days == value && comes_over_time(measure.kind)).then(|| self.measure_at("data_period")));
        Known { from, ..Known::of(value) }
    }

    pub(super) fn authorised_independently(&self) -> Known<'a> {
        let independent = |by| matches!(by, AuthorisedBy::Court | AuthorisedBy::IndependentBody);
        let authorised = self.measure().and_then(|one| one.authorised.as_ref());
        Known::at(authorised.map(|one| independent(one.by)), self.measure_at("authorised"))
    }

    pub(super) fn need_stated(&self) -> Known<'a> {
        Known::at(self.measure().and_then(|one| one.why.as_ref()).map(|_| true), self.measure_at("why"))
    }

    pub(super) fn fixed_period(&self) -> Known<'a> {
        if self.measure().is_some_and(|one| one.period_days.is_some()) {
            return Known::at(Some(true), self.measure_at("period_days"));
        }
        let fixed = self.measure().and_then(|one| one.period.as_ref()).map(|period| period.to.is_some());
        Known::at(fixed, self.measure_at("period"))
    }

    pub(super) fn located_here(&self) -> Known<'a> {
        let located = self.measure().and_then(|one| one.located_in);
        Known::at(located.map(|state| state == self.matter.base.requested.state), self.measure_at("located_in"))
    }

    /// Within the years that the law of the requested state gives.
    pub(super) fn fine_in_time(&self) -> Known<'a> {
        let years = self.matter.base.requested.fine_years;
        let fined = self.measure().and_then(|one| one.fined_on);
        let last = fined.zip(years).and_then(|(day, years)| day.plus_years(years));
        let in_time = last.and_then(|last| Span::new(None, Some(last)).holds_on(self.matter.as_of));
        Known::at(in_time, self.measure_at("fined_on"))
    }
}

/// Whether the time to which the data belong, or for data that do not exist yet the time during which they are
/// gathered, has so many days, both ends included. A period without an end has no length, and one between dates
/// that are known to the month or year has one between bounds.
fn lasts(measure: &Measure, least: u32) -> Option<bool> {
    let runs = matches!(
        measure.kind,
        MeasureKind::RealTimeTrafficData
            | MeasureKind::Interception
            | MeasureKind::Tracking
            | MeasureKind::CovertInvestigation
    );
    let (told, period) = match runs {
        true => (measure.period_days, measure.period.as_ref().or(measure.data_period.as_ref())),
        false => (measure.data_days, measure.data_period.as_ref()),
    };
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

/// Measures that ask by their nature for what opens or weakens a system.
const fn asks_for_secrets(kind: MeasureKind) -> bool {
    matches!(
        kind,
        MeasureKind::CompelledTechnicalAssistance | MeasureKind::CompelledUnlocking | MeasureKind::DisclosureOfWeaknesses
    )
}

/// Measures that show movement: how long they reach is more than where somebody was at one time.
const fn follows(kind: MeasureKind) -> bool {
    matches!(kind, MeasureKind::Tracking | MeasureKind::ProductionTrackingData | MeasureKind::AreaSearch)
}

/// Measures that tell by their nature where somebody is.
const fn tells_where(kind: MeasureKind) -> Option<bool> {
    match kind {
        MeasureKind::LocationOfPerson
        | MeasureKind::Tracking
        | MeasureKind::AreaSearch
        | MeasureKind::ProductionTrackingData
        | MeasureKind::ProductionSubscriberData => Some(true),
        _ => None,
    }
}

/// What comes over time: those that must tell which, and those of which a time that is told says how much they
/// bring out.
const fn comes_over_time(kind: MeasureKind) -> bool {
    needs_period(kind)
        || matches!(
            kind,
            MeasureKind::Tracking
                | MeasureKind::CovertInvestigation
                | MeasureKind::ProductionOfRecords
                | MeasureKind::OfficialRecords
                | MeasureKind::TracingProperty
                | MeasureKind::SearchAndSeizure
        )
}

/// Data that come over time: of the rest (who stands behind an account, what is only kept, things at one
/// place) a time says nothing.
const fn needs_period(kind: MeasureKind) -> bool {
    matches!(
        kind,
        MeasureKind::BankRecords
            | MeasureKind::ProductionTrafficData
            | MeasureKind::ProductionTrackingData
            | MeasureKind::ProductionContentData
            | MeasureKind::ExpeditedDisclosure
            | MeasureKind::RealTimeTrafficData
            | MeasureKind::AreaSearch
            | MeasureKind::TermSearch
            | MeasureKind::Interception
    )
}

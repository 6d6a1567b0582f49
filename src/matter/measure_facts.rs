//! Facts about the measure: reach, breadth, holder, authorisation.

use crate::matter::pointer::letter;
use crate::matter::{Case, Known, Name, Pointer};
use crate::request::{AuthorisedBy, Measure};
use crate::vocabulary::{Fact, HolderKind, MeasureKind, Span};

impl<'a> Case<'_, 'a> {
    pub(crate) fn measure_fact(&self, name: Name) -> Option<Known<'a>> {
        match name {
            Name::Holder(kind) => Some(self.holder(kind)),
            Name::Accounts(least) => {
                let accounts = self.measure().and_then(|measure| measure.accounts);
                Some(Known::at(accounts.map(|accounts| accounts >= least), self.measure_at("accounts")))
            }
            Name::DataDays(least) => {
                let enough = self.measure().and_then(|measure| data_days(measure, least));
                Some(Known::at(enough, self.measure_at("data_period")))
            }
            Name::GraveEnough => Some(self.grave_enough()),
            Name::Fact(fact) => self.reach_fact(fact).or_else(|| self.form_fact(fact)),
            _ => None,
        }
    }

    fn measure_at(&self, key: &'static str) -> Pointer {
        self.subject.measure.map_or_else(|| letter!["measures"], |place| letter!["measures", place, key])
    }

    /// How far the measure reaches.
    fn reach_fact(&self, fact: Fact) -> Option<Known<'a>> {
        let measure = self.measure();
        Some(match fact {
            Fact::HeldByThirdParty => {
                let holders = measure.and_then(|one| one.holders.as_ref());
                let value = holders.and_then(|list| {
                    list.iter().map(|one| one.about_others).fold(Some(false), crate::matter::letter_facts::or)
                });
                Known::at(value, self.measure_at("holders"))
            }
            Fact::HeldByPublicBody => {
                let public =
                    |kind| matches!(kind, HolderKind::PublicBody | HolderKind::RevenueAuthority | HolderKind::Court);
                let holders = measure.and_then(|one| one.holders.as_ref());
                Known::at(holders.map(|list| list.iter().any(|one| public(one.kind))), self.measure_at("holders"))
            }
            Fact::RevealsLocation => {
                let by_nature = measure.map(|one| tells_where(one.kind));
                Known::at(measure.and_then(|one| one.reveals_location).or(by_nature), self.measure_at("reveals_location"))
            }
            // What the letter does not ask for, it does not ask for.
            Fact::AsksCredentials => {
                let by_nature = measure.map(|one| one.kind == MeasureKind::CompelledTechnicalAssistance);
                let said = measure.and_then(|one| one.credentials_or_weaknesses);
                Known::at(said.or(by_nature), self.measure_at("credentials_or_weaknesses"))
            }
            Fact::AimedAtGroup => {
                let named = measure.filter(|one| !one.targets.is_empty() && !self.many(one)).map(|_| false);
                let no_data = measure.filter(|one| !is_data(one.kind)).map(|_| false);
                Known::at(
                    measure.and_then(|one| one.aimed_at_group).or(named).or(no_data),
                    self.measure_at("aimed_at_group"),
                )
            }
            Fact::Broad => self.broad(),
            _ => return None,
        })
    }

    fn many(&self, measure: &Measure) -> bool {
        measure.accounts.is_some_and(|accounts| accounts >= self.matter.base.policy.thresholds.broad_accounts)
    }

    fn broad(&self) -> Known<'a> {
        let Some(measure) = self.measure() else { return Known::unknown() };
        let thresholds = &self.matter.base.policy.thresholds;
        if !is_data(measure.kind) {
            return Known::at(Some(false), self.measure_at("kind"));
        }
        let accounts = measure.accounts.map(|accounts| accounts >= thresholds.broad_accounts);
        let days = data_days(measure, thresholds.broad_days);
        if accounts == Some(true) {
            return Known::at(accounts, self.measure_at("accounts"));
        }
        if days == Some(true) {
            return Known::at(days, self.measure_at("data_period"));
        }
        // Who stands behind an account, what is only kept, and what somebody owns, needs no period.
        let no_period = matches!(
            measure.kind,
            MeasureKind::ProductionSubscriberData
                | MeasureKind::AccountIdentifiers
                | MeasureKind::Preservation
                | MeasureKind::TracingProperty
        );
        let value = if accounts.is_some() && (days.is_some() || no_period) { Some(false) } else { None };
        let pointer = self.measure_at(if accounts.is_none() { "accounts" } else { "data_period" });
        Known::at(value, pointer)
    }

    /// What the letter says for the measure.
    fn form_fact(&self, fact: Fact) -> Option<Known<'a>> {
        let measure = self.measure();
        Some(match fact {
            Fact::AuthorisedIndependently => {
                let independent = |by| matches!(by, AuthorisedBy::Court | AuthorisedBy::IndependentBody);
                let authorised = measure.and_then(|one| one.authorised.as_ref());
                Known::at(authorised.map(|one| independent(one.by)), self.measure_at("authorised"))
            }
            Fact::NeedStated => {
                let why = measure.and_then(|one| one.why.as_ref()).map(|text| !text.trim().is_empty());
                Known::at(why, self.measure_at("why"))
            }
            Fact::FineInTime => self.fine_in_time(),
            Fact::FixedPeriod => {
                let fixed = measure.and_then(|one| one.period.as_ref()).map(|period| period.to.is_some());
                Known::at(fixed, self.measure_at("period"))
            }
            Fact::LocatedHere => {
                let located = measure.and_then(|one| one.located_in);
                Known::at(located.map(|state| state == self.matter.base.requested.state), self.measure_at("located_in"))
            }
            _ => return None,
        })
    }

    /// Within the years that the law of the requested state gives.
    fn fine_in_time(&self) -> Known<'a> {
        let years = self.matter.base.requested.fine_years;
        let fined = self.measure().and_then(|one| one.fined_on);
        let last = fined.zip(years).and_then(|(day, years)| day.plus_years(years));
        let in_time = last.and_then(|last| Span::new(None, Some(last)).holds_on(self.matter.as_of));
        Known::at(in_time, self.measure_at("fined_on"))
    }

    fn holder(&self, kind: HolderKind) -> Known<'a> {
        let holders = self.measure().and_then(|one| one.holders.as_ref());
        Known::at(holders.map(|list| list.iter().any(|one| one.kind == kind)), self.measure_at("holders"))
    }
}

/// Whether the data period has so many days, both ends included; a period without an end has no length, and one
/// between dates that are known to the month or year has one between bounds.
fn data_days(measure: &Measure, least: u32) -> Option<bool> {
    let period = measure.data_period.as_ref()?;
    let (fewest, most) = period.from.days_to(period.to?)?;
    if fewest >= least { Some(true) } else { (most < least).then_some(false) }
}

const fn tells_where(kind: MeasureKind) -> bool {
    matches!(
        kind,
        MeasureKind::LocationOfPerson
            | MeasureKind::Tracking
            | MeasureKind::ProductionTrackingData
            | MeasureKind::ProductionSubscriberData
    )
}

/// Whether what is asked is data of which there can be much.
const fn is_data(kind: MeasureKind) -> bool {
    matches!(
        kind,
        MeasureKind::BankRecords
            | MeasureKind::AccountIdentifiers
            | MeasureKind::ProductionSubscriberData
            | MeasureKind::ProductionTrafficData
            | MeasureKind::ProductionTrackingData
            | MeasureKind::ProductionContentData
            | MeasureKind::Preservation
            | MeasureKind::ExpeditedDisclosure
            | MeasureKind::RealTimeTrafficData
            | MeasureKind::Interception
            | MeasureKind::TracingProperty
    )
}

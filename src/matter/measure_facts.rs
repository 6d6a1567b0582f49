//! Facts about the measure: reach, holder, authorisation, place.

use crate::matter::kleene::{and, any, or};
use crate::matter::pointer::letter;
use crate::matter::{Case, Known, Pointer};
use crate::request::{AuthorisedBy, Holder, Period};
use crate::vocabulary::{HolderKind, MeasureKind, OffenceId, Span, ThirdPerson};

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

    /// How deep the measure cuts into private life: where somebody was at one time less deep than where they moved.
    pub(super) fn depth(&self) -> Option<u8> {
        let row = self.measure().and_then(|one| self.matter.base.measures.get(&one.kind))?;
        let at_a_time = row.at_a_time.filter(|_| self.data_days(super::breadth_facts::MOVES).value == Some(false));
        Some(at_a_time.unwrap_or(row.intrusion))
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

    pub(super) fn third_persons(&self) -> Known<'a> {
        self.inside(|_| true)
    }

    pub(super) fn privileged_inside(&self) -> Known<'a> {
        self.inside(|one| one == ThirdPerson::LawyerAndClient)
    }

    pub(super) fn source_inside(&self) -> Known<'a> {
        self.inside(|one| one == ThirdPerson::Source)
    }

    /// Whether data of somebody else, of this kind, lie in what is asked.
    fn inside(&self, of: impl Fn(ThirdPerson) -> bool) -> Known<'a> {
        let named = self.measure().and_then(|one| one.third_persons.as_ref());
        Known::at(named.map(|list| list.iter().any(|one| of(*one))), self.measure_at("third_persons"))
    }

    pub(super) fn authorised_independently(&self) -> Known<'a> {
        let independent = |by| matches!(by, AuthorisedBy::Court | AuthorisedBy::IndependentBody);
        let authorised = self.measure().and_then(|one| one.authorised.as_ref());
        Known::at(authorised.map(|one| independent(one.by)), self.measure_at("authorised"))
    }

    /// Of a day before anything of what it is about was done, or before the data that it is about.
    pub(super) fn authorisation_older(&self) -> Known<'a> {
        let at = self.measure_at("authorised");
        let Some((measure, on)) = self.measure().and_then(|one| Some((one, one.authorised.as_ref()?.on?))) else {
            return Known::at(None, at);
        };
        let before = |period: Option<&Period>| period.map(|period| period.from.is_after(on));
        let of = |id: &OffenceId| self.matter.letter.offences.iter().find(|one| one.id == *id)?.dates.as_ref();
        // An order for several offences is of the time of the first; one whose time is not told may be the first.
        let conduct = measure.offences.iter().map(|id| before(of(id))).reduce(and).flatten();
        Known::at(or(conduct, before(measure.data_period.as_ref())), at)
    }

    pub(super) fn need_stated(&self) -> Known<'a> {
        Known::at(self.measure().and_then(|one| one.why.as_ref()).map(|_| true), self.measure_at("why"))
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

/// Measures that ask by their nature for what opens or weakens a system.
const fn asks_for_secrets(kind: MeasureKind) -> bool {
    matches!(
        kind,
        MeasureKind::CompelledTechnicalAssistance | MeasureKind::CompelledUnlocking | MeasureKind::DisclosureOfWeaknesses
    )
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

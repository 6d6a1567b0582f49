//! What ends when, for one letter: each day with the place in letter or dossier that says it, or the row of law on
//! which it rests. A day that has passed is said. What has no day of its own stands at the end.

use crate::analysis::Entry;
use crate::dossier::DossierFile;
use crate::law::{Arises, Condition, DutyKind, LegalBase};
use crate::request::Letter;
use crate::screener::Screener;
use crate::verdict::{Citation, Disposition, RouteState, RouteTried, VerdictRecord};
use crate::vocabulary::{Date, Fact, InstrumentId, PartialDate, Urgency};
use serde::Serialize;
use std::collections::BTreeSet;

/// Something that ends, or must be done by a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// What it is.
    pub kind: ClockKind,
    /// Its last day; for urgency the day since which it lasts. Absent: no day is set, or none is on record.
    pub day: Option<PartialDate>,
    /// Whether that day is known to have passed.
    pub passed: bool,
    /// The measure, entry, power or instrument that it is about.
    pub about: Option<String>,
    /// Where letter or dossier say so: `letter#/answer_by`.
    pub at: Option<String>,
    /// The row of law on which it rests.
    pub cite: Option<Citation>,
}

vocabulary! {
    /// What a clock measures.
    pub enum ClockKind {
        /// Somebody's life or safety is at risk, since the letter came.
        RiskToLife = "risk-to-life",
        /// The author calls the letter urgent, since it came.
        Urgent = "urgent",
        /// The day by which the author wants an answer.
        AnswerBy = "answer-by",
        /// The day until which the author asks for secrecy.
        Secrecy = "secrecy",
        /// The first day of what is to be carried out.
        ExecutionBegins = "execution-begins",
        /// The last day of what is to be carried out.
        ExecutionEnds = "execution-ends",
        /// The day on which preservation lapses, were it ordered on the day of the law.
        PreservationLapses = "preservation-lapses",
        /// Data are being kept already; until when, nobody has said.
        Preserved = "preserved",
        /// The last day on which a fine can be collected.
        FineOutOfTime = "fine-out-of-time",
        /// The last day of an arrangement.
        ArrangementEnds = "arrangement-ends",
        /// The last day of a determination.
        DeterminationEnds = "determination-ends",
        /// The last day on which an instrument binds.
        InstrumentEnds = "instrument-ends",
        /// Consult before a refusal.
        Consult = "consult",
        /// Give reasons with a refusal.
        Reasons = "reasons",
    }
}

/// The clocks of a letter, the earliest first.
#[must_use]
pub fn clocks(entry: &Entry, law: &Screener) -> Vec<Clock> {
    let (verdict, base) = (entry.under(law), law.base());
    let mut all = of_letter(entry.request.letter(), base);
    all.extend(entry.dossier.file().into_iter().flat_map(|file| of_dossier(file, entry.request.letter(), base)));
    all.extend(preservation(&verdict, base, entry.as_of));
    all.extend(of_instruments(&verdict, base));
    for clock in &mut all {
        let lasts = matches!(clock.kind, ClockKind::RiskToLife | ClockKind::Urgent | ClockKind::ExecutionBegins);
        clock.passed = !lasts && clock.day.is_some_and(|day| day.last() < entry.as_of);
    }
    all.sort_by_key(|one| (one.day.is_none(), one.day.map(PartialDate::last), one.kind, one.about.clone(), one.at.clone()));
    all.dedup();
    all
}

fn clock(kind: ClockKind, day: Option<PartialDate>, about: Option<String>) -> Clock {
    Clock { kind, day, passed: false, about, at: None, cite: None }
}

fn at(clock: Clock, place: impl Into<String>) -> Clock {
    Clock { at: Some(place.into()), ..clock }
}

fn of_letter(letter: &Letter, base: &LegalBase) -> Vec<Clock> {
    let mut all = Vec::new();
    let urgency = match letter.urgency {
        Some(Urgency::RiskToLife) => Some(ClockKind::RiskToLife),
        Some(Urgency::Urgent) => Some(ClockKind::Urgent),
        _ => None,
    };
    all.extend(urgency.map(|kind| at(clock(kind, Some(letter.received.into()), None), "letter#/urgency")));
    let answer = letter.answer_by.map(|day| clock(ClockKind::AnswerBy, Some(day.into()), None));
    all.extend(answer.map(|one| at(one, "letter#/answer_by")));
    let secret = letter.secrecy.as_ref().filter(|one| one.requested).and_then(|one| one.until);
    all.extend(secret.map(|day| at(clock(ClockKind::Secrecy, Some(day), None), "letter#/secrecy/until")));
    for (place, measure) in letter.measures.iter().enumerate() {
        let here = |key: &str| format!("letter#/measures/{place}/{key}");
        let about = || Some(measure.id.to_string());
        if let Some(period) = &measure.period {
            all.push(at(clock(ClockKind::ExecutionBegins, Some(period.from), about()), here("period/from")));
            let last = period.to.map(|day| clock(ClockKind::ExecutionEnds, Some(day), about()));
            all.extend(last.map(|one| at(one, here("period/to"))));
        }
        if measure.preserved_under.is_some() {
            all.push(at(clock(ClockKind::Preserved, None, about()), here("preserved_under")));
        }
        let fined = measure.fined_on.zip(base.requested.fine_years);
        if let Some(last) = fined.and_then(|(day, years)| day.plus_years(years)) {
            let in_time = |holds: &Condition| *holds == Condition::Fact(Fact::FineInTime);
            let mut rows = base.powers.values().flat_map(|power| &power.preconditions);
            let cite = rows.find(|row| in_time(&row.holds)).map(|row| Citation::from(&row.cite));
            let fine = at(clock(ClockKind::FineOutOfTime, Some(last), about()), here("fined_on"));
            all.push(Clock { cite, ..fine });
        }
    }
    all
}

fn of_dossier(file: &DossierFile, letter: &Letter, base: &LegalBase) -> Vec<Clock> {
    let mut all = Vec::new();
    let parent = base.states().get(&letter.from.state).and_then(|row| row.parent);
    let arrangements = file.arrangements.iter().enumerate();
    for (place, one) in arrangements.filter(|(_, one)| one.with == letter.from.state || Some(one.with) == parent) {
        let months = base.requested.arrangement_months;
        let lawful = months.and_then(|months| one.from.plus_months(months.into())).and_then(Date::before);
        let last = [one.until, lawful].into_iter().flatten().min();
        let ends = clock(ClockKind::ArrangementEnds, last.map(Into::into), Some(one.id.to_string()));
        let ends = at(ends, format!("dossier#/arrangements/{place}"));
        // Where the law ends it earlier than it says itself, the row of law is told.
        let route = base.routes.iter().find(|route| route.kind == crate::law::RouteKind::Arrangement);
        let by_law = route.filter(|_| last == lawful && last != one.until).map(|route| Citation::from(&route.cite));
        all.push(Clock { cite: by_law, ..ends });
    }
    for (place, one) in file.determinations.iter().enumerate() {
        let ends = one.until.map(|day| clock(ClockKind::DeterminationEnds, Some(day.into()), Some(one.question.clone())));
        all.extend(ends.map(|ends| at(ends, format!("dossier#/determinations/{place}/until"))));
    }
    all
}

fn not_shut(verdict: &VerdictRecord) -> impl Iterator<Item = (&crate::verdict::LimbVerdict, &RouteTried)> {
    let routes = verdict.limbs.iter().flat_map(|limb| limb.routes.iter().map(move |route| (limb, route)));
    routes.filter(|(_, route)| route.state != RouteState::Shut)
}

/// For each measure that a power with an end of its own could carry: when it lapses, were it used on the day.
fn preservation(verdict: &VerdictRecord, base: &LegalBase, day: Date) -> Vec<Clock> {
    let mut all = Vec::new();
    for (limb, route) in not_shut(verdict) {
        for power in route.powers.iter().filter_map(|id| base.powers.get(id)) {
            let last = power.lapses_days.and_then(|days| day.plus_days(days));
            let about = || Some(format!("{} {}", limb.measure, power.id));
            let ends = last.map(|last| clock(ClockKind::PreservationLapses, Some(last.into()), about()));
            all.extend(ends.map(|ends| Clock { cite: Some((&power.cite).into()), ..ends }));
        }
    }
    all
}

/// When the instruments of the ways that are not shut end, and what they want with a refusal.
fn of_instruments(verdict: &VerdictRecord, base: &LegalBase) -> Vec<Clock> {
    let ids: BTreeSet<&InstrumentId> = not_shut(verdict).filter_map(|(_, route)| route.instrument.as_ref()).collect();
    let both = [verdict.requesting_state, verdict.requested_state];
    let clear = verdict.limbs.iter().all(|limb| limb.disposition == Disposition::NoGroundFound);
    let mut all = Vec::new();
    for instrument in ids.into_iter().filter_map(|id| base.instruments().get(id)) {
        let about = || Some(instrument.id.to_string());
        for party in instrument.parties.iter().filter(|party| both.contains(&party.state)) {
            let ends = party.until.map(|day| clock(ClockKind::InstrumentEnds, Some(day), about()));
            all.extend(ends.map(|ends| Clock { cite: Some((&party.cite).into()), ..ends }));
        }
        for duty in instrument.duties.iter().filter(|duty| !clear && duty.arises != Arises::Absent) {
            let kind = match duty.kind {
                DutyKind::Consult => ClockKind::Consult,
                DutyKind::Reasons => ClockKind::Reasons,
                _ => continue,
            };
            all.push(Clock { cite: Some((&duty.cite).into()), ..clock(kind, None, about()) });
        }
    }
    all
}

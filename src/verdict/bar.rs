//! From a row of law and a formula to a bar: the one place where a ground becomes a finding.
//!
//! A ground's *bar* is its concern and, for each thing that the law leaves to an act, one open leaf
//! that only that act settles. Force, office and standard come from the row, never from a check.

use crate::checks::{self, Parameters};
use crate::fact::{Formula, Truth};
use crate::law::{GroundRow, LegalBase, View};
use crate::matter::{Built, Case, Pending, Point};
use crate::vocabulary::{Fact, Force, Ground, Mark, Office};

/// A ground of one row, applied to one limb on one route.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GroundOnRoute<'a> {
    pub(crate) row: &'a GroundRow,
    /// The row by which the concern of an absent ground travels.
    pub(crate) hook: Option<&'a GroundRow>,
    /// What the facts indicate.
    pub(crate) concern: Formula,
    /// What shuts the route.
    pub(crate) bar: Formula,
    /// For a postponement: that the office decides on it, which comes before any waiting.
    pub(crate) postponed: Option<Formula>,
    /// A view that its office keeps to itself, and has not stated.
    pub(crate) reserved: bool,
}

/// The finding of a row for a case; none where the row does not speak to the measure or the date.
pub(crate) fn find<'a>(case: &Case<'_, 'a>, row: &'a GroundRow, safeguard_lost: bool) -> Option<GroundOnRoute<'a>> {
    let kind = case.measure().map(|measure| measure.kind)?;
    let outside = row.measures.as_ref().is_some_and(|list| !list.contains(&kind));
    let excepted = row.except_measures.as_ref().is_some_and(|list| list.contains(&kind));
    if outside || excepted || !row.span().may_hold_on(case.matter.as_of) {
        return None;
    }
    let p = case.proof();
    let parameters = Parameters { items: row.items.as_deref().unwrap_or_default(), safeguard_lost };
    let indicated = |case: &Case<'_, 'a>| match &row.concern {
        Some(condition) => case.condition(condition),
        // What the letter must say, and the choice of forum, differ from row to row; the rest is found once.
        None if matches!(row.ground, Ground::Contents | Ground::Basis) => checks::concern(row.ground, case, &parameters),
        None => case.once(Built::Concern(row.ground), "", case.limb(), || checks::concern(row.ground, case, &parameters)),
    };
    let mut concern = if undivided(case, row.ground) { case.any_offence_of_person(indicated) } else { indicated(case) };
    if let Some(when) = &row.when {
        let when = case.condition(when);
        if p.truth(when) == Truth::FALSE {
            return None;
        }
        concern = p.all([when, concern]);
    }
    let hook = row.hooks.iter().filter_map(|id| case.matter.base.ground(id)).find(|hook| can_carry(case, hook));
    let reserved = row.view == Some(View::Reserved)
        && case.settled_alone(Pending::Decision, row.id.as_str(), office(case.matter.base, row, hook)).is_none();
    let bar = bar(case, row, hook, concern, reserved);
    let decision = || case.open(Pending::Decision, row.id.as_str(), &row.cite, office(case.matter.base, row, hook));
    let postponed = (row.force == Force::Postponing).then(|| case.proof().all([concern, decision()]));
    Some(GroundOnRoute { row, hook, concern, bar, postponed, reserved })
}

/// Whether the ground speaks of all that the person is wanted for: what the measure brings out (an address,
/// an identity) serves every offence, so a concern about the aim of one offence is a concern about it.
fn undivided(case: &Case<'_, '_>, ground: Ground) -> bool {
    let indivisible =
        || case.measure().and_then(|one| case.matter.base.measures.get(&one.kind)).is_some_and(|row| row.indivisible);
    let of_aim = matches!(
        ground,
        Ground::PoliticalOffence
            | Ground::MilitaryOffence
            | Ground::Discrimination
            | Ground::EssentialInterests
            | Ground::HumanRights
            | Ground::Safety
    );
    of_aim && indivisible()
}

fn can_carry(case: &Case<'_, '_>, hook: &GroundRow) -> bool {
    hook.force.is_there() && hook.span().may_hold_on(case.matter.as_of)
}

/// Who decides on a row: its office, else that of its hook, else the one responsible for assistance.
pub(crate) fn office(base: &LegalBase, row: &GroundRow, hook: Option<&GroundRow>) -> Office {
    row.office.or_else(|| hook.and_then(|hook| hook.office)).unwrap_or(base.requested.decides)
}

fn bar<'a>(
    case: &Case<'_, 'a>,
    row: &'a GroundRow,
    hook: Option<&'a GroundRow>,
    concern: Formula,
    reserved: bool,
) -> Formula {
    let p = case.proof();
    let name = row.id.as_str();
    let law = case.law_office(name);
    let decider = office(case.matter.base, row, hook);
    // A spoken "no" can still become a "yes": only a refusal in writing is final.
    let concern = if row.ground == Ground::Consent {
        let wait = case.open(Pending::Wait, name, &row.cite, decider);
        p.all([concern, p.any([case.fact(Fact::ConsentRefusedInWriting), wait])])
    } else {
        concern
    };
    let silent = || case.law(Some(false), Point::Force, name, &row.cite);
    let decision = || case.open(Pending::Decision, name, &row.cite, decider);
    // The office's own determination on this very row decides the bar, whatever the indicators say; one on the whole
    // matter reaches what is indicated.
    let decided = || case.settled_alone(Pending::Decision, name, decider).is_some().then(decision);
    let carried = |row: &'a GroundRow, bar: Formula| match row.cite.mark {
        Mark::Verified => bar,
        Mark::Reported => p.all([bar, case.open(Pending::TextUnread, row.id.as_str(), &row.cite, law)]),
    };
    let bar = match (row.force, hook) {
        // What the text wants a letter to say, and lets nobody refuse for.
        (Force::Absent | Force::Barred, _) if row.ground == Ground::Contents => silent(),
        (Force::Barred, _) | (Force::Absent, None) => match row.cite.mark {
            Mark::Verified => silent(),
            // A report that a ground is not there settles nothing: where its concern stands, the text
            // must be read; and where it then says something else, that must first be entered.
            Mark::Reported => {
                let read = case.open(Pending::TextUnread, name, &row.cite, law);
                let entered = case.open(Pending::Coverage, name, &row.cite, law);
                p.all([concern, p.not(read), p.not(entered)])
            }
        },
        (Force::Absent, Some(hook)) => carried(hook, decided().unwrap_or_else(|| p.all([concern, decision()]))),
        _ if reserved => case.law(Some(false), Point::Reserved, name, &row.cite),
        (Force::Postponing, _) => {
            let bar = decided().unwrap_or_else(|| p.all([concern, decision()]));
            carried(row, p.all([bar, case.open(Pending::Wait, name, &row.cite, decider)]))
        }
        (Force::Mandatory, _) if row.view.is_none() => carried(row, concern),
        (Force::Mandatory | Force::Discretionary, _) => {
            carried(row, decided().unwrap_or_else(|| p.all([concern, decision()])))
        }
    };
    match &row.unsettled {
        Some(_) => {
            let reading = case.open(Pending::Reading, name, &row.cite, law);
            p.either(reading, bar, silent())
        }
        None => bar,
    }
}

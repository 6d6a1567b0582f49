//! A refusal that its office has decided, though no fact indicates it.

use crate::fact::Truth;
use crate::law::View;
use crate::matter::{Case, POLICY, Pending};
use crate::verdict::bar::{GroundOnRoute, office};
use crate::verdict::route::{Part, PartKind, RouteAttempt};
use crate::vocabulary::{Force, Mark};
use std::collections::BTreeSet;

/// A limb and the routes tried for it.
pub(crate) type Tried<'m, 'a> = (Case<'m, 'a>, Vec<RouteAttempt<'a>>);

/// An office that refuses where nothing is indicated has refused all the same: its view is its own. It stands on the
/// first row of its matter that rests on a view, where no other row of the matter bars.
///
/// A decision that names no limb settles what waits for it, and nothing else; where nothing waits, nobody asked, and it
/// speaks of the whole letter.
pub(crate) fn without_indication(tried: &mut [Tried<'_, '_>]) {
    let dossier = tried.first().and_then(|(case, _)| case.matter.dossier);
    if dossier.is_none_or(|dossier| dossier.determinations.is_empty()) {
        return;
    }
    let of_limb = |(case, routes): &Tried<'_, '_>| routes.iter().map(|one| waiting(case, one)).collect();
    let waits: Vec<Vec<BTreeSet<String>>> = tried.iter().map(of_limb).collect();
    let asked: BTreeSet<&String> = waits.iter().flatten().flatten().collect();
    for ((case, routes), waits) in tried.iter_mut().zip(&waits) {
        for (attempt, here) in routes.iter_mut().zip(waits) {
            let reaches = |one: &Exercised| one.by_name || here.contains(&one.question) || !asked.contains(&one.question);
            if stand(case, &mut attempt.parts, reaches) {
                attempt.close(case);
            }
        }
    }
}

/// The matters in which a refusal was decided and for which the route waits.
fn waiting(case: &Case<'_, '_>, attempt: &RouteAttempt<'_>) -> BTreeSet<String> {
    let grounds = attempt.parts.iter().filter_map(ground);
    let waits = grounds.filter(|found| case.proof().truth(found.concern).at(POLICY) == Some(true));
    waits.filter_map(|found| exercised(case, found)).map(|one| one.question).collect()
}

const fn ground<'p, 'a>(part: &'p Part<'a>) -> Option<&'p GroundOnRoute<'a>> {
    match &part.kind {
        PartKind::Ground(found) => Some(found),
        _ => None,
    }
}

/// Lets each decision that `reaches` the limb stand on a row; whether any did.
fn stand<'a>(case: &Case<'_, 'a>, parts: &mut [Part<'a>], reaches: impl Fn(&Exercised) -> bool) -> bool {
    // Each matter, with the place of its first row and whether any of its rows bars.
    let mut matters: Vec<(Exercised, usize, bool)> = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        let Some(one) = ground(part).and_then(|found| exercised(case, found)) else { continue };
        let bars = case.proof().truth(part.bar) == Truth::TRUE;
        match matters.iter_mut().find(|(known, ..)| known.question == one.question) {
            Some((_, _, known)) => *known |= bars,
            None => matters.push((one, place, bars)),
        }
    }
    matters.retain(|(one, _, bars)| !bars && reaches(one));
    for (_, place, _) in &matters {
        if let Some(part) = parts.get_mut(*place)
            && let PartKind::Ground(found) = &mut part.kind
        {
            let row = found.row;
            let office = office(case.matter.base, row, found.hook);
            found.bar = case.open(Pending::Decision, row.id.as_str(), &row.cite, office);
            part.bar = found.bar;
        }
    }
    !matters.is_empty()
}

/// A matter in which its office has refused.
struct Exercised {
    question: String,
    /// Given for this limb or this row by name, not for whatever waits.
    by_name: bool,
}

/// The matter in which the office of a row has refused, where the row rests on a view that is its own.
fn exercised(case: &Case<'_, '_>, found: &GroundOnRoute<'_>) -> Option<Exercised> {
    let row = found.row;
    let refuses = matches!(row.force, Force::Mandatory | Force::Discretionary) && row.view == Some(View::Indicated);
    if !refuses || row.cite.mark != Mark::Verified {
        return None;
    }
    let office = office(case.matter.base, row, found.hook);
    let (_, by_name) = case.decision(row.id.as_str(), office).filter(|(refuses, _)| *refuses)?;
    let question = case.matter.matter_question(Pending::Decision, row.id.as_str(), office, Some(case.limb()));
    Some(Exercised { question, by_name })
}

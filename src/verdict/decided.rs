//! A refusal that its office has decided, though no fact indicates it.

use crate::fact::Truth;
use crate::law::View;
use crate::matter::{Case, Pending};
use crate::verdict::bar::{GroundOnRoute, office};
use crate::verdict::route::{Part, PartKind};
use crate::vocabulary::{Force, Mark};

/// An office that refuses where nothing is indicated has refused all the same: its view is its own. It stands on the
/// first row of its matter that rests on a view, where no other row of the matter bars.
pub(crate) fn without_indication<'a>(case: &Case<'_, 'a>, parts: &mut [Part<'a>]) {
    let p = case.proof();
    // Each matter, with the place of its first row and whether any of its rows bars.
    let mut matters: Vec<(String, usize, bool)> = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        let PartKind::Ground(found) = part.kind else { continue };
        let Some(question) = exercised(case, &found) else { continue };
        let bars = p.truth(part.bar) == Truth::TRUE;
        match matters.iter_mut().find(|(known, ..)| *known == question) {
            Some((_, _, known)) => *known |= bars,
            None => matters.push((question, place, bars)),
        }
    }
    for (_, place, _) in matters.into_iter().filter(|(_, _, bars)| !bars) {
        if let Some(part) = parts.get_mut(place)
            && let PartKind::Ground(found) = &mut part.kind
        {
            let row = found.row;
            let office = office(case.matter.base, row, found.hook);
            found.bar = case.open(Pending::Decision, row.id.as_str(), &row.cite, office);
            part.bar = found.bar;
        }
    }
}

/// The matter in which the office of a row has refused, where the row rests on a view that is its own.
fn exercised(case: &Case<'_, '_>, found: &GroundOnRoute<'_>) -> Option<String> {
    let row = found.row;
    let refuses = matches!(row.force, Force::Mandatory | Force::Discretionary) && row.view == Some(View::Indicated);
    let office = office(case.matter.base, row, found.hook);
    let yes = || case.settled(Pending::Decision, row.id.as_str(), office).is_some_and(|refuses| refuses);
    (refuses && row.cite.mark == Mark::Verified && yes())
        .then(|| case.matter.matter_question(Pending::Decision, row.id.as_str(), office, Some(case.limb())))
}

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
    let matter = |part: &Part<'a>| match part.kind {
        PartKind::Ground(found) => exercised(case, &found),
        _ => None,
    };
    let mut settled: Vec<(String, bool)> = Vec::new();
    for part in parts.iter() {
        let Some(question) = matter(part) else { continue };
        let bars = p.truth(part.bar) == Truth::TRUE;
        match settled.iter_mut().find(|(known, _)| *known == question) {
            Some((_, known)) => *known |= bars,
            None => settled.push((question, bars)),
        }
    }
    for (question, _) in settled.into_iter().filter(|(_, bars)| !bars) {
        if let Some(part) = parts.iter_mut().find(|part| matter(part).as_ref() == Some(&question))
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
    let yes = || case.settled(Pending::Decision, row.id.as_str(), office).is_some_and(|(_, refuses)| refuses);
    (refuses && row.cite.mark == Mark::Verified && yes())
        .then(|| case.matter.matter_question(Pending::Decision, row.id.as_str(), office, Some(case.limb())))
}

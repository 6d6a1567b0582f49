//! LAW 5 in the letter itself: deleting the places on which an established finding rests makes it
//! not established.

use crate::common::generate::{self, Generated};
use crate::common::reach::{self, Reached};
use crate::common::written::{Finding, Limb, Route, Written, written};
use crate::json;
use mla_screen::Request;
use mla_screen::request::Letter;
use mla_screen::verdict::{FindingKind, FindingState};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// The places in the letter on which a finding rests, where it rests on nothing else.
fn places_in_letter(verdict: &Written, finding: &Finding, letter: &Value) -> Option<BTreeSet<String>> {
    let mut places = BTreeSet::new();
    for leaf in finding.because.iter().map(|leaf| &verdict.proof.leaves[*leaf as usize]) {
        if leaf.presumed.is_some() {
            return None;
        }
        for fact in &leaf.facts {
            let place = fact.strip_prefix("letter#")?;
            letter.pointer(place)?;
            places.insert(place.to_owned());
        }
    }
    (!places.is_empty()).then_some(places)
}

/// The letter without these places; none where it is no valid letter any more.
fn without(letter: &Value, places: &BTreeSet<String>) -> Option<Letter> {
    let mut letter = letter.clone();
    // Later places of a list first, so that the others keep their numbers.
    let mut order: Vec<&String> = places.iter().collect();
    order.sort_by_key(|place| {
        let steps = place.split('/').map(|step| (step.parse::<usize>().ok(), step));
        std::cmp::Reverse(steps.collect::<Vec<_>>())
    });
    order.into_iter().for_each(|place| json::delete(&mut letter, place));
    Request::from_json(letter.to_string().as_bytes()).ok().map(|request| request.letter().clone())
}

fn same_route<'v>(verdict: &'v Written, limb: &Limb, route: &Route) -> Option<&'v Route> {
    let limb = verdict.limbs.iter().find(|one| one.id == limb.id)?;
    limb.routes
        .iter()
        .find(|one| (&one.route, &one.instrument, &one.invoked) == (&route.route, &route.instrument, &route.invoked))
}

#[test]
fn forgetting_what_is_cited_undoes_the_finding() {
    reach::holds(64, 50, &generate::matter(), forgotten);
}

fn forgotten(matter: Generated, reached: &Reached) -> Result<(), TestCaseError> {
    let verdict = written(&matter.verdict());
    let letter = serde_json::to_value(&matter.letter).expect("JSON");
    let mut tried = BTreeSet::new();
    for limb in &verdict.limbs {
        for route in &limb.routes {
            for place in route.by.iter().chain(&route.ruled_out) {
                let finding = &verdict.findings[*place as usize];
                let done = tried.len() >= 20 || tried.contains(place);
                if done || finding.kind != FindingKind::Ground || finding.state != FindingState::Established {
                    continue;
                }
                let Some(places) = places_in_letter(&verdict, finding, &letter) else { continue };
                let Some(letter) = without(&letter, &places) else { continue };
                tried.insert(*place);
                let after = written(&Generated { letter, ..matter.clone() }.verdict());
                let Some(route) = same_route(&after, limb, route) else { continue };
                let findings = route.by.iter().chain(&route.ruled_out).map(|place| &after.findings[*place as usize]);
                for same in findings.filter(|one| (one.kind, &one.row) == (finding.kind, &finding.row)) {
                    reached.once();
                    // What is now presumed is shown as a presumption, not as a fact.
                    let presumed = same.because.iter().any(|leaf| after.proof.leaves[*leaf as usize].presumed.is_some());
                    let established = same.state == FindingState::Established && !presumed;
                    prop_assert!(
                        !established,
                        "{} on {} without {:?}: now {:?}",
                        &finding.row,
                        &limb.id,
                        places,
                        &same.facts
                    );
                }
            }
        }
    }
    Ok(())
}

//! LAW 5, accountable: whatever is not cleared names a finding with a citation and what bears it;
//! undoing what it cites undoes it; and what no law contains never refuses.

use crate::common::oracle::{self, Leaves};
use crate::common::written::{Finding, Written, written};
use crate::common::{generate, reach};
use mla_screen::verdict::{Disposition, FindingKind, FindingState, RouteState};
use mla_screen::vocabulary::{Force, Mark};
use proptest::prelude::*;

fn finding(verdict: &Written, place: u32) -> &Finding {
    &verdict.findings[place as usize]
}

/// Each limb that is not cleared names a finding with a pinpoint and a source; each route of a
/// refused limb, one that bars it.
#[test]
fn what_is_not_cleared_is_cited() {
    reach::holds(64, 300, &generate::matter(), |matter, reached| {
        let verdict = written(&matter.verdict());
        for limb in verdict.limbs.iter().filter(|limb| limb.disposition != Disposition::NoGroundFound) {
            let named: Vec<&Finding> =
                limb.routes.iter().flat_map(|route| &route.by).map(|place| finding(&verdict, *place)).collect();
            prop_assert!(!named.is_empty(), "{} names nothing", &limb.id);
            prop_assert!(named.iter().all(|one| !one.cite.at.trim().is_empty() && !one.cite.source.as_str().is_empty()));
            for route in limb.routes.iter().filter(|route| route.state == RouteState::Shut) {
                reached.once();
                let bars = route.by.iter().any(|place| finding(&verdict, *place).bars == Some(true));
                prop_assert!(bars, "{}: nothing bars the shut route {}", &limb.id, &route.route);
            }
            prop_assert_eq!(limb.disposition == Disposition::Refuse, limb.refusal.is_some());
            prop_assert_eq!(limb.disposition == Disposition::Escalate, !limb.acts.is_empty(), "{}", &limb.id);
        }
        Ok(())
    });
}

/// Of each finding that shuts a route, undoing every leaf that it rests on makes some part of the
/// route's formula that was established no longer so. What is known with nothing presumed is told,
/// and undone, without presumptions. (A route is shut by any of its parts; the record does not say
/// which part belongs to which finding.)
#[test]
fn undoing_what_is_cited_undoes_the_bar() {
    reach::holds(64, 150, &generate::matter(), |matter, reached| {
        let verdict = written(&matter.verdict());
        let proof = &verdict.proof;
        let (bare, policy) = (oracle::bare(proof), oracle::policy(proof));
        for limb in &verdict.limbs {
            for (route, shut) in oracle::routes_shut(&verdict, limb) {
                let refused = oracle::value(proof, shut, &bare) == Some(true);
                for one in route.by.iter().map(|place| finding(&verdict, *place)).filter(|one| one.bars == Some(true)) {
                    // Beside what refuses by itself, what bars only by a presumption is left out of the proof.
                    if refused && one.because.iter().any(|leaf| bare[*leaf as usize].is_none()) {
                        continue;
                    }
                    let undo = |leaves: &Leaves| {
                        let mut undone = leaves.clone();
                        one.because.iter().for_each(|leaf| undone[*leaf as usize] = None);
                        undone
                    };
                    let (bare_undone, policy_undone) = (undo(&bare), undo(&policy));
                    let moved = oracle::parts(proof, shut).into_iter().any(|part| {
                        let known = oracle::value(proof, part, &bare) == Some(true);
                        let (before, after) = if known { (&bare, &bare_undone) } else { (&policy, &policy_undone) };
                        oracle::value(proof, part, before) == Some(true) && oracle::value(proof, part, after) != Some(true)
                    });
                    reached.once();
                    prop_assert!(
                        moved,
                        "{} by {}: {} rests on more than {:?}",
                        &limb.id,
                        &route.route,
                        &one.row,
                        &one.because
                    );
                }
            }
        }
        Ok(())
    });
}

/// A finding that is open names a leaf that is open; an established one, what it rests on, and only
/// what is known or presumed; and each leaf's place in the files is among the finding's facts.
#[test]
fn what_is_named_is_what_bears() {
    reach::holds(64, 400, &generate::matter(), |matter, reached| {
        let verdict = written(&matter.verdict());
        let known = oracle::policy(&verdict.proof);
        for one in &verdict.findings {
            let because = || one.because.iter().map(|leaf| *leaf as usize);
            let told = one.bars != Some(false) || one.state == FindingState::Established;
            prop_assert!(!told || !one.because.is_empty(), "{} is {} and rests on nothing", &one.row, one.state);
            if one.bars.is_none() {
                reached.once();
                prop_assert!(because().any(|leaf| known[leaf].is_none()), "{} is open and names nothing open", &one.row);
                prop_assert!(one.act.is_some(), "{} is open and asks for nothing", &one.row);
            }
            if one.bars.is_some() && one.state == FindingState::Established {
                prop_assert!(
                    because().all(|leaf| known[leaf].is_some()),
                    "{} is established and names what is open",
                    &one.row
                );
            }
            let facts = because().flat_map(|leaf| &verdict.proof.leaves[leaf].facts);
            prop_assert!(facts.clone().all(|fact| one.facts.contains(fact)));
            prop_assert!(one.facts.iter().all(|fact| facts.clone().any(|one| one == fact)));
        }
        Ok(())
    });
}

/// A ground that the law bars, or does not have and cannot reach by a hook, never shuts a route;
/// one that is only reported does so only where its text was confirmed.
#[test]
fn what_no_law_contains_never_refuses() {
    reach::holds(64, 4, &generate::matter(), |matter, reached| {
        let verdict = written(&matter.verdict());
        let barring = verdict.findings.iter().filter(|one| one.kind == FindingKind::Ground && one.bars == Some(true));
        for one in barring {
            reached.once();
            prop_assert_ne!(one.force, Some(Force::Barred), "{}", &one.row);
            prop_assert!(one.force != Some(Force::Absent) || one.hook.is_some(), "{}", &one.row);
            if one.cite.mark == Mark::Reported && one.hook.is_none() {
                let read = format!("read:{}", one.row);
                let confirmed = verdict.proof.leaves.iter().any(|leaf| leaf.name == read && leaf.is == Some(true));
                prop_assert!(confirmed, "{} is only reported", &one.row);
            }
        }
        Ok(())
    });
}

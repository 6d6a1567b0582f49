//! Why limbs are refused: what shuts the route that comes nearest to carrying them, and that no other one does.

use crate::memo::page::facts::{self, Sofar};
use crate::memo::page::matters::parts;
use crate::memo::page::scene::Scene;
use crate::memo::page::why::{Why, citation, grounds, seen, titled};
use crate::memo::page::{Audience, Reason};
use crate::verdict::{Finding, FindingKind, LimbVerdict, RouteTried};
use crate::vocabulary::Ground;

/// Why limbs are refused, each reason once.
pub(super) fn refusals(scene: &Scene<'_>, refused: Vec<usize>, sofar: &mut Sofar) -> Vec<Why> {
    let mut alike: Vec<(Vec<u32>, Vec<usize>)> = Vec::new();
    for place in refused {
        let Some(limb) = scene.verdict.limbs.get(place) else { continue };
        let by = bars(scene, limb);
        // What shuts them by the same row is one reason.
        let row = |by: &[u32]| {
            let first = by.first().and_then(|place| scene.verdict.finding(*place));
            first.map(|one| (one.kind, one.ground, one.row.clone()))
        };
        match alike.iter_mut().find(|(known, _)| row(known) == row(&by)) {
            Some((known, limbs)) => {
                known.extend(by);
                limbs.push(place);
            }
            None => alike.push((by, vec![place])),
        }
    }
    let mut all: Vec<Why> = Vec::new();
    for (by, limbs) in alike {
        let findings: Vec<&Finding> = by.iter().filter_map(|place| scene.verdict.finding(*place)).collect();
        let Some(first) = findings.first() else { continue };
        let inside = scene.audience != Audience::RequestingState;
        let title = match first.ground {
            Some(ground) => crate::memo::ground::capital(&scene.say(&format!("ground/{ground}"), &[])),
            None if !inside => scene.say("outside/no-power", &[("state", &scene.asked())]),
            None if first.kind == FindingKind::Power => scene.say("why/no-power", &[]),
            None => scene.say("why/no-route", &[]),
        };
        let mut facts = facts::facts(scene, &findings, None, sofar);
        // What was decided is told by the decision; its reasons stand in the annex.
        if inside && findings.iter().any(|one| facts::is_decided(scene, one)) {
            facts.retain(|one| one.decides);
        }
        let (mut facts, marks) = seen(scene, facts);
        facts.extend(binding(scene, &findings));
        let explains = first.kind == FindingKind::Power || invoked(scene, first) || says_no_offence(scene, first);
        if !inside && first.ground.is_none() && !explains {
            // What one of many instruments lacks that nobody relied on explains nothing to the reader.
            let title = titled(scene, &scene.say("outside/no-way", &[]), "", &limbs);
            let reason = Reason { title, facts: Vec::new(), grounds: Vec::new() };
            all.push(Why { reason, matters: Vec::new(), refuses: limbs, marks, rank: (0, 0) });
            continue;
        }
        let limb = limbs.first().and_then(|place| scene.verdict.limbs.get(*place)).filter(|_| inside);
        facts.extend(limb.and_then(|limb| others(scene, limb)));
        let mut grounds = grounds(scene, &findings);
        if grounds.is_empty() {
            let cite = citation(scene, &first.row.name(), &first.cite);
            let what = scene.say("refusal/no-power", &[]);
            match inside {
                true => grounds.push(scene.say("page/named-law", &[("name", &what), ("cite", &cite)])),
                false => facts.push(cite),
            }
        }
        let title = titled(scene, &title, "", &limbs);
        all.push(Why { reason: Reason { title, facts, grounds }, matters: Vec::new(), refuses: limbs, marks, rank: (0, 0) });
    }
    all
}

/// Whether a row stands in an instrument that the letter relies on.
fn invoked(scene: &Scene<'_>, finding: &Finding) -> bool {
    let name = finding.row.name();
    let id = name.split('/').next().unwrap_or_default();
    scene.relies_on(id)
}

/// Whether a finding says that what is alleged is no offence here.
fn says_no_offence(scene: &Scene<'_>, finding: &Finding) -> bool {
    let mut leaves = finding.because.iter().filter_map(|leaf| scene.leaf(*leaf));
    leaves.any(|leaf| matches!(parts(leaf), ("point", word) if word.starts_with("no-offence")))
}

/// What shuts the route that comes nearest to carrying a limb: of its grounds those that bind, else what shuts it;
/// and that what is alleged is no offence here, where that shuts another one.
pub(super) fn bars(scene: &Scene<'_>, limb: &LimbVerdict) -> Vec<u32> {
    let found = |place: &u32| scene.verdict.finding(*place);
    let shuts = |place: &u32| found(place).is_some_and(|one| one.bars == Some(true));
    let ground = |place: &u32| found(place).is_some_and(|one| one.ground.is_some_and(|one| one != Ground::Basis));
    let with_ground = limb.routes.iter().find(|route| route.by.iter().any(|place| shuts(place) && ground(place)));
    let nearest = with_ground.or_else(|| limb.routes.iter().min_by_key(|route| distance(scene, route)));
    let by: Vec<u32> = nearest.into_iter().flat_map(|route| &route.by).copied().filter(shuts).collect();
    let grounds: Vec<u32> = by.iter().copied().filter(|place| ground(place)).collect();
    if !grounds.is_empty() {
        return grounds;
    }
    let all = limb.routes.iter().flat_map(|route| &route.by).copied().filter(shuts);
    let no_offence = all.filter(|place| !by.contains(place) && found(place).is_some_and(|one| says_no_offence(scene, one)));
    by.iter().copied().chain(no_offence.take(1)).collect()
}

/// How far a shut route is from carrying a limb: what the letter relies on is nearest; then an agreement that lacks
/// no more than a power; then a route that needs an offence here. What one of many agreements does not cover, on
/// which nobody relied, explains least.
fn distance(scene: &Scene<'_>, route: &RouteTried) -> u8 {
    let bars = || {
        let by = route.by.iter().filter_map(|place| scene.verdict.finding(*place));
        by.filter(|one| one.bars == Some(true))
    };
    match &route.instrument {
        Some(id) if scene.relies_on(id.as_str()) => 0,
        Some(_) if bars().all(|one| one.kind == FindingKind::Power) => 1,
        None if bars().any(|one| says_no_offence(scene, one)) => 2,
        Some(_) => 3,
        None => 4,
    }
}

/// The agreements in force that shut another route, in one sentence.
fn binding(scene: &Scene<'_>, findings: &[&Finding]) -> Option<String> {
    let leaves = findings.iter().flat_map(|one| &one.because).filter_map(|leaf| scene.leaf(*leaf));
    let mut names: Vec<String> = Vec::new();
    for leaf in leaves.filter(|leaf| leaf.is == Some(true)) {
        let id = match parts(leaf) {
            ("point", word) => word.strip_prefix("binds:"),
            _ => None,
        };
        let name = id.and_then(|id| scene.words.instrument(id));
        names.extend(name.filter(|name| !names.contains(name)));
    }
    let list = scene.cut(names, 3).join(", ");
    (!list.is_empty()).then(|| scene.say("why/binds", &[("list", &list)]))
}

/// That the other routes are shut too. Which they are, and by what, stands in the annex.
fn others(scene: &Scene<'_>, limb: &LimbVerdict) -> Option<String> {
    let more = limb.routes.len().saturating_sub(1);
    (more > 0).then(|| scene.words.count("why/no-other", more, &[]))
}

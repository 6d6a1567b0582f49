//! The reasons: one a matter, the strongest first.

#![expect(clippy::type_complexity, reason = "lists of lists that live for one function: a name for each would say less")]

use crate::memo::page::facts::{self, Sofar, Told};
use crate::memo::page::matters::{Class, Matter, parts};
use crate::memo::page::scene::Scene;
use crate::memo::page::{Audience, Reason};
use crate::verdict::{Citation, Disposition, Finding, FindingKind, LimbVerdict};
use crate::vocabulary::{Force, Ground, Handling, Mark};

/// A reason, and what it rests on.
#[derive(Debug)]
pub(super) struct Why {
    pub(super) reason: Reason,
    /// The matters that it tells, by place.
    pub(super) matters: Vec<usize>,
    /// The limbs that are refused for it.
    pub(super) refuses: Vec<usize>,
    marks: Vec<Handling>,
    rank: (u8, u8),
}

/// Every reason that the page shows.
pub(super) fn reasons(scene: &Scene<'_>, matters: &[Matter<'_>]) -> Vec<Why> {
    let mut sofar = Sofar::new(matters.iter().map(|one| one.class).collect());
    let mut all = refusals(scene, scene.with(Disposition::Refuse), &mut sofar);
    let mut ranked: Vec<(usize, &Matter<'_>)> = matters.iter().enumerate().filter(|(_, one)| has_facts(one)).collect();
    ranked.sort_by_key(|(_, matter)| rank(scene, matter));
    for (place, matter) in ranked {
        let Some(why) = told(scene, matter, place, &mut sofar) else { continue };
        // What rests on facts that stand there already is told with them.
        let same = |one: &&mut Why| {
            let mut known = one.matters.iter().filter_map(|place| matters.get(*place)).flat_map(|one| &one.findings);
            known.any(|one| matter.findings.iter().any(|other| shares(scene, one, other)))
        };
        match all.iter_mut().filter(|_| why.reason.facts.is_empty()).find(same) {
            Some(known) => {
                known.matters.push(place);
                let told: Vec<&Matter<'_>> = known.matters.iter().filter_map(|place| matters.get(*place)).collect();
                let findings: Vec<&Finding> = told.iter().flat_map(|one| &one.findings).copied().collect();
                known.reason.grounds = grounds(scene, &findings);
            }
            None => all.push(why),
        }
    }
    all.sort_by_key(|one| one.rank);
    all.truncate(scene.detail.reasons);
    all
}

/// Whether two findings rest on one fact that is told.
fn shares(scene: &Scene<'_>, one: &Finding, other: &Finding) -> bool {
    let told = |place: &&u32| scene.leaf(**place).is_some_and(|leaf| leaf.is.is_some() && facts::is_told(leaf));
    one.because.iter().filter(told).any(|leaf| other.because.contains(leaf))
}

/// A route to be opened has no facts of its own: the step says it all.
fn has_facts(matter: &Matter<'_>) -> bool {
    !matches!(matter.class, Class::Opening)
}

/// The strictest mark of all that the reasons rest on.
pub(super) fn handling(scene: &Scene<'_>, reasons: &[Why]) -> Handling {
    let seen = reasons.iter().flat_map(|one| &one.marks).filter(|mark| scene.may_see(Some(**mark)));
    seen.max_by_key(|mark| strict(**mark)).copied().unwrap_or(Handling::Open)
}

const fn strict(mark: Handling) -> u8 {
    match mark {
        Handling::Open => 0,
        Handling::Protected => 1,
        Handling::OriginatorControlled => 2,
    }
}

/// Shall refuse; about this person; about this measure or offence; about the state only.
fn rank(scene: &Scene<'_>, matter: &Matter<'_>) -> (u8, u8) {
    let mandatory = matter.findings.iter().any(|one| one.force == Some(Force::Mandatory));
    let personal = matter.findings.iter().flat_map(|one| &one.because).filter_map(|leaf| scene.leaf(*leaf)).any(|leaf| {
        leaf.is == Some(true)
            && matches!(
                parts(leaf).1,
                "earlier-refusal" | "refugee-or-claimant" | "danger-notice" | "profile-at-risk" | "immune"
            )
    });
    let class = match matter.class {
        Class::Purpose => 0,
        Class::Expression => 1,
        Class::Punishment | Class::Danger => 2,
        Class::Depth => 3,
        Class::Own | Class::Burden | Class::Paper | Class::Terms | Class::Basis => 5,
        _ => 4,
    };
    let strength = if mandatory && matter.class != Class::Danger { 1 } else { 4 - u8::from(personal) - u8::from(class < 5) };
    (strength, class)
}

fn told(scene: &Scene<'_>, matter: &Matter<'_>, place: usize, sofar: &mut Sofar) -> Option<Why> {
    let title = scene.say(&format!("matter/{}/title", matter.class.word()), &[]);
    let title = titled(scene, &title, &matter.person, &matter.limbs);
    let facts = facts::facts(scene, &matter.findings, Some(matter.class), sofar);
    let (facts, marks) = seen(scene, facts);
    let grounds = grounds(scene, &matter.findings);
    (!facts.is_empty() || !grounds.is_empty()).then(|| Why {
        reason: Reason { title, facts, grounds },
        matters: vec![place],
        refuses: Vec::new(),
        marks,
        rank: rank(scene, matter),
    })
}

/// The title, with the person and the limbs that it bears where it does not bear them all.
fn titled(scene: &Scene<'_>, title: &str, person: &str, limbs: &[usize]) -> String {
    let mut of: Vec<String> = Vec::new();
    of.extend((!person.is_empty()).then(|| person.to_owned()));
    of.extend((limbs.len() < scene.verdict.limbs.len()).then(|| scene.limbs(limbs)));
    if of.is_empty() { title.to_owned() } else { format!("{title} ({})", of.join("; ")) }
}

/// The facts that the audience may see, as many as there is room for; and that something is withheld.
fn seen(scene: &Scene<'_>, facts: Vec<Told>) -> (Vec<String>, Vec<Handling>) {
    let (shown, hidden): (Vec<Told>, Vec<Told>) = facts.into_iter().partition(|one| scene.may_see(one.mark));
    let marks = shown.iter().filter_map(|one| one.mark).collect();
    // A single one more is told instead of counted.
    let room = if shown.len() == scene.detail.facts + 1 { shown.len() } else { scene.detail.facts };
    let more = shown.len().saturating_sub(room);
    let mut list: Vec<String> = shown.into_iter().take(room).map(|one| one.text).collect();
    let counted = more > 0 && scene.audience != Audience::RequestingState;
    list.extend(counted.then(|| scene.words.count("why/more", more, &[])));
    if !hidden.is_empty() && scene.audience != Audience::Desk {
        list.push(scene.words.count("why/withheld", hidden.len(), &[]));
    }
    (list, marks)
}

/// The grounds by their force, the strongest first: of each force what it says and where.
fn grounds(scene: &Scene<'_>, findings: &[&Finding]) -> Vec<String> {
    let mut by: Vec<(Force, Vec<(String, Vec<String>)>)> = Vec::new();
    for finding in findings {
        let Some(ground) = finding.ground else { continue };
        let (ground, cite, force) = match (&finding.hook, finding.force) {
            // What the text lacks travels by the row that carries it.
            (Some(hook), Some(Force::Absent)) => {
                let force = scene.base.ground_of(&hook.row).map(|row| row.force);
                (hook.ground, citation(scene, &hook.row.name(), &hook.cite), force)
            }
            (_, force) => (ground, citation(scene, &finding.row.name(), &finding.cite), force),
        };
        let name = scene.say(&format!("ground/{ground}"), &[]);
        let force = force.unwrap_or(Force::Discretionary);
        let grounds = match by.iter_mut().position(|(known, _)| *known == force) {
            Some(place) => by.get_mut(place),
            None => {
                by.push((force, Vec::new()));
                by.last_mut()
            }
        };
        let Some((_, grounds)) = grounds else { continue };
        match grounds.iter_mut().find(|(known, _)| *known == name) {
            Some((_, list)) if list.contains(&cite) => {}
            Some((_, list)) => list.push(cite),
            None => grounds.push((name, vec![cite])),
        }
    }
    by.sort_by_key(|(force, _)| match force {
        Force::Mandatory => 0,
        Force::Discretionary => 1,
        _ => 2,
    });
    let told = by.into_iter().map(|(force, grounds)| {
        let grounds = grounds.into_iter().map(|(name, list)| format!("{name} ({})", list.join("; "))).collect();
        let text = scene.cut(grounds, scene.detail.grounds).join(", ");
        scene.say("page/labelled", &[("label", &scene.say(&format!("force/{force}"), &[])), ("text", &text)])
    });
    told.collect()
}

/// Where a row stands, in few words, and that it was not read.
fn citation(scene: &Scene<'_>, row: &str, cite: &Citation) -> String {
    let at = match scene.words.instrument(row.split('/').next().unwrap_or_default()) {
        Some(name) => scene.words.pinpoint(&name, cite),
        None => scene.words.law(cite),
    };
    match cite.mark {
        Mark::Reported if scene.audience != Audience::RequestingState => format!("{at}, {}", scene.say("why/reported", &[])),
        _ => at,
    }
}

/// Why limbs are refused: what shuts their first route, and that no other carries them.
pub(super) fn refusals(scene: &Scene<'_>, refused: Vec<usize>, sofar: &mut Sofar) -> Vec<Why> {
    let mut alike: Vec<(Vec<u32>, Vec<usize>)> = Vec::new();
    for place in refused {
        let Some(limb) = scene.verdict.limbs.get(place) else { continue };
        let by = bars(scene, limb);
        // What shuts them by the same row is one reason.
        let row = |by: &[u32]| {
            let first = by.first().and_then(|place| scene.verdict.findings.get(*place as usize));
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
        let findings: Vec<&Finding> = by.iter().filter_map(|place| scene.verdict.findings.get(*place as usize)).collect();
        let Some(first) = findings.first() else { continue };
        let title = match first.ground {
            Some(ground) => crate::memo::ground::capital(&scene.say(&format!("ground/{ground}"), &[])),
            None if first.kind == FindingKind::Power => scene.say("why/no-power", &[]),
            None => scene.say("why/no-route", &[]),
        };
        let (mut facts, marks) = seen(scene, facts::facts(scene, &findings, None, sofar));
        facts.extend(binding(scene, &findings));
        let inside = scene.audience != Audience::RequestingState;
        if !inside && first.ground.is_none() && first.kind != FindingKind::Power && !invoked(scene, first) {
            // What one of many instruments lacks that nobody relied on explains nothing to the reader.
            let title = titled(scene, &scene.say("outside/no-way", &[]), "", &limbs);
            let reason = Reason { title, facts: Vec::new(), grounds: Vec::new() };
            all.push(Why { reason, matters: Vec::new(), refuses: limbs, marks, rank: (0, 0) });
            continue;
        }
        let limb = limbs.first().and_then(|place| scene.verdict.limbs.get(*place)).filter(|_| inside);
        facts.extend(others(scene, limb, if is_decided(scene, &findings) { 1 } else { 5 }));
        let mut grounds = grounds(scene, &findings);
        if grounds.is_empty() {
            grounds.push(format!(
                "{} ({})",
                scene.say("refusal/no-power", &[]),
                citation(scene, &first.row.name(), &first.cite)
            ));
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
    scene.letter.instruments.iter().flatten().any(|one| one.as_str() == id)
}

/// What shuts the route that is nearest to carrying a limb: of its grounds those that bind, else what shuts it.
pub(super) fn bars(scene: &Scene<'_>, limb: &LimbVerdict) -> Vec<u32> {
    let found = |place: &u32| scene.verdict.findings.get(*place as usize);
    let shuts = |place: &u32| found(place).is_some_and(|one| one.bars == Some(true));
    let ground = |place: &u32| found(place).is_some_and(|one| one.ground.is_some_and(|one| one != Ground::Basis));
    let with_ground = limb.routes.iter().find(|route| route.by.iter().any(|place| shuts(place) && ground(place)));
    let route = with_ground.or_else(|| limb.routes.first());
    let by: Vec<u32> = route.into_iter().flat_map(|route| &route.by).copied().filter(shuts).collect();
    let grounds: Vec<u32> = by.iter().copied().filter(|place| ground(place)).collect();
    if grounds.is_empty() { by } else { grounds }
}

/// Whether a decision that is on record bears any of it.
pub(super) fn is_decided(scene: &Scene<'_>, findings: &[&Finding]) -> bool {
    let mut leaves = findings.iter().flat_map(|one| &one.because).filter_map(|leaf| scene.leaf(*leaf));
    leaves.any(|leaf| leaf.is == Some(true) && parts(leaf).0 == "decide")
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

/// The other routes, which are shut too, by name.
fn others(scene: &Scene<'_>, limb: Option<&LimbVerdict>, most: usize) -> Option<String> {
    let routes = limb?.routes.iter().skip(1);
    let mut names: Vec<String> = Vec::new();
    for route in routes {
        let name = route.instrument.as_ref().and_then(|id| scene.words.instrument(id.as_str()));
        let name = name.unwrap_or_else(|| scene.words.row_name(route.route.as_str()));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let list = scene.cut(names, most).join(", ");
    (!list.is_empty()).then(|| scene.say("why/no-other", &[("list", &list)]))
}

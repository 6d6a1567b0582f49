//! The reasons: one a matter, the strongest first.

#![expect(clippy::type_complexity, reason = "lists of lists that live for one function: a name for each would say less")]

use crate::memo::ground::lower;
use crate::memo::page::facts::{self, Sofar, Told};
use crate::memo::page::matters::{Class, Matter, parts};
use crate::memo::page::scene::Scene;
use crate::memo::page::{Audience, Reason, punishment, refusals};
use crate::verdict::{Citation, Disposition, Finding, Question};
use crate::vocabulary::{Force, Handling, Mark};

/// A reason, and what it rests on.
#[derive(Debug)]
pub(super) struct Why {
    pub(super) reason: Reason,
    /// The matters that it tells, by place.
    pub(super) matters: Vec<usize>,
    /// The limbs that are refused for it.
    pub(super) refuses: Vec<usize>,
    pub(super) marks: Vec<Handling>,
    pub(super) rank: (u8, u8),
}

/// Every reason that the page shows.
pub(super) fn reasons(scene: &Scene<'_>, matters: &[Matter<'_>]) -> Vec<Why> {
    let mut sofar = Sofar::new(matters);
    let mut all = refusals::refusals(scene, scene.with(Disposition::Refuse), &mut sofar);
    let mut ranked: Vec<(usize, &Matter<'_>)> = matters.iter().enumerate().filter(|(_, one)| has_facts(one)).collect();
    ranked.sort_by_key(|(_, matter)| rank(scene, matter));
    let mut bare: Vec<Why> = Vec::new();
    for (place, matter) in ranked {
        let Some(why) = told(scene, matter, place, &mut sofar) else { continue };
        if why.reason.facts.is_empty() { bare.push(why) } else { all.push(why) }
    }
    // What rests on facts that are told with another matter is told with them.
    for why in bare {
        let mine = findings(&why, matters);
        let shared = |one: &Why| {
            let known = findings(one, matters);
            known.iter().flat_map(|one| mine.iter().map(|other| shared(scene, one, other))).sum::<usize>()
        };
        // With the one with which it shares most; of equals with the first.
        let most = all.iter().enumerate().map(|(place, one)| (shared(one), usize::MAX - place)).max();
        let with = most.filter(|(many, _)| *many > 0).map(|(_, place)| usize::MAX - place);
        match with.and_then(|place| all.get_mut(place)) {
            Some(known) => {
                known.matters.extend(&why.matters);
                known.rank = known.rank.min(why.rank);
                known.reason.grounds = grounds(scene, &findings(known, matters));
            }
            None => alike(scene, matters, &mut all, why),
        }
    }
    for why in all.iter_mut().filter(|one| one.reason.facts.is_empty()) {
        why.reason.facts.extend(missing(scene, &findings(why, matters)));
    }
    all.sort_by_key(|one| one.rank);
    all.truncate(scene.detail.reasons);
    all
}

/// What is not known yet of a reason that rests on no fact: the first of its questions.
fn missing(scene: &Scene<'_>, findings: &[&Finding]) -> Option<String> {
    let leaves = findings.iter().flat_map(|one| &one.because).filter_map(|place| scene.leaf(*place));
    let open = leaves.filter(|leaf| leaf.is.is_none() && parts(leaf).0 == "fact").min_by_key(|leaf| &leaf.name)?;
    let question = lower(&scene.words.question(&open.name));
    Some(scene.say("why/open", &[("question", &question)]))
}

/// Adds a reason without facts: what is said of one person is said of all of whom nothing else is known.
fn alike(scene: &Scene<'_>, matters: &[Matter<'_>], all: &mut Vec<Why>, why: Why) {
    let class = |one: &Why| one.matters.first().and_then(|place| matters.get(*place)).map(|one| one.class);
    let same = |known: &&mut Why| {
        class(known).is_some()
            && class(known) == class(&why)
            && known.reason.facts.is_empty()
            && known.reason.grounds == why.reason.grounds
    };
    match all.iter_mut().find(same) {
        Some(known) => {
            known.matters.extend(&why.matters);
            let of = known.matters.iter().filter_map(|place| matters.get(*place));
            known.reason.title = heading(scene, of);
        }
        None => all.push(why),
    }
}

/// What a reason is about, with the persons and limbs of its matters.
fn heading<'p, 'a: 'p>(scene: &Scene<'_>, matters: impl Iterator<Item = &'p Matter<'a>>) -> String {
    let (mut persons, mut limbs, mut class) = (Vec::new(), Vec::new(), Class::Match);
    for one in matters {
        class = one.class;
        persons.extend((!one.person.is_empty()).then_some(one.person.as_str()));
        limbs.extend(&one.limbs);
    }
    limbs.sort_unstable();
    limbs.dedup();
    titled(scene, &scene.say(&format!("matter/{}/title", class.word()), &[]), &persons.join(", "), &limbs)
}

/// The findings of the matters that a reason tells.
fn findings<'a>(why: &Why, matters: &[Matter<'a>]) -> Vec<&'a Finding> {
    why.matters.iter().filter_map(|place| matters.get(*place)).flat_map(|one| &one.findings).copied().collect()
}

/// On how many facts that are told two findings both rest.
fn shared(scene: &Scene<'_>, one: &Finding, other: &Finding) -> usize {
    let told = |place: &&u32| scene.leaf(**place).is_some_and(|leaf| leaf.is.is_some() && facts::is_told(leaf));
    one.because.iter().filter(told).filter(|leaf| other.because.contains(leaf)).count()
}

/// A route to be opened has no facts of its own: the step says it all.
fn has_facts(matter: &Matter<'_>) -> bool {
    !matches!(matter.class, Class::Opening)
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
        Class::Depth | Class::Use | Class::Silence => 3,
        Class::Own | Class::Burden | Class::Paper | Class::Terms | Class::Basis => 5,
        _ => 4,
    };
    // What waits for an answer comes after what somebody decides.
    if matter.waits() {
        return (4, class);
    }
    let strength = if mandatory && matter.class != Class::Danger { 1 } else { 4 - u8::from(personal) - u8::from(class < 5) };
    (strength, class)
}

fn told(scene: &Scene<'_>, matter: &Matter<'_>, place: usize, sofar: &mut Sofar) -> Option<Why> {
    let title = heading(scene, std::iter::once(matter));
    let mut facts = facts::facts(scene, &matter.findings, Some(matter.class), sofar);
    if facts.is_empty() && matter.waits() && matter.class == Class::Punishment {
        facts = punishment::punishments(scene);
    }
    let (mut facts, marks) = seen(scene, facts);
    // What the title says of the limbs its facts need not say again.
    let prefix = scene.say("page/labelled", &[("label", &scene.limbs(&matter.limbs)), ("text", "")]);
    for fact in facts.iter_mut().filter(|_| matter.limbs.len() < scene.verdict.limbs.len()) {
        if let Some(rest) = fact.strip_prefix(&*prefix) {
            *fact = rest.to_owned();
        }
    }
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
pub(super) fn titled(scene: &Scene<'_>, title: &str, person: &str, limbs: &[usize]) -> String {
    let mut of: Vec<String> = Vec::new();
    of.extend((!person.is_empty()).then(|| person.to_owned()));
    of.extend((limbs.len() < scene.verdict.limbs.len()).then(|| scene.limbs(limbs)));
    if of.is_empty() { title.to_owned() } else { format!("{title} ({})", of.join("; ")) }
}

/// The facts that the audience may see, as many as there is room for; and that something is withheld.
pub(super) fn seen(scene: &Scene<'_>, facts: Vec<Told>) -> (Vec<String>, Vec<Handling>) {
    let (shown, hidden): (Vec<Told>, Vec<Told>) = facts.into_iter().partition(|one| scene.may_see(one.mark));
    let marks = shown.iter().filter_map(|one| one.mark).collect();
    // A single one more is told instead of counted.
    let room = if shown.len() == scene.detail.facts + 1 { shown.len() } else { scene.detail.facts };
    let more = shown.len().saturating_sub(room);
    let mut list: Vec<String> = shown.into_iter().take(room).map(|one| one.text).collect();
    let counted = more > 0 && scene.audience != Audience::RequestingState;
    list.extend(counted.then(|| scene.words.count("why/more", more, &[])));
    let said = hidden.iter().filter(|one| scene.may_hear_of(one.mark)).count();
    if said > 0 && scene.audience != Audience::Desk {
        let claim = if scene.audience == Audience::Court { "why/withheld-claim" } else { "why/withheld" };
        list.push(scene.words.count(claim, said, &[]));
    }
    (list, marks)
}

/// Why an office decides, in one line, where the page has no room for the reason among the others: the first fact, and
/// the first grounds.
pub(super) fn in_brief(scene: &Scene<'_>, questions: &[&Question]) -> Option<String> {
    let of = questions.iter().flat_map(|one| &one.findings);
    let findings: Vec<&Finding> = of.filter_map(|place| scene.verdict.finding(*place)).collect();
    let facts = facts::facts(scene, &findings, None, &mut Sofar::new(&[]));
    let first = facts.into_iter().find(|one| scene.may_see(one.mark)).map(|one| one.text);
    let mut parts: Vec<String> = first.into_iter().map(|text| text.trim_end_matches('.').to_owned()).collect();
    parts.extend(grounds(scene, &findings).into_iter().take(1));
    (!parts.is_empty()).then(|| scene.say("step/because", &[("facts", &parts.join("; "))]))
}

/// The grounds by their force, the strongest first: of each force what it says and where.
pub(super) fn grounds(scene: &Scene<'_>, findings: &[&Finding]) -> Vec<String> {
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
pub(super) fn citation(scene: &Scene<'_>, row: &str, cite: &Citation) -> String {
    let at = match scene.words.instrument(row.split('/').next().unwrap_or_default()) {
        Some(name) => scene.words.pinpoint(&name, cite),
        None => scene.words.law(cite),
    };
    match cite.mark {
        Mark::Reported if scene.audience != Audience::RequestingState => format!("{at}, {}", scene.say("why/reported", &[])),
        _ => at,
    }
}

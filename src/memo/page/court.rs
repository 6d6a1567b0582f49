//! What the court is told that hears one side alone: the orders asked for with their tests, every question that is open,
//! and what was not read.

use crate::memo::ground::{capital, lower};
use crate::memo::page::facts::is_told;
use crate::memo::page::matters::{class_of, parts};
use crate::memo::page::scene::Scene;
use crate::memo::page::{asks, law};
use crate::verdict::{ActKind, Question};
use crate::vocabulary::Handling;

/// Everything that full and frank disclosure owes beside the reasons and what the answer rests on.
pub(super) fn candour(scene: &Scene<'_>) -> Vec<String> {
    let mut all: Vec<String> = orders(scene);
    let mut withheld: Vec<&String> = Vec::new();
    for one in &scene.verdict.questions {
        let behind = behind(scene, one);
        if behind.is_empty() {
            let said = open(scene, one);
            all.extend(said.filter(|said| !all.contains(said)).into_iter().collect::<Vec<_>>());
        }
        withheld.extend(behind);
    }
    // That there is something, never what: as of a fact that is settled and stays inside.
    withheld.retain(|pointer| scene.may_hear_of(mark(scene, pointer)));
    withheld.sort_unstable();
    withheld.dedup();
    all.extend((!withheld.is_empty()).then(|| scene.words.count("court/withheld", withheld.len(), &[])));
    all
}

/// The orders that are sought without notice, with the test that the judge applies.
fn orders(scene: &Scene<'_>) -> Vec<String> {
    let sought = scene.verdict.handling.iter().filter(|one| one.without_notice == Some(true));
    let told = sought.map(|one| {
        let (name, cite) = (scene.words.text(&one.name), scene.words.law(&one.cite));
        let order = scene.say("page/named-law", &[("name", &name), ("cite", &cite)]);
        let test = one.test.as_ref().map(|test| scene.words.text(test)).unwrap_or_default();
        match test.is_empty() {
            true => scene.say("court/order", &[("order", &order)]),
            false => scene.say("court/order-test", &[("order", &order), ("test", &test)]),
        }
    });
    told.collect()
}

/// What is not settled, in a sentence.
fn open(scene: &Scene<'_>, one: &Question) -> Option<String> {
    let office = scene.words.short_office(one.office);
    let leaf = scene.leaf(one.leaf())?;
    match one.act {
        ActKind::Decide => {
            let what = lower(&scene.say(&format!("matter/{}/title", class_of(scene, one).word()), &[]));
            let what = asks::labelled(scene, &one.id, what);
            let office = capital(&scene.words.the(&office));
            Some(scene.say("court/decides", &[("office", &office), ("what", &what)]))
        }
        ActKind::CheckLaw if one.id.starts_with("text:") => {
            let title = law::title(scene, leaf);
            Some(scene.say("court/unread", &[("title", &title)]))
        }
        _ => {
            let question = asks::labelled(scene, &one.id, scene.words.question(&one.id));
            Some(scene.say("court/open", &[("question", &question)]))
        }
    }
}

/// The entries that this reader may not see and on which alone a question rests; none where it may be told.
fn behind<'s>(scene: &Scene<'s>, one: &Question) -> Vec<&'s String> {
    let findings = one.findings.iter().filter_map(|place| scene.verdict.finding(*place));
    let leaves = findings.flat_map(|one| &one.because).filter_map(|leaf| scene.leaf(*leaf));
    let own = scene.leaf(one.leaf());
    let known: Vec<_> = leaves.chain(own).filter(|leaf| is_told(leaf) && !parts(leaf).0.is_empty()).collect();
    let of_dossier = |pointer: &&'s String| pointer.starts_with("dossier#");
    let hidden = known.iter().flat_map(|leaf| {
        let entries: Vec<&'s String> = leaf.facts.iter().filter(of_dossier).collect();
        let seen = entries.iter().any(|pointer| scene.may_see(mark(scene, pointer)));
        if seen { Vec::new() } else { entries }
    });
    let others = known.iter().any(|leaf| leaf.is == Some(true) && !leaf.facts.iter().any(|one| one.starts_with("dossier#")));
    if others { Vec::new() } else { hidden.collect() }
}

/// Who may read an entry of the dossier.
fn mark(scene: &Scene<'_>, pointer: &str) -> Option<Handling> {
    scene.places.spot(pointer, &scene.words).and_then(|spot| spot.handling)
}

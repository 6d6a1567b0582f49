//! A question in the words in which it is put to whoever answers it.

use crate::memo::ground::{capital, lower};
use crate::memo::page::matters::{class_of, parts};
use crate::memo::page::scene::Scene;
use crate::memo::page::{law, steps};
use crate::messages;
use crate::verdict::{ActKind, LeafRecord, Question};
use crate::vocabulary::PutTo;

/// The question, without the reasons and effects that a page shows beside it.
pub(super) fn words(scene: &Scene<'_>, one: &Question) -> String {
    let Some(leaf) = scene.leaf(one.leaf()) else { return String::new() };
    let office = capital(&scene.words.short_office(one.office));
    let ask = |key: &str| scene.say(key, &[("office", &office), ("question", &lower(&scene.words.question(&one.id)))]);
    match (one.act, one.put_to) {
        (ActKind::Decide, _) => steps::put(scene, one, class_of(scene, one)),
        (ActKind::CheckLaw, _) => law::put(scene, one, leaf),
        (ActKind::Wait, _) => {
            let question = lower(&scene.words.question(&leaf.name));
            scene.say("step/wait", &[("office", &office), ("question", &question)])
        }
        (ActKind::Ask, PutTo::Letter) => scene.say("step/look", &[("office", &office), ("list", &sought(scene, leaf))]),
        (ActKind::Ask, PutTo::Custodian) => ask("step/ask-custodian"),
        (ActKind::Ask, PutTo::RequestingState) => scene.words.question(&one.id),
        (ActKind::Ask, PutTo::Inside | PutTo::Counsel) => ask("step/ask"),
    }
}

/// What is looked for in the letter, as it is named to the one who looks.
pub(super) fn sought(scene: &Scene<'_>, leaf: &LeafRecord) -> String {
    let (kind, word) = parts(leaf);
    let cited = scene.letter.offences.iter().all(|one| one.provision.is_some());
    let word = if word == "provision-flagged" && cited { "provision-cited" } else { word };
    let keys = [format!("look/{word}"), format!("look/{kind}"), format!("{kind}/{word}")];
    let known = keys.iter().find_map(|key| messages::word(scene.words.language(), key));
    match (kind, known) {
        ("circumstance", Some(circumstance)) => scene.say("look/element", &[("circumstance", &circumstance)]),
        (_, Some(known)) => known,
        (_, None) => lower(&scene.words.sentence(leaf)),
    }
}

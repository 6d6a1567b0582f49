//! Facts that are missing: what the letter may say itself, what is asked inside, what goes outside in one text.

use crate::memo::ground::{capital, lower};
use crate::memo::page::effects::{Effects, effects, moved};
use crate::memo::page::scene::Scene;
use crate::memo::page::steps::{Draft, Stage};
use crate::memo::page::{put, subjects};
use crate::verdict::{ActKind, LeafRecord, Question, VerdictRecord};
use crate::vocabulary::{Office, PutTo};

/// What may be asked of the requesting state, in the order of the questions; and their parts of the letter.
pub(super) fn outward<'a>(scene: &'a Scene<'_>) -> Vec<(&'a Question, &'a LeafRecord)> {
    let asked = scene.verdict.questions.iter().filter(|one| one.act == ActKind::Ask && one.put_to == PutTo::RequestingState);
    asked.filter_map(|one| Some((one, scene.leaf(one.leaf())?))).collect()
}

/// Whether the letter says already what a question would ask: its author's word alone does not settle it, and would
/// only be given again.
pub(super) fn is_said(scene: &Scene<'_>, question: &str) -> bool {
    let maximum = |of: &str| {
        let offence = scene.letter.offences.iter().find(|one| one.id.as_str() == of);
        offence.and_then(|one| one.maximum.as_ref())
    };
    match question.split_once('@') {
        Some(("fact:punishable-by-death", of)) => maximum(of).is_some_and(|one| one.death.is_some()),
        Some(("fact:punishable-by-corporal", of)) => maximum(of).is_some_and(|one| one.corporal.is_some()),
        _ => false,
    }
}

/// The same of another verdict on the same letter, by name.
pub(super) fn names(verdict: &VerdictRecord) -> Vec<String> {
    let asked = verdict.questions.iter().filter(|one| one.act == ActKind::Ask && one.put_to == PutTo::RequestingState);
    asked.map(|one| one.id.clone()).collect()
}

pub(super) fn drafts(scene: &Scene<'_>) -> Vec<Draft> {
    let asked = scene.verdict.questions.iter().filter(|one| one.act == ActKind::Ask);
    let asked: Vec<(&Question, &LeafRecord)> = asked.filter_map(|one| Some((one, scene.leaf(one.leaf())?))).collect();
    let mut drafts = Vec::new();
    drafts.extend(look(scene, &asked));
    let within = |one: &Question| !matches!(one.put_to, PutTo::RequestingState | PutTo::Letter);
    let inside: Vec<(&Question, &LeafRecord)> = asked.iter().filter(|(one, _)| within(one)).copied().collect();
    let mut offices: Vec<Office> = Vec::new();
    for (one, _) in &inside {
        if !offices.contains(&one.office) {
            offices.push(one.office);
        }
    }
    for office in offices {
        let mine: Vec<(&Question, &LeafRecord)> = inside.iter().filter(|(one, _)| one.office == office).copied().collect();
        // Whoever is asked for consent is not asked apart for its refusal: the answer says both.
        let (with, put): (Vec<_>, Vec<_>) = mine.iter().copied().partition(|(one, _)| is_answered_with(one, &mine));
        let mut draft = of_office(scene, office, &put);
        draft.step.questions.extend(with.into_iter().map(|(one, _)| one.id.clone()));
        drafts.push(draft);
    }
    drafts.extend(write(scene));
    drafts
}

/// Whether a question is answered by what another one asks.
fn is_answered_with(one: &Question, all: &[(&Question, &LeafRecord)]) -> bool {
    let refusal =
        one.id.strip_prefix("fact:consent-refused-in-writing@").or_else(|| one.id.strip_prefix("fact:consent-refused@"));
    refusal.is_some_and(|of| all.iter().any(|(other, _)| other.id.strip_prefix("fact:consents@") == Some(of)))
}

/// One line for the desk: what the letter may say and its file does not.
fn look(scene: &Scene<'_>, asked: &[(&Question, &LeafRecord)]) -> Option<Draft> {
    let mut list: Vec<(usize, String, Vec<String>)> = Vec::new();
    let of_the_letter = || asked.iter().filter(|(one, _)| one.put_to == PutTo::Letter);
    for (one, leaf) in of_the_letter() {
        let name = put::sought(scene, leaf);
        let of = about(scene, &one.id).into_iter().filter(|of| scene.letter.measures.iter().any(|m| m.id.as_str() == *of));
        match list.iter_mut().find(|(_, known, _)| *known == name) {
            Some((limbs, _, measures)) => {
                *limbs = (*limbs).max(one.limbs.len());
                measures.extend(of.filter(|of| !measures.contains(of)).collect::<Vec<_>>());
            }
            None => list.push((one.limbs.len(), name, of.collect())),
        }
    }
    // Who looks for the whole finds its beginning too.
    let known = list.clone();
    list.retain(|(_, name, of)| {
        let within = |(_, other, others): &(usize, String, Vec<String>)| {
            let longer = other.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with(','));
            longer && of.iter().all(|one| others.contains(one))
        };
        !known.iter().any(within)
    });
    list.sort_by_key(|(limbs, _, _)| usize::MAX - limbs);
    let named = list.into_iter().map(|(_, name, of)| match of.is_empty() {
        true => name,
        false => scene.say("page/named-law", &[("name", &name), ("cite", &of.join(", "))]),
    });
    let names = scene.cut(named.collect(), scene.detail.parts + 4);
    let list = names.join("; ");
    let office = capital(&scene.words.short_office(Office::CentralAuthority));
    if list.is_empty() {
        return None;
    }
    let mut draft = Draft::plain(Stage::Look, scene.say("step/look", &[("office", &office), ("list", &list)]), Vec::new());
    draft.step.questions.extend(of_the_letter().map(|(one, _)| one.id.clone()));
    Some(draft)
}

/// The questions to one office inside, each with what its answers do.
fn of_office(scene: &Scene<'_>, office: Office, asked: &[(&Question, &LeafRecord)]) -> Draft {
    let name = capital(&scene.words.short_office(office));
    if let [(one, _)] = asked {
        let custodian = one.put_to == PutTo::Custodian;
        let key = if custodian { "step/ask-custodian" } else { "step/ask" };
        let act = scene.say(key, &[("office", &name), ("question", &lower(&question(scene, one)))]);
        return Draft::new(Stage::Inside, act, effects(scene, &one.leaves, &[])).asking(&one.id);
    }
    let told: Vec<(usize, String)> = asked
        .iter()
        .map(|(one, _)| {
            let Effects { yes, no, settles } = effects(scene, &one.leaves, &[]);
            let question = question(scene, one);
            let said = |key: &str, effect: Option<String>| {
                effect.map(|effect| format!(" {}", scene.say(&format!("page/answer/{key}"), &[("effect", &effect)])))
            };
            let (yes, no) = (said("yes", yes).unwrap_or_default(), said("no", no).unwrap_or_default());
            (settles, format!("{question}{yes}{no}"))
        })
        .collect();
    let settles = told.iter().map(|(settles, _)| *settles).max().unwrap_or_default();
    let mut told = told;
    told.sort_by_key(|(settles, _)| usize::MAX - settles);
    let mut parts = scene.cut(told.into_iter().map(|(_, text)| text).collect(), scene.detail.parts);
    // What none of the answers does by itself all of them may do together.
    if settles == 0 {
        let leaves: Vec<(u32, bool)> = asked.iter().flat_map(|(one, _)| &one.leaves).map(|leaf| (*leaf, false)).collect();
        let (_, cleared) = moved(scene, &leaves, &[]);
        let effect = || scene.say("step/clears", &[("limbs", &scene.limbs(&cleared))]);
        parts.extend((!cleared.is_empty()).then(|| scene.say("step/no-to-all", &[("effect", &effect())])));
    }
    let act = scene.words.count("step/answer-all", asked.len(), &[("office", &name)]);
    let mut draft = Draft { settles, ..Draft::plain(Stage::Inside, act, parts) };
    draft.step.questions.extend(asked.iter().map(|(one, _)| one.id.clone()));
    draft
}

/// A question in words, with what it is about where the letter has several of the kind.
fn question(scene: &Scene<'_>, one: &Question) -> String {
    labelled(scene, &one.id, scene.words.question(&one.id))
}

/// What is said of a question, with what it is about.
pub(super) fn labelled(scene: &Scene<'_>, question: &str, said: String) -> String {
    let of = about(scene, question);
    if of.is_empty() { said } else { scene.say("page/labelled", &[("label", &of.join("/")), ("text", &said)]) }
}

/// What of the letter a question is about, where it has several of the kind.
pub(super) fn about(scene: &Scene<'_>, question: &str) -> Vec<String> {
    let of = question.split_once('@').map_or("", |(_, of)| of);
    let letter = scene.letter;
    let several = |name: &&str| {
        (letter.offences.len() > 1 && letter.offences.iter().any(|one| one.id.as_str() == *name))
            || (letter.persons.len() > 1 && letter.persons.iter().any(|one| one.id.as_str() == *name))
            || (letter.measures.len() > 1 && letter.measures.iter().any(|one| one.id.as_str() == *name))
    };
    of.split('/').filter(several).map(str::to_owned).collect()
}

/// A question in words, and what it is about.
type Alike = (String, Vec<Vec<String>>);

/// What goes outside, as one text; and what stays here, since the question would show what is held.
fn write(scene: &Scene<'_>) -> Option<Draft> {
    let waits = outward(scene);
    if waits.is_empty() {
        return None;
    }
    // What is asked of several persons or offences is asked once, of them all.
    let (mut goes, mut stays): (Vec<Alike>, Vec<Alike>) = (Vec::new(), Vec::new());
    let open = scene.outside.iter().flatten();
    let asked = waits.iter().map(|(one, _)| &one.id).chain(open);
    for id in asked.filter(|id| !is_said(scene, id)) {
        let (said, of) = (scene.words.question(id), about(scene, id));
        let list = if scene.outside.as_ref().is_none_or(|open| open.contains(id)) { &mut goes } else { &mut stays };
        match list.iter_mut().find(|(known, _)| *known == said) {
            Some((_, all)) if all.contains(&of) => {}
            Some((_, all)) => all.push(of),
            None => list.push((said, vec![of])),
        }
    }
    let told = |list: Vec<Alike>| -> Vec<String> {
        list.into_iter().map(|(said, of)| subjects::labelled(scene, &of, said)).collect()
    };
    let (goes, stays) = (told(goes), told(stays));
    let held = waits.iter().any(|(one, _)| one.held);
    let office = capital(&scene.words.short_office(Office::CentralAuthority));
    let key = match (goes.is_empty(), held) {
        (true, _) => "step/write-nothing",
        (false, true) => "step/write-later",
        (false, false) => "step/write",
    };
    let act = scene.words.count(key, goes.len(), &[("office", &office)]);
    let mut parts = scene.cut(goes, scene.detail.parts);
    if !stays.is_empty() {
        let stays = scene.cut(stays, scene.detail.parts).join(" ");
        parts.push(scene.say("step/not-outside", &[("list", &stays)]));
    }
    let mut draft = Draft::plain(Stage::Outside, act, parts);
    draft.step.questions.extend(waits.iter().map(|(one, _)| one.id.clone()));
    Some(draft)
}

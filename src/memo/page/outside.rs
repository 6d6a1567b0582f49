//! The version for the requesting state: what its own letter says, and what it is asked, in one text. Built
//! from a verdict on the open part of the dossier, so that nothing which the requested state keeps to itself can
//! show in it, not even by what is left out.

use crate::memo::page::matters::parts_of;
use crate::memo::page::scene::Scene;
use crate::memo::page::{AnswerTable, HeaderRow, Page, Step, asks, header, subjects, table};
use crate::messages;
use crate::vocabulary::Office;
use std::collections::BTreeMap;

pub(super) fn page(scene: &Scene<'_>) -> Page {
    let steps = asked(scene);
    let (notes, closing) = match steps.is_empty() {
        true => ("outside/nothing", vec![scene.say("outside/closing", &[])]),
        false => ("outside/opening", vec![scene.say("outside/answer-so", &[]), scene.say("outside/closing", &[])]),
    };
    Page { steps, ..bare(scene, scene.say("outside/title", &[]), vec![scene.say(notes, &[])], closing) }
}

/// A letter to the author of the letter: who writes to whom, about what.
pub(super) fn bare(scene: &Scene<'_>, answer: String, notes: Vec<String>, closing: Vec<String>) -> Page {
    Page {
        language: scene.words.language(),
        audience: scene.audience,
        alerts: Vec::new(),
        answer,
        handling: String::new(),
        annexed: String::new(),
        header: heading(scene),
        table: AnswerTable::default(),
        notes,
        reasons: Vec::new(),
        steps: Vec::new(),
        held: None,
        candour: Vec::new(),
        cures: Vec::new(),
        rests_on: Vec::new(),
        closing,
        cut: false,
        asked: BTreeMap::new(),
        annex: None,
    }
}

fn heading(scene: &Scene<'_>) -> Vec<HeaderRow> {
    let letter = scene.letter;
    let received = scene.words.date(letter.received);
    let mut first = scene.say("outside/received", &[("reference", &letter.reference), ("received", &received)]);
    if let Some(dated) = letter.letter.dated {
        let dated = scene.words.date(dated);
        let values = [("reference", letter.reference.as_str()), ("dated", &dated), ("received", &received)];
        first = scene.say("outside/received-dated", &values);
    }
    let row = |label: &str, lines: Vec<String>| HeaderRow { label: scene.say(&format!("page/label/{label}"), &[]), lines };
    let named = letter.instruments.iter().flatten().filter_map(|id| scene.words.instrument(id.as_str()));
    let offences = letter.offences.iter().map(|one| format!("{} {}", one.id, header::label(scene, one)));
    let asked = letter.measures.iter().map(|measure| format!("{} {}", measure.id, table::asked(scene, measure)));
    let persons = if letter.persons.is_empty() { Vec::new() } else { header::about(scene) };
    let office = crate::memo::ground::capital(&scene.words.office(Office::CentralAuthority));
    let rows = vec![
        HeaderRow { label: String::new(), lines: vec![first] },
        row("from", vec![scene.say("page/authority", &[("name", &office), ("kind", &scene.asked())])]),
        row("to", header::from(scene)),
        row("under", named.collect()),
        row("about", persons),
        row("for", offences.collect()),
        row("asked", asked.collect()),
    ];
    rows.into_iter().filter(|row| !row.lines.is_empty()).collect()
}

/// A thing asked, with what of the letter it is about.
struct Asked {
    /// The kind of the question.
    kind: String,
    /// What is asked: a sentence, or one point of a list.
    text: String,
    about: Vec<Vec<String>>,
}

/// Everything that may be asked, each thing once; what is of one kind and about the same stands in one list.
fn asked(scene: &Scene<'_>) -> Vec<Step> {
    let mut all: Vec<Asked> = Vec::new();
    for (one, _) in asks::outward(scene).into_iter().filter(|(one, _)| !asks::is_said(scene, &one.id)) {
        let (kind, word) = parts_of(&one.id);
        let key = format!("{kind}/{word}");
        let point = messages::word(scene.words.language(), &key).filter(|_| matches!(kind, "circumstance" | "assurance"));
        let kind = if point.is_some() { kind } else { "" }.to_owned();
        let text = point.unwrap_or_else(|| scene.words.question(&one.id));
        let about = asks::about(scene, &one.id);
        match all.iter_mut().find(|known| known.kind == kind && known.text == text) {
            Some(known) if known.about.contains(&about) => {}
            Some(known) => known.about.push(about),
            None => all.push(Asked { kind, text, about: vec![about] }),
        }
    }
    let mut steps: Vec<Step> = Vec::new();
    for one in all {
        let labelled = |text: String| subjects::labelled(scene, &one.about, text);
        if one.kind.is_empty() {
            steps.push(step(labelled(one.text), Vec::new()));
            continue;
        }
        let act = labelled(scene.say(&format!("outside/list/{}", one.kind), &[]));
        match steps.iter_mut().find(|known| known.act == act) {
            Some(known) => known.parts.push(one.text),
            None => steps.push(step(act, vec![one.text])),
        }
    }
    steps
}

const fn step(act: String, parts: Vec<String>) -> Step {
    Step { act, yes: None, no: None, parts, questions: Vec::new() }
}

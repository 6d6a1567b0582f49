//! The version for the requesting state: what its own letter says, and what it is asked, in one text. Built
//! from a verdict without any dossier, so that nothing which the requested state knows can show in it, not
//! even by what is left out.

use crate::memo::page::scene::Scene;
use crate::memo::page::{AnswerTable, HeaderRow, Page, Step, asks, header, table};

pub(super) fn page(scene: &Scene<'_>) -> Page {
    let letter = scene.letter;
    let received = scene.words.date(letter.received);
    let mut first = scene.say("outside/received", &[("reference", &letter.reference), ("received", &received)]);
    if let Some(dated) = letter.letter.dated {
        let dated = scene.words.date(dated);
        let values = [("reference", letter.reference.as_str()), ("dated", &dated), ("received", &received)];
        first = scene.say("outside/received-dated", &values);
    }
    let row = |label: &str, lines: Vec<String>| HeaderRow { label: scene.say(&format!("page/label/{label}"), &[]), lines };
    let asked = letter.measures.iter().map(|measure| format!("{} {}", measure.id, table::asked(scene, measure)));
    let rows = vec![
        HeaderRow { label: String::new(), lines: vec![first] },
        row("to", header::from(scene)),
        row("asked", asked.collect()),
    ];
    let steps = asks::sent(scene).into_iter().map(|act| Step { act, yes: None, no: None, parts: Vec::new() });
    let steps: Vec<Step> = steps.collect();
    let notes = if steps.is_empty() { "outside/nothing" } else { "outside/opening" };
    Page {
        language: scene.words.language(),
        audience: scene.audience,
        alerts: Vec::new(),
        answer: scene.say("outside/title", &[]),
        handling: String::new(),
        header: rows.into_iter().filter(|row| !row.lines.is_empty()).collect(),
        table: AnswerTable::default(),
        notes: vec![scene.say(notes, &[])],
        reasons: Vec::new(),
        steps,
        held: None,
        cures: Vec::new(),
        rests_on: Vec::new(),
        closing: vec![scene.say("outside/closing", &[])],
        annex: None,
    }
}

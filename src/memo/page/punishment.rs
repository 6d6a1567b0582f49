//! What punishment threatens, and how much of it a promise takes away.

use crate::memo::page::facts::Told;
use crate::memo::page::scene::Scene;
use crate::request::is_whole;
use crate::vocabulary::AssuranceKind;

/// The punishments that threaten, offence by offence, as the letter states them; where it is silent, that this is open.
/// An open finding waits for the assurance alone, so its proof does not name them.
pub(super) fn punishments(scene: &Scene<'_>) -> Vec<Told> {
    let mut told = threatened(scene);
    if told.is_empty() {
        told = denied(scene);
    }
    told.extend(promised_in_part(scene));
    told
}

fn threatened(scene: &Scene<'_>) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for (place, offence) in scene.letter.offences.iter().enumerate() {
        let penalty = offence.maximum.as_ref();
        let said = [
            ("punishable-by-death", penalty.and_then(|one| one.death)),
            ("punishable-by-corporal", penalty.and_then(|one| one.corporal)),
        ];
        for (fact, _) in said.iter().filter(|(_, is)| *is == Some(true)) {
            let text = scene.say(&format!("fact/{fact}/true"), &[]);
            told.push(at(scene, of(scene, offence.id.as_str(), text), &format!("letter#/offences/{place}/maximum")));
        }
    }
    told
}

/// What the letter says of itself is told as such: it settles nothing.
fn denied(scene: &Scene<'_>) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for (place, offence) in scene.letter.offences.iter().enumerate() {
        if offence.maximum.as_ref().and_then(|one| one.death) == Some(false) {
            told.push(at(scene, scene.say("why/penalty-denied", &[]), &format!("letter#/offences/{place}/maximum")));
        }
    }
    if told.len() < scene.letter.offences.len() {
        told.push(Told { text: scene.say("why/penalty-open", &[]), mark: None, decides: false });
    }
    told.dedup_by(|one, other| one.text == other.text);
    told
}

/// A promise of a part is never the whole: what it says is told, so that nobody takes it for more.
fn promised_in_part(scene: &Scene<'_>) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for (place, one) in scene.letter.assurances.iter().flatten().enumerate() {
        let covers = one.covers.as_deref();
        if one.kind == AssuranceKind::NoDeathPenalty && !is_whole(covers) {
            let parts: Vec<String> =
                covers.into_iter().flatten().map(|part| scene.say(&format!("assurance-part/{part}"), &[])).collect();
            let text = scene.say("why/promised-only", &[("parts", &parts.join("; "))]);
            told.push(at(scene, text, &format!("letter#/assurances/{place}")));
        }
    }
    told
}

/// Of one offence, where the letter has several.
fn of(scene: &Scene<'_>, offence: &str, text: String) -> String {
    if scene.letter.offences.len() < 2 {
        return text;
    }
    scene.say("page/labelled", &[("label", offence), ("text", &text)])
}

/// A sentence with its place in the letter.
fn at(scene: &Scene<'_>, text: String, pointer: &str) -> Told {
    let spot = scene.places.spot(pointer, &scene.words).map(|one| one.text).filter(|text| !text.is_empty());
    let text = spot.map_or_else(|| text.clone(), |spot| format!("{} ({spot})", text.trim_end_matches('.')));
    Told { text, mark: None, decides: false }
}

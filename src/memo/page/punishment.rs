//! What punishment threatens.

use crate::memo::page::facts::Told;
use crate::memo::page::scene::Scene;

/// The punishments that threaten, offence by offence, as the letter states them; where it is silent, that this is open.
/// An open finding waits for the assurance alone, so its proof does not name them.
pub(super) fn punishments(scene: &Scene<'_>) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for (place, offence) in scene.letter.offences.iter().enumerate() {
        let penalty = offence.maximum.as_ref();
        let said = [
            ("punishable-by-death", penalty.and_then(|one| one.death)),
            ("punishable-by-corporal", penalty.and_then(|one| one.corporal)),
        ];
        for (fact, _) in said.iter().filter(|(_, is)| *is == Some(true)) {
            let spot = scene.places.spot(&format!("letter#/offences/{place}/maximum"), &scene.words);
            let spot = spot.map(|one| one.text).filter(|text| !text.is_empty());
            let text = scene.say(&format!("fact/{fact}/true"), &[]);
            let text = spot.map_or_else(|| text.clone(), |spot| format!("{} ({spot})", text.trim_end_matches('.')));
            told.push(Told { text, mark: None, decides: false });
        }
    }
    if !told.is_empty() {
        return told;
    }
    // What the letter says of itself is told as such: it settles nothing.
    for (place, offence) in scene.letter.offences.iter().enumerate() {
        if offence.maximum.as_ref().and_then(|one| one.death) != Some(false) {
            continue;
        }
        let spot = scene.places.spot(&format!("letter#/offences/{place}/maximum"), &scene.words);
        let spot = spot.map(|one| one.text).filter(|text| !text.is_empty());
        let text = scene.say("why/penalty-denied", &[]);
        let text = spot.map_or_else(|| text.clone(), |spot| format!("{} ({spot})", text.trim_end_matches('.')));
        told.push(Told { text, mark: None, decides: false });
    }
    if told.len() < scene.letter.offences.len() {
        told.push(Told { text: scene.say("why/penalty-open", &[]), mark: None, decides: false });
    }
    told.dedup_by(|one, other| one.text == other.text);
    told
}

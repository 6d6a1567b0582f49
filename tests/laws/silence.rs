//! LAW 11, silence never betters: what a letter or a dossier leaves out clears nothing.
//!
//! Every key of every letter of the collection, and of its dossier, is taken away in its turn. With
//! nothing presumed no limb may come to *no ground found* or to *refuse* that was not there before.
//! With the policy's presumptions it may come to *no ground found* only by a presumption that was not
//! needed before, and that the verdict lists.

use crate::collection::{self, Letter};
use crate::common::generate::{self, Generated};
use crate::common::moves::{self, Pair};
use crate::common::{one_in, reach};
use crate::json;
use mla_screen::verdict::Disposition;
use mla_screen::{Dossier, Request};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use std::collections::BTreeMap;

/// What may be taken away and change the answer, because to leave it out says something; and why.
const SAYS_SOMETHING: &[(&str, &str)] = &[
    ("letter#/offences/*/conduct/*", "the list is complete: an act that is taken out of it is no longer alleged"),
    ("letter#/offences/*/conduct/*/alleged", "an act without the word is alleged; `false` denies it"),
    ("letter#/instruments/*", "an empty list says that the letter invokes none"),
    ("letter#/persons/*/profiles/*", "what the letter says of its target is then left to the search, which is an answer"),
    ("letter#/persons/*/profiles", "what the letter says of its target is then left to the search, which is an answer"),
    ("dossier#/letter", "a dossier that names no letter says nothing"),
];

/// A place with the numbers of lists left out: `letter#/offences/*/conduct`.
fn kind(in_letter: bool, place: &str) -> String {
    let steps: Vec<&str> = place.split('/').map(|step| if step.parse::<usize>().is_ok() { "*" } else { step }).collect();
    format!("{}{}", if in_letter { "letter#" } else { "dossier#" }, steps.join("/"))
}

/// Whether leaving this out says something of itself. An entry of the dossier that is taken out of it
/// leaves a search that found nothing: that is an answer, not silence.
fn says_something(in_letter: bool, place: &str) -> bool {
    let kind = kind(in_letter, place);
    let entry = !in_letter && !kind.starts_with("dossier#/searched") && kind.split('/').count() <= 3;
    entry || SAYS_SOMETHING.iter().any(|(one, _)| *one == kind)
}

/// What is wrong with the way in which a limb moved when something was left out.
fn fault(pair: &Pair<'_>) -> Option<String> {
    let [before, after] = pair.bare();
    let moved = |what: &str| {
        Some(format!(
            "{what}: {} {:?}/{:?} -> {:?}/{:?}",
            pair.id(),
            pair.before.1.disposition(),
            before,
            pair.after.1.disposition(),
            after
        ))
    };
    if after != before && after != Disposition::Escalate {
        return moved("settled with nothing presumed");
    }
    (pair.cleared() && !pair.by_a_listed_presumption()).then(|| moved("cleared by no listed presumption"))?
}

#[test]
fn no_key_left_out_betters_an_answer() {
    let (mut tried, mut faults, every) = (0, BTreeMap::<String, Vec<String>>::new(), one_in(6));
    for (number, letter) in collection::letters().into_iter().enumerate() {
        let before = letter.screen();
        let places = [(true, &letter.letter), (false, &letter.dossier)];
        let places = places
            .into_iter()
            .flat_map(|(own, document)| json::places(document).into_iter().skip(1).map(move |place| (own, place)));
        for (in_letter, place) in places.skip(number % every).step_by(every) {
            let mut without: Letter = letter.clone();
            json::delete(if in_letter { &mut without.letter } else { &mut without.dossier }, &place);
            if says_something(in_letter, &place) {
                continue;
            }
            let kind = kind(in_letter, &place);
            let Ok(after) = without.screened() else { continue };
            tried += 1;
            for one in moves::pairs(&before, &after).iter().filter_map(fault) {
                faults.entry(kind.clone()).or_default().push(format!("{} {place} {one}", letter.name));
            }
        }
    }
    let told: Vec<String> = faults
        .iter()
        .map(|(kind, all)| format!("{kind} ({}):\n    {}", all.len(), all[..all.len().min(4)].join("\n    ")))
        .collect();
    assert!(faults.is_empty(), "of {tried}:\n{}", told.join("\n"));
    assert!(tried > 6000 / every, "only {tried} letters with less were valid");
}

/// The matter without what stands at a place of its letter, or of its dossier; none where that is no
/// valid file any more.
fn without(matter: &Generated, in_letter: bool, place: &str) -> Option<Generated> {
    let [mut letter, mut dossier] =
        [serde_json::to_value(&matter.letter), serde_json::to_value(&matter.dossier)].map(|one| one.expect("JSON"));
    json::delete(if in_letter { &mut letter } else { &mut dossier }, place);
    let request = Request::from_json(letter.to_string().as_bytes()).ok()?;
    if !dossier.is_null() {
        Dossier::from_json(&request, dossier.to_string().as_bytes()).ok()?;
    }
    let dossier = if dossier.is_null() { None } else { serde_json::from_value(dossier).ok() };
    Some(Generated { letter: request.letter().clone(), dossier, ..matter.clone() })
}

#[test]
fn no_key_left_out_betters_a_generated_matter() {
    reach::holds(
        64,
        150,
        &(generate::undetermined(), proptest::collection::vec(any::<Index>(), 6)),
        |(matter, which), reached| {
            let before = matter.verdict();
            let documents: [Value; 2] =
                [serde_json::to_value(&matter.letter), serde_json::to_value(&matter.dossier)].map(|one| one.expect("JSON"));
            let places = documents
                .iter()
                .zip([true, false])
                .flat_map(|(document, own)| json::places(document).into_iter().skip(1).map(move |place| (own, place)));
            let places: Vec<(bool, String)> = places.filter(|(own, place)| !says_something(*own, place)).collect();
            for (in_letter, place) in which.iter().map(|one| one.get(&places)) {
                let Some(less) = without(&matter, *in_letter, place) else { continue };
                let after = less.verdict();
                reached.once();
                for one in moves::pairs(&before, &after).iter().filter_map(fault) {
                    prop_assert!(false, "{} of the {}: {}", place, if *in_letter { "letter" } else { "dossier" }, one);
                }
            }
            Ok(())
        },
    );
}

//! LAW 10, more concern never clears: a warning, a flagged person, a danger, a refused consent, an
//! earlier refusal, a group aimed at, secrecy without a reason ... put into a letter or a dossier move
//! no limb towards *no ground found*.

use crate::collection::{self, Letter};
use crate::common::generate::{self, Generated};
use crate::common::{concerns, moves, one_in, reach};
use mla_screen::Request;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;

/// The concern without what tells it from its like: persons, measures and numbers.
fn kind(name: &str) -> String {
    name.chars().filter(|c| !c.is_ascii_digit()).collect()
}

#[test]
fn no_concern_put_into_a_letter_of_the_collection_betters_it() {
    let (mut tried, mut worse, mut faults, every) = (0, 0, BTreeMap::<String, Vec<String>>::new(), one_in(5));
    for (number, letter) in collection::letters().into_iter().enumerate() {
        let before = letter.screen();
        for concern in concerns::all(&letter.letter, &letter.dossier).into_iter().skip(number % every).step_by(every) {
            let with = Letter { letter: concern.letter, dossier: concern.dossier, ..letter.clone() };
            let Ok(after) = with.screened() else { continue };
            tried += 1;
            let pairs = moves::pairs(&before, &after);
            worse += usize::from(pairs.iter().any(|pair| pair.after.1.disposition() > pair.before.1.disposition()));
            for pair in pairs {
                let ruled_out = pair.ruled_out();
                if pair.moved_to_clear() || !ruled_out.is_empty() {
                    let answers = [pair.before.1.disposition(), pair.after.1.disposition()];
                    let told = format!("{} {}: {answers:?}, bare {:?} {ruled_out:?}", letter.name, pair.id(), pair.bare());
                    faults.entry(kind(&concern.name)).or_default().push(told);
                }
            }
        }
    }
    let told: Vec<String> = faults
        .iter()
        .map(|(kind, all)| format!("{kind} ({}):\n    {}", all.len(), all[..all.len().min(4)].join("\n    ")))
        .collect();
    assert!(faults.is_empty(), "of {tried}:\n{}", told.join("\n"));
    assert!(tried > 5000 / every && worse * 12 > tried, "of {tried} only {worse} were worse");
}

#[test]
fn no_concern_put_into_a_generated_matter_betters_it() {
    reach::holds(64, 8, &(generate::matter(), proptest::collection::vec(any::<Index>(), 6)), |(matter, which), reached| {
        let before = matter.verdict();
        let letter = serde_json::to_value(&matter.letter).expect("JSON");
        let all = concerns::all(&letter, &serde_json::to_value(matter.file()).expect("JSON"));
        for concern in which.iter().map(|one| one.get(&all)) {
            let Ok(request) = Request::from_json(concern.letter.to_string().as_bytes()) else { continue };
            let Ok(dossier) = serde_json::from_value(concern.dossier.clone()) else { continue };
            // A dossier where there was none says that nothing was searched, and no more.
            let with = Generated { letter: request.letter().clone(), dossier: Some(dossier), ..matter.clone() };
            let after = with.verdict();
            for pair in moves::pairs(&before, &after) {
                let ruled_out = pair.ruled_out();
                let answers = [pair.before.1.disposition(), pair.after.1.disposition()];
                prop_assert!(
                    !pair.moved_to_clear() && ruled_out.is_empty(),
                    "{} by {}: {:?}, bare {:?}, ruled out {:?}",
                    pair.id(),
                    &concern.name,
                    answers,
                    pair.bare(),
                    ruled_out
                );
                if answers[1] > answers[0] {
                    reached.once();
                }
            }
        }
        Ok(())
    });
}

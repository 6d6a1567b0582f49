//! Nothing goes to the requesting state about somebody of whom an inward question or decision is open.

use crate::collection::{Letter, letter, letters};
use mla_screen::Verdict;
use mla_screen::verdict::{ActKind, Question};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn target(limb: &str) -> &str {
    limb.rsplit('/').next().unwrap_or_default()
}

/// Targets of whom the requested state itself still has something to find out or to decide.
fn closed(verdict: &Verdict) -> BTreeSet<&str> {
    // What is looked for in the letter tells nothing of what is held.
    let outward = |one: &Question| matches!(one.put_to, PutTo::RequestingState | PutTo::Letter);
    // A court decides on an application, which comes later.
    let court = |one: &Question| matches!(one.office, Office::Judge | Office::Justice | Office::Court);
    let inward = |one: &&Question| (one.act == ActKind::Decide && !court(one)) || (one.act == ActKind::Ask && !outward(one));
    verdict.questions().iter().filter(inward).flat_map(|one| &one.limbs).map(|limb| target(limb)).collect()
}

fn outward(verdict: &Verdict) -> Vec<&Question> {
    verdict.questions().iter().filter(|one| one.put_to == PutTo::RequestingState).collect()
}

/// The letter about two accused, silent on whether they were dishonest in a way that only they can be.
fn silent() -> Letter {
    let mut letter = letter("two-co-accused");
    letter.letter["offences"][0]["circumstances"].as_object_mut().unwrap().remove("dishonest").expect("said");
    letter
}

#[test]
fn a_question_that_would_tell_of_a_refugee_is_held() {
    let verdict = silent().screen();
    let questions = outward(&verdict);
    assert!(!questions.is_empty(), "how it was done is asked for");
    for question in questions {
        assert!(question.limbs.iter().any(|limb| target(limb) == "p2"));
        assert!(question.held, "{}", question.id);
    }
}

#[test]
fn perhaps_a_refugee_is_enough() {
    let mut perhaps = silent();
    for list in ["prior", "statuses", "profiles"] {
        for entry in perhaps.dossier[list].as_array_mut().unwrap() {
            entry["concerns"]["match"] = json!("possible");
        }
    }
    let verdict = perhaps.screen();
    assert!(closed(&verdict).contains("p2"));
    let questions = outward(&verdict);
    assert!(!questions.is_empty());
    assert!(questions.iter().all(|one| one.held), "{questions:?}");
}

#[test]
fn where_nothing_is_open_inside_it_is_put() {
    // What stays open is how it was done, which only the author can say.
    let mut nobody = silent();
    for list in ["prior", "statuses", "profiles"] {
        nobody.dossier.as_object_mut().unwrap().remove(list);
    }
    let verdict = nobody.screen();
    assert!(closed(&verdict).is_empty(), "{:?}", verdict.questions().iter().map(|one| &one.id).collect::<Vec<_>>());
    let questions = outward(&verdict);
    assert!(!questions.is_empty());
    assert!(questions.iter().all(|one| !one.held), "{questions:?}");
}

/// Every letter as it is, and with each list of its first offence, person and measure taken away.
fn variants(whole: &Letter) -> Vec<Letter> {
    let mut all = vec![whole.clone()];
    for list in ["/offences/0", "/persons/0", "/measures/0"] {
        let keys: Vec<String> = match whole.letter.pointer(list) {
            Some(Value::Object(map)) => {
                map.keys().filter(|key| !["id", "kind", "targets"].contains(&key.as_str())).cloned().collect()
            }
            _ => Vec::new(),
        };
        for key in keys {
            let mut less = whole.clone();
            less.name = format!("{} without {list}/{key}", whole.name);
            less.letter.pointer_mut(list).and_then(Value::as_object_mut).unwrap().remove(&key);
            all.push(less);
        }
    }
    all
}

#[test]
fn no_letter_of_the_collection_asks_abroad_what_is_open_at_home() {
    let (mut held, mut put) = (0, 0);
    for letter in letters().iter().flat_map(variants) {
        let verdict = letter.screen();
        let closed = closed(&verdict);
        for question in outward(&verdict) {
            let about_closed = question.limbs.iter().any(|limb| closed.contains(target(limb)));
            assert!(question.held || !about_closed, "{}: {} is put abroad", letter.name, question.id);
            if question.held { held += 1 } else { put += 1 }
        }
    }
    assert!(held > 10 && put > 10, "{held} held, {put} put: the letters show both");
}

//! A verdict that was stored is read back and gone through: what its proof does not bear out is told.

use crate::collection::{letter, letters};
use mla_screen::Verdict;
use mla_screen::verdict::{VerdictError, VerdictRecord};
use serde_json::{Value, json};

/// A letter whose limbs differ, with questions, presumptions and all three kinds of step.
const RICH: &str = "two-co-accused";

#[test]
fn what_was_stored_is_read_back() {
    for one in letters() {
        let verdict = one.screen();
        assert!(verdict.proof().verify().is_ok(), "{}", one.name);
        let stored = serde_json::to_vec(&verdict).unwrap();
        let read = Verdict::from_json(&stored).unwrap_or_else(|fault| panic!("{}: {fault}", one.name));
        assert_eq!(read, verdict, "{}", one.name);
        assert_eq!(serde_json::to_vec(&read).unwrap(), stored, "{}", one.name);
        let record: VerdictRecord = read.into();
        assert_eq!(Verdict::try_from(record).ok().as_ref(), Some(&verdict), "{}", one.name);
    }
}

/// Adds a key to every object below `value`.
fn later(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(later);
            // A step of the proof is one word with its places, and a text has a key for each language.
            let closed = ["leaf", "not", "all", "any", "either", "en"];
            if !closed.iter().any(|key| map.contains_key(*key)) {
                map.insert("of-a-later-edition".to_owned(), json!({ "a": [1, 2] }));
            }
        }
        Value::Array(list) => list.iter_mut().for_each(later),
        _ => {}
    }
}

#[test]
fn keys_of_a_later_edition_are_passed_over() {
    let verdict = letter(RICH).screen();
    let mut record = serde_json::to_value(&verdict).unwrap();
    later(&mut record);
    assert!(record.to_string().matches("of-a-later-edition").count() > 100);
    assert_eq!(Verdict::from_json(record.to_string().as_bytes()).unwrap(), verdict);
}

/// Reads a record in which `change` changed something.
fn read(change: impl Fn(&mut Value)) -> Result<Verdict, VerdictError> {
    let mut record = serde_json::to_value(letter(RICH).screen()).unwrap();
    let before = record.clone();
    change(&mut record);
    assert_ne!(record, before, "nothing was changed");
    Verdict::from_json(record.to_string().as_bytes())
}

fn fault(change: impl Fn(&mut Value)) -> VerdictError {
    match read(change) {
        Err(fault) if !matches!(fault, VerdictError::Record(_)) => fault,
        other => panic!("{other:?}"),
    }
}

fn of_letter(fault: &VerdictError, said: &str) -> bool {
    matches!(fault, VerdictError::Letter { what } if *what == said)
}

#[test]
fn what_the_proof_does_not_bear_out_is_told() {
    let limb = |record: &Value, word: &str| {
        let limbs = record["limbs"].as_array().unwrap();
        limbs.iter().position(|one| one["disposition"] == word).unwrap_or_else(|| panic!("no limb of {word}"))
    };
    let set = |place: &'static str, value: Value| move |record: &mut Value| record[place] = value.clone();
    // The answer to a limb, to the letter, and what follows from it.
    let answer = fault(|record| {
        let place = limb(record, "escalate");
        record["limbs"][place]["disposition"] = json!("no-ground-found");
    });
    assert!(matches!(answer, VerdictError::Answer { .. }), "{answer}");
    assert!(of_letter(&fault(set("disposition", json!("no-ground-found"))), "the answer"));
    assert!(of_letter(&fault(set("acts", json!([]))), "the list of acts"));
    let severed = fault(|record| drop(record.as_object_mut().unwrap().remove("severance")));
    assert!(of_letter(&severed, "the severance"), "{severed}");
    let acts = fault(|record| {
        let place = limb(record, "no-ground-found");
        record["limbs"][place]["acts"] = json!(["ask"]);
    });
    assert!(of_letter(&acts, "the refusal or the acts of a limb"), "{acts}");
    // A step that names itself, nothing, or what is not there.
    let last = |record: &Value| record["proof"]["steps"].as_array().unwrap().len() - 1;
    for step in [json!({ "not": 1_000_000 }), json!({ "all": [] }), json!({ "leaf": 1_000_000 })] {
        let told = fault(|record| {
            let last = last(record);
            record["proof"]["steps"][last] = step.clone();
        });
        assert!(matches!(told, VerdictError::Step { .. }), "{told}");
    }
    assert!(matches!(fault(|record| record["limbs"][0]["step"] = json!(1_000_000)), VerdictError::Place { .. }));
    assert!(matches!(fault(|record| record["limbs"][0]["routes"][0]["by"] = json!([99_999])), VerdictError::Place { .. }));
    assert!(matches!(fault(|record| record["questions"][0]["leaves"] = json!([99_999])), VerdictError::Place { .. }));
    assert!(matches!(fault(|record| record["findings"][0]["because"] = json!([99_999])), VerdictError::Place { .. }));
    // Names of limbs, facts of findings, presumptions.
    assert!(matches!(fault(|record| record["questions"][0]["limbs"] = json!(["m9/-/-"])), VerdictError::Limb { .. }));
    assert!(matches!(
        fault(|record| record["findings"][0]["facts"] = json!(["letter#/none"])),
        VerdictError::Finding { .. }
    ));
    let without = fault(|record| record["presumptions"][0]["bears"] = json!(["m9/-/-"]));
    assert!(matches!(without, VerdictError::Presumption { .. }), "{without}");
}

/// What an open question would have to be is no secret: turned in the proof, the answer turns, and the record
/// that still says the old one is told.
#[test]
fn no_leaf_that_bears_an_answer_can_be_turned() {
    let verdict = letter(RICH).screen();
    let mut turned = 0;
    for limb in verdict.limbs() {
        for leaf in limb.why() {
            let place = verdict.proof().leaves().position(|one| one == leaf).unwrap();
            let told = read(|record| {
                let leaf = record["proof"]["leaves"][place].as_object_mut().unwrap();
                let is = leaf.get("is").or(leaf.get("presumed")).and_then(Value::as_bool);
                leaf.insert("is".to_owned(), json!(!is.unwrap_or_default()));
            });
            turned += usize::from(told.is_err());
        }
    }
    assert!(turned > 0, "no leaf of any limb matters");
}

#[test]
fn what_is_no_record_is_told() {
    for text in ["", "{}", "[]", r#"{"schema": "mla-verdict/2"}"#] {
        assert!(matches!(Verdict::from_json(text.as_bytes()), Err(VerdictError::Record(_))), "{text}");
    }
    assert!(matches!(read(|record| record["schema"] = json!("mla-verdict/2")), Err(VerdictError::Record(_))));
}

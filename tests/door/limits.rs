//! Lists have limits, and nothing stands in a list twice; both are told fast, each with its place.

use crate::case::{Case, lines, only};
use crate::cli::{folder, screen};
use serde_json::{Value, json};
use std::fs;
use std::time::{Duration, Instant};

/// Lists whose entries are values, with one of each.
fn lists() -> Vec<(&'static str, Value)> {
    let judgment = json!({ "state": "US", "outcome": "discontinued" });
    vec![
        ("/instruments", json!("can-usa-1985")),
        ("/offences/0/places", json!("US")),
        ("/offences/0/earlier_judgments", judgment),
        ("/persons/0/nationalities", json!("US")),
        ("/measures/0/holders", json!({ "kind": "bank", "name": "a bank" })),
        ("/measures/0/questions", json!("Who opened it?")),
        ("/measures/0/property", json!({ "description": "a house" })),
        ("/other_states_asked", json!("FR")),
        ("/victims", json!({ "count": 3 })),
        ("/assurances", json!({ "kind": "no-death-penalty" })),
        ("/formalities", json!("under oath")),
    ]
}

#[test]
fn nothing_stands_in_a_list_twice() {
    for (pointer, one) in lists() {
        let with = |list: Value| Case::routine().letter(pointer, list).request();
        let once = with(json!([one]));
        assert!(once.is_ok(), "{pointer}: {once:?}");
        let told = only(with(json!([one, one])));
        assert!(told.starts_with(&format!("{pointer}/1 (line 1")) && told.contains("the same entry"), "{told}");
    }
    for pointer in ["/measures/0/targets", "/measures/0/offences"] {
        let first = Case::routine().letter.pointer(pointer).unwrap()[0].clone();
        let told = lines(Case::routine().letter(pointer, json!([first, first])).request());
        assert!(told.iter().any(|one| one.starts_with(pointer)), "{pointer}: {told:?}");
    }
}

#[test]
fn every_list_has_a_limit() {
    let others = [
        ("/offences", json!({ "id": "o" })),
        ("/persons", json!({ "id": "p" })),
        ("/measures", json!({ "id": "m", "kind": "bank-records", "targets": [] })),
        ("/offences/0/conduct", json!({ "code": "assaulting" })),
        ("/persons/0/proceedings", json!({ "offence": "o1" })),
        ("/measures/0/targets", json!("p1")),
        ("/measures/0/offences", json!("o1")),
    ];
    for (pointer, one) in lists().into_iter().chain(others) {
        let many = Value::from(vec![one; 5_000]);
        let start = Instant::now();
        let told = only(Case::routine().letter(pointer, many).request());
        assert!(told.starts_with(&format!("{pointer} (line 1")) && told.contains("found 5000"), "{pointer}: {told}");
        assert!(start.elapsed() < Duration::from_secs(5), "{pointer}: {:?}", start.elapsed());
    }
    // Each with its place, and the numbers with them.
    let both =
        Case::routine().letter("/instruments", json!(vec!["can-usa-1985"; 41])).letter("/measures/0/accounts", json!(0));
    assert_eq!(lines(both.request()).len(), 2);
}

/// What an empty list says of the world stands with each list: where nobody is named, who it is stays unknown.
#[test]
fn an_empty_list_is_no_answer_about_the_world() {
    let text = fs::read(crate::cli::root().join("data/schemas/letter.json")).unwrap();
    let schema: Value = serde_json::from_slice(&text).unwrap();
    for (record, key) in [
        ("", "instruments"),
        ("", "assurances"),
        ("", "victims"),
        ("", "other_states_asked"),
        ("LetterOffence", "conduct"),
        ("LetterOffence", "places"),
        ("LetterOffence", "earlier_judgments"),
        ("LetterPerson", "nationalities"),
        ("LetterPerson", "proceedings"),
        ("Measure", "offences"),
        ("Measure", "targets"),
        ("Measure", "holders"),
    ] {
        let at = if record.is_empty() { &schema } else { &schema["$defs"][record] };
        let described = at["properties"][key]["description"].as_str().unwrap();
        assert!(described.contains("Empty"), "{record}/{key}: {described}");
    }
}

/// Every list of the schema says how long it may be.
#[test]
fn the_schema_states_every_limit() {
    let text = fs::read(crate::cli::root().join("data/schemas/letter.json")).unwrap();
    let schema: Value = serde_json::from_slice(&text).unwrap();
    let mut bare = Vec::new();
    let mut records = vec![("Letter".to_owned(), &schema)];
    records.extend(schema["$defs"].as_object().unwrap().iter().map(|(name, record)| (name.clone(), record)));
    for (name, record) in records {
        for (key, value) in record["properties"].as_object().into_iter().flatten() {
            if value["type"] == "array" && value["maxItems"].is_null() {
                bare.push(format!("{name}/{key}"));
            }
        }
    }
    assert!(bare.is_empty(), "no limit is stated for {bare:?}");
}

#[test]
fn numbers_have_limits() {
    for (pointer, zero) in
        [("/measures/0/accounts", true), ("/measures/0/data_days", true), ("/measures/0/period_days", true)]
    {
        let with = |number: u32| Case::routine().letter(pointer, json!(number)).request();
        assert!(with(1).is_ok() && with(30_000).is_ok(), "{pointer}");
        assert!(with(4_000_000_000).is_err() && with(0).is_err() == zero, "{pointer}");
    }
    assert!(Case::routine().letter("/measures/0/accounts", json!(25_000_000)).request().is_ok());
    let victims = |count: u32| Case::routine().letter("/victims", json!([{ "count": count }])).request();
    assert!(victims(1_000_000_000).is_ok() && victims(1_000_000_001).is_err());
    let told = only(Case::routine().letter("/measures/0/accounts", json!(0)).request());
    assert!(told.starts_with("/measures/0/accounts (") && told.contains("expected at least 1"), "{told}");
}

#[test]
fn a_dossier_has_limits() {
    let entry = |place: usize| json!({ "id": format!("e{place}"), "what": "a list", "handling": "open" });
    let many = |count: usize| json!((0..count).map(entry).collect::<Vec<_>>());
    assert!(Case::routine().dossier("/police_exchanges", many(400)).known().is_ok());
    let start = Instant::now();
    assert!(
        only(Case::routine().dossier("/police_exchanges", many(20_000)).known()).contains("expected at most 500 entries")
    );
    let persons = Value::from(vec![json!({ "person": "p1" }); 20_000]);
    assert!(only(Case::routine().dossier("/persons", persons).known()).contains("expected at most 200 persons"));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

/// One instrument named a thousand times over six hundred limbs took more than a minute.
#[test]
fn an_instrument_named_a_thousand_times_ends_with_two_at_once() {
    for (times, letter) in [(1_000, Case::read("examples/letters/tr-mixed")), (3_000, Case::routine())] {
        let letter = letter.letter("/instruments", json!(vec!["budapest-2001"; times])).letter;
        let file = folder("limits").join("letter.json");
        fs::write(&file, letter.to_string()).unwrap();
        let start = Instant::now();
        let ran = screen(&[&file.display().to_string()], b"");
        assert!(ran.code == 2 && ran.err.contains("/instruments"), "{}", ran.err);
        assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
    }
}

//! The published JSON Schemas: they are those of the types, they accept what the library accepts and
//! refuse what it refuses, and they explain every word to somebody who has nothing else.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use jsonschema::Validator;
use mla_screen::{Dossier, Request, Screener};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> Value {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every JSON file below a folder.
fn below(folder: &str) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root().join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn validator(path: &Path) -> Validator {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&read(path))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn published(name: &str) -> Validator {
    validator(&root().join(format!("data/schemas/{name}.json")))
}

fn assert_valid(schema: &Validator, document: &Value, name: &str) {
    let errors: Vec<String> =
        schema.iter_errors(document).take(5).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{name}:\n{}", errors.join("\n"));
}

/// Letters of the collection, without what lies beside them.
fn letters() -> Vec<PathBuf> {
    let beside = |path: &PathBuf| {
        path.to_string_lossy().ends_with(".dossier.json") || path.to_string_lossy().ends_with(".expected.json")
    };
    let letters: Vec<PathBuf> = below("examples/letters").into_iter().filter(|path| !beside(path)).collect();
    assert!(letters.len() >= 20, "{}", letters.len());
    letters
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    let all = mla_screen::schemas();
    for (name, schema) in &all {
        let path = root().join(format!("data/schemas/{name}.json"));
        assert!(read(&path) == serde_json::to_value(schema).unwrap(), "{name} is stale: run `cargo run --example schemas`");
    }
    let mut listed: Vec<PathBuf> = all.iter().map(|(name, _)| root().join(format!("data/schemas/{name}.json"))).collect();
    listed.sort();
    assert_eq!(below("data/schemas"), listed, "a schema that no type makes");
}

#[test]
fn letters_dossiers_and_verdicts_keep_to_their_schemas() {
    let (letter, dossier, verdict) = (published("letter"), published("dossier"), published("verdict"));
    let screener = Screener::embedded().unwrap();
    for path in letters() {
        let name = path.display().to_string();
        let text = fs::read(&path).unwrap();
        assert_valid(&letter, &serde_json::from_slice(&text).unwrap(), &name);
        let request = Request::from_json(&text).unwrap_or_else(|report| panic!("{name}:\n{report}"));
        let beside = PathBuf::from(name.replace(".json", ".dossier.json"));
        let known = if beside.is_file() {
            assert_valid(&dossier, &read(&beside), &beside.display().to_string());
            Dossier::from_json(&request, &fs::read(&beside).unwrap()).unwrap_or_else(|report| panic!("{name}:\n{report}"))
        } else {
            Dossier::unexamined()
        };
        for dossier in [&known, &Dossier::unexamined()] {
            let answer = screener.screen(&request, dossier, request.letter().received);
            assert_valid(&verdict, &serde_json::to_value(&answer).unwrap(), &format!("verdict on {name}"));
        }
        assert_valid(&letter, &serde_json::to_value(request.letter()).unwrap(), &format!("{name}, written again"));
    }
}

#[test]
fn every_file_of_data_keeps_to_the_schema_that_it_names() {
    let mut validators: BTreeMap<PathBuf, Validator> = BTreeMap::new();
    let mut checked = 0;
    for path in below("data").into_iter().chain(below("tests/fictional/law")) {
        let text = path.display().to_string().replace('\\', "/");
        if text.contains("/schemas/") {
            continue;
        }
        let file = read(&path);
        let named = file["$schema"].as_str().unwrap_or_else(|| panic!("{text} names no schema"));
        let schema = path.parent().unwrap().join(named);
        let schema = schema.canonicalize().unwrap_or_else(|error| panic!("{text}: {}: {error}", schema.display()));
        let known = validators.entry(schema.clone()).or_insert_with(|| validator(&schema));
        assert_valid(known, &file, &text);
        checked += 1;
    }
    assert!(checked > 80, "only {checked} files");
    let supposition = published("supposition");
    for path in below("examples/suppositions") {
        assert_valid(&supposition, &read(&path), &path.display().to_string());
    }
}

/// Collects each property and each word of a closed list that nothing explains.
fn unexplained(node: &Value, path: &str, told: bool, missing: &mut Vec<String>) {
    let Value::Object(map) = node else { return };
    let explained = |one: &Value| one["description"].as_str().is_some_and(|text| text.trim().len() > 3);
    // A variant of an enum is explained as a whole: its only property needs no second text.
    let told =
        told || (explained(node) && map.get("properties").and_then(Value::as_object).is_some_and(|all| all.len() == 1));
    for (key, value) in map {
        let here = format!("{path}/{key}");
        match (key.as_str(), value) {
            ("properties", Value::Object(all)) => {
                for (name, property) in all {
                    if !told && !explained(property) {
                        missing.push(format!("{here}/{name}"));
                    }
                    unexplained(property, &format!("{here}/{name}"), false, missing);
                }
            }
            ("$defs" | "patternProperties", Value::Object(all)) => {
                all.iter().for_each(|(name, one)| unexplained(one, &format!("{here}/{name}"), false, missing));
            }
            ("oneOf" | "anyOf" | "allOf", Value::Array(all)) => {
                for (place, one) in all.iter().enumerate() {
                    unexplained(one, &format!("{here}/{place}"), false, missing);
                }
            }
            // A list of bare words says nothing about any of them.
            ("enum", _) => missing.push(here),
            ("const", _) if !explained(node) => missing.push(format!("{path} = {value}")),
            _ => unexplained(value, &here, false, missing),
        }
    }
}

#[test]
fn every_property_and_every_word_is_explained() {
    for path in below("data/schemas") {
        let mut missing = Vec::new();
        let schema = read(&path);
        assert!(schema["description"].is_string(), "{}", path.display());
        unexplained(&schema, "", false, &mut missing);
        assert!(missing.is_empty(), "{}:\n{}", path.display(), missing.join("\n"));
    }
    let mut missing = Vec::new();
    unexplained(&json!({"properties": {"a": {"enum": ["x"]}}, "oneOf": [{"const": "y"}]}), "", false, &mut missing);
    assert_eq!(missing, ["/oneOf/0 = \"y\"", "/properties/a", "/properties/a/enum"]);
}

/// Ways to spoil a letter, each of which the schema alone must show to an editor.
#[test]
fn the_schema_refuses_what_the_library_refuses() {
    let schema = published("letter");
    let good = read(&root().join("examples/letters/us-wire-fraud.json"));
    assert_valid(&schema, &good, "the letter unspoilt");
    let spoilt: &[(&str, Option<Value>)] = &[
        ("/recieved", Some(json!("2026-09-14"))),
        ("/reference", None),
        ("/measures", Some(json!({"m1": "bank-records"}))),
        ("/measures/0/kind", Some(json!("bank-record"))),
        ("/offences/0/conduct/0/code", Some(json!("obtaining by deceit"))),
        ("/offences/0/circumstances/dishonset", Some(json!({"alleged": true}))),
        ("/received", Some(json!("14 September 2026"))),
        ("/from/state", Some(json!("USA"))),
        ("/measures/0/accounts", Some(json!(-1))),
        ("/persons/0/minor", Some(json!("no"))),
        ("/schema", Some(json!("mla-request/9"))),
        ("/victims/0/loss/currency", Some(json!("dollars"))),
        ("/offences/0/maximum/imprisonment_months", Some(json!(70_000))),
        ("/measures/0/id", Some(json!("measure one"))),
    ];
    let mut accepted = Vec::new();
    for (pointer, value) in spoilt {
        let letter = changed(&good, pointer, value.clone());
        let told = value.as_ref().map_or_else(|| "nothing".to_owned(), Value::to_string);
        if schema.is_valid(&letter) {
            accepted.push(format!("the schema accepts {pointer} = {told}"));
        }
        if Request::from_json(&serde_json::to_vec_pretty(&letter).unwrap()).is_ok() {
            accepted.push(format!("the library accepts {pointer} = {told}"));
        }
    }
    assert!(accepted.is_empty(), "{}", accepted.join("\n"));
}

/// `null` is refused by the library, so an editor that goes by the schema must not offer it.
#[test]
fn no_schema_of_an_input_lets_null_pass() {
    let (letter, dossier) = (published("letter"), published("dossier"));
    let good = read(&root().join("examples/letters/us-wire-fraud.json"));
    for pointer in ["/urgency", "/stated_use", "/measures/0/accounts", "/persons/0/counsel", "/from/channel", "/assurances"]
    {
        let spoilt = changed(&good, pointer, Some(Value::Null));
        assert!(Request::from_json(&serde_json::to_vec(&spoilt).unwrap()).is_err(), "{pointer}");
        assert!(!letter.is_valid(&spoilt), "the schema of a letter accepts null at {pointer}");
    }
    let known = json!({"schema": "mla-dossier/1", "letter": {"reference": good["reference"]}, "searched": [], "prior": [
        {"id": "e1", "kind": "request-granted", "state": null, "source": "own-files", "handling": "open"}]});
    let request = Request::from_json(&serde_json::to_vec(&good).unwrap()).unwrap();
    assert!(Dossier::from_json(&request, &serde_json::to_vec(&known).unwrap()).is_err());
    assert!(!dossier.is_valid(&known), "the schema of a dossier accepts null at /prior/0/state");
}

/// The letter with the value at a pointer put in, replaced or taken out.
fn changed(letter: &Value, pointer: &str, value: Option<Value>) -> Value {
    let mut letter = letter.clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = letter.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}")).as_object_mut().unwrap();
    match value {
        Some(value) => drop(parent.insert(key.to_owned(), value)),
        None => assert!(parent.remove(key).is_some(), "{pointer}"),
    }
    letter
}

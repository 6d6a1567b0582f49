//! The skeleton of a dossier, the list of instruments, folders of law that lead nowhere, the day of a screening.

use crate::case::{Case, screener};
use crate::cli::{example, folder, letter, root, screen};
use crate::support;
use mla_screen::{Dossier, Request};
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_skeleton_of_a_dossier_is_valid_and_claims_nothing() {
    let mut tried = 0;
    for name in ["us-wire-fraud", "tr-mixed", "ch-prisoner-transfer", "by-diaspora-bulk"] {
        let ran = example("skeleton", &[&letter(name)]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{name}");
        let bytes = fs::read(letter(name)).unwrap();
        let request = Request::from_json(&bytes).unwrap();
        let dossier = Dossier::from_json(&request, ran.out.as_bytes()).unwrap_or_else(|report| panic!("{name}: {report}"));
        let written: Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(written["letter"], json!({ "reference": request.letter().reference, "sha256": request.sha256() }));
        assert_eq!(written["persons"].as_array().unwrap().len(), request.letter().persons.len());
        assert_eq!(written["searched"].as_array().unwrap().len(), mla_screen::vocabulary::Holding::ALL.len());
        // It says no more than no dossier at all.
        let as_of = "2026-11-24".parse().unwrap();
        let answer = |dossier: &Dossier| {
            let verdict = serde_json::to_value(screener().screen(&request, dossier, as_of)).unwrap();
            ["disposition", "limbs", "findings", "questions", "presumptions"].map(|key| verdict[key].clone())
        };
        assert!(answer(&dossier) == answer(&Dossier::unexamined()), "{name}");
        tried += request.letter().persons.len();
    }
    assert!(tried >= 4);
    assert_eq!(example("skeleton", &[]).code, 2);
    assert_eq!(example("skeleton", &[&root().join("README.md").display().to_string()]).code, 2);
}

/// A dossier that was begun for one letter is refused for the next.
#[test]
fn the_skeleton_fits_no_other_letter() {
    let ran = example("skeleton", &[&letter("us-wire-fraud")]);
    let other = Case::prisoner().request().unwrap();
    assert!(Dossier::from_json(&other, ran.out.as_bytes()).is_err());
}

#[test]
fn every_instrument_is_listed_with_title_parties_and_standing() {
    let ran = example("instruments", &[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let base = screener().base();
    for (id, one) in base.instruments() {
        let line = ran.out.lines().find(|line| line.starts_with(&format!("{id} | "))).unwrap_or_else(|| panic!("{id}"));
        let parts: Vec<&str> = line.split(" | ").collect();
        assert!(parts.len() >= 4 && parts[3..].join(" | ") == one.title.in_language("en"), "{line}");
    }
    let line = |arguments: &[&str], id: &str| {
        let ran = example("instruments", arguments);
        ran.out.lines().find(|line| line.starts_with(&format!("{id} | "))).map(str::to_owned)
    };
    assert!(line(&["CH"], "can-che-1993").is_some_and(|line| line.contains("| CA, CH | in force |")));
    assert!(line(&["--as-of", "1980-01-01", "CH"], "can-che-1993").is_some_and(|line| !line.contains("| in force |")));
    assert_eq!(line(&["CH"], "can-usa-1985"), None);
    assert_eq!(example("instruments", &["QQ"]).code, 2);
}

/// Who writes a letter by the schema alone can name every instrument.
#[test]
fn the_schema_of_a_letter_names_every_instrument() {
    let text = fs::read_to_string(root().join("data/schemas/letter.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let described = schema["properties"]["instruments"]["description"].as_str().unwrap();
    for id in screener().base().instruments().keys() {
        assert!(described.contains(&format!("`{id}` ")), "{id}: run `cargo run --example schemas`");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_of_law_follows_no_loop_and_opens_no_device() {
    use std::os::unix::fs::symlink;
    let folder = folder("loops");
    fs::write(folder.join("a.json"), "{}").unwrap();
    symlink(&folder, folder.join("again")).unwrap();
    symlink("/dev/zero", folder.join("zero.json")).unwrap();
    symlink("/dev/stdin", folder.join("input.json")).unwrap();
    let pipe = folder.join("pipe.json");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut found: Vec<String> = support::law_files(&folder).unwrap().into_iter().map(|(name, _)| name).collect();
    found.retain(|name| name != "input.json");
    assert_eq!(found, ["a.json"]);
    fs::write(folder.join("large.json"), vec![b' '; 5 * 1024 * 1024]).unwrap();
    assert!(support::law_files(&folder).unwrap_err().to_string().contains("large.json: expected at most"));
}

/// Without a day of its own a letter is screened on the newest day on which somebody here acted on it.
#[test]
fn the_day_of_a_screening_is_the_newest_that_letter_and_dossier_name() {
    let file = |case: &Case| {
        let folder = folder("day");
        let path = folder.join("letter.json");
        fs::write(&path, case.letter.to_string()).unwrap();
        fs::write(folder.join("letter.dossier.json"), case.dossier.to_string()).unwrap();
        let ran = screen(&["--format", "json", &path.display().to_string()], b"");
        serde_json::from_str::<Value>(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.err))["as_of"].clone()
    };
    let case = Case::routine();
    let days = case.dossier["searched"].as_array().unwrap().iter().map(|one| one["on"].as_str().unwrap().to_owned());
    let newest = days.chain([case.letter["received"].as_str().unwrap().to_owned()]).max().unwrap();
    assert_eq!(file(&case), json!(newest));
    let answered = crate::case::determination("invoked@letter", "central-authority", true, "2026-11-02");
    assert_eq!(file(&case.dossier("/determinations", json!([answered]))), json!("2026-11-02"));
}

//! Another's dossier: it names the letter that it is about, and its entries the persons whom that letter means.

use crate::case::{Case, gaps, lines, only, screener};
use crate::cli::{folder, root, screen};
use mla_screen::dossier::{DossierFile, Searched};
use mla_screen::verdict::Gap;
use mla_screen::vocabulary::{Holding, Office};
use mla_screen::{Dossier, Request};
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_dossier_of_another_letter_is_refused() {
    let told = only(Case::routine().dossier("/letter/reference", json!("another")).known());
    assert!(
        told.starts_with("/letter/reference (line 1, ") && told.contains("about the letter `another`, not about"),
        "{told}"
    );
    // A reference is compared exactly: nothing is guessed.
    let reference = Case::routine().letter["reference"].as_str().unwrap().to_owned();
    for near in [reference.to_lowercase(), format!("{reference} "), reference.replacen('-', "\u{2011}", 1)] {
        assert!(near == reference || Case::routine().dossier("/letter/reference", json!(near)).known().is_err(), "{near}");
    }
}

#[test]
fn a_dossier_that_says_anything_names_its_letter() {
    let says = |list: &str, entry: Value| {
        let mut case = Case::routine();
        case.dossier = json!({ "schema": "mla-dossier/1", "searched": [] });
        assert!(case.known().is_ok(), "what says nothing belongs to any letter");
        case.dossier[list] = json!([entry]);
        only(case.known())
    };
    let searched = json!({ "holding": "police", "by": "national-police", "on": "2026-10-01" });
    let told = says("searched", searched);
    assert!(told.contains("expected the key `letter`, found none"), "{told}");
    let about = json!({ "person": "p1", "match": "possible" });
    let profile = json!({ "id": "e", "concerns": about, "profile": "lawyer", "source": "police", "handling": "open" });
    assert!(says("profiles", profile).contains("expected the key `letter`"));
}

#[test]
fn a_digest_is_checked_where_it_is_given() {
    let case = Case::routine();
    let digest = case.request().unwrap().sha256().to_owned();
    assert!(case.clone().dossier("/letter/sha256", json!(digest)).known().is_ok());
    let other = Case::routine().letter("/stated_use", json!("trial")).dossier("/letter/sha256", json!(digest));
    let told = only(other.known());
    assert!(told.starts_with("/letter/sha256 (") && told.contains("other words of the letter"), "{told}");
}

/// No dossier of the collection is taken for the letter of another.
#[test]
fn no_dossier_of_the_collection_fits_another_letter() {
    let folder = root().join("examples/letters");
    let names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .filter_map(|entry| {
            entry.unwrap().file_name().into_string().unwrap().strip_suffix(".dossier.json").map(str::to_owned)
        })
        .collect();
    let read = |name: &str, ending: &str| fs::read(folder.join(format!("{name}{ending}"))).unwrap();
    let requests: Vec<Request> = names.iter().map(|name| Request::from_json(&read(name, ".json")).unwrap()).collect();
    let mut tried = 0;
    for (name, own) in names.iter().zip(&requests) {
        let bytes = read(name, ".dossier.json");
        for request in &requests {
            let same = request.letter().reference == own.letter().reference;
            assert_eq!(Dossier::from_json(request, &bytes).is_ok(), same, "{name}: {}", request.letter().reference);
            tried += 1;
        }
    }
    assert!(tried >= 2500, "{tried}");
}

#[test]
fn a_swap_of_persons_breaks_what_the_entry_says_of_them() {
    let mut case = Case::routine();
    case.letter["persons"] = json!([
        { "id": "p1", "role": "accused", "quote": "the first subject" },
        { "id": "p2", "role": "witness", "quote": "the second subject" },
    ]);
    case.letter["measures"].as_array_mut().unwrap().iter_mut().for_each(|one| one["targets"] = json!(["p1"]));
    let entry = |key: &str, value: &str| {
        let about = json!({ "person": "p2", "match": "possible", key: value });
        let entry = json!({ "id": "e", "concerns": about, "profile": "lawyer", "source": "police", "handling": "open" });
        case.clone().dossier("/profiles", json!([entry])).known()
    };
    assert!(entry("role", "witness").is_ok() && entry("quote", "the second subject").is_ok());
    let told = only(entry("role", "accused"));
    assert!(
        told.starts_with("/profiles/0/concerns/role (") && told.contains("that `p2` is `witness` in the letter"),
        "{told}"
    );
    assert!(only(entry("quote", "the first subject")).starts_with("/profiles/0/concerns/quote ("));
    // The list of persons is complete, and says of each what the letter says.
    let persons = |list: Value| case.clone().dossier("/persons", list).known();
    assert!(persons(json!([{ "person": "p2" }, { "person": "p1", "role": "accused" }])).is_ok());
    assert!(only(persons(json!([{ "person": "p1" }]))).contains("leaves out `p2`"));
    let told = lines(persons(json!([{ "person": "p1" }, { "person": "p1" }, { "person": "p22", "role": "victim" }])));
    assert!(told.iter().any(|one| one.contains("found `p1` again")), "{told:?}");
    assert!(told.iter().any(|one| one.contains("no person of the letter is called `p22`")), "{told:?}");
}

/// A program that hands over the dossier of another letter all the same has an answer that rests on none of it.
#[test]
fn screened_with_another_letter_it_counts_as_unexamined() {
    let (case, other) = (Case::routine(), Case::routine().letter("/stated_use", json!("trial")));
    let request = other.request().unwrap();
    let foreign = case.known().unwrap();
    let as_of = "2026-10-10".parse().unwrap();
    let verdict = screener().screen(&request, &foreign, as_of);
    assert_eq!(gaps(&verdict, Gap::DossierOfAnother), ["dossier#"]);
    let mut written = serde_json::to_value(&verdict).unwrap();
    written["not_examined"].as_array_mut().unwrap().retain(|gap| gap["kind"] != Gap::DossierOfAnother.word());
    let unexamined = screener().screen(&request, &Dossier::unexamined(), as_of);
    assert_eq!(written, serde_json::to_value(&unexamined).unwrap());
}

/// What the host builds is held to the same.
#[test]
fn a_dossier_that_a_host_builds_belongs_to_a_letter_too() {
    let request = Case::routine().request().unwrap();
    let search = Searched { holding: Holding::Police, by: Office::NationalPolice, on: "2026-10-01".parse().ok() };
    let mut own = DossierFile::about(&request);
    own.searched.push(search.clone());
    let mut of_none = own.clone();
    of_none.letter = None;
    assert!(Dossier::new(&request, of_none).is_err());
    assert_eq!(Dossier::new(&request, own).unwrap(), Dossier::searched(&request, vec![search]));
}

#[test]
fn the_command_ends_with_two_on_another_dossier() {
    let letter = root().join("tests/cases/wrong-dossier-tr-radioactive-exile.json").display().to_string();
    let ran = screen(&[&letter], b"");
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("expected the key `letter`"), "{}", ran.err);
    let folder = folder("door");
    let copied = folder.join("copied.json").display().to_string();
    fs::copy(root().join("examples/letters/us-wire-fraud.dossier.json"), &copied).unwrap();
    let ran = screen(&["--dossier", &copied, &letter], b"");
    assert!(ran.code == 2 && ran.err.contains("this dossier is about the letter"), "{}", ran.err);
}

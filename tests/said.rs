//! What a coder can say beyond the plain letter: each key is taken, keeps to what it refers to, and never counts for
//! more than it says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use mla_screen::vocabulary::{IncidentKind, RecordMark, StatusKind};
use mla_screen::{Dossier, Request, Screener, Verdict};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| Screener::embedded().unwrap())
}

fn read(path: &str) -> Value {
    serde_json::from_slice(&fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()).unwrap()
}

fn letter() -> Value {
    read("tests/noted/letter.json")
}

fn dossier() -> Value {
    read("tests/noted/dossier.json")
}

fn request(letter: &Value) -> Result<Request, String> {
    Request::from_json(&serde_json::to_vec(letter).unwrap()).map_err(|report| report.to_string())
}

fn known(request: &Request, dossier: &Value) -> Result<Dossier, String> {
    Dossier::from_json(request, &serde_json::to_vec(dossier).unwrap()).map_err(|report| report.to_string())
}

fn verdict(letter: &Value, dossier: &Value) -> Verdict {
    let request = request(letter).unwrap_or_else(|report| panic!("{report}"));
    let known = known(&request, dossier).unwrap_or_else(|report| panic!("{report}"));
    screener().screen(&request, &known, "2026-10-10".parse().unwrap())
}

/// A document with the value at a pointer replaced, or added to its object or list.
fn with(document: &Value, pointer: &str, value: Value) -> Value {
    let mut document = document.clone();
    let (above, key) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(above).unwrap_or_else(|| panic!("{pointer}")) {
        Value::Object(map) => drop(map.insert(key.to_owned(), value)),
        Value::Array(list) => list.insert(key.parse().unwrap(), value),
        other => panic!("{pointer}: {other}"),
    }
    document
}

#[test]
fn what_refers_to_a_part_of_the_letter_refers_to_one_that_is_there() {
    let many = json!(vec!["a question"; 201]);
    let cases: &[(&str, Value, &str)] = &[
        ("/measures/1/only_if_refused", json!("m9"), "`m9`"),
        ("/measures/1/only_if_refused", json!("m2"), "the same measure"),
        ("/measures/0/only_if_refused", json!("m2"), "that the other waits for this one"),
        ("/measures/2/alternative_to", json!("m9"), "`m9`"),
        ("/measures/2/alternative_to", json!("m3"), "the same measure"),
        ("/measures/0/property/0/owned_by", json!("p9"), "`p9`"),
        ("/measures/0/property/0/value/amount", json!("much"), "decimal"),
        ("/measures/0/property/0/value/currency", json!("dollars"), "three capital letters"),
        ("/measures/0/questions", many.clone(), "200"),
        ("/formalities", many, "200"),
        ("/offences/0/overlaps/0", json!("o9"), "`o9`"),
        ("/offences/0/overlaps/0", json!("o1"), "the same offence"),
        ("/offences/0/overlaps/1", json!("o2"), "the same offence again"),
        ("/offences/1/maximum/death", json!(true), "not stated"),
        ("/persons/0/proceedings/0/sentence/imprisonment_months", json!(1201), "1200"),
        ("/persons/0/proceedings/0/sentence/fine/amount", json!("-3"), "decimal"),
        ("/persons/1/proceedings/0/sentence", json!({"imprisonment_months": 3}), "not convicted"),
        ("/persons/1/minor", json!(true), "no human being"),
        ("/secrecy", json!({"requested": false, "until_event": "the arrest"}), "none is requested"),
        ("/relied_on/items/0", json!({"what": "a recording", "spyware": true, "clean": true}), "tainted"),
        ("/assurances/0/covers", json!(["not-sought"]), "a promise of another kind"),
        ("/assurances/2/covers", json!([]), "at least one part"),
        ("/assurances/2/covers", json!(["not-sought", "not-sought"]), "the same part again"),
        ("/assurances/1/offences/0", json!("o9"), "`o9`"),
    ];
    assert!(request(&letter()).is_ok());
    for (pointer, value, says) in cases {
        let report = request(&with(&letter(), pointer, value.clone())).err().unwrap_or_else(|| panic!("{pointer}: {value}"));
        assert!(report.contains(says), "{pointer} = {value}: {report}");
    }
}

/// A ring of three measures, each asked only if the next is refused, asks for none.
#[test]
fn measures_do_not_wait_for_each_other_in_a_ring() {
    let ring = with(&letter(), "/measures/0/only_if_refused", json!("m3"));
    let open = request(&ring);
    assert!(open.is_ok(), "{open:?}");
    let closed = with(&ring, "/measures/2/only_if_refused", json!("m2"));
    assert!(request(&closed).unwrap_err().contains("waits for this one"));
}

#[test]
fn what_a_dossier_says_keeps_together() {
    let request = request(&letter()).unwrap();
    let cases: &[(&str, Value, &str)] = &[
        ("/assurances/1/covers", json!([]), "at least one part"),
        ("/assurances/0/covers", json!(["not-sought"]), "a promise of another kind"),
        ("/assurances/1/refused", json!(true), "the promise was refused"),
        ("/prior/0/kind", json!("stayed-here"), "the case was here"),
        ("/arrangements/0/until", json!("2025-12-31"), "2025-12-31"),
        ("/arrangements/0/kinds/0", json!("preservation"), "the same kind again"),
        ("/marked_records/0/id", json!("g1"), "`g1`"),
    ];
    assert!(known(&request, &dossier()).is_ok());
    for (pointer, value, says) in cases {
        let report =
            known(&request, &with(&dossier(), pointer, value.clone())).err().unwrap_or_else(|| panic!("{pointer}: {value}"));
        assert!(report.contains(says), "{pointer} = {value}: {report}");
    }
}

/// A part that the letter does not have is a slip for one that it has.
#[test]
fn an_entry_about_a_part_that_is_not_there_is_refused() {
    let request = request(&letter()).unwrap();
    assert!(known(&request, &dossier()).is_ok());
    for (pointer, value) in [
        ("/prior/0/offence", json!("o9")),
        ("/marked_records/0/measure", json!("m9")),
        ("/groups/0/offence", json!("o9")),
        ("/evidence_held/0/offence", json!("o9")),
        ("/assurances/1/offences", json!(["o9"])),
    ] {
        let report = known(&request, &with(&dossier(), pointer, value)).unwrap_err();
        assert!(report.contains(pointer) && report.contains(" of the letter is called `"), "{report}");
    }
}

/// Whether the death penalty of the letter is a concern that no promise answers.
fn unassured(letter: &Value, dossier: &Value) -> bool {
    let verdict = verdict(letter, dossier);
    verdict.proof().leaves().any(|leaf| leaf.name().starts_with("assurance:no-death-penalty") && leaf.known() != Some(true))
}

/// A letter for an offence that is punished by death, with or without promises about it.
fn capital(assurances: Value) -> Value {
    let mut letter = with(&letter(), "/offences/0/maximum", json!({"death": true}));
    // Nothing else may establish the ground: what is established needs no further leaf.
    letter["from"]["state"] = json!("US");
    letter["relied_on"] = json!({});
    letter["proceeding"] = json!({"stage": "investigation", "tribunal": "ordinary"});
    with(&letter, "/assurances", assurances)
}

#[test]
fn a_promise_of_a_part_is_not_the_whole() {
    let nothing = json!({"schema": "mla-dossier/1", "letter": {"reference": "RICH-1"}, "searched": []});
    let whole = [
        json!([{"kind": "no-death-penalty", "authority": "executive"}]),
        json!([{"kind": "no-death-penalty", "authority": "executive", "covers": ["not-carried-out", "not-imposed", "not-sought"]}]),
    ];
    for promise in whole {
        assert!(!unassured(&capital(promise), &nothing));
    }
    for part in ["not-sought", "not-imposed", "not-carried-out"] {
        let promise = json!([{"kind": "no-death-penalty", "authority": "executive", "covers": [part]}]);
        assert!(unassured(&capital(promise), &nothing), "{part}");
    }
    // What is promised for one offence says nothing of another.
    let elsewhere = json!([{"kind": "no-death-penalty", "authority": "executive", "offences": ["o2"]}]);
    assert!(unassured(&capital(elsewhere), &nothing));
}

#[test]
fn a_promise_that_was_refused_is_none() {
    let received = |rest: Value| {
        let mut entry = json!({"id": "r1", "kind": "no-death-penalty", "authority": "executive", "dated": "2026-10-02", "handling": "open"});
        entry.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        json!({"schema": "mla-dossier/1", "letter": {"reference": "RICH-1"}, "searched": [], "assurances": [entry]})
    };
    let letter = capital(json!([]));
    assert!(!unassured(&letter, &received(json!({}))));
    for rest in [json!({"refused": true}), json!({"covers": ["not-imposed"]}), json!({"offences": ["o2"]})] {
        assert!(unassured(&letter, &received(rest.clone())), "{rest}");
    }
}

/// Harm to an own case that its office has not judged is neither harm nor none.
#[test]
fn harm_that_nobody_judged_is_open() {
    let of = |harm: Option<bool>| {
        let mut dossier = dossier();
        let entry = dossier["own_proceedings"][0].as_object_mut().unwrap();
        entry.remove("would_be_prejudiced");
        entry.extend(harm.map(|harm| ("would_be_prejudiced".to_owned(), json!(harm))));
        dossier["searched"].as_array_mut().unwrap().push(json!(
            {"holding": "prosecutions", "by": "competent-authority", "on": "2026-10-06"}
        ));
        let verdict = verdict(&letter(), &dossier);
        let about = |leaf: &mla_screen::verdict::LeafView<'_>| {
            leaf.name().starts_with("fact:own-proceedings-prejudiced")
                && leaf.pointers().iter().any(|fact| fact.starts_with("dossier#/own_proceedings"))
        };
        verdict.proof().leaves().find(about).map(|leaf| leaf.known())
    };
    assert_eq!(of(Some(true)), Some(Some(true)));
    assert_eq!(of(None), Some(None));
    assert_eq!(of(Some(false)), None, "an office that sees no harm leaves nothing to say");
}

/// A claim that was finally refused makes no refugee.
#[test]
fn a_refused_claim_is_no_standing_of_a_refugee() {
    let refugee = |status: StatusKind| {
        let dossier = with(&dossier(), "/statuses/0/status", json!(status));
        let verdict = verdict(&letter(), &dossier);
        verdict
            .proof()
            .leaves()
            .any(|leaf| leaf.name().starts_with("fact:refugee-or-claimant") && leaf.known() == Some(true))
    };
    assert!(refugee(StatusKind::Refugee) && refugee(StatusKind::RefugeeClaimant));
    assert!(!refugee(StatusKind::ClaimRefused));
}

/// A civil case is no criminal one.
#[test]
fn a_civil_case_is_no_criminal_matter() {
    let civil = with(&letter(), "/proceeding/stage", json!("civil"));
    let verdict = verdict(&civil, &dossier());
    let matter: Vec<_> = verdict.proof().leaves().filter(|leaf| leaf.name().starts_with("fact:criminal-matter")).collect();
    assert!(!matter.is_empty() && matter.iter().all(|leaf| leaf.known() == Some(false)));
}

/// Tax files are missed only by a letter that asks for something in them.
#[test]
fn tax_files_are_missed_where_they_are_asked_for() {
    let missed = |letter: &Value| {
        let mut dossier = dossier();
        dossier["searched"].as_array_mut().unwrap().retain(|one| one["holding"] != "revenue");
        verdict(letter, &dossier).not_examined().any(|(_, what)| what == "revenue")
    };
    assert!(!missed(&letter()));
    assert!(missed(&with(&letter(), "/measures/0/kind", json!("tax-information"))));
    assert!(missed(&with(&letter(), "/measures/0/holders/0/kind", json!("revenue-authority"))));
}

/// Every mark and every kind of incident can be said.
#[test]
fn every_word_can_be_said() {
    let request = request(&letter()).unwrap();
    for mark in RecordMark::ALL {
        assert!(known(&request, &with(&dossier(), "/marked_records/0/mark", json!(mark))).is_ok(), "{mark}");
    }
    for kind in IncidentKind::ALL {
        assert!(known(&request, &with(&dossier(), "/incidents/0/kind", json!(kind))).is_ok(), "{kind}");
    }
}

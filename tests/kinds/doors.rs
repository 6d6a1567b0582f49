//! What cannot be so is refused at the door, and what does not say for what it was given counts for nothing.

use crate::case::{Case, DAY, asked, case, disposition, limb, routine, to_be_opened, without_power};
use mla_screen::verdict::Gap;
use mla_screen::{Disposition, Dossier, Request};
use serde_json::{Value, json};

fn asked_of_accused(kind: &str) -> Case {
    routine().with("/measures/0/kind", json!(kind)).with("/measures/0/targets", json!(["p1"]))
}

fn refused(case: &Case) -> String {
    match Request::from_json(case.letter.to_string().as_bytes()) {
        Ok(request) => Dossier::from_json(&request, case.dossier.to_string().as_bytes())
            .err()
            .map(|one| one.to_string())
            .unwrap_or_default(),
        Err(report) => report.to_string(),
    }
}

/// What is to be enforced was decided before the letter came.
#[test]
fn what_is_enforced_is_no_order_to_come() {
    let order = case("01-forfeiture-conviction-under-appeal").with("/foreign_order/dated", json!("2026-11-01"));
    assert!(refused(&order).contains("/foreign_order/dated"));
    let fine = case("02-icc-fine-conviction-under-appeal").with("/measures/0/fined_on", json!("2030-01-01"));
    assert!(refused(&fine).contains("/measures/0/fined_on"));
}

/// An entry about an offence or a measure that the letter does not have is a slip, and would speak of none.
#[test]
fn an_entry_names_offences_and_measures_of_the_letter() {
    let of = |list: &str, more: Value| {
        let mut entry = json!({"id": "x1", "handling": "open"});
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        refused(&routine().entered(list, entry))
    };
    let concerns = json!({"person": "p1", "role": "accused", "match": "possible"});
    let entries = [
        ("prior", json!({"kind": "acquitted-here", "source": "own-files"}), "offence", json!("o1"), json!("o9")),
        (
            "groups",
            json!({"name": "a group", "listed_here": true, "source": "security"}),
            "offence",
            json!("o1"),
            json!("o9"),
        ),
        (
            "evidence_held",
            json!({"concerns": concerns, "what": "a list", "source": "police"}),
            "offence",
            json!("o1"),
            json!("o9"),
        ),
        ("marked_records", json!({"mark": "privilege", "source": "own-files"}), "measure", json!("m1"), json!("m9")),
        ("assurances", json!({"kind": "fair-trial", "dated": "2026-10-01"}), "offences", json!(["o1"]), json!(["o1", "o9"])),
    ];
    for (list, entry, key, right, wrong) in entries {
        let with = |value: Value| {
            let mut entry = entry.clone();
            entry[key] = value;
            of(list, entry)
        };
        assert_eq!(with(right), "", "{list}");
        assert!(with(wrong).contains(&format!("/{list}/0/{key}")), "{list}");
    }
}

/// Of whom the requesting state does not say who it is, nobody can have looked in any file.
#[test]
fn who_is_not_named_cannot_have_been_searched_for() {
    for (identity, answer) in [("named", 0), ("withheld", 1)] {
        let verdict = routine().with("/persons/1/identity", json!(identity)).screened(DAY);
        assert_eq!(asked(&verdict, "identity-doubtful").len(), answer, "{identity}");
        assert_eq!(verdict.disposition() == Disposition::Escalate, answer == 1, "{identity}");
    }
}

/// A piece of evidence that the letter itself calls disputed is asked about, whatever it says of the whole.
#[test]
fn disputed_evidence_is_asked_about() {
    let item = |clean: bool| routine().with("/relied_on/items", json!([{"what": "a recording", "clean": clean}]));
    assert_eq!(disposition(&item(true)), Disposition::NoGroundFound);
    assert_eq!(asked(&item(false).screened(DAY), "evidence-unlawful").len(), 1);
    assert_eq!(disposition(&item(false)), Disposition::Escalate);
}

/// An order is of what it was given for: not of conduct or of data that did not exist yet.
#[test]
fn an_order_older_than_its_matter_authorises_nothing() {
    let content = || asked_of_accused("production-content-data");
    let given = |on: &str| content().with("/measures/0/authorised", json!({"by": "court", "on": on}));
    assert_eq!(disposition(&given("2026-08-26")), Disposition::NoGroundFound);
    assert_eq!(disposition(&given("1999-03-01")), Disposition::Escalate);
    let without_dates = given("1999-03-01").with("/offences/0/dates", Value::Null);
    assert_eq!(disposition(&without_dates), Disposition::Escalate, "the data show it too");
    let undated = content().with("/measures/0/authorised", json!({"by": "court"})).screened(DAY);
    let listed = undated.presumptions().iter().any(|one| one.id.as_str() == "asks-what-it-says");
    assert!(listed || undated.disposition() != Disposition::NoGroundFound);
}

/// An arrangement is for one investigation and for kinds of assistance; one that does not say which opens nothing.
#[test]
fn an_arrangement_says_what_it_is_for() {
    let without_treaty = routine().with("/from/state", json!("KE")).with("/instruments", json!([]));
    let said = [("letter", json!("at-third-party")), ("kinds", json!(["bank-records"]))];
    let opens = |keys: &[(&str, Value)]| {
        let mut entry = json!({"id": "a1", "with": "KE", "from": "2026-09-15", "until": "2026-12-01", "handling": "open"});
        entry.as_object_mut().unwrap().extend(keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
        !to_be_opened(&without_treaty.clone().entered("arrangements", entry).screened(DAY))
    };
    assert!(opens(&said));
    for keys in [&said[..1], &said[1..], &[]] {
        assert!(!opens(keys), "{keys:?}");
    }
    for (key, value) in [("letter", json!("another")), ("kinds", json!(["preservation"]))] {
        let other: Vec<(&str, Value)> =
            said.iter().map(|(one, own)| (*one, if *one == key { value.clone() } else { own.clone() })).collect();
        assert!(!opens(&other), "{key}");
    }
}

/// Consent is to what was asked: that of an earlier day was to something else, unless it says that it carries over.
#[test]
fn consent_from_before_the_letter_is_to_something_else() {
    let given = |more: Value| {
        let mut case = case("consent-given-2999");
        let entry = case.dossier["consents"][0].as_object_mut().unwrap();
        entry.extend(more.as_object().unwrap().clone());
        case
    };
    let asks = |case: &Case| asked(&case.screened(DAY), "consents").len();
    assert_eq!(asks(&given(json!({"dated": "2026-10-01"}))), 0);
    let old = given(json!({"dated": "2019-05-01"}));
    assert_eq!(asks(&old), 1);
    let gaps = old.screened(DAY);
    let told = gaps.not_examined().find(|(kind, _)| *kind == Gap::DecidedForAnother).map(|(_, what)| what);
    assert_eq!(told, Some("dossier#/consents/0"));
    assert_eq!(asks(&given(json!({"dated": "2019-05-01", "carries_over": true}))), 0);
    // A refusal lasts until it is overtaken.
    let refused = given(json!({"dated": "2019-05-01", "answer": "refused"}));
    assert_ne!(disposition(&refused), Disposition::NoGroundFound);
}

/// A fine is owed by whoever was fined.
#[test]
fn a_fine_is_owed_by_nobody_but_the_convict() {
    let fine = case("02-icc-fine-conviction-under-appeal").with("/persons/0/proceedings/0/final", json!(true)).screened(DAY);
    assert!(!without_power(&fine) || limb(&fine).disposition() != Disposition::Refuse);
    for state in ["icc", "NL"] {
        let mut other = case("02-icc-fine-conviction-under-appeal").with("/from/state", json!(state));
        let mut bystander = other.letter["persons"][0].clone();
        bystander["id"] = json!("p9");
        bystander["role"] = json!("third-party");
        bystander["proceedings"] = json!([]);
        other.letter["persons"].as_array_mut().unwrap().push(bystander);
        other.letter["measures"][0]["targets"] = json!(["p9"]);
        assert_eq!(disposition(&other), Disposition::Refuse, "{state}");
        other.letter["persons"][1].as_object_mut().unwrap().remove("proceedings");
        assert_ne!(disposition(&other), Disposition::NoGroundFound, "{state}");
    }
}

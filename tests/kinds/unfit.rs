//! Words that cannot count: of an office that cannot know, about a person who may be another, of a form that nobody
//! vouches for, of a day that nobody waits for, in the name of a court that is no more.

use crate::case::{Case, DAY, answers, asked, case, disposition};
use mla_screen::verdict::Gap;
use mla_screen::{Disposition, Dossier, Request};
use serde_json::{Value, json};

fn told(case: &Case, kind: Gap) -> Vec<String> {
    let verdict = case.screened(DAY);
    verdict.not_examined().filter(|(one, _)| *one == kind).map(|(_, what)| what.to_owned()).collect()
}

/// What the report at the door says, where the dossier is refused.
fn refused(case: &Case) -> Option<String> {
    let request = Request::from_json(case.letter.to_string().as_bytes()).unwrap();
    Dossier::from_json(&request, case.dossier.to_string().as_bytes()).err().map(|report| report.to_string())
}

/// A search counts where the office that made it keeps the holding.
#[test]
fn an_office_that_does_not_keep_a_holding_does_not_close_it() {
    let routine = case("at-third-party");
    assert_eq!(disposition(&routine), Disposition::NoGroundFound);
    for (place, searched) in routine.dossier["searched"].as_array().unwrap().iter().enumerate() {
        let by_another = |office: &str| {
            let mut case = routine.clone();
            case.dossier["searched"][place]["by"] = json!(office);
            case
        };
        // Nobody can know from the outside: the answer is that of a holding that nobody searched.
        let other = by_another("protective-services");
        let mut silent = routine.clone();
        silent.dossier["searched"].as_array_mut().unwrap().remove(place);
        assert_eq!(answers(&other.screened(DAY)), answers(&silent.screened(DAY)), "{searched}");
        assert_eq!(told(&other, Gap::SearchedByAnother), [format!("dossier#/searched/{place}")]);
        assert!(told(&other, Gap::HoldingNotSearched).contains(&searched["holding"].as_str().unwrap().to_owned()));
    }
    let mut refugees = routine.clone();
    let place = routine.dossier["searched"].as_array().unwrap().iter().position(|one| one["holding"] == "immigration");
    refugees.dossier["searched"][place.unwrap()]["by"] = json!("central-authority");
    assert_eq!(disposition(&refugees), Disposition::Escalate, "the desk cannot know who is a refugee");
}

/// What an entry says of its person beside the name must be true of that person in the letter.
#[test]
fn an_entry_that_was_swapped_is_refused() {
    let status = |concerns: Value| {
        let mut concerns = concerns;
        concerns["match"] = json!("confirmed");
        concerns["by"] = json!("immigration-authority");
        let entry =
            json!({"id": "s1", "concerns": concerns, "status": "refugee", "source": "immigration", "handling": "open"});
        case("at-third-party").entered("statuses", entry)
    };
    assert!(refused(&status(json!({"person": "p1", "role": "associate"}))).unwrap().contains("`p1` is `accused`"));
    assert_eq!(refused(&status(json!({"person": "p2", "role": "associate"}))), None);
    // Words tell persons apart as well; those of another are refused.
    let quoted = |concerns: Value| {
        let case = status(concerns).with("/persons/0/role", Value::Null).with("/persons/1/quote", json!("his sister"));
        refused(&case)
    };
    assert_eq!(quoted(json!({"person": "p2", "quote": "his sister"})), None);
    assert!(quoted(json!({"person": "p1", "quote": "his sister"})).unwrap().contains("for `p2`, not for `p1`"));
}

/// A decision counts in writing, where nobody says that it is it does not.
#[test]
fn a_decision_that_nobody_calls_written_does_not_count() {
    let decided = |question: &str, in_writing: Value| {
        let mut case = case("at-third-party").entered("prior", json!({"id": "x1", "kind": "request-refused", "state": "CH", "concerns": {"person": "p1", "role": "accused", "match": "confirmed", "by": "national-police"}, "source": "own-files", "handling": "open"}));
        let ids: Vec<String> = case.screened(DAY).questions().iter().map(|one| one.id.clone()).collect();
        for (place, id) in ids.iter().filter(|id| id.starts_with(question)).enumerate() {
            let by = case.screened(DAY).questions().iter().find(|one| one.id == *id).unwrap().office;
            let mut entry = json!({"id": format!("d{place}"), "question": id, "answer": false, "by": by, "dated": "2026-10-09", "handling": "open"});
            if !in_writing.is_null() {
                entry["in_writing"] = in_writing.clone();
            }
            case = case.entered("determinations", entry);
        }
        assert!(case.dossier["determinations"].is_array(), "{question} is asked: {ids:?}");
        case
    };
    assert_eq!(disposition(&decided("refuse:", json!(true))), Disposition::NoGroundFound);
    for unsaid in [Value::Null, json!(false)] {
        let case = decided("refuse:", unsaid);
        assert_eq!(disposition(&case), Disposition::Escalate);
        assert!(!told(&case, Gap::NotInWriting).is_empty());
    }
}

/// Nobody refuses on a ground that the text rules out, whoever asserts it.
#[test]
fn a_ground_that_the_text_rules_out_is_told_as_excluded() {
    let asserted = |row: &str| {
        let entry = json!({"id": "d1", "question": format!("decide:{row}@m1/o1/p2"), "answer": true, "by": "justice-minister", "dated": "2026-10-09", "in_writing": true, "handling": "open"});
        let austrian = case("at-third-party").with("/from/state", json!("AT")).with("/instruments", json!(["can-aut-1995"]));
        told(&austrian.entered("determinations", entry), Gap::GroundExcluded)
    };
    assert_eq!(asserted("can-aut-1995/fiscal-offence"), ["dossier#/determinations/0"]);
    assert!(asserted("can-aut-1995/essential-interests").is_empty());
}

/// Secrecy until a day that nobody lives to see is secrecy without an end.
#[test]
fn secrecy_for_ever_has_no_end() {
    let until = |secrecy: Value| {
        let mut asked = json!({"requested": true, "reason": "two others have not been arrested"});
        asked.as_object_mut().unwrap().extend(secrecy.as_object().unwrap().clone());
        disposition(&case("at-third-party").with("/secrecy", asked))
    };
    assert_eq!(until(json!({"until": "2027-03-01"})), Disposition::NoGroundFound);
    assert_eq!(until(json!({"until": "2999-01-01", "ends_with": "arrest"})), Disposition::NoGroundFound);
    assert_eq!(until(json!({"ends_with": "carried-out"})), Disposition::NoGroundFound);
    // Of an event in words nobody knows whether it ever comes.
    for event in ["never", "until the requesting authority decides otherwise", "31 December 2126"] {
        assert_eq!(until(json!({"until_event": event})), Disposition::Escalate, "{event}");
    }
    for far in ["2999-01-01", "2999", "2036-01"] {
        assert_eq!(until(json!({"until": far})), Disposition::Escalate, "{far}");
    }
}

/// A tribunal that has closed is listed all the same: who writes in its name is asked.
#[test]
fn a_court_that_is_no_more_clears_nothing() {
    for (court, before) in [("icty", "2017-06-01"), ("ictr", "2015-06-01")] {
        let of = case("03-icc-names-no-instrument").with("/from/state", json!(court));
        let verdict = of.screened(DAY);
        assert_eq!(verdict.disposition(), Disposition::Escalate, "{court}");
        assert_eq!(asked(&verdict, "scheduled-entity").len(), 1, "{court}");
        // While it sat it needed no agreement.
        assert!(asked(&of.screened(before), "scheduled-entity").is_empty(), "{court}");
    }
}

/// A person at liberty is asked by whoever would call on them, not by the prison service.
#[test]
fn consent_is_asked_of_who_can_ask() {
    let office = |custody: &str| {
        let journey = case("at-third-party").with("/measures/0/kind", json!("witness-travel"));
        let case = journey.with("/persons/1/custody", json!(custody)).screened(DAY);
        let consent = case.questions().iter().find(|one| one.id.starts_with("fact:consents@")).expect("consent is asked");
        consent.office.to_string()
    };
    assert_eq!(office("at-liberty"), "executing-agency");
    assert_eq!(office("serving-sentence-in-requested-state"), "corrections");
}

/// An entry about another state's attempt that names nobody may be about this person.
#[test]
fn an_attempt_of_another_state_at_nobody_named_is_asked_about() {
    let entry =
        json!({"id": "x1", "kind": "extradition-refused", "state": "TR", "source": "extradition", "handling": "open"});
    let case = case("at-third-party").entered("prior", entry);
    assert_eq!(disposition(&case), Disposition::Escalate);
    assert!(!asked(&case.screened(DAY), "earlier-refusal-elsewhere").is_empty());
}

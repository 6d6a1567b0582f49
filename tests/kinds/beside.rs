//! Evidence is taken from one person to be used against another: what this state knows of those whom the case is
//! against bears on the measure, at whomever it is aimed. And what was given once can be taken back.

use crate::case::{Case, answers, case, to_be_opened};
use mla_screen::Disposition;
use serde_json::{Value, json};

/// Records of an associate, in a case against somebody else; nothing stands against it.
fn at_third_party() -> Case {
    case("at-third-party")
}

/// The same letter, aimed at nobody.
fn at_nobody() -> Case {
    at_third_party().with("/measures/0/targets", json!([]))
}

fn disposition(case: &Case) -> Disposition {
    let verdict = case.screened("2026-10-10");
    answers(&verdict)[0].1
}

fn about(person: &str) -> Value {
    json!({"person": person, "role": "accused", "match": "confirmed", "by": "national-police", "on": "travel document"})
}

fn prior(kind: &str, more: Value) -> Value {
    let mut entry = json!({"id": "x1", "kind": kind, "source": "own-files", "handling": "open"});
    entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    entry
}

/// What the files know of the accused, each in its list.
fn of_the_accused() -> Vec<(&'static str, Value)> {
    let of = |kind| ("prior", prior(kind, json!({"concerns": about("p1"), "state": "CH"})));
    let entry = |more: Value| {
        let mut entry = json!({"id": "x1", "concerns": about("p1"), "source": "police", "handling": "open"});
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        entry
    };
    vec![
        of("extradition-refused"),
        of("notice-refused-or-deleted"),
        of("asylum-granted"),
        of("request-refused"),
        ("prior", prior("acquitted-here", json!({"concerns": about("p1"), "offence": "o1"}))),
        ("statuses", entry(json!({"status": "refugee"}))),
        ("notices", json!({"id": "x1", "kind": "duty-to-warn", "concerns": about("p1"), "handling": "open"})),
        (
            "own_proceedings",
            json!({"id": "x1", "concerns": about("p1"), "would_be_prejudiced": true, "source": "prosecutions", "handling": "open"}),
        ),
    ]
}

#[test]
fn without_any_of_it_the_letter_goes() {
    assert_eq!(disposition(&at_third_party()), Disposition::NoGroundFound);
    assert_eq!(disposition(&at_nobody()), Disposition::NoGroundFound);
}

#[test]
fn what_is_known_of_the_accused_bears_on_evidence_from_others() {
    for (list, entry) in of_the_accused() {
        for case in [at_third_party(), at_nobody()] {
            let case = case.entered(list, entry.clone());
            assert_ne!(disposition(&case), Disposition::NoGroundFound, "{list}: {entry}");
        }
    }
}

/// A measure aimed at one of two accused serves the case against that one.
#[test]
fn what_is_known_of_one_accused_is_not_known_of_another() {
    for (list, entry) in of_the_accused() {
        let case = at_third_party().with("/persons/1/role", json!("accused")).entered(list, entry.clone());
        assert_eq!(disposition(&case), Disposition::NoGroundFound, "{list}: {entry}");
    }
}

/// Who says of nobody whom it is about, says it of anybody.
#[test]
fn an_entry_about_nobody_is_no_entry_about_somebody_else() {
    for entry in [prior("acquitted-here", json!({"offence": "o1"})), prior("request-refused", json!({"state": "CH"}))] {
        let case = at_third_party().entered("prior", entry.clone());
        assert_eq!(disposition(&case), Disposition::Escalate, "{entry}");
    }
}

/// An own record that the measure is known to reach is reached, at whomever the measure is aimed.
#[test]
fn a_marked_record_of_the_measure_is_reached() {
    let record = json!({"id": "x1", "mark": "national-security", "measure": "m1", "concerns": about("p1"), "source": "security", "handling": "open"});
    assert_eq!(disposition(&at_third_party().entered("marked_records", record)), Disposition::Escalate);
}

/// That an earlier judgment is final is asked, never presumed against the words of the letter.
#[test]
fn a_judgment_of_unsaid_finality_is_asked_about() {
    for outcome in ["acquitted", "convicted", "pardoned"] {
        let judgment = json!([{"state": "CH", "outcome": outcome}]);
        let case = at_third_party().with("/offences/0/earlier_judgments", judgment);
        assert_eq!(disposition(&case), Disposition::Escalate, "{outcome}");
    }
}

/// Who was acquitted of one offence may have been acquitted of another that is about the same acts.
#[test]
fn an_acquittal_reaches_what_overlaps() {
    let mut other = at_third_party().letter["offences"][0].clone();
    other["id"] = json!("o2");
    let offences = json!([at_third_party().letter["offences"][0], other]);
    let acquitted = prior("acquitted-here", json!({"concerns": about("p1"), "offence": "o2"}));
    let apart = at_third_party().with("/offences", offences).entered("prior", acquitted);
    assert_eq!(disposition(&apart), Disposition::NoGroundFound);
    for (place, other) in [(0, "o2"), (1, "o1")] {
        let case = apart.clone().with(&format!("/offences/{place}/overlaps"), json!([other]));
        assert_eq!(disposition(&case), Disposition::Escalate, "overlap told by offence {place}");
    }
}

/// A penalty of death threatens the accused, whoever is asked for evidence and for whichever offence.
#[test]
fn death_for_one_offence_threatens_in_evidence_for_another() {
    let mut other = at_third_party().letter["offences"][0].clone();
    other["id"] = json!("o2");
    other["maximum"]["death"] = json!(true);
    let offences = json!([at_third_party().letter["offences"][0], other]);
    let tried = json!([
        {"offence": "o1", "charged": true, "convicted": false},
        {"offence": "o2", "charged": true, "convicted": false}
    ]);
    let case = at_third_party().with("/offences", offences).with("/persons/0/proceedings", tried);
    assert_eq!(disposition(&case), Disposition::Escalate);
}

fn with_death(case: Case) -> Case {
    case.with("/offences/0/maximum/death", json!(true))
        .with("/assurances", json!([{"kind": "no-death-penalty", "authority": "executive", "by": "the ministry"}]))
}

/// An assurance of the letter that was refused or narrowed since assures nothing.
#[test]
fn what_was_promised_can_be_taken_back() {
    let received = |more: Value| {
        let mut entry = json!({"id": "a1", "kind": "no-death-penalty", "dated": "2026-09-20", "authority": "executive", "handling": "open"});
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        entry
    };
    assert_eq!(disposition(&with_death(at_third_party())), Disposition::NoGroundFound);
    for more in [json!({"refused": true}), json!({"covers": ["not-sought"]})] {
        let case = with_death(at_third_party()).entered("assurances", received(more.clone()));
        assert_eq!(disposition(&case), Disposition::Escalate, "{more}");
    }
    let old = with_death(at_third_party()).with("/assurances", json!([]));
    let mut entry = received(json!({}));
    assert_eq!(disposition(&old.clone().entered("assurances", entry.clone())), Disposition::NoGroundFound);
    entry["dated"] = json!("1999-01-01");
    assert_eq!(disposition(&old.entered("assurances", entry)), Disposition::Escalate, "for another letter");
    // Parts that came one after the other are the whole together.
    let mut parts = with_death(at_third_party()).with("/assurances", json!([]));
    for (place, part) in ["not-sought", "not-imposed", "not-carried-out"].iter().enumerate() {
        assert_eq!(disposition(&parts), Disposition::Escalate, "before {part}");
        let mut entry = received(json!({"covers": [part]}));
        entry["id"] = json!(format!("a{place}"));
        parts = parts.entered("assurances", entry);
    }
    assert_eq!(disposition(&parts), Disposition::NoGroundFound);
}

/// Neither of a length and of dates that differ unsays the other, and a long time is long for whatever comes over
/// time.
#[test]
fn a_long_time_is_broad_however_it_is_told() {
    let long = json!({"from": "2004-01-01", "to": "2025-01-01"});
    let records = at_third_party().with("/measures/0/data_period", long);
    assert_eq!(disposition(&records), Disposition::Escalate);
    assert_eq!(disposition(&records.clone().with("/measures/0/data_days", json!(10))), Disposition::Escalate);
    for kind in ["production-of-records", "tracing-property"] {
        let case = records.clone().with("/measures/0/kind", json!(kind));
        assert_eq!(disposition(&case), Disposition::Escalate, "{kind}");
    }
}

/// That a co-accused has no further appeal makes the owner's conviction no more final.
#[test]
fn a_co_accuseds_final_conviction_is_not_the_owners() {
    let forfeiture = || {
        let mut case = case("01-forfeiture-conviction-under-appeal");
        let mut other = case.letter["persons"][0].clone();
        other["id"] = json!("p9");
        other["proceedings"][0]["final"] = json!(true);
        case.letter["persons"].as_array_mut().unwrap().push(other);
        case
    };
    assert_eq!(disposition(&forfeiture()), Disposition::Escalate);
}

/// The law lets an arrangement run for so long, whatever it says of itself.
#[test]
fn an_arrangement_runs_no_longer_than_the_law_lets_it() {
    let without_treaty = at_third_party().with("/from/state", json!("KE")).with("/instruments", json!([]));
    let made = |from: &str, until: Value| {
        let mut entry = json!({"id": "a1", "with": "KE", "from": from, "kinds": ["bank-records"], "letter": "at-third-party", "handling": "open"});
        entry.as_object_mut().unwrap().extend(until.as_object().unwrap().clone());
        to_be_opened(&without_treaty.clone().entered("arrangements", entry).screened("2026-10-10"))
    };
    assert!(!made("2026-09-15", json!({"until": "2026-12-01"})));
    assert!(made("2025-09-15", json!({"until": "2030-01-01"})));
    assert!(made("2026-09-15", json!({})));
}

/// An abbreviation is no other law: a number that the register flags is asked about.
#[test]
fn a_flagged_provision_by_another_name_is_not_ruled_out() {
    let cited = |text: &str| {
        let verdict = at_third_party()
            .with("/from/state", json!("TR"))
            .with("/offences/0/provision", json!({"as_cited": text}))
            .screened("2026-10-10");
        crate::case::asked(&verdict, "provision-flagged").len()
    };
    assert_eq!((cited("TCK 299"), cited("TCK 158")), (1, 0));
}

/// A name in other capitals is no stranger.
#[test]
fn a_person_in_capitals_is_a_misspelt_one() {
    let case = at_third_party().entered("prior", prior("asylum-granted", json!({"concerns": about("P1"), "state": "CH"})));
    let request = mla_screen::Request::from_json(case.letter.to_string().as_bytes()).unwrap();
    let told = mla_screen::Dossier::from_json(&request, case.dossier.to_string().as_bytes()).unwrap_err().to_string();
    assert!(told.contains("/prior/0/concerns/person") && told.contains("p1"), "{told}");
}

//! What is asked in parts, for longer than it looks, of another time, or of people whom the letter accuses of more.

use crate::case::{Case, disposition, routine};
use mla_screen::Disposition;
use mla_screen::Disposition::{Escalate, NoGroundFound};
use serde_json::{Value, json};

/// The routine letter with its measure of another kind, and as many of it as there are changes.
fn measures(kind: &str, changes: &[Value]) -> Case {
    let mut case = routine();
    let mut first = case.letter["measures"][0].clone();
    first["kind"] = json!(kind);
    first["targets"] = json!(["p1"]);
    let changed = changes.iter().enumerate().map(|(place, change)| {
        let mut one = first.clone();
        one["id"] = json!(format!("m{}", place + 1));
        one.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        one
    });
    case.letter["measures"] = changed.collect();
    case
}

fn data(from: &str, to: &str) -> Value {
    json!({"data_period": {"from": from, "to": to}})
}

#[test]
fn windows_side_by_side_are_one_and_apart_are_not() {
    let bank = |windows: &[Value]| {
        let mut case = measures("bank-records", windows);
        case.letter["offences"][0]["dates"] = json!({"from": "2019-01-01", "to": "2025-01-31"});
        case
    };
    let two_years = [data("2019-01-01", "2020-12-31"), data("2021-01-01", "2022-12-31")];
    assert_eq!(disposition(&bank(&two_years[..1])), NoGroundFound);
    assert_eq!(disposition(&bank(&two_years)), Escalate);
    // The same time twice is no longer, and of two persons each has their own.
    let same = [data("2019-01-01", "2020-12-31"), data("2019-01-01", "2020-12-31")];
    assert_eq!(disposition(&bank(&same)), NoGroundFound);
    let mut other = two_years[1].clone();
    other["targets"] = json!(["p2"]);
    assert_eq!(disposition(&bank(&[two_years[0].clone(), other])), NoGroundFound);
    // What is long by itself says nothing of what is short.
    let verdict = bank(&[data("2019-01-01", "2019-12-31"), data("2019-01-01", "2024-12-31")]).screened("2026-10-10");
    let answers: Vec<Disposition> = verdict.limbs().map(|limb| limb.disposition()).collect();
    assert_eq!(answers, [NoGroundFound, Escalate]);
}

#[test]
fn many_persons_are_many_in_however_many_measures() {
    let of = |number: usize| {
        let persons: Vec<Value> = (1..=number)
            .map(|place| json!({"id": format!("w{place}"), "role": "witness", "minor": false, "counsel": true, "custody": "at-liberty"}))
            .collect();
        let changes: Vec<Value> = (1..=number).map(|place| json!({"targets": [format!("w{place}")]})).collect();
        let mut case = measures("compelled-testimony", &changes);
        for measure in case.letter["measures"].as_array_mut().unwrap() {
            measure.as_object_mut().unwrap().remove("data_period").unwrap();
            measure.as_object_mut().unwrap().remove("accounts").unwrap();
        }
        case.letter["persons"].as_array_mut().unwrap().extend(persons);
        disposition(&case)
    };
    assert_eq!(of(19), NoGroundFound);
    assert_eq!(of(20), Escalate);
}

/// A production that is to go on for years watches.
#[test]
fn what_goes_on_is_no_production() {
    let bank = |period: Value| disposition(&routine().with("/measures/0/period", period));
    assert_eq!(bank(json!({"from": "2026-10-01", "to": "2029-12-31"})), Escalate);
    assert_eq!(bank(json!({"from": "2026-10-01"})), Escalate);
    // When it is to be carried out is no more than that.
    assert_eq!(bank(json!({"from": "2026-11-02", "to": "2026-11-30"})), NoGroundFound);
}

#[test]
fn data_of_another_time_are_asked_about() {
    let of = |kind: &str, window: Value| {
        let mut case = measures(kind, &[window]);
        let holder = if kind == "bank-records" { "bank" } else { "service-provider" };
        case.letter["measures"][0]["holders"] = json!([{"kind": holder, "about_others": true}]);
        case.letter["offences"][0]["dates"] = json!({"from": "2018-01-01", "to": "2019-12-31"});
        disposition(&case)
    };
    assert_eq!(of("production-content-data", data("2017-06-01", "2018-06-30")), NoGroundFound);
    assert_eq!(of("production-content-data", data("1998-01-01", "1999-12-31")), Escalate);
    assert_eq!(of("production-content-data", data("2025-01-01", "2025-06-30")), Escalate);
    // Money is followed long after.
    assert_eq!(of("bank-records", data("2025-01-01", "2025-06-30")), NoGroundFound);
}

/// Whoever is accused of speech as well is accused of it where nothing is asked for that, too.
#[test]
fn a_case_about_more_than_is_asked_for_needs_a_promise() {
    let with = |code: &str, person: Value| {
        let mut case = routine();
        let mut other = case.letter["offences"][0].clone();
        other["id"] = json!("o2");
        other["conduct"] = json!([{"code": code, "coded_by": "a", "confirmed_by": "b"}]);
        case.letter["offences"].as_array_mut().unwrap().push(other);
        case.letter["persons"][0]["proceedings"].as_array_mut().unwrap().push(person);
        case
    };
    let charged = || json!({"offence": "o2", "charged": true, "convicted": false});
    assert_eq!(disposition(&with("misappropriating-entrusted-property", charged())), NoGroundFound);
    let speech = with("criticising-government", charged());
    assert_eq!(disposition(&speech), Escalate);
    let promise = json!([{"kind": "use-limitation", "authority": "central-authority"}]);
    assert_eq!(disposition(&speech.with("/assurances", promise)), NoGroundFound);
}

/// What nobody read of a treaty is presumed to hold no more ground, except of the kind that the letter is about.
#[test]
fn an_unread_text_is_not_presumed_silent_on_what_the_letter_is_about() {
    let under = |code: &str| {
        let case = routine().with("/from/state", json!("PT")).with("/instruments", json!(["can-prt-1997"]));
        let mut case = case.with("/offences/0/conduct", json!([{"code": code, "coded_by": "a", "confirmed_by": "b"}]));
        case.letter["offences"][0]["places"] = json!(["PT"]);
        disposition(&case)
    };
    for code in ["deserting", "evading-military-service", "spying", "usurping-office", "using-encryption", "not-paying-debt"]
    {
        assert_ne!(under(code), NoGroundFound, "{code}");
    }
}

#[test]
fn who_is_of_a_repressed_group_is_that_whatever_the_record() {
    let concerns = json!({"person": "p1", "role": "accused", "match": "confirmed", "by": "immigration-authority"});
    let entry = json!({"id": "x1", "concerns": concerns, "profile": "repressed-group", "source": "foreign-affairs", "handling": "open"});
    assert_eq!(disposition(&routine().entered("profiles", entry)), Escalate);
}

/// A court that is special or military is not the ordinary one that the same letter promises.
#[test]
fn a_fair_trial_is_not_promised_before_another_court() {
    let promise = json!([{"kind": "fair-trial", "authority": "central-authority"}]);
    for tribunal in ["special", "military"] {
        let case = routine().with("/proceeding/tribunal", json!(tribunal)).with("/assurances", promise.clone());
        assert_eq!(disposition(&case), Escalate, "{tribunal}");
    }
}

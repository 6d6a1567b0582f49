//! What a letter alleges: a penalty for one offence, a judgment on another, a duty of soldiers, a group on a list.

use crate::case::{Case, DAY, asked, disposition, routine, stands};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::vocabulary::Ground;
use serde_json::{Value, json};

/// The routine letter with a second offence that differs in one thing; the measure serves the first.
fn beside(key: &str, value: Value) -> Case {
    let mut case = routine();
    let mut other = case.letter["offences"][0].clone();
    other["id"] = json!("o2");
    other[key] = value;
    case.letter["offences"].as_array_mut().unwrap().push(other);
    case
}

/// Whoever is suspected may be tried for each offence of the letter, whatever it says of proceedings.
#[test]
fn death_for_one_offence_threatens_whoever_is_suspected() {
    let deadly = beside("maximum", json!({"imprisonment_months": 60, "death": true}));
    let tried = |offences: &[&str]| -> Value {
        offences.iter().map(|id| json!({"offence": id, "charged": true, "convicted": false})).collect()
    };
    let proceedings = [tried(&["o1", "o2"]), tried(&["o1"]), tried(&[]), Value::Null];
    for target in ["p1", "p2"] {
        let aimed = deadly.clone().with("/measures/0/targets", json!([target]));
        for said in &proceedings {
            let case = aimed.clone().with("/persons/0/proceedings", said.clone());
            assert_eq!(disposition(&case), Escalate, "at {target}, proceedings {said}");
            assert!(stands(&case.screened(DAY), Ground::HumanRights), "at {target}, proceedings {said}");
        }
    }
    assert_eq!(disposition(&beside("label", json!("another fraud"))), NoGroundFound);
}

/// Who was tried for a count may have been tried for another that is about the same acts, whoever tells of it.
#[test]
fn a_judgment_on_an_overlapping_count_is_asked_about() {
    let judgment = json!([{"state": "CH", "outcome": "acquitted", "final": true}]);
    let apart = beside("earlier_judgments", judgment);
    for (place, other) in [(0, "o2"), (1, "o1")] {
        let mut case = apart.clone();
        case.letter["offences"][place]["overlaps"] = json!([other]);
        assert_eq!(disposition(&case), Escalate, "overlap told by offence {place}");
        assert_eq!(asked(&case.screened(DAY), "already-tried").len(), 1);
    }
    let mut neither = apart;
    neither.letter["offences"][0]["overlaps"] = json!([]);
    neither.letter["offences"][1]["overlaps"] = json!([]);
    assert_eq!(disposition(&neither), NoGroundFound);
}

/// What would be no crime of anybody but a soldier is no ordinary crime, whatever is alleged beside it.
#[test]
fn a_duty_of_soldiers_alone_is_a_military_offence() {
    let said = |alleged: bool| {
        let mut case = routine();
        case.letter["offences"][0]["circumstances"]["only-military-duty"] = json!({"alleged": alleged});
        case
    };
    assert_eq!((disposition(&said(false)), disposition(&said(true))), (NoGroundFound, Escalate));
    assert!(stands(&said(true).screened(DAY), Ground::MilitaryOffence));
    let silent = routine().screened(DAY);
    assert!(silent.presumptions().iter().any(|one| one.id.as_str() == "no-soldiers-duty-alone"));
}

/// Money for a group, which is a crime here where the list of this state names the group.
fn financing(groups: &[Value]) -> Case {
    let mut case = routine().with("/offences/0/conduct", json!([{"code": "financing-terrorism"}]));
    case.letter["offences"][0]["circumstances"] = json!({
        "wilful": {"alleged": true}, "knew-intended-use": {"alleged": true}, "group-listed-here": {"alleged": true},
        "terrorist-purpose": {"alleged": false}, "lawful-excuse": {"alleged": false}
    });
    case.letter["offences"][0]["maximum"]["imprisonment_months"] = json!(180);
    for (place, group) in groups.iter().enumerate() {
        let mut entry = json!({"id": format!("g{place}"), "name": "a group", "listed_here": true, "as_of": "2026-10-01", "offence": "o1", "source": "security", "handling": "open"});
        entry.as_object_mut().unwrap().extend(group.as_object().unwrap().clone());
        entry.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        case = case.entered("groups", entry);
    }
    case
}

/// Nobody but the requested state says what its own list says: by who keeps it, of a day that counts.
#[test]
fn only_the_own_record_says_who_is_listed() {
    let open = |groups: &[Value]| {
        let verdict = financing(groups).screened(DAY);
        verdict.questions().iter().filter(|one| one.id.starts_with("circumstance:group-listed-here@")).count()
    };
    assert_eq!(open(&[json!({})]), 0, "listed, by the own record");
    assert_eq!(open(&[json!({"listed_here": false})]), 0, "not listed, by the own record");
    assert_eq!(open(&[]), 1, "by the letter alone");
    assert_eq!(open(&[json!({}), json!({"name": "another", "listed_here": false})]), 1, "of two groups one is listed");
    for day in [json!("1999-01-01"), json!("2999-01-01"), json!("2026"), Value::Null] {
        assert_eq!(open(&[json!({"as_of": day})]), 1, "a list of {day}");
    }
    for source in ["corrections", "own-files", "revenue"] {
        assert_eq!(open(&[json!({"source": source})]), 1, "says {source}");
    }
}

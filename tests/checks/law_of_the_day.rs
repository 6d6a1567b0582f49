//! The law of the day: the Criminal Code and the mutual assistance Act as they read before and since
//! their amendments of 18 July 2026.

use crate::case::{Case, table};
use crate::letters::swiss;
use crate::world::{Law, screener};
use mla_screen::vocabulary::Date;
use mla_screen::{Dossier, Request};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const BEFORE: &str = "2026-07-17";
const SINCE: &str = "2026-07-18";
const CONDUCT: &str = "/offences/0/conduct/0/code";
const CIRCUMSTANCES: &str = "/offences/0/circumstances";

/// A letter of June 2026, of which everything was searched before the change.
fn of_june() -> (Value, Value) {
    let (mut letter, mut dossier) = swiss();
    letter["received"] = json!("2026-06-25");
    letter["letter"]["dated"] = json!("2026-06-22");
    letter["measures"][0]["authorised"]["on"] = json!("2026-06-18");
    for search in dossier["searched"].as_array_mut().expect("searches") {
        search["on"] = json!("2026-07-10");
    }
    (letter, dossier)
}

/// What the proof says of the leaves of this name.
fn leaves(letter: &Value, as_of: &str, name: &str) -> Vec<Option<bool>> {
    let request = Request::from_json(letter.to_string().as_bytes()).expect("a request");
    let verdict = screener().screen(&request, &Dossier::unexamined(), day(as_of));
    verdict.proof().leaves().filter(|leaf| leaf.name().starts_with(name)).map(|leaf| leaf.known()).collect()
}

/// The offences of the requested state as their files have them, by name.
fn offences() -> BTreeMap<String, Value> {
    let law = Law::published_where(|path| path.contains("offences/"));
    let rows = law.0.values().flat_map(|file| file["offences"].as_array().expect("rows"));
    rows.map(|row| (row["id"].as_str().expect("a name").to_owned(), row.clone())).collect()
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn good_faith_on_a_religious_subject_was_a_defence() {
    // S. 319(2), (3)(b) of the Code, repealed by 2026, c. 15, s. 4(1.1)
    let said = |name| {
        Case::new(name, of_june()).row("can-che-1993/dual-criminality").letter(CONDUCT, json!("promoting-hatred")).letter(
            CIRCUMSTANCES,
            json!({
                "identifiable-group": {"alleged": true},
                "wilful": {"alleged": true},
                "protected-expression": {"alleged": true},
                "private-communication": {"alleged": false},
                "public-interest-purpose": {"alleged": false},
                "public-incitement": {"alleged": false},
                "serious-violence": {"alleged": false}
            }),
        )
    };
    table([
        said("Before").on(BEFORE).established(),
        said("Since").on(SINCE).open().reaches_an_office("weak-match:cc-319-2-2026@m1/o1/p1"),
    ]);
}

#[test]
fn luring_for_extortion_of_a_sexual_nature_is_new() {
    // S. 172.1(1)(a) as replaced by 2026, c. 19, s. 22; the victim is 16 or 17, no trust is broken
    let said = |name| {
        Case::new(name, of_june())
            .row("can-che-1993/dual-criminality")
            .letter("/offences/0/conduct", json!([{"code": "luring-child"}, {"code": "demanding-by-threat"}]))
            .letter(
                CIRCUMSTANCES,
                json!({
                    "child-involved": {"alleged": true},
                    "victim-under-sixteen": {"alleged": false},
                    "sexual-purpose": {"alleged": true},
                    "breach-of-trust": {"alleged": false},
                    "exploitation": {"alleged": false},
                    "intent-to-obtain": {"alleged": false},
                    "force-or-threat": {"alleged": false},
                    "wilful": {"alleged": false},
                    "danger-to-life": {"alleged": false},
                    "terrorist-purpose": {"alleged": false},
                    "for-foreign-state": {"alleged": false},
                    "organised-group": {"alleged": false},
                    "radioactive-material": {"alleged": false}
                }),
            )
    };
    table([said("Before").on(BEFORE).established(), said("Since").on(SINCE).ruled_out()]);
}

#[test]
fn harassment_asks_for_no_fear_and_can_be_intercepted_since() {
    // S. 264(1) and s. 183(a)(xxxix.3), by 2026, c. 19, ss. 24(4), 27
    let mut letter = of_june().0;
    letter["measures"][0]["kind"] = json!("interception");
    letter["offences"][0]["conduct"] = json!([{"code": "harassing"}]);
    letter["offences"][0]["circumstances"] = json!({
        "wilful": {"alleged": true},
        "victim-feared-for-safety": {"alleged": true},
        "intent-to-injure": {"alleged": false},
        "intent-to-obtain": {"alleged": false}
    });
    let running = |letter: &Value, as_of, row: &str| {
        let name = format!("point:offence-in-force:{row}");
        leaves(letter, as_of, &name).contains(&Some(true))
    };
    assert!(running(&letter, SINCE, "cc-264-2026"));
    assert!(!running(&letter, BEFORE, "cc-264-2026"));
    let rows = offences();
    let can_be_intercepted = |id: &str| rows[id]["interception"] == true;
    assert!(!can_be_intercepted("cc-264") && can_be_intercepted("cc-264-2026"));

    letter["offences"][0]["circumstances"]["victim-feared-for-safety"]["alleged"] = json!(false);
    let weak = |as_of| leaves(&letter, as_of, "weak-match:cc-264-2026-expected").len();
    assert_eq!((weak(BEFORE), weak(SINCE)), (0, 1));
}

/// An amended row stands in the place of the older one from one day to the next: no day has both or none.
#[test]
fn a_successor_begins_where_its_row_ends() {
    let rows = offences();
    let mut successors = 0;
    for (id, offence) in &rows {
        let Some((older, _)) = id.split_once("-2026") else { continue };
        let older = rows.get(older).expect("the older row");
        successors += 1;
        assert_eq!(older["until"], BEFORE, "{id}");
        assert_eq!(offence["from"], SINCE, "{id}");
        assert!(older["from"].as_str().is_none_or(|from| from < BEFORE) && offence.get("until").is_none(), "{id}");
        assert_ne!(offence["cite"]["source"], older["cite"]["source"], "{id}");
    }
    assert!(successors >= 13, "{successors} rows have a successor");
}

/// Ss. 2(1), 4(1) and the schedule, as amended by 2026, c. 19, ss. 197-200.
#[test]
fn the_european_prosecutor_is_scheduled_since() {
    let mut law = Law::published();
    let rows = law.file("canada/requested-state.json")["scheduled_entities"].as_array().expect("rows").clone();
    let row = rows.iter().find(|row| row["entity"] == "eppo").expect("the row");
    assert_eq!(row["from"], SINCE);

    let (mut letter, _) = of_june();
    letter["from"]["state"] = json!("eppo");
    letter["offences"][0]["places"] = json!(["DE"]);
    letter["offences"][0]["dates"] = json!({"from": "2025-02-01", "to": "2025-10-31"});
    letter["instruments"] = json!([]);
    letter["measures"][0]["kind"] = json!("interception");
    letter["measures"][0]["period"] = json!({"from": "2026-08-01", "to": "2026-08-20"});
    letter["measures"][0]["authorised"] = json!({"by": "prosecutor", "on": "2026-06-18"});
    let (before, since) =
        (leaves(&letter, BEFORE, "fact:scheduled-entity"), leaves(&letter, SINCE, "fact:scheduled-entity"));
    assert!(!before.is_empty() && before.iter().all(|is| *is == Some(false)), "{before:?}");
    assert!(!since.is_empty() && since.iter().all(|is| *is == Some(true)), "{since:?}");
}

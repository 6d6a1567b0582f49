//! Data protection: what becomes of personal data after they were sent.

use crate::case::{Case, table};
use crate::letters::swiss;
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

fn onward(name: &'static str, onward: Value) -> Case {
    Case::new(name, swiss()).letter("/onward", onward).row("backstop/data-protection")
}

fn promised(case: Case, kind: &str) -> Case {
    case.letter("/assurances", json!([{ "kind": kind, "by": "the ministry", "authority": "executive" }]))
}

fn later(case: Case, kind: &str) -> Case {
    let entry = json!({ "id": "g1", "kind": kind, "by": "the ministry", "authority": "executive", "dated": "2026-10-01", "handling": "open" });
    case.dossier("/assurances/-", entry)
}

#[test]
fn what_becomes_of_the_data() {
    table([
        // S18, S24: to a service
        onward("To an intelligence service", json!({ "intelligence": true }))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/onward/intelligence"),
        // No promise makes a service a court
        promised(onward("To a service, with a promise", json!({ "intelligence": true })), "no-onward-transfer")
            .established(),
        // S10, S18: on to a third state
        promised(onward("On to a third state, another promise", json!({ "states": ["BY"] })), "return-of-material")
            .open()
            .asks("assurance:no-onward-transfer@o1/p1", Office::CentralAuthority, PutTo::RequestingState),
        // A law on personal data, where a public list says so, is no answer: parties of convention 108, adequacy
        onward("To a service of a state that is on every list", json!({ "intelligence": true }))
            .letter("/from/state", json!("GB"))
            .letter("/instruments", json!(["can-gbr-1988"]))
            .established(),
        onward("Kept for ever", json!({ "without_end": true })).established().names("letter#/onward/without_end"),
        onward("On to a third state, whether promised not said", json!({ "states": ["BY"] }))
            .letter("/assurances", Value::Null)
            .open(),
        // S21: nobody is ever told; into other cases; for longer than anybody waits
        onward("The person is never told", json!({ "person_told": false }))
            .established()
            .names("letter#/onward/person_told"),
        promised(onward("Into other cases, another promise", json!({ "other_cases": true })), "return-of-material")
            .open()
            .asks("assurance:use-limitation@o1/p1", Office::CentralAuthority, PutTo::RequestingState),
        onward("Kept for thirty years", json!({ "kept_days": 10957 })).established().names("letter#/onward/kept_days"),
        onward("Kept for thirty years, and not for ever", json!({ "kept_days": 10957, "without_end": false })).established(),
        // Who promises in one letter the contrary of what it says has not promised it
        promised(onward("Into other cases, and promised not to", json!({ "other_cases": true })), "use-limitation").open(),
        promised(onward("On to a third state, and promised not to", json!({ "states": ["BY"] })), "no-onward-transfer")
            .open()
            .names("letter#/onward/states")
            .asks("assurance:no-onward-transfer@o1/p1", Office::CentralAuthority, PutTo::RequestingState),
        // Near misses: promised when it was asked
        later(onward("Into other cases, promised afterwards", json!({ "other_cases": true })), "use-limitation")
            .not_indicated(),
        onward("Kept for a year, then destroyed", json!({ "kept_days": 365 })).not_indicated(),
        onward("The person is told in the end", json!({ "person_told": true })).not_indicated(),
        later(onward("On to a third state, promised afterwards", json!({ "states": ["BY"] })), "no-onward-transfer")
            .not_indicated(),
        onward("To nobody, and not for ever", json!({ "intelligence": false, "states": [], "without_end": false }))
            .not_indicated(),
        Case::new("Not a word of it", swiss()).row("backstop/data-protection").not_indicated(),
    ]);
}

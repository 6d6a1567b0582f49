//! Protected conduct: research, news and disclosure that are lawful here, whatever they are charged as.

use crate::case::{Case, table};
use crate::letters::{possible, sure, swiss};
use mla_screen::vocabulary::Office;
use serde_json::{Value, json};

const CONDUCT: &str = "/offences/0/conduct";

fn charged(name: &'static str, acts: &[&str]) -> Case {
    let acts: Vec<Value> = acts.iter().map(|act| json!({ "code": act })).collect();
    Case::new(name, swiss())
        .letter(CONDUCT, json!(acts))
        .letter("/offences/0/circumstances/without-authorisation", json!({ "alleged": true }))
        .row("backstop/protected-conduct")
}

fn alleged(case: Case, circumstance: &str) -> Case {
    case.letter(&format!("/offences/0/circumstances/{circumstance}"), json!({ "alleged": true }))
}

fn known_as(case: Case, how: fn(&str, Value) -> Value, profile: &str) -> Case {
    case.dossier("/profiles/-", how("security", json!({ "profile": profile })))
}

#[test]
fn research_news_and_disclosure() {
    let access = |name| charged(name, &["accessing-computer-system"]);
    table([
        // S. 2(b); S22: what the letter says itself
        alleged(access("Access that the letter itself calls a test in good faith"), "good-faith-research")
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/circumstances/good-faith-research"),
        alleged(access("Access by a reporter for a story"), "journalistic-purpose").established(),
        alleged(charged("A secret given to a newspaper", &["taking-trade-secret"]), "public-interest-purpose").established(),
        charged("Terms of use dressed as an intrusion", &["breaching-terms-of-service", "accessing-computer-system"])
            .established(),
        charged("Wrongdoing reported, and a theft of papers", &["blowing-whistle", "taking-property"]).established(),
        // S22: access alone, by somebody who is known for it
        known_as(access("Access by a researcher"), sure, "security-researcher")
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/profiles/0"),
        known_as(access("Access by somebody who may be one"), possible, "security-researcher").open(),
        access("Access by a researcher, as the letter says")
            .letter("/persons/0/profiles", json!(["security-researcher"]))
            .established(),
    ]);
}

#[test]
fn what_looks_like_it() {
    table([
        charged("Access by nobody in particular", &["accessing-computer-system"]).not_indicated(),
        charged("Ransomware by somebody who hides", &["altering-computer-data", "using-encryption"]).not_indicated(),
        charged("Second accounts, for a fraud", &["breaching-terms-of-service", "obtaining-by-deceit"]).not_indicated(),
        known_as(charged("A fraud by a researcher", &["obtaining-by-deceit"]), sure, "security-researcher").not_indicated(),
        known_as(charged("Access by an official", &["accessing-computer-system"]), sure, "state-official").not_indicated(),
        // LAW 12: a denial by the state that asks settles nothing, and opens nothing
        charged("A purpose that the letter denies", &["accessing-computer-system"])
            .letter("/offences/0/circumstances/good-faith-research", json!({ "alleged": false }))
            .not_indicated(),
    ]);
}

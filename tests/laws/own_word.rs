//! LAW 12, nobody answers for themselves: what only the requesting state asserts (an order of its
//! courts, a charge, counsel, victims, a reason, urgency, lawfulness) rules out no concern about that
//! state, its courts or its purpose.

use crate::common::concerns::set;
use crate::common::moves::{self, Pair};
use crate::common::plain::{self, Draw, Plain};
use crate::common::{generate, letters};
use mla_screen::verdict::{FindingState, Verdict};
use mla_screen::vocabulary::Ground;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Grounds that can speak of the requesting state, its courts or its purpose.
const ABOUT_THE_STATE: &[Ground] =
    &[Ground::HumanRights, Ground::Discrimination, Ground::PoliticalOffence, Ground::EssentialInterests];

/// What the letter asserts in favour of its own state: the place, and the good word.
fn assertions() -> Vec<(&'static str, Value)> {
    vec![
        ("/measures/0/authorised", json!({"by": "court", "on": "2026-08-20"})),
        ("/measures/0/authorised", json!({"by": "independent-body"})),
        ("/victims", json!([{"count": 400, "description": "pensioners"}])),
        ("/measures/0/why", json!("the payments are to be traced")),
        ("/persons/0/counsel", json!(true)),
        ("/persons/0/proceedings", json!([{"offence": "o1", "charged": true, "convicted": false}])),
        ("/urgency", json!("risk-to-life")),
        ("/relied_on/lawful", json!(true)),
        ("/stated_use", json!("evidence at trial")),
        ("/belief", json!("the account is kept there")),
        ("/secrecy", json!({"requested": true, "until": "2027-01-01", "reason": "others would flee"})),
        ("/proceeding/stage", json!("trial")),
    ]
}

/// A routine letter from a state about which much has been published, that asserts nothing of it.
fn silent(seed: usize) -> Plain {
    let mut draw = Draw::new(seed as u64);
    let mut plain = plain::letter(generate::code(draw.one::<&str>(plain::WORRYING)), &mut draw);
    for place in ["/victims", "/urgency", "/stated_use", "/belief", "/relied_on/lawful", "/secrecy"] {
        plain::delete(&mut plain.letter, place);
    }
    for number in 0..2 {
        for place in ["/measures/*/authorised", "/measures/*/why", "/persons/*/counsel", "/persons/*/proceedings"] {
            plain::delete(&mut plain.letter, &place.replace('*', &number.to_string()));
        }
    }
    plain
}

/// The grounds about the state that the limb lost on a route that it still has.
fn lost(pair: &Pair<'_>) -> Vec<String> {
    let lost = pair.ruled_out().into_iter().filter(|(ground, _)| ABOUT_THE_STATE.contains(ground));
    lost.map(|(_, row)| format!("{} {row}", pair.id())).collect()
}

/// How many grounds about the state stand in a verdict or are open.
fn standing(verdict: &Verdict) -> usize {
    let stands = |state| matches!(state, FindingState::Established | FindingState::Open);
    verdict
        .findings()
        .filter(|one| one.ground().is_some_and(|ground| ABOUT_THE_STATE.contains(&ground)) && stands(one.state()))
        .count()
}

#[test]
fn no_word_of_the_requesting_state_answers_a_concern_about_it() {
    let (mut faults, mut reached) = (BTreeMap::<String, Vec<String>>::new(), 0);
    for seed in 0..letters() / 10 {
        let before = silent(seed);
        let old = before.verdict();
        reached += usize::from(standing(&old) > 0);
        let mut all = before.clone();
        let mut try_one = |name: String, plain: &Plain| {
            let new = plain.verdict();
            for lost in moves::pairs(&old, &new).iter().flat_map(lost) {
                faults.entry(name.clone()).or_default().push(format!("{} {lost}", before.letter["from"]["state"]));
            }
        };
        for (place, value) in assertions() {
            let mut one = before.clone();
            set(&mut one.letter, place, value.clone());
            set(&mut all.letter, place, value.clone());
            try_one(format!("{place} = {value}"), &one);
        }
        try_one("all of them".to_owned(), &all);
    }
    let told: Vec<String> =
        faults.iter().map(|(name, all)| format!("{} times by {name}: {:?}", all.len(), &all[..all.len().min(3)])).collect();
    assert!(faults.is_empty(), "of {} letters:\n{}", letters() / 10, told.join("\n"));
    assert!(reached * 2 > letters() / 10, "a concern about the state stands in only {reached} letters");
}

//! A circumstance taken away, denied, and given back.

use crate::collection::{Letter, letter};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::verdict::{ActKind, FindingState};
use mla_screen::vocabulary::{Ground, Office, PutTo};
use serde_json::{Value, json};

const QUESTION: &str = "circumstance:without-authorisation@o1";
const POINTER: &str = "letter#/offences/0/circumstances/without-authorisation";

fn circumstances(letter: &mut Letter) -> &mut serde_json::Map<String, Value> {
    letter.letter.pointer_mut("/offences/0/circumstances").and_then(Value::as_object_mut).expect("circumstances")
}

/// Whether the letter of the collection says so, is silent, or denies it.
fn intrusion(change: impl Fn(&mut serde_json::Map<String, Value>)) -> Letter {
    let mut intrusion = letter("intrusion-transmission");
    change(circumstances(&mut intrusion));
    intrusion
}

#[test]
fn an_element_taken_away_is_asked_of_the_requesting_state_by_the_central_authority() {
    let silent = intrusion(|all| assert!(all.remove("without-authorisation").is_some())).screen();
    assert_eq!(silent.disposition(), Escalate);
    let question = silent.questions().iter().find(|one| one.id == QUESTION);
    let ids: Vec<&str> = silent.questions().iter().map(|one| one.id.as_str()).collect();
    let question = question.unwrap_or_else(|| panic!("no question {QUESTION} among {ids:?}"));
    assert_eq!(
        (question.act, question.office, question.put_to),
        (ActKind::Ask, Office::CentralAuthority, PutTo::RequestingState)
    );
    assert!(!question.held);
    assert_eq!(question.limbs, ["m1/o1/p1"]);
    assert_eq!(silent.proof().leaf(question.leaf()).expect("a leaf").pointers(), [POINTER]);
}

#[test]
fn an_element_denied_is_no_match_and_escalates() {
    let denied = intrusion(|all| all["without-authorisation"] = json!({ "alleged": false })).screen();
    assert_eq!(denied.disposition(), Escalate);
    let finding = denied.findings().find(|one| one.ground() == Some(Ground::DualCriminality)).expect("a finding");
    assert_eq!(finding.state(), FindingState::Established);
    assert!(finding.pointers().iter().any(|fact| fact == POINTER), "{:?}", finding.pointers());
    assert!(denied.questions().iter().all(|one| one.id != QUESTION), "the letter has answered that");
}

#[test]
fn given_back_the_verdict_is_the_same_byte_for_byte() {
    let mut changed = letter("intrusion-transmission");
    let before = serde_json::to_vec(&changed.screen()).unwrap();
    let claim = circumstances(&mut changed).remove("without-authorisation").expect("a claim");
    let without = changed.screen();
    assert_ne!(without.disposition(), NoGroundFound);
    circumstances(&mut changed).insert("without-authorisation".to_owned(), claim);
    let after = changed.screen();
    assert_eq!(after.disposition(), NoGroundFound);
    assert!(before == serde_json::to_vec(&after).unwrap());
}

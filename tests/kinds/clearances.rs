//! False clearances: letters that the law does not let through, and that were.

use crate::case::{answers, asked, case, limb, stands, under, verdict, without_power};
use mla_screen::Disposition;
use mla_screen::verdict::{ActKind, RouteState};
use mla_screen::vocabulary::Ground;
use serde_json::{Value, json};

fn waits(name: &str) {
    let verdict = verdict(name);
    assert_eq!(limb(&verdict).disposition(), Disposition::Escalate, "{name}");
    assert!(limb(&verdict).acts().contains(&ActKind::Wait), "{name}: {:?}", limb(&verdict).acts());
}

/// Both the order and the conviction are final before a forfeiture is carried out.
#[test]
fn both_not_either_a_conviction_under_appeal_waits() {
    waits("01-forfeiture-conviction-under-appeal");
}

#[test]
fn both_not_either_for_a_fine_of_the_international_court() {
    waits("02-icc-fine-conviction-under-appeal");
}

#[test]
fn both_not_either_the_one_that_is_unsaid_is_asked_for() {
    let told = |name: &str| -> Vec<String> {
        let verdict = verdict(name);
        assert_eq!(limb(&verdict).disposition(), Disposition::Escalate, "{name}");
        assert!(limb(&verdict).acts().contains(&ActKind::Ask), "{name}: {:?}", limb(&verdict).acts());
        let asked = verdict.questions().iter().filter(|one| one.act == ActKind::Ask);
        let leaf =
            |one: &mla_screen::verdict::Question| verdict.proof().leaf(one.leaf()).expect("a leaf").pointers().to_vec();
        asked.flat_map(leaf).collect()
    };
    let (order, conviction) =
        (told("01b-forfeiture-order-finality-unsaid"), told("01c-forfeiture-conviction-finality-unsaid"));
    assert_eq!(order, ["letter#/foreign_order/final"]);
    assert!(conviction.iter().all(|place| place.starts_with("letter#/persons")) && !conviction.is_empty(), "{conviction:?}");
}

/// What the requesting state alone asserts never answers a record about its own courts.
#[test]
fn nobody_answers_for_themselves() {
    for name in ["07-captured-courts-answered-by-their-own-order", "07b-record-answered-by-a-count-of-victims"] {
        let verdict = verdict(name);
        assert!(stands(&verdict, Ground::HumanRights), "{name}");
        assert_eq!(verdict.disposition(), Disposition::Escalate, "{name}");
    }
}

/// Breadth is judged by numbers, by period and by what is searched: a reason goes to necessity.
#[test]
fn a_reason_is_no_answer_to_breadth() {
    for name in ["08-twenty-five-million-accounts", "08b-servers-with-25-million-accounts"] {
        let verdict = verdict(name);
        assert!(stands(&verdict, Ground::Proportionality), "{name}");
        assert_eq!(verdict.disposition(), Disposition::Escalate, "{name}");
    }
}

/// Before the section that gives a power was enacted there is none, and the verdict says so.
#[test]
fn powers_have_days() {
    let before = case("10-forfeiture-under-a-section-not-yet-enacted").screened("1999-10-10");
    assert_eq!(before.disposition(), Disposition::Refuse);
    assert!(without_power(&before) || limb(&before).routes().all(|route| route.powers().is_empty()));
    let long_before = case("10-forfeiture-under-a-section-not-yet-enacted").screened("1800-10-10");
    assert_eq!((long_before.disposition(), without_power(&long_before)), (Disposition::Refuse, true));
    assert!(limb(&long_before).routes().all(|route| route.state() == RouteState::Shut));
}

/// An objection that precludes treaty relations between two parties.
#[test]
fn treaty_relations_that_were_denied_carry_nothing() {
    let verdict = verdict("13-treaty-relations-that-canada-denied");
    let ways = under(limb(&verdict), "uncac-2003");
    assert!(ways.iter().all(|way| way.state() != RouteState::Open), "{ways:?}");
    assert_ne!(verdict.disposition(), Disposition::NoGroundFound);
}

/// An empty list of holders says only that none is named: who holds the thing is unknown.
#[test]
fn an_empty_list_of_holders_answers_nothing() {
    for name in ["at-deserter", "ch-law-office-search", "ch-military-service", "nl-newsroom-records"] {
        let empty = case(&format!("holders-empty-{name}"));
        let verdict = empty.screened("2026-10-10");
        assert_ne!(verdict.disposition(), Disposition::NoGroundFound, "{name}");
        let absent = empty.with("/measures/0/holders", Value::Null).screened("2026-10-10");
        assert_eq!(answers(&verdict), answers(&absent), "{name}");
    }
}

#[test]
fn secrecy_without_a_reason_is_questioned() {
    let silent = verdict("secrecy-reason-absent");
    assert!(silent.limbs().all(|limb| limb.disposition() != Disposition::NoGroundFound), "{:?}", answers(&silent));
    assert!(stands(&silent, Ground::Proportionality));
    let told = case("secrecy-reason-absent").with("/secrecy/reason", json!("two others have not been arrested"));
    assert!(!stands(&told.screened("2026-10-10"), Ground::Proportionality), "and with a reason it is not");
}

/// What is asked is asked once, about the one fact.
#[test]
fn a_convict_is_not_asked_for_the_charge() {
    let verdict = verdict("06-restraint-asks-whether-a-convict-is-charged");
    assert_eq!(asked(&verdict, "charged"), Vec::<&str>::new());
    assert_ne!(verdict.disposition(), Disposition::Refuse);
}

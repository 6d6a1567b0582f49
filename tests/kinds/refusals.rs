//! False refusals and wrong ways: letters that the law lets through, and that were refused.

use crate::case::{case, limb, not_shut, under, verdict};
use mla_screen::Disposition;
use mla_screen::verdict::RouteState;
use serde_json::json;

/// A court that the Act lists needs no agreement.
#[test]
fn a_scheduled_court_needs_no_agreement() {
    let verdict = verdict("03-icc-names-no-instrument");
    assert_ne!(verdict.disposition(), Disposition::Refuse);
    assert!(!not_shut(limb(&verdict)).is_empty());
}

/// A treaty in force that was not invoked is a candidate, and is screened.
#[test]
fn a_treaty_that_was_not_named_is_a_candidate() {
    for (name, treaty) in [
        ("04-treaty-partner-names-no-treaty", "can-nld-1991"),
        ("04c-treaty-partner-names-the-tax-treaty", "can-nld-1991"),
        ("instruments-empty-us-wire-fraud", "can-usa-1985"),
    ] {
        let verdict = verdict(name);
        assert_ne!(verdict.disposition(), Disposition::Refuse, "{name}");
        let ways = under(limb(&verdict), treaty);
        assert!(ways.iter().any(|way| way.state() != RouteState::Shut), "{name}: {ways:?}");
    }
}

/// Naming a dead treaty, or a wrong one, never betters a letter.
#[test]
fn a_wrong_treaty_betters_nothing() {
    let (none, wrong) = (verdict("04-treaty-partner-names-no-treaty"), verdict("04b-treaty-partner-names-a-wrong-treaty"));
    assert!(wrong.disposition() >= none.disposition(), "{:?} and {:?}", none.disposition(), wrong.disposition());
    let dead = case("04-treaty-partner-names-no-treaty").with("/instruments", json!(["un-cybercrime-2024"]));
    assert!(dead.screened("2026-10-10").disposition() >= none.disposition());
}

/// *A person* is charged with, or convicted of, that offence; who holds the property need not be.
#[test]
fn property_of_a_nominee_can_be_restrained_and_forfeited() {
    for name in [
        "05-forfeiture-of-what-a-nominee-holds",
        "05b-restraint-of-what-a-nominee-holds",
        "05c-restraint-of-a-thing-accused-charged",
    ] {
        let verdict = verdict(name);
        assert_ne!(verdict.disposition(), Disposition::Refuse, "{name}");
        let about_standing = |id: &str| id.starts_with("fact:charged@") || id.starts_with("fact:convicted@");
        let asked: Vec<&str> =
            verdict.questions().iter().map(|one| one.id.as_str()).filter(|id| about_standing(id)).collect();
        assert!(asked.is_empty(), "{name}: {asked:?}");
    }
}

/// Whether an investigation that an examining judge leads is a pending case is a reading, asked here.
#[test]
fn an_examining_judge_may_be_a_court_before_which_a_case_is_pending() {
    let verdict = verdict("09-examining-judge");
    let rogatory: Vec<_> = limb(&verdict).routes().filter(|route| route.route().as_str() == "letters-rogatory").collect();
    assert_eq!(rogatory.len(), 1);
    assert_ne!(rogatory[0].state(), RouteState::Shut);
    assert_ne!(verdict.disposition(), Disposition::Refuse);
}

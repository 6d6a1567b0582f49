//! Letters that a hostile reader got cleared: each hides one thing, on a letter that is clear without it.

use crate::case::verdict;
use mla_screen::Disposition;

fn none_is_cleared(names: &[&str]) {
    for name in names {
        let verdict = verdict(name);
        assert!(verdict.limbs().any(|limb| limb.disposition() != Disposition::NoGroundFound), "{name}");
    }
}

/// A measure that is aimed at nobody is not about nobody: what it brings out may be anybody's.
#[test]
fn aimed_at_nobody_is_not_about_nobody() {
    none_is_cleared(&[
        "targetless-nothing-about-people-searched",
        "targetless-third-party-refugee",
        "targetless-third-party-duty-to-warn",
        "targetless-earlier-letter-refused-about-nobody",
        "targetless-accused-immune",
        "targetless-accused-minor-content",
    ]);
}

/// The trial is that of the accused, at whomever the measure is aimed.
#[test]
fn counsel_and_promises_of_a_third_party_do_not_answer_for_the_accused() {
    none_is_cleared(&[
        "absentia-counsel-of-the-third-party-counts",
        "special-tribunal-fair-trial-promised-to-the-third-party",
        "court-finding-about-the-accused",
    ]);
}

/// A way that has no row of its own for a concern does not wash it out.
#[test]
fn no_route_lacks_a_row() {
    none_is_cleared(&[
        "icc-own-case-would-suffer",
        "icc-letter-sent-to-the-holder",
        "tax-treaty-own-case-would-suffer",
        "rogatory-government-not-recognised",
        "rogatory-torture-case-government-not-recognised",
        "rogatory-treason",
        "rogatory-conscription",
        "rogatory-lawful-conduct-done-here",
        "voluntary-conscription",
    ]);
}

/// Nobody is made to hand over what may be used against them, unasked.
#[test]
fn the_accused_hand_over_nothing_unasked() {
    none_is_cleared(&["records-from-the-accused"]);
}

/// What is on record of its author counts, and persons count beside whatever else the letter counts.
#[test]
fn neither_the_author_nor_the_many_pass_unseen() {
    none_is_cleared(&["sanctioned-authority", "thirty-persons-one-account"]);
}

/// What a witness keeps is no suspect's; what a text holds more must first be said; what took the place of a decision and
/// has lapsed leaves the question open.
#[test]
fn nobody_is_refused_for_what_nobody_said() {
    assert_eq!(verdict("witness-keeps-own-data").disposition(), Disposition::NoGroundFound);
    assert_eq!(verdict("text-said-to-hold-more").disposition(), Disposition::Escalate);
    assert_eq!(verdict("refusal-after-no-lapsed").disposition(), Disposition::Escalate);
}

/// An office that has refused has refused, whatever is indicated.
#[test]
fn a_recorded_refusal_counts() {
    assert_eq!(verdict("minister-refused-in-writing").disposition(), Disposition::Refuse);
}

/// Who decided before something was known did not decide on it.
#[test]
fn a_decision_does_not_cover_what_came_after_it() {
    none_is_cleared(&["refugee-after-the-decision"]);
}

/// That a case of ours would not suffer, they say who lead it.
#[test]
fn nobody_answers_for_a_case_of_others() {
    none_is_cleared(&["own-case-not-harmed-says-the-prison-service"]);
}

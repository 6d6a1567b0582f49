//! Terms that can be set, and what the instrument itself gives or asks for: beside the decision that they may meet, and
//! nowhere else.

use crate::collection::{Letter, letter};
use mla_screen::vocabulary::Ground;
use mla_screen::{Audience, Language};
use serde_json::json;

#[test]
fn a_term_is_offered_beside_the_decision_that_it_may_meet() {
    let mut onward = letter("at-onward-third-state");
    // A promise may still answer the rest; that the person never hears of it, somebody decides on.
    onward.letter["onward"]["person_told"] = json!(false);
    let offered = |one: &Letter| -> Vec<Ground> {
        one.screen()
            .handling()
            .iter()
            .flat_map(|power| power.terms().flat_map(|(_, meets, _)| meets.to_vec()).collect::<Vec<_>>())
            .collect()
    };
    assert!(offered(&onward).contains(&Ground::DataProtection), "{:?}", offered(&onward));
    let page = onward.page(Language::English, Audience::Desk).to_string();
    assert!(page.contains("or on terms: "), "{page}");
    assert!(onward.page(Language::French, Audience::Desk).to_string().contains("ou à des conditions"));
    // What is of others can be left out.
    let mut shared = letter("ch-shared-files");
    shared.letter["measures"].as_array_mut().expect("a list").truncate(1);
    let shared = said(&shared);
    assert!(shared.contains("or on terms: what concerns third persons is sealed or left out"), "{shared}");
    // Where nothing stands that it would meet, nobody is bothered with it.
    assert_eq!(offered(&letter("us-wire-fraud")), []);
}

/// What the instrument gives on demand is to be asked for, what it asks for before a refusal is said, and whether the
/// receiving side has a law on personal data is told as a figure that clears nothing.
#[test]
fn the_clauses_of_the_instrument_stand_beside_the_decision() {
    let mut onward = letter("at-onward-third-state");
    onward.letter["onward"]["person_told"] = json!(false);
    let page = said(&onward);
    for line in [
        "A limit of use must be asked for (treaty with Austria (1995), art. 13)",
        "consultation, or that conditions be considered, before a refusal (treaty with Austria (1995), art. 3(3))",
        "On public lists: Party to the convention on the protection of personal data",
    ] {
        assert_eq!(page.matches(line).count(), 1, "{line}: {page}");
    }
    // A state that is on no list that was read.
    onward.letter["from"]["state"] = json!("US");
    assert!(said(&onward).contains("No public list that was read says that the receiving side"), "{}", said(&onward));
    // A concern of another kind brings the duty to consult, and no word on data.
    let tower = said(&letter("ch-tower-month"));
    assert!(tower.contains("before a refusal (treaty with Switzerland (1993), art. 3(3)(b))"), "{tower}");
    assert!(!tower.contains("limit of use") && !tower.contains("On public lists"), "{tower}");
    // Where nothing is decided, nothing of it is said.
    let plain = said(&letter("us-wire-fraud"));
    assert!(!plain.contains("The instrument asks for") && !plain.contains("On public lists"), "{plain}");
}

/// A refusal says what the instrument asks for, whether the letter names the instrument or not.
#[test]
fn a_refusal_says_what_the_instrument_asks_for_before_it() {
    let mut fine = letter("nl-fine-too-old");
    let asked = "before a refusal (treaty with the Netherlands (1991), art. 6(4)(b))";
    assert!(said(&fine).contains(asked), "{}", said(&fine));
    fine.letter.as_object_mut().expect("a letter").remove("instruments");
    assert!(said(&fine).contains(asked), "{}", said(&fine));
}

/// The page as one line of text.
fn said(one: &Letter) -> String {
    let page = one.page(Language::English, Audience::Desk).to_string();
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

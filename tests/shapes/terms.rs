//! Terms that can be set: offered where they may meet what stands, and nowhere else.

use crate::collection::letter;
use mla_screen::vocabulary::Ground;
use mla_screen::{Audience, Language};
use serde_json::json;

#[test]
fn a_term_is_offered_beside_the_decision_that_it_may_meet() {
    let mut onward = letter("at-onward-third-state");
    // A promise may still answer the rest; that the person never hears of it, somebody decides on.
    onward.letter["onward"]["person_told"] = json!(false);
    let offered = |one: &crate::collection::Letter| -> Vec<Ground> {
        one.screen().handling().iter().flat_map(|power| &power.terms).flat_map(|term| term.meets.clone()).collect()
    };
    assert!(offered(&onward).contains(&Ground::DataProtection), "{:?}", offered(&onward));
    let page = onward.page(Language::English, Audience::Desk).to_string();
    assert!(page.contains("or on terms: "), "{page}");
    assert!(onward.page(Language::French, Audience::Desk).to_string().contains("ou à des conditions"));
    // Where nothing stands that it would meet, nobody is bothered with it.
    assert_eq!(offered(&letter("us-wire-fraud")), []);
}

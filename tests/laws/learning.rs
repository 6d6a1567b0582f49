//! LAW 3 in the letter itself: an absent key is unknown, so a limb that is settled without it, and
//! without any presumption, is settled in the same way with it.

use crate::common::generate::{self, Generated};
use crate::common::{cases, oracle};
use crate::json;
use mla_screen::{Disposition, Request};
use proptest::prelude::*;
use serde_json::Value;

/// Whether a letter that leaves this out leaves it open. What a letter does not ask for (urgency,
/// secrecy, credentials), it does not ask for; a list is whole or absent.
fn leaves_it_open(place: &str) -> bool {
    let steps: Vec<&str> = place.split('/').skip(1).collect();
    match steps[..] {
        ["from", "authority" | "channel"] | ["proceeding" | "relied_on" | "letter" | "foreign_order", _] => true,
        ["victims" | "assurances" | "belief" | "stated_use" | "foreign_order" | "instruments"] => true,
        ["offences", _, "conduct" | "maximum" | "places" | "time_barred" | "earlier_judgments"] => true,
        ["offences", _, "circumstances" | "maximum", _] | ["offences", _, "earlier_judgments", _, "final"] => true,
        ["persons", _, key] => key != "id",
        ["persons", _, "proceedings", _, key] => key != "offence",
        ["measures", _, key] => !["id", "kind", "offences", "targets", "credentials_or_weaknesses"].contains(&key),
        ["measures", _, "holders", _, "about_others"] | ["measures", _, "data_period" | "period", "to"] => true,
        _ => false,
    }
}

/// The matter with less in its letter, and fewer holdings searched: of what may be left out, what
/// `which` says by its place.
fn forgetful(matter: &Generated, which: u64) -> Generated {
    let mut letter = serde_json::to_value(&matter.letter).expect("JSON");
    // A name that the law does not know asks for the law: without it there is nothing to ask.
    let unknown = letter["instruments"].as_array().is_some_and(|list| list.contains(&"no-such-treaty".into()));
    let stays = |place: &str| unknown && place == "/instruments";
    let places = json::places(&letter).into_iter();
    let open: Vec<String> = places.filter(|place| leaves_it_open(place) && !stays(place)).collect();
    let forgotten = |place: usize| which.rotate_left(u32::try_from(place % 64).unwrap_or(0)) & 0b11 == 0b11;
    for (_, place) in open.iter().enumerate().filter(|(place, _)| forgotten(*place)) {
        json::delete(&mut letter, place);
    }
    // Two judgments of which no more is said are one.
    let offences = letter["offences"].as_array_mut().into_iter().flatten();
    for list in offences.filter_map(|offence| offence.get_mut("earlier_judgments")?.as_array_mut()) {
        let mut known: Vec<Value> = Vec::new();
        list.retain(|one| {
            let new = !known.contains(one);
            known.push(one.clone());
            new
        });
    }
    let letter = Request::from_json(letter.to_string().as_bytes()).expect("a letter that says less").letter().clone();
    let mut dossier = matter.dossier.clone();
    if let Some(file) = &mut dossier {
        let mut place = 0;
        file.searched.retain(|_| {
            place += 1;
            !forgotten(place + 31)
        });
    }
    Generated { letter, dossier, ..matter.clone() }
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn learning_more_moves_no_settled_limb(matter in generate::matter(), which in any::<u64>()) {
        let less = forgetful(&matter, which);
        let (before, after) = (less.verdict(), matter.verdict());
        for ((limb, settled), (_, now)) in oracle::severities(&before).into_iter().zip(oracle::severities(&after)) {
            if settled != Disposition::Escalate {
                prop_assert_eq!(settled, now, "{} without what was left out, and with it; without: {:?}", &limb, &less);
            }
        }
    }
}

/// The places that [`leaves_it_open`] speaks of do occur.
#[test]
fn letters_leave_something_out() {
    let text = include_str!("../../examples/letters/ch-prisoner-transfer.json");
    let letter: Value = serde_json::from_str(text).expect("JSON");
    assert!(json::places(&letter).iter().filter(|place| leaves_it_open(place)).count() > 30);
}

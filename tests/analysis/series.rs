//! Series: what only several letters show. Each pattern has a hit and near misses; routine letters raise nothing.

use crate::changed;
use crate::common::docket::Docket;
use crate::common::world;
use mla_screen::analysis::{Entry, SeriesFinding, SeriesPattern, series};
use serde_json::{Value, json};

/// A letter like one of the collection, under its own reference, of a day, with changes.
fn like(model: &str, name: &str, received: &str, change: impl Fn(&mut Value)) -> Entry {
    let entry = changed(model, |letter, dossier| {
        letter["reference"] = json!(name);
        letter["received"] = json!(received);
        letter["letter"]["dated"] = json!(received);
        for measure in letter["measures"].as_array_mut().unwrap() {
            measure.as_object_mut().unwrap().remove("authorised");
        }
        for searched in dossier["searched"].as_array_mut().into_iter().flatten() {
            searched.as_object_mut().unwrap().remove("on");
        }
        letter.as_object_mut().unwrap().remove("secrecy");
        change(letter);
    });
    Entry { name: name.to_owned(), as_of: received.parse().unwrap(), ..entry }
}

fn fraud(name: &str, received: &str, change: impl Fn(&mut Value)) -> Entry {
    like("us-wire-fraud", name, received, change)
}

fn found(entries: &[Entry]) -> Vec<SeriesFinding> {
    let found = series(entries, world::screener());
    let turned: Vec<Entry> = entries.iter().rev().cloned().collect();
    assert_eq!(found, series(&turned, world::screener()), "the order in which letters are given does not count");
    found
}

fn of(entries: &[Entry], pattern: SeriesPattern) -> Vec<Vec<String>> {
    found(entries).into_iter().filter(|one| one.pattern == pattern).map(|one| one.matters).collect()
}

fn person(letter: &mut Value, words: &str) {
    letter["persons"][0]["quote"] = json!(words);
}

/// S26, S1: what comes every day is no series.
#[test]
fn a_thousand_routine_letters_of_a_large_partner_raise_nothing() {
    let docket = Docket::new(1, world::screener().base());
    let letters = (0..).map(|number| docket.entry(number, None));
    let routine: Vec<Entry> = letters.filter(|one| one.request.letter().from.state.as_str() == "US").take(1000).collect();
    assert!(routine.iter().filter(|one| one.request.letter().follow_up_of.is_some()).count() > 50);
    let found = series(&routine, world::screener());
    assert!(found.is_empty(), "{found:#?}");
}

/// S5, S7: the same person, now for fraud, now for what he wrote.
#[test]
fn a_person_on_several_bases() {
    let him = |letter: &mut Value| person(letter, "Nor Vetal, born 1970-03-04");
    let first = fraud("a-1", "2026-01-10", him);
    let other = |follows: bool| {
        fraud("a-2", "2026-06-10", |letter| {
            // The same words, written a little otherwise.
            person(letter, "NOR VETAL (born 1970-03-04)");
            letter["offences"][0]["conduct"][0] = json!({"code": "criticising-government"});
            if follows {
                letter["follow_up_of"] = json!("a-1");
            }
        })
    };
    let pattern = SeriesPattern::PersonOnSeveralBases;
    assert_eq!(of(&[first.clone(), other(false)], pattern), [["a-1", "a-2"]]);
    // Near misses: the second says that it follows the first; it is about the same acts; about somebody else.
    assert!(of(&[first.clone(), other(true)], pattern).is_empty());
    assert!(of(&[first.clone(), fraud("a-2", "2026-06-10", him)], pattern).is_empty());
    let stranger = fraud("a-2", "2026-06-10", |letter| {
        person(letter, "Nor Vetal, born 1971-03-04");
        letter["offences"][0]["conduct"][0] = json!({"code": "criticising-government"});
    });
    assert!(of(&[first.clone(), stranger], pattern).is_empty());
    // Another instrument for the same acts is another basis.
    let convention = fraud("a-3", "2026-06-10", |letter| {
        him(letter);
        letter["instruments"] = json!(["untoc-2000"]);
    });
    assert_eq!(of(&[first, convention], pattern), [["a-1", "a-3"]]);
}

/// S7: refused as a transfer without consent, he is asked for by the police; what was not refused is no refusal.
#[test]
fn another_way_after_a_refusal() {
    let him = |letter: &mut Value| person(letter, "the exile at Rideau Street");
    let refused = like("nl-fine-too-old", "b-1", "2026-02-01", |letter| {
        letter["persons"] = json!([{"id": "p1", "role": "convicted", "quote": "the exile at Rideau Street"}]);
    });
    let again = |channel: &str| {
        fraud("b-2", "2026-05-01", |letter| {
            him(letter);
            letter["from"]["state"] = json!("NL");
            letter["from"]["channel"] = json!(channel);
            letter["instruments"] = json!(["can-nld-1991"]);
        })
    };
    let pattern = SeriesPattern::OtherWayAfterRefusal;
    assert_eq!(
        world::screener().screen(&refused.request, &refused.dossier, refused.as_of).disposition(),
        mla_screen::Disposition::Refuse
    );
    assert_eq!(of(&[refused.clone(), again("police")], pattern), [["b-1", "b-2"]]);
    // The same that was granted before: no refusal, so nothing.
    let granted = fraud("b-1", "2026-02-01", him);
    assert!(of(&[granted, again("police")], pattern).is_empty());
    // The refusal came after: nothing follows it.
    let later = like("nl-fine-too-old", "b-1", "2026-08-01", |letter| {
        letter["persons"] = json!([{"id": "p1", "role": "convicted", "quote": "the exile at Rideau Street"}]);
    });
    assert!(of(&[again("police"), later], pattern).is_empty());
}

/// S4, S5: three letters within a year about people for what they say.
#[test]
fn one_community_targeted() {
    let about = |name: &str, received: &str, code: &str| {
        fraud(name, received, |letter| {
            person(letter, name);
            letter["offences"][0]["conduct"][0] = json!({"code": code});
        })
    };
    let belief = "practising-religion";
    let all = [about("c-1", "2026-01-10", belief), about("c-2", "2026-04-10", belief), about("c-3", "2026-09-10", belief)];
    let pattern = SeriesPattern::CommunityTargeted;
    assert_eq!(of(&all, pattern), [["c-1", "c-2", "c-3"]]);
    // Near misses: two; three in two years; three of which one is about a fraud.
    assert!(of(&all[..2], pattern).is_empty());
    assert!(of(&[all[0].clone(), all[1].clone(), about("c-3", "2027-09-10", belief)], pattern).is_empty());
    assert!(of(&[all[0].clone(), all[1].clone(), about("c-3", "2026-09-10", "obtaining-by-deceit")], pattern).is_empty());
}

/// S5: eight numbers in each of four letters are as many as were too many in one.
#[test]
fn a_bulk_request_in_pieces() {
    let piece = |name: &str, accounts: u32, day: &str| {
        fraud(name, "2026-03-10", |letter| {
            letter["persons"][0].as_object_mut().unwrap().remove("quote");
            letter["measures"][0]["accounts"] = json!(accounts);
            letter["measures"][0]["data_period"] = json!({"from": "2025-01-01", "to": day});
        })
    };
    let names = ["d-1", "d-2", "d-3", "d-4"];
    let whole = names.map(|name| piece(name, 8, "2025-06-30"));
    let pattern = SeriesPattern::RequestInPieces;
    assert_eq!(of(&whole, pattern), [names]);
    // Near misses: for other times each; together still few; one of them broad by itself, which its own verdict says.
    let days = ["2025-06-30", "2025-06-29", "2025-06-28", "2025-06-27"];
    let apart: Vec<Entry> = names.iter().zip(days).map(|(name, day)| piece(name, 8, day)).collect();
    assert!(of(&apart, pattern).is_empty());
    assert!(of(&names.map(|name| piece(name, 6, "2025-06-30")), pattern).is_empty());
    let mut broad = whole.to_vec();
    broad[3] = piece("d-4", 25, "2025-06-30");
    assert!(of(&broad[1..], pattern).is_empty());
}

/// S26: forty letters in a month, of a state that sent one a month.
#[test]
fn a_surge_of_letters() {
    let letter = |name: String, received: &str| {
        fraud(&name, received, |letter| {
            person(letter, &name);
        })
    };
    let mut usual: Vec<Entry> = (1..=9).map(|month| letter(format!("e-{month}"), &format!("2026-0{month}-05"))).collect();
    let pattern = SeriesPattern::Surge;
    assert!(of(&usual, pattern).is_empty());
    let flood: Vec<Entry> = (10..=25).map(|day| letter(format!("f-{day}"), &format!("2026-10-{day}"))).collect();
    // A flood without anything before it has no usual number beside it.
    assert!(of(&flood, pattern).is_empty());
    let few = &flood[..3];
    assert!(of(&[usual.as_slice(), few].concat(), pattern).is_empty());
    usual.extend(flood);
    let surge = of(&usual, pattern);
    assert_eq!(surge.len(), 1);
    assert_eq!(surge[0].len(), 16, "{surge:?}");
}

/// S6: one account, told of three persons.
#[test]
fn one_account_for_many_persons() {
    const TOLD: &str = "Between March and May he collected money from parishioners in a hall near the river, promising a school, and sent it abroad through a cousin who keeps a shop";
    let told = |name: &str, words: &str, who: &str| {
        let (words, who) = (words.to_owned(), who.to_owned());
        fraud(name, "2026-03-10", move |letter| {
            person(letter, &who);
            letter["offences"][0]["conduct"][0]["quote"] = json!(words);
            letter["offences"][0]["circumstances"] = json!({"dishonest": {"alleged": true}});
        })
    };
    let near = TOLD.replace("March", "April").replace("cousin", "brother");
    let all = [told("g-1", TOLD, "one"), told("g-2", &near, "two"), told("g-3", TOLD, "three")];
    let pattern = SeriesPattern::AccountReused;
    assert_eq!(of(&all, pattern), [["g-1", "g-2", "g-3"]]);
    // Near misses: two; the third about the same person; the third in other words.
    assert!(of(&all[..2], pattern).is_empty());
    assert!(of(&[all[0].clone(), all[1].clone(), told("g-3", TOLD, "two")], pattern).is_empty());
    let other = "He took deposits for farm machines that did not exist and showed photographs copied from sellers elsewhere";
    assert!(of(&[all[0].clone(), all[1].clone(), told("g-3", other, "three")], pattern).is_empty());
}

//! The page: what is read first, how long it is, what stands on it once, and the words that it never uses.

use crate::collection::{Letter, letter, letters};
use mla_screen::verdict::Gap;
use mla_screen::vocabulary::Office;
use mla_screen::{Audience, Disposition, Language, Page};
use std::collections::BTreeSet;

fn escalated() -> Vec<Letter> {
    letters().into_iter().filter(|letter| letter.screen().disposition() == Disposition::Escalate).collect()
}

/// Every page of the desk, in both languages.
fn pages() -> Vec<(Letter, Page)> {
    let both = |letter: Letter| Language::ALL.iter().map(move |one| (letter.clone(), letter.page(*one, Audience::Desk)));
    letters().into_iter().flat_map(both).collect()
}

#[test]
fn the_answer_comes_first() {
    for (letter, page) in pages() {
        let verdict = letter.screen();
        let settled = verdict.is_severed() && verdict.acts().is_empty();
        let word = match (page.language, verdict.disposition()) {
            (Language::English, Disposition::Escalate) if settled => "SETTLED IN PART",
            (Language::English, Disposition::Escalate) => "ESCALATE",
            (Language::English, Disposition::Refuse) => "REFUSE",
            (Language::English, _) => "NO GROUND FOUND",
            (_, Disposition::Escalate) if settled => "RÉGLÉ EN PARTIE",
            (_, Disposition::Escalate) => "DÉCISION REQUISE",
            (_, Disposition::Refuse) => "REFUS",
            _ => "AUCUN MOTIF RELEVÉ",
        };
        assert!(page.answer.starts_with(word), "{}: {}", letter.name, page.answer);
        let text = page.to_string();
        let first = text.lines().nth(page.alerts.iter().map(|alert| alert.len() / 79 + 1).sum()).unwrap_or_default();
        assert!(first.starts_with(word) || text.contains(&format!("\n{word}")), "{}: {first}", letter.name);
    }
}

#[test]
fn a_page_is_as_long_as_a_reader_has_time_for() {
    let mut lengths = Vec::new();
    for (letter, page) in pages() {
        let (text, limbs) = (page.to_string(), letter.screen().limbs().len());
        let most = if limbs <= 4 { 60 } else { 120 };
        let length = text.lines().count();
        assert!(length <= most, "{} in {:?}: {length} lines for {limbs} limbs", letter.name, page.language);
        lengths.push(length);
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{}: {line}", letter.name);
        }
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 45, "half of the pages have more than {} lines", lengths[lengths.len() / 2]);
}

#[test]
fn nothing_stands_there_twice() {
    for (letter, page) in pages() {
        let mut acts = BTreeSet::new();
        for (act, _) in page.steps() {
            assert!(acts.insert(act), "{}: asked twice: {act}", letter.name);
        }
        let text = page.to_string();
        let asked: Vec<&str> = text.lines().map(str::trim).filter(|line| line.ends_with('?')).collect();
        assert_eq!(asked.iter().collect::<BTreeSet<_>>().len(), asked.len(), "{}: {asked:?}", letter.name);
        // A quotation, and an entry of the dossier, stand among the reasons once.
        let facts: Vec<&String> = page.reasons().flat_map(|(_, facts, _)| facts).collect();
        for mark in ["“", "[h", "[a", "[f"] {
            let said: Vec<&str> = facts.iter().filter_map(|fact| fact.split_once(mark)).map(|(_, rest)| rest).collect();
            assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), said.len(), "{}: {said:?}", letter.name);
        }
    }
}

/// There are never more reasons than there is to decide or to refuse.
#[test]
fn reasons_have_their_decisions() {
    for (letter, page) in pages() {
        let refuses = letter.screen().limbs().filter(|limb| limb.disposition() == Disposition::Refuse).count();
        assert!(page.reasons().len() <= page.steps().len() + refuses, "{}", letter.name);
    }
}

#[test]
fn no_page_speaks_in_the_words_of_the_library() {
    let jargon = [
        "letter#",
        "dossier#",
        "told below",
        "ay not open",
        "stands in the way",
        "decide:",
        "read:",
        "fact:",
        "fact/",
        "page/",
        "step/",
        "why/",
        "matter/",
        "look/",
    ];
    for (letter, page) in pages() {
        let text = page.to_string();
        for word in jargon {
            assert!(!text.contains(word), "{} in {:?}: `{word}` in\n{text}", letter.name, page.language);
        }
        if page.language == Language::French {
            for word in
                ["ESCALATE", "REFUSE:", "NO GROUND FOUND", "Law of", "may refuse", "Minister of", "Treaty Law", " yes: "]
            {
                assert!(!text.contains(word), "{}: `{word}` in\n{text}", letter.name);
            }
        }
    }
}

#[test]
fn a_page_that_waits_names_an_office_whose_act_comes_next() {
    for letter in &escalated() {
        let (verdict, page) = (letter.screen(), letter.memo());
        let mut offices: Vec<&str> = verdict.questions().iter().map(|one| one.office.word()).collect();
        // A letter whose limbs are all settled, and differ, is for the desk to sever.
        offices.push("central-authority");
        let named = |office: &&str| {
            let office = Office::from_word(office).expect("an office");
            let name = letter.screener.base().office_name(office, "en").unwrap_or_default();
            let short: String =
                name.split(',').next().unwrap_or_default().split_whitespace().take(2).collect::<Vec<_>>().join(" ");
            !short.is_empty() && page.to_lowercase().contains(&short.to_lowercase())
        };
        assert!(offices.iter().any(named), "{}: none of {offices:?} in: {page}", letter.name);
    }
}

#[test]
fn what_an_answer_does_is_told_by_name_of_limb() {
    let mut told = 0;
    for letter in &escalated() {
        let verdict = letter.screen();
        let page = letter.page(Language::English, Audience::Desk);
        for (_, questions) in page.steps() {
            for effect in questions.iter().take(1).flat_map(|id| page.effects(id)).flatten() {
                told += 1;
                let limb = verdict.limbs().any(|limb| effect.contains(limb.measure().as_str()));
                assert!(limb || effect.contains(" all"), "{}: {effect}", letter.name);
            }
        }
    }
    assert!(told > 40, "{told}");
}

#[test]
fn the_page_says_what_was_not_looked_at() {
    let mut letters = escalated();
    assert!(letters.iter().all(|letter| letter.memo().contains("Not looked at:")));
    for letter in &mut letters {
        letter.dossier = serde_json::json!({ "schema": "mla-dossier/1", "searched": [] });
        assert!(letter.screen().not_examined().any(|(kind, _)| kind == Gap::HoldingNotSearched), "{}", letter.name);
        assert!(letter.memo().contains("Not looked at: holdings not searched"), "{}", letter.name);
    }
}

#[test]
fn on_the_letter_from_hong_kong_all_of_it_is_there() {
    let page = letter("hk-under-un-convention").memo();
    for words in
        ["SUPPOSED LAW", "ESCALATE", "Minister of Justice", "no offence in Canada", "Not looked at:", "DO NOT WRITE"]
    {
        assert!(page.contains(words), "no `{words}` in: {page}");
    }
}

#[test]
fn no_page_clears_approves_or_vouches() {
    for letter in &letters() {
        // The letter's own words stand between “ and ”, and may say what they like.
        let own = letter.memo();
        let ours = own.split('“').map(|part| part.rsplit('”').next().unwrap_or_default());
        let words = ours.collect::<Vec<_>>().join(" ").to_lowercase();
        let words: Vec<&str> = words.split(|c: char| !c.is_alphabetic()).collect();
        for word in ["cleared", "approved", "genuine"] {
            assert!(!words.contains(&word), "{}: {word}", letter.name);
        }
    }
}

//! The memo: what a busy officer reads first, and the words that it never uses.

use crate::collection::{Letter, letter, letters};
use mla_screen::Disposition;
use mla_screen::verdict::{ActKind, Gap};

const TOP: usize = 160;

/// The first words of a memo, its lines joined.
fn top(memo: &str) -> String {
    memo.split_whitespace().take(TOP).collect::<Vec<_>>().join(" ")
}

const fn said(act: ActKind) -> &'static str {
    match act {
        ActKind::CheckLaw => "check the law",
        ActKind::Ask => "ask",
        ActKind::Wait => "wait",
        _ => "decide",
    }
}

fn escalated() -> Vec<Letter> {
    letters().into_iter().filter(|letter| letter.screen().disposition == Disposition::Escalate).collect()
}

#[test]
fn the_first_line_has_the_disposition_and_the_kinds_of_act() {
    let escalated = escalated();
    assert!(escalated.len() > 5);
    for letter in &escalated {
        let (verdict, memo) = (letter.screen(), letter.memo());
        let first = memo.lines().next().unwrap();
        assert!(first.starts_with("ESCALATE"), "{}: {first}", letter.name);
        for act in &verdict.acts {
            assert!(first.contains(said(*act)), "{}: no {act} in {first}", letter.name);
        }
    }
}

#[test]
fn the_top_names_an_office_whose_act_comes_next() {
    for letter in &escalated() {
        let verdict = letter.screen();
        let top = top(&letter.memo());
        let mut offices: Vec<&str> = verdict.questions.iter().map(|one| one.office.word()).collect();
        // A letter whose limbs are all settled, and differ, is for the desk to sever.
        if offices.is_empty() && verdict.severance.is_some() {
            offices.push("central-authority");
        }
        let named = |office: &&str| {
            let name = letter.screener.base().requested().offices.iter().find(|(one, _)| one.word() == *office);
            let name = name.and_then(|(_, name)| name.get("en")).unwrap_or_default();
            !name.is_empty() && top.contains(name)
        };
        assert!(offices.iter().any(named), "{}: none of {offices:?} in: {top}", letter.name);
    }
}

/// Those of the letters whose memo does not say at the top what was not looked at.
fn without_gaps(letters: Vec<Letter>) -> Vec<String> {
    let memos = letters.into_iter().map(|letter| (top(&letter.memo()), letter.name));
    memos.filter(|(top, _)| !top.contains("Not looked at:")).map(|(_, name)| name).collect()
}

#[test]
fn the_top_says_what_was_not_looked_at() {
    assert_eq!(without_gaps(escalated()), Vec::<String>::new());
}

#[test]
fn the_top_says_so_all_the_more_where_nobody_looked_anywhere() {
    let mut letters = escalated();
    for letter in &mut letters {
        letter.dossier = serde_json::json!({ "schema": "mla-dossier/1", "searched": [] });
        assert!(letter.screen().not_examined.iter().any(|one| one.kind == Gap::HoldingNotSearched), "{}", letter.name);
    }
    assert_eq!(without_gaps(letters), Vec::<String>::new());
}

#[test]
fn the_top_quotes_the_letter_where_its_words_block() {
    let mut quoted = 0;
    for letter in &escalated() {
        let verdict = letter.screen();
        let leaf = |place: &u32| &verdict.proof.leaves[*place as usize];
        let blocking = verdict.findings.iter().filter(|one| one.ground.is_some() && one.bars.is_none());
        let quotes =
            blocking.flat_map(|one| &one.because).any(|place| leaf(place).quote.is_some() && leaf(place).is == Some(true));
        if quotes {
            quoted += 1;
            let top = top(&letter.memo());
            assert!(top.contains('“') && top.contains('”'), "{}: {top}", letter.name);
        }
    }
    assert!(quoted > 2, "{quoted} letters block by their own words");
}

#[test]
fn on_the_letter_from_hong_kong_all_of_it_is_there() {
    let memo = letter("hk-under-un-convention").memo();
    let top = top(&memo);
    assert!(memo.starts_with("ESCALATE: check the law, ask, decide"));
    for words in ["Dual criminality", "Minister of Justice", "“The subject, from an address in Canada", "Not looked at:"] {
        assert!(top.contains(words), "no `{words}` in: {top}");
    }
}

#[test]
fn no_memo_clears_approves_or_vouches() {
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

#[test]
fn every_line_fits_eighty_columns() {
    for letter in &letters() {
        for line in letter.memo().lines() {
            assert!(line.chars().count() <= 80, "{}: {line}", letter.name);
        }
    }
}

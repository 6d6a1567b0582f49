//! The queue: life first, each place explained, nobody starved, the same in whatever order the letters come.

use crate::common::{cases, generate};
use crate::{cli, entry, letters};
use mla_screen::analysis::{Entry, QueueReason, Queued, triage};
use mla_screen::vocabulary::Urgency;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn life(entry: &Entry) -> bool {
    entry.request.letter().urgency == Some(Urgency::RiskToLife)
}

fn places(queue: &[Queued]) -> BTreeMap<&str, usize> {
    queue.iter().enumerate().map(|(place, one)| (one.letter.as_str(), place + 1)).collect()
}

/// S1, S26: what a queue of letters must keep, whatever they are.
fn kept(entries: &[Entry]) -> Result<(), TestCaseError> {
    let queue = triage(entries);
    let at = places(&queue);
    prop_assert_eq!(at.len(), entries.len(), "nobody is dropped");
    let rest: Vec<&Queued> =
        queue.iter().filter(|one| !entries.iter().any(|entry| entry.name == one.letter && life(entry))).collect();
    for (place, one) in rest.iter().enumerate() {
        // The bound: the n-th of the rest never stands after place 4n.
        prop_assert!(at[one.letter.as_str()] <= 4 * (place + 1), "{} starves", one.letter);
        prop_assert!(
            rest.get(place + 1).is_none_or(|next| one.due <= next.due),
            "{} is due later than the next",
            one.letter
        );
    }
    let at_risk = entries.iter().filter(|entry| life(entry)).count();
    let ahead = queue.iter().take_while(|one| one.reasons.iter().any(|(why, _)| *why == QueueReason::LifeAtRisk)).count();
    prop_assert_eq!(ahead, at_risk.min(if rest.is_empty() { at_risk } else { 3 }), "a life at risk goes first");
    for one in &queue {
        let first = one.reasons.first().expect("each place is explained");
        prop_assert!(first.1 == one.due && one.reasons.iter().all(|(_, day)| *day >= one.due));
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn nobody_starves_and_ties_are_stable(matters in prop::collection::vec((generate::undetermined(), 0_u8..3), 1..14)) {
        let entries: Vec<Entry> = matters.into_iter().enumerate().map(|(place, (mut matter, urgency))| {
            matter.letter.urgency = if urgency < 2 { Some(Urgency::RiskToLife) } else { matter.letter.urgency };
            Entry { name: format!("letter-{place}"), ..entry(&matter) }
        }).collect();
        kept(&entries)?;
        let mut turned = entries.clone();
        turned.reverse();
        prop_assert_eq!(triage(&entries), triage(&turned));
        // A letter that comes later never stands before one that is like it and came before.
        let mut later = entries[0].clone();
        later.name = "zz-later".to_owned();
        let both = [entries[0].clone(), later];
        let queue = triage(&both);
        prop_assert_eq!(&queue[0].letter, "letter-0");
    }
}

/// The page: every place in its order with its reasons, in both languages; nothing comes from elsewhere, and it reads
/// without a script.
#[test]
fn the_queue_as_a_page() {
    let files: Vec<String> = letters().iter().map(|entry| cli::letter(&entry.name)).collect();
    let run = |more: &[&str]| {
        let arguments: Vec<&str> = files.iter().map(String::as_str).chain(more.iter().copied()).collect();
        let ran = cli::example("triage", &arguments);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    let queue = triage(letters());
    for (lang, word) in [("en", "data that may be gone soon"), ("fr", "des données qui peuvent disparaître bientôt")] {
        let page = run(&["--format", "html", "--lang", lang]);
        assert!(page.contains(&format!("<html lang=\"{lang}\">")) && page.contains(word), "{lang}");
        let places: Vec<&str> = page.split("</span>").skip(1).filter_map(|part| part.split("</h2>").next()).collect();
        assert_eq!(places, queue.iter().map(|one| one.letter.as_str()).collect::<Vec<_>>());
        assert_eq!(page.matches("<time>").count(), queue.len());
        let reasons: usize = queue.iter().map(|one| one.reasons.len() + usize::from(one.in_turn)).sum();
        assert_eq!(page.matches("<li").count(), queue.len() + reasons, "each place is explained");
        for from_elsewhere in ["<script", "http://", "https://", "src=", "url("] {
            assert!(!page.contains(from_elsewhere), "{from_elsewhere}");
        }
        assert!(page.contains("@media print") && page.contains("width=device-width"));
    }
    let lines = run(&["--format", "csv"]);
    assert_eq!(lines.lines().count(), queue.len() + 1);
    assert!(lines.lines().nth(1).unwrap().starts_with("1,gb-child-abuse-emergency,2026-10-08,"));
}

#[test]
fn the_collection_in_its_order() {
    kept(letters()).unwrap();
    let queue = triage(letters());
    assert_eq!(queue[0].letter, "gb-child-abuse-emergency");
    assert_eq!(queue[0].reasons[0].0, QueueReason::LifeAtRisk);
}

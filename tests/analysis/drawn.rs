//! The drawn docket: the same bytes for the same seed, letters that are valid, in the mix that its file says.

use crate::common::docket::mix::{Mark, Mix};
use crate::common::docket::{Docket, Files};
use crate::common::world;
use crate::{cli, example};
use mla_screen::Request;
use std::collections::BTreeMap;

fn docket(seed: u64) -> Docket {
    Docket::new(seed, world::screener().base())
}

#[test]
fn a_seed_stands_for_its_letters_and_each_for_itself() {
    let (one, same, other) = (docket(7), docket(7), docket(8));
    let forward: Vec<Files> = (0..60).map(|number| one.files(number)).collect();
    // Drawn backwards, and after others, the letters are the same bytes.
    let mut backward: Vec<Files> = (0..60).rev().map(|number| same.files(number)).collect();
    backward.reverse();
    assert_eq!(forward, backward);
    assert!(forward.iter().zip(0..).all(|(files, number)| *files != other.files(number)));
    let mut letters: Vec<&str> = forward.iter().map(|files| files.letter.as_str()).collect();
    letters.sort_unstable();
    letters.dedup();
    assert_eq!(letters.len(), 60, "no letter comes twice");
}

/// Every letter and dossier goes through the door; how often what comes is as the file says.
#[test]
fn the_mix_is_that_of_its_file() {
    let (docket, mix) = (docket(1), Mix::published());
    const LETTERS: u64 = 2000;
    let (mut states, mut follow) = (BTreeMap::<String, usize>::new(), 0);
    let mut references = BTreeMap::new();
    for number in 0..LETTERS {
        let entry = docket.entry(number, None);
        let letter = entry.request.letter();
        *states.entry(letter.from.state.to_string()).or_default() += 1;
        if let Some(earlier) = &letter.follow_up_of {
            follow += 1;
            // A letter that follows another is from the same state, about the same persons.
            let (state, who): &(_, Vec<Option<String>>) = &references[earlier];
            let same: Vec<_> = letter.persons.iter().map(|person| person.quote.clone()).collect();
            assert_eq!((state, who), (&letter.from.state, &same), "{}", entry.name);
        }
        let who = letter.persons.iter().map(|person| person.quote.clone()).collect();
        references.insert(letter.reference.clone(), (letter.from.state, who));
        assert!(docket.entry(number.saturating_sub(1), None).request.letter().received <= letter.received);
    }
    let all: usize = mix.states.rows.iter().map(|row| row.weight).sum();
    for row in mix.states.rows.iter().filter(|row| row.weight >= 30) {
        let (wanted, came) = (LETTERS as f64 * row.weight as f64 / all as f64, states[row.what.state.as_str()] as f64);
        // Some letters go by another table (corruption, concern), and chance has its part.
        assert!(
            (came - wanted).abs() < 0.12 * wanted + 4.0 * wanted.sqrt() + 20.0,
            "{}: {came} for {wanted}",
            row.what.state
        );
    }
    let wanted = LETTERS as usize * mix.shares.follow_up / 100;
    assert!(follow > wanted / 2 && follow < wanted * 2, "{follow} for {wanted}");
    // A year of the docket holds as many letters as the source says.
    let [first, last] = [0, mix.volume.per_year].map(|number| docket.entry(number, None).request.letter().received);
    assert_eq!(last, first.plus_years(1).unwrap());
}

/// A weight is cited, or it says that it is assumed.
#[test]
fn every_weight_says_on_what_it_rests() {
    let cites = Mix::published().cites();
    assert!(cites.iter().any(|cite| cite.mark == Mark::Read) && cites.iter().any(|cite| cite.mark == Mark::Assumed));
    for cite in cites {
        assert!(!cite.source.trim().is_empty());
        assert_eq!(cite.mark == Mark::Read, cite.at.is_some(), "a figure that was read says where: {}", cite.source);
    }
}

/// One command: the docket under two laws; the same bytes on one thread and on several.
#[test]
fn a_docket_goes_through_accession_and_batch() {
    let file = example("suppositions/un-convention-joined.json").display().to_string();
    let run = |threads: &str| {
        let ran = cli::example(
            "accession",
            &["--docket", "150", "--seed", "3", "--suppose", &file, "--format", "json", "--threads", threads],
        );
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    let found: mla_screen::analysis::Accession = serde_json::from_str(&run("1")).unwrap();
    assert_eq!(found.letters, 150);
    assert_eq!(run("1"), run("3"));
    let lines = cli::example("docket", &["40", "--seed", "3"]).out;
    assert_eq!(lines.lines().count(), 40);
    let first = lines.lines().next().and_then(|line| line.split('\t').next()).unwrap();
    let name = Request::from_json(first.as_bytes()).unwrap().letter().reference.clone();
    let answers = cli::example_with("batch", &[], lines.as_bytes());
    assert_eq!((answers.code, answers.out.lines().count()), (0, 40));
    assert!(answers.out.lines().next().unwrap().contains(&name));
}

//! LAW 1, total: every pair of valid inputs has a verdict; every byte string parses or gets a report.

use crate::common::{cases, generate, world};
use mla_screen::vocabulary::Date;
use mla_screen::{Dossier, Language, Request};
use proptest::prelude::*;
use proptest::sample::Index;

/// A change to a text: what is cut out, and what stands in its place.
type Edit = (Index, u8, &'static str);

fn edit() -> impl Strategy<Value = Edit> {
    let pieces = vec![
        "",
        "null",
        "{}",
        "[]",
        "[[[[[[[[",
        "\"",
        "\\",
        "\u{0}",
        ",",
        ":",
        "}",
        "]",
        "-1",
        "1e999",
        "99999999999999999999",
        "\"CA\"",
        "\"2026-02-30\"",
        "\"p9\"",
        "true",
        "\"\\ud800\"",
        "é",
        "\"\"",
        "{\"a\":{\"a\":{\"a\":1}}}",
    ];
    (any::<Index>(), any::<u8>(), proptest::sample::select(pieces))
}

fn edited(text: &str, edits: &[Edit]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, length, piece) in edits {
        let from = at.index(bytes.len().max(1)).min(bytes.len());
        let to = (from + usize::from(*length) % 12).min(bytes.len());
        bytes.splice(from..to, piece.bytes());
    }
    bytes
}

fn some_request() -> Request {
    Request::from_json(include_bytes!("../../examples/letters/ch-tax-fiscal.json")).expect("a letter of the collection")
}

/// Reads the bytes as a letter and as a dossier; whatever is read is screened and told.
fn swallow(bytes: &[u8], as_of: Date) {
    let screener = world::screener();
    match Request::from_json(bytes) {
        Ok(request) => {
            let verdict = screener.screen(&request, &Dossier::unexamined(), as_of);
            assert!(verdict.limbs().len() > 0);
        }
        Err(report) => assert!(!report.faults().is_empty() && !report.to_string().is_empty()),
    }
    if let Err(report) = Dossier::from_json(&some_request(), bytes) {
        assert!(!report.faults().is_empty() && !report.to_string().is_empty());
    }
}

proptest! {
    #![proptest_config(cases(64))]

    /// Valid inputs have a verdict, with a limb for every measure, offence and target, and it can be
    /// told in words.
    #[test]
    fn valid_inputs_have_a_verdict(matter in generate::matter()) {
        let verdict = matter.verdict();
        let expected: usize =
            matter.letter.measures.iter().map(|one| one.offences.len().max(1) * one.targets.len().max(1)).sum();
        prop_assert_eq!(verdict.limbs().len(), expected);
        prop_assert!(!world::screener().memo(&verdict, Language::English).to_string().is_empty());
    }

    /// Random bytes get a report.
    #[test]
    fn random_bytes_are_read_or_reported(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        swallow(&bytes, generate::day("2026-11-24"));
    }

    /// Letters with a few damages get a report, or are read and screened.
    #[test]
    fn damaged_letters_are_read_or_reported(matter in generate::matter(), edits in proptest::collection::vec(edit(), 0..4)) {
        let letter = serde_json::to_string(&matter.letter).expect("JSON");
        swallow(&edited(&letter, &edits), matter.as_of);
        let dossier = serde_json::to_string(&matter.file()).expect("JSON");
        let damaged = edited(&dossier, &edits);
        let request = matter.request();
        if let Ok(read) = Dossier::from_json(&request, &damaged) {
            prop_assert!(world::screener().screen(&request, &read, matter.as_of).limbs().len() > 0);
        }
    }
}

#[test]
fn hostile_bytes_are_reported() {
    let deep = |open: &str| open.repeat(100_000);
    let cases =
        [deep("["), deep("{\"a\":"), deep("{\"measures\":["), "\u{feff}{}".to_owned(), String::new(), "\"".repeat(9999)];
    for text in cases {
        assert!(Request::from_json(text.as_bytes()).is_err());
        assert!(Dossier::from_json(&some_request(), text.as_bytes()).is_err());
    }
}

#[test]
fn any_day_of_the_calendar_has_a_verdict() {
    let request = some_request();
    for day in ["1000-01-01", "1867-07-01", "2024-02-29", "9999-12-31"] {
        let verdict = world::screener().screen(&request, &Dossier::unexamined(), generate::day(day));
        assert!(verdict.limbs().len() > 0, "{day}");
    }
}

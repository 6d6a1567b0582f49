//! Malformed letters: each gets a report that names the place and what was expected, never a panic,
//! and none leaves a trace in the verdict on the next letter.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "common/cli.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod cli;

use cli::{folder, letter, screen};
use mla_screen::{Dossier, Request, Screener};
use std::fs;
use std::thread;

/// A spoilt letter, and what its report must say.
struct Bad {
    name: &'static str,
    bytes: Vec<u8>,
    /// Where: JSON Pointer (empty: the document), line and column.
    pointer: &'static str,
    place: (usize, usize),
    says: &'static str,
}

fn good() -> String {
    fs::read_to_string(letter("us-wire-fraud")).unwrap()
}

/// Line and column of the byte at `offset`, from 1, columns in characters.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset];
    let line = before.matches('\n').count() + 1;
    (line, before.rsplit('\n').next().unwrap().chars().count() + 1)
}

/// The good letter with `from` replaced by `to`; the fault stands where `at` begins inside `to`.
fn spoilt(name: &'static str, (from, to): (&str, &str), at: &str, pointer: &'static str, says: &'static str) -> Bad {
    let text = good();
    let offset = text.find(from).unwrap_or_else(|| panic!("{name}: the letter has no {from}"));
    let bad = text.replacen(from, to, 1);
    // The last occurrence inside `to`: for a key that stands twice, the second one.
    let place = place(&bad, offset + to.rfind(at).unwrap());
    Bad { name, bytes: bad.into_bytes(), pointer, place, says }
}

fn all() -> Vec<Bad> {
    let text = good();
    let cut = text.find("\"kind\": \"bank-records\",").unwrap() + "\"kind\": \"bank-records\",".len();
    let whole = |name, bytes: Vec<u8>, place, says| Bad { name, bytes, pointer: "", place, says };
    let mut all = vec![
        Bad {
            name: "truncated",
            bytes: text.as_bytes()[..cut].to_vec(),
            pointer: "/measures/0",
            place: place(&text, cut),
            says: "the document ends too early: expected a key",
        },
        spoilt(
            "wrong type",
            ("\"annexes\": 2", "\"annexes\": \"two\""),
            "\"two\"",
            "/letter/annexes",
            "expected a whole number, found the text `two`",
        ),
        spoilt(
            "object for list",
            ("\"measures\": [", "\"measures\": {}, \"x\": ["),
            "{}",
            "/measures",
            "expected a list, found an object",
        ),
        spoilt(
            "unknown key",
            ("\"urgency\"", "\"urgncy\""),
            "\"urgncy\"",
            "/urgncy",
            "unknown key `urgncy`: did you mean `urgency`?",
        ),
        spoilt(
            "duplicate key",
            ("\"urgency\": \"ordinary\",", "\"urgency\": \"ordinary\",\n  \"urgency\": \"urgent\","),
            "\"urgency\"",
            "/urgency",
            "expected the key `urgency` once, found it again",
        ),
        spoilt(
            "bad code",
            ("\"bank-records\"", "\"bank-recrods\""),
            "\"bank-recrods\"",
            "/measures/0/kind",
            "did you mean `bank-records`?",
        ),
        spoilt("code of no state", ("\"state\": \"US\"", "\"state\": \"UX\""), "\"UX\"", "/from/state", "has the code `UX`"),
        spoilt(
            "no calendar date",
            ("\"2026-09-14\"", "\"2026-02-30\""),
            "\"2026-02-30\"",
            "/received",
            "`2026-02-30` is not a calendar date",
        ),
        spoilt(
            "date contradiction",
            ("\"dated\": \"2026-09-08\"", "\"dated\": \"2026-09-18\""),
            "\"2026-09-18\"",
            "/letter/dated",
            "the date of the letter (`2026-09-18`) not to be later than the day of receipt (`2026-09-14`)",
        ),
        spoilt(
            "data of days to come",
            ("\"to\": \"2025-07-31\"", "\"to\": \"2030-07-31\""),
            "\"2030-07-31\"",
            "/measures/0/data_period/to",
            "the last day of data that exist (`2030-07-31`) not to be later than the day of receipt (`2026-09-14`)",
        ),
        spoilt(
            "contradiction",
            ("\"charged\": true, \"convicted\": false", "\"charged\": false, \"convicted\": true"),
            "false",
            "/persons/0/proceedings/0/charged",
            "expected one of two statements, found both",
        ),
        spoilt(
            "dangling reference",
            ("\"targets\": [\"p1\"]", "\"targets\": [\"p12\"]"),
            "\"p12\"",
            "/measures/0/targets/0",
            "no person is called `p12`: did you mean `p1`?",
        ),
        spoilt(
            "negative number",
            ("\"accounts\": 1", "\"accounts\": -1"),
            "-1",
            "/measures/0/accounts",
            "expected a number from 1 to 1000000000, found `-1`",
        ),
        spoilt(
            "number too large",
            ("\"imprisonment_months\": 240", "\"imprisonment_months\": 70000"),
            "70000",
            "/offences/0/maximum/imprisonment_months",
            "found `70000`",
        ),
        spoilt("vast number", ("\"accounts\": 1", "\"accounts\": 1e999"), "1e999", "/measures/0/accounts", "expected a"),
        spoilt(
            "null",
            ("\"urgency\": \"ordinary\"", "\"urgency\": null"),
            "null",
            "/urgency",
            "expected a value, found `null`",
        ),
        whole(
            "10 MB of nesting",
            "[".repeat(10_000_000).into_bytes(),
            (1, 1),
            "expected at most 4194304 bytes, found 10000000",
        ),
        whole("empty", Vec::new(), (1, 1), "the document ends too early"),
        whole("no JSON", b"Dear Sir or Madam,".to_vec(), (1, 1), "expected a value, found `Dear`"),
        whole("another document", b"[]".to_vec(), (1, 1), "expected an object, found a list"),
        whole("byte order mark", format!("\u{feff}{text}").into_bytes(), (1, 1), "found a byte order mark"),
        whole("trailing text", format!("{text}}}").into_bytes(), place(&text, text.len()), "expected nothing after the end"),
    ];
    let mut utf8 = spoilt(
        "invalid UTF-8",
        ("Wire fraud", "Wire ? fraud"),
        "?",
        "/offences/0",
        "expected text in UTF-8, found the byte `0xff`",
    );
    *utf8.bytes.iter_mut().find(|byte| **byte == b'?').unwrap() = 0xff;
    all.push(utf8);
    let deep = format!("\"urgency\": {}", "[".repeat(1_000_000));
    let mut deep = spoilt("deep nesting", ("\"urgency\": \"ordinary\"", &deep), "", "", "at most 32 deep in each other");
    // The thirty-first bracket after that of the document is one too many.
    let text = String::from_utf8(deep.bytes.clone()).unwrap();
    deep.place = place(&text, text.find("[[[[").unwrap() + 31);
    deep.pointer = "/urgency/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0";
    all.push(deep);
    all
}

impl Bad {
    /// The line that a reader sees.
    fn line(&self) -> String {
        let (line, column) = self.place;
        let pointer = if self.pointer.is_empty() { "document" } else { self.pointer };
        format!("{pointer} (line {line}, column {column}): ")
    }

    fn assert_told(&self, report: &str) {
        let told = report.lines().any(|line| line.starts_with(&self.line()) && line.contains(self.says));
        assert!(told, "{}: expected `{}...{}` in:\n{report}", self.name, self.line(), self.says);
    }
}

#[test]
fn the_library_names_place_and_expectation() {
    for bad in all() {
        let report = Request::from_json(&bad.bytes).err().unwrap_or_else(|| panic!("{} passes", bad.name));
        bad.assert_told(&report.to_string());
        let (line, column) = bad.place;
        let fault = report.faults().iter().find(|fault| fault.line == line && fault.column == column).unwrap();
        assert_eq!(fault.pointer, bad.pointer, "{}", bad.name);
        assert_eq!(report.document(), "letter");
    }
}

#[test]
fn the_command_says_the_same_and_exits_with_2() {
    let folder = folder("malformed");
    for bad in all() {
        let file = folder.join(format!("{}.json", bad.name.replace(' ', "-")));
        fs::write(&file, &bad.bytes).unwrap();
        let file = file.display().to_string();
        let ran = screen(&[&file], b"");
        assert_eq!(ran.code, 2, "{}: {}", bad.name, ran.err);
        assert!(ran.err.contains(&file), "{}: {}", bad.name, ran.err);
        bad.assert_told(&ran.err);
        assert_eq!(ran.out, "", "{}", bad.name);
    }
}

#[test]
fn every_fault_is_told_at_once() {
    let mut text = good();
    for (from, to) in [
        ("\"annexes\": 2", "\"annexes\": \"two\""),
        ("\"bank-records\"", "\"bank-recrods\""),
        ("\"urgency\"", "\"urgncy\""),
        ("\"dishonest\"", "\"dishonset\""),
    ] {
        text = text.replacen(from, to, 1);
    }
    let ran = screen(&["-"], text.as_bytes());
    assert_eq!(ran.code, 2);
    for told in ["/letter/annexes", "did you mean `bank-records`?", "did you mean `urgency`?", "did you mean `dishonest`?"] {
        assert!(ran.err.contains(told), "{told} in {}", ran.err);
    }
    // Faults that only a well-formed letter shows come together as well.
    let mut text = good();
    for (from, to) in
        [("\"targets\": [\"p1\"]", "\"targets\": [\"p9\"]"), ("\"dated\": \"2026-09-08\"", "\"dated\": \"2027-09-08\"")]
    {
        text = text.replacen(from, to, 1);
    }
    let report = Request::from_json(text.as_bytes()).unwrap_err();
    assert_eq!(report.faults().len(), 2, "{report}");
}

/// No letter leaves a trace in the verdict on the next one.
#[test]
fn a_malformed_letter_between_two_clean_ones_changes_neither() {
    let screener = Screener::embedded().unwrap();
    let verdict = |screener: &Screener, name: &str| {
        let request = Request::from_json(&fs::read(letter(name)).unwrap()).unwrap();
        let dossier = Dossier::from_json(&request, &fs::read(letter(&format!("{name}.dossier"))).unwrap()).unwrap();
        serde_json::to_string(&screener.screen(&request, &dossier, request.letter().received)).unwrap()
    };
    let names = ["us-wire-fraud", "tr-mixed", "by-diaspora-bulk"];
    let request = Request::from_json(&fs::read(letter(names[0])).unwrap()).unwrap();
    let alone: Vec<String> = names.iter().map(|name| verdict(&Screener::embedded().unwrap(), name)).collect();
    let bad: Vec<Vec<u8>> = all().into_iter().map(|bad| bad.bytes).filter(|bytes| bytes.len() < 100_000).collect();
    for (place, name) in names.iter().enumerate() {
        assert_eq!(verdict(&screener, name), alone[place]);
        for bytes in &bad {
            assert!(Request::from_json(bytes).is_err());
            assert!(Dossier::from_json(&request, bytes).is_err());
        }
        assert_eq!(verdict(&screener, name), alone[place]);
    }
    thread::scope(|scope| {
        for thread in 0..4 {
            let (screener, bad, alone) = (screener.clone(), &bad, &alone);
            scope.spawn(move || {
                for turn in 0..6 {
                    let place = (thread + turn) % names.len();
                    assert!(Request::from_json(&bad[(thread * 5 + turn) % bad.len()]).is_err());
                    assert_eq!(verdict(&screener, names[place]), alone[place]);
                }
            });
        }
    });
}

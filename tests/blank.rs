//! Blank is not said: a text of which nothing can be seen is an error of input, wherever it stands.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use mla_screen::fault::FaultKind;
use mla_screen::law::Supposition;
use mla_screen::{Dossier, Request};
use serde_json::Value;

/// Texts as they stand in a file, all of them blank.
const BLANK: [&str; 12] = [
    "",
    " ",
    "\\n\\t ",
    "\\u0000",
    "\u{a0}\u{2003}",
    "\u{200b}",
    "\u{feff}\u{2060}",
    "\u{ad}",
    "\u{3164}",
    "\u{2800} ",
    "\\ud834\\udd73",
    "\u{e0020}\u{fe0f}",
];

const LETTER: &str = include_str!("../examples/letters/us-wire-fraud.json");
const DOSSIER: &str = include_str!("../examples/letters/by-diaspora-bulk.dossier.json");

/// Every text of a document with its pointer, in quotation marks.
fn texts(value: &Value, at: String) -> Vec<(String, String)> {
    match value {
        Value::String(text) => vec![(serde_json::to_string(text).unwrap(), at)],
        Value::Array(list) => list.iter().enumerate().flat_map(|(n, one)| texts(one, format!("{at}/{n}"))).collect(),
        Value::Object(map) => map.iter().flat_map(|(key, one)| texts(one, format!("{at}/{key}"))).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_text_of_letter_and_dossier_says_something() {
    for (file, report) in [(LETTER, letter as fn(&str) -> _), (DOSSIER, dossier)] {
        let all = texts(&serde_json::from_str(file).unwrap(), String::new());
        let once = all.iter().filter(|(text, _)| file.matches(text.as_str()).count() == 1);
        let mut tried = 0;
        for (position, (text, pointer)) in once.enumerate() {
            for blank in BLANK.iter().skip(position % 3).step_by(3) {
                let told = report(&file.replacen(text, &format!("\"{blank}\""), 1));
                assert!(told.iter().any(|one| one.starts_with(&format!("{pointer} (line "))), "{pointer} {blank}: {told:?}");
                // A sentence of the author's own has no other fault.
                if text.contains(' ') {
                    let says = "expected a text that says something, found a blank one";
                    assert!(told.len() == 1 && told[0].contains(says), "{pointer} {blank}: {told:?}");
                }
                tried += 1;
            }
        }
        assert!(tried >= 12, "{tried}");
    }
}

fn request() -> Request {
    Request::from_json(include_bytes!("../examples/letters/by-diaspora-bulk.json")).unwrap()
}

fn letter(text: &str) -> Vec<String> {
    Request::from_json(text.as_bytes()).unwrap_err().to_string().lines().map(str::to_owned).collect()
}

fn dossier(text: &str) -> Vec<String> {
    Dossier::from_json(&request(), text.as_bytes()).unwrap_err().to_string().lines().map(str::to_owned).collect()
}

#[test]
fn a_text_of_which_something_can_be_seen_stands() {
    let seen = LETTER.replace("\"Wire fraud\"", "\"\u{200b} x\"");
    assert!(seen != LETTER && Request::from_json(seen.as_bytes()).is_ok());
}

#[test]
fn a_blank_text_is_told_with_every_other_fault() {
    let from = "\"urgency\": \"ordinary\"";
    let both = LETTER.replacen(from, "\"urgency\": \"ordinry\", \"stated_use\": \" \"", 1);
    let told = letter(&both.replacen("\"targets\": [\"p1\"]", "\"targets\": [\"p9\"]", 1)).join("\n");
    for says in ["/stated_use (line", "did you mean `ordinary`?", "no person is called `p9`"] {
        assert!(told.contains(says), "{told}");
    }
}

/// The letter whose secrecy has the reason "" cleared thirteen limbs.
#[test]
fn a_blank_reason_for_secrecy_is_no_reason() {
    let secrecy = |reason: &str| format!("\"secrecy\": {{\"requested\": true, \"reason\": \"{reason}\"}}, \"urgency\"");
    let mut value: Value = serde_json::from_str(LETTER).unwrap();
    value.as_object_mut().unwrap().remove("secrecy");
    let plain = serde_json::to_string(&value).unwrap();
    for blank in BLANK {
        let told = letter(&plain.replacen("\"urgency\"", &secrecy(blank), 1));
        assert!(told.len() == 1 && told[0].starts_with("/secrecy/reason (line 1"), "{blank}: {told:?}");
    }
    assert!(Request::from_json(plain.replacen("\"urgency\"", &secrecy("the inquiry runs"), 1).as_bytes()).is_ok());
}

#[test]
fn what_a_host_builds_and_a_supposition_say_something_too() {
    let mut built = Request::from_json(LETTER.as_bytes()).unwrap().letter().clone();
    built.stated_use = Some("\u{2003}".to_owned());
    let report = Request::try_from(built).unwrap_err();
    assert_eq!((report.faults()[0].pointer.as_str(), &report.faults()[0].kind), ("/stated_use", &FaultKind::BlankText));
    let mut built = Dossier::from_json(&request(), DOSSIER.as_bytes()).unwrap().file().unwrap().clone();
    built.advisories[0].authority = Some(String::new());
    let report = Dossier::new(&request(), built).unwrap_err();
    assert_eq!(report.faults()[0].pointer, "/advisories/0/authority");
    let bytes = br#"{"title": "\u00a0", "changes": []}"#;
    let report = Supposition::from_json(bytes).unwrap_err().to_string();
    assert!(report.contains("/title (line 1, column 11): expected a text that says"), "{report}");
}

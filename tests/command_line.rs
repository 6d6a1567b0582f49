//! The `screen` example as a tool: exit codes, formats, standard input, another law, a supposition.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "common/cli.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod cli;

use cli::{example, folder, letter, root, screen};
use mla_screen::vocabulary::Date;
use mla_screen::{Disposition, Dossier, Request, Screener, Verdict};
use serde_json::{Deserializer, Value};
use std::fs;

/// The law of a day on which every letter of the collection was already received.
const DAY: &str = "2026-11-24";

/// What the library itself says of a letter of the collection on that day.
fn verdict(name: &str) -> Verdict {
    let request = Request::from_json(&fs::read(letter(name)).unwrap()).unwrap();
    let dossier = Dossier::from_json(&request, &fs::read(letter(&format!("{name}.dossier"))).unwrap()).unwrap();
    Screener::embedded().unwrap().screen(&request, &dossier, DAY.parse::<Date>().unwrap())
}

/// One letter of each disposition on that day, whatever the law says today.
fn one_of_each() -> [(String, i32); 3] {
    let mut names: Vec<String> = fs::read_dir(root().join("examples/letters"))
        .unwrap()
        .filter_map(|entry| {
            entry.unwrap().file_name().into_string().unwrap().strip_suffix(".dossier.json").map(str::to_owned)
        })
        .collect();
    names.sort();
    let verdicts: Vec<(String, Disposition)> =
        names.into_iter().map(|name| (name.clone(), verdict(&name).disposition())).collect();
    [(Disposition::NoGroundFound, 0), (Disposition::Escalate, 10), (Disposition::Refuse, 20)].map(|(wanted, code)| {
        let found = verdicts.iter().find(|(_, disposition)| *disposition == wanted);
        (found.unwrap_or_else(|| panic!("no letter of the collection comes to {wanted:?}")).0.clone(), code)
    })
}

fn json(text: &str) -> Vec<Value> {
    Deserializer::from_str(text).into_iter().collect::<Result<_, _>>().unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn exit_codes() {
    let each = one_of_each();
    for (name, code) in &each {
        let ran = screen(&["--as-of", DAY, &letter(name)], b"");
        assert_eq!((ran.code, ran.err.as_str()), (*code, ""), "{name}");
    }
    let [none, escalate, refuse] = each.map(|(name, _)| letter(&name));
    // The most severe of several, in whatever order they stand.
    assert_eq!(screen(&["--as-of", DAY, &none, &escalate], b"").code, 10);
    assert_eq!(screen(&["--as-of", DAY, &refuse, &escalate, &none], b"").code, 20);
    // Bad input above all; the good letters are screened all the same.
    let bad = folder("command-line").join("bad.json");
    fs::write(&bad, b"{\"schema\": \"mla-request/1\"}").unwrap();
    let bad = bad.display().to_string();
    for files in [[&refuse, &bad, &none], [&bad, &none, &refuse], [&none, &refuse, &bad]] {
        let ran = screen(&["--as-of", DAY, "--format", "json", files[0], files[1], files[2]], b"");
        assert_eq!(ran.code, 2);
        assert_eq!(json(&ran.out).len(), 2);
        assert!(ran.err.contains(&bad) && ran.err.contains("expected the key `reference`, found none"), "{}", ran.err);
    }
    let missing = screen(&[&letter("no-such-letter")], b"");
    assert!(missing.code == 2 && missing.err.contains("no-such-letter"), "{}", missing.err);
    assert_eq!(screen(&[], b"").code, 2);
    assert_eq!(screen(&["--frobnicate", &none], b"").code, 2);
}

#[test]
fn formats() {
    let (one, other) = (letter("us-wire-fraud"), letter("tr-mixed"));
    let text = screen(&["--as-of", DAY, &one], b"").out;
    assert_eq!(text, screen(&["--as-of", DAY, "--format", "text", &one], b"").out);
    assert!(text.contains("CRM-182-71144") && !text.starts_with('{'), "{text}");
    let ran = screen(&["--as-of", DAY, "--format", "json", &one, &other], b"");
    let verdicts = json(&ran.out);
    assert_eq!(verdicts.len(), 2);
    for (value, name) in verdicts.iter().zip(["us-wire-fraud", "tr-mixed"]) {
        assert_eq!(*value, serde_json::to_value(verdict(name)).unwrap(), "{name}: not what the library says");
    }
    let table = screen(&["--as-of", DAY, &one, &other], b"").out;
    assert_eq!(table, screen(&["--as-of", DAY, "--format", "table", &one, &other], b"").out);
    let rows: Vec<&str> = table.lines().filter(|line| !line.trim().is_empty()).collect();
    assert!(rows.len() == 3 && rows[0].contains("disposition"), "{table}");
    assert!(rows[1].contains("tr-mixed") && rows[2].contains("us-wire-fraud"), "{table}");
    assert_eq!(screen(&["--format", "xml", &one], b"").code, 2);
}

#[test]
fn companions_are_no_letters() {
    let name = "us-wire-fraud";
    let files = [letter(&format!("{name}.expected")), letter(name), letter(&format!("{name}.dossier"))];
    let ran = screen(&["--as-of", DAY, "--format", "json", &files[0], &files[1], &files[2]], b"");
    assert_eq!((json(&ran.out).len(), ran.err.as_str()), (1, ""));
    // Nothing was screened: that is no clearance.
    let nothing = screen(&["--as-of", DAY, &files[0], &files[2]], b"");
    assert!(nothing.code == 2 && nothing.out.is_empty() && nothing.err.contains("no letter was named"), "{}", nothing.err);
}

#[test]
fn standard_input() {
    let text = fs::read(letter("us-wire-fraud")).unwrap();
    let dossier = letter("us-wire-fraud.dossier");
    let ran = screen(&["-", "--dossier", &dossier, "--as-of", DAY, "--format", "json"], &text);
    assert_eq!(json(&ran.out), [serde_json::to_value(verdict("us-wire-fraud")).unwrap()]);
    // Nothing lies beside standard input: unexamined.
    let bare = screen(&["-", "--as-of", DAY, "--format", "json"], &text);
    assert!(json(&bare.out)[0]["audit"].get("dossier_sha256").is_none(), "{}", bare.out);
    let bad = screen(&["-", "--dossier", &letter("us-wire-fraud")], &text);
    assert!(bad.code == 2 && bad.err.contains("us-wire-fraud.json") && bad.err.contains("unknown key"), "{}", bad.err);
}

#[test]
fn as_of() {
    let file = letter("us-wire-fraud");
    for day in ["1985-01-01", "2026-09-14", "2030-12-31"] {
        let ran = screen(&["--as-of", day, "--format", "json", &file], b"");
        assert_eq!(json(&ran.out)[0]["as_of"], day);
    }
    let early = json(&screen(&["--as-of", "1985-01-01", "--format", "json", &file], b"").out);
    assert_ne!(early[0]["disposition"], "no-ground-found", "a treaty counts before it was signed");
    for day in ["2026-13-01", "2026-02-30", "yesterday", ""] {
        let ran = screen(&["--as-of", day, &file], b"");
        assert!(ran.code == 2 && !ran.err.is_empty(), "{day}: {}", ran.err);
    }
}

#[test]
fn a_legal_base_of_ones_own() {
    let file = letter("us-wire-fraud");
    let arguments = ["--as-of", DAY, "--format", "json", &file];
    let embedded = screen(&arguments, b"");
    let data = root().join("data").display().to_string();
    let own = screen(&[&["--law", &data], &arguments[..]].concat(), b"");
    assert_eq!((own.code, &own.out, own.err.as_str()), (embedded.code, &embedded.out, ""), "the same law is not the same");
    // A folder whose law has a fault: the file, the row and the fault, and no verdict.
    let broken = folder("command-line-law");
    fs::write(broken.join("policy.json"), "{\"edition\": 1}").unwrap();
    let broken = broken.display().to_string();
    let ran = screen(&["--law", &broken, &file], b"");
    assert!(ran.code == 2 && ran.out.is_empty(), "{}", ran.out);
    assert!(ran.err.contains("policy.json: document (line 1") && ran.err.contains("routes.json"), "{}", ran.err);
    let none = screen(&["--law", "/no/such/folder", &file], b"");
    assert!(none.code == 2 && none.err.contains("/no/such/folder"), "{}", none.err);
}

#[test]
fn suppositions() {
    let file = letter("us-wire-fraud");
    let folder = folder("command-line-suppose");
    let write = |text: &str| {
        let path = folder.join("supposition.json");
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let one = |ran: &cli::Ran| json(&ran.out)[0].clone();
    let real = one(&screen(&["--as-of", DAY, "--format", "json", &file], b""));
    let leaves = r#"{"title": "The treaty ends", "changes": [
        {"leaves": {"instrument": "can-usa-1985", "state": "US", "on": "2020-01-01"}}]}"#;
    let ran = screen(&["--as-of", DAY, "--format", "json", "--suppose", &write(leaves), &file], b"");
    let supposed = one(&ran);
    assert_eq!(ran.err, "");
    assert_eq!(
        (&real["disposition"], &supposed["disposition"]),
        (&Value::from("no-ground-found"), &Value::from("escalate"))
    );
    assert_ne!(real["audit"]["law_sha256"], supposed["audit"]["law_sha256"]);
    assert_eq!(real["audit"]["request_sha256"], supposed["audit"]["request_sha256"]);
    let published = root().join("examples/suppositions/un-convention-in-force.json").display().to_string();
    assert_eq!(screen(&["--as-of", DAY, "--suppose", &published, &file], b"").err, "");
    for (text, says) in [
        (r#"{"title": "t", "changes": [{"jions": {}}]}"#, "did you mean `joins`?"),
        (r#"{"title": "t", "changes": [{"in-force": {"instrument": "no-such", "on": "2026-01-01"}}]}"#, "no-such"),
    ] {
        let ran = screen(&["--suppose", &write(text), &file], b"");
        assert!(ran.code == 2 && ran.err.contains(says), "{}", ran.err);
    }
}

/// A fictional requested state is screened for by the same command.
#[test]
fn a_fictional_state() {
    let folder = root().join("tests/fictional").display().to_string();
    let (law, dossier, file) = (format!("{folder}/law"), format!("{folder}/dossier.json"), format!("{folder}/letter.json"));
    let ran = screen(&["--law", &law, "--dossier", &dossier, "--as-of", "2026-06-10", "--format", "json", &file], b"");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(json(&ran.out)[0]["requested_state"], "ZZ");
    let day = |as_of: &[&str]| screen(&[&["--law", &law, "--dossier", &dossier, &file], as_of].concat(), b"").code;
    assert_eq!(day(&[]), 0, "the newest day that letter and dossier name: that of the search");
    assert_eq!(day(&["--as-of", "2026-06-01"]), 10, "the holdings are searched after the day of receipt");
}

/// What a text says is written on a form once, and no letter waits for it any more.
#[test]
fn what_was_read_is_recorded_on_a_form() {
    let file = letter("us-forfeiture-political");
    let form = example("reading", &[&file]);
    assert_eq!((form.code, form.err.as_str()), (0, ""));
    let own = folder("reading");
    fs::create_dir_all(own.join("readings")).unwrap();
    let (at, own) = (own.join("readings/usa.json"), own.display().to_string());
    fs::write(&at, &form.out).unwrap();
    let blank = screen(&["--own", &own, &file], b"");
    assert!(blank.code == 2 && blank.err.contains("readings/usa.json: /read/0/holds"), "{}", blank.err);
    let mut filled: Value = serde_json::from_str(&form.out).unwrap();
    for entry in filled["read"].as_array_mut().unwrap() {
        let texts =
            [("by", "A. Reader"), ("on", "2026-11-30"), ("text", "CTS 1990/19"), ("at", "art. V"), ("words", "may deny")];
        texts.iter().for_each(|(key, text)| entry[*key] = (*text).into());
        entry["holds"] = true.into();
    }
    fs::write(&at, filled.to_string()).unwrap();
    let (before, after) = (screen(&[&file], b"").out, screen(&["--own", &own, &file], b"").out);
    let asks = "Treaty Law Division: read";
    assert!(before.contains(asks) && !after.contains(asks) && after.contains("Read here, for every letter"), "{after}");
    let none = example("reading", &[&file, "--own", &own]);
    assert!(none.code == 2 && none.err.contains("nothing is left to be read"), "{}", none.err);
}

//! The line filter: the same answers as one letter at a time, in order, whatever the number of threads.

use crate::common::world;
use crate::{cli, letters};
use mla_screen::analysis::Entry;

/// The letters as lines, each with its dossier after a tab.
fn lines(entries: &[Entry]) -> Vec<String> {
    let line = |entry: &Entry| {
        let letter = serde_json::to_string(entry.request.letter()).unwrap();
        let dossier = entry.dossier.file().map(|file| format!("\t{}", serde_json::to_string(file).unwrap()));
        letter + &dossier.unwrap_or_default()
    };
    entries.iter().map(line).collect()
}

#[test]
fn lines_in_answers_out_and_a_bad_line_ends_nothing() {
    let mut input = lines(&letters()[..9]);
    input.insert(4, r#"{"schema": "mla-request/1", "schema": "twice"}"#.to_owned());
    let text = input.join("\n");
    let run = |threads: &str| cli::example_with("batch", &["--threads", threads], text.as_bytes());
    let ran = run("1");
    assert_eq!((ran.code, ran.err.as_str()), (2, ""), "a bad line is told by the code; no progress without a terminal");
    assert_eq!(ran.out, run("3").out);
    let lines: Vec<serde_json::Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 10);
    assert_eq!(lines[4]["line"], 5);
    assert!(lines[4]["fault"].as_str().is_some_and(|fault| fault.contains("schema")), "{}", lines[4]);
    let answers = lines.iter().filter(|line| line.get("fault").is_none());
    for (line, entry) in answers.zip(letters()) {
        let verdict = world::screener().screen(&entry.request, &entry.dossier, entry.request.letter().received);
        assert_eq!(line["reference"], verdict.reference());
        assert_eq!(line["disposition"], serde_json::to_value(verdict.disposition()).unwrap(), "{}", entry.name);
    }
}

/// What an engine does that gives each program a part of the lines: the parts' answers in their order are the whole's.
#[test]
fn parts_of_the_lines_make_the_whole() {
    let input = lines(&letters()[..20]);
    let run = |lines: &[String]| cli::example_with("batch", &["--threads", "1"], lines.join("\n").as_bytes()).out;
    let whole = run(&input);
    assert_eq!(whole.lines().count(), 20);
    for size in [1, 7, 19] {
        assert_eq!(input.chunks(size).map(run).collect::<String>(), whole, "{size}");
    }
    assert_eq!(run(&[]), "", "an engine may have a part without lines");
}

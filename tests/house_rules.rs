//! Rules of the house: files that fit on a screen, and a library that touches nothing outside itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "common/source.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod source;

use source::{Source, files, is_word, paths, shipped};

/// The most lines of a file.
const MOST: usize = 300;

/// Files that may be longer because they are lists or plain data types, read one item at a time.
const LISTS: &[(&str, &str)] = &[
    ("vocabulary/conduct.rs", "the closed list of conduct, one word a line with its meaning"),
    ("vocabulary/fact.rs", "the closed list of facts, one word a line with its meaning"),
];

/// What a library that is a pure function of its inputs never does.
const PATHS: &[(&str, &str)] = &[
    ("std::fs", "reads or writes files"),
    ("std::env", "reads its surroundings"),
    ("std::net", "talks to others"),
    ("std::time", "reads a clock"),
    ("std::process", "starts or ends programs"),
    ("std::thread", "starts threads of its own"),
    ("std::io", "reads or writes streams"),
];
const WORDS: &[&str] = &["unsafe", "SystemTime", "Instant", "thread_local", "Local", "Utc"];
const MACROS: &[&str] = &["println", "print", "eprintln", "eprint", "dbg", "todo", "unimplemented", "panic"];

/// The words of blanked code (raw names such as `r#match` left out), with line and the character that follows.
fn words(code: &str) -> Vec<(usize, String, char)> {
    let mut all = Vec::new();
    for (place, line) in code.lines().enumerate() {
        let c: Vec<char> = line.chars().collect();
        let mut at = 0;
        while at < c.len() {
            let word: String = c[at..].iter().take_while(|c| is_word(**c)).collect();
            let end = at + word.chars().count().max(1);
            if !word.is_empty() && (at == 0 || c[at - 1] != '#') {
                all.push((place + 1, word, c.get(end).copied().unwrap_or(' ')));
            }
            at = end;
        }
    }
    all
}

#[test]
fn files_are_short() {
    let long = |file: &&Source| file.text.lines().count() > MOST && !LISTS.iter().any(|(path, _)| *path == file.path);
    let all = files();
    let long: Vec<String> =
        all.iter().filter(long).map(|file| format!("src/{}: {}", file.path, file.text.lines().count())).collect();
    assert!(long.is_empty(), "more than {MOST} lines:\n{}", long.join("\n"));
}

/// A file that may be long because it is a list has no logic: no branch, no loop.
#[test]
fn what_is_excused_as_a_list_is_one() {
    let all = files();
    for (path, reason) in LISTS {
        let file = all.iter().find(|file| file.path == *path).unwrap_or_else(|| panic!("src/{path} is gone: {reason}"));
        for (line, word, _) in words(&file.code) {
            assert!(!matches!(word.as_str(), "if" | "while" | "loop" | "match"), "src/{path}:{line}: `{word}` in {reason}");
        }
    }
}

#[test]
fn nothing_outside_is_touched() {
    let mut faults = Vec::new();
    for file in shipped() {
        for named in paths(&file.code) {
            let path = named.segments.join("::");
            let bad = PATHS.iter().find(|(start, _)| path == *start || path.starts_with(&format!("{start}::")));
            faults.extend(bad.map(|(_, what)| format!("src/{}:{}: `{path}` {what}", file.path, named.line)));
            if named.segments.last().is_some_and(|last| last == "now") {
                faults.push(format!("src/{}:{}: `{path}` reads a clock", file.path, named.line));
            }
        }
        let words = words(&file.code);
        for (place, (line, word, next)) in words.iter().enumerate() {
            let after_static = place > 0 && words[place - 1].1 == "static";
            if WORDS.contains(&word.as_str())
                || (*next == '!' && MACROS.contains(&word.as_str()))
                || (after_static && word == "mut")
            {
                faults.push(format!("src/{}:{line}: `{word}`", file.path));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The reader would see what it looks for, in code and nowhere else.
#[test]
fn the_reader_tells_code_from_text() {
    let text = "//! unsafe\nlet a = \"static mut // println!\"; /* dbg!(x) /* y */ */ let b = 'u'; let c: &'static str = r#\"unsafe\"\"#;\n\
                #[cfg(test)]\nmod t { fn f() { std::fs::read(x); } }\nuse std::{fmt, fs::read as take};";
    let c: Vec<char> = text.chars().collect();
    let parts = source::parts(&c);
    let code: String = c.iter().zip(&parts).filter(|(_, part)| **part == source::Part::Code).map(|(c, _)| *c).collect();
    for hidden in ["unsafe", "println", "dbg", "mut", "'u'"] {
        assert!(!code.contains(hidden), "{hidden} in {code}");
    }
    assert!(code.contains("&'static str"));
    let named = paths(&code);
    assert!(named.iter().any(|one| one.line == 5 && one.segments == ["std", "fs", "read"]), "{named:?}");
}

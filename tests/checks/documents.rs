//! Each check says in its module document what a reader has to know, and has a table of cases with near misses.

use std::fs;
use std::path::{Path, PathBuf};

/// What a module document says, each by one of its words.
const SAYS: &[(&str, &[&str])] = &[
    ("its rule", &["//! **"]),
    ("the facts that it reads", &["Facts:", "reads no fact"]),
    ("what makes it established", &["stablished", "establishes"]),
    ("what rules it out", &["uled out", "rules it out"]),
    ("what leaves it open", &["Open ", "open where", "open while", "leaves it open"]),
    ("its sources", &["Sources:", "Source:"]),
];

/// Ways in which a case says what comes out of it.
const OUTCOMES: &[&str] = &[
    ".established()",
    ".open()",
    ".ruled_out()",
    ".not_indicated()",
    ".absent()",
    ".reserved()",
    ".not_reserved()",
    ".bars_by(",
];

/// Of these the near misses.
const NEAR: &[&str] = &[".ruled_out()", ".not_indicated()", ".absent()", ".not_reserved()"];

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn checks() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.file_stem().is_some_and(|name| name != "mod"));
    files.sort();
    assert!(files.len() > 20, "{files:?}");
    files
}

#[test]
fn each_check_says_what_it_reads_and_what_makes_its_answer() {
    let mut faults = Vec::new();
    for path in checks() {
        let source = text(&path);
        let document: Vec<&str> = source.lines().take_while(|line| line.starts_with("//!")).collect();
        let document = document.join(" ");
        let lacks = SAYS.iter().filter(|(_, words)| !words.iter().any(|word| document.contains(word)));
        faults.extend(lacks.map(|(what, _)| format!("{} does not say {what}", path.display())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_check_has_six_cases_and_two_near_misses() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks");
    let mut faults = Vec::new();
    for path in checks() {
        let name = path.file_name().expect("a name");
        let table = match name.to_str().expect("a name") {
            // Two tables of one file, each with cases of its own.
            "burden.rs" | "safety.rs" => folder.join("safety_and_burden.rs"),
            _ => folder.join(name),
        };
        let cases = text(&table);
        let count = |words: &[&str]| words.iter().map(|word| cases.matches(word).count()).sum::<usize>();
        if count(OUTCOMES) < 6 || count(NEAR) < 2 {
            faults.push(format!("{}: {} cases, {} near misses", table.display(), count(OUTCOMES), count(NEAR)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The founding concerns, each by its number: a case that is gone is seen.
#[test]
fn each_founding_concern_has_its_case() {
    let cases = text(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks/founding.rs"));
    let named = |number: u32| {
        let words = cases.split(|one: char| !one.is_ascii_alphanumeric());
        words.into_iter().any(|word| word.eq_ignore_ascii_case(&format!("S{number}")))
    };
    let missing: Vec<u32> = (1..=26).filter(|number| !named(*number)).collect();
    assert!(missing.is_empty(), "no case for S{missing:?}");
}

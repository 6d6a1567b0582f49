//! The `changed` example: silent while every letter comes out as expected, and naming what moved one that does not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../examples/support/changes.rs"]
mod changes;
#[path = "../examples/support/mod.rs"]
mod support;

use mla_screen::Screener;
use mla_screen::law::Supposition;
use std::fs;
use std::path::{Path, PathBuf};

fn letters() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| !support::is_companion(path));
    files.sort();
    files
}

fn changed(now: &Screener, before: Option<&Screener>) -> String {
    letters().iter().flat_map(|letter| changes::of_letter(letter, now, before).unwrap()).collect::<Vec<_>>().join("\n")
}

/// A law under which the treaty with Switzerland is suspended.
fn suspended(base: &Screener) -> Screener {
    let text = r#"{ "title": "a suspension", "changes": [
        {"suspends": {"instrument": "can-che-1993", "state": "CH", "on": "2026-01-01"}} ] }"#;
    base.suppose(&Supposition::from_json(text.as_bytes()).unwrap()).unwrap()
}

#[test]
fn nothing_changes_under_the_law_that_comes_with_the_library() {
    let base = Screener::embedded().unwrap();
    assert_eq!(changed(&base, None), "");
    assert_eq!(changed(&base, Some(&base)), "");
}

#[test]
fn a_suspension_is_named_as_what_moved_a_letter() {
    let base = Screener::embedded().unwrap();
    let told = changed(&suspended(&base), Some(&base));
    assert!(told.contains("ch-tax-fiscal (CH, law of "), "{told}");
    assert!(told.contains("agreement under can-che-1993: shut; was "), "{told}");
    let letters: Vec<&str> = told.lines().filter(|line| !line.starts_with(' ') && !line.is_empty()).collect();
    assert!(letters.iter().all(|line| line.contains("(CH, ")), "only letters from Switzerland: {letters:?}");
}

#[test]
fn without_the_law_as_it_was_what_bears_the_answer_is_named() {
    let base = Screener::embedded().unwrap();
    let told = changed(&suspended(&base), None);
    assert!(told.contains("ch-"), "{told}");
    assert!(told.contains("expected"), "{told}");
}

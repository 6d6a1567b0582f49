//! `data/COVERAGE.md` and `data/UNREAD.md` say what the data say: run `cargo run --example coverage` after every
//! change of the data.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../examples/support/coverage.rs"]
mod cover;
#[path = "../examples/support/files.rs"]
mod files;
#[path = "../examples/support/law.rs"]
mod law;
#[path = "../examples/support/mod.rs"]
mod support;
#[path = "../examples/support/unread.rs"]
mod unread;

use mla_screen::LegalBase;
use mla_screen::law::InstrumentKind;
use std::fs;
use std::path::Path;

fn written(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Both are as the data make them; the first line that differs is shown.
#[test]
fn the_reports_are_not_stale() {
    let base = LegalBase::embedded().unwrap();
    let files = files::Files::read(None).unwrap();
    for (name, made) in
        [("COVERAGE.md", cover::report(&base, &files).unwrap()), ("UNREAD.md", unread::report(&base, &files))]
    {
        let there = written(name);
        let differs = made.lines().zip(there.lines()).find(|(made, there)| made != there);
        let differs = differs.map_or_else(|| "its length".to_owned(), |(made, there)| format!("`{there}`, now `{made}`"));
        assert!(made == there, "data/{name} is stale, run `cargo run --example coverage`: {differs}");
    }
}

/// Nothing that is not read is left out: every instrument with a note, and every one whose grounds are not complete,
/// has a section that names its file; a tax agreement, a line.
#[test]
fn whatever_is_unread_is_listed() {
    let base = LegalBase::embedded().unwrap();
    let files = files::Files::read(None).unwrap();
    let report = unread::report(&base, &files);
    let mut listed = 0;
    for one in base.instruments().values().filter(|one| one.unread.is_some() || !one.grounds_complete) {
        if one.kind == InstrumentKind::Tax {
            assert!(report.contains(&format!("\n| {} | ", one.id)), "{}: no line", one.id);
            continue;
        }
        let section = report.split("\n### ").find(|section| section.starts_with(&format!("{}\n", one.id)));
        let section = section.unwrap_or_else(|| panic!("{}: no section", one.id));
        assert!(section.contains(&format!("`data/instruments/{}.json`", one.id)), "{}", one.id);
        assert!(section.contains("- [ ] "), "{}: nothing to fill in", one.id);
        let treaty = one.kind == InstrumentKind::Bilateral;
        assert!(!treaty || section.contains("https://www.treaty-accord.gc.ca"), "{}: no address", one.id);
        listed += 1;
    }
    assert!(listed > 0 || base.instruments().values().all(|one| one.grounds_complete));
}

/// A treaty that was read whole is not asked for again.
#[test]
fn what_is_read_is_not_listed() {
    let base = LegalBase::embedded().unwrap();
    let files = files::Files::read(None).unwrap();
    let swiss =
        base.instruments().values().find(|one| one.grounds_complete && one.kind == InstrumentKind::Bilateral).unwrap();
    assert_eq!(law::refusals(swiss), law::Refusals::Read);
    assert!(cover::report(&base, &files).unwrap().contains(&format!("| {} | read |", swiss.id)));
}

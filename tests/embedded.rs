//! The law that comes with the library is that of its files, byte for byte.
#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "../examples/support/mod.rs"]
mod support;

use mla_screen::{Dossier, LegalBase, Request, Screener};
use std::path::Path;

/// The digests were made when the library was built; those of the files are made now.
#[test]
fn the_digests_are_those_of_the_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let letter = std::fs::read(root.join("examples/letters/us-wire-fraud.json")).unwrap();
    let request = Request::from_json(&letter).unwrap();
    let screen = |screener: Screener| screener.screen(&request, &Dossier::unexamined(), "2026-10-10".parse().unwrap());
    let embedded = screen(Screener::embedded().unwrap());
    let read = screen(support::screener(Some(&root.join("data"))).unwrap());
    assert_eq!(embedded.audit(), read.audit());
    assert_eq!(embedded.audit().law_sha256.len(), 64);
}

/// At a start the embedded files are read into their types alone. What a host's own files are refused for beside
/// (`null`, a key given twice, a text that says nothing), they do not have.
#[test]
fn the_embedded_files_are_read_as_strictly_as_a_hosts_own() {
    let strictly = LegalBase::embedded_with([]).unwrap();
    let embedded = LegalBase::embedded().unwrap();
    assert_eq!(format!("{strictly:?}"), format!("{embedded:?}"));
}

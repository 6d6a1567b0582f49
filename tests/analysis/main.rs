//! What many letters, or several laws, show together: one test binary for the room `analysis`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../common/cli.rs"]
#[allow(dead_code, unreachable_pub, reason = "a part of it is used")]
mod cli;
#[path = "../common/mod.rs"]
mod common;
#[path = "../../examples/support/docket.rs"]
mod docket;
#[path = "../../examples/support/mod.rs"]
mod support;

mod accession;
mod batch;
mod clocks;
mod compare;
mod cures;
mod drawn;
mod editions;
mod history;
mod series;
mod statistics;
mod triage;

use common::generate::Generated;
use common::world;
use mla_screen::analysis::Entry;
use mla_screen::{Dossier, Request, Screener};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A file below `examples/`.
fn example(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(path)
}

/// Every letter of the collection, each with its dossier and day.
fn letters() -> &'static [Entry] {
    static LETTERS: OnceLock<Vec<Entry>> = OnceLock::new();
    LETTERS.get_or_init(|| {
        let mut files: Vec<PathBuf> = fs::read_dir(example("letters")).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        docket::entries(&files, None).unwrap()
    })
}

/// One letter of the collection.
fn letter(name: &str) -> &'static Entry {
    letters().iter().find(|entry| entry.name == name).unwrap_or_else(|| panic!("no letter {name}"))
}

/// The embedded law under a supposition that comes with the library.
fn supposed(name: &str) -> Screener {
    support::suppose(world::screener(), &example(&format!("suppositions/{name}.json"))).unwrap()
}

/// A generated matter as an entry of a docket.
fn entry(matter: &Generated) -> Entry {
    Entry { name: "generated".to_owned(), request: matter.request(), dossier: matter.known(), as_of: matter.as_of }
}

/// The letter or dossier of the collection, changed.
fn changed(name: &str, change: impl Fn(&mut Value, &mut Value)) -> Entry {
    let entry = letter(name);
    let mut letter = serde_json::to_value(entry.request.letter()).unwrap();
    let mut dossier = serde_json::to_value(entry.dossier.file().unwrap()).unwrap();
    change(&mut letter, &mut dossier);
    dossier["letter"] = json!({"reference": letter["reference"]});
    let request = Request::from_json(letter.to_string().as_bytes()).unwrap();
    let dossier = Dossier::from_json(&request, dossier.to_string().as_bytes()).unwrap();
    Entry { name: name.to_owned(), request, dossier, as_of: entry.as_of }
}

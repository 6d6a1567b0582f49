//! A fictional requested state, Ruritania (`ZZ`), with a legal base of its own under
//! `tests/fictional/law/`: it proves that the requested state is data.

use mla_screen::law::LawError;
use mla_screen::vocabulary::Date;
use mla_screen::{Dossier, LegalBase, Request, Screener, Verdict};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fictional")
}

/// The files of the base: path below its folder, and text.
pub fn files() -> Vec<(String, String)> {
    let root = folder().join("law");
    let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The files with one text replaced in one of them.
pub fn spoil(files: &mut [(String, String)], name: &str, from: &str, to: &str) {
    let (_, text) = files.iter_mut().find(|(path, _)| path == name).unwrap_or_else(|| panic!("no file {name}"));
    assert!(text.contains(from), "{name} has no {from}");
    *text = text.replacen(from, to, 1);
}

pub fn load(files: &[(String, String)]) -> Result<LegalBase, LawError> {
    LegalBase::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

pub fn screener() -> Screener {
    Screener::new(load(&files()).unwrap_or_else(|error| panic!("{error}")))
}

/// The clean letter, with values at JSON Pointers replaced or put in.
pub fn letter(changes: &[(&str, Value)]) -> Request {
    let text = fs::read_to_string(folder().join("letter.json")).unwrap();
    let mut letter: Value = serde_json::from_str(&text).unwrap();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = letter.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}"));
        parent.as_object_mut().unwrap().insert(key.to_owned(), value.clone());
    }
    Request::from_json(&serde_json::to_vec(&letter).unwrap()).unwrap_or_else(|report| panic!("{report}"))
}

/// Every holding was searched, and nothing was found.
pub fn dossier(request: &Request) -> Dossier {
    Dossier::from_json(request, &fs::read(folder().join("dossier.json")).unwrap()).unwrap()
}

/// The verdict of Ruritania on the clean letter with changes.
pub fn verdict(changes: &[(&str, Value)]) -> Verdict {
    let request = letter(changes);
    screener().screen(&request, &dossier(&request), day())
}

pub fn day() -> Date {
    "2026-06-10".parse().unwrap()
}

//! The letters of the collection as JSON, to be changed and screened.

use crate::support;
use mla_screen::fault::FaultReport;
use mla_screen::vocabulary::Date;
use mla_screen::{Audience, Dossier, Language, Page, Request, Screener, Verdict};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A letter with its dossier, under the law and on the day for which the collection has it.
#[derive(Clone)]
pub(crate) struct Letter {
    pub(crate) name: String,
    pub(crate) letter: Value,
    pub(crate) dossier: Value,
    pub(crate) as_of: Date,
    pub(crate) screener: Screener,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters")
}

fn base() -> &'static Screener {
    static BASE: OnceLock<Screener> = OnceLock::new();
    BASE.get_or_init(|| Screener::embedded().expect("the embedded base is whole"))
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON")
}

/// One letter of the collection.
pub(crate) fn letter(name: &str) -> Letter {
    let path = folder().join(format!("{name}.json"));
    let expected = support::expected(&path).unwrap().unwrap_or_else(|| panic!("{name}: nothing is expected"));
    let screener = match support::supposition_of(&path, &expected) {
        Some(file) => support::suppose(base(), &file).unwrap_or_else(|fault| panic!("{name}: {fault}")),
        None => base().clone(),
    };
    let letter = read(&path);
    let mut dossier = support::beside(&path, "dossier")
        .map_or_else(|| json!({ "schema": "mla-dossier/1", "searched": [] }), |file| read(&file));
    dossier["letter"] = json!({ "reference": letter["reference"] });
    Letter { name: name.to_owned(), letter, dossier, as_of: expected.as_of, screener }
}

/// Every letter of the collection.
pub(crate) fn letters() -> Vec<Letter> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder()).expect("a folder") {
        let path = entry.expect("an entry").path();
        if !support::is_companion(&path) {
            names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    assert!(names.len() >= 16, "{} letters", names.len());
    names.iter().map(|name| letter(name)).collect()
}

/// The letters of `tests/cases` that are whole, with their dossiers, on the day on which their searches were made.
pub(crate) fn case_letters() -> Vec<Letter> {
    let mut all = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if support::is_companion(&path) || path.extension().is_none_or(|end| end != "json") {
            continue;
        }
        let letter = read(&path);
        let mut dossier = support::beside(&path, "dossier")
            .map_or_else(|| json!({ "schema": "mla-dossier/1", "searched": [] }), |file| read(&file));
        dossier["letter"] = json!({ "reference": letter["reference"] });
        let as_of = "2026-10-10".parse().expect("a day");
        let one = Letter { name, letter, dossier, as_of, screener: base().clone() };
        all.extend(one.screened().is_ok().then_some(one));
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(all.len() >= 25, "{} cases", all.len());
    all
}

impl Letter {
    pub(crate) fn screen(&self) -> Verdict {
        self.screened().unwrap_or_else(|report| panic!("{}: {report}", self.name))
    }

    /// The verdict; the report where the letter or the dossier is no longer valid.
    pub(crate) fn screened(&self) -> Result<Verdict, FaultReport> {
        let request = Request::from_json(self.letter.to_string().as_bytes())?;
        let dossier = Dossier::from_json(&request, self.dossier.to_string().as_bytes())?;
        Ok(self.screener.screen(&request, &dossier, self.as_of))
    }

    /// The page in English for the desk, as text.
    pub(crate) fn memo(&self) -> String {
        self.page(Language::English, Audience::Desk).to_string()
    }

    /// The page.
    pub(crate) fn page(&self, language: Language, audience: Audience) -> Page {
        let request = Request::from_json(self.letter.to_string().as_bytes()).expect("a letter");
        let dossier = Dossier::from_json(&request, self.dossier.to_string().as_bytes()).expect("a dossier");
        self.screener.page(&request, &dossier, &self.screen(), language, audience)
    }

    /// Records the answer of an office to a question.
    pub(crate) fn answer(&mut self, question: &str, answer: bool, by: &str, dated: &str) {
        let list = &mut self.dossier["determinations"];
        if list.is_null() {
            *list = json!([]);
        }
        let list = list.as_array_mut().expect("a list");
        let id = format!("answer-{}", list.len());
        let entry = json!({ "id": id, "question": question, "answer": answer, "by": by, "dated": dated, "in_writing": true, "handling": "open" });
        list.push(entry);
    }
}

//! A letter of `tests/cases` or of the collection with its dossier, to be changed, read and screened.

use mla_screen::fault::FaultReport;
use mla_screen::verdict::Gap;
use mla_screen::{Dossier, Request, Screener, Verdict};
use serde_json::{Value, json};
use std::fs;
use std::sync::OnceLock;

pub(crate) fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| Screener::embedded().unwrap())
}

/// A letter and its dossier as JSON.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) letter: Value,
    pub(crate) dossier: Value,
}

impl Case {
    pub(crate) fn read(path: &str) -> Self {
        let file = |ending: &str| -> Value {
            let path = crate::cli::root().join(format!("{path}{ending}"));
            serde_json::from_slice(&fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))).unwrap()
        };
        Self { letter: file(".json"), dossier: file(".dossier.json") }
    }

    /// A routine letter of the collection.
    pub(crate) fn routine() -> Self {
        Self::read("examples/letters/us-wire-fraud")
    }

    /// A prisoner who is asked to go, and every holding searched.
    pub(crate) fn prisoner() -> Self {
        Self::read("examples/letters/ch-prisoner-transfer")
    }

    /// The letter with a value at a pointer.
    pub(crate) fn letter(mut self, pointer: &str, value: Value) -> Self {
        put(&mut self.letter, pointer, value);
        self
    }

    /// The dossier with a value at a pointer; `null` takes it away.
    pub(crate) fn dossier(mut self, pointer: &str, value: Value) -> Self {
        put(&mut self.dossier, pointer, value);
        self
    }

    pub(crate) fn request(&self) -> Result<Request, FaultReport> {
        Request::from_json(self.letter.to_string().as_bytes())
    }

    pub(crate) fn known(&self) -> Result<Dossier, FaultReport> {
        Dossier::from_json(&self.request().unwrap(), self.dossier.to_string().as_bytes())
    }

    pub(crate) fn screened(&self, as_of: &str) -> Verdict {
        let (request, dossier) = (self.request().unwrap(), self.known().unwrap_or_else(|report| panic!("{report}")));
        screener().screen(&request, &dossier, as_of.parse().unwrap())
    }
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}"));
    match parent {
        Value::Array(list) if key == "-" => list.push(value),
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        _ if value.is_null() => drop(parent.as_object_mut().unwrap().remove(key)),
        _ => parent[key] = value,
    }
}

/// The lines of a report.
pub(crate) fn lines<T: std::fmt::Debug>(read: Result<T, FaultReport>) -> Vec<String> {
    read.unwrap_err().to_string().lines().map(str::to_owned).collect()
}

/// The one line of a report with one fault.
pub(crate) fn only<T: std::fmt::Debug>(read: Result<T, FaultReport>) -> String {
    let lines = lines(read);
    assert_eq!(lines.len(), 1, "{lines:#?}");
    lines.into_iter().next().unwrap()
}

/// What a verdict lists under a gap.
pub(crate) fn gaps(verdict: &Verdict, kind: Gap) -> Vec<&str> {
    verdict.not_examined().filter(|(one, _)| *one == kind).map(|(_, what)| what).collect()
}

/// An answer of an office.
pub(crate) fn determination(question: &str, by: &str, answer: bool, dated: &str) -> Value {
    json!({ "id": "d-1", "question": question, "answer": answer, "by": by, "dated": dated, "in_writing": true, "handling": "open" })
}

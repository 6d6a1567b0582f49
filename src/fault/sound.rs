//! What is sound in a document of bad form, so that what else is wrong with it (dangling references,
//! contradictions) is told at once. It is used for nothing but looking for further faults.

use crate::fault::tree::{Tree, push_key};
use crate::fault::{FaultKind, Finding};

/// The JSON text of what is sound, with something of the right form where an entry of a list or a
/// needed key has none.
#[derive(Debug, Default)]
pub(super) struct Sound<'s> {
    pub(super) text: String,
    /// Where what was left out or made up starts; with a key, what the object that starts there lacks.
    touched: Vec<(usize, Option<&'s str>)>,
    /// Whether a date was made up; and whether a part was touched in which names can stand.
    dates: bool,
    names: bool,
}

impl<'s> Sound<'s> {
    /// Writes the comma after an entry before this one.
    pub(super) fn separate(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
    }

    /// Notes what is left out or made up; `plain` where no name can stand in it.
    pub(super) fn touch(&mut self, place: (usize, Option<&'s str>), plain: bool) {
        self.names |= !plain;
        self.touched.push(place);
    }

    /// Writes something made up.
    pub(super) fn make_up(&mut self, sample: &str) {
        self.dates |= sample.contains(SAMPLE_DATE);
        self.text.push_str(sample);
    }

    /// The findings that rest on the document alone, and not on what was left out or made up.
    pub(super) fn spared(&self, tree: &Tree<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
        let mut touched: Vec<String> = Vec::new();
        for (offset, key) in &self.touched {
            let mut pointer = tree.pointer_at(*offset);
            let _ = push_key(&mut pointer, key.unwrap_or_default());
            touched.push(pointer.trim_end_matches('/').to_owned());
        }
        let names = self.names || touched.iter().any(|pointer| pointer.ends_with("/id"));
        findings.retain(|Finding { pointer, kind }| match kind {
            FaultKind::DateOrder { .. } if self.dates => false,
            FaultKind::DanglingReference { .. } | FaultKind::DuplicateId { .. } if names => false,
            _ => {
                // Two statements beside each other, of which one was made up, contradict each other by chance.
                let about = pointer.rsplit_once('/').map(|(parent, _)| parent).filter(|parent| !parent.is_empty());
                let near = |one: &String| one.starts_with(about.unwrap_or(pointer)) || pointer.starts_with(one.as_str());
                !touched.iter().any(near)
            }
        });
        findings
    }
}

/// The day that is made up where one is missing.
const SAMPLE_DATE: &str = "2000-01-01";

/// Texts that are made up, the first that has the form wanted.
pub(super) const SAMPLES: [&str; 6] = ["x", "XX", "XXX", SAMPLE_DATE, "2000", "0"];

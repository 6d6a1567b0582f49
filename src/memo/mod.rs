//! The memo: a verdict in the words of a person who must act on it: the [page](Page) that is read and signed,
//! and its [annex](Memo).
//!
//! Typed structures; how they are printed is another matter. Every sentence comes from the catalogue
//! in `data/messages/`, or from a row of law; none is written here.

mod article;
mod cite;
mod form;
mod ground;
mod page;
mod parts;
mod sections;
mod text;
mod words;
mod write;

pub use crate::messages::{Language, word};
pub(crate) use form::form;
pub use page::{Audience, Page, Reply};
pub(crate) use page::{Beside, Records};
pub(crate) use words::Words;

use crate::law::LegalBase;
use crate::verdict::VerdictRecord;
use std::fmt;

/// Everything that a verdict holds, in words: the annex of a [`Page`], which says what matters and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memo {
    /// Disposition, kinds of act, who asked.
    pub heading: String,
    /// List by list.
    pub(crate) sections: Vec<Section>,
}

/// A part of a memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    /// What it is about.
    pub(crate) title: String,
    /// Its entries.
    pub(crate) entries: Vec<Entry>,
}

/// An entry: a line, and lines below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The line.
    pub(crate) line: String,
    /// What supports it.
    pub(crate) below: Vec<String>,
}

impl Memo {
    /// The memo of a verdict, in the words of the legal base by which it was made.
    pub(crate) fn new(verdict: &VerdictRecord, base: &LegalBase, language: Language) -> Self {
        write::memo(verdict, &Words::new(base, language))
    }

    /// Every entry: the title of its list, its line, and the lines that support it.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str, &[String])> {
        let all = self.sections.iter().flat_map(|list| list.entries.iter().map(move |one| (&list.title, one)));
        all.map(|(title, one)| (title.as_str(), one.line.as_str(), &*one.below))
    }
}

impl fmt::Display for Memo {
    /// Plain text, at most 80 columns wide.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::write(self, f)
    }
}

//! Faults with their places, gathered into one report.

use crate::fault::FaultKind;
use crate::nearest::cut;
use serde::Serialize;
use std::fmt;

/// At most so many faults are listed; one more says how many others there are.
pub(super) const MAX_LISTED: usize = 200;

/// How much of a pointer is shown. The pointer itself is kept whole.
const SHOWN_POINTER: usize = 200;

/// Something that is wrong at one place of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Where, as a JSON Pointer (RFC 6901); empty for the document as a whole. A key that is longer
    /// than any known one is left out of it, so it ends at the object in which that key stands.
    pub pointer: String,
    /// Line, from 1; 0 where the document was not read from text.
    pub line: usize,
    /// Column in characters, from 1; 0 where the document was not read from text.
    pub column: usize,
    /// What is wrong.
    pub kind: FaultKind,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pointer, line, column, kind } = self;
        let place = if pointer.is_empty() { "document".to_owned() } else { cut(pointer, SHOWN_POINTER) };
        if *line == 0 { write!(f, "{place}: {kind}") } else { write!(f, "{place} (line {line}, column {column}): {kind}") }
    }
}

/// What a check of a value that was read has found, with its JSON Pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) pointer: String,
    pub(crate) kind: FaultKind,
}

/// Everything that is wrong with a document, in the order of its lines. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}", faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n"))]
pub struct FaultReport {
    document: &'static str,
    faults: Vec<Fault>,
}

impl FaultReport {
    /// The document, by the name that the reader gave it: `letter`, `dossier`.
    #[must_use]
    pub const fn document(&self) -> &'static str {
        self.document
    }

    /// The faults, in the order of line and column.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// A report of sorted faults; should there be none, it says that something is wrong.
    pub(super) fn new(document: &'static str, mut faults: Vec<Fault>) -> Self {
        if faults.is_empty() {
            let kind = FaultKind::Other("expected a valid document, found a fault that nobody named".to_owned());
            faults.push(Fault { pointer: String::new(), line: 0, column: 0, kind });
        }
        Self { document, faults }
    }

    /// The same on a value that was not read from text.
    pub(super) fn without_lines(mut self) -> Self {
        self.faults.iter_mut().for_each(|fault| (fault.line, fault.column) = (0, 0));
        self
    }
}

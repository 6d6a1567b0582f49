//! Faults with their places, gathered into one report.

use crate::fault::FaultKind;
use crate::fault::nearest::cut;
use serde::Serialize;
use std::error::Error;
use std::fmt;

/// At most so many faults are listed; one more says how many others there are.
pub const MAX_LISTED: usize = 200;

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

/// Something that a check after parsing found, not yet with line and column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where, as a JSON Pointer (RFC 6901); empty for the document as a whole.
    pub pointer: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// Everything that is wrong with a document, in the order of its lines. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

    /// A report on values that were not read from text: no fault has a line.
    #[must_use]
    pub fn without_positions(document: &'static str, findings: Vec<Finding>) -> Self {
        let count = findings.len();
        let listed = findings.into_iter().take(MAX_LISTED);
        let faults = listed.map(|Finding { pointer, kind }| Fault { pointer, line: 0, column: 0, kind }).collect();
        Self::new(document, faults, count.saturating_sub(MAX_LISTED), (0, 0))
    }

    /// This report and the faults of another one on the same document, in the order of its lines.
    pub(super) fn with(self, other: Self) -> Self {
        let Self { document, mut faults } = self;
        if faults.last().is_some_and(|last| matches!(last.kind, FaultKind::More { .. })) {
            return Self { document, faults };
        }
        let further = other.faults.into_iter().filter(|one| !matches!(one.kind, FaultKind::More { .. }));
        // A text that is blank and therefore no date is one fault.
        let told = |one: &Fault| faults.iter().any(|known| (known.line, known.column) == (one.line, one.column));
        let further: Vec<Fault> =
            further.filter(|one| !faults.contains(one) && !(one.kind == FaultKind::BlankText && told(one))).collect();
        faults.extend(further);
        faults.sort_by_key(|fault| (fault.line, fault.column));
        let more = faults.len().saturating_sub(MAX_LISTED);
        let rest = faults.get(MAX_LISTED).map_or((0, 0), |fault| (fault.line, fault.column));
        faults.truncate(MAX_LISTED);
        Self::new(document, faults, more, rest)
    }

    /// A report of faults already sorted and cut, of which `more` are not listed, the first of
    /// those at `rest` (line, column).
    pub(super) fn new(document: &'static str, mut faults: Vec<Fault>, more: usize, rest: (usize, usize)) -> Self {
        let (line, column) = rest;
        if more > 0 {
            faults.push(Fault { pointer: String::new(), line, column, kind: FaultKind::More { count: more } });
        } else if faults.is_empty() {
            let kind = FaultKind::Other("expected a valid document, found a fault that nobody named".to_owned());
            faults.push(Fault { pointer: String::new(), line, column, kind });
        }
        Self { document, faults }
    }
}

impl fmt::Display for FaultReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, fault) in self.faults.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl Error for FaultReport {}

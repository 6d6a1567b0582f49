//! What is wrong with a legal base.

use serde::Serialize;
use std::fmt;
use thiserror::Error;

/// Where a file of the legal base is at fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FaultPlace {
    /// The file as a whole.
    File,
    /// A row, or what belongs to a row, by its name.
    Named(String),
    /// A place in the text.
    Text {
        /// JSON Pointer; empty for the whole document.
        pointer: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
}

impl fmt::Display for FaultPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("file"),
            Self::Named(name) => f.write_str(name),
            Self::Text { pointer, line, column } => {
                let pointer = if pointer.is_empty() { "document" } else { pointer };
                write!(f, "{pointer} (line {line}, column {column})")
            }
        }
    }
}

/// One fault of the legal base.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LawFault {
    /// The file, below the folder of the base.
    pub file: String,
    /// Where in the file.
    pub(crate) place: FaultPlace,
    /// What is wrong with it.
    pub fault: String,
}

impl LawFault {
    /// Where in the file: the name of a row, or a JSON Pointer with line and column.
    #[must_use]
    pub fn place(&self) -> String {
        self.place.to_string()
    }

    /// Line and column, from 1, where the fault is one of the text.
    #[must_use]
    pub const fn position(&self) -> Option<(usize, usize)> {
        match self.place {
            FaultPlace::Text { line, column, .. } => Some((line, column)),
            FaultPlace::File | FaultPlace::Named(_) => None,
        }
    }
}

impl fmt::Display for LawFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.place, self.fault)
    }
}

/// The legal base is not fit for use: every fault that was found.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct LawError {
    faults: Vec<LawFault>,
}

impl LawError {
    pub(crate) const fn new(faults: Vec<LawFault>) -> Self {
        Self { faults }
    }

    /// The faults, in the order of files; never empty.
    #[must_use]
    pub fn faults(&self) -> &[LawFault] {
        &self.faults
    }
}

impl fmt::Display for LawError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.faults.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

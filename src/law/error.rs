//! What is wrong with a legal base.

use serde::Serialize;
use std::fmt;
use thiserror::Error;

/// One fault of the legal base.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LawFault {
    /// The file, below the folder of the base.
    pub file: String,
    /// The row: its name, or a line and column.
    pub row: String,
    /// What is wrong with it.
    pub fault: String,
}

impl fmt::Display for LawFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.row, self.fault)
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

//! Faults of a JSON document, told so that a person can act on them: every one at once, with its
//! place, what was expected, and the nearest word that would do.
//!
//! A good document is read in one strict pass. Only a document that fails is read again, slowly,
//! along the JSON Schema that the types themselves generate, to collect what is wrong with it.

mod kind;
mod locate;
mod mend;
mod nearest;
mod parse;
mod place;
mod read;
mod report;
mod scalar;
mod schema;
mod strict;
mod tree;
mod value;
mod walk;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod specimen;
#[cfg(test)]
mod tests;

pub use kind::FaultKind;
pub use locate::locate;
pub use nearest::{nearest, shown};
pub use read::{bad_texts, check, read, read_checked, read_text};
pub use report::{Fault, FaultReport, Finding, MAX_LISTED};

/// The largest document that is read: 4 MiB.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The longest text in a letter or dossier, in bytes as written.
pub const MAX_TEXT: usize = 20_000;

/// How deep lists and objects may stand in each other.
pub const MAX_DEPTH: usize = 32;

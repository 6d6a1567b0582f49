//! Faults of a JSON document, told so that a person can act on them: every one at once, with its
//! place, what was expected, and the nearest word that would do.
//!
//! A document becomes a tree that knows where everything stands, and the tree the typed value.
//! Only a document that fails is walked along the published JSON Schema of its type, to collect what
//! is wrong with it; and what is sound in it is read again, so that faults of form hide no others.

mod kind;
mod parse;
mod place;
mod read;
mod report;
mod rule;
mod sound;
mod tree;
mod typed;
mod walk;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod specimen;
#[cfg(test)]
mod tests;

pub use kind::FaultKind;
pub(crate) use read::{built, read, read_checked};
pub(crate) use report::Finding;
pub use report::{Fault, FaultReport};

/// The largest document that is read: 4 MiB.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The longest text in a document, in bytes as written.
pub(crate) const MAX_TEXT: usize = 20_000;

/// How deep lists and objects may stand in each other.
const MAX_DEPTH: usize = 32;

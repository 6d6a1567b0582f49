//! From bytes, or from a letter that the host built, to a [`Request`].

use crate::digest::sha256;
use crate::fault::{self, FaultReport};
use crate::request::{Letter, validate};

/// A letter of request that was read whole and found consistent. Read-only; keeps the digest of
/// what it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    letter: Letter,
    sha256: String,
}

/// The published schema of a letter: what the second pass over a bad letter goes by.
const SCHEMA: &str = include_str!("../../data/schemas/letter.json");

impl Request {
    /// Reads a letter (`mla-request/1`).
    ///
    /// # Errors
    /// Every fault of the file, each with its JSON Pointer, line, column, and what was expected.
    ///
    /// # Example
    /// ```
    /// # use mla_screen::Request;
    /// let report = Request::from_json(br#"{"schema": "mla-request/1", "reference": null}"#).unwrap_err();
    /// assert!(report.to_string().contains("/reference (line 1, column 42)"));
    /// ```
    pub fn from_json(bytes: &[u8]) -> Result<Self, FaultReport> {
        let letter: Letter = fault::read_checked("letter", bytes, SCHEMA, validate::check)?;
        Ok(Self { letter, sha256: sha256(bytes) })
    }

    /// The letter.
    #[must_use]
    pub const fn letter(&self) -> &Letter {
        &self.letter
    }

    /// SHA-256 of the bytes as received, or of the canonical JSON of a letter that the host built.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

impl TryFrom<Letter> for Request {
    type Error = FaultReport;

    /// A letter that the host built. Its digest is that of its JSON with keys in the order of the
    /// type, which is the same for equal letters.
    fn try_from(letter: Letter) -> Result<Self, FaultReport> {
        let bytes = fault::built("letter", &letter, SCHEMA, validate::check)?;
        Ok(Self { letter, sha256: sha256(&bytes) })
    }
}

//! A text that has not the form of a value: one error for dates, codes, names and rows.

use thiserror::Error;

/// Longest part of a text that an error shows, in characters.
const SHOWN: usize = 80;

/// The text has another form than the value that was wanted: a date, the code of a state, a name, a row of the law.
///
/// ```
/// use mla_screen::vocabulary::Date;
/// let error = "24.11.2026".parse::<Date>().unwrap_err();
/// assert_eq!(error.got(), "24.11.2026");
/// assert_eq!(error.to_string(), "`24.11.2026` is not a calendar date: write it as 2026-11-24");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{got}` is {fault}")]
pub struct FormError {
    got: Box<str>,
    fault: &'static str,
}

impl FormError {
    /// `got` is `fault`: "no name: at most 80 letters".
    pub(crate) fn new(got: &str, fault: &'static str) -> Self {
        Self { got: got.chars().take(SHOWN).collect(), fault }
    }

    /// The text that came; of a long one its beginning.
    #[must_use]
    pub fn got(&self) -> &str {
        &self.got
    }
}

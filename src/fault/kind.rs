//! What can be wrong, and how a person is told.

use crate::nearest::hint;
use serde::Serialize;
use thiserror::Error;

/// What is wrong with a document.
///
/// The text of each is one line without a final period. Values that the writer of the document
/// chose stand in backticks, shortened and with control characters escaped, so that a log line
/// stays a line.
///
/// A part of the same name means the same in each: `key`, `value`, `name`, `code` and `found` are what
/// stands in the document, `expected` and `what` what should, in words; `limit` is the most or the least
/// that is read; of the words that would do, `nearest` is the one that is near enough to be meant,
/// `allowed` up to six, the most similar first, and `others` how many more there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[allow(missing_docs, reason = "each variant has its text, and the parts are told above")]
pub enum FaultKind {
    /// The document is larger than what is read at all.
    #[error("expected at most {limit} bytes, found {bytes}")]
    TooLarge { bytes: usize, limit: usize },
    /// Lists and objects stand in each other too deep.
    #[error("expected lists and objects at most {limit} deep in each other, found more")]
    TooDeep { limit: usize },
    /// The document ends before it is complete.
    #[error("the document ends too early: expected {expected}")]
    Truncated { expected: String },
    /// The text is no JSON.
    #[error("expected {expected}, found `{found}`")]
    Syntax { expected: String, found: String },
    /// Something follows the end of the document.
    #[error("expected nothing after the end of the document, found `{found}`")]
    TrailingText { found: String },
    /// A byte that is no text in UTF-8.
    #[error("expected text in UTF-8, found the byte `0x{byte:02x}`")]
    InvalidUtf8 { byte: u8 },
    /// A byte order mark at the start.
    #[error("expected `{{`, found a byte order mark: save the file as UTF-8 without one")]
    ByteOrderMark,
    /// A control character that stands in a text as itself.
    #[error("expected control characters in a text as `\\u{code:04x}`, found the character itself")]
    ControlCharacter { code: u32 },
    /// A key that is not known here.
    #[error("unknown key `{key}`{}", hint(nearest.as_deref(), allowed, *others))]
    UnknownKey { key: String, nearest: Option<String>, allowed: Vec<String>, others: usize },
    /// A key that must be there and is not.
    #[error("expected the key `{key}`, found none")]
    MissingKey { key: String },
    /// A key that stands twice in one object.
    #[error("expected the key `{key}` once, found it again")]
    DuplicateKey { key: String },
    /// An object that must have exactly one key.
    #[error("expected exactly one key, found {found}{}", hint(None, allowed, *others))]
    NotOneKey { found: usize, allowed: Vec<String>, others: usize },
    /// A value of another type.
    #[error("expected {expected}, found {found}")]
    WrongType { expected: String, found: String },
    /// A value outside a closed list.
    #[error("unknown value `{value}`{}", hint(nearest.as_deref(), allowed, *others))]
    UnknownValue { value: String, nearest: Option<String>, allowed: Vec<String>, others: usize },
    /// `null`, which could mean unknown, none or no.
    #[error("expected a value, found `null`: leave the key out where it is not known")]
    Null,
    /// A text that is no day of the calendar.
    #[error("`{value}` is not a calendar date: expected one such as `2026-11-24`")]
    BadDate { value: String },
    /// A text that is no day of the calendar, and no month or year either.
    #[error("`{value}` is no date: expected a day such as `2026-11-24`, a month such as `2026-11` or a year such as `2026`")]
    BadPartialDate { value: String },
    /// A number that is too small or too large.
    #[error("expected a number {range}, found `{value}`")]
    NumberOutOfRange { value: String, range: String },
    /// A text that is too long.
    #[error("expected a text of at most {limit} characters, found {length}")]
    TextTooLong { length: usize, limit: usize },
    /// A text that is too short.
    #[error("expected a text of at least {limit} characters, found {length}")]
    TextTooShort { length: usize, limit: usize },
    /// A text that says nothing: it is empty, or all of it is white space or cannot be seen.
    #[error("expected a text that says something, found a blank one: leave the key out where nothing is known")]
    BlankText,
    /// A text that has not the form of what stands in its place.
    #[error("`{value}` has not the form of what stands here: {form}")]
    BadForm { value: String, form: String },
    /// A value that the type of its place refuses, in that type's own words.
    #[error("{0}")]
    Rejected(String),
    /// A name that refers to nothing.
    #[error("no {what} is called `{name}`{}", hint(nearest.as_deref(), &[], 0))]
    DanglingReference { name: String, what: String, nearest: Option<String> },
    /// A name that is given twice.
    #[error("expected each {what} to have a name of its own, found `{name}` again")]
    DuplicateId { name: String, what: String },
    /// Two dates in an order that cannot be.
    #[error("expected {earlier} (`{first}`) not to be later than {later} (`{second}`)")]
    DateOrder { earlier: String, first: String, later: String, second: String },
    /// Two statements of one document that cannot both be so.
    #[error("expected one of two statements, found both: {this}, and {that}")]
    Contradiction { this: String, that: String },
    /// A well-formed code that does not exist.
    #[error("no {what} has the code `{code}`{}", hint(nearest.as_deref(), &[], 0))]
    UnknownCode { code: String, what: String, nearest: Option<String> },
    /// More of something than is read.
    #[error("expected at most {limit} {what}, found {found}")]
    LimitExceeded { what: String, found: usize, limit: usize },
    /// Anything else, in a sentence without a final period.
    #[error("{0}")]
    Other(String),
    /// The faults that are not listed.
    #[error("expected no more, found {count} further faults, which are not listed")]
    More { count: usize },
}

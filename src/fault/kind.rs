//! What can be wrong, and how a person is told.

use crate::fault::nearest::hint;
use serde::Serialize;
use thiserror::Error;

/// What is wrong with a document.
///
/// The text of each is one line without a final period. Values that the writer of the document
/// chose stand in backticks, shortened and with control characters escaped, so that a log line
/// stays a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FaultKind {
    /// The document is larger than what is read at all.
    #[error("expected at most {limit} bytes, found {bytes}")]
    TooLarge {
        /// Size of the document.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// Lists and objects stand in each other too deep.
    #[error("expected lists and objects at most {limit} deep in each other, found more")]
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// The document ends before it is complete.
    #[error("the document ends too early: expected {expected}")]
    Truncated {
        /// What should have followed.
        expected: String,
    },
    /// The text is no JSON.
    #[error("expected {expected}, found `{found}`")]
    Syntax {
        /// What should stand here.
        expected: String,
        /// What does.
        found: String,
    },
    /// Something follows the end of the document.
    #[error("expected nothing after the end of the document, found `{found}`")]
    TrailingText {
        /// Its beginning.
        found: String,
    },
    /// A byte that is no text in UTF-8.
    #[error("expected text in UTF-8, found the byte `0x{byte:02x}`")]
    InvalidUtf8 {
        /// The byte.
        byte: u8,
    },
    /// A byte order mark at the start.
    #[error("expected `{{`, found a byte order mark: save the file as UTF-8 without one")]
    ByteOrderMark,
    /// A control character that stands in a text as itself.
    #[error("expected control characters in a text as `\\u{code:04x}`, found the character itself")]
    ControlCharacter {
        /// Its number.
        code: u32,
    },
    /// A key that is not known here.
    #[error("unknown key `{key}`{}", hint(nearest.as_deref(), allowed, *others))]
    UnknownKey {
        /// The key.
        key: String,
        /// The known key nearest to it, where one is near.
        nearest: Option<String>,
        /// Up to six known keys, the most similar first.
        allowed: Vec<String>,
        /// How many more there are.
        others: usize,
    },
    /// A key that must be there and is not.
    #[error("expected the key `{key}`, found none")]
    MissingKey {
        /// The key.
        key: String,
    },
    /// A key that stands twice in one object.
    #[error("expected the key `{key}` once, found it again")]
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// An object that must have exactly one key.
    #[error("expected exactly one key, found {found}{}", hint(None, allowed, *others))]
    NotOneKey {
        /// How many it has.
        found: usize,
        /// Up to six of the keys that are known here.
        allowed: Vec<String>,
        /// How many more there are.
        others: usize,
    },
    /// A value of another type.
    #[error("expected {expected}, found {found}")]
    WrongType {
        /// What should stand here.
        expected: String,
        /// What does.
        found: String,
    },
    /// A value outside a closed list.
    #[error("unknown value `{value}`{}", hint(nearest.as_deref(), allowed, *others))]
    UnknownValue {
        /// The value.
        value: String,
        /// The value of the list nearest to it, where one is near.
        nearest: Option<String>,
        /// Up to six values of the list, the most similar first.
        allowed: Vec<String>,
        /// How many more there are.
        others: usize,
    },
    /// `null`, which could mean unknown, none or no.
    #[error("expected a value, found `null`: leave the key out where it is not known")]
    Null,
    /// A text that is no day of the calendar.
    #[error("`{value}` is not a calendar date: expected one such as `2026-11-24`")]
    BadDate {
        /// The text.
        value: String,
    },
    /// A text that is no day of the calendar, and no month or year either.
    #[error("`{value}` is no date: expected a day such as `2026-11-24`, a month such as `2026-11` or a year such as `2026`")]
    BadPartialDate {
        /// The text.
        value: String,
    },
    /// A number that is too small or too large.
    #[error("expected a number {range}, found `{value}`")]
    NumberOutOfRange {
        /// The number.
        value: String,
        /// The range, in words: `from 0 to 65535`.
        range: String,
    },
    /// A text that is too long.
    #[error("expected a text of at most {limit} characters, found {length}")]
    TextTooLong {
        /// Its length in characters.
        length: usize,
        /// The limit.
        limit: usize,
    },
    /// A text that is too short.
    #[error("expected a text of at least {limit} characters, found {length}")]
    TextTooShort {
        /// Its length in characters.
        length: usize,
        /// The limit.
        limit: usize,
    },
    /// A text that says nothing: it is empty, or all of it is white space or cannot be seen.
    #[error("expected a text that says something, found a blank one: leave the key out where nothing is known")]
    BlankText,
    /// A value that the type of its place refuses, in that type's own words.
    #[error("{0}")]
    Rejected(String),
    /// A name that refers to nothing.
    #[error("no {what} is called `{name}`{}", hint(nearest.as_deref(), &[], 0))]
    DanglingReference {
        /// The name.
        name: String,
        /// What it should name: `offence`, `person`.
        what: String,
        /// The existing name nearest to it, where one is near.
        nearest: Option<String>,
    },
    /// A name that is given twice.
    #[error("expected each {what} to have a name of its own, found `{name}` again")]
    DuplicateId {
        /// The name.
        name: String,
        /// What it names: `offence`, `person`.
        what: String,
    },
    /// Two dates in an order that cannot be.
    #[error("expected {earlier} (`{first}`) not to be later than {later} (`{second}`)")]
    DateOrder {
        /// What should come first: `the first day`.
        earlier: String,
        /// Its date.
        first: String,
        /// What should come after it.
        later: String,
        /// Its date.
        second: String,
    },
    /// Two statements of one document that cannot both be so.
    #[error("expected one of two statements, found both: {this}, and {that}")]
    Contradiction {
        /// The one.
        this: String,
        /// The other.
        that: String,
    },
    /// A well-formed code that does not exist.
    #[error("no {what} has the code `{code}`{}", hint(nearest.as_deref(), &[], 0))]
    UnknownCode {
        /// The code.
        code: String,
        /// What it should stand for: `state or territory`.
        what: String,
        /// The existing code nearest to it, where one is near.
        nearest: Option<String>,
    },
    /// More of something than is read.
    #[error("expected at most {limit} {what}, found {found}")]
    LimitExceeded {
        /// Of what: `offences`, `limbs`.
        what: String,
        /// How many there are.
        found: usize,
        /// The limit.
        limit: usize,
    },
    /// Anything else, in a sentence without a final period.
    #[error("{0}")]
    Other(String),
    /// The faults that are not listed.
    #[error("expected no more, found {count} further faults, which are not listed")]
    More {
        /// How many.
        count: usize,
    },
}

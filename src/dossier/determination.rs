//! A determination, made from what a person knows who records it.

use crate::dossier::Determination;
use crate::vocabulary::{Date, EntryId, Handling, Office};

/// A number that is the same for the same text, and another for another as far as numbers go (FNV-1a).
fn number(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

impl Determination {
    /// What somebody knows who records a decision: the question by its name, the answer, the office and the day. The
    /// entry gets a name made of them; it may be read by the desk and the Minister until somebody says otherwise.
    #[must_use]
    pub fn new(question: &str, answer: bool, by: Office, dated: Date) -> Self {
        Self {
            id: EntryId::made(number(&format!("{question} by {by} on {dated}"))),
            question: question.to_owned(),
            answer,
            limbs: None,
            about: None,
            carries_over: None,
            until: None,
            in_writing: None,
            by,
            delegation: None,
            dated,
            reasons: None,
            handling: Handling::Protected,
        }
    }
}

//! A determination, made from what a person knows who records it.

use crate::digest::number;
use crate::dossier::Determination;
use crate::vocabulary::{Date, EntryId, Handling, Office};

impl Determination {
    /// What somebody knows who has a written decision before them: the question by its name, the answer, the office
    /// and the day. The entry gets a name made of them; it may be read by the desk and the Minister until somebody says otherwise.
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
            in_writing: Some(true),
            by,
            delegation: None,
            dated,
            reasons: None,
            handling: Handling::Protected,
        }
    }
}

//! The small parts of which a memo is made.

use crate::memo::words::Words;
use crate::memo::{Entry, Section};
use crate::verdict::Disposition;

pub(super) fn section(words: &Words<'_>, title: &str, entries: Vec<Entry>) -> Section {
    Section { title: words.say(&format!("section/{title}"), &[]), entries }
}

pub(super) fn line(line: String) -> Entry {
    Entry { line, below: Vec::new() }
}

pub(super) fn answer(
    words: &Words<'_>,
    disposition: Disposition,
    refusal: Option<&str>,
    acts: &[crate::verdict::ActKind],
) -> String {
    let word = match disposition {
        Disposition::Refuse => "refuse",
        Disposition::Escalate => "escalate",
        Disposition::NoGroundFound => "no-ground-found",
    };
    let word = words.say(&format!("disposition/{word}"), &[]).to_uppercase();
    let how = match refusal {
        Some(refusal) => words.say(&format!("refusal/{refusal}"), &[]),
        None => acts.iter().map(|act| words.say(&format!("act/{act}"), &[])).collect::<Vec<_>>().join(", "),
    };
    if how.is_empty() { word } else { format!("{word}: {how}") }
}

/// Whether a leaf of this kind is settled by an office, a text or time, and not by a fact.
pub(super) fn is_pending(kind: &str) -> bool {
    matches!(
        kind,
        "decide"
            | "open"
            | "weak-match"
            | "transpose"
            | "wait"
            | "bound"
            | "relies"
            | "read"
            | "complete"
            | "scope"
            | "measures"
            | "reading"
    )
}

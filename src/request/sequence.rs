//! What came first: a letter cannot tell of what was done after it was written, nor can a court have decided on what
//! was not done yet.

use crate::fault::{FaultKind, Finding};
use crate::request::{Letter, LetterOffence};
use crate::vocabulary::PartialDate;
use std::fmt::Display;

/// A decision of which the letter tells.
struct Decision {
    pointer: String,
    what: &'static str,
    day: PartialDate,
    /// The first day of what it is about, where a decision of an earlier day cannot be.
    about: Option<PartialDate>,
    /// Whether the letter asks that it be enforced.
    enforced: bool,
}

impl Decision {
    /// The first day of what it is about, where that is later than the decision.
    fn early(&self) -> Option<PartialDate> {
        self.about.filter(|first| first.is_after(self.day))
    }
}

/// Every two days that cannot follow each other. Of days that are known in part both may be right.
pub(super) fn faults(letter: &Letter) -> Vec<Finding> {
    let decisions = decisions(letter);
    let mut all = Vec::new();
    if let Some(dated) = letter.letter.dated {
        let conduct = letter.offences.iter().filter_map(|one| Some(("the conduct", begun(one)?)));
        let told = conduct.chain(decisions.iter().map(|one| (one.what, one.day)));
        // The newest stands for all: its day is the one to compare.
        if let Some(newest) = told.filter(|(_, day)| day.is_after(dated)).max_by_key(|(_, day)| day.first()) {
            all.push(out_of_order("/letter/dated", newest, ("the date of the letter", dated)));
        }
    }
    for (one, first) in decisions.iter().filter(|one| !one.enforced).filter_map(|one| Some((one, one.early()?))) {
        all.push(out_of_order(&one.pointer, ("the conduct", first), (one.what, one.day)));
    }
    all
}

/// Where an order or a fine that is to be enforced is of a day before everything that it could be about. The letter is
/// read all the same: it asks for help, and one of its two days is wrong.
pub(crate) fn contradicted(letter: &Letter) -> Vec<String> {
    let enforced = decisions(letter).into_iter().filter(|one| one.enforced && one.early().is_some());
    enforced.map(|one| format!("letter#{}", one.pointer)).collect()
}

/// The decisions of which the letter tells. What an authorisation of an earlier day is worth is a question of its own.
fn decisions(letter: &Letter) -> Vec<Decision> {
    // What is enforced is for every offence: one whose time is not told may be the first.
    let days: Option<Vec<PartialDate>> = letter.offences.iter().map(begun).collect();
    let first = days.and_then(|days| days.into_iter().min_by_key(|day| day.first()));
    let mut all: Vec<Decision> = Vec::new();
    let mut add = |pointer: String, what, day: Option<PartialDate>, about, enforced| {
        all.extend(day.map(|day| Decision { pointer, what, day, about, enforced }));
    };
    add(
        "/foreign_order/dated".to_owned(),
        "the order",
        letter.foreign_order.as_ref().and_then(|one| one.dated),
        first,
        true,
    );
    for (index, measure) in letter.measures.iter().enumerate() {
        let authorised = measure.authorised.as_ref().and_then(|one| one.on);
        add(format!("/measures/{index}/authorised/on"), "the authorisation", authorised, None, false);
        add(format!("/measures/{index}/fined_on"), "the fine", measure.fined_on, first, true);
    }
    for (index, offence) in letter.offences.iter().enumerate() {
        for (place, judgment) in offence.earlier_judgments.iter().flatten().enumerate() {
            let pointer = format!("/offences/{index}/earlier_judgments/{place}/dated");
            add(pointer, "the judgment", judgment.dated, begun(offence), false);
        }
    }
    all
}

fn begun(offence: &LetterOffence) -> Option<PartialDate> {
    offence.dates.as_ref().map(|dates| dates.from)
}

/// That of two days the one which comes first is the later one.
pub(crate) fn out_of_order(pointer: &str, first: (&str, impl Display), second: (&str, impl Display)) -> Finding {
    let (earlier, later) = (first.0.to_owned(), second.0.to_owned());
    let kind = FaultKind::DateOrder { earlier, first: first.1.to_string(), later, second: second.1.to_string() };
    Finding { pointer: pointer.to_owned(), kind }
}

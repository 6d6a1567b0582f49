//! What becomes of what is sent, as the letter says it: to whom it goes, how long it is kept, who is told.

use crate::matter::kleene::or;
use crate::matter::pointer::letter;
use crate::matter::{Case, Known};
use crate::request::Onward;
use crate::vocabulary::StateCode;

impl<'a> Case<'_, 'a> {
    fn onward<T>(&self, of: impl Fn(&'a Onward) -> Option<T>) -> Option<T> {
        self.matter.letter.onward.as_ref().and_then(of)
    }

    pub(super) fn passed_to_intelligence(&self) -> Known<'a> {
        Known::at(self.onward(|one| one.intelligence), letter!["onward", "intelligence"])
    }

    pub(super) fn passed_on(&self) -> Known<'a> {
        let states = self.onward(|one| one.states.as_ref());
        Known::at(states.map(|states| !states.is_empty()), letter!["onward", "states"])
    }

    /// Whether the letter says that what is sent goes on to this state.
    pub(super) fn goes_on_to(&self, state: StateCode) -> bool {
        self.onward(|one| one.states.as_ref()).is_some_and(|states| states.contains(&state))
    }

    /// So many years that nobody waits for their end are no end. Of a length and of words that differ the longer counts.
    pub(super) fn kept_without_end(&self) -> Known<'a> {
        let longest = self.matter.base.policy.thresholds.kept_days;
        let long = self.onward(|one| one.kept_days).map(|days| days > longest);
        let said = self.onward(|one| one.without_end);
        let value = if said.is_none() { long } else { or(said, long.or(Some(false))) };
        let mut from = Vec::new();
        from.extend((said == value || long.is_none()).then(|| letter!["onward", "without_end"]));
        from.extend((long.is_some() && long == value).then(|| letter!["onward", "kept_days"]));
        Known { from: from.into(), ..Known::of(value) }
    }

    pub(super) fn used_in_other_cases(&self) -> Known<'a> {
        Known::at(self.onward(|one| one.other_cases), letter!["onward", "other_cases"])
    }

    pub(super) fn never_told(&self) -> Known<'a> {
        Known::at(self.onward(|one| one.person_told).map(|told| !told), letter!["onward", "person_told"])
    }
}

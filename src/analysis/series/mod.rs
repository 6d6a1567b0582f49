//! What several letters show together and no one of them shows alone: a person pursued on several bases, another way
//! after a refusal, a community, a request in pieces, a surge, one account for many persons.
//!
//! Two letters mean the same person where they mean the person by the same words (`quote`). A letter that says which
//! earlier one it follows is no second attempt. Each finding names the matters on which it rests; it is a reason to
//! look, and answers nothing.

mod account;
mod pattern;

use crate::analysis::Entry;
use crate::law::SeriesThresholds;
use crate::screener::Screener;
use crate::vocabulary::{Date, StateCode};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What several letters show together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SeriesFinding {
    /// What it is.
    pub pattern: SeriesPattern,
    /// Who asked; where several states did, the last of them.
    pub state: StateCode,
    /// The matters on which it rests, by the host's names for them, in the order in which they came.
    pub matters: Vec<String>,
    /// What they have in common: the words by which the person is meant, the tag of what is alleged, the holder.
    pub about: String,
}

vocabulary! {
    /// What several letters can show.
    pub enum SeriesPattern {
        /// The same person is pursued for acts that have nothing in common, or under other instruments, by letters that
        /// do not follow each other.
        PersonOnSeveralBases = "person-on-several-bases",
        /// After a refusal the same person is asked for by another way: instrument, authority, channel or state.
        OtherWayAfterRefusal = "other-way-after-refusal",
        /// Letters about people for what they say, believe or belong to.
        CommunityTargeted = "community-targeted",
        /// Letters that each ask for less than is broad, and together for no less.
        RequestInPieces = "request-in-pieces",
        /// Many times more letters than are usual.
        Surge = "surge",
        /// One account of what was done, told of different persons.
        AccountReused = "account-reused",
    }
}

/// What the letters show together, in the order of the patterns. The same letters give the same findings, in whatever
/// order they come.
#[must_use]
pub fn series(entries: &[Entry], law: &Screener) -> Vec<SeriesFinding> {
    let Some(limits) = &law.base().policy.series else { return Vec::new() };
    let mut matters: Vec<&Entry> = entries.iter().collect();
    matters.sort_by_key(|one| (received(one), &one.name));
    let docket = Docket { matters, law, limits };
    let mut found = docket.by_person();
    found.extend(docket.by_community());
    found.extend(docket.in_pieces());
    found.extend(docket.surges());
    found.extend(docket.accounts());
    found.sort();
    found.dedup();
    found
}

/// The letters in the order in which they came.
struct Docket<'e> {
    matters: Vec<&'e Entry>,
    law: &'e Screener,
    limits: &'e SeriesThresholds,
}

fn received(entry: &Entry) -> Date {
    entry.request.letter().received
}

fn state(entry: &Entry) -> StateCode {
    entry.request.letter().from.state
}

/// The words by which a letter means its persons: without regard to case and to what stands between words.
fn persons(entry: &Entry) -> BTreeSet<String> {
    let quotes = entry.request.letter().persons.iter().filter_map(|person| person.quote.as_deref());
    quotes.map(plain).filter(|words| !words.is_empty()).collect()
}

/// The words of a text alone.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

impl<'e> Docket<'e> {
    /// The letters of each key, in order; one letter may have several keys.
    fn grouped<K: Ord>(&self, keys: impl Fn(&'e Entry) -> Vec<K>) -> BTreeMap<K, Vec<&'e Entry>> {
        let mut groups: BTreeMap<K, Vec<&'e Entry>> = BTreeMap::new();
        for matter in &self.matters {
            for key in keys(matter) {
                groups.entry(key).or_default().push(matter);
            }
        }
        groups
    }

    /// The longest runs of letters of which the first and last lie no more than so many days apart.
    fn runs(&self, letters: &[&'e Entry], days: u32) -> Vec<Vec<&'e Entry>> {
        let mut runs: Vec<Vec<&Entry>> = Vec::new();
        for (place, first) in letters.iter().enumerate() {
            let near = |one: &&&Entry| received(first).days_to(received(one)).is_some_and(|apart| apart <= days);
            let run: Vec<&Entry> = letters.iter().skip(place).take_while(near).copied().collect();
            // A run that ends where the one before it ended is a part of that one.
            let last = |run: &[&Entry]| run.last().map(|one| one.name.clone());
            if runs.last().is_none_or(|before| last(before) != last(&run)) {
                runs.push(run);
            }
        }
        runs
    }

    /// Whether one of two letters says that it follows the other, at once or by letters between them.
    fn follows(&self, earlier: &Entry, later: &Entry) -> bool {
        let wanted = &earlier.request.letter().reference;
        let mut at = later.request.letter().follow_up_of.as_ref();
        // No chain is longer than the docket.
        for _ in 0..self.matters.len() {
            let Some(reference) = at else { return false };
            if reference == wanted {
                return true;
            }
            let next = self.matters.iter().map(|one| one.request.letter()).find(|one| one.reference == *reference);
            at = next.and_then(|one| one.follow_up_of.as_ref());
        }
        false
    }
}

fn finding(pattern: SeriesPattern, matters: &[&Entry], about: impl Into<String>) -> Option<SeriesFinding> {
    let names = matters.iter().map(|one| one.name.clone()).collect();
    matters.last().map(|last| SeriesFinding { pattern, state: state(last), matters: names, about: about.into() })
}

//! Two editions of the law compared: what differs, row by row, and over a docket the smallest letter that comes out
//! otherwise, for each changed row and for each kind of change of an answer.
//!
//! A row is held to move a letter where the first edition with that row alone as it is in the second answers it
//! otherwise than the first edition does. Only letters that come out otherwise under the whole second edition are tried;
//! one that needs two changes together stands beside neither, and is found among the changed answers all the same.

use crate::analysis::Entry;
use crate::law::LawPart;
use crate::screener::Screener;
use crate::verdict::{Disposition, VerdictRecord};
use crate::vocabulary::RowRef;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What differs between two editions of the law, and what that moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Editions {
    /// The parts of the law that differ, by name.
    pub parts: Vec<PartChange>,
    /// How many letters were screened under both.
    pub letters: u64,
    /// How many of them come out otherwise: some limb has another answer, kind of refusal or next act.
    pub otherwise: u64,
    /// Each kind of change of an answer that was seen, the milder answer before first.
    pub answers: Vec<AnswerChange>,
}

/// A part of the law that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartChange {
    /// Which part.
    part: LawPart,
    /// Where in it, as a path with the names of entries, what was and what is. A part that only one edition has stands
    /// there whole, under the empty path.
    fields: Vec<FieldChange>,
    /// The smallest letter seen that this change alone moves.
    pub smallest: Option<SmallestLetter>,
}

/// What differs at one place of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct FieldChange {
    /// The place: `/parties/ZZ/bound`. In a list whose entries have no names the list itself, with those entries alone
    /// that are gone or new.
    at: String,
    /// What the first edition says.
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<Value>,
    /// What the second edition says.
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<Value>,
}

/// A kind of change of the answer to a limb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerChange {
    /// The answer under the first edition.
    pub before: Disposition,
    /// The answer under the second edition; the same, where another kind of refusal or another act is told.
    pub after: Disposition,
    /// How many limbs changed so.
    pub limbs: u64,
    /// The smallest letter with such a limb.
    pub smallest: SmallestLetter,
}

/// A letter that comes out otherwise. The smallest has the fewest limbs, and among those the shortest text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SmallestLetter {
    /// How many limbs it has.
    pub limbs: usize,
    /// How many bytes it is long, written as JSON without its dossier.
    pub bytes: usize,
    /// The letter, by the host's name for it.
    pub letter: String,
    /// The limbs that come out otherwise, with the answers before and after.
    pub moved: Vec<(String, Disposition, Disposition)>,
}

impl PartChange {
    /// What the part is called: a row by its name in full, any other part by the word for it
    /// (`ground:aaa-bbb-1990/fiscal`, `questions`, `death-penalty:ZZ`).
    #[must_use]
    pub fn part(&self) -> String {
        self.part.to_string()
    }

    /// The row that it is, where a verdict can rest on it.
    #[must_use]
    pub const fn row(&self) -> Option<&RowRef> {
        if let LawPart::Row(row) = &self.part { Some(row) } else { None }
    }

    /// Where in it the two differ, what the first edition says there and what the second. The place is a path with the
    /// names of entries: `/parties/ZZ/bound`; in a list whose entries have no names the list itself, with those entries
    /// alone that are gone or new. A part that only one edition has stands there whole, under the empty path.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&str, Option<&Value>, Option<&Value>)> {
        self.fields.iter().map(|field| (field.at.as_str(), field.was.as_ref(), field.is.as_ref()))
    }

    /// Whether the first edition does not have it.
    #[must_use]
    pub fn is_added(&self) -> bool {
        self.whole().is_some_and(|field| field.was.is_none())
    }

    /// Whether the second edition does not have it.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        self.whole().is_some_and(|field| field.is.is_none())
    }

    fn whole(&self) -> Option<&FieldChange> {
        self.fields.iter().find(|field| field.at.is_empty())
    }
}

impl Editions {
    /// What differs between the law of two screeners; no letter was seen yet.
    #[must_use]
    pub fn between(before: &Screener, after: &Screener) -> Self {
        let (mut old, mut new) = (before.base().parts(), after.base().parts());
        let names: BTreeSet<LawPart> = old.keys().chain(new.keys()).cloned().collect();
        let differs = names.into_iter().filter_map(|part| {
            let mut fields = Vec::new();
            differences(String::new(), old.remove(&part), new.remove(&part), &mut fields);
            (!fields.is_empty()).then_some(PartChange { part, fields, smallest: None })
        });
        Self { parts: differs.collect(), letters: 0, otherwise: 0, answers: Vec::new() }
    }

    /// Screens a letter under both editions and takes in what it shows. The screeners are those of
    /// [`Editions::between`].
    pub fn take(&mut self, before: &Screener, after: &Screener, entry: &Entry) {
        let (first, second) = (entry.under(before), entry.under(after));
        self.letters += 1;
        let moved = moved(&first, &second);
        if moved.is_empty() {
            return;
        }
        self.otherwise += 1;
        let bytes = serde_json::to_vec(entry.request.letter()).map_or(0, |text| text.len());
        let seen = |moved| SmallestLetter { limbs: first.limbs.len(), bytes, letter: entry.name.clone(), moved };
        let kinds: BTreeSet<(Disposition, Disposition)> = moved.iter().map(|(_, was, is)| (*was, *is)).collect();
        for (was, is) in kinds {
            let limbs = moved.iter().filter(|(_, before, after)| (*before, *after) == (was, is)).count();
            self.note(AnswerChange { before: was, after: is, limbs: limbs as u64, smallest: seen(moved.clone()) });
        }
        for part in &mut self.parts {
            let smaller = part.smallest.as_ref().is_none_or(|known| seen(Vec::new()).size() < known.size());
            if smaller && may_bear(&part.part, [&first, &second]) {
                let alone = Screener::new(before.base().with_part(after.base(), &part.part));
                let moved = self::moved(&first, &entry.under(&alone));
                part.smallest = if moved.is_empty() { part.smallest.take() } else { Some(seen(moved)) };
            }
        }
    }

    /// Joins what was seen in another part of the docket, for a host that screens parts side by side.
    pub fn merge(&mut self, other: Self) {
        self.letters += other.letters;
        self.otherwise += other.otherwise;
        other.answers.into_iter().for_each(|one| self.note(one));
        for (own, other) in self.parts.iter_mut().zip(other.parts) {
            own.smallest = [own.smallest.take(), other.smallest].into_iter().flatten().min_by_key(SmallestLetter::key);
        }
    }

    fn note(&mut self, seen: AnswerChange) {
        let key = |one: &AnswerChange| (one.before, one.after);
        match self.answers.binary_search_by_key(&key(&seen), key) {
            Err(place) => self.answers.insert(place, seen),
            Ok(place) => {
                let Some(known) = self.answers.get_mut(place) else { return };
                known.limbs += seen.limbs;
                if seen.smallest.size() < known.smallest.size() {
                    known.smallest = seen.smallest;
                }
            }
        }
    }
}

impl SmallestLetter {
    fn size(&self) -> (usize, usize, &str) {
        (self.limbs, self.bytes, &self.letter)
    }

    fn key(&self) -> (usize, usize, String) {
        (self.limbs, self.bytes, self.letter.clone())
    }
}

/// The limbs that come out otherwise. The same letter has the same limbs in the same order, whatever the law.
fn moved(first: &VerdictRecord, second: &VerdictRecord) -> Vec<(String, Disposition, Disposition)> {
    let pairs = first.limbs.iter().zip(&second.limbs);
    let other = pairs
        .filter(|(one, other)| (one.disposition, one.refusal, &one.acts) != (other.disposition, other.refusal, &other.acts));
    other.map(|(one, other)| (one.id.clone(), one.disposition, other.disposition)).collect()
}

/// Whether a part can bear on a letter with these verdicts: a ground that neither of them looked at does not.
fn may_bear(part: &LawPart, verdicts: [&VerdictRecord; 2]) -> bool {
    let LawPart::Row(row @ RowRef::Ground(_)) = part else { return true };
    let mut findings = verdicts.iter().flat_map(|verdict| &verdict.findings);
    findings.any(|one| one.row == *row || one.hook.as_ref().is_some_and(|hook| hook.row == *row))
}

/// The places at which two values differ.
fn differences(at: String, was: Option<Value>, is: Option<Value>, found: &mut Vec<FieldChange>) {
    match (was, is) {
        (was, is) if was == is => {}
        (Some(Value::Object(old)), Some(Value::Object(mut new))) => {
            for (key, was) in old {
                let is = new.remove(&key);
                differences(format!("{at}/{key}"), Some(was), is, found);
            }
            for (key, is) in new {
                differences(format!("{at}/{key}"), None, Some(is), found);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => lists(at, old, new, found),
        (was, is) => found.push(FieldChange { at, was, is }),
    }
}

/// The keys by which an entry of a list is known, where no two entries of the list have the same.
const NAMES: &[&str] = &["id", "state", "kind", "entity", "from", "finding"];

fn lists(at: String, old: Vec<Value>, new: Vec<Value>, found: &mut Vec<FieldChange>) {
    if let Some((mut old, mut new)) = NAMES.iter().find_map(|key| named(&old, key).zip(named(&new, key))) {
        let names: BTreeSet<String> = old.keys().chain(new.keys()).cloned().collect();
        for name in names {
            let (was, is) = (old.remove(&name), new.remove(&name));
            differences(format!("{at}/{name}"), was, is, found);
        }
        return;
    }
    let without = |list: &[Value], other: &[Value]| {
        let mut left = other.to_vec();
        let mut gone = list.to_vec();
        gone.retain(|one| match left.iter().position(|other| other == one) {
            Some(place) => {
                left.swap_remove(place);
                false
            }
            None => true,
        });
        (!gone.is_empty()).then_some(Value::Array(gone))
    };
    let (was, is) = (without(&old, &new), without(&new, &old));
    if was.is_none() && is.is_none() {
        // The same entries in another order.
        found.push(FieldChange { at, was: Some(Value::Array(old)), is: Some(Value::Array(new)) });
    } else {
        found.push(FieldChange { at, was, is });
    }
}

/// The entries of a list by their names, where each has one of its own.
fn named(list: &[Value], key: &str) -> Option<BTreeMap<String, Value>> {
    let mut all = BTreeMap::new();
    for one in list {
        if all.insert(one.get(key)?.as_str()?.to_owned(), one.clone()).is_some() {
            return None;
        }
    }
    Some(all)
}

//! What a docket came to, counted so that nobody can be found in it: limbs by answer, measure and requesting state, and
//! by answer, measure and ground.
//!
//! No figure is told behind which fewer than [`LEAST_MATTERS`] matters stand; a matter is a letter with those that follow it.
//! Where parts of a figure are too small, they are told together with others, at least two parts and at least
//! [`LEAST_MATTERS`] matters, so that what is held back cannot be computed from what is told: the tables have no other sums than
//! that of a figure and its parts. A docket that is counted twice, with and without a letter, tells what that letter
//! adds: whoever publishes sees to that.

use crate::analysis::Entry;
use crate::screener::Screener;
use crate::verdict::{Disposition, FindingKind, FindingState, LimbVerdict, VerdictRecord};
use crate::vocabulary::{Ground, MeasureKind, StateCode};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Fewer matters than this are told by no figure.
pub const LEAST_MATTERS: usize = 5;

/// What is counted. Holds nothing of a letter but the references of the first few behind each count, which are told to
/// nobody; its size does not grow with the docket.
#[derive(Clone, Default)]
pub struct Tally {
    limbs: BTreeMap<Vec<CountedBy>, Cell>,
    /// For each answer, measure and ground: limbs on which the ground is established, and those on which it is not.
    grounds: BTreeMap<(Disposition, MeasureKind, Ground), [Cell; 2]>,
}

impl std::fmt::Debug for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tally").finish_non_exhaustive()
    }
}

/// By what limbs are counted, each within the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CountedBy {
    /// The answer.
    Answer(Disposition),
    /// The measure.
    Measure(MeasureKind),
    /// Who asks.
    State(StateCode),
}

/// A figure that may be told, with those of its parts that may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// Of what. Absent: of the whole docket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<CountedBy>,
    /// How many limbs.
    pub limbs: u64,
    /// Its parts. Their limbs and those held back add up to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Counted>,
    /// How many of its limbs stand in parts that are not told by themselves; how many parts that are is not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_back: Option<u64>,
    /// Of a measure: on how many of its limbs a ground is established. A limb may have several or none, so these add up
    /// to nothing; a ground that too few matters have, or too few have not, is left out.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub grounds: BTreeMap<Ground, u64>,
}

#[derive(Clone, Default)]
struct Cell {
    limbs: u64,
    /// The first matters behind it, no more than are needed to say whether they are enough.
    matters: BTreeSet<String>,
}

impl Cell {
    fn add(&mut self, matter: &str) {
        self.limbs += 1;
        if self.matters.len() < LEAST_MATTERS && !self.matters.contains(matter) {
            self.matters.insert(matter.to_owned());
        }
    }

    fn merge(&mut self, other: &Self) {
        self.limbs += other.limbs;
        let room = LEAST_MATTERS.saturating_sub(self.matters.len());
        let new: Vec<String> = other.matters.difference(&self.matters).take(room).cloned().collect();
        self.matters.extend(new);
    }

    fn is_enough(&self) -> bool {
        self.matters.len() >= LEAST_MATTERS
    }
}

impl Tally {
    /// Screens a letter and counts its limbs.
    pub fn take(&mut self, law: &Screener, entry: &Entry) {
        let (verdict, letter) = (entry.under(law), entry.request.letter());
        let first = letter.follow_up_of.as_ref().unwrap_or(&letter.reference);
        let matter = format!("{} {first}", letter.from.state);
        for limb in &verdict.limbs {
            let by = [
                CountedBy::Answer(limb.disposition),
                CountedBy::Measure(limb.kind),
                CountedBy::State(verdict.requesting_state),
            ];
            for depth in 0..=by.len() {
                self.limbs.entry(by.iter().take(depth).copied().collect()).or_default().add(&matter);
            }
            let stand = established(&verdict, limb);
            for ground in Ground::ALL {
                let [with, without] = self.grounds.entry((limb.disposition, limb.kind, *ground)).or_default();
                if stand.contains(ground) { with.add(&matter) } else { without.add(&matter) }
            }
        }
    }

    /// Joins what was counted in another part of the docket, for a host that screens parts side by side.
    pub fn merge(&mut self, other: Self) {
        for (by, cell) in other.limbs {
            self.limbs.entry(by).or_default().merge(&cell);
        }
        for (by, [with, without]) in other.grounds {
            let own = self.grounds.entry(by).or_default();
            own[0].merge(&with);
            own[1].merge(&without);
        }
    }

    /// The figures that may be told; none where the whole docket is too small for any.
    #[must_use]
    pub fn published(&self) -> Option<Counted> {
        let whole = self.limbs.get([].as_slice()).filter(|cell| cell.is_enough())?;
        Some(self.counted(&[], whole))
    }

    /// A figure that may be told, with its parts.
    fn counted(&self, by: &[CountedBy], cell: &Cell) -> Counted {
        let within = |key: &&Vec<CountedBy>| key.len() == by.len() + 1 && key.starts_with(by);
        let mut parts: Vec<(&Vec<CountedBy>, &Cell)> = self.limbs.iter().filter(|(key, _)| within(key)).collect();
        // What is too small goes first, then what is smallest.
        parts.sort_by_key(|(key, cell)| (cell.is_enough(), cell.limbs, *key));
        let small = parts.iter().filter(|(_, cell)| !cell.is_enough()).count();
        let (mut held, mut together) = (0, Cell::default());
        for (_, cell) in &parts {
            if held >= small && (held == 0 || (held > 1 && together.is_enough())) {
                break;
            }
            together.merge(cell);
            held += 1;
        }
        let mut told: Vec<(&Vec<CountedBy>, &Cell)> = parts.split_off(held);
        told.sort_by_key(|(key, _)| *key);
        Counted {
            of: by.last().copied(),
            limbs: cell.limbs,
            parts: told.into_iter().map(|(key, cell)| self.counted(key, cell)).collect(),
            held_back: (held > 0).then_some(together.limbs),
            grounds: self.grounds_of(by),
        }
    }

    /// The grounds of the limbs of one answer and measure.
    fn grounds_of(&self, by: &[CountedBy]) -> BTreeMap<Ground, u64> {
        let [CountedBy::Answer(answer), CountedBy::Measure(measure)] = by else { return BTreeMap::new() };
        let mine = self.grounds.iter().filter(|((one, other, _), _)| (one, other) == (answer, measure));
        let told = mine.filter(|(_, [with, without])| with.is_enough() && (without.limbs == 0 || without.is_enough()));
        told.map(|((.., ground), [with, _])| (*ground, with.limbs)).collect()
    }
}

/// The grounds that the facts establish on some way of a limb.
fn established(verdict: &VerdictRecord, limb: &LimbVerdict) -> BTreeSet<Ground> {
    let findings = limb.routes.iter().flat_map(|tried| &tried.by).filter_map(|place| verdict.finding(*place));
    let stand = findings.filter(|one| one.kind == FindingKind::Ground && one.state == FindingState::Established);
    stand.filter_map(|one| one.ground).collect()
}

//! The compact proof: what bears the limbs, renumbered, as a tree that a machine can walk.

use crate::fact::{Is, LeafId, Proof, Step, Truth};
use crate::matter::{Leaf, Matter};
use crate::verdict::leaves::{LeafKey, leaf_key, leaf_record};
use crate::verdict::{ProofRecord, StepRecord};
use std::collections::BTreeMap;

/// The part of the proof that the roots reach, and where each root and leaf came to stand.
#[derive(Debug)]
pub(crate) struct Compact {
    pub(crate) record: ProofRecord,
    steps: Vec<Option<u32>>,
    leaves: Vec<Option<u32>>,
}

impl Compact {
    pub(crate) fn step(&self, x: Is) -> u32 {
        self.steps.get(x.index() as usize).copied().flatten().unwrap_or_default()
    }

    pub(crate) fn leaf(&self, leaf: LeafId) -> Option<u32> {
        self.leaves.get(leaf.index() as usize).copied().flatten()
    }
}

/// Everything that `roots` reach, in the order of building.
pub(crate) fn compact(matter: &Matter<'_>, roots: &[Is]) -> Compact {
    let p = &matter.proof;
    let mut record = ProofRecord { leaves: Vec::new(), steps: Vec::new() };
    let mut steps = vec![None; p.len()];
    let mut leaves = vec![None; p.leaves()];
    let mut same: BTreeMap<LeafKey, u32> = BTreeMap::new();
    // A formula names only what was built before it, so one pass in order is enough.
    for (x, step) in reached(p, roots).into_iter().enumerate().filter_map(|(x, step)| Some((x, step?))) {
        let place = |x: Is| steps.get(x.index() as usize).copied().flatten().unwrap_or_default();
        let step = match step {
            Step::Leaf(leaf) => {
                // A leaf that was built again for another limb is the same leaf.
                let key = leaf_key(matter, leaf);
                let number = match same.get(&key) {
                    Some(number) => *number,
                    None => {
                        let record_of_leaf = p.with(leaf, |leaf| leaf_record(matter, leaf, key.clone()));
                        record.leaves.extend(record_of_leaf);
                        let number = last(&record.leaves);
                        same.insert(key, number);
                        number
                    }
                };
                put(&mut leaves, leaf.index(), number);
                StepRecord::Leaf(number)
            }
            Step::Not(x) => StepRecord::Not(place(x)),
            Step::All(xs) => StepRecord::All(xs.into_iter().map(place).collect()),
            Step::Any(xs) => StepRecord::Any(xs.into_iter().map(place).collect()),
            Step::Either(x, a, b) => StepRecord::Either(place(x), place(a), place(b)),
        };
        record.steps.push(step);
        let number = last(&record.steps);
        if let Some(slot) = steps.get_mut(x) {
            *slot = Some(number);
        }
    }
    Compact { record, steps, leaves }
}

/// The steps that the roots reach, each at its own place.
fn reached(p: &Proof<Leaf<'_>>, roots: &[Is]) -> Vec<Option<Step>> {
    let mut reached: Vec<Option<Step>> = (0..p.len()).map(|_| None).collect();
    let mut todo: Vec<Is> = roots.to_vec();
    while let Some(x) = todo.pop() {
        let Some(slot) = reached.get_mut(x.index() as usize).filter(|slot| slot.is_none()) else { continue };
        let Some(step) = p.step(x).map(|step| bearing(p, x, step)) else { continue };
        match &step {
            Step::Leaf(_) => {}
            Step::Not(x) => todo.push(*x),
            Step::All(xs) | Step::Any(xs) => todo.extend(xs),
            Step::Either(x, a, b) => todo.extend([*x, *a, *b]),
        }
        *slot = Some(step);
    }
    reached
}

fn put(places: &mut [Option<u32>], at: u32, number: u32) {
    if let Some(slot) = places.get_mut(at as usize) {
        *slot = Some(number);
    }
}

fn last<T>(list: &[T]) -> u32 {
    u32::try_from(list.len().saturating_sub(1)).unwrap_or(u32::MAX)
}

/// The step without the members that cannot matter: those that are neutral in every world, and beside
/// one that settles the step in every world all that do not. No completion can tell the difference.
fn bearing(p: &Proof<Leaf<'_>>, x: Is, step: Step) -> Step {
    let keep = |mut xs: Vec<Is>, settles: Truth, neutral: Truth| -> Vec<Is> {
        let truth = p.truth(x);
        if truth == settles && xs.iter().any(|x| p.truth(*x) == settles) {
            xs.retain(|x| p.truth(*x) == settles);
        } else if truth != neutral && xs.iter().any(|x| p.truth(*x) != neutral) {
            xs.retain(|x| p.truth(*x) != neutral);
        }
        xs
    };
    match step {
        Step::All(xs) => Step::All(keep(xs, Truth::FALSE, Truth::TRUE)),
        Step::Any(xs) => Step::Any(keep(xs, Truth::TRUE, Truth::FALSE)),
        other => other,
    }
}

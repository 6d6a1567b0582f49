//! The compact proof: what bears the limbs, renumbered, as a tree that a machine can walk.

use crate::fact::{Formula, Frozen, LeafId, Step, Truth};
use crate::matter::{Leaf, Matter};
use crate::verdict::leaves::Numbered;
use crate::verdict::{ProofRecord, StepRecord};

/// The part of the proof that the roots reach, and where each root and leaf came to stand.
#[derive(Debug)]
pub(crate) struct Compact {
    pub(crate) record: ProofRecord,
    steps: Vec<Option<u32>>,
    leaves: Vec<Option<u32>>,
}

impl Compact {
    pub(crate) fn step(&self, x: Formula) -> u32 {
        self.steps.get(x.index() as usize).copied().flatten().unwrap_or_default()
    }

    pub(crate) fn leaf(&self, leaf: LeafId) -> Option<u32> {
        self.leaves.get(leaf.index() as usize).copied().flatten()
    }
}

/// Everything that `roots` reach, in the order of building.
pub(crate) fn compact(matter: &Matter<'_>, roots: &[Formula]) -> Compact {
    let p = matter.proof.frozen();
    let reached = reached(&p, roots);
    let mut numbered = Numbered::new(matter);
    let mut record = Vec::new();
    let mut steps = vec![None; p.len()];
    let mut leaves = vec![None; p.leaves().len()];
    // A formula names only what was built before it, so one pass in order is enough.
    for (x, _) in p.all().zip(reached).filter(|(_, reached)| *reached) {
        let place = |x: Formula| steps.get(x.index() as usize).copied().flatten().unwrap_or_default();
        let Some(step) = p.step(x) else { continue };
        record.push(match step {
            Step::Leaf(leaf) => {
                let number = p.leaf(leaf).map_or(0, |(truth, leaf)| numbered.number(*truth, leaf));
                put(&mut leaves, leaf.index(), number);
                StepRecord::Leaf(number)
            }
            Step::Not(x) => StepRecord::Not(place(x)),
            Step::All(xs) => StepRecord::All(bearing(&p, x, xs, ALL).map(place).collect()),
            Step::Any(xs) => StepRecord::Any(bearing(&p, x, xs, ANY).map(place).collect()),
            Step::Either(x, a, b) => StepRecord::Either(place(x), place(a), place(b)),
        });
        put(&mut steps, x.index(), last(&record));
    }
    let record = ProofRecord { leaves: numbered.records(), steps: record };
    Compact { record, steps, leaves }
}

/// Whether the roots reach each formula. Those that name a formula come after it, so one pass backwards is enough.
fn reached(p: &Frozen<'_, Leaf<'_>>, roots: &[Formula]) -> Vec<bool> {
    let mut reached = vec![false; p.len()];
    let reach = |reached: &mut [bool], x: Formula| {
        if let Some(reached) = reached.get_mut(x.index() as usize) {
            *reached = true;
        }
    };
    roots.iter().for_each(|x| reach(&mut reached, *x));
    for x in p.all().rev() {
        if reached.get(x.index() as usize) != Some(&true) {
            continue;
        }
        match p.step(x) {
            Some(Step::Not(x)) => reach(&mut reached, x),
            Some(Step::All(xs)) => bearing(p, x, xs, ALL).for_each(|x| reach(&mut reached, x)),
            Some(Step::Any(xs)) => bearing(p, x, xs, ANY).for_each(|x| reach(&mut reached, x)),
            Some(Step::Either(x, a, b)) => [x, a, b].into_iter().for_each(|x| reach(&mut reached, x)),
            Some(Step::Leaf(_)) | None => {}
        }
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

/// What settles a step by itself, and what changes nothing in it.
const ALL: (Truth, Truth) = (Truth::FALSE, Truth::TRUE);
const ANY: (Truth, Truth) = (Truth::TRUE, Truth::FALSE);

/// The members of a step without those that cannot matter: those that are neutral in every world, and beside
/// one that settles the step in every world all that do not. No completion can tell the difference.
fn bearing<'p>(
    p: &'p Frozen<'_, Leaf<'_>>,
    x: Formula,
    xs: &'p [Formula],
    (settles, neutral): (Truth, Truth),
) -> impl Iterator<Item = Formula> + 'p {
    let truth = p.truth(x);
    let settled = truth == settles && xs.iter().any(|x| p.truth(*x) == settles);
    let thinned = truth != neutral && xs.iter().any(|x| p.truth(*x) != neutral);
    let bears = move |x: &Formula| match p.truth(*x) {
        truth if settled => truth == settles,
        truth => !thinned || truth != neutral,
    };
    xs.iter().copied().filter(bears)
}

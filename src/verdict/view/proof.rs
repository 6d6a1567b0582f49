//! The proof of a verdict, as it is looked at: gone through again, and asked for what bears a limb.

use crate::verdict::view::verify;
use crate::verdict::{LeafView, LimbVerdict, StepRecord, VerdictError, VerdictRecord};
use std::collections::BTreeSet;

/// What bears each answer of a verdict: leaves, and steps over them in strong Kleene logic.
#[derive(Clone, Copy, Debug)]
pub struct ProofView<'v> {
    pub(super) record: &'v VerdictRecord,
}

impl<'v> ProofView<'v> {
    /// Evaluates every step again, with what is presumed, without it and without each presumption alone, and
    /// compares what follows with what the verdict says.
    ///
    /// # Errors
    /// The first thing that the verdict says and its proof does not.
    pub fn verify(&self) -> Result<(), VerdictError> {
        verify::verify(self.record)
    }

    /// The leaves that bear the answer to a limb: for a refusal and for no ground found, all those whose undoing
    /// together undoes it; for an escalation, those that are open. None for a limb that there is not.
    #[must_use]
    pub fn why(&self, limb: &str) -> Option<Vec<LeafView<'v>>> {
        self.record.limbs.iter().find(|one| one.id == limb).map(|one| why(self.record, one))
    }

    /// Every leaf.
    pub fn leaves(&self) -> impl ExactSizeIterator<Item = LeafView<'v>> + use<'v> {
        self.record.proof.leaves.iter().map(|leaf| LeafView { leaf })
    }

    /// The leaf at a place: a [`Question`](crate::verdict::Question) names its leaves by them.
    #[must_use]
    pub fn leaf(&self, place: u32) -> Option<LeafView<'v>> {
        self.record.proof.leaves.get(place as usize).map(|leaf| LeafView { leaf })
    }

    /// How many steps there are.
    #[must_use]
    pub const fn steps(&self) -> usize {
        self.record.proof.steps.len()
    }
}

/// The leaves that bear the answer to a limb, each once, in the order of the proof.
pub(super) fn why<'v>(record: &'v VerdictRecord, limb: &LimbVerdict) -> Vec<LeafView<'v>> {
    let proof = &record.proof;
    // A refusal is read where nothing is presumed; what is known without presumptions is told without them.
    let bare = proof.evaluate(&[], false);
    let at = |values: &[Option<bool>], step: u32| values.get(step as usize).copied().flatten();
    let values = if at(&bare, limb.step).is_some() { bare } else { proof.evaluate(&[], true) };
    let mut seen = BTreeSet::new();
    let mut leaves = BTreeSet::new();
    let mut todo = vec![limb.step];
    while let Some(place) = todo.pop().filter(|_| seen.len() <= proof.steps.len()) {
        if !seen.insert(place) {
            continue;
        }
        let value = at(&values, place);
        let same = |step: &u32| at(&values, *step) == value;
        match proof.steps.get(place as usize) {
            Some(StepRecord::Leaf(leaf)) => {
                leaves.insert(*leaf);
            }
            Some(StepRecord::Not(of)) => todo.push(*of),
            Some(StepRecord::All(list) | StepRecord::Any(list)) => todo.extend(list.iter().copied().filter(same)),
            Some(StepRecord::Either(reading, a, b)) => {
                let read = at(&values, *reading);
                // A settled reading bears a known value; an open one is what keeps a value open.
                todo.extend((read.is_some() == value.is_some()).then_some(*reading));
                todo.extend((read != Some(false) && same(a)).then_some(*a));
                todo.extend((read != Some(true) && same(b)).then_some(*b));
            }
            None => {}
        }
    }
    leaves.into_iter().filter_map(|place| proof.leaves.get(place as usize)).map(|leaf| LeafView { leaf }).collect()
}

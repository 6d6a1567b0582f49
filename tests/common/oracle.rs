//! A second reader of a verdict's proof: slow, obvious, and without the library's own logic.

use mla_screen::Verdict;
use mla_screen::verdict::{Disposition, Gap, LimbVerdict, ProofRecord, RouteState, RouteTried, StepRecord};
use std::collections::BTreeSet;

/// The values of a proof's leaves.
pub(crate) type Leaves = Vec<Option<bool>>;

/// The leaves with nothing presumed.
pub(crate) fn bare(proof: &ProofRecord) -> Leaves {
    proof.leaves.iter().map(|leaf| leaf.is).collect()
}

/// The leaves with everything presumed that the policy presumes.
pub(crate) fn policy(proof: &ProofRecord) -> Leaves {
    proof.leaves.iter().map(|leaf| leaf.is.or(leaf.presumed)).collect()
}

/// The value of one step: the tables of strong Kleene logic, spelt out.
pub(crate) fn value(proof: &ProofRecord, step: u32, leaves: &Leaves) -> Option<bool> {
    let of = |step: &u32| value(proof, *step, leaves);
    match &proof.steps[step as usize] {
        StepRecord::Leaf(leaf) => leaves[*leaf as usize],
        StepRecord::Not(x) => of(x).map(|value| !value),
        StepRecord::All(xs) => {
            let values: Vec<_> = xs.iter().map(of).collect();
            if values.contains(&Some(false)) {
                Some(false)
            } else if values.contains(&None) {
                None
            } else {
                Some(true)
            }
        }
        StepRecord::Any(xs) => {
            let values: Vec<_> = xs.iter().map(of).collect();
            if values.contains(&Some(true)) {
                Some(true)
            } else if values.contains(&None) {
                None
            } else {
                Some(false)
            }
        }
        StepRecord::Either(reading, a, b) => {
            let (a, b) = (of(a), of(b));
            match of(reading) {
                Some(true) => a,
                Some(false) => b,
                None => a.filter(|_| a == b),
            }
        }
    }
}

/// The steps directly under a step.
pub(crate) fn parts(proof: &ProofRecord, step: u32) -> Vec<u32> {
    match &proof.steps[step as usize] {
        StepRecord::Leaf(_) => Vec::new(),
        StepRecord::Not(x) => vec![*x],
        StepRecord::All(xs) | StepRecord::Any(xs) => xs.clone(),
        StepRecord::Either(reading, a, b) => vec![*reading, *a, *b],
    }
}

/// Every leaf under a step.
pub(crate) fn leaves_under(proof: &ProofRecord, step: u32) -> BTreeSet<u32> {
    match &proof.steps[step as usize] {
        StepRecord::Leaf(leaf) => BTreeSet::from([*leaf]),
        _ => parts(proof, step).into_iter().flat_map(|part| leaves_under(proof, part)).collect(),
    }
}

/// The disposition that the formula of a limb gives: a refusal only with nothing presumed.
pub(crate) fn disposition(proof: &ProofRecord, step: u32) -> Disposition {
    match (value(proof, step, &bare(proof)), value(proof, step, &policy(proof))) {
        (Some(true), _) => Disposition::Refuse,
        (_, Some(false)) => Disposition::NoGroundFound,
        _ => Disposition::Escalate,
    }
}

/// How severe a limb is with nothing presumed: no ground found, escalate, refuse.
pub(crate) fn severity(verdict: &Verdict, limb: &LimbVerdict) -> Disposition {
    match value(&verdict.record().proof, limb.step, &bare(&verdict.record().proof)) {
        Some(true) => Disposition::Refuse,
        Some(false) => Disposition::NoGroundFound,
        None => Disposition::Escalate,
    }
}

/// The formulas by which the routes of a limb are shut, in the order of `limb.routes`, and behind
/// them those of instruments that the law does not know. The proof leaves out routes that cannot
/// matter, so there may be fewer.
pub(crate) fn shut(verdict: &Verdict, limb: &LimbVerdict) -> Vec<u32> {
    match &verdict.record().proof.steps[limb.step as usize] {
        StepRecord::All(parts) => parts.clone(),
        _ => vec![limb.step],
    }
}

/// Each route of a limb with the formula by which it is shut, where the proof has left none out.
pub(crate) fn routes_shut<'v>(verdict: &Verdict, limb: &'v LimbVerdict) -> Vec<(&'v RouteTried, u32)> {
    let unknown = verdict.record().not_examined.iter().filter(|gap| gap.kind == Gap::InstrumentUnknown).count();
    let shut = shut(verdict, limb);
    if shut.len() == limb.routes.len() + unknown { limb.routes.iter().zip(shut).collect() } else { Vec::new() }
}

/// The state of a route that is shut by `step`.
pub(crate) fn state(proof: &ProofRecord, step: u32) -> RouteState {
    match (value(proof, step, &bare(proof)), value(proof, step, &policy(proof))) {
        (Some(true), _) | (_, Some(true)) => RouteState::Shut,
        (_, Some(false)) => RouteState::Open,
        _ => RouteState::Undecided,
    }
}

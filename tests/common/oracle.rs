//! A second reader of a verdict's proof: slow, obvious, and without the library's own logic.

use super::written::{Limb, Proof, Route, Step, Written, written};
use mla_screen::Verdict;
use mla_screen::verdict::{Disposition, RouteState};
use std::collections::{BTreeMap, BTreeSet};

/// The values of a proof's leaves.
pub(crate) type Leaves = Vec<Option<bool>>;

/// The leaves with nothing presumed.
pub(crate) fn bare(proof: &Proof) -> Leaves {
    proof.leaves.iter().map(|leaf| leaf.is).collect()
}

/// The leaves with everything presumed that the policy presumes.
pub(crate) fn policy(proof: &Proof) -> Leaves {
    proof.leaves.iter().map(|leaf| leaf.is.or(leaf.presumed)).collect()
}

/// The value of one step: the tables of strong Kleene logic, spelt out.
pub(crate) fn value(proof: &Proof, step: u32, leaves: &Leaves) -> Option<bool> {
    let of = |step: &u32| value(proof, *step, leaves);
    match &proof.steps[step as usize] {
        Step::Leaf(leaf) => leaves[*leaf as usize],
        Step::Not(x) => of(x).map(|value| !value),
        Step::All(xs) => {
            let values: Vec<_> = xs.iter().map(of).collect();
            if values.contains(&Some(false)) {
                Some(false)
            } else if values.contains(&None) {
                None
            } else {
                Some(true)
            }
        }
        Step::Any(xs) => {
            let values: Vec<_> = xs.iter().map(of).collect();
            if values.contains(&Some(true)) {
                Some(true)
            } else if values.contains(&None) {
                None
            } else {
                Some(false)
            }
        }
        Step::Either(reading, a, b) => {
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
pub(crate) fn parts(proof: &Proof, step: u32) -> Vec<u32> {
    match &proof.steps[step as usize] {
        Step::Leaf(_) => Vec::new(),
        Step::Not(x) => vec![*x],
        Step::All(xs) | Step::Any(xs) => xs.clone(),
        Step::Either(reading, a, b) => vec![*reading, *a, *b],
    }
}

/// Every leaf under a step.
pub(crate) fn leaves_under(proof: &Proof, step: u32) -> BTreeSet<u32> {
    match &proof.steps[step as usize] {
        Step::Leaf(leaf) => BTreeSet::from([*leaf]),
        _ => parts(proof, step).into_iter().flat_map(|part| leaves_under(proof, part)).collect(),
    }
}

/// The disposition that the formula of a limb gives: a refusal only with nothing presumed.
pub(crate) fn disposition(proof: &Proof, step: u32) -> Disposition {
    match (value(proof, step, &bare(proof)), value(proof, step, &policy(proof))) {
        (Some(true), _) => Disposition::Refuse,
        (_, Some(false)) => Disposition::NoGroundFound,
        _ => Disposition::Escalate,
    }
}

/// How severe each limb is with nothing presumed, by its name: no ground found, escalate, refuse.
pub(crate) fn severities(verdict: &Verdict) -> BTreeMap<String, Disposition> {
    let written = written(verdict);
    let bare = bare(&written.proof);
    let severity = |limb: &Limb| match value(&written.proof, limb.step, &bare) {
        Some(true) => Disposition::Refuse,
        Some(false) => Disposition::NoGroundFound,
        None => Disposition::Escalate,
    };
    written.limbs.iter().map(|limb| (limb.id.clone(), severity(limb))).collect()
}

/// The formulas by which the routes of a limb are shut, in the order of `limb.routes`, and behind
/// them those of instruments that the law does not know. The proof leaves out routes that cannot
/// matter, so there may be fewer.
pub(crate) fn shut(written: &Written, limb: &Limb) -> Vec<u32> {
    match &written.proof.steps[limb.step as usize] {
        Step::All(parts) => parts.clone(),
        _ => vec![limb.step],
    }
}

/// Each route of a limb with the formula by which it is shut, where the proof has left none out.
pub(crate) fn routes_shut<'v>(written: &Written, limb: &'v Limb) -> Vec<(&'v Route, u32)> {
    let shut = shut(written, limb);
    let all = shut.len() == limb.routes.len() + written.unknown_instruments();
    if all { limb.routes.iter().zip(shut).collect() } else { Vec::new() }
}

/// The state of a route that is shut by `step`.
pub(crate) fn state(proof: &Proof, step: u32) -> RouteState {
    match (value(proof, step, &bare(proof)), value(proof, step, &policy(proof))) {
        (Some(true), _) | (_, Some(true)) => RouteState::Shut,
        (_, Some(false)) => RouteState::Open,
        _ => RouteState::Undecided,
    }
}

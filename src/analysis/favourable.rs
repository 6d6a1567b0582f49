//! Which way an open question must be answered to lead away from a refusal: told by the proof of the verdict.

use crate::verdict::{LimbVerdict, ProofRecord, Question, StepRecord, VerdictRecord};

/// For each question the answer that leads away from a refusal of the limb.
pub(super) fn favourable(verdict: &VerdictRecord, limb: &LimbVerdict, questions: &[&Question]) -> Vec<bool> {
    let signs = signs(&verdict.proof, limb.step);
    let sign = |question: &Question| {
        let all = question.leaves.iter().filter_map(|leaf| signs.get(*leaf as usize));
        all.fold((false, false), |(yes, no), (to_true, to_false)| (yes || *to_true, no || *to_false))
    };
    let mut answers: Vec<bool> = questions.iter().map(|one| sign(one) == (false, true)).collect();
    // What counts both ways, as a reading does, is tried both ways beside the others.
    for place in 0..questions.len() {
        let Some(question) = questions.get(place).filter(|one| sign(one) == (true, true)) else { continue };
        let settled = |answers: &[bool]| -> Vec<(u32, bool)> {
            let each = questions.iter().zip(answers);
            each.flat_map(|(one, answer)| one.leaves.iter().map(|leaf| (*leaf, *answer))).collect()
        };
        let mut other = answers.clone();
        if let Some(answer) = other.get_mut(place) {
            *answer = !*answer;
        }
        let comes_to = |answers: &[bool]| {
            let at = verdict.limbs.iter().position(|one| one.id == limb.id);
            at.and_then(|at| verdict.what_if(&settled(answers)).get(at).copied())
        };
        if !question.leaves.is_empty() && comes_to(&other) < comes_to(&answers) {
            answers = other;
        }
    }
    answers
}

/// For each leaf whether, being true, it can help to make a step true, and to make it false.
fn signs(proof: &ProofRecord, step: u32) -> Vec<(bool, bool)> {
    let mut steps = vec![(false, false); proof.steps.len()];
    let mut leaves = vec![(false, false); proof.leaves.len()];
    let add = |list: &mut Vec<(bool, bool)>, place: u32, sign: (bool, bool)| {
        if let Some(one) = list.get_mut(place as usize) {
            *one = (one.0 || sign.0, one.1 || sign.1);
        }
    };
    add(&mut steps, step, (true, false));
    // A step names earlier steps only.
    for place in (0..proof.steps.len()).rev() {
        let Some(sign) = steps.get(place).copied().filter(|sign| *sign != (false, false)) else { continue };
        match proof.steps.get(place) {
            Some(StepRecord::Leaf(leaf)) => add(&mut leaves, *leaf, sign),
            Some(StepRecord::Not(of)) => add(&mut steps, *of, (sign.1, sign.0)),
            Some(StepRecord::All(list) | StepRecord::Any(list)) => list.iter().for_each(|of| add(&mut steps, *of, sign)),
            Some(StepRecord::Either(reading, a, b)) => {
                add(&mut steps, *reading, (true, true));
                [a, b].into_iter().for_each(|of| add(&mut steps, *of, sign));
            }
            None => {}
        }
    }
    leaves
}

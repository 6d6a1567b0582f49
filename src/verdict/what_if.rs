//! What the answer would be if open points were settled: the proof of a verdict, evaluated again.

use crate::verdict::{Disposition, LeafRecord, ProofRecord, StepRecord, VerdictRecord};

impl ProofRecord {
    /// The value of every step in strong Kleene logic, with the open leaves of `settled` taken as answered;
    /// with or without what the policy presumes.
    ///
    /// Only an open leaf can be settled: the record holds what bears the answer, so that nothing follows from
    /// it for a case in which a known fact were another.
    pub(crate) fn evaluate(&self, settled: &[(u32, bool)], presumed: bool) -> Vec<Option<bool>> {
        let known = |leaf: &LeafRecord| if presumed { leaf.is.or(leaf.presumed) } else { leaf.is };
        let mut leaves: Vec<Option<bool>> = self.leaves.iter().map(known).collect();
        for (place, answer) in settled {
            let open = self.leaves.get(*place as usize).is_some_and(|leaf| leaf.is.is_none());
            if let Some(leaf) = leaves.get_mut(*place as usize).filter(|_| open) {
                *leaf = Some(*answer);
            }
        }
        self.over(&leaves)
    }

    /// The value of every step where `known` says what each leaf is.
    pub(crate) fn values(&self, known: impl Fn(&LeafRecord) -> Option<bool>) -> Vec<Option<bool>> {
        self.over(&self.leaves.iter().map(known).collect::<Vec<_>>())
    }

    fn over(&self, leaves: &[Option<bool>]) -> Vec<Option<bool>> {
        let mut values: Vec<Option<bool>> = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let value = |place: &u32| values.get(*place as usize).copied().flatten();
            let all = |list: &[u32], neutral: bool| {
                if list.iter().any(|place| value(place) == Some(!neutral)) {
                    Some(!neutral)
                } else {
                    list.iter().all(|place| value(place) == Some(neutral)).then_some(neutral)
                }
            };
            let value = match step {
                StepRecord::Leaf(leaf) => leaves.get(*leaf as usize).copied().flatten(),
                StepRecord::Not(of) => value(of).map(|value| !value),
                StepRecord::All(list) => all(list, true),
                StepRecord::Any(list) => all(list, false),
                StepRecord::Either(reading, a, b) => match value(reading) {
                    Some(true) => value(a),
                    Some(false) => value(b),
                    None => value(a).filter(|_| value(a) == value(b)),
                },
            };
            values.push(value);
        }
        values
    }
}

impl VerdictRecord {
    /// The disposition of each limb, in their order, if the open leaves named were answered so. A refusal is
    /// read where nothing is presumed, as in the verdict itself.
    pub(crate) fn what_if(&self, settled: &[(u32, bool)]) -> Vec<Disposition> {
        self.answers(&self.proof.evaluate(settled, false), &self.proof.evaluate(settled, true))
    }

    /// The disposition of each limb, by the values of the steps with nothing presumed and with what is presumed.
    pub(crate) fn answers(&self, bare: &[Option<bool>], policy: &[Option<bool>]) -> Vec<Disposition> {
        let at = |values: &[Option<bool>], step: u32| values.get(step as usize).copied().flatten();
        let disposition = |step| match (at(bare, step), at(policy, step)) {
            (Some(true), _) => Disposition::Refuse,
            (_, Some(false)) => Disposition::NoGroundFound,
            _ => Disposition::Escalate,
        };
        self.limbs.iter().map(|limb| disposition(limb.step)).collect()
    }
}

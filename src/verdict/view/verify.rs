//! A record gone through: every step evaluated again, and what follows compared with what is said.

use crate::verdict::{ActKind, Disposition, LeafRecord, LimbVerdict, Refusal, StepRecord, VerdictError, VerdictRecord};
use std::collections::BTreeSet;

pub(super) fn verify(record: &VerdictRecord) -> Result<(), VerdictError> {
    steps(record)?;
    limbs(record)?;
    letter(record)?;
    findings(record)?;
    questions(record)?;
    record.presumptions.iter().try_for_each(|one| {
        let without = |leaf: &LeafRecord| leaf.is.or(leaf.presumed.filter(|_| leaf.by.as_ref() != Some(&one.id)));
        let answers = answers(record, without);
        let bears = record.limbs.iter().zip(&answers).filter(|(limb, answer)| limb.disposition != **answer);
        let bears: Vec<&String> = bears.map(|(limb, _)| &limb.id).collect();
        let says = one.without == common(&answers) && bears == one.bears.iter().collect::<Vec<_>>();
        if says { Ok(()) } else { Err(VerdictError::Presumption { id: one.id.clone() }) }
    })
}

/// Every step names leaves and earlier steps, and something.
fn steps(record: &VerdictRecord) -> Result<(), VerdictError> {
    let leaves = record.proof.leaves.len();
    for (step, one) in record.proof.steps.iter().enumerate() {
        let before = |place: &u32| (*place as usize) < step;
        let sound = match one {
            StepRecord::Leaf(leaf) => (*leaf as usize) < leaves,
            StepRecord::Not(of) => before(of),
            StepRecord::All(list) | StepRecord::Any(list) => !list.is_empty() && list.iter().all(before),
            StepRecord::Either(reading, a, b) => [reading, a, b].into_iter().all(before),
        };
        if !sound {
            return Err(VerdictError::Step { step });
        }
    }
    Ok(())
}

/// The answers that the formulas of the limbs give, in a world in which `policy` says what leaves are.
fn answers(record: &VerdictRecord, policy: impl Fn(&LeafRecord) -> Option<bool>) -> Vec<Disposition> {
    let bare = record.proof.values(|leaf| leaf.is);
    let policy = record.proof.values(policy);
    record.answers(&bare, &policy)
}

fn limbs(record: &VerdictRecord) -> Result<(), VerdictError> {
    let mut known = BTreeSet::new();
    let answers = answers(record, |leaf| leaf.is.or(leaf.presumed));
    for (limb, gives) in record.limbs.iter().zip(answers) {
        let id = &limb.id;
        if !known.insert(id) {
            return Err(VerdictError::Limb { id: id.clone() });
        }
        place(record.proof.steps.len(), limb.step, || format!("limb {id}"))?;
        if limb.disposition != gives {
            return Err(VerdictError::Answer { id: id.clone(), says: limb.disposition, gives });
        }
        for at in limb.routes.iter().flat_map(|route| route.by.iter().chain(&route.ruled_out)) {
            place(record.findings.len(), *at, || format!("a route of limb {id}"))?;
        }
    }
    Ok(())
}

fn place(length: usize, place: u32, what: impl Fn() -> String) -> Result<(), VerdictError> {
    if (place as usize) < length { Ok(()) } else { Err(VerdictError::Place { what: what(), place }) }
}

/// The answer, the kind of refusal, the acts and the severance follow from the limbs.
fn letter(record: &VerdictRecord) -> Result<(), VerdictError> {
    let fits = |refusal: Option<Refusal>, acts: &[ActKind], disposition| {
        refusal.is_some() == (disposition == Disposition::Refuse)
            && (disposition == Disposition::Escalate || acts.is_empty())
    };
    let limbs = &record.limbs;
    let answers: Vec<Disposition> = limbs.iter().map(|limb| limb.disposition).collect();
    let acts: BTreeSet<ActKind> = limbs.iter().flat_map(|limb| limb.acts.iter().copied()).collect();
    let no_power = limbs.iter().all(|limb| limb.refusal == Some(Refusal::NoPower));
    let kind = record.refusal.is_none_or(|kind| (kind == Refusal::NoPower) == no_power);
    let with = |one: Disposition| -> Vec<&String> {
        limbs.iter().filter(|limb| limb.disposition == one).map(|limb| &limb.id).collect()
    };
    let severed = match &record.severance {
        Some(one) => [
            (&one.no_ground_found, Disposition::NoGroundFound),
            (&one.escalate, Disposition::Escalate),
            (&one.refuse, Disposition::Refuse),
        ]
        .into_iter()
        .all(|(list, disposition)| list.iter().collect::<Vec<_>>() == with(disposition)),
        None => answers.iter().collect::<BTreeSet<_>>().len() < 2,
    };
    let own = |limb: &LimbVerdict| fits(limb.refusal, &limb.acts, limb.disposition);
    let checks = [
        ("the answer", record.disposition == common(&answers)),
        ("the kind of refusal", kind && record.refusal.is_some() == (record.disposition == Disposition::Refuse)),
        ("the refusal or the acts of a limb", limbs.iter().all(own)),
        ("the list of acts", record.acts.iter().copied().eq(acts)),
        ("the severance", severed),
    ];
    let first = checks.into_iter().find(|(_, holds)| !holds);
    first.map_or(Ok(()), |(what, _)| Err(VerdictError::Letter { what }))
}

/// Each finding cites the places of its leaves and no other; one that is open names something open.
fn findings(record: &VerdictRecord) -> Result<(), VerdictError> {
    for finding in &record.findings {
        let mut facts: Vec<&String> = Vec::new();
        let mut open = false;
        for at in &finding.because {
            place(record.proof.leaves.len(), *at, || format!("the finding on {}", finding.row))?;
            let Some(leaf) = record.proof.leaves.get(*at as usize) else { continue };
            open |= leaf.is.or(leaf.presumed).is_none();
            leaf.facts.iter().for_each(|fact| {
                if !facts.contains(&fact) {
                    facts.push(fact);
                }
            });
        }
        if facts != finding.facts.iter().collect::<Vec<_>>() || (finding.bars.is_none() && !open) {
            return Err(VerdictError::Finding { row: finding.row.clone() });
        }
    }
    Ok(())
}

/// Each question is about leaves and findings that there are, and for limbs that there are.
fn questions(record: &VerdictRecord) -> Result<(), VerdictError> {
    for question in &record.questions {
        let named = || format!("the question `{}`", question.id);
        question.leaves.iter().try_for_each(|at| place(record.proof.leaves.len(), *at, named))?;
        question.findings.iter().try_for_each(|at| place(record.findings.len(), *at, named))?;
        if let Some(id) = question.limbs.iter().find(|id| record.limbs.iter().all(|limb| limb.id != **id)) {
            return Err(VerdictError::Limb { id: id.clone() });
        }
    }
    Ok(())
}

/// The common answer; where they differ, escalate.
fn common(answers: &[Disposition]) -> Disposition {
    crate::verdict::limb::common(answers.iter().copied())
}

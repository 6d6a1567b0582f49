//! Ordinary handling: the powers on routes that are not shut, and the views that stay with an office.

use crate::law::{PowerRow, Term};
use crate::matter::POLICY;
use crate::verdict::limb::Judged;
use crate::verdict::route::PartKind;
use crate::verdict::{Finding, FindingState, Handled, Reserved, TermOffered, bar, route};
use crate::vocabulary::{Ground, RowRef};
use std::collections::BTreeSet;

/// Views that stay with their office, on routes that are not shut, each once.
pub(crate) fn reserved(judged: &[Judged<'_, '_>]) -> Vec<Reserved> {
    let mut all: Vec<Reserved> = Vec::new();
    for (case, tried) in judged.iter().flat_map(|one| one.routes.iter().map(move |tried| (&one.case, tried))) {
        if case.proof().truth(tried.no_way).at(POLICY) == Some(true) {
            continue;
        }
        for part in &tried.parts {
            if let PartKind::Ground(found) = part.kind
                && found.reserved
                && let row = RowRef::Ground(found.row.id.clone())
                && !all.iter().any(|one| one.row == row)
            {
                all.push(Reserved {
                    ground: found.row.ground,
                    row: row.clone(),
                    office: bar::office(case.matter.base, found.row, found.hook),
                    cite: (&found.row.cite).into(),
                });
            }
        }
    }
    all
}

/// The powers of routes that are not shut, each once, with the terms that may meet what stands or is open.
pub(crate) fn handling<'a>(judged: &[Judged<'_, 'a>], findings: &[Finding]) -> Vec<Handled> {
    let stands =
        |one: &&Finding| one.bars != Some(false) && matches!(one.state, FindingState::Established | FindingState::Open);
    let standing: BTreeSet<Ground> = findings.iter().filter(stands).filter_map(|one| one.ground).collect();
    let mut all: Vec<Handled> = Vec::new();
    for (case, tried) in judged.iter().flat_map(|one| one.routes.iter().map(move |tried| (&one.case, tried))) {
        if case.proof().truth(tried.no_way).at(POLICY) == Some(true) {
            continue;
        }
        let open = |power: &'a PowerRow| case.proof().truth(route::shut(case, power)).at(POLICY) != Some(true);
        for power in tried.powers.iter().copied() {
            if !all.iter().any(|one| one.power == power.id) && open(power) {
                all.push(Handled {
                    power: power.id.clone(),
                    name: power.name.clone(),
                    decided_by: power.decided_by,
                    approved_by: power.approved_by,
                    test: power.test.clone(),
                    without_notice: power.without_notice,
                    sending: power.sending.clone(),
                    terms: terms(power, &standing),
                    cite: (&power.cite).into(),
                });
            }
        }
    }
    all
}

/// The terms of a power that may meet a ground that stands.
fn terms(power: &PowerRow, standing: &BTreeSet<Ground>) -> Vec<TermOffered> {
    let offered = |term: &Term| {
        let meets: Vec<Ground> = term.meets.iter().copied().filter(|one| standing.contains(one)).collect();
        (!meets.is_empty()).then(|| TermOffered { what: term.what.clone(), meets, cite: (&term.cite).into() })
    };
    power.terms.iter().filter_map(offered).collect()
}

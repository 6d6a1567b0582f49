//! Severance: what can be done with a letter whose limbs differ, and on which condition.

use crate::law::DutyKind;
use crate::verdict::limb::Judged;
use crate::verdict::{Disposition, LimbVerdict, RouteState, Severance, UseLimitation};
use std::collections::BTreeSet;

/// What can be severed, where limbs differ.
pub(crate) fn severance(limbs: &[LimbVerdict], judged: &[Judged<'_, '_>]) -> Option<Severance> {
    let with = |disposition| -> Vec<String> {
        limbs.iter().filter(|limb| limb.disposition == disposition).map(|limb| limb.id.clone()).collect()
    };
    let (no_ground_found, escalate, refuse) =
        (with(Disposition::NoGroundFound), with(Disposition::Escalate), with(Disposition::Refuse));
    if [&no_ground_found, &escalate, &refuse].iter().filter(|list| !list.is_empty()).count() < 2 {
        return None;
    }
    let clear = limbs.iter().filter(|limb| limb.disposition == Disposition::NoGroundFound).flat_map(|limb| &limb.routes);
    let carries: BTreeSet<_> =
        clear.filter(|route| route.state == RouteState::Open).filter_map(|route| route.instrument.as_ref()).collect();
    let mut use_limitation: Vec<UseLimitation> = Vec::new();
    for tried in judged.iter().flat_map(|one| &one.routes) {
        let Some(instrument) = tried.candidate.map(|candidate| candidate.governing) else { continue };
        if carries.contains(&instrument.id) && !use_limitation.iter().any(|one| one.instrument == instrument.id) {
            let duty = instrument.duties.iter().find(|duty| duty.kind == DutyKind::UseLimitation);
            let (arises, cite) = (duty.map(|duty| duty.arises), duty.map(|duty| (&duty.cite).into()));
            use_limitation.push(UseLimitation { instrument: instrument.id.clone(), arises, cite });
        }
    }
    Some(Severance { no_ground_found, escalate, refuse, use_limitation })
}

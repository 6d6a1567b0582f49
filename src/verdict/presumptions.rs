//! Presumptions: what was presumed, on what it rests, and the answer without it.

use crate::matter::{BARE, Matter, limb_id};
use crate::verdict::PresumptionUsed;
use crate::verdict::limb::{self, Judged};
use crate::verdict::proof::Compact;

/// The presumptions that the limbs use, and the answer without each.
pub(crate) fn presumptions(matter: &Matter<'_>, judged: &[Judged<'_, '_>], compact: &Compact) -> Vec<PresumptionUsed> {
    let mut used = Vec::new();
    for (place, row) in matter.base.policy.presumptions.iter().enumerate() {
        let world = u32::try_from(place + 2).unwrap_or(BARE);
        let leaves = compact.record.leaves.iter().filter(|leaf| leaf.by.as_ref() == Some(&row.id));
        let presumed: Vec<String> = leaves.map(|leaf| leaf.name.clone()).collect();
        if presumed.is_empty() {
            continue;
        }
        let without = |one: &Judged<'_, '_>| limb::disposition(&one.case, one.formula, world);
        let bears = judged.iter().filter(|one| without(one) != one.disposition);
        used.push(PresumptionUsed {
            id: row.id.clone(),
            presumed,
            rests_on: row.rests_on.clone(),
            cite: (&row.cite).into(),
            without: limb::common(judged.iter().map(without)),
            bears: bears.map(|one| limb_id(matter, one.case.limb())).collect(),
        });
    }
    used
}

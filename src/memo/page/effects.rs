//! What each answer does, by name of limb: computed from the proof of the verdict.

use crate::memo::page::scene::Scene;
use crate::verdict::Disposition;

/// What *yes* and *no* do, in words, where they do something by themselves; and how many limbs the stronger of
/// them settles. By any other answer the next step follows.
#[derive(Debug, Default)]
pub(super) struct Effects {
    pub(super) yes: Option<String>,
    pub(super) no: Option<String>,
    pub(super) settles: usize,
}

/// What the two answers to some open leaves do. `law` are the leaves of texts not read, taken to say what is
/// reported: an answer may settle a limb only with them.
pub(super) fn effects(scene: &Scene<'_>, leaves: &[u32], law: &[(u32, bool)]) -> Effects {
    let (yes, most_yes) = answer(scene, leaves, true, law);
    let (no, most_no) = answer(scene, leaves, false, law);
    Effects { yes, no, settles: most_yes.max(most_no) }
}

fn answer(scene: &Scene<'_>, leaves: &[u32], answer: bool, law: &[(u32, bool)]) -> (Option<String>, usize) {
    let settled: Vec<(u32, bool)> = leaves.iter().map(|leaf| (*leaf, answer)).collect();
    let (refused, cleared) = moved(scene, &settled, &[]);
    if !refused.is_empty() || !cleared.is_empty() {
        let mut parts = Vec::new();
        parts.extend((!refused.is_empty()).then(|| scene.say("step/refuses", &[("limbs", &scene.limbs(&refused))])));
        parts.extend((!cleared.is_empty()).then(|| scene.say("step/clears", &[("limbs", &scene.limbs(&cleared))])));
        return (Some(parts.join("; ")), refused.len() + cleared.len());
    }
    // What the texts as reported settle by themselves is not this answer's doing.
    let by_law = moved(scene, law, &[]).0;
    let with: Vec<(u32, bool)> = settled.iter().chain(law).copied().collect();
    let (refused, _) = moved(scene, &with, &by_law);
    if law.is_empty() || refused.is_empty() {
        return (None, 0);
    }
    (Some(scene.say("step/refuses-if-read", &[("limbs", &scene.limbs(&refused))])), 0)
}

/// The limbs that come to a refusal, and those on which no ground is left.
pub(super) fn moved(scene: &Scene<'_>, settled: &[(u32, bool)], but: &[usize]) -> (Vec<usize>, Vec<usize>) {
    let after = scene.what_if(settled);
    let came = |to: Disposition| {
        let limbs = scene.verdict.limbs.iter().zip(after.iter()).enumerate();
        limbs
            .filter(|(place, (limb, now))| limb.disposition != to && **now == to && !but.contains(place))
            .map(|(place, _)| place)
            .collect()
    };
    (came(Disposition::Refuse), came(Disposition::NoGroundFound))
}

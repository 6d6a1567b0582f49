//! LAW 3, sound under ignorance: what is refused or cleared with nothing presumed stays so however
//! the open leaves are settled; and the proof says what the verdict says.

use crate::common::oracle::{self, Leaves};
use crate::common::written::{Written, written};
use crate::common::{cases, generate};
use mla_screen::verdict::Disposition;
use proptest::prelude::*;

/// So many open leaves are settled in every way; of more, a sample.
const ALL_WAYS: usize = 12;
const SAMPLE: u32 = 200;

/// Ways to settle the open leaves under a step: all of them, or a sample drawn from `seed`.
fn completions(verdict: &Written, step: u32, seed: u64) -> Vec<Leaves> {
    let bare = oracle::bare(&verdict.proof);
    let open: Vec<u32> =
        oracle::leaves_under(&verdict.proof, step).into_iter().filter(|leaf| bare[*leaf as usize].is_none()).collect();
    let settle = |bits: &mut dyn FnMut(usize) -> bool| {
        let mut leaves = bare.clone();
        for (place, leaf) in open.iter().enumerate() {
            leaves[*leaf as usize] = Some(bits(place));
        }
        leaves
    };
    if open.len() <= ALL_WAYS {
        return (0..1_u32 << open.len()).map(|way| settle(&mut |place| way >> place & 1 == 1)).collect();
    }
    let mut state = seed | 1;
    let mut coin = move |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state >> 33 & 1 == 1
    };
    let mut ways: Vec<Leaves> = vec![settle(&mut |_| false), settle(&mut |_| true)];
    ways.extend((0..SAMPLE).map(|_| settle(&mut coin)));
    ways
}

proptest! {
    #![proptest_config(cases(96))]

    /// Each limb's own formula gives the disposition that is reported, and each route's its state.
    #[test]
    fn the_proof_says_what_the_verdict_says(matter in generate::matter()) {
        let screened = matter.verdict();
        let verdict = written(&screened);
        let proof = &verdict.proof;
        for limb in &verdict.limbs {
            prop_assert_eq!(oracle::disposition(proof, limb.step), limb.disposition, "{}", &limb.id);
            for (route, shut) in oracle::routes_shut(&verdict, limb) {
                prop_assert_eq!(oracle::state(proof, shut), route.state, "{} by {}", &limb.id, &route.route);
            }
            // Where the proof leaves routes out, those that it keeps stand in the same order.
            let mut states = limb.routes.iter().map(|route| route.state);
            // Beside its routes a limb has a part for instruments that nobody knows, or that nobody looked for.
            let named = matter.letter.instruments.as_ref();
            let unknown = named.is_none_or(|list| list.iter().any(|id| id.as_str() == "no-such-treaty"));
            let kept = oracle::shut(&verdict, limb).into_iter().all(|shut| states.any(|state| state == oracle::state(proof, shut)));
            prop_assert!(kept || unknown, "{}: the proof speaks of other routes", &limb.id);
        }
        let all = |one| verdict.limbs.iter().all(|limb| limb.disposition == one);
        let common = [Disposition::Refuse, Disposition::NoGroundFound].into_iter().find(|one| all(*one));
        prop_assert_eq!(screened.disposition(), common.unwrap_or(Disposition::Escalate));
    }

    /// A limb that is refused, or on which no ground is found without any presumption, comes out the
    /// same in every completion of the open leaves.
    #[test]
    fn every_completion_agrees(matter in generate::matter(), seed in any::<u64>()) {
        let verdict = written(&matter.verdict());
        let bare = oracle::bare(&verdict.proof);
        for limb in &verdict.limbs {
            let Some(known) = oracle::value(&verdict.proof, limb.step, &bare) else { continue };
            for leaves in completions(&verdict, limb.step, seed) {
                prop_assert_eq!(oracle::value(&verdict.proof, limb.step, &leaves), Some(known), "{}", &limb.id);
            }
        }
    }

    /// A step names earlier steps only, every number has its place, and nothing is presumed that is
    /// known.
    #[test]
    fn the_proof_is_well_formed(matter in generate::matter()) {
        let screened = matter.verdict();
        let verdict = written(&screened);
        let proof = &verdict.proof;
        for step in 0..u32::try_from(proof.steps.len()).expect("few steps") {
            prop_assert!(oracle::parts(proof, step).iter().all(|part| *part < step));
            prop_assert!(oracle::leaves_under(proof, step).iter().all(|leaf| (*leaf as usize) < proof.leaves.len()));
        }
        for leaf in &proof.leaves {
            prop_assert!(!leaf.name.is_empty());
            prop_assert!(leaf.is.is_none() || leaf.presumed.is_none(), "{} is known and presumed", &leaf.name);
            prop_assert_eq!(leaf.presumed.is_some(), leaf.by.is_some(), "{}", &leaf.name);
            if let Some(by) = &leaf.by {
                prop_assert!(screened.presumptions().iter().any(|one| one.id.as_str() == by && one.presumed.contains(&leaf.name)));
            }
        }
    }
}

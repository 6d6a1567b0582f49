//! Every verdict follows from its own proof, is read back as it was written, and differs from itself in nothing.

use crate::common::{generate, reach};
use mla_screen::{Disposition, Verdict};
use proptest::prelude::*;

#[test]
fn every_verdict_bears_its_proof() {
    reach::holds(64, 60, &generate::matter(), |matter, reached| {
        let verdict = matter.verdict();
        let proved = verdict.proof().verify();
        prop_assert!(proved.is_ok(), "{proved:?}");
        let stored = serde_json::to_vec(&verdict).expect("JSON");
        let read = Verdict::from_json(&stored);
        prop_assert_eq!(read.as_ref().ok(), Some(&verdict), "{:?}", &read);
        prop_assert!(read.is_ok_and(|read| read.diff(&verdict).is_empty()));
        for limb in verdict.limbs() {
            reached.once();
            prop_assert!(!limb.why().is_empty(), "nothing bears {}", limb.id());
            let open = limb.why().iter().any(|leaf| leaf.known().is_none() && leaf.presumed().is_none());
            prop_assert!(limb.disposition() == Disposition::Escalate || !open, "{} rests on what is open", limb.id());
        }
        Ok(())
    });
}

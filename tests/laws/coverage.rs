//! The generator reaches what the laws speak of: a property over matters that never occur proves
//! nothing.

use crate::common::{generate, oracle};
use mla_screen::verdict::{Disposition, FindingState, RouteState};
use mla_screen::vocabulary::Force;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::collections::BTreeMap;

const MATTERS: u32 = 1500;

#[test]
fn the_generator_reaches_every_kind_of_answer() {
    let mut runner = TestRunner::new(Config { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..Config::default() });
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut count = |what: String| *seen.entry(what).or_default() += 1;
    for _ in 0..MATTERS {
        let verdict = generate::matter().new_tree(&mut runner).expect("a matter").current().verdict();
        for limb in verdict.limbs() {
            count(format!("limb {:?}", limb.disposition()));
            limb.refusal().iter().for_each(|one| count(format!("refusal {one}")));
            limb.acts().iter().for_each(|one| count(format!("act {one}")));
            limb.routes().for_each(|one| count(format!("route {} {}", one.kind(), one.state())));
        }
        oracle::severities(&verdict).values().for_each(|one| count(format!("bare {one:?}")));
        for finding in verdict.findings() {
            count(format!("finding {} {}", finding.kind(), finding.state()));
            finding.force().iter().for_each(|one| count(format!("force {one} {:?}", finding.bars())));
        }
        verdict.not_examined().for_each(|(kind, _)| count(format!("gap {kind}")));
        count(format!("severance {}", verdict.is_severed()));
        count(format!("safeguards {}", !verdict.safeguards().is_empty()));
        count(format!("notices {}", !verdict.notices().is_empty()));
    }
    let expected = [Disposition::Refuse, Disposition::Escalate, Disposition::NoGroundFound];
    // Without any presumption no generated letter says enough to be found without a ground.
    let expected = expected.iter().flat_map(|one| [format!("limb {one:?}"), format!("bare {one:?}")]);
    let expected = expected.filter(|one| one != "bare NoGroundFound");
    let expected = expected.chain(RouteState::ALL.iter().map(|state| format!("route agreement {state}")));
    let expected = expected.chain(FindingState::ALL.iter().map(|state| format!("finding ground {state}")));
    let expected = expected.chain([Force::Discretionary].iter().map(|force| format!("force {force} Some(true)")));
    let expected = expected.chain(
        ["refusal no-power", "refusal by-decision", "severance true", "safeguards true", "notices true"].map(str::to_owned),
    );
    let expected = expected.chain(["act check-law", "act ask", "act wait", "act decide"].map(str::to_owned));
    let missing: Vec<String> = expected.filter(|what| !seen.contains_key(what)).collect();
    assert!(missing.is_empty(), "never reached: {missing:?}\nreached: {seen:#?}");
}

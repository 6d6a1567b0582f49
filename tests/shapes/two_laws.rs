//! One letter under an agreement that is suspended, and under the Convention supposed in force.

use crate::collection::letter;
use mla_screen::Verdict;
use mla_screen::verdict::SafeguardState::{Lost, Weakened};
use mla_screen::vocabulary::{Force, Ground};

fn safeguards(verdict: &Verdict) -> Vec<(Ground, mla_screen::verdict::SafeguardState)> {
    verdict.safeguards().iter().map(|one| (one.ground, one.change)).collect()
}

#[test]
fn what_the_convention_loses_and_weakens_stands_there_with_both_pinpoints_and_the_hooks() {
    let agreement = letter("hk-under-agreement").screen();
    let convention = letter("hk-under-un-convention").screen();
    let of_hong_kong = |one: &&mla_screen::verdict::Safeguard| {
        let of = |row: mla_screen::verdict::RowView<'_>| row.instrument().map(|id| id.to_string());
        of(one.had()).as_deref() == Some("can-hkg-2001") && of(one.now()).as_deref() == Some("un-cybercrime-2024")
    };
    assert!(agreement.safeguards().is_empty(), "{:?}", safeguards(&agreement));
    let changes: Vec<_> = convention.safeguards().iter().filter(of_hong_kong).collect();
    // S11: essential interests, military law, political crime, dual criminality
    for (ground, change) in [
        (Ground::PoliticalOffence, Lost),
        (Ground::MilitaryOffence, Lost),
        (Ground::DualCriminality, Weakened),
        (Ground::EssentialInterests, Weakened),
    ] {
        let one = changes.iter().find(|one| one.ground == ground).unwrap_or_else(|| panic!("{ground} is not listed"));
        assert_eq!(one.change, change, "{ground}");
        assert_eq!(one.had().force(), Some(Force::Mandatory), "{ground}");
        let weaker = if change == Lost { Force::Absent } else { Force::Discretionary };
        assert_eq!(one.now().force(), Some(weaker), "{ground}");
        assert!(!one.had().cite().at.is_empty() && !one.now().cite().at.is_empty(), "{ground}: a pinpoint is missing");
        assert!(one.now().cite().at.starts_with("art. 40"), "{ground}: {}", one.now().cite().at);
        if change == Lost {
            assert!(one.hooks().len() > 0, "{ground} has no hook");
            assert!(one.hooks().any(|hook| hook.ground() == Ground::EssentialInterests), "{ground}");
            assert!(one.hooks().all(|hook| !hook.cite().at.is_empty()), "{ground}");
        }
    }
    assert_eq!(changes.len(), 4, "{:?}", safeguards(&convention));
    let forum = convention.findings().find(|one| one.ground() == Some(Ground::Basis) && one.bars().is_none());
    assert!(forum.is_some(), "taking the Convention is itself for somebody to decide");
}

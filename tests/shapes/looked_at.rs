//! A verdict as a host looks at it: limbs, routes, findings and leaves, and what differs from another verdict.

use crate::collection::{letter, letters};
use mla_screen::verdict::{ActKind, FindingKind, LimbView, RouteState, RouteView};
use mla_screen::vocabulary::Fact;
use mla_screen::{Disposition, Verdict};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn what_is_looked_at_is_what_is_written() {
    let mut facts = BTreeSet::new();
    for one in letters() {
        let verdict = one.screen();
        let record = serde_json::to_value(&verdict).unwrap();
        let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
        let word = |word: Option<&str>| word.map_or(Value::Null, Value::from);
        assert_eq!(verdict.limbs().len(), list(&record, "limbs").len());
        assert_eq!(verdict.findings().len(), list(&record, "findings").len());
        for (limb, written) in verdict.limbs().zip(list(&record, "limbs")) {
            assert_eq!(limb.id(), written["id"]);
            assert_eq!(verdict.limb(limb.id()).map(|same| same.measure()), Some(limb.measure()));
            assert_eq!(limb.disposition().word(), written["disposition"]);
            assert_eq!(word(limb.refusal().map(|one| one.word())), written["refusal"]);
            assert_eq!(
                (limb.measure().as_str(), limb.kind().word()),
                (written["measure"].as_str().unwrap(), written["kind"].as_str().unwrap())
            );
            assert_eq!(word(limb.offence().map(|one| one.as_str())), written["offence"]);
            assert_eq!(word(limb.target().map(|one| one.as_str())), written["target"]);
            let by: BTreeSet<u64> =
                list(&written, "routes").iter().flat_map(|route| list(route, "by")).filter_map(|at| at.as_u64()).collect();
            assert_eq!(limb.blocking().count(), by.len(), "{}: {}", one.name, limb.id());
            for (route, written) in limb.routes().zip(list(&written, "routes")) {
                assert_eq!(route.route().as_str(), written["route"]);
                assert_eq!(route.state().word(), written["state"]);
                let written = list(&written, "by").len() + list(&written, "ruled_out").len();
                assert_eq!(route.blocking().count() + route.ruled_out().count(), written);
            }
            // A limb that may be decided says which decisions it waits for.
            assert_eq!(limb.decisions().count() > 0, limb.acts().contains(&ActKind::Decide), "{}: {}", one.name, limb.id());
        }
        for finding in verdict.findings() {
            for leaf in finding.because() {
                assert_eq!(leaf.fact().is_some(), leaf.name().starts_with("fact:"), "{}", leaf.name());
                facts.extend(leaf.fact());
            }
            assert_eq!(finding.ground().is_some(), finding.kind() == FindingKind::Ground);
        }
    }
    assert!(facts.len() > 40 && facts.contains(&Fact::CriminalMatter), "{facts:?}");
}

/// What bears a known answer is known or presumed; what keeps one open is open, and no limb has nothing.
#[test]
fn each_limb_says_what_bears_it() {
    let mut told = BTreeSet::new();
    for one in letters() {
        let verdict = one.screen();
        for limb in verdict.limbs() {
            let why = limb.why();
            assert!(!why.is_empty(), "{}: {}", one.name, limb.id());
            assert_eq!(verdict.proof().why(limb.id()).as_ref(), Some(&why));
            let known = |limb: &LimbView<'_>| limb.disposition() != Disposition::Escalate;
            if known(&limb) {
                let presumes = limb.disposition() == Disposition::NoGroundFound;
                let sure = why.iter().all(|leaf| leaf.known().is_some() || (presumes && leaf.presumed().is_some()));
                assert!(sure, "{}: {}: {why:?}", one.name, limb.id());
            } else {
                assert!(why.iter().any(|leaf| leaf.known().is_none()), "{}: {}", one.name, limb.id());
            }
            told.insert(limb.disposition());
        }
        assert!(verdict.proof().why("m9/o9/p9").is_none() && verdict.limb("m9/o9/p9").is_none());
    }
    assert_eq!(told.len(), 3);
}

#[test]
fn a_verdict_says_its_answer_in_a_line() {
    assert_eq!(letter("us-wire-fraud").screen().to_string(), "CRM-182-71144: no-ground-found");
    let lines: Vec<String> = letters().iter().map(|one| one.screen().to_string()).collect();
    assert!(lines.iter().any(|line| line.ends_with(": refuse (no-power)")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains(": escalate (") && line.contains("decide")), "{lines:#?}");
}

#[test]
fn the_same_verdict_differs_in_nothing() {
    for one in letters() {
        let verdict = one.screen();
        let stored = Verdict::from_json(&serde_json::to_vec(&verdict).unwrap()).unwrap();
        assert!(verdict.diff(&stored).is_empty(), "{}", one.name);
    }
}

/// The Minister decides against a letter: its limb is refused, by a finding that was open, and nothing of it is
/// asked any more. Looked at from the other side it is the same the other way round.
#[test]
fn an_answer_moves_what_it_settles() {
    let mut forfeiture = letter("us-forfeiture-political");
    let before = forfeiture.screen();
    forfeiture.answer("decide:act-9.4-2-a@m1/o1/p1", true, "justice-minister", "2026-10-01");
    let after = forfeiture.screen();
    let diff = before.diff(&after);
    assert_eq!(diff.disposition, Some((Disposition::Escalate, Disposition::Refuse)));
    let [limb] = diff.limbs.as_slice() else { panic!("{diff:#?}") };
    assert_eq!(limb.answers, [Some(Disposition::Escalate), Some(Disposition::Refuse)]);
    let states = |pair: &[Option<RouteView<'_>>; 2]| pair.map(|route| route.map(|route| route.state()));
    let shut = limb.routes.iter().map(states).find(|[_, is]| *is == Some(RouteState::Shut)).expect("a route now shut");
    assert_eq!(shut[0], Some(RouteState::Undecided));
    let bars = limb.findings.iter().filter_map(|(_, [was, is])| Some(((*was)?, (*is)?)));
    let bars: Vec<_> =
        bars.filter(|(was, _)| was.row().name() == "act-9.4-2-a").map(|(was, is)| [was.bars(), is.bars()]).collect();
    assert_eq!(bars, [[None, Some(true)]]);
    assert!(
        diff.asked.is_empty() && diff.no_longer_asked.contains(&"refuse:aim/justice-minister/shall@letter"),
        "{diff:#?}"
    );
    let back = after.diff(&before);
    assert_eq!(back.disposition, Some((Disposition::Refuse, Disposition::Escalate)));
    assert_eq!((&back.asked, &back.no_longer_asked), (&diff.no_longer_asked, &diff.asked));
    assert_eq!(back.limbs.len(), diff.limbs.len());
}

/// A limb that only one of two letters has is told as new or gone.
#[test]
fn a_limb_that_is_gone_is_told() {
    let mut two = letter("tr-mixed");
    let before = two.screen();
    let measures = two.letter["measures"].as_array_mut().expect("measures");
    assert!(measures.len() > 1, "the letter asks for one thing only");
    measures.truncate(1);
    let after = two.screen();
    let gone: Vec<_> =
        before.diff(&after).limbs.into_iter().map(|limb| limb.answers).filter(|[_, is]| is.is_none()).collect();
    assert_eq!(gone.len(), before.limbs().len() - after.limbs().len());
    assert!(gone.iter().all(|[was, _]| was.is_some()));
    assert!(after.diff(&before).limbs.iter().any(|limb| limb.answers[0].is_none()));
}

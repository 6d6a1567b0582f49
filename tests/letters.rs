//! The letters of the collection come to what is expected of them, limb by limb, and no refusal rests
//! on anything that could still change by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../examples/support/mod.rs"]
mod support;

use mla_screen::verdict::{ActKind, Disposition, FindingState, Refusal, RouteState};
use mla_screen::vocabulary::{Force, Mark};
use mla_screen::{Dossier, Request, Screener, Verdict};
use std::fs;
use std::path::{Path, PathBuf};

struct Letter {
    name: String,
    verdict: Verdict,
    expected: support::Expected,
}

fn letters() -> Vec<Letter> {
    let base = Screener::embedded().expect("the embedded base is whole");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let letters = files.into_iter().filter(|path| !support::is_companion(path));
    letters.map(|path| letter(&base, &path)).collect()
}

fn letter(base: &Screener, path: &Path) -> Letter {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let request = Request::from_json(&fs::read(path).unwrap()).unwrap_or_else(|report| panic!("{name}: {report}"));
    let dossier = support::beside(path, "dossier").map_or_else(Dossier::unexamined, |file| {
        Dossier::from_json(&request, &fs::read(file).unwrap()).unwrap_or_else(|report| panic!("{name}: {report}"))
    });
    let expected = support::expected(path).unwrap().unwrap_or_else(|| panic!("{name}: nothing is expected"));
    let screener = match support::supposition_of(path, &expected) {
        Some(file) => support::suppose(base, &file).unwrap_or_else(|fault| panic!("{name}: {fault}")),
        None => base.clone(),
    };
    let verdict = screener.screen(&request, &dossier, expected.as_of);
    Letter { name, verdict, expected }
}

#[test]
fn every_letter_comes_to_what_is_expected_of_it() {
    let letters = letters();
    assert!(letters.len() >= 16, "{} letters", letters.len());
    for Letter { name, verdict, expected } in &letters {
        assert_eq!(verdict.disposition(), expected.disposition, "{name}");
        assert_eq!(verdict.refusal(), expected.refusal, "{name}");
        let limbs = verdict.limbs().map(|limb| (limb.id().to_owned(), limb.disposition())).collect();
        assert_eq!(expected.limbs, limbs, "{name}");
        for act in &expected.acts {
            assert!(verdict.acts().contains(act), "{name}: no act {act} among {:?}", verdict.acts());
        }
        for ground in &expected.grounds {
            let stands = |state| matches!(state, FindingState::Established | FindingState::Open);
            let found = verdict.findings().any(|one| one.ground() == Some(*ground) && stands(one.state()));
            assert!(found, "{name}: {ground} neither established nor open");
        }
        assert!(!expected.why.is_empty(), "{name}");
    }
}

#[test]
fn the_collection_shows_all_three_dispositions() {
    let letters = letters();
    for disposition in [Disposition::Refuse, Disposition::Escalate, Disposition::NoGroundFound] {
        assert!(letters.iter().any(|one| one.verdict.disposition() == disposition), "{disposition:?}");
    }
}

#[test]
fn no_refusal_rests_on_an_unexercised_may_a_report_or_a_presumption() {
    for Letter { name, verdict, .. } in &letters() {
        for limb in verdict.limbs().filter(|limb| limb.disposition() == Disposition::Refuse) {
            assert!(limb.refusal().is_some(), "{name} {}: which of the two refusals?", limb.id());
            for route in limb.routes() {
                assert_eq!(route.state(), RouteState::Shut, "{name} {}", limb.id());
                let binding = route.blocking().find(|finding| {
                    let leaves = || finding.because();
                    let known = leaves().all(|leaf| leaf.known().is_some());
                    let decided = leaves().any(|leaf| leaf.name().starts_with("decide:") && leaf.known() == Some(true));
                    let may = matches!(finding.force(), Some(Force::Discretionary | Force::Postponing | Force::Absent));
                    finding.bars() == Some(true) && known && (!may || decided)
                });
                let finding = binding
                    .unwrap_or_else(|| panic!("{name} {}: {} is shut by nothing that binds", limb.id(), route.route()));
                let ground_of_law = finding.ground().is_none() || finding.cite().mark == Mark::Verified;
                assert!(ground_of_law, "{name}: {} was only reported", finding.row());
            }
        }
    }
}

#[test]
fn an_escalation_says_which_kind_of_act_and_a_question_names_an_office() {
    for Letter { name, verdict, .. } in &letters() {
        for limb in verdict.limbs().filter(|limb| limb.disposition() == Disposition::Escalate) {
            assert!(!limb.acts().is_empty(), "{name} {}", limb.id());
            for act in limb.acts() {
                let asked =
                    verdict.questions().iter().any(|one| one.act == *act && one.limbs.iter().any(|id| id == limb.id()));
                assert!(asked, "{name} {}: {act} and no question", limb.id());
            }
        }
    }
}

#[test]
fn the_five_shapes_that_a_naive_model_cannot_say() {
    let letters = letters();
    let of = |name: &str| &letters.iter().find(|one| one.name == name).unwrap_or_else(|| panic!("no letter {name}")).verdict;
    // The treaty says "may", the Act says "must": consent refused in writing leaves no power.
    assert_eq!(of("ch-prisoner-transfer").refusal(), Some(Refusal::NoPower));
    // Only the Minister's determination establishes the ground.
    let before = of("us-forfeiture-political");
    assert_eq!(before.disposition(), Disposition::Escalate);
    assert!(before.acts().contains(&ActKind::Decide));
    assert!(before.questions().iter().any(|one| one.id.starts_with("refuse:aim/justice-minister/shall@")));
    assert_eq!(of("us-forfeiture-refused").refusal(), Some(Refusal::MustRefuse));
    // A court's letters rogatory are not refused for want of dual criminality.
    assert_ne!(of("court-rogatory").disposition(), Disposition::Refuse);
    // Limbs differ by target.
    let split = of("two-co-accused");
    let targets = split.limbs().map(|limb| limb.disposition()).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(targets.len(), 2);
    assert!(split.is_severed());
    // An unread treaty is a question of law, not suspicion.
    assert_eq!(of("unread-partner").acts(), [ActKind::CheckLaw]);
}

#[test]
fn the_readme_shows_a_real_verdict() {
    let letters = letters();
    let shown = letters.iter().find(|one| one.name == "hk-under-un-convention").unwrap();
    let base = Screener::embedded().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters/hk-under-un-convention.json");
    let supposed = support::suppose(&base, &support::supposition_of(&path, &shown.expected).unwrap()).unwrap();
    let request = Request::from_json(&fs::read(&path).unwrap()).unwrap();
    let file = support::beside(&path, "dossier").unwrap();
    let dossier = Dossier::from_json(&request, &fs::read(file).unwrap()).unwrap();
    let (language, audience) = (mla_screen::Language::English, mla_screen::Audience::Desk);
    let page = supposed.page(&request, &dossier, &shown.verdict, language, audience).to_string();
    // Who, what and the answer; the reasons below are as long as the case.
    let top = page.split("\n\n").take(2).collect::<Vec<_>>().join("\n\n");
    assert!(include_str!("../README.md").contains(&top), "the README shows another page than\n{top}");
}

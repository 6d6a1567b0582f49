//! The history of a matter: replayed to the same bytes, each step says what was new and what that moved.

use crate::common::generate_dossier::determination;
use crate::common::{cases, generate, world};
use crate::{cli, letter, supposed};
use mla_screen::analysis::{HistoryInput, HistoryStep, history};
use mla_screen::verdict::Disposition;
use mla_screen::{Dossier, Request};
use proptest::prelude::*;
use serde_json::json;

fn gone_through(request: &Request, from: &str, inputs: &[HistoryInput]) -> Vec<HistoryStep> {
    history(world::screener(), request, from.parse().unwrap(), inputs).unwrap()
}

/// A letter, its files, an assurance, a day, another law: each step moves what it is about.
#[test]
fn each_step_says_what_was_new_and_what_it_moved() {
    let entry = letter("us-drugs-death");
    let file = entry.dossier.file().unwrap();
    let mut assured = file.clone();
    assured.assurances = serde_json::from_value(json!([{
        "id": "a1", "kind": "no-death-penalty", "by": "the Attorney General", "authority": "central-authority",
        "dated": "2026-10-01", "handling": "open"
    }]))
    .unwrap();
    let inputs = [
        HistoryInput::Dossier(Box::new(file.clone())),
        HistoryInput::Day("2026-10-10".parse().unwrap()),
        HistoryInput::Dossier(Box::new(assured)),
        HistoryInput::Dossier(Box::new(file.clone())),
    ];
    let steps = gone_through(&entry.request, "2026-09-22", &inputs);
    assert_eq!(steps.len(), 5);
    assert!(steps[0].changed.is_empty() && steps[0].moved().is_empty());
    assert!(steps[1].changed.iter().any(|at| at == "dossier#/searched/0"), "{:?}", steps[1].changed);
    // Time alone is nothing new, and moves nothing here.
    assert_eq!((&steps[2].changed, steps[2].moved().is_empty(), &steps[2].by), (&vec![], true, &Default::default()));
    // The promise: one entry, and the limb that waited for it moves because of it.
    assert_eq!(steps[3].changed, ["dossier#/assurances/0"]);
    let moved = steps[3].moved();
    let limb = moved.limbs.iter().find(|limb| limb.id == "m2/o1/p1").unwrap();
    assert_eq!(limb.answers, [Some(Disposition::Escalate), Some(Disposition::NoGroundFound)]);
    assert_eq!(steps[3].by["m2/o1/p1"], ["dossier#/assurances/0"]);
    assert!(!steps[3].moved().no_longer_asked.is_empty());
    // Taken back, everything is as it was.
    assert_eq!(steps[4].changed, ["dossier#/assurances"]);
    assert_eq!(steps[4].verdict, steps[2].verdict);
}

#[test]
fn a_decision_moves_the_limbs_that_waited_for_it() {
    let entry = letter("us-forfeiture-political");
    let file = HistoryInput::Dossier(Box::new(entry.dossier.file().unwrap().clone()));
    let day = entry.as_of.to_string();
    let before = gone_through(&entry.request, &day, std::slice::from_ref(&file));
    let asked =
        before[1].verdict.questions().iter().find(|one| one.act == mla_screen::verdict::ActKind::Decide).unwrap().clone();
    let decided = determination("d1", &asked.id, true, asked.office, entry.as_of);
    let steps = gone_through(&entry.request, &day, &[file, HistoryInput::Determination(Box::new(decided))]);
    assert_eq!(steps[2].changed, ["dossier#/determinations/0"]);
    assert!(steps[2].moved().no_longer_asked.contains(&asked.id.as_str()));
    let limbs: Vec<String> = steps[2].moved().limbs.iter().map(|limb| limb.id.to_owned()).collect();
    assert!(!limbs.is_empty() && limbs.iter().all(|limb| asked.limbs.contains(limb)), "{limbs:?} of {:?}", asked.limbs);
    for limb in &limbs {
        assert_eq!(steps[2].by[limb], ["dossier#/determinations/0"]);
    }
}

/// Another law moves limbs by itself, and nothing in the files is new.
#[test]
fn a_new_law_moves_by_the_law_alone() {
    let entry = letter("sa-social-media");
    let file = HistoryInput::Dossier(Box::new(entry.dossier.file().unwrap().clone()));
    let law = HistoryInput::Law(supposed("un-convention-joined"));
    let steps = gone_through(&entry.request, "2026-10-10", &[file, law, HistoryInput::Law(world::screener().clone())]);
    assert!(steps[2].changed.is_empty() && !steps[2].moved().limbs.is_empty());
    assert!(steps[2].by.values().all(Vec::is_empty));
    assert_eq!(steps[3].verdict, steps[1].verdict, "back under the law as it stands");
}

#[test]
fn a_corrected_letter_is_told_where_it_differs() {
    let entry = letter("us-wire-fraud");
    let mut corrected = entry.request.letter().clone();
    corrected.measures[0].accounts = Some(5000);
    corrected.urgency = None;
    let again = HistoryInput::Letter(Box::new(Request::try_from(corrected).unwrap()));
    let file = HistoryInput::Dossier(Box::new(entry.dossier.file().unwrap().clone()));
    let steps = gone_through(&entry.request, "2026-10-10", &[file, again]);
    assert_eq!(steps[2].changed, ["letter#/measures/0/accounts", "letter#/urgency"]);
    let limb = steps[2].moved().limbs[0].id.to_owned();
    assert!(steps[2].by[&limb].contains(&"letter#/measures/0/accounts".to_owned()), "{:?}", steps[2].by);
    // A decision about somebody whom the letter does not know is told as a fault, not passed over.
    let mut other = entry.dossier.file().unwrap().clone();
    other.persons = serde_json::from_value(json!([{"person": "p9"}])).unwrap();
    let bad = [HistoryInput::Dossier(Box::new(other))];
    assert!(history(world::screener(), &entry.request, entry.as_of, &bad).is_err());
}

proptest! {
    #![proptest_config(cases(16))]

    /// The last step is the verdict on what is on record then; gone through again, the bytes are the same.
    #[test]
    fn a_replay_gives_the_same_bytes(matter in generate::matter()) {
        let mut inputs = vec![HistoryInput::Day(matter.as_of)];
        if let Some(file) = &matter.dossier {
            let mut bare = file.clone();
            let decided = std::mem::take(&mut bare.determinations);
            inputs.push(HistoryInput::Dossier(Box::new(bare)));
            inputs.extend(decided.into_iter().map(|one| HistoryInput::Determination(Box::new(one))));
        }
        let replay = || history(world::screener(), &matter.request(), matter.letter.received, &inputs).unwrap();
        let (once, again) = (replay(), replay());
        let bytes = |steps: &[HistoryStep]| steps.iter().map(|step| serde_json::to_vec(&step.verdict).unwrap()).collect::<Vec<_>>();
        prop_assert_eq!(bytes(&once), bytes(&again));
        let last = &once.last().unwrap().verdict;
        let whole = match &matter.dossier {
            Some(file) => Dossier::new(&matter.request(), file.clone()).unwrap(),
            None => Dossier::unexamined(),
        };
        prop_assert!(last.diff(&world::screener().screen(&matter.request(), &whole, matter.as_of)).is_empty());
        // Nothing moves without something that is new, another day or another law.
        for (step, input) in once.iter().skip(1).zip(&inputs) {
            let named = matches!(input, HistoryInput::Day(_)) || !step.changed.is_empty();
            prop_assert!(named || step.moved().is_empty(), "{:?}", step.moved());
        }
    }
}

#[test]
fn the_command_tells_the_history_in_both_languages() {
    let [file, dossier] = ["us-forfeiture-political", "us-forfeiture-political.dossier"].map(cli::letter);
    let run = |lang: &str| {
        let ran = cli::example(
            "history",
            &[&file, &dossier, "2026-10-10", "executing-agency=no", "justice-minister=yes", "--lang", lang],
        );
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert_eq!(
            ran.out,
            cli::example(
                "history",
                &[&file, &dossier, "2026-10-10", "executing-agency=no", "justice-minister=yes", "--lang", lang]
            )
            .out
        );
        ran.out
    };
    let (english, french) = (run("en"), run("fr"));
    assert!(english.contains("by dossier#/determinations/") && english.contains("> refuse"), "{english}");
    assert!(french.contains("en raison de dossier#/determinations/"), "{french}");
    let bad = cli::example("history", &[&file, "nobody=yes"]);
    assert_eq!(bad.code, 2);
}

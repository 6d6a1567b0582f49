//! LAW 13, one question once: a question is one matter of one office, its answer settles all that waits for it, or
//! the limbs that it names, and the page puts each question in one step.

use crate::common::generate::{self, Generated};
use crate::common::generate_dossier::{decide, determination};
use crate::common::{cases, reach, world};
use mla_screen::verdict::{ActKind, Gap, Question, Verdict};
use mla_screen::{Audience, Language, Page};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// `matter` with an answer of the office that the question names, for these limbs or for all.
fn answered(matter: &Generated, question: &Question, answer: bool, limbs: Option<Vec<String>>) -> Generated {
    let mut file = matter.file();
    let one = determination("the-answer", &question.id, answer, question.office, matter.as_of);
    decide(&mut file, mla_screen::dossier::Determination { limbs, ..one });
    Generated { dossier: Some(file), ..matter.clone() }
}

fn page(matter: &Generated, verdict: &Verdict) -> Page {
    world::screener().page(&matter.request(), &matter.known(), verdict, Language::English, Audience::Desk)
}

fn is_counted(verdict: &Verdict) -> bool {
    !verdict.not_examined().any(|(kind, _)| kind == Gap::DeterminationNotCounted)
}

/// What of a question is still open.
fn waits<'v>(verdict: &'v Verdict, question: &Question) -> BTreeSet<&'v str> {
    let again = verdict.questions().iter().filter(|one| one.id == question.id && one.office == question.office);
    again.flat_map(|one| &one.limbs).map(String::as_str).collect()
}

proptest! {
    #![proptest_config(cases(48))]

    /// No two questions share a name, and the page puts each of them in one step.
    #[test]
    fn every_question_is_printed_once(matter in generate::matter()) {
        let verdict = matter.verdict();
        let asked: Vec<&str> = verdict.questions().iter().map(|one| one.id.as_str()).collect();
        let distinct: BTreeSet<&str> = asked.iter().copied().collect();
        prop_assert_eq!(distinct.len(), asked.len(), "{:?}", &asked);
        let page = page(&matter, &verdict);
        let mut printed: Vec<&str> = page.steps().flat_map(|(_, questions)| questions).map(String::as_str).collect();
        printed.sort_unstable();
        prop_assert_eq!(printed, distinct.into_iter().collect::<Vec<_>>());
        // One point of law or fact is part of one question.
        let mut leaves: Vec<u32> = verdict.questions().iter().flat_map(|one| one.leaves.iter().copied()).collect();
        leaves.sort_unstable();
        let many = leaves.len();
        leaves.dedup();
        prop_assert_eq!(leaves.len(), many, "a leaf of two questions");
    }
}

/// An answer settles the question for every limb that waits for it; one that names a limb settles it there.
#[test]
fn an_answer_settles_all_that_waits_for_it() {
    let drawn = (generate::undetermined(), any::<prop::sample::Index>(), any::<bool>());
    reach::holds(64, 40, &drawn, |(matter, which, answer), reached| {
        let matter = matter.examined();
        let before = matter.verdict();
        let asked: Vec<&Question> = before.questions().iter().filter(|one| one.act != ActKind::Wait).collect();
        // Where several limbs wait for one decision, that is tried.
        let shared = asked.iter().find(|one| one.act == ActKind::Decide && one.limbs.len() > 1).copied();
        let any = (!asked.is_empty()).then(|| *which.get(&asked));
        let Some(question) = shared.or(any) else { return Ok(()) };
        // That a text holds more than is entered is no answer.
        let answer = answer || question.id.starts_with("text:");
        let after = answered(&matter, question, answer, None).verdict();
        prop_assert!(is_counted(&after), "{}", &question.id);
        prop_assert!(waits(&after, question).is_empty(), "{} is asked again", &question.id);
        for place in &question.leaves {
            let name = before.proof().leaf(*place).expect("a leaf").name();
            let is = after.proof().leaves().find(|leaf| leaf.name() == name).and_then(|leaf| leaf.known());
            let stands_for_others = question.id.starts_with("content:facts@");
            prop_assert!(
                stands_for_others || is.is_none_or(|is| is == answer),
                "{} leaves {} open or answers otherwise",
                &question.id,
                name
            );
        }
        reached.once();
        if question.act != ActKind::Decide || question.limbs.len() < 2 {
            return Ok(());
        }
        let (named, others) = question.limbs.split_first().expect("limbs");
        let after = answered(&matter, question, answer, Some(vec![named.clone()])).verdict();
        prop_assert!(is_counted(&after), "{} for {}", &question.id, named);
        // Every other limb waits as before: nobody decided on it.
        let waits = waits(&after, question);
        prop_assert_eq!(
            waits,
            others.iter().map(String::as_str).collect::<BTreeSet<_>>(),
            "{} but for {}",
            &question.id,
            named
        );
        Ok(())
    });
}

/// A decision moves the limbs that wait for it, and no other: what is not asked of an office, its answer does not reach.
#[test]
fn a_decision_moves_no_limb_that_does_not_wait_for_it() {
    let drawn = (generate::matter(), any::<prop::sample::Index>(), any::<bool>());
    reach::holds(96, 40, &drawn, |(matter, which, answer), reached| {
        let matter = matter.examined();
        let before = matter.verdict();
        // A way is opened for the whole letter.
        let refuses = |one: &&Question| one.id.starts_with("refuse:") || one.id.starts_with("postpone:");
        let decided: Vec<&Question> = before.questions().iter().filter(refuses).collect();
        if decided.is_empty() {
            return Ok(());
        }
        let question = which.get(&decided);
        let after = answered(&matter, question, answer, None).verdict();
        for (old, new) in before.limbs().zip(after.limbs()) {
            if !question.limbs.iter().any(|limb| limb == old.id()) {
                prop_assert_eq!(old.disposition(), new.disposition(), "{} by {} {}", old.id(), &question.id, answer);
                reached.once();
            }
        }
        Ok(())
    });
}

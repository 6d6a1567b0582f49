//! LAW 3 end to end, and the loop that determinations close: an answer to a question of an open limb
//! moves no limb that was settled, and an answered question is not asked again.

use crate::common::generate::{self, Generated};
use crate::common::generate_dossier::{decide, determination};
use crate::common::{cases, oracle};
use mla_screen::verdict::{ActKind, Disposition, Gap, Question};
use proptest::prelude::*;

/// `matter` with answers to these questions, each by the office that is named.
fn answered(matter: &Generated, questions: &[&Question], answers: u64) -> Generated {
    let mut file = matter.file();
    for (place, question) in questions.iter().enumerate() {
        let id = format!("answer-{place}");
        let answer = answers >> (place % 64) & 1 == 1;
        decide(&mut file, determination(&id, &question.id, answer, question.office, matter.as_of));
    }
    Generated { dossier: Some(file), ..matter.clone() }
}

proptest! {
    #![proptest_config(cases(64))]

    /// Whatever the answers, a limb that was refused stays refused, and one that was cleared with
    /// nothing presumed stays cleared.
    #[test]
    fn answers_move_no_settled_limb(matter in generate::undetermined(), answers in any::<u64>()) {
        let before = matter.verdict();
        let after = answered(&matter, &before.questions().iter().collect::<Vec<_>>(), answers).verdict();
        for ((old, settled), (_, now)) in oracle::severities(&before).into_iter().zip(oracle::severities(&after)) {
            if settled != Disposition::Escalate {
                prop_assert_eq!(settled, now, "{}", &old);
            }
        }
    }

    /// A question that its office answered is counted, and is not asked again. Waiting is no
    /// question that anybody can answer; nor is it an answer that a text holds more than is entered.
    #[test]
    fn an_answered_question_is_not_asked_again(matter in generate::undetermined(), answers in any::<u64>()) {
        let before = matter.verdict();
        let asked: Vec<&Question> = before.questions().iter().filter(|one| one.act != ActKind::Wait).collect();
        for (place, question) in asked.iter().take(12).enumerate() {
            let answers = answers >> place;
            if question.id.starts_with("text:") && answers & 1 == 0 {
                continue;
            }
            let after = answered(&matter, &[question], answers).verdict();
            let again = after.questions().iter().any(|one| one.id == question.id);
            prop_assert!(!again, "{} is asked again", &question.id);
            let uncounted = after.not_examined().any(|(kind, _)| kind == Gap::DeterminationNotCounted);
            prop_assert!(!uncounted, "the answer to {} is not counted", &question.id);
        }
    }

    /// An answer by another office is kept, reported, and moves nothing.
    #[test]
    fn another_offices_answer_is_not_counted(matter in generate::undetermined(), which in any::<proptest::sample::Index>(), answer in any::<u64>()) {
        let before = matter.verdict();
        prop_assume!(!before.questions().is_empty());
        let mut question = which.get(before.questions()).clone();
        let others = mla_screen::vocabulary::Office::ALL.iter().filter(|office| **office != question.office);
        question.office = *others.clone().nth(usize::try_from(answer % 17).expect("small")).expect("many offices");
        let after = answered(&matter, &[&question], answer).verdict();
        let place = after.not_examined().find(|(kind, _)| *kind == Gap::DeterminationNotCounted);
        prop_assert_eq!(place.map(|(_, what)| what), Some("dossier#/determinations/0"));
        for (old, new) in before.limbs().zip(after.limbs()) {
            let unexamined = matter.dossier.is_none();
            prop_assert!(unexamined || old.disposition() == new.disposition(), "{}", &new.id());
        }
    }
}

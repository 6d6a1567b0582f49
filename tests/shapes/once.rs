//! Nothing is asked twice: over the letters of the collection and the cases.

use crate::collection::{Letter, case_letters, letters};
use mla_screen::verdict::ActKind;
use mla_screen::{Audience, Language};

fn all() -> Vec<Letter> {
    letters().into_iter().chain(case_letters()).collect()
}

#[test]
fn questions_and_decisions_are_printed_once() {
    let (mut asked, mut decided) = (0, 0);
    for one in all() {
        let verdict = one.screen();
        for language in Language::ALL {
            let page = one.page(*language, Audience::Desk);
            let mut printed: Vec<&str> = page.steps().flat_map(|(_, questions)| questions).map(String::as_str).collect();
            let mut wanted: Vec<&str> = verdict.questions().iter().map(|question| question.id.as_str()).collect();
            printed.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(printed, wanted, "{}", one.name);
            // Each decision has a step of its own, but for those that the last line counts.
            let decisions = verdict.questions().iter().filter(|question| question.act == ActKind::Decide);
            for question in decisions {
                let steps: Vec<_> = page.steps().filter(|(_, questions)| questions.contains(&question.id)).collect();
                let [(act, questions)] = steps.as_slice() else {
                    panic!("{}: {} steps for {}", one.name, steps.len(), question.id)
                };
                let last = page.steps().last().is_some_and(|(last, _)| last == *act);
                let counted = last && page.effects(&question.id) == [None, None];
                // Of persons of whom nothing apart is known one decision is taken, on one record.
                let kind = |id: &String| id.split('@').next().unwrap().to_owned();
                let alike = questions.iter().all(|id| kind(id) == kind(&question.id));
                assert!(alike || counted, "{}: {:?}", one.name, act);
                decided += 1;
            }
            let mut acts: Vec<&str> = page.steps().map(|(act, _)| act).collect();
            let many = acts.len();
            acts.sort_unstable();
            acts.dedup();
            assert_eq!(acts.len(), many, "{}: a step twice", one.name);
            asked += wanted.len();
        }
    }
    assert!(asked > 300 && decided > 100, "{asked} questions, {decided} decisions");
}

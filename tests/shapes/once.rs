//! Nothing is asked twice, and no answer makes a page longer: over the letters of the collection and the cases.

use crate::collection::{Letter, case_letters, letters};
use mla_screen::verdict::ActKind;
use mla_screen::{Audience, Disposition, Language};

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
            let mut printed: Vec<&str> = page.steps.iter().flat_map(|step| &step.questions).map(String::as_str).collect();
            let mut wanted: Vec<&str> = verdict.questions.iter().map(|question| question.id.as_str()).collect();
            printed.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(printed, wanted, "{}", one.name);
            // Each decision has a step of its own, but for those that the last line counts.
            let decisions = verdict.questions.iter().filter(|question| question.act == ActKind::Decide);
            for question in decisions {
                let steps: Vec<_> = page.steps.iter().filter(|step| step.questions.contains(&question.id)).collect();
                let [step] = steps.as_slice() else { panic!("{}: {} steps for {}", one.name, steps.len(), question.id) };
                let counted = page.steps.last() == Some(step) && step.yes.is_none() && step.no.is_none();
                assert!(step.questions.len() == 1 || counted, "{}: {:?}", one.name, step.act);
                decided += 1;
            }
            let mut acts: Vec<&str> = page.steps.iter().map(|step| step.act.as_str()).collect();
            let many = acts.len();
            acts.sort_unstable();
            acts.dedup();
            assert_eq!(acts.len(), many, "{}: a step twice", one.name);
            asked += wanted.len();
        }
    }
    assert!(asked > 300 && decided > 100, "{asked} questions, {decided} decisions");
}

/// Every question of a first page answered both ways: the next page is no longer than the one before.
#[test]
fn no_answer_makes_the_page_longer() {
    let (mut walked, mut longer) = (0, Vec::new());
    for one in letters() {
        let verdict = one.screen();
        let length = |letter: &Letter| letter.page(Language::English, Audience::Desk).to_string().lines().count();
        let before = length(&one);
        if verdict.disposition != Disposition::Escalate {
            continue;
        }
        for question in verdict.questions.iter().filter(|question| question.act == ActKind::Decide) {
            for answer in [true, false] {
                let mut next = one.clone();
                next.answer(&question.id, answer, question.office.word(), &one.as_of.to_string());
                walked += 1;
                let after = length(&next);
                if after > before {
                    longer.push(format!("{}, {} {answer}: {before} then {after}", one.name, question.id));
                }
            }
        }
    }
    assert!(walked > 80, "{walked} answers");
    assert!(longer.is_empty(), "{}", longer.join("\n"));
}

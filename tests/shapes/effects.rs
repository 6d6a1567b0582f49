//! What the page says that an answer does is what it does: the answer recorded, the letter screened again.

use crate::collection::{Letter, case_letters, letters};
use mla_screen::verdict::{ActKind, Question};
use mla_screen::{Audience, Disposition, Language, Verdict};

/// The limbs that a told effect names after these words, as the page shortens them: `m1`, `m2/o1`, `all`.
fn named(effect: &str, before: &str, verdict: &Verdict) -> Option<Vec<String>> {
    let part = effect.split("; ").find_map(|part| part.strip_prefix(before))?;
    let names: Vec<&str> = part.split(", ").collect();
    let parts = |name: &str| name.split('/').map(str::to_owned).collect::<Vec<_>>();
    let is = |limb: &str, name: &str| parts(name).iter().all(|part| parts(limb).contains(part));
    let limbs = verdict.limbs().map(|limb| limb.id().to_owned());
    Some(limbs.filter(|limb| names.iter().any(|name| *name == "all" || is(limb, name))).collect())
}

/// The limbs that came to an answer.
fn came(before: &Verdict, after: &Verdict, to: Disposition) -> Vec<String> {
    let both = before.limbs().zip(after.limbs());
    both.filter(|(old, new)| old.disposition() != to && new.disposition() == to)
        .map(|(old, _)| old.id().to_owned())
        .collect()
}

/// Whether the effect that is told of an answer can be held against what it does: it names the limbs, and rests on no
/// text. What an answer from outside or the reading of a text does is told elsewhere; of a decision, each answer tells it.
fn is_told(question: &Question, effect: Option<&str>) -> bool {
    effect
        .map_or(question.act == ActKind::Decide, |effect| !effect.contains(" of the ") && !effect.contains(", if the text"))
}

/// What is wrong with the told effect of one answer to a letter of which this is the verdict.
fn wrong(letter: &Letter, before: &Verdict, question: &Question, answer: bool, effect: &str) -> Option<String> {
    let mut letter = letter.clone();
    letter.answer(&question.id, answer, question.office.word(), &letter.as_of.to_string());
    let after = letter.screen();
    for (words, to) in [("refuse ", Disposition::Refuse), ("no ground left on ", Disposition::NoGroundFound)] {
        let (told, is) = (named(effect, words, before).unwrap_or_default(), came(before, &after, to));
        if told != is {
            return Some(format!("{}, {} {answer}: told {effect:?}, {to} is {is:?}", letter.name, question.id));
        }
    }
    None
}

#[test]
fn each_answer_does_what_the_page_says() {
    let (mut count, mut faults) = (0, Vec::new());
    for letter in letters().into_iter().chain(case_letters()) {
        let (verdict, page) = (letter.screen(), letter.page(Language::English, Audience::Desk));
        for question in verdict.questions().iter().filter(|one| one.act != ActKind::Wait) {
            let shared = page.steps().any(|(_, all)| all.len() > 1 && all.contains(&question.id));
            let [yes, no] = page.effects(&question.id);
            let told = [(true, yes), (false, no)].into_iter().filter(|(_, effect)| !shared && is_told(question, *effect));
            for (answer, effect) in told {
                count += usize::from(effect.is_some());
                faults.extend(wrong(&letter, &verdict, question, answer, effect.unwrap_or_default()));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
    assert!(count > 60, "{count} effects were told");
}

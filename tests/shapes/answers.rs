//! Answers of offices: whose counts, which counts last, and that asking comes to an end.

use crate::collection::{Letter, letter, letters};
use mla_screen::Disposition::{Escalate, NoGroundFound, Refuse};
use mla_screen::verdict::{ActKind, Gap, LimbView};
use mla_screen::{Disposition, Verdict};

const QUESTION: &str = "decide:act-9.4-2-a@m1/o1/p1";

fn uncounted(verdict: &Verdict) -> Vec<&str> {
    let all = verdict.not_examined().filter(|(kind, _)| *kind == Gap::DeterminationNotCounted);
    all.map(|(_, what)| what).collect()
}

/// What an officer reads of a verdict, without the digest of the dossier and what was not counted.
fn answer(verdict: &Verdict) -> (Disposition, Vec<Disposition>, Vec<ActKind>, Vec<String>) {
    let limbs = verdict.limbs().map(|limb| limb.disposition()).collect();
    (verdict.disposition(), limbs, verdict.acts().to_vec(), verdict.questions().iter().map(|one| one.id.clone()).collect())
}

#[test]
fn another_offices_answer_is_kept_reported_and_not_counted() {
    let mut forfeiture = letter("us-forfeiture-political");
    let before = forfeiture.screen();
    forfeiture.answer(QUESTION, true, "central-authority", "2026-10-01");
    let after = forfeiture.screen();
    assert_eq!(answer(&before), answer(&after));
    assert_eq!(uncounted(&after), ["dossier#/determinations/0"]);
}

#[test]
fn the_right_offices_later_answer_counts() {
    let mut forfeiture = letter("us-forfeiture-political");
    forfeiture.answer(QUESTION, false, "central-authority", "2026-10-01");
    forfeiture.answer(QUESTION, true, "justice-minister", "2026-10-05");
    let refused = forfeiture.screen();
    assert_eq!(refused.disposition(), Refuse);
    assert_eq!(uncounted(&refused), ["dossier#/determinations/0"]);
    // The same office thinks again, and then somebody else speaks
    forfeiture.answer(QUESTION, false, "justice-minister", "2026-10-07");
    forfeiture.answer(QUESTION, true, "foreign-minister", "2026-10-09");
    let again = forfeiture.screen();
    assert_ne!(again.disposition(), Refuse);
    assert!(again.questions().iter().all(|one| one.id != QUESTION), "the Minister has answered");
    assert!(uncounted(&again).contains(&"dossier#/determinations/3"));
}

#[test]
fn the_order_in_the_file_does_not_matter_but_the_day_does() {
    let mut forfeiture = letter("us-forfeiture-political");
    forfeiture.answer(QUESTION, true, "justice-minister", "2026-10-07");
    forfeiture.answer(QUESTION, false, "justice-minister", "2026-10-05");
    assert_eq!(forfeiture.screen().disposition(), Refuse);
}

#[test]
fn an_answer_of_a_later_day_than_the_law_applied_is_not_known_yet() {
    let mut forfeiture = letter("us-forfeiture-political");
    forfeiture.answer(QUESTION, true, "justice-minister", "2026-10-11");
    assert_eq!(forfeiture.screen().disposition(), Escalate);
}

#[test]
fn an_answer_to_no_question_is_reported() {
    let mut fraud = letter("us-wire-fraud");
    fraud.answer("decide:can-usa-1985/essential-interests@m9/o1/p1", true, "justice-minister", "2026-10-01");
    let verdict = fraud.screen();
    assert_eq!(verdict.disposition(), NoGroundFound);
    assert_eq!(uncounted(&verdict), ["dossier#/determinations/0"]);
}

/// Screens, answers every question, and screens again, until nothing is asked.
fn answered(mut letter: Letter, yes: bool) -> Result<(), String> {
    let day = letter.as_of.to_string();
    for _ in 0..6 {
        let verdict = letter.screen();
        if verdict.limbs().all(|limb| limb.disposition() != Escalate) {
            return Ok(());
        }
        let asked: Vec<_> = verdict.questions().iter().filter(|one| one.act != ActKind::Wait).collect();
        if asked.is_empty() {
            break;
        }
        for question in asked {
            // That a text holds more than is entered is no answer.
            let yes = yes || question.id.starts_with("text:");
            letter.answer(&question.id, yes, question.office.word(), &day);
        }
    }
    let verdict = letter.screen();
    // What only time can settle stays open, and nothing else is asked.
    let waits = |limb: &LimbView<'_>| limb.acts() == [ActKind::Wait];
    let open = verdict.limbs().filter(|limb| limb.disposition() == Escalate && !waits(limb)).map(|limb| limb.id());
    let asked = verdict.questions().iter().map(|one| one.id.as_str());
    let (open, asked): (Vec<_>, Vec<_>) = (open.collect(), asked.collect());
    if open.is_empty() { Ok(()) } else { Err(format!("{}, all {yes}: {open:?} open, asked {asked:?}", letter.name)) }
}

#[test]
fn every_question_answered_every_limb_is_refused_or_let_go() {
    let escalated = letters().into_iter().filter(|letter| letter.screen().disposition() == Escalate);
    let both = escalated.flat_map(|letter| [answered(letter.clone(), true), answered(letter, false)]);
    let stuck: Vec<String> = both.filter_map(Result::err).collect();
    assert!(stuck.is_empty(), "{}", stuck.join("\n"));
}

//! Consent counts from its date, in its form; what does not count is told.

use crate::case::{Case, gaps};
use mla_screen::verdict::{Gap, Verdict};
use mla_screen::{Disposition, Disposition::NoGroundFound};
use serde_json::{Value, json};

const DAY: &str = "2026-10-10";

/// The prisoner's letter with these answers, and whether they free the way.
fn answered(answers: &[Value]) -> Verdict {
    let entry = |(place, answer): (usize, &Value)| {
        let mut entry = json!({
            "id": format!("c{place}"), "concerns": { "person": "p1", "role": "witness", "match": "confirmed", "by": "corrections" },
            "to": "transfer-of-detained-person", "in_writing": true, "source": "corrections", "handling": "open",
        });
        entry.as_object_mut().unwrap().extend(answer.as_object().unwrap().clone());
        entry
    };
    let list: Vec<Value> = answers.iter().enumerate().map(entry).collect();
    Case::prisoner().dossier("/consents", json!(list)).screened(DAY)
}

fn disposition(answers: &[Value]) -> Disposition {
    answered(answers).disposition()
}

#[test]
fn consent_counts_from_its_date() {
    let on = |dated: &str| json!({ "answer": "given", "dated": dated });
    assert_eq!(disposition(&[on("2026-10-01")]), NoGroundFound);
    assert_eq!(disposition(&[on("2026-09")]), NoGroundFound);
    for (dated, kind) in [("2999-01-01", Gap::DatedLater), ("2026-10-11", Gap::DatedLater), ("2026", Gap::Undated)] {
        let verdict = answered(&[on(dated)]);
        assert_eq!(verdict.disposition(), Disposition::Escalate, "{dated}");
        assert_eq!(gaps(&verdict, kind), ["dossier#/consents/0"], "{dated}");
    }
    let verdict = answered(&[json!({ "answer": "given" })]);
    assert_eq!((verdict.disposition(), gaps(&verdict, Gap::Undated)), (Disposition::Escalate, vec!["dossier#/consents/0"]));
}

#[test]
fn consent_counts_in_the_form_that_the_law_wants() {
    let verdict = answered(&[json!({ "answer": "given", "dated": "2026-10-01", "in_writing": false })]);
    assert_eq!(verdict.disposition(), Disposition::Escalate);
    assert_eq!(gaps(&verdict, Gap::NotInWriting), ["dossier#/consents/0"]);
}

#[test]
fn a_refusal_counts_without_a_date_and_consent_to_come_does_not_undo_it() {
    let refused = json!({ "answer": "refused" });
    let given = |dated: &str| json!({ "answer": "given", "dated": dated });
    assert_eq!(disposition(std::slice::from_ref(&refused)), Disposition::Refuse);
    assert_eq!(disposition(&[refused.clone(), given("2999-01-01")]), Disposition::Refuse);
    // No day shows which of the two came last.
    assert_eq!(disposition(&[refused, given("2026-10-01")]), Disposition::Escalate);
    for day in ["2026", "2026-10", "2026-10-01"] {
        let refused = json!({ "answer": "refused", "dated": day });
        assert_eq!(disposition(&[refused.clone(), given("2026-10-01")]), Disposition::Escalate, "{day}");
        assert_eq!(disposition(&[given("2026-10-01"), refused]), Disposition::Escalate, "{day}");
    }
    let dated = json!({ "answer": "refused", "dated": "2026-09-20" });
    assert_eq!(disposition(&[given("2026-10-01"), dated.clone()]), NoGroundFound);
    assert_eq!(disposition(&[given("2026-09-19"), dated]), Disposition::Refuse);
}

/// More concern never clears: with a refusal added no answer is better than without it.
#[test]
fn a_refusal_never_betters() {
    let dates = [None, Some("2026-09-01"), Some("2026-09"), Some("2026"), Some("2026-10-05"), Some("2999-01-01")];
    let answer = |answer: &str, dated: Option<&str>, written: bool| {
        let mut entry = json!({ "answer": answer, "in_writing": written });
        dated.iter().for_each(|dated| entry["dated"] = json!(dated));
        entry
    };
    for given in dates {
        let before = disposition(&[answer("given", given, true)]);
        for (refused, written) in dates.into_iter().flat_map(|one| [(one, true), (one, false)]) {
            for no in ["refused", "withdrawn"] {
                let after = disposition(&[answer(no, refused, written), answer("given", given, true)]);
                assert!(after >= before, "given {given:?}, {no} {refused:?} {written}: {after:?} after {before:?}");
            }
        }
    }
}

#[test]
fn the_cases() {
    let verdict = Case::read("tests/cases/consent-given-2999").screened(DAY);
    assert!(verdict.disposition() != NoGroundFound && gaps(&verdict, Gap::DatedLater).contains(&"dossier#/consents/0"));
    let verdict = Case::read("tests/cases/consent-refused-then-given-2999").screened(DAY);
    assert!(verdict.disposition() != NoGroundFound);
    assert!(gaps(&verdict, Gap::DatedLater).iter().any(|one| one.starts_with("dossier#/consents/")));
}

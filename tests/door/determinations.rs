//! A determination is about this letter, after it came, in writing, while it lasts; or says that it carries over.

use crate::case::{Case, determination, gaps, only};
use mla_screen::Disposition;
use mla_screen::verdict::Gap;
use serde_json::{Value, json};

const DAY: &str = "2026-10-10";

/// A letter whose one open question an office answers; the question, and the office.
fn asked() -> (Case, String, String, bool) {
    // Without consent the transfer waits for it; the custodian's office may say that it is there.
    let case = Case::prisoner().dossier("/consents", Value::Null);
    let verdict = case.screened(DAY);
    let question = verdict.questions().iter().find(|one| one.id.starts_with("fact:consents"));
    let question = question.expect("the consent is asked for");
    (case, question.id.clone(), question.office.to_string(), true)
}

fn counted(change: &[(&str, Value)]) -> (Disposition, Vec<(Gap, String)>) {
    let (case, question, by, answer) = asked();
    let mut one = determination(&question, &by, answer, "2026-10-01");
    change.iter().for_each(|(key, value)| one[*key] = value.clone());
    let verdict = case.dossier("/determinations", json!([one])).screened(DAY);
    let of_it = verdict.not_examined().filter(|(_, what)| *what == "dossier#/determinations/0");
    (verdict.disposition(), of_it.map(|(kind, what)| (kind, what.to_owned())).collect())
}

#[test]
fn a_determination_counts_for_its_letter_and_its_time() {
    let before = asked().0.screened(DAY).disposition();
    let counts = counted(&[]);
    assert_eq!(counts, (Disposition::NoGroundFound, Vec::new()));
    let own = json!(Case::prisoner().letter["reference"]);
    let received = json!(Case::prisoner().letter["received"]);
    let over = || ("carries_over", json!(true));
    for change in [
        vec![("dated", received)],
        vec![("about", own)],
        vec![("dated", json!("2020-01-01")), over()],
        vec![("about", json!("the series of 2025")), over()],
        vec![("until", json!(DAY))],
        vec![("in_writing", json!(true))],
    ] {
        assert_eq!(counted(&change), counts, "{change:?}");
    }
    let not = |kind| (before, vec![(kind, "dossier#/determinations/0".to_owned())]);
    for (change, kind) in [
        (vec![("dated", json!("1000-01-01"))], Gap::DecidedForAnother),
        (vec![("dated", json!("2020-01-01")), ("carries_over", json!(false))], Gap::DecidedForAnother),
        (vec![("about", json!("another"))], Gap::DecidedForAnother),
        (vec![("until", json!("2026-10-09"))], Gap::Lapsed),
        (vec![("dated", json!("2020-01-01")), ("until", json!("2021-01-01")), over()], Gap::Lapsed),
        (vec![("in_writing", json!(false))], Gap::NotInWriting),
        (vec![("dated", json!("2026-10-11")), over()], Gap::DatedLater),
    ] {
        assert_eq!(counted(&change), not(kind), "{change:?}");
    }
}

#[test]
fn a_determination_ends_after_it_is_made() {
    let (case, question, by, _) = asked();
    let mut one = determination(&question, &by, true, "2026-10-01");
    one["until"] = json!("2026-09-30");
    let told = only(case.dossier("/determinations", json!([one])).known());
    assert!(told.starts_with("/determinations/0/until (") && told.contains("not to be later than"), "{told}");
}

#[test]
fn the_case_of_the_year_1000() {
    let case = Case::read("tests/cases/determination-1000");
    let verdict = case.screened(DAY);
    assert_ne!(verdict.disposition(), Disposition::Refuse);
    assert!(!gaps(&verdict, Gap::DecidedForAnother).is_empty());
    let without = case.dossier("/determinations", Value::Null).screened(DAY);
    assert_eq!(verdict.disposition(), without.disposition());
}

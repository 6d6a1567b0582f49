//! Dates known to the month or year; languages read without regard to case.

use crate::case::{Case, lines, only};
use mla_screen::verdict::Verdict;
use serde_json::json;

const DAY: &str = "2026-10-10";

/// Every date of letter and dossier that need not be a day.
const PARTIAL: [&str; 9] = [
    "/letter/dated",
    "/offences/0/dates/from",
    "/offences/0/dates/to",
    "/offences/0/earlier_judgments/0/dated",
    "/measures/0/data_period/from",
    "/measures/0/data_period/to",
    "/measures/0/fined_on",
    "/measures/0/authorised/on",
    "/foreign_order/dated",
];

fn full() -> Case {
    Case::routine()
        .letter("/letter", json!({ "dated": "2026-01-01" }))
        .letter("/offences/0/dates", json!({ "from": "2025-01-01", "to": "2025-12-31" }))
        .letter("/offences/0/earlier_judgments", json!([{ "state": "US", "outcome": "discontinued", "dated": "2025" }]))
        .letter("/measures/0/data_period", json!({ "from": "2025-01-01", "to": "2025-12-31" }))
        .letter("/measures/0/fined_on", json!("2025"))
        .letter("/measures/0/authorised", json!({ "by": "court", "on": "2025" }))
        .letter("/foreign_order", json!({ "dated": "2025" }))
}

#[test]
fn a_date_may_be_known_to_the_month_or_year() {
    for pointer in PARTIAL {
        for date in ["2025", "2025-02", "2025-02-28"] {
            let case = full().letter(pointer, json!(date));
            assert!(case.request().is_ok(), "{pointer} = {date}: {:?}", case.request());
            assert_eq!(serde_json::to_value(case.request().unwrap().letter()).unwrap().pointer(pointer), Some(&json!(date)));
        }
    }
}

#[test]
fn what_is_no_date_is_told_with_every_other_fault() {
    for pointer in PARTIAL {
        for date in ["25", "2025-13", "2025-00", "2025-02-30", "2025-2", "0999", "2025-02-", "20250228", "Feb 2025"] {
            let case = full().letter(pointer, json!(date)).letter("/from/channel", json!("pidgeon"));
            let told = lines(case.request());
            let bad =
                |one: &&String| one.starts_with(&format!("{pointer} (line")) && one.contains("is no date: expected a day");
            assert_eq!(told.iter().filter(bad).count(), 1, "{pointer} = {date}: {told:#?}");
            assert!(told.iter().any(|one| one.starts_with("/from/channel")), "{told:#?}");
        }
    }
    // A day that decides is a day.
    for pointer in ["/received", "/answer_by"] {
        assert!(only(full().letter(pointer, json!("2026")).request()).contains("is not a calendar date"));
    }
}

#[test]
fn an_order_of_dates_is_a_fault_only_where_it_cannot_be_right() {
    let period = |from: &str, to: &str| full().letter("/offences/0/dates", json!({ "from": from, "to": to })).request();
    for (from, to) in [("2025", "2025"), ("2025-06", "2025"), ("2025", "2025-01-01"), ("2025-06-30", "2025-06")] {
        assert!(period(from, to).is_ok(), "{from} to {to}");
    }
    for (from, to) in [("2025", "2024"), ("2025-06", "2025-05"), ("2025-06-01", "2025-05"), ("2025-06", "2025-05-31")] {
        let told = only(period(from, to));
        assert!(told.starts_with("/offences/0/dates/to (") && told.contains(from), "{told}");
    }
    // Received in 2026: data of that year may exist, those of the next do not.
    let data = |to: &str| full().letter("/measures/0/data_period/to", json!(to)).request();
    assert!(data("2026").is_ok() && data("2027").is_err());
}

/// What is known to the year only never comes out better than any day of that year does.
#[test]
fn what_a_partial_date_leaves_open_is_never_better_than_every_day_that_it_can_be() {
    let with =
        |from: &str, to: &str| full().letter("/measures/0/data_period", json!({ "from": from, "to": to })).screened(DAY);
    let worst = ["2016-01-01", "2016-12-31"].map(|from| with(from, "2025-12-31").disposition()).into_iter().min().unwrap();
    assert!(with("2016", "2025-12-31").disposition() >= worst);
    // Between bounds the length is known where both bounds say the same.
    let limbs = |verdict: Verdict| verdict.limbs().map(|limb| limb.disposition()).collect::<Vec<_>>();
    assert_eq!(limbs(with("2025-06", "2025-06")), limbs(with("2025-06-10", "2025-06-20")));
}

#[test]
fn the_case_of_a_year_only() {
    let case = Case::read("tests/cases/12-year-only");
    let verdict = case.screened(DAY);
    assert!(verdict.limbs().len() > 0);
}

#[test]
fn a_language_is_read_without_regard_to_case() {
    let paper = |language: &str| {
        let case = Case::read("examples/letters/ch-tax-fiscal").letter("/letter", json!({ "language": language }));
        let verdict = serde_json::to_value(case.screened(DAY)).unwrap();
        ["disposition", "limbs", "findings", "questions"].map(|key| verdict[key].clone())
    };
    for same in ["EN", "En", "en-GB", "EN-gb"] {
        assert_eq!(paper(same), paper("en"), "{same}");
    }
    assert_eq!(paper("DE"), paper("de"));
    assert_ne!(paper("DE"), paper("en"), "a language that nobody reads here opens a question");
    for bad in ["english", "e", "12", "en_US", "en-"] {
        let told = only(Case::routine().letter("/letter/language", json!(bad)).request());
        assert!(told.starts_with("/letter/language (") && told.contains("is no code of a language"), "{told}");
    }
    assert_eq!(Case::read("tests/cases/11-language-in-capitals").letter["letter"]["language"], json!("EN"));
}

//! Views that a row leaves to its office without a closed list of indicators: listed for it, never said to be ruled
//! out, and in the way only once the office says so.

use crate::case::{Case, table};
use crate::letters::swiss;
use mla_screen::vocabulary::Office;
use serde_json::json;

fn asked(name: &'static str, kind: &str) -> Case {
    Case::new(name, swiss()).letter("/measures/0/kind", json!(kind))
}

fn korean(name: &'static str, kind: &str) -> Case {
    asked(name, kind).letter("/from/state", json!("KR")).letter("/instruments", json!(["can-kor-1994"]))
}

/// An office records its decision on a question.
fn decided(case: Case, question: &str, by: &str) -> Case {
    let entry = json!({
        "id": "d1", "question": question, "answer": true, "by": by, "dated": "2026-10-09", "in_writing": true,
        "handling": "protected"
    });
    case.dossier("/determinations/-", entry)
}

#[test]
fn what_is_left_to_an_office() {
    let records = "can-che-1993/domestic-law-records";
    let refuses = "decide:can-che-1993/domestic-law-records@m1/o1/p1";
    table([
        // What the office could refuse an authority of its own state: the Swiss treaty on records
        asked("Records of an office, on which nobody decided", "official-records").row(records).reserved(),
        decided(asked("The Minister refuses them", "official-records"), refuses, "justice-minister")
            .row(records)
            .bars_by(Office::JusticeMinister),
        decided(asked("The police refuse them, who have no say", "official-records"), refuses, "national-police")
            .row(records)
            .reserved(),
        // Art. 3(1)(b), third part, and art. 9(2) of the Korean treaty
        korean("Any reason, whatever is asked", "bank-records").row("can-kor-1994/other-reasons").reserved(),
        korean("Property, as the law here allows", "restraint").row("can-kor-1994/domestic-law-proceeds").reserved(),
        // Near misses: other measures, of which the rows do not speak
        asked("Records of a bank", "bank-records").row(records).not_reserved(),
        asked("Calls", "production-traffic-data").row(records).not_reserved(),
        korean("Payments", "bank-records").row("can-kor-1994/domestic-law-proceeds").not_reserved(),
    ]);
}

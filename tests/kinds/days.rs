//! Days: which law applies where nobody says, what is of a later day, and what cannot have come first.

use crate::case::{Case, DAY, routine};
use mla_screen::verdict::Gap;
use mla_screen::{Disposition, Dossier, Request};
use serde_json::{Value, json};

fn concerns() -> Value {
    json!({"person": "p1", "role": "accused", "match": "confirmed", "by": "national-police"})
}

/// An entry of every list that bears a day, on that day.
fn entries(day: &str) -> Vec<(&'static str, Value)> {
    let entry = |key: &str, more: Value| {
        let mut entry = json!({"id": "x1", "handling": "open", key: day});
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        entry
    };
    let from = |kind: &str, source: &str| json!({"kind": kind, "state": "CH", "source": source});
    vec![
        ("advisories", entry("dated", from("transnational-repression", "foreign-affairs"))),
        ("incidents", entry("dated", from("coercion", "security"))),
        ("prior", entry("dated", from("request-granted", "own-files"))),
        (
            "statuses",
            entry("since", json!({"concerns": concerns(), "status": "refugee", "against": "CH", "source": "immigration"})),
        ),
        (
            "consents",
            entry(
                "dated",
                json!({"concerns": concerns(), "to": "bank-records", "answer": "refused", "in_writing": true, "source": "police"}),
            ),
        ),
        ("assurances", entry("dated", json!({"kind": "use-limitation", "authority": "central-authority"}))),
        (
            "determinations",
            entry("dated", json!({"question": "decide:x@m1", "answer": true, "by": "justice-minister", "in_writing": true})),
        ),
        ("police_exchanges", entry("dated", json!({"what": "a name"}))),
        ("groups", entry("as_of", json!({"name": "a group", "listed_here": true, "source": "security"}))),
        ("parallel_letters", entry("dated", json!({"state": "AT", "source": "own-files"}))),
    ]
}

fn newest(case: &Case) -> String {
    let request = Request::from_json(case.letter.to_string().as_bytes()).unwrap();
    let dossier = Dossier::from_json(&request, case.dossier.to_string().as_bytes()).unwrap();
    dossier.newest_day(&request).to_string()
}

#[test]
fn every_dated_entry_moves_the_day_whose_law_applies() {
    let own = newest(&routine());
    assert!(own.as_str() < "2026-11-01", "{own}");
    for (list, entry) in entries("2026-11-05") {
        assert_eq!(newest(&routine().entered(list, entry)), "2026-11-05", "{list}");
    }
    // A search is of a list of its own; an arrangement begins on a day that is set beforehand.
    let mut searched = routine();
    searched.dossier["searched"][0]["on"] = json!("2026-11-05");
    assert_eq!(newest(&searched), "2026-11-05");
    let arranged = json!({"id": "a1", "with": "CH", "from": "2026-11-05", "handling": "open"});
    assert_eq!(newest(&routine().entered("arrangements", arranged)), own);
    // What cannot be moves no law; of a day known in part the first counts.
    for (list, entry) in entries("2999-01-01") {
        assert_eq!(newest(&routine().entered(list, entry)), own, "{list}");
    }
    let month =
        json!({"id": "x1", "kind": "coercion", "state": "CH", "source": "security", "dated": "2026-11", "handling": "open"});
    assert_eq!(newest(&routine().entered("incidents", month)), "2026-11-01");
}

/// What somebody wrote down is never passed over in silence, in whatever list it stands.
#[test]
fn what_is_of_a_later_day_is_told() {
    let arranged = json!({"id": "x1", "with": "CH", "from": "2026-11-05", "handling": "open"});
    for (list, entry) in entries("2026-11-05").into_iter().chain([("arrangements", arranged)]) {
        let case = routine().entered(list, entry);
        let told = |as_of: &str| {
            let verdict = case.screened(as_of);
            let later = |kind| matches!(kind, Gap::DatedLater | Gap::LaterAndTold);
            verdict.not_examined().filter(|(kind, what)| later(*kind) && *what == format!("dossier#/{list}/0")).count()
        };
        assert_eq!((told("2026-11-04"), told("2026-11-05")), (1, 0), "{list}");
    }
    // A warning of the day after the last search counts where nobody names another day.
    let (list, warning) = entries("2026-11-05").swap_remove(0);
    let warned = routine().entered(list, warning);
    assert_eq!(warned.screened(&newest(&warned)).disposition(), Disposition::Escalate);
    assert_eq!(warned.screened("2026-11-04").disposition(), Disposition::NoGroundFound);
    // Who is protected is protected, whatever the day says.
    let (list, refugee) = entries("2999-01-01").swap_remove(3);
    assert_eq!(routine().entered(list, refugee).screened("2026-10-10").disposition(), Disposition::Escalate);
}

fn faults(case: &Case) -> String {
    Request::from_json(case.letter.to_string().as_bytes()).err().map(|one| one.to_string()).unwrap_or_default()
}

/// The routine letter: conduct from the first day on, an order, the letter, its receipt.
fn dated(pointer: &str, day: &str) -> String {
    let case = routine()
        .with("/received", json!("2026-09-16"))
        .with("/letter/dated", json!("2026-09-01"))
        .with("/offences/0/dates", json!({"from": "2025-02-10", "to": "2025-06-30"}))
        .with("/measures/0/authorised", json!({"by": "court", "on": "2026-08-20"}))
        .with("/foreign_order", json!({"criminal": true, "final": true, "dated": "2026-08-01"}))
        .with("/offences/0/earlier_judgments", json!([{"state": "CH", "outcome": "discontinued", "dated": "2026-08-01"}]));
    let mut letter = case.letter;
    let (above, key) = pointer.rsplit_once('/').unwrap();
    letter.pointer_mut(above).unwrap()[key] = json!(day);
    faults(&Case { letter, dossier: case.dossier })
}

#[test]
fn a_letter_tells_of_nothing_that_came_after_it() {
    for fits in ["2026-08-20", "2026-08", "2026"] {
        assert_eq!(dated("/letter/dated", fits), "", "{fits}");
    }
    for wrong in ["2026-08-19", "2026-07", "2025", "2019-01-01"] {
        assert!(dated("/letter/dated", wrong).contains("/letter/dated"), "{wrong}");
    }
    let later = ["/offences/0/dates/from", "/measures/0/authorised/on", "/foreign_order/dated", "/measures/0/fined_on"];
    for pointer in later.into_iter().chain(["/offences/0/earlier_judgments/0/dated"]) {
        assert!(dated(pointer, "2026-09-02").contains("/letter/dated"), "{pointer}");
        assert!(!dated(pointer, "2026-09-01").contains("/letter/dated"), "{pointer}");
        assert!(!dated(pointer, "2026-09").contains("/letter/dated"), "{pointer}");
    }
}

#[test]
fn nobody_decides_on_what_was_not_done_yet() {
    let judgment = "/offences/0/earlier_judgments/0/dated";
    assert!(dated(judgment, "2025-02-09").contains(judgment));
    for pointer in ["/foreign_order/dated", "/measures/0/fined_on", judgment] {
        for fits in ["2025-02-10", "2025-02", "2025"] {
            assert_eq!(dated(pointer, fits), "", "{pointer} {fits}");
        }
    }
    // What was ordered before is a question, and no slip of the pen.
    assert_eq!(dated("/measures/0/authorised/on", "1999-01-01"), "");
    // Of several offences an order may be for the first, and of one without a day nobody knows.
    let two = |dates: Value| {
        let mut case = routine().with("/foreign_order", json!({"criminal": true, "final": true, "dated": "2024-03-01"}));
        let mut second = case.letter["offences"][0].clone();
        second["id"] = json!("o2");
        match dates {
            Value::Null => second.as_object_mut().unwrap().remove("dates"),
            dates => second.as_object_mut().unwrap().insert("dates".to_owned(), dates),
        };
        case.letter["offences"].as_array_mut().unwrap().push(second);
        case.letter["measures"][0]["offences"] = json!(["o1", "o2"]);
        case.with("/offences/0/dates", json!({"from": "2025-02-10"}))
    };
    // What is to be enforced is told at the top of the page: the letter is read, and one of its two days is wrong.
    let told = |case: &Case| {
        let verdict = case.screened(DAY);
        verdict.not_examined().any(|(kind, what)| kind == Gap::DatesContradict && what == "letter#/foreign_order/dated")
    };
    assert!(told(&two(json!({"from": "2025-03-01"}))));
    assert!(!told(&two(json!({"from": "2024-01-01"}))) && !told(&two(Value::Null)));
}

//! What was asked for and refused: nobody who reads the file would pass over it.

use crate::case::{Case, asked, case};
use mla_screen::Disposition;
use serde_json::{Value, json};

/// A promise that was asked for and refused.
fn answered(more: &[Value]) -> Case {
    more.iter().enumerate().fold(case("at-third-party"), |case, (place, more)| {
        let mut entry = json!({"id": format!("g{place}"), "dated": "2026-10-02", "handling": "open"});
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        case.entered("assurances", entry)
    })
}

#[test]
fn a_promise_that_was_refused_is_a_concern_of_its_own() {
    let disposition = |more: &[Value]| answered(more).screened("2026-10-10").disposition();
    let binding = "central-authority";
    for kind in mla_screen::vocabulary::AssuranceKind::ALL {
        let refused = json!({"kind": kind, "refused": true, "authority": binding});
        assert_eq!(disposition(std::slice::from_ref(&refused)), Disposition::Escalate, "{kind}");
        let since = |kind: &str, authority: &str, day: &str| {
            disposition(&[refused.clone(), json!({"kind": kind, "authority": authority, "dated": day})])
        };
        // A whole promise of the same kind, by who can bind the state, of a later day.
        assert_eq!(since(kind.word(), binding, "2026-10-05"), Disposition::NoGroundFound, "{kind}");
        assert_eq!(since(kind.word(), "police", "2026-10-05"), Disposition::Escalate, "{kind}");
        assert_eq!(since(kind.word(), binding, "2026-10-01"), Disposition::Escalate, "{kind}");
        let other = if kind.word() == "fair-trial" { "reciprocity" } else { "fair-trial" };
        assert_eq!(since(other, binding, "2026-10-05"), Disposition::Escalate, "{kind}");
    }
    // Whoever said no, and for whom: an entry about this person or offence, or about nobody.
    let of = |more: Value| {
        let mut entry = json!({"kind": "fair-trial", "refused": true});
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        disposition(&[entry])
    };
    assert_eq!(of(json!({})), Disposition::Escalate);
    assert_eq!(of(json!({"authority": "police"})), Disposition::Escalate);
    assert_eq!(of(json!({"persons": ["p1"]})), Disposition::Escalate);
    assert_eq!(of(json!({"persons": ["p2"]})), Disposition::Escalate);
    assert_eq!(of(json!({"offences": ["o1"]})), Disposition::Escalate);
    // A promise for somebody else leaves the refusal as it stands.
    let since = |more: Value| {
        let mut entry = json!({"kind": "fair-trial", "authority": binding, "dated": "2026-10-05"});
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        disposition(&[json!({"kind": "fair-trial", "refused": true}), entry])
    };
    assert_eq!(since(json!({"persons": ["p2"]})), Disposition::Escalate);
    assert_eq!(since(json!({"persons": ["p1", "p2"]})), Disposition::NoGroundFound);
    assert_eq!(since(json!({"offences": ["o1"]})), Disposition::NoGroundFound);
    // A part of the promise about death is not the whole; all parts together are.
    let death =
        |covers: &[Value]| {
            let mut all = vec![json!({"kind": "no-death-penalty", "refused": true})];
            all.extend(covers.iter().map(
                |parts| json!({"kind": "no-death-penalty", "authority": binding, "covers": parts, "dated": "2026-10-05"}),
            ));
            disposition(&all)
        };
    assert_eq!(death(&[json!(["not-sought"])]), Disposition::Escalate);
    assert_eq!(death(&[json!(["not-sought", "not-imposed"]), json!(["not-carried-out"])]), Disposition::NoGroundFound);
    // Who promised since, and is of no kind that is told, leaves it open.
    let named = [json!({"kind": "fair-trial", "refused": true}), json!({"kind": "fair-trial", "dated": "2026-10-05"})];
    assert!(!asked(&answered(&named).screened("2026-10-10"), "promise-refused").is_empty());
}

//! LAW 7: what is wrong is told all at once. A fault of form hides no dangling reference, and looking
//! past it invents no fault that is not there.

use crate::common::{cases, generate};
use crate::json;
use mla_screen::fault::FaultKind;
use mla_screen::vocabulary::Conduct;
use mla_screen::{Dossier, Request};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// What cannot be wrong in a document whose values were right before they were put out of form.
fn is_invented(kind: &FaultKind) -> bool {
    matches!(
        kind,
        FaultKind::DanglingReference { .. }
            | FaultKind::DuplicateId { .. }
            | FaultKind::DateOrder { .. }
            | FaultKind::Contradiction { .. }
            | FaultKind::Other(_)
    )
}

/// Something that fits nowhere in a letter or dossier.
fn misfit() -> impl Strategy<Value = Value> {
    proptest::sample::select(vec![json!(null), json!(-1.5), json!({ "no-such-key": 1 }), json!([[[]]])])
}

/// A document with the value at one of its places replaced.
fn spoilt(document: &Value, which: Index, misfit: &Value) -> Option<(String, Value)> {
    let places = json::places(document);
    let place = (!places.is_empty()).then(|| which.get(&places).clone())?;
    let mut spoilt = document.clone();
    *spoilt.pointer_mut(&place)? = misfit.clone();
    Some((place, spoilt))
}

/// Found by the law below: what is made up in the place of an act is no repetition of another.
#[test]
fn what_is_made_up_repeats_nothing() {
    for act in Conduct::ALL {
        let acts = json!([null, { "code": act }]);
        let letter = json!({ "schema": "mla-request/1", "reference": "R-1", "received": "2026-11-24",
            "from": { "state": "CH" }, "offences": [{ "id": "o1", "conduct": acts }] });
        let report = Request::from_json(letter.to_string().as_bytes()).expect_err("an act is null");
        let invented = report.faults().iter().find(|fault| is_invented(&fault.kind));
        assert!(invented.is_none(), "{invented:?}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_fault_of_form_alone_brings_no_other(matter in generate::matter(), which in any::<Index>(), misfit in misfit()) {
        let letter = serde_json::to_value(&matter.letter).expect("JSON");
        if let Some((place, bad)) = spoilt(&letter, which, &misfit)
            && let Err(report) = Request::from_json(bad.to_string().as_bytes())
        {
            let invented = report.faults().iter().find(|fault| is_invented(&fault.kind));
            prop_assert!(invented.is_none(), "{place}: {misfit}: {invented:?}");
        }
        if let Some(file) = &matter.dossier
            && let Some((place, bad)) = spoilt(&serde_json::to_value(file).expect("JSON"), which, &misfit)
            && let Err(report) = Dossier::from_json(&matter.request(), bad.to_string().as_bytes())
        {
            let invented = report.faults().iter().find(|fault| is_invented(&fault.kind));
            prop_assert!(invented.is_none(), "{place}: {misfit}: {invented:?}");
        }
    }

    #[test]
    fn a_dangling_reference_is_told_beside_a_fault_of_form(matter in generate::matter(), unknown in "[a-z]{3,9}") {
        let mut letter = serde_json::to_value(&matter.letter).expect("JSON");
        letter["measures"][0]["targets"] = json!(["nobody-of-this-name"]);
        letter.as_object_mut().expect("an object").insert(format!("x-{unknown}"), json!(1));
        letter["letter"]["annexes"] = json!("three");
        let report = Request::from_json(letter.to_string().as_bytes()).expect_err("a bad letter").to_string();
        for told in ["/measures/0/targets/0", "/letter/annexes", "unknown key"] {
            prop_assert!(report.contains(told), "{told} is not in:\n{report}");
        }
    }
}

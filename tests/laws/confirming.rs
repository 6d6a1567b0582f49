//! A report that the treaty office confirms counts as read: the answer to `read:ROW` comes to the
//! same as the same row marked verified. A confirmed "no" stays a "no".

use crate::common::generate::{self, Generated};
use crate::common::generate_dossier::{decide, determination};
use crate::common::world::Law;
use crate::common::{cases, oracle, world};
use mla_screen::law::Supposition;
use mla_screen::verdict::{FindingState, Verdict};
use mla_screen::vocabulary::{Ground, Office};
use mla_screen::{Disposition, Screener};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;

fn confirmed(matter: &Generated, question: &str, by: Office) -> Generated {
    let mut file = matter.file();
    decide(&mut file, determination("confirmed", question, true, by, matter.as_of));
    Generated { dossier: Some(file), ..matter.clone() }
}

fn answers(verdict: &Verdict) -> Vec<(String, Disposition, Disposition)> {
    let bare = oracle::severities(verdict);
    verdict.limbs().map(|limb| (limb.id().to_owned(), limb.disposition(), bare[limb.id()])).collect()
}

/// The law with one row of an instrument taken as read.
fn read(instrument: &str, row: &str) -> Screener {
    let text = json!({"title": "read", "changes": [{"reads": {"instrument": instrument, "row": row}}]}).to_string();
    let supposition = Supposition::from_json(text.as_bytes()).expect("a supposition");
    world::screener().suppose(&supposition).expect("a row of the base")
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn a_confirmed_report_counts_as_read(matter in generate::matter(), which in any::<Index>()) {
        let verdict = matter.verdict();
        let base = world::screener().base();
        let points = verdict.questions().iter().flat_map(|one| one.leaves.iter().map(move |place| (one, *place)));
        let reports: Vec<_> = points.filter_map(|(question, place)| {
            let name = verdict.proof().leaf(place).expect("a leaf").name();
            let row = name.strip_prefix("read:")?;
            let ground = base.ground(row)?;
            let instrument = base.instruments().values().find(|one| one.grounds.contains(ground))?;
            Some((question.office, instrument.id.to_string(), row.to_owned()))
        }).collect();
        prop_assume!(!reports.is_empty());
        let (office, instrument, row) = which.get(&reports);
        let by_answer = confirmed(&matter, &format!("read:{row}"), *office).verdict();
        let by_law = matter.examined().verdict_by(&read(instrument, row));
        prop_assert_eq!(answers(&by_answer), answers(&by_law), "{} confirmed, and read", row);
    }
}

/// A plain letter about one act, on what is known as searched everywhere.
fn letter(state: &str, instrument: &str, conduct: &str) -> Generated {
    let letter = json!({
        "schema": "mla-request/1", "reference": "R-1", "received": "2026-11-24", "from": {"state": state}, "instruments": [instrument],
        "offences": [{"id": "o1", "conduct": [{"code": conduct}]}], "persons": [],
        "measures": [{"id": "m1", "kind": "search-and-seizure", "offences": ["o1"], "targets": []}]
    });
    Generated {
        letter: serde_json::from_value(letter).expect("a letter"),
        dossier: None,
        as_of: generate::day("2026-11-24"),
    }
}

#[test]
fn a_confirmed_bar_stays_a_bar() {
    let before = letter("US", "can-usa-1985", "criticising-government");
    let asked = before.verdict().questions().iter().any(|one| one.id == "text:can-usa-1985");
    assert!(asked, "the report is in question");
    let after = confirmed(&before, "read:can-usa-1985/dual-criminality", Office::TreatyOffice).verdict();
    let row = after.findings().find(|one| one.row().name() == "can-usa-1985/dual-criminality").expect("the finding");
    assert_eq!(row.bars(), Some(false), "the text bars the ground, and is now read");
}

#[test]
fn confirming_that_there_is_no_offence_makes_none() {
    let report = json!({"conduct": "helping-refugees", "tags": [], "offences": [], "complete": true, "cite": {"at": "not found", "mark": "reported", "source": "recalled"}});
    let mut law = Law::published();
    let rows = law.file("canada/conduct.json")["conduct"].as_array_mut().expect("rows");
    *rows.iter_mut().find(|row| row["conduct"] == "helping-refugees").expect("the row") = report;
    let before = letter("CH", "can-che-1993", "helping-refugees");
    let after = confirmed(&before, "read:helping-refugees", Office::CentralAuthority);
    let states = |matter: &Generated| -> Vec<FindingState> {
        let verdict = matter.verdict_by(&law.screener());
        let of_row = verdict.findings().filter(|one| one.row().name() == "can-che-1993/dual-criminality");
        of_row.filter(|one| one.ground() == Some(Ground::DualCriminality)).map(|one| one.state()).collect()
    };
    assert_eq!(states(&before), [FindingState::Open]);
    assert_eq!(states(&after), [FindingState::Established], "no offence here, as is now confirmed");
}

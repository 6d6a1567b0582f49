//! Where, how long and how much: what lies in another state is not here, what runs has an end that is still to come, and
//! what is asked in parts is asked.

use crate::case::{Case, asked, disposition, routine};
use mla_screen::Disposition::{Escalate, NoGroundFound, Refuse};
use mla_screen::verdict::FindingState;
use mla_screen::vocabulary::MeasureKind;
use mla_screen::{Request, Verdict};
use serde_json::{Value, json};

/// A measure of a kind at the accused.
fn asking(kind: &str) -> Case {
    routine().with("/measures/0/kind", json!(kind)).with("/measures/0/targets", json!(["p1"]))
}

fn screened(case: &Case) -> Verdict {
    case.screened("2026-10-10")
}

/// Every fault of the letter at the door.
fn faults(case: &Case) -> Option<String> {
    Request::from_json(case.letter.to_string().as_bytes()).err().map(|report| report.to_string())
}

/// No power of the requested state, and no help without one, reaches into another.
#[test]
fn what_is_known_to_be_elsewhere_is_never_cleared() {
    for kind in MeasureKind::ALL {
        let case = asking(&kind.to_string()).with("/measures/0/located_in", json!("FR"));
        // What moves a prisoner of this state or lends an exhibit of its courts says by itself where it is.
        let by_itself = matches!(kind, MeasureKind::TransferOfDetainedPerson | MeasureKind::LoanOfExhibits);
        assert!(by_itself || disposition(&case) != NoGroundFound, "{kind}");
    }
    // Where it is arguable how far a power reaches, its reading is asked for.
    for kind in ["bank-records", "compelled-testimony", "real-time-traffic-data", "tax-information"] {
        let case = asking(kind).with("/measures/0/located_in", json!("FR"));
        assert_eq!(disposition(&case), Escalate, "{kind}");
    }
    // A search is of a place here.
    let case = asking("search-and-seizure").with("/measures/0/located_in", json!("FR"));
    assert_eq!(disposition(&case), Refuse);
}

/// That a letter names no state is no question: a listed presumption says what is meant.
#[test]
fn a_letter_that_names_no_place_means_this_state() {
    let verdict = screened(&routine().with("/measures/0/located_in", Value::Null));
    assert_eq!(verdict.disposition(), NoGroundFound);
    assert!(verdict.presumptions().iter().any(|one| one.id.as_str() == "place-here"));
}

fn running(kind: &str, period: Value) -> Case {
    let mut case = asking(kind);
    case.letter["measures"][0]["period"] = period;
    case
}

/// A time of data that exist is no time of a measure that runs.
#[test]
fn what_runs_has_an_end() {
    for kind in ["real-time-traffic-data", "tracking", "covert-investigation"] {
        let open = running(kind, json!({"from": "2026-10-20"}));
        let named = running(kind, json!({"from": "2026-10-20", "to": "2026-11-10"}));
        let none = asking(kind);
        let past = none.clone().with("/measures/0/data_period", Value::Null);
        for (case, what) in [(open, "open"), (none, "beside a time of the past"), (past, "of no time")] {
            assert_eq!(asked(&screened(&case), "broad").len(), 1, "{kind}, {what}");
            assert_eq!(disposition(&case), Escalate, "{kind}, {what}");
        }
        assert!(asked(&screened(&named), "broad").is_empty(), "{kind}");
        let long = running(kind, json!({"from": "2026-10-20", "to": "2027-10-19"}));
        assert_ne!(disposition(&long), NoGroundFound, "{kind}");
    }
}

/// What is still to be done cannot be over before it is asked for; where it is over since, somebody is asked.
#[test]
fn what_is_over_cannot_be_done() {
    for kind in MeasureKind::ALL {
        let past = running(&kind.to_string(), json!({"from": "2020-11-01", "to": "2020-12-01"}));
        assert!(faults(&past).is_some_and(|told| told.contains("/measures/0/period/to")), "{kind}");
    }
    for kind in ["real-time-traffic-data", "tracking"] {
        let lapsed = running(kind, json!({"from": "2026-09-20", "to": "2026-10-01"}));
        assert_eq!((faults(&lapsed), asked(&screened(&lapsed), "broad").len()), (None, 1), "{kind}");
    }
    let loan = |period: Value| {
        let mut case = running("loan-of-exhibits", period);
        case.letter["measures"][0]["holders"] = json!([{"kind": "court"}]);
        asked(&screened(&case), "fixed-period").len()
    };
    assert_eq!(loan(json!({"from": "2026-10-20", "to": "2026-11-10"})), 0);
    assert_eq!(loan(json!({"from": "2026-09-20", "to": "2026-10-01"})), 1);
}

/// The routine letter with so many measures of so many accounts each.
fn in_parts(parts: usize, accounts: Value) -> Case {
    let mut case = routine();
    let mut one = case.letter["measures"][0].clone();
    one["accounts"] = accounts;
    let measures = (1..=parts).map(|place| {
        let mut one = one.clone();
        one["id"] = json!(format!("m{place}"));
        one
    });
    case.letter["measures"] = measures.collect();
    case
}

#[test]
fn what_is_asked_in_parts_is_asked() {
    assert_eq!(disposition(&in_parts(5, json!(4))), NoGroundFound);
    assert_eq!(disposition(&in_parts(2, json!(24))), Escalate);
    // Holders of another kind hold something else; one that is not named may be the same.
    let mut apart = in_parts(2, json!(24));
    apart.letter["measures"][1]["holders"] = json!([{"kind": "company", "about_others": true}]);
    assert_eq!(disposition(&apart), NoGroundFound);
    apart.letter["measures"][1].as_object_mut().unwrap().remove("holders");
    assert!(screened(&apart).limbs().all(|limb| limb.disposition() == Escalate));
    // What one part leaves out is open for the other.
    let mut silent = in_parts(2, json!(4));
    silent.letter["measures"][1].as_object_mut().unwrap().remove("accounts");
    assert!(screened(&silent).limbs().all(|limb| limb.disposition() == Escalate));
}

#[test]
fn thirty_years_are_long_for_whatever_comes_over_time() {
    let long = json!({"from": "1995", "to": "2025"});
    for kind in ["tax-information", "account-identifiers", "production-subscriber-data", "preservation", "official-records"]
    {
        let verdict = screened(&asking(kind).with("/measures/0/data_period", long.clone()));
        let of_breadth = |row: &str| row == "backstop/proportionality";
        let standing = verdict.findings().find(|one| of_breadth(&one.row().name())).expect("the row");
        assert_eq!(standing.state(), FindingState::Established, "{kind}");
    }
}

/// Measures that bring nothing of what the holder has or knows, or what is open to everybody.
const BRINGS_NOTHING: &[MeasureKind] = &[
    MeasureKind::ServiceOfDocuments,
    MeasureKind::Preservation,
    MeasureKind::PublicRecords,
    MeasureKind::LoanOfExhibits,
    MeasureKind::TransferOfDetainedPerson,
    MeasureKind::WitnessTravel,
    MeasureKind::TransitOfPerson,
    MeasureKind::BodilySample,
    MeasureKind::Restraint,
    MeasureKind::Forfeiture,
    MeasureKind::FineEnforcement,
    MeasureKind::Reparation,
    MeasureKind::ContentTakedown,
    MeasureKind::ArrestOrSurrender,
    MeasureKind::WantedNotice,
    MeasureKind::RemovalOfPerson,
    MeasureKind::RepresentativeOrLocalisation,
];

/// Whom the law protects is protected from whatever measure gets something from them.
#[test]
fn a_protected_holder_is_protected_from_every_measure() {
    let rows = [
        ("revenue-authority", "backstop/tax-secrecy"),
        ("law-firm", "backstop/lawyer-privilege"),
        ("news-media", "backstop/journalistic-source"),
    ];
    for (holder, row) in rows {
        let at = |kind: &MeasureKind, holder: &str| {
            let holders = json!([{"kind": holder, "about_others": true}]);
            let verdict = screened(&asking(&kind.to_string()).with("/measures/0/holders", holders));
            let stands = verdict.findings().any(|one| one.row().name() == row && one.state() == FindingState::Established);
            (stands, verdict.disposition())
        };
        for kind in MeasureKind::ALL {
            // Tax information has an order of its own, which answers the secrecy.
            let own_order = *kind == MeasureKind::TaxInformation && holder == "revenue-authority";
            let brings = !BRINGS_NOTHING.contains(kind) && !own_order;
            let (stands, disposition) = at(kind, holder);
            assert!(!brings || disposition != NoGroundFound, "{kind} at {holder}");
            // On a way that is shut for want of power no ground is looked at.
            assert!(!stands || brings, "{kind} at {holder}");
            assert!(!at(kind, "private-person").0, "{kind} at nobody protected");
        }
        for kind in
            ["compelled-testimony", "video-link", "voluntary-statement", "search-and-seizure", "expedited-disclosure"]
        {
            let kind = MeasureKind::ALL.iter().find(|one| one.to_string() == kind).unwrap();
            assert!(at(kind, holder).0, "{kind} at {holder}");
        }
    }
}

//! Whose word it is: who promises, who records a consent, whom an entry means, and against whom somebody is made to
//! speak.

use crate::case::{Case, disposition, routine};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::{Disposition, Verdict};
use serde_json::{Value, json};

fn screened(case: &Case) -> Verdict {
    case.screened("2026-10-10")
}

fn presumes(verdict: &Verdict, id: &str) -> bool {
    verdict.presumptions().iter().any(|one| one.id.as_str() == id)
}

/// A case that goes on to another state unless that is promised away, and a promise that came afterwards.
fn promised(more: &Value) -> Case {
    let mut entry = json!({"id": "g1", "kind": "no-onward-transfer", "dated": "2026-10-01", "handling": "open"});
    entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    routine().with("/onward", json!({"states": ["BY"]})).entered("assurances", entry)
}

#[test]
fn a_promise_of_police_binds_nobody_and_one_of_nobody_is_presumed() {
    assert_eq!(disposition(&promised(&json!({"authority": "police"}))), Escalate);
    assert_eq!(disposition(&promised(&json!({"authority": "central-authority"}))), NoGroundFound);
    // To leave out who promises betters the answer by a presumption that the page lists, and no otherwise.
    for unsaid in [json!({}), json!({"by": "Kantonspolizei"})] {
        let verdict = screened(&promised(&unsaid));
        assert_eq!(verdict.disposition(), NoGroundFound, "{unsaid}");
        assert!(presumes(&verdict, "author-promises"), "{unsaid}");
    }
}

#[test]
fn a_letter_that_promises_the_contrary_of_what_it_says_promises_nothing() {
    let promise = |kind: &str| json!([{"kind": kind, "authority": "central-authority"}]);
    let cases = [(json!({"states": ["BY"]}), "no-onward-transfer"), (json!({"other_cases": true}), "use-limitation")];
    for (onward, kind) in cases {
        let case = routine().with("/assurances", promise(kind));
        assert_eq!(disposition(&case), NoGroundFound, "{kind}");
        assert_eq!(disposition(&case.with("/onward", onward)), Escalate, "{kind}");
    }
}

/// Protection from the state to which the data go on is protection from what is sent.
#[test]
fn who_fled_the_state_to_which_the_data_go_fled_from_this_letter() {
    let concerns = json!({"person": "p1", "role": "accused", "match": "confirmed", "by": "immigration-authority"});
    let refugee = |against: &str| json!({"id": "s1", "concerns": concerns, "status": "refugee", "against": against, "source": "immigration", "handling": "open"});
    assert_eq!(disposition(&routine().entered("statuses", refugee("BY"))), NoGroundFound);
    let onward = promised(&json!({"authority": "central-authority"}));
    assert_eq!(disposition(&onward.clone().entered("statuses", refugee("BY"))), Escalate);
    assert_eq!(disposition(&onward.entered("statuses", refugee("IR"))), NoGroundFound);
}

/// Who does not keep such records cannot know that somebody agreed; that somebody said no counts from anywhere.
#[test]
fn a_consent_counts_by_the_record_of_who_can_know() {
    let lent = routine()
        .with("/measures/0/kind", json!("transfer-of-detained-person"))
        .with("/measures/0/period", json!({"from": "2026-12-01", "to": "2026-12-20"}))
        .with("/measures/0/data_period", Value::Null)
        .with("/persons/1/role", json!("witness"))
        .with("/persons/1/custody", json!("serving-sentence-in-requested-state"));
    let answered = |answer: &str, source: &str| {
        let concerns = json!({"person": "p2", "role": "witness", "match": "confirmed", "by": "corrections"});
        let entry = json!({"id": "c1", "concerns": concerns, "to": "transfer-of-detained-person", "answer": answer,
            "in_writing": true, "dated": "2026-10-02", "source": source, "handling": "open"});
        screened(&lent.clone().entered("consents", entry))
    };
    for source in ["corrections", "own-files", "police", "prosecutions"] {
        assert_eq!(answered("given", source).disposition(), NoGroundFound, "{source}");
    }
    for source in ["foreign-affairs", "security", "immigration", "revenue"] {
        let verdict = answered("given", source);
        assert_eq!(verdict.disposition(), Escalate, "{source}");
        assert!(verdict.not_examined().any(|(_, what)| what == "dossier#/consents/0"), "{source}");
        assert_eq!(answered("refused", source).disposition(), Disposition::Refuse, "{source}");
    }
}

/// A wrong id is soon written: an entry that tells nothing else may mean another of the letter.
#[test]
fn an_entry_that_tells_nobody_apart_clears_nobody() {
    let two = routine().with("/persons/1/role", json!("accused"));
    let refused = |concerns: Value| {
        let entry = json!({"id": "x1", "kind": "extradition-refused", "state": "CH", "concerns": concerns, "source": "own-files", "handling": "open"});
        disposition(&two.clone().entered("prior", entry))
    };
    assert_eq!(refused(json!({"person": "p1", "match": "confirmed", "by": "national-police"})), Escalate);
    assert_eq!(
        refused(json!({"person": "p1", "match": "confirmed", "by": "national-police", "on": "fingerprints"})),
        NoGroundFound
    );
    assert_eq!(
        refused(json!({"person": "p1", "match": "confirmed", "by": "national-police", "role": "accused"})),
        NoGroundFound
    );
}

/// Whom a case is against is not made to speak in it; a witness is, and who agrees may.
#[test]
fn nobody_is_made_to_speak_against_themselves() {
    let heard = |role: &str, kind: &str, holder: Value| {
        let case = routine().with("/persons/1/role", json!(role)).with("/measures/0/kind", json!(kind));
        case.with("/measures/0/holders", json!([holder])).with("/measures/0/data_period", Value::Null)
    };
    let themselves = || json!({"kind": "target", "about_others": false});
    for kind in ["compelled-testimony", "video-link"] {
        for role in ["suspect", "accused"] {
            let case = heard(role, kind, themselves());
            assert_eq!(disposition(&case), Escalate, "{role} {kind}");
            let concerns = json!({"person": "p2", "role": role, "match": "confirmed", "by": "national-police"});
            let agreed = json!({"id": "c1", "concerns": concerns, "to": kind, "answer": "given", "in_writing": true,
                "dated": "2026-10-02", "source": "police", "handling": "open"});
            assert_eq!(disposition(&case.entered("consents", agreed)), NoGroundFound, "{role} {kind}");
        }
        assert_eq!(disposition(&heard("witness", kind, themselves())), NoGroundFound, "{kind}");
        let engineer = json!({"kind": "private-person", "about_others": true});
        assert_eq!(disposition(&heard("accused", kind, engineer)), NoGroundFound, "{kind}");
    }
}

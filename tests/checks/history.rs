//! History: what was turned down before comes again, by another way or from another state.

use crate::case::{Case, table};
use crate::letters::{possible, sure, swiss};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

fn prior(name: &'static str, how: fn(&str, Value) -> Value, holding: &str, entry: Value) -> Case {
    Case::new(name, swiss()).dossier("/prior/-", how(holding, entry)).row("backstop/history")
}

#[test]
fn what_comes_again() {
    let turkish = |offence: Option<&str>| {
        let mut entry = json!({ "kind": "extradition-refused", "state": "TR" });
        offence.into_iter().for_each(|offence| entry["offence"] = json!(offence));
        entry
    };
    table([
        // S7, S8
        prior("An extradition refused to the same state", sure, "extradition", json!({ "kind": "extradition-refused", "state": "CH" }))
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/prior/0"),
        // S9
        prior("Police asked police, and got nothing", sure, "police", json!({ "kind": "police-request-refused", "state": "CH" }))
            .established(),
        // S7: another state, the same acts
        prior("Another state asked for the same acts", sure, "extradition", turkish(Some("o1")))
            .established()
            .names("dossier#/prior/0"),
        prior("Another state asked; for what is not said", sure, "extradition", turkish(None)).open().asks(
            "fact:earlier-refusal-elsewhere@o1/p1",
            Office::CentralAuthority,
            PutTo::Inside,
        ),
        prior("Perhaps the same person", possible, "extradition", turkish(Some("o1"))).open().asks_nobody_outside(),
        Case::new("A court found the process abused", swiss())
            .dossier(
                "/incidents/-",
                json!({ "id": "i1", "kind": "court-finding", "state": "CH", "source": "foreign-affairs", "handling": "open" }),
            )
            .row("backstop/history")
            .established()
            .names("dossier#/incidents/0"),
    ]);
}

/// What is under appeal is no last word: it opens the question and does not settle it.
#[test]
fn what_is_not_final() {
    let refused = |last: bool| json!({ "kind": "extradition-refused", "state": "CH", "final": last });
    let found = |last: bool| {
        let entry = json!({ "id": "i1", "kind": "court-finding", "state": "CH", "final": last, "source": "foreign-affairs", "handling": "open" });
        Case::new("A court found the process abused", swiss()).dossier("/incidents/-", entry).row("backstop/history")
    };
    let elsewhere = |last: bool| json!({ "kind": "extradition-refused", "state": "TR", "offence": "o1", "final": last });
    table([
        prior("An extradition refused for good", sure, "extradition", refused(true)).established(),
        prior("An extradition refused, and an appeal runs", sure, "extradition", refused(false))
            .open()
            .asks("fact:earlier-refusal@p1", Office::CentralAuthority, PutTo::Inside)
            .names("dossier#/prior/0"),
        prior("Refused elsewhere, and an appeal runs", sure, "extradition", elsewhere(false)).open(),
        prior("Refused elsewhere for good", sure, "extradition", elsewhere(true)).established(),
        found(false).open().asks("fact:found-abusive@p1", Office::ForeignAffairs, PutTo::Inside),
        found(true).established(),
    ]);
}

#[test]
fn what_does_not() {
    table([
        Case::new("Nothing on file", swiss()).row("backstop/history").not_indicated(),
        prior("A letter that was granted", sure, "own-files", json!({ "kind": "request-granted", "state": "CH" })).not_indicated(),
        prior("Another state was given help", sure, "own-files", json!({ "kind": "request-granted", "state": "TR", "offence": "o1" }))
            .not_indicated(),
        // Protection from another state says nothing of this one
        Case::new("A refugee from elsewhere", swiss())
            .dossier("/statuses/-", sure("immigration", json!({ "status": "refugee", "against": "TR" })))
            .row("backstop/history")
            .not_indicated(),
        Case::new("A finding about another state", swiss())
            .dossier(
                "/incidents/-",
                json!({ "id": "i1", "kind": "court-finding", "state": "TR", "source": "foreign-affairs", "handling": "open" }),
            )
            .row("backstop/history")
            .not_indicated(),
    ]);
}

//! Safety of any person; and a burden out of all proportion.

use crate::case::{Case, table};
use crate::letters::{dutch, sure};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

#[test]
fn safety() {
    let row = |case: Case| case.row("can-nld-1991/safety");
    let refugee = || sure("immigration", json!({ "status": "refugee-claimant" }));
    table([
        // Art. 6(1)(b) of the Dutch treaty
        row(Case::new("Nobody is in danger", dutch())).not_indicated(),
        row(Case::new("A duty to warn", dutch()))
            .dossier("/notices/-", notice("duty-to-warn"))
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/notices/0"),
        // Protection is not danger
        row(Case::new("Protective services only", dutch()))
            .dossier("/notices/-", notice("protective-services"))
            .not_indicated(),
        row(Case::new("A protected witness", dutch()))
            .dossier("/statuses/-", sure("police", json!({ "status": "protected-witness" })))
            .established()
            .decides(Office::JusticeMinister),
        // S10: the measure would tell where she lives
        row(Case::new("A claimant, and an address", dutch()))
            .dossier("/statuses/-", refugee())
            .letter("/measures/0/reveals_location", json!(true))
            .established()
            .names("letter#/measures/0/reveals_location"),
        row(Case::new("A claimant, and no address", dutch())).dossier("/statuses/-", refugee()).not_indicated(),
        // S. 3(1)-(2) of the complicity Act binds the agency that carries the measure out
        Case::new("The agency's own directions", dutch())
            .dossier("/notices/-", notice("duty-to-warn"))
            .row("backstop/complicity")
            .established()
            .decides(Office::ExecutingAgency),
        row(Case::new("The police were not asked", dutch()))
            .dossier("/searched/3", json!({ "holding": "police", "by": "national-police", "on": "2026-10-11" }))
            .open()
            .asks("fact:danger-notice@p1", Office::NationalPolice, PutTo::Inside),
    ]);
}

fn notice(kind: &str) -> Value {
    let mut notice = sure("police", json!({ "kind": kind }));
    notice.as_object_mut().expect("an entry").remove("source");
    notice
}

#[test]
fn burden() {
    let accounts = |name, accounts: u32| {
        Case::new(name, dutch()).letter("/measures/0/accounts", json!(accounts)).row("can-nld-1991/burden")
    };
    table([
        // Art. 6(1)(b) of the Dutch treaty; ten times the breadth of the policy; S26
        accounts("Two hundred and fifty accounts", 250)
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/measures/0/accounts"),
        accounts("One fewer", 249).not_indicated(),
        accounts("One account", 1).not_indicated(),
        accounts("A search of servers", 25_000_000).letter("/measures/0/kind", json!("search-and-seizure")).established(),
        accounts("How many?", 1).letter("/measures/0/accounts", Value::Null).open().asks(
            "accounts:250@m1",
            Office::CentralAuthority,
            PutTo::RequestingState,
        ),
    ]);
}

//! Safety of any person; and a burden out of all proportion.

use crate::case::{Case, table};
use crate::letters::{botswanan, dutch, saudi, sure};
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

/// Complicity in three steps: is the risk substantial, can it be met, who decides.
#[test]
fn complicity() {
    let from = |name: &'static str, base: fn() -> (Value, Value), kind: &str| {
        let case = Case::new(name, base()).letter("/relied_on/ill_treatment_alleged", json!(false));
        case.letter("/measures/0/kind", json!(kind)).row("backstop/complicity")
    };
    let statement = |name| from(name, saudi, "compelled-testimony");
    let promised = |case: Case| {
        case.letter("/assurances", json!([{ "kind": "no-ill-treatment", "by": "the ministry", "authority": "executive" }]))
    };
    let broken =
        json!({ "id": "h1", "kind": "conditions-broken", "state": "SA", "source": "own-files", "handling": "open" });
    table([
        // S. 3(1) of the complicity Act: the record, and a measure that reaches a person; S10, S24
        statement("A statement, torture on record, whether it can be met is asked").open().asks(
            "assurance:no-ill-treatment@o1/p1",
            Office::CentralAuthority,
            PutTo::RequestingState,
        ),
        // It can be met by a promise ...
        promised(statement("The same, with a promise")).not_indicated(),
        // ... of a state that keeps them
        promised(statement("The same, of a state that broke its word"))
            .dossier("/prior/-", broken)
            .established()
            .decides(Office::ExecutingAgency)
            .names("dossier#/prior/0"),
        // ... but not where the danger is known of this person
        promised(from("A duty to warn, and a promise", dutch, "compelled-testimony"))
            .dossier("/notices/-", notice("duty-to-warn"))
            .established()
            .decides(Office::ExecutingAgency),
        // Near misses: papers reach nobody; nothing is on record
        from("Bank records, torture on record", saudi, "bank-records").not_indicated(),
        from("A statement, nothing on record", botswanan, "compelled-testimony").not_indicated(),
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
        // Broad by its time, and not by its numbers
        accounts("One account over twenty years", 1)
            .letter("/measures/0/data_period", json!({ "from": "2005-01-01", "to": "2025-01-01" }))
            .not_indicated(),
        accounts("One account", 1).not_indicated(),
        accounts("A search of servers", 25_000_000).letter("/measures/0/kind", json!("search-and-seizure")).established(),
        accounts("How many?", 1).letter("/measures/0/accounts", Value::Null).open().asks(
            "accounts:250@m1",
            Office::CentralAuthority,
            PutTo::Letter,
        ),
    ]);
}

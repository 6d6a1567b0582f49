//! Proportionality, step by step: need, authorisation, breadth, gravity by the penalty *here*, secrecy.

use crate::case::{Case, table};
use crate::letters::{dutch, swiss};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

const KIND: &str = "/measures/0/kind";
const WHY: &str = "/measures/0/why";
const AUTHORISED: &str = "/measures/0/authorised";

fn row(name: &'static str) -> Case {
    Case::new(name, swiss()).row("backstop/proportionality")
}

#[test]
fn need_and_authorisation() {
    let content = |name| row(name).letter(KIND, json!("production-content-data"));
    table([
        // S. 8 of the Charter
        row("One account, a reason, an order").not_indicated(),
        row("No word why")
            .letter(WHY, Value::Null)
            .open()
            .asks("fact:need-stated@m1", Office::CentralAuthority, PutTo::Letter)
            .names("letter#/measures/0/why"),
        // A life at risk needs no other reason
        row("No word why, a life at risk")
            .letter(WHY, Value::Null)
            .letter("/urgency", json!("risk-to-life"))
            .not_indicated(),
        // S. 8; service of a paper intrudes on nobody
        row("No word why, for service").letter(WHY, Value::Null).letter(KIND, json!("service-of-documents")).not_indicated(),
        // S19
        content("Content by order of a court").not_indicated(),
        content("Content by order of a prosecutor")
            .letter("/measures/0/authorised/by", json!("prosecutor"))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/measures/0/authorised"),
        content("Content by whose order?").letter(AUTHORISED, Value::Null).open().asks(
            "fact:authorised-independently@m1",
            Office::CentralAuthority,
            PutTo::RequestingState,
        ),
        // S19: bank records cut less deep
        row("Bank records by order of a prosecutor")
            .letter("/measures/0/authorised/by", json!("prosecutor"))
            .not_indicated(),
    ]);
}

#[test]
fn breadth_gravity_secrecy() {
    let accounts = |name, accounts: u32| row(name).letter("/measures/0/accounts", json!(accounts));
    let spam = |name| row(name).letter("/offences/0/conduct/0/code", json!("sending-spam"));
    table([
        // S. 8; S21, S26: many accounts with a reason, and many without
        accounts("Twenty-four accounts", 24).not_indicated(),
        // A reason goes to necessity, not to breadth
        accounts("Thirty accounts with a reason", 30).established().decides(Office::JusticeMinister),
        accounts("Thirty accounts without a word why", 30)
            .letter(WHY, Value::Null)
            .letter("/urgency", json!("risk-to-life"))
            .established(),
        // S2: life imprisonment *there* proves no gravity for a deep measure
        spam("Content for unwanted mail")
            .letter(KIND, json!("production-content-data"))
            .letter("/offences/0/maximum/life", json!(true))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/conduct"),
        // A court's order answers for a measure that is not deep
        spam("Bank records for unwanted mail").not_indicated(),
        // S5: a community
        row("A community")
            .letter("/measures/0/aimed_at_group", json!(true))
            .established()
            .names("letter#/measures/0/aimed_at_group"),
        // S21
        row("Secrecy without an end")
            .letter("/secrecy", json!({ "requested": true, "reason": "an accomplice is at large" }))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/secrecy"),
        row("Secrecy with end and reason")
            .letter("/secrecy", json!({ "requested": true, "until": "2027-01-31", "reason": "an accomplice is at large" }))
            .not_indicated(),
        // Arts 1-22 of the Dutch treaty, S19: no such ground
        Case::new("Secrecy without an end, Dutch", dutch())
            .letter("/secrecy", json!({ "requested": true }))
            .row("can-nld-1991/proportionality")
            .established()
            .hooked("can-nld-1991/domestic-law")
            .decides(Office::JusticeMinister),
    ]);
}

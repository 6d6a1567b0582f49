//! Records that are protected wherever they lie: of lawyers, of newsrooms, of the body, of associations; and children.

use crate::case::{Case, table};
use crate::letters::{sure, swiss};
use mla_screen::Disposition::NoGroundFound;
use mla_screen::vocabulary::Office;
use serde_json::{Value, json};

fn asked(name: &'static str, kind: &str, holder: &str) -> Case {
    Case::new(name, swiss())
        .letter("/measures/0/kind", json!(kind))
        .letter("/measures/0/holders", json!([{ "kind": holder, "about_others": true }]))
}

fn of(case: Case, profile: &str) -> Case {
    case.dossier("/profiles/-", sure("security", json!({ "profile": profile })))
}

#[test]
fn of_lawyers() {
    let traces = |case: Case| case.row("backstop/lawyer-traces");
    table([
        // Paras 72-73: what a record can show decides, not whose it is
        traces(of(
            asked("Calls of a lawyer, at the telephone company", "production-traffic-data", "service-provider"),
            "lawyer",
        ))
        .established()
        .decides(Office::Judge)
        .names("dossier#/profiles/0"),
        traces(of(asked("Accounts of a lawyer, at the bank", "bank-records", "bank"), "lawyer")).established(),
        traces(asked("The trust account of a firm", "bank-records", "law-firm")).established(),
        traces(asked(
            "Calls of a client who is a lawyer, as the letter says",
            "production-traffic-data",
            "service-provider",
        ))
        .letter("/persons/0/profiles", json!(["lawyer"]))
        .established(),
        // Near misses
        traces(asked("Calls of anybody", "production-traffic-data", "service-provider"))
            .not_indicated()
            .answer(NoGroundFound),
        traces(of(asked("Accounts of a researcher", "bank-records", "bank"), "security-researcher"))
            .not_indicated()
            .answer(NoGroundFound),
    ]);
}

#[test]
fn of_newsrooms() {
    let source = |case: Case| case.row("backstop/journalistic-source");
    table([
        // S. 39.1(1)-(9): before any body that can compel
        source(of(asked("Whom a journalist paid, at the bank", "bank-records", "bank"), "journalist"))
            .established()
            .decides(Office::Judge),
        source(of(asked("Whom a journalist called", "production-traffic-data", "service-provider"), "journalist"))
            .established(),
        source(asked("The accounts of a newsroom", "bank-records", "news-media")).established(),
        source(asked("What a journalist wrote, as the letter says", "production-content-data", "service-provider"))
            .letter("/persons/0/profiles", json!(["journalist"]))
            .established()
            .names("letter#/persons/0/profiles"),
        // Near misses
        source(asked("Whom anybody called", "production-traffic-data", "service-provider")).not_indicated(),
        source(of(asked("Where a journalist may be served", "service-of-documents", "private-person"), "journalist"))
            .absent(),
    ]);
}

/// In the account of somebody else: what passed between a lawyer and a client, and who confided in a journalist.
#[test]
fn inside_what_is_of_somebody_else() {
    let with = |name, kind: &str, whose: &str| {
        asked(name, kind, "service-provider").letter("/measures/0/third_persons", json!([whose]))
    };
    table([
        // Para. 24: the privilege is the client's, wherever the words lie
        with("What the accused wrote to counsel", "production-content-data", "lawyer-and-client")
            .row("backstop/lawyer-privilege")
            .established()
            .decides(Office::Judge)
            .names("letter#/measures/0/third_persons"),
        with("When the accused called counsel", "production-traffic-data", "lawyer-and-client")
            .row("backstop/lawyer-traces")
            .established(),
        // S. 39.1
        with("Who wrote to a journalist, in the account of a friend", "production-content-data", "source")
            .row("backstop/journalistic-source")
            .established()
            .decides(Office::Judge),
        // Near misses
        with("What the family wrote", "production-content-data", "family").row("backstop/lawyer-privilege").not_indicated(),
        with("What the family wrote, and no source", "production-content-data", "family")
            .row("backstop/journalistic-source")
            .not_indicated(),
        with("Seized papers, asked about once", "search-and-seizure", "lawyer-and-client")
            .row("backstop/lawyer-traces")
            .not_indicated(),
    ]);
}

#[test]
fn of_the_body_and_of_associations() {
    let health = |case: Case| case.row("backstop/health-records");
    let members = |case: Case| case.row("backstop/association-records");
    table([
        // Ss. 7-8
        health(asked("A patient's file", "production-of-records", "health-care")).established().decides(Office::Judge),
        health(asked("A search of a clinic", "search-and-seizure", "health-care")).established(),
        health(asked("A doctor heard", "compelled-testimony", "health-care")).absent(),
        health(asked("A company's file", "production-of-records", "company")).not_indicated(),
        // Ss. 2(d), 8; S5
        members(asked("Who gave to an association", "bank-records", "civil-society")).established().decides(Office::Judge),
        members(asked("What its treasurer kept of its own money", "bank-records", "civil-society"))
            .letter("/measures/0/holders/0/about_others", json!(false))
            .not_indicated()
            .answer(NoGroundFound),
        members(asked("What a charity saw of torture", "production-of-records", "civil-society"))
            .letter("/offences/0/conduct", json!([{ "code": "torturing" }]))
            .not_indicated(),
    ]);
}

#[test]
fn of_children() {
    let child =
        |name, kind: &str| asked(name, kind, "private-person").letter("/persons/0/minor", json!(true)).row("backstop/child");
    table([
        // Ss. 7-8
        child("A child is followed", "tracking").established().decides(Office::Judge).names("letter#/persons/0/minor"),
        child("A child who was hurt is heard", "compelled-testimony")
            .letter("/persons/0/role", json!("victim"))
            .established(),
        child("What a child wrote", "production-content-data").established(),
        child("Whether a child, not said", "production-content-data")
            .letter("/persons/0/minor", Value::Null)
            .not_indicated(),
        child("A grown man is followed", "tracking").letter("/persons/0/minor", json!(false)).not_indicated(),
        child("A child's bank records", "bank-records").absent(),
    ]);
}

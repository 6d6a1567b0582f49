//! Measures that fall on others: everybody at a place or with a word, an address that many share, a namesake, a
//! relative, whoever shares an account; where somebody was at one time, and movement over time.

use crate::case::{Case, table};
use crate::letters::swiss;
use mla_screen::Disposition::NoGroundFound;
use mla_screen::vocabulary::Office;
use serde_json::{Value, json};

fn asked(name: &'static str, kind: &str) -> Case {
    Case::new(name, swiss()).letter("/measures/0/kind", json!(kind)).row("backstop/proportionality")
}

fn over(case: Case, from: &str, to: &str) -> Case {
    case.letter("/measures/0/data_period", json!({ "from": from, "to": to }))
}

#[test]
fn everybody_at_a_place_or_with_a_word() {
    let all = |name, kind: &str| asked(name, kind).letter("/measures/0/targets", json!([]));
    let day = |case: Case| over(case, "2025-03-01", "2025-03-01");
    table([
        // S. 8; S19
        all("All who passed a tower in a year", "area-search").established().decides(Office::JusticeMinister),
        all("All who searched for a name in a year", "term-search").established(),
        day(all("One day, by order of the police", "area-search"))
            .letter("/measures/0/authorised/by", json!("executive"))
            .established(),
        day(all("One day, how many not said", "area-search")).letter("/measures/0/accounts", Value::Null).open(),
        // Near misses
        day(all("One day, few people, by order of a court", "area-search")).not_indicated().answer(NoGroundFound),
        day(asked("One day of one telephone", "production-traffic-data")).not_indicated().answer(NoGroundFound),
    ]);
}

#[test]
fn others_than_the_one_who_is_meant() {
    let shared =
        |name, shared: Value| asked(name, "production-subscriber-data").letter("/measures/0/identifier_shared", shared);
    let role = |name, role: &str| asked(name, "production-content-data").letter("/persons/0/role", json!(role));
    table([
        shared("An address that many share", json!(true)).established().names("letter#/measures/0/identifier_shared"),
        asked("A namesake", "bank-records")
            .letter("/persons/0/identity", json!("doubtful"))
            .established()
            .names("letter#/persons/0/identity"),
        role("What a cousin wrote", "associate").established().names("letter#/persons/0/role"),
        // Near misses
        shared("An address of one", json!(false)).not_indicated(),
        asked("To find out who it is", "bank-records").letter("/persons/0/identity", json!("unknown")).not_indicated(),
        asked("A paper served on a namesake", "service-of-documents")
            .letter("/persons/0/identity", json!("doubtful"))
            .not_indicated(),
        role("What the accused wrote", "accused").not_indicated(),
    ]);
}

/// What is of others in the same account or device: to be left out, or sealed.
#[test]
fn data_of_third_persons() {
    let with = |name, kind: &str, whose: Value| asked(name, kind).letter("/measures/0/third_persons", whose);
    table([
        // S. 8; s. 15(1)(b)(iii) lets a judge set terms for them
        with("What a wife wrote in the same account", "production-content-data", json!(["shared-account"]))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/measures/0/third_persons"),
        with("A telephone of the family, searched", "search-and-seizure", json!(["shared-device", "family"])).established(),
        with("The customers of a shop, in its books", "bank-records", json!(["customers"])).established(),
        // Near misses
        with("What is of others is left out", "production-content-data", json!([])).not_indicated().answer(NoGroundFound),
        with("Whether of others, not said", "production-content-data", Value::Null).not_indicated(),
        with("Kept, and not yet handed over", "preservation", json!(["shared-account"])).not_indicated(),
        with("Which account it is", "account-identifiers", json!(["family"])).not_indicated(),
    ]);
}

#[test]
fn where_somebody_was_at_one_time() {
    let order = |case: Case, by: &str| case.letter("/measures/0/authorised/by", json!(by));
    let day = |name| order(over(asked(name, "production-tracking-data"), "2025-03-01", "2025-03-01"), "prosecutor");
    let week = |name| order(over(asked(name, "production-tracking-data"), "2025-03-01", "2025-03-07"), "prosecutor");
    table([
        // S. 8; S19: what follows a person waits for a court, what tells of one day does not
        week("A week of movement, by order of a prosecutor").established().names("letter#/measures/0/authorised"),
        order(asked("Followed as it happens, by order of a prosecutor", "tracking"), "prosecutor")
            .letter("/measures/0/period", json!({ "from": "2026-11-01", "to": "2026-11-01" }))
            .established(),
        week("A week of movement of a mere contact")
            .letter("/measures/0/authorised/by", json!("court"))
            .letter("/persons/0/role", json!("associate"))
            .established(),
        day("One day, for what is a trifle here").letter("/offences/0/conduct/0/code", json!("sending-spam")).established(),
        // Near misses
        day("One day, by order of a prosecutor").not_indicated(),
        day("One day, for a trifle, by order of a court")
            .letter("/offences/0/conduct/0/code", json!("sending-spam"))
            .letter("/measures/0/authorised/by", json!("court"))
            .not_indicated(),
        day("One day of a mere contact").letter("/persons/0/role", json!("associate")).not_indicated(),
        day("How long, not said").letter("/measures/0/data_period", Value::Null).open(),
    ]);
}

#[test]
fn movement_over_time() {
    let moved = |name, from: &str, to: &str| over(asked(name, "production-tracking-data"), from, to);
    table([
        moved("A year of movement", "2025-01-01", "2025-12-31").established().names("letter#/measures/0/data_period"),
        moved("Three months and a day", "2025-01-01", "2025-04-02").established(),
        moved("Where a telephone was on one day", "2025-01-01", "2025-01-01").not_indicated().answer(NoGroundFound),
        moved("Two months", "2025-01-01", "2025-02-28").not_indicated(),
        over(asked("A year of payments", "bank-records"), "2025-01-01", "2025-12-31").not_indicated(),
        asked("Movement, how long not said", "production-tracking-data")
            .letter("/measures/0/data_period", Value::Null)
            .open(),
    ]);
}

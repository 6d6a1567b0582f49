//! Essential interests: sovereignty, security and public order of the requested state.

use crate::case::{Case, table};
use crate::letters::{dutch, sure, swiss};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

const CONDUCT: &str = "/offences/0/conduct/0/code";

fn row(case: Case) -> Case {
    case.row("can-che-1993/essential-interests")
}

#[test]
fn reach_over_what_is_lawful_here() {
    let done_in = |name, conduct: &str, state: &str| {
        row(Case::new(name, swiss()).letter(CONDUCT, json!(conduct)).letter("/offences/0/places", json!([state])))
    };
    table([
        // Art. 3(1)(b) of the Swiss treaty, S12
        done_in("Unwanted mail sent from here", "sending-spam", "CA")
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/places"),
        done_in("Unwanted mail sent from there", "sending-spam", "CH").not_indicated(),
        done_in("A fraud done here", "obtaining-by-deceit", "CA").not_indicated(),
        row(Case::new("Unwanted mail, sent from where?", swiss()).letter(CONDUCT, json!("sending-spam")))
            .letter("/offences/0/places", Value::Null)
            .open()
            .asks("fact:conduct-in-requested-state@o1", Office::CentralAuthority, PutTo::RequestingState),
    ]);
}

/// S12: a law that reaches for what was done in a third state, by its own nationals or against itself.
#[test]
fn reach_beyond_the_requesting_state() {
    let done_in = |name, conduct: &str, places: Value| {
        row(Case::new(name, swiss()).letter(CONDUCT, json!(conduct)).letter("/offences/0/places", places))
    };
    table([
        // Art. 3(1)(b) of the Swiss treaty
        done_in("A debt left in a third state", "not-paying-debt", json!(["FR"]))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/places"),
        done_in("A speech given in two other states", "criticising-government", json!(["FR", "DE"])).established(),
        // Whoever the person is: nationality is a reason to try them, and none to reach further
        done_in("A debt of a citizen, in a third state", "not-paying-debt", json!(["FR"]))
            .letter("/persons/0/nationalities", json!(["CH"]))
            .established(),
        // Near misses: done there too; a crime here as well; at home
        done_in("A debt left there and elsewhere", "not-paying-debt", json!(["CH", "FR"])).not_indicated(),
        done_in("A fraud in a third state", "obtaining-by-deceit", json!(["FR"])).not_indicated(),
        done_in("A debt left there", "not-paying-debt", json!(["CH"])).not_indicated(),
        // An empty list names no place
        done_in("A debt, left nowhere that is told", "not-paying-debt", json!([])).open().question(
            "fact:done-elsewhere@o1",
            Office::CentralAuthority,
            PutTo::Letter,
        ),
    ]);
}

#[test]
fn who_asks_and_for_what() {
    table([
        // Art. 3(1)(b); S9
        row(Case::new("An intelligence service signs", swiss()))
            .letter("/from/authority/kind", json!("intelligence"))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/from/authority/kind"),
        row(Case::new("A central authority for an intelligence service", swiss()))
            .letter("/from/on_behalf_of/kind", json!("intelligence"))
            .established()
            .names("letter#/from/on_behalf_of/kind"),
        row(Case::new("A central authority for the police", swiss()))
            .letter("/from/on_behalf_of/kind", json!("police"))
            .not_indicated(),
        // S20
        row(Case::new("Passwords", swiss()))
            .letter("/measures/0/credentials_or_weaknesses", json!(true))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/measures/0/credentials_or_weaknesses"),
        // S20: by its nature
        row(Case::new("Help in breaking a protection", swiss()))
            .letter("/measures/0/kind", json!("compelled-technical-assistance"))
            .letter("/measures/0/credentials_or_weaknesses", Value::Null)
            .established(),
        // Art. 6(1)(b) of the Dutch treaty
        Case::new("A community, Dutch", dutch())
            .letter("/measures/0/aimed_at_group", json!(true))
            .row("can-nld-1991/essential-interests")
            .established()
            .decides(Office::JusticeMinister),
    ]);
}

#[test]
fn repression_and_whom_it_pursues() {
    let warned = |case: Case, kind: &str, dated: &str| {
        let entry = json!({ "id": "a1", "state": "CH", "kind": kind, "dated": dated, "source": "foreign-affairs", "handling": "open" });
        case.dossier("/advisories/-", entry)
    };
    let journalist =
        |name| row(Case::new(name, swiss())).dossier("/profiles/-", sure("security", json!({ "profile": "journalist" })));
    let reporting = |name| row(Case::new(name, swiss())).letter(CONDUCT, json!("reporting-news"));
    table([
        // S5: the warning and the sort of person together, neither alone
        warned(journalist("A journalist, and a warning"), "transnational-repression", "2026-05-01")
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/advisories/0")
            .names("dossier#/profiles/0"),
        journalist("A journalist, no warning").not_indicated(),
        warned(row(Case::new("A fraud, and a warning", swiss())), "transnational-repression", "2026-05-01").not_indicated(),
        // S5: a warning of something else
        warned(journalist("A journalist, and spyware"), "spyware", "2026-05-01").not_indicated(),
        // A warning of a later day is not known yet
        warned(journalist("A journalist, warned too late"), "transnational-repression", "2026-10-11").not_indicated(),
        warned(reporting("News, and a warning"), "foreign-interference", "2026-05-01")
            .established()
            .names("letter#/offences/0/conduct/0"),
        // S7: a request about the same person was turned down
        row(Case::new("A request that was refused", swiss()))
            .dossier("/prior/-", sure("own-files", json!({ "kind": "request-refused", "state": "CH" })))
            .established()
            .decides(Office::JusticeMinister),
        row(Case::new("A request that was granted", swiss()))
            .dossier("/prior/-", sure("own-files", json!({ "kind": "request-granted", "state": "CH" })))
            .not_indicated(),
    ]);
}

//! Measures that coders lacked: which power carries them, and what stands in the way.

use crate::case::{Case, table};
use crate::letters::{sure, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound, Refuse};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::json;

fn asks(name: &'static str, kind: &str) -> Case {
    Case::new(name, swiss()).letter("/measures/0/kind", json!(kind))
}

fn consent(case: Case, to: &str, answer: &str) -> Case {
    let entry = json!({ "to": to, "answer": answer, "in_writing": true, "dated": "2026-10-09" });
    case.dossier("/consents/-", sure("corrections", entry))
}

#[test]
fn a_sample_from_the_body() {
    let reading = |case: Case| case.question("reading:dna-warrant", Office::CentralAuthority, PutTo::Counsel);
    table([
        // S. 487.05 through s. 16.1: arguable, so the law is read
        reading(asks("A sample, nobody asked the person", "bodily-sample")).answer(Escalate),
        // S. 487.04: given freely, no warrant is needed ...
        consent(asks("A sample that the person gives", "bodily-sample"), "bodily-sample", "given").answer(NoGroundFound),
        // ... and a refusal in writing leaves the warrant alone
        reading(consent(asks("A sample that the person refuses", "bodily-sample"), "bodily-sample", "refused"))
            .answer(Escalate),
        // S. 487.05(1)(a): every designated offence is indictable here
        consent(asks("A sample for what is no crime here", "bodily-sample"), "bodily-sample", "refused")
            .letter("/offences/0/conduct/0/code", json!("criticising-government"))
            .answer(Refuse),
        // Consent to another measure is none to this one
        reading(consent(asks("Only a statement was agreed", "bodily-sample"), "voluntary-statement", "given"))
            .answer(Escalate),
    ]);
}

#[test]
fn people_on_the_move() {
    table([
        // Part I: nobody can be made to go
        consent(asks("A witness who will go", "witness-travel"), "witness-travel", "given").answer(NoGroundFound),
        consent(asks("A witness who will not", "witness-travel"), "witness-travel", "refused").answer(Refuse),
        asks("A witness whom nobody asked", "witness-travel").answer(Escalate),
        consent(asks("A witness who agreed to a statement", "witness-travel"), "voluntary-statement", "given")
            .answer(Escalate),
        // Extradition Act s. 74: whether somebody lent is surrendered is a point of law
        asks("A prisoner on the way through", "transit-of-person")
            .question("reading:transit-consent", Office::CentralAuthority, PutTo::Counsel)
            .answer(Escalate),
    ]);
}

#[test]
fn property_and_victims() {
    table([
        // Ss. 17-21: found by the powers for records and accounts
        asks("What the accused owns", "tracing-property").answer(NoGroundFound),
        // What a whole community owns is no routine enquiry
        asks("What they own", "tracing-property")
            .letter("/measures/0/aimed_at_group", json!(true))
            .row("backstop/discrimination")
            .established()
            .answer(Escalate),
        // S. 9.2(1): orders of the court only ...
        asks("Reparation ordered by another state", "reparation")
            .question("complete:reparation", Office::CentralAuthority, PutTo::Counsel)
            .answer(Escalate),
        // ... and of it, once nothing can be appealed any more
        court("Reparation ordered by the court", true).answer(NoGroundFound),
        court("Reparation ordered by the court, under appeal", false).answer(Escalate),
    ]);
}

fn court(name: &'static str, last_word: bool) -> Case {
    asks(name, "reparation")
        .letter("/from/state", json!("icc"))
        .letter("/instruments", json!(["rome-statute-1998"]))
        .letter("/offences/0/conduct/0/code", json!("committing-atrocity-crime"))
        .letter("/offences/0/circumstances/widespread-attack-or-conflict", json!({ "alleged": true }))
        .letter("/foreign_order", json!({ "criminal": true, "final": last_word, "dated": "2026-06-01" }))
        .letter(
            "/persons/0/proceedings/0",
            json!({ "offence": "o1", "charged": true, "convicted": true, "final": last_word }),
        )
}

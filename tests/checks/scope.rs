//! Scope: whether offence and measure lie inside the instrument, and whether a power carries the
//! measure at all. It speaks with the force of refusal.

use crate::case::{Case, table};
use crate::letters::{american, austrian, botswanan, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound, Refuse};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

const CONDUCT: &str = "/offences/0/conduct/0/code";
const KIND: &str = "/measures/0/kind";

#[test]
fn what_an_agreement_leaves_out() {
    let months = |name, months: Value| Case::new(name, american()).letter("/offences/0/maximum/imprisonment_months", months);
    table([
        // Art. 2(c) of the Swiss treaty
        Case::new("Evading military service", swiss())
            .letter(CONDUCT, json!("evading-military-service"))
            .way("can-che-1993")
            .established()
            .bars()
            .names("letter#/offences/0/conduct/0")
            .answer(Refuse),
        // Art. 2(c) is narrow: the court does not count
        Case::new("Fraud before a military court", swiss())
            .letter("/proceeding/tribunal", json!("military"))
            .way("can-che-1993")
            .absent()
            // Not outside the treaty; that it is no ordinary court is a concern of its own
            .answer(Escalate),
        // Art. 2(b) of the Swiss treaty: whether a forfeiture order is a judgment is arguable
        Case::new("Forfeiture, Swiss", swiss())
            .letter(KIND, json!("forfeiture"))
            .way("can-che-1993")
            .open()
            .reads_law()
            .question("reading:can-che-1993-forfeiture-order", Office::TreatyOffice, PutTo::Counsel),
        // Art. 1(4), 15 of the Austrian treaty: among its forms of help
        Case::new("Forfeiture, Austrian", austrian()).letter(KIND, json!("forfeiture")).way("can-aut-1995").absent(),
        // Art. I, II(1) of the treaty with the United States, S2
        months("A year", json!(12)).way("can-usa-1985").absent().answer(NoGroundFound),
        months("Eleven months: is it in the Annex?", json!(11)).way("can-usa-1985").open().reads_law(),
        // Art. 46(1) of the Convention against Corruption
        Case::new("Corruption", botswanan()).way("uncac-2003").absent(),
        Case::new("A plain fraud", botswanan())
            .letter(CONDUCT, json!("obtaining-by-deceit"))
            .way("uncac-2003")
            .established()
            .bars(),
        // Art. 46(1): the office that was involved is missing, so it is asked
        Case::new("Embezzlement, of whose money the letter does not say", botswanan())
            .letter("/offences/0/circumstances/public-official-involved", Value::Null)
            .way("uncac-2003")
            .open()
            .asks("circumstance:public-official-involved@o1", Office::CentralAuthority, PutTo::Letter),
    ]);
}

/// Criticism, with the highest penalty that the requesting state chose to set.
fn serious(name: &'static str, months: u16) -> Case {
    let joins = |state| json!({ "joins": { "instrument": "un-cybercrime-2024", "state": state, "on": "2026-01-01" } });
    Case::new(name, swiss())
        .letter("/from/state", json!("QA"))
        .letter("/instruments", json!(["un-cybercrime-2024"]))
        .letter(CONDUCT, json!("criticising-government"))
        .letter(KIND, json!("production-content-data"))
        .letter("/offences/0/maximum/imprisonment_months", json!(months))
        .suppose(json!({ "in-force": { "instrument": "un-cybercrime-2024", "on": "2026-01-01" } }))
        .suppose(joins("CA"))
        .suppose(joins("QA"))
        .way("un-cybercrime-2024")
}

#[test]
fn serious_crime_by_its_own_maximum() {
    table([
        // Art. 2, 35 of the Convention against Cybercrime, S2: inside, whatever was done ...
        serious("Four years for criticism", 48).absent().row("un-cybercrime-2024/dual-criminality").established(),
        // ... and proportionality does not take that maximum for gravity
        serious("Four years for criticism, gravity", 48)
            .row("backstop/proportionality")
            .established()
            .decides(Office::JusticeMinister),
        // The scope is only reported: it shuts the way by a presumption, and no refusal rests on one
        serious("A month less", 47).established().bars().answer(Escalate),
    ]);
}

#[test]
fn what_no_power_carries() {
    table([
        // S. 3 of the Act: no assistance at all
        Case::new("Taking content down", swiss())
            .letter(KIND, json!("content-takedown"))
            .power("content-takedown")
            .established()
            .bars()
            .answer(Refuse),
        // S. 487.01, s. 183 of the Code: arguable whether an authorization exists for a foreign case
        Case::new("Live interception", swiss())
            .letter(KIND, json!("interception"))
            .power("interception-authorisation")
            .open()
            .reads_law()
            .answer(Escalate),
        // Ss. 17-18 of the Act
        Case::new("Production of content", swiss())
            .letter(KIND, json!("production-content-data"))
            .power("evidence-gathering-order")
            .absent(),
        // S. 9.3(3)(a): a charge can still be brought
        Case::new("Restraint before a charge", austrian())
            .letter(KIND, json!("restraint"))
            .letter("/foreign_order", json!({ "criminal": true, "final": false }))
            .letter("/persons/0/proceedings/0/charged", json!(false))
            .power("restraint-order")
            .waits()
            .question("wait:restraint-order/charged@m1/o1/p1", Office::AttorneyGeneral, PutTo::Inside),
        Case::new("Restraint after a charge", austrian())
            .letter(KIND, json!("restraint"))
            .letter("/foreign_order", json!({ "criminal": true, "final": false }))
            .power("restraint-order")
            .absent(),
    ]);
}

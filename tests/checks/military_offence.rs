//! Military offence: a duty of soldiers, and no crime for anybody else.

use crate::case::{Case, table};
use crate::letters::{argentine, austrian, dutch, swiss};
use mla_screen::Disposition::{Escalate, Refuse};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::json;

const CONDUCT: &str = "/offences/0/conduct/0/code";

#[test]
fn military_offence() {
    table([
        // Art. 3(1)(c) of the Austrian treaty: a view of the requested state
        Case::new("Desertion", austrian())
            .letter(CONDUCT, json!("deserting"))
            .row("can-aut-1995/military-offence")
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/conduct"),
        // Art. 3(1)(c): exclusively
        Case::new("Desertion with theft", austrian())
            .letter(CONDUCT, json!("deserting"))
            .letter("/offences/0/conduct/-", json!({ "code": "taking-property" }))
            .row("can-aut-1995/military-offence")
            .not_indicated(),
        // Art. 3(1)(c): the court does not make the offence
        Case::new("Fraud before a military court", austrian())
            .letter("/proceeding/tribunal", json!("military"))
            .row("can-aut-1995/military-offence")
            .not_indicated(),
        // Art. 3(1), second paragraph, of the Argentine treaty: on the facts, and "may"
        Case::new("Evading service", argentine())
            .letter(CONDUCT, json!("evading-military-service"))
            .row("can-arg-2000/military-offence")
            .established()
            .decides(Office::JusticeMinister),
        Case::new("Evading tax", argentine())
            .letter(CONDUCT, json!("evading-tax"))
            .row("can-arg-2000/military-offence")
            .ruled_out(),
        // Arts 1-22 of the Dutch treaty: no such ground; S11
        Case::new("Desertion, where the treaty has no such ground", dutch())
            .letter(CONDUCT, json!("deserting"))
            .row("can-nld-1991/military-offence")
            .established()
            .hooked("can-nld-1991/domestic-law")
            .decides(Office::JusticeMinister),
        // Art. 3(1), second paragraph: no word fits, so somebody must say what was done
        Case::new("An act for which there is no word", argentine())
            .letter(CONDUCT, json!("other"))
            .row("can-arg-2000/military-offence")
            .open()
            .asks("only-tag:military@o1", Office::CentralAuthority, PutTo::Letter),
        // Art. 2(c) of the Swiss treaty: outside its scope, which is more than a ground
        Case::new("Refusal of compulsory service, outside the treaty altogether", swiss())
            .letter(CONDUCT, json!("evading-military-service"))
            .way("can-che-1993")
            .established()
            .bars()
            .row("can-che-1993/military-offence")
            .absent()
            .answer(Refuse),
        // The same article speaks of compulsory service, not of every duty of soldiers
        Case::new("Desertion, inside the treaty", swiss())
            .letter(CONDUCT, json!("deserting"))
            .row("can-che-1993/military-offence")
            .established()
            .decides(Office::JusticeMinister)
            .answer(Escalate),
    ]);
}

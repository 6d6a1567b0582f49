//! Special tribunal: an exceptional or ad hoc court hears the case.

use crate::case::{Case, table};
use crate::letters::{dutch, saudi, sure, swiss};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

const TRIBUNAL: &str = "/proceeding/tribunal";

#[test]
fn special_tribunal() {
    let row = |case: Case| case.row("can-che-1993/special-tribunal");
    table([
        // Arts 1-32 of the Swiss treaty: no such ground, so it travels by another
        row(Case::new("A special court", swiss()).letter(TRIBUNAL, json!("special")))
            .established()
            .hooked("can-che-1993/essential-interests")
            .decides(Office::JusticeMinister)
            .names("letter#/proceeding/tribunal"),
        row(Case::new("An ordinary court", swiss())).ruled_out(),
        row(Case::new("A military court", swiss()).letter(TRIBUNAL, json!("military"))).ruled_out(),
        // Silence: regularity is presumed of a treaty partner with a good record ...
        row(Case::new("Which court?", swiss()).letter(TRIBUNAL, Value::Null)).ruled_out(),
        // ... but not against a flag
        row(Case::new("Which court, for a refugee?", swiss()).letter(TRIBUNAL, Value::Null))
            .dossier("/statuses/-", sure("immigration", json!({ "status": "refugee" })))
            .open()
            .question("fact:special-tribunal@letter", Office::CentralAuthority, PutTo::RequestingState),
        // Art. 46 of the Convention against Corruption, and an adverse record: nothing is presumed
        Case::new("Which court, in an adverse state?", saudi())
            .letter(TRIBUNAL, Value::Null)
            .row("uncac-2003/special-tribunal")
            .open()
            .asks("fact:special-tribunal@letter", Office::CentralAuthority, PutTo::RequestingState),
        // Arts 1-22 of the Dutch treaty
        Case::new("A special court, Dutch", dutch())
            .letter(TRIBUNAL, json!("special"))
            .row("can-nld-1991/special-tribunal")
            .established()
            .hooked("can-nld-1991/domestic-law"),
    ]);
}

//! Fiscal offence: tax, customs, duties or currency, and nothing else.

use crate::case::{Case, table};
use crate::letters::{austrian, botswanan, dutch, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::json;

const CONDUCT: &str = "/offences/0/conduct/0/code";

#[test]
fn fiscal_offence() {
    table([
        // Art. 3(1)(a) of the Swiss treaty
        Case::new("Tax evasion", swiss())
            .letter(CONDUCT, json!("evading-tax"))
            .row("can-che-1993/fiscal-offence")
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/conduct")
            .answer(Escalate),
        // Art. 3(1)(a): not where a common crime is alleged beside it
        Case::new("Tax evasion and fraud", swiss())
            .letter("/offences/0/conduct/-", json!({ "code": "evading-tax" }))
            .row("can-che-1993/fiscal-offence")
            .not_indicated()
            .answer(NoGroundFound),
        Case::new("Fraud on a revenue office", swiss()).row("can-che-1993/fiscal-offence").not_indicated(),
        // Art. 1(3) of the Austrian treaty: may not be invoked
        Case::new("Tax evasion, where the ground is barred", austrian())
            .letter(CONDUCT, json!("evading-tax"))
            .row("can-aut-1995/fiscal-offence")
            .established()
            .passes()
            .answer(NoGroundFound),
        // Arts 1-22 of the Dutch treaty: not there, so it travels by the requested state's own law
        Case::new("Smuggling, where the treaty has no such ground", dutch())
            .letter(CONDUCT, json!("smuggling-goods"))
            .row("can-nld-1991/fiscal-offence")
            .established()
            .hooked("can-nld-1991/domestic-law")
            .decides(Office::JusticeMinister),
        // Art. 46(22) of the Convention against Corruption
        Case::new("Tax evasion beside the corruption that the convention wants", botswanan())
            .letter("/offences/0/conduct/-", json!({ "code": "evading-tax" }))
            .row("uncac-2003/fiscal-offence")
            .ruled_out(),
        // Art. 3(1)(a): what is not known is asked, not supposed
        Case::new("An act for which there is no word", swiss())
            .letter(CONDUCT, json!("other"))
            .row("can-che-1993/fiscal-offence")
            .open()
            .asks("only-tag:fiscal@o1", Office::CentralAuthority, PutTo::Letter),
    ]);
}

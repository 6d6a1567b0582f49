//! Basis: whether the invoked instrument binds both states on the date, and what it costs to take one
//! that lacks a safeguard of another.

use crate::case::{Case, table};
use crate::letters::{saudi, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::vocabulary::Office;
use serde_json::{Value, json};

/// A letter about an intrusion under the Convention against Cybercrime, from `state`, supposing that
/// it binds both.
fn under_the_convention(name: &'static str, state: &str) -> Case {
    let joins = |state: &str| json!({ "joins": { "instrument": "un-cybercrime-2024", "state": state, "on": "2026-01-01" } });
    Case::new(name, swiss())
        .letter("/from/state", json!(state))
        .letter("/instruments", json!(["un-cybercrime-2024"]))
        .letter("/offences/0/conduct/0/code", json!("accessing-computer-system"))
        .letter("/measures/0/kind", json!("production-traffic-data"))
        .suppose(json!({ "in-force": { "instrument": "un-cybercrime-2024", "on": "2026-01-01" } }))
        .suppose(joins("CA"))
        .suppose(joins(state))
        .under("un-cybercrime-2024")
        .row("backstop/forum")
}

#[test]
fn the_choice_of_forum() {
    table([
        // The conventions stand back behind the treaty: nothing is lost by taking it
        Case::new("The treaty itself", swiss()).row("backstop/forum").not_indicated(),
        // Art. 40(6)-(7) of the Convention against Cybercrime, S11, S17: the agreement is suspended only
        under_the_convention("Past an agreement that is only suspended", "HK")
            .letter("/offences/0/conduct/0/code", json!("advocating-secession"))
            .established()
            .decides(Office::JusticeMinister),
        // S11: for a fraud none of the safeguards that are gone would have spoken
        under_the_convention("The same for a fraud", "HK").not_indicated(),
        // S17: between these two there is no other instrument with a safeguard to lose
        under_the_convention("Where nothing else binds the two", "QA").not_indicated(),
    ]);
}

#[test]
fn what_binds() {
    let invoking = |name, instruments: Value| Case::new(name, swiss()).letter("/instruments", instruments);
    table([
        // Art. 32(2) of the Swiss treaty: in force on 17 November 1995
        Case::new("The day before entry into force", swiss()).on("1995-11-16").way("can-che-1993").established().bars(),
        Case::new("The day of entry into force", swiss()).on("1995-11-17").way("can-che-1993").absent(),
        // A treaty with another state
        invoking("A treaty of somebody else", json!(["can-nld-1991"]))
            .way("can-nld-1991")
            .established()
            .bars()
            // The treaty that does bind both can carry the letter all the same
            .answer(NoGroundFound),
        // Art. 34, 42 of the Convention against Cybercrime: signed, not in force
        invoking("A convention that is signed only", json!(["un-cybercrime-2024"]))
            .way("un-cybercrime-2024")
            .established()
            .bars()
            .answer(NoGroundFound),
        // Naming none refuses nothing, and what nobody names is presumed to be what its author rests on
        invoking("No instrument at all", json!([])).answer(NoGroundFound),
        // S14: a suspended agreement is not in force between the two, and is no way for a letter that does not name it
        Case::new("A suspended agreement that nobody names", swiss())
            .letter("/from/state", json!("HK"))
            .letter("/instruments", json!([]))
            .way("can-hkg-2001")
            .absent(),
        // One of two is enough
        invoking("That convention beside the treaty", json!(["un-cybercrime-2024", "can-che-1993"])).answer(NoGroundFound),
        // S17: what nobody has read is no answer, and no suspicion
        invoking("An instrument that nobody knows", json!(["can-che-2031"]))
            .letter("/from/state", json!("BY"))
            .answer(Escalate)
            .question("complete:can-che-2031", Office::TreatyOffice, mla_screen::vocabulary::PutTo::Counsel),
        // Statement of 28 July 2020, S14: what a suspension does is arguable
        Case::new("A suspended agreement", swiss())
            .letter("/from/state", json!("HK"))
            .letter("/instruments", json!(["can-hkg-2001"]))
            .way("can-hkg-2001")
            .open()
            .reads_law(),
    ]);
}

/// A convention carries nothing between two parties one of which denied treaty relations to the other.
#[test]
fn denied_relations() {
    table([
        Case::new("Relations that were denied", saudi())
            .letter("/from/state", json!("PS"))
            .on("2016-05-02")
            .way("uncac-2003")
            .established()
            .bars(),
        Case::new("Arguable since the state was recognised", saudi())
            .letter("/from/state", json!("PS"))
            .on("2025-10-02")
            .way("uncac-2003")
            .open()
            .reads_law(),
        Case::new("Relations that nobody denied", saudi()).way("uncac-2003").absent(),
    ]);
    let base = crate::world::screener().base();
    let drugs = base.instruments().values().find(|one| one.id.as_str() == "drugs-1988").expect("the convention");
    let party = |state: &str| drugs.parties.iter().find(|one| one.state.as_str() == state).expect("a party");
    let denied = |by: &str, to: &str| {
        let day = "2026-10-10".parse().expect("a day");
        party(by).denies(to.parse().expect("a code"), day)
    };
    assert_eq!(denied("SA", "IL"), Some(true));
    assert_eq!(denied("SA", "CA"), None);
}

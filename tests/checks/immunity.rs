//! Immunity of a person: state, diplomatic, consular, parliamentary.

use crate::case::{Case, table};
use crate::letters::{possible, sure, swiss};
use mla_screen::Disposition::NoGroundFound;
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

/// A request of the International Criminal Court about an atrocity crime.
fn court(name: &'static str) -> Case {
    let case =
        Case::new(name, swiss()).letter("/from/state", json!("icc")).letter("/instruments", json!(["rome-statute-1998"]));
    let case =
        case.letter("/from/authority/kind", json!("prosecutor")).letter("/proceeding/tribunal", json!("international"));
    let case = case.letter("/offences/0/conduct/0/code", json!("committing-atrocity-crime"));
    let case = case.letter("/offences/0/circumstances/widespread-attack-or-conflict", json!({ "alleged": true }));
    case.row("rome-statute-1998/immunity")
}

#[test]
fn immunity() {
    let immune = |how: fn(&str, Value) -> Value| how("foreign-affairs", json!({ "status": "immune" }));
    table([
        // Art. 98(1) of the Statute
        court("Nobody is immune").ruled_out().answer(NoGroundFound),
        court("An envoy")
            .dossier("/statuses/-", immune(sure))
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/statuses/0"),
        court("Perhaps an envoy").dossier("/statuses/-", immune(possible)).open().asks(
            "fact:immune@p1",
            Office::ForeignAffairs,
            PutTo::Inside,
        ),
        court("A citizen").dossier("/statuses/-", sure("foreign-affairs", json!({ "status": "citizen" }))).ruled_out(),
        court("The accused is an envoy, and the measure has no target")
            .dossier("/statuses/-", immune(sure))
            .letter("/measures/0/targets", json!([]))
            .established(),
        court("Foreign affairs were not asked")
            .dossier("/searched/5", json!({ "holding": "foreign-affairs", "by": "foreign-affairs", "on": "2026-10-11" }))
            .open()
            .asks("fact:immune@p1", Office::ForeignAffairs, PutTo::Inside),
    ]);
}

//! Undertakings: conditions of earlier assistance that this state broke.

use crate::case::{Case, table};
use crate::letters::{dutch, swiss};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::json;

#[test]
fn undertakings() {
    let broken = |case: Case, kind: &str, state: &str| {
        case.dossier(
            "/prior/-",
            json!({ "id": "h1", "kind": kind, "state": state, "source": "own-files", "handling": "open" }),
        )
    };
    let row = |case: Case| case.row("backstop/undertakings");
    table([
        // Ss. 16, 21 of the Act; S10
        row(broken(Case::new("Broken by this state", swiss()), "conditions-broken", "CH"))
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/prior/0"),
        row(broken(Case::new("Broken by another", swiss()), "conditions-broken", "AT")).not_indicated(),
        row(broken(Case::new("Granted and kept", swiss()), "request-granted", "CH")).not_indicated(),
        row(Case::new("A clean file", swiss())).not_indicated(),
        // The files that would say so were not searched by the date
        row(Case::new("Nobody looked", swiss()))
            .dossier("/searched/0", json!({ "holding": "own-files", "by": "central-authority", "on": "2026-10-11" }))
            .open()
            .asks("fact:conditions-broken@letter", Office::CentralAuthority, PutTo::Inside),
        // Arts 1-22 of the Dutch treaty: no such ground
        broken(Case::new("Dutch", dutch()), "conditions-broken", "NL")
            .row("can-nld-1991/undertakings")
            .established()
            .hooked("can-nld-1991/domestic-law")
            .decides(Office::JusticeMinister),
    ]);
}

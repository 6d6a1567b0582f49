//! Ne bis in idem: the same conduct was finally judged, pardoned or amnestied.

use crate::case::{Case, table};
use crate::letters::{austrian, sure, swiss};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

fn judged(case: Case, state: &str, outcome: &str, last: Option<bool>) -> Case {
    let mut judgment = json!({ "state": state, "outcome": outcome });
    if let Some(last) = last {
        judgment["final"] = json!(last);
    }
    case.letter("/offences/0/earlier_judgments/-", judgment)
}

#[test]
fn judgments_of_the_requested_state() {
    let row = |name| Case::new(name, swiss()).row("can-che-1993/ne-bis-in-idem");
    table([
        // Art. 3(1)(c) of the Swiss treaty
        row("No judgment").ruled_out(),
        judged(row("Acquitted here"), "CA", "acquitted", Some(true))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/earlier_judgments"),
        judged(row("Convicted here, an appeal runs"), "CA", "convicted", Some(false)).ruled_out(),
        judged(row("Convicted here, final or not?"), "CA", "convicted", None).open().asks(
            "fact:already-tried-here@o1/p1",
            Office::CompetentAuthority,
            PutTo::Inside,
        ),
        judged(row("Discontinued here"), "CA", "discontinued", Some(true)).ruled_out(),
        // The own record stands above the letter's word
        row("Acquitted here, as only our own files say")
            .dossier("/prior/-", sure("prosecutions", json!({ "kind": "acquitted-here" })))
            .established()
            .names("dossier#/prior/0"),
    ]);
}

#[test]
fn judgments_elsewhere() {
    table([
        // Arts 1-32: art. 3(1)(c) speaks of this state only, so the concern travels otherwise
        judged(Case::new("Acquitted there", swiss()).row("can-che-1993/ne-bis-in-idem"), "CH", "acquitted", Some(true))
            .ruled_out()
            .row("can-che-1993/ne-bis-in-idem-elsewhere")
            .established()
            .hooked("can-che-1993/essential-interests")
            .decides(Office::JusticeMinister),
        // Arts 1-22 of the Austrian treaty: no such ground
        judged(Case::new("Pardoned there, Austrian", austrian()), "AT", "pardoned", Some(true))
            .row("can-aut-1995/ne-bis-in-idem")
            .established()
            .hooked("can-aut-1995/essential-interests")
            .decides(Office::JusticeMinister),
        Case::new("Not a word about judgments, good record", austrian())
            .letter("/offences/0/earlier_judgments", Value::Null)
            .row("can-aut-1995/ne-bis-in-idem")
            .ruled_out(),
    ]);
}

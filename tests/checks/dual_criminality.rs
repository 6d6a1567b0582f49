//! Dual criminality: the alleged conduct against the elements of offences here, never a label; and per
//! instrument and measure, with the force that the row has.

use crate::case::{Case, table};
use crate::letters::{american, argentine, austrian, dutch, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

const CONDUCT: &str = "/offences/0/conduct/0/code";
const KIND: &str = "/measures/0/kind";

fn circumstance(case: Case, name: &str, alleged: bool) -> Case {
    case.letter(&format!("/offences/0/circumstances/{name}"), json!({ "alleged": alleged }))
}

#[test]
fn elements() {
    let row = |case: Case| case.row("can-che-1993/dual-criminality");
    let said = |name, conduct: &str| row(Case::new(name, swiss()).letter(CONDUCT, json!(conduct)));
    table([
        // S. 380(1)(a) of the Code against art. 6(2) of the Swiss treaty
        row(Case::new("Fraud", swiss())).ruled_out(),
        row(Case::new("Fraud by another name", swiss())).letter("/offences/0/label", json!("Sedition")).ruled_out(),
        // S. 380(1)(a): an element that the letter does not mention leaves it open ...
        row(Case::new("Deceit, dishonest or not", swiss()))
            .letter("/offences/0/circumstances/dishonest", Value::Null)
            .open()
            .names("letter#/offences/0/circumstances/dishonest"),
        // ... s. 342.1(1): and is asked, where no other offence can be meant ...
        circumstance(said("Intrusion, dishonest or not", "accessing-computer-system"), "without-authorisation", true)
            .letter("/offences/0/circumstances/dishonest", Value::Null)
            .open()
            .asks("circumstance:dishonest@o1", Office::CentralAuthority, PutTo::RequestingState),
        // ... while one that it denies is not there
        circumstance(said("Intrusion, with leave", "accessing-computer-system"), "without-authorisation", false)
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/circumstances/without-authorisation"),
        // Ss. 46-62, whole Code: no offence; S4
        said("Criticism", "criticising-government")
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/conduct/0")
            .answer(Escalate),
        // S. 322(1): the same facts, another act
        circumstance(said("Taking a machine", "taking-property"), "without-consent", true).ruled_out(),
        // S. 235: no offence without the act, whatever is written beside it
        row(Case::new("An act that the letter denies", swiss()))
            .letter("/offences/0/conduct/-", json!({ "code": "robbing", "alleged": false }))
            .ruled_out(),
        // A letter that denies all that it lists states no conduct: there is nothing to compare
        row(Case::new("A letter that alleges nothing", swiss()))
            .letter("/offences/0/conduct/0/alleged", json!(false))
            .open(),
    ]);
}

#[test]
fn weak_matches_and_interests_of_the_other_state() {
    let row = |case: Case| case.row("can-che-1993/dual-criminality");
    let said = |name, conduct: &str| row(Case::new(name, swiss()).letter(CONDUCT, json!(conduct)));
    table([
        // S. 301: a catch-all proves nothing; S22
        circumstance(said("Defamation, no defence in sight", "defaming-person"), "knew-falsity", true)
            .letter("/offences/0/circumstances/public-interest-purpose", json!({ "alleged": false }))
            .letter("/offences/0/circumstances/protected-expression", json!({ "alleged": false }))
            .open()
            .reaches_an_office("weak-match:cc-301@m1/o1/p1"),
        // Ss. 303-315: a defence defeats it
        circumstance(
            circumstance(said("Defamation in the public interest", "defaming-person"), "public-interest-purpose", true),
            "knew-falsity",
            false,
        )
        .established()
        .decides(Office::JusticeMinister),
        // Ss. 309, 311: what somebody knows to be false serves nobody
        circumstance(said("Known falsity in the public interest", "defaming-person"), "public-interest-purpose", true)
            .open(),
        // S. 342.1(1), S22: terms of use are no permission
        circumstance(said("Scraping against terms of use", "breaching-terms-of-service"), "without-authorisation", true)
            .open(),
        // S. 46(2)(a): that treason protects *this* state; whether it is transposed is a point of law
        circumstance(said("An uprising by force", "overthrowing-by-force"), "force-or-threat", true).open().reads_law(),
        // S. 59(4): not even the transposed elements
        circumstance(said("An uprising without force", "overthrowing-by-force"), "force-or-threat", false)
            .letter("/offences/0/circumstances/dishonest", Value::Null)
            .established()
            .decides(Office::JusticeMinister),
    ]);
}

#[test]
fn force() {
    let criticism = |name, letter| Case::new(name, letter).letter(CONDUCT, json!("criticising-government"));
    table([
        // Art. 3(1)(b) of the Austrian treaty: any measure
        criticism("Austrian, a statement", austrian())
            .letter(KIND, json!("voluntary-statement"))
            .row("can-aut-1995/dual-criminality")
            .established()
            .decides(Office::JusticeMinister),
        // Art. 6(1)-(2) of the Swiss treaty: coercive measures only
        criticism("Swiss, service", swiss())
            .letter(KIND, json!("service-of-documents"))
            .row("can-che-1993/dual-criminality-not-coercive")
            .established()
            .hooked("can-che-1993/essential-interests")
            .decides(Office::JusticeMinister)
            .row("can-che-1993/dual-criminality")
            .absent(),
        // Art. 6(1): whether production compels is arguable
        criticism("Swiss, production", swiss())
            .letter(KIND, json!("production-of-records"))
            .row("can-che-1993/dual-criminality-production")
            .established()
            .reads_law(),
        // Arts 1-22 of the Dutch treaty, S16: not there, so it travels by own law
        criticism("Dutch", dutch())
            .row("can-nld-1991/dual-criminality")
            .established()
            .hooked("can-nld-1991/domestic-law")
            .decides(Office::JusticeMinister),
        // Art. 1(5) of the Argentine treaty: barred, except for a search
        criticism("Argentine, bank records", argentine()).row("can-arg-2000/dual-criminality").established().passes(),
        criticism("Argentine, a search", argentine())
            .letter(KIND, json!("search-and-seizure"))
            .row("can-arg-2000/dual-criminality-seizure")
            .established()
            .decides(Office::JusticeMinister),
        // Art. II(3) of the treaty with the United States is only reported: read it first
        criticism("American", american()).row("can-usa-1985/dual-criminality").established().reads_law(),
        Case::new("American, a fraud", american()).row("can-usa-1985/dual-criminality").ruled_out().answer(NoGroundFound),
    ]);
}

//! Political offence: pure, or a common crime that is prosecuted for political reasons.

use crate::case::{Case, table};
use crate::letters::{argentine, austrian, botswanan, possible, saudi, sure, swiss};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::json;

const CONDUCT: &str = "/offences/0/conduct/0/code";
const VIOLENCE: &str = "/offences/0/circumstances/serious-violence";

#[test]
fn pure() {
    let uprising = || {
        let case = Case::new("An uprising in which a guard died", swiss()).letter(CONDUCT, json!("overthrowing-by-force"));
        case.letter("/offences/0/conduct/-", json!({ "code": "killing" })).row("can-che-1993/political-offence")
    };
    table([
        // Art. 3(1)(a), S4
        Case::new("Speech for secession", swiss())
            .letter(CONDUCT, json!("advocating-secession"))
            .row("can-che-1993/political-offence")
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/conduct/0"),
        // Art. 3(1)(a)
        Case::new("A fraud", swiss()).row("can-che-1993/political-offence").not_indicated(),
        // Art. 3(1)(a): violence against persons is no politics
        Case::new("The murder of a prison guard", swiss())
            .letter(CONDUCT, json!("killing"))
            .letter(VIOLENCE, json!({ "alleged": true }))
            .row("can-che-1993/political-offence")
            .not_indicated(),
        // Art. 3(1)(a)
        uprising().letter(VIOLENCE, json!({ "alleged": true })).not_indicated(),
        uprising().letter(VIOLENCE, json!({ "alleged": false })).established().decides(Office::JusticeMinister),
        // What the letter does not say of violence it is asked
        uprising().open().asks("circumstance:serious-violence@o1", Office::CentralAuthority, PutTo::RequestingState),
        // Art. 3(1)(c) of the Austrian treaty
        Case::new("A call for sanctions", austrian())
            .letter(CONDUCT, json!("calling-for-sanctions"))
            .row("can-aut-1995/political-offence")
            .established()
            .decides(Office::JusticeMinister),
        // Arts 1-25 of the Argentine treaty: no such ground, so the concern travels by another. S15
        Case::new("Criticism, where the treaty has no such ground", argentine())
            .letter(CONDUCT, json!("criticising-government"))
            .row("can-arg-2000/political-offence")
            .established()
            .hooked("can-arg-2000/essential-interests")
            .decides(Office::JusticeMinister),
    ]);
}

/// Art. 11 of the convention against terrorist bombings: no sole ground, whatever treaty carries the
/// letter; the requested state's own law is not silenced.
#[test]
fn an_exclusion_that_stands_alone() {
    let bomb = |name, danger: bool| {
        let case = Case::new(name, swiss()).letter(CONDUCT, json!("causing-explosion"));
        let case = case.letter("/offences/0/circumstances/danger-to-life", json!({ "alleged": danger }));
        let case = case.letter(VIOLENCE, json!({ "alleged": false }));
        let case = case.letter("/offences/0/circumstances/death-caused", json!({ "alleged": false }));
        let case = case.letter("/offences/0/circumstances/terrorist-purpose", json!({ "alleged": false }));
        let refused = sure("extradition", json!({ "kind": "extradition-refused", "state": "CH" }));
        case.dossier("/prior/-", refused).row("can-che-1993/political-offence").established()
    };
    table([
        bomb("A bomb that put lives in danger", true).passes(),
        bomb("A charge that endangered nobody", false).decides(Office::JusticeMinister),
        bomb("A bomb, and the own law", true).row("backstop/human-rights").established().decides(Office::JusticeMinister),
    ]);
}

/// The incidence test: a common crime for a political end, in proportion to it.
#[test]
fn relative() {
    let struggle = |name, act: &str| {
        Case::new(name, swiss())
            .letter("/offences/0/conduct/0/code", json!(act))
            .letter("/offences/0/circumstances/political-purpose", json!({ "alleged": true }))
            .row("can-che-1993/political-offence")
    };
    table([
        struggle("A ministry's windows, in a rising", "damaging-property")
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/circumstances/political-purpose"),
        struggle("A fraud to pay for a party", "obtaining-by-deceit").established(),
        struggle("A killing, and how grave is not said", "killing").open(),
        // Grave violence is out of proportion
        struggle("Many killed for the cause", "killing").letter(VIOLENCE, json!({ "alleged": true })).not_indicated(),
        // LAW 12: that its own letter denies the purpose settles nothing, and establishes nothing
        struggle("Windows, and the letter denies a cause", "damaging-property")
            .letter("/offences/0/circumstances/political-purpose", json!({ "alleged": false }))
            .not_indicated(),
        Case::new("Windows for no cause", swiss())
            .letter("/offences/0/conduct/0/code", json!("damaging-property"))
            .row("can-che-1993/political-offence")
            .not_indicated(),
    ]);
}

#[test]
fn common_crime_for_political_reasons() {
    let insider =
        |how: fn(&str, serde_json::Value) -> serde_json::Value| how("security", json!({ "profile": "exiled-insider" }));
    let refused = |state: &str| sure("extradition", json!({ "kind": "extradition-refused", "state": state }));
    table([
        // Art. 46 of the Convention against Corruption; S6
        Case::new("Embezzlement by an insider who fell out, adverse state", saudi())
            .dossier("/profiles/-", insider(sure))
            .row("uncac-2003/political-offence")
            .established()
            .hooked("uncac-2003/essential-interests")
            .decides(Office::JusticeMinister)
            .names("dossier#/profiles/0"),
        // S6: the same man, a state without an adverse record
        Case::new("The same from a state without adverse record", botswanan())
            .dossier("/profiles/-", insider(sure))
            .row("uncac-2003/political-offence")
            .ruled_out(),
        // S6: a match that nobody confirmed is a question inside
        Case::new("A possible match", saudi())
            .dossier("/profiles/-", insider(possible))
            .row("uncac-2003/political-offence")
            .open()
            .asks("profile:exiled-insider@p1", Office::SecurityService, PutTo::Inside)
            .names("dossier#/profiles/0")
            .asks_nobody_outside(),
        // S6: another profile is no opponent
        Case::new("A lawyer", saudi())
            .dossier("/profiles/-", sure("security", json!({ "profile": "lawyer" })))
            .row("uncac-2003/political-offence")
            .ruled_out(),
        // S7, S8: an earlier refusal travels with the person
        Case::new("Extradition to the same state was refused", swiss())
            .dossier("/prior/-", refused("CH"))
            .row("can-che-1993/political-offence")
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/prior/0"),
        Case::new("Extradition to another state was refused", swiss())
            .dossier("/prior/-", refused("RU"))
            .row("can-che-1993/political-offence")
            .not_indicated(),
    ]);
}

//! The founding concerns S1 to S26, each by a letter that shows what answers it. Where the text of an instrument says
//! otherwise than the concern, the case says so with its pinpoint.

use crate::case::{Case, table};
use crate::letters::{american, saudi, sure, swiss};
use crate::world::screener;
use mla_screen::Disposition::{Escalate, NoGroundFound, Refuse};
use mla_screen::vocabulary::Office;
use mla_screen::{Dossier, Request};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const CONDUCT: &str = "/offences/0/conduct/0/code";
const KIND: &str = "/measures/0/kind";

/// Under the Convention against Cybercrime, supposing that it binds both.
fn convention(name: &'static str, state: &'static str) -> Case {
    let joins = |state: &str| json!({ "joins": { "instrument": "un-cybercrime-2024", "state": state, "on": "2026-01-01" } });
    Case::new(name, swiss())
        .letter("/from/state", json!(state))
        .letter("/instruments", json!(["un-cybercrime-2024"]))
        .letter(KIND, json!("production-content-data"))
        .suppose(json!({ "in-force": { "instrument": "un-cybercrime-2024", "on": "2026-01-01" } }))
        .suppose(joins("CA"))
        .suppose(joins(state))
        .under("un-cybercrime-2024")
}

#[test]
fn s1_a_letter_is_screened_whole_and_what_is_presumed_is_listed() {
    let (mut letter, mut dossier) = swiss();
    let measure = letter["measures"][0].clone();
    let many = (0..60).map(|place| {
        let mut one = measure.clone();
        one["id"] = json!(format!("m{}", place + 1));
        one
    });
    letter["measures"] = many.collect();
    letter["secrecy"].take();
    letter.as_object_mut().expect("a letter").remove("secrecy");
    dossier["letter"] = json!({ "reference": letter["reference"] });
    let request = Request::from_json(letter.to_string().as_bytes()).expect("a letter");
    let dossier = Dossier::from_json(&request, dossier.to_string().as_bytes()).expect("a dossier");
    let verdict = screener().screen(&request, &dossier, "2026-10-10".parse().expect("a date"));
    assert_eq!(verdict.limbs().len(), 60);
    assert!(!verdict.presumptions().is_empty());
}

#[test]
fn s2_to_s4_gravity_labels_and_lawful_speech() {
    table([
        // S2: life imprisonment there, a trifle here. The concern has it that a state sets its own "serious crime":
        // so does art. 2(h), four years or more, for evidence in electronic form (art. 35).
        Case::new("S2", swiss())
            .letter(CONDUCT, json!("sending-spam"))
            .letter(KIND, json!("production-content-data"))
            .letter("/offences/0/maximum/life", json!(true))
            .row("backstop/proportionality")
            .established(),
        // S3: the name of a listed offence does not make criticism one
        convention("S3", "QA")
            .letter("/offences/0/label", json!("Illegal access"))
            .letter(CONDUCT, json!("criticising-government"))
            .row("un-cybercrime-2024/dual-criminality")
            .established(),
        // S4
        Case::new("S4", swiss()).letter(CONDUCT, json!("lgbt-expression")).row("backstop/expression").established(),
        Case::new("S4, near miss", swiss()).row("backstop/expression").not_indicated().answer(NoGroundFound),
    ]);
}

#[test]
fn s5_to_s9_who_is_pursued_and_by_what_way() {
    let about = |name, parts: (Value, Value), list: &str, holding: &str, entry: Value| {
        Case::new(name, parts).dossier(&format!("/{list}/-"), sure(holding, entry))
    };
    table([
        Case::new("S5", swiss())
            .letter("/measures/0/aimed_at_group", json!(true))
            .row("can-che-1993/essential-interests")
            .established(),
        about("S6", saudi(), "profiles", "security", json!({ "profile": "exiled-insider" }))
            .row("uncac-2003/political-offence")
            .established(),
        about("S7", swiss(), "prior", "police", json!({ "kind": "notice-refused-or-deleted", "state": "CH" }))
            .row("backstop/history")
            .established(),
        Case::new("S8", saudi()).row("backstop/human-rights").established().decides(Office::JusticeMinister),
        // S9: what police sent to police is screened like any other letter, and is no request under the treaty
        Case::new("S9", swiss()).letter("/from/channel", json!("police")).answer(Escalate),
        about("S9, tried before", swiss(), "prior", "police", json!({ "kind": "police-request-refused", "state": "CH" }))
            .row("can-che-1993/essential-interests")
            .established(),
    ]);
}

#[test]
fn s10_to_s12_complicity_forum_and_reach() {
    table([
        Case::new("S10", swiss())
            .letter(KIND, json!("location-of-person"))
            .dossier("/statuses/-", sure("immigration", json!({ "status": "refugee", "against": "CH" })))
            .row("backstop/complicity")
            .established()
            .decides(Office::ExecutingAgency),
        // S11. The concern has it that the Convention lacks the refusal for essential interests: art. 40(21)(b) has
        // it, as a "may". What it lacks is the duty to refuse, and the political offence.
        convention("S11", "HK").letter(CONDUCT, json!("advocating-secession")).row("backstop/forum").established(),
        convention("S11, essential interests", "HK")
            .letter("/measures/0/aimed_at_group", json!(true))
            .row("un-cybercrime-2024/essential-interests")
            .established(),
        // S12: lawful here, done in a third state, under a treaty that lets each of its grounds be weighed
        Case::new("S12", american())
            .letter(CONDUCT, json!("not-paying-debt"))
            .letter("/offences/0/places", json!(["FR"]))
            .row("can-usa-1985/essential-interests")
            .established()
            .names("letter#/offences/0/places"),
        Case::new("S12, near miss: a crime here too", american())
            .letter("/offences/0/places", json!(["FR"]))
            .row("can-usa-1985/essential-interests")
            .not_indicated(),
    ]);
}

/// No ground of refusal is read into the Act that it does not have: all that a finding cites of it is the two arrangements,
/// help that nobody need give, the terms of sending, other Acts that prevail, and what bars enforcement.
#[test]
fn s13_the_act_has_no_general_ground() {
    let (mut letter, mut dossier) = swiss();
    letter["offences"][0]["conduct"] = json!([{ "code": "criticising-government" }]);
    letter["measures"][0]["aimed_at_group"] = json!(true);
    dossier["letter"] = json!({ "reference": letter["reference"] });
    let request = Request::from_json(letter.to_string().as_bytes()).expect("a letter");
    let dossier = Dossier::from_json(&request, dossier.to_string().as_bytes()).expect("a dossier");
    let verdict = screener().screen(&request, &dossier, "2026-10-10".parse().expect("a date"));
    let of_act = verdict.findings().filter(|one| one.ground().is_some() && one.cite().source.as_str() == "mlcma");
    let at: BTreeSet<&str> = of_act.map(|one| one.cite().at.as_str()).collect();
    let known = BTreeSet::from(["s. 3(1)", "s. 3(2)", "s. 6(1)", "ss. 16, 21"]);
    assert!(at.is_subset(&known), "{at:?}");
}

#[test]
fn s14_to_s17_suspension_missing_safeguards_and_precedence() {
    table([
        Case::new("S14", swiss())
            .letter("/from/state", json!("HK"))
            .letter("/instruments", json!(["can-hkg-2001"]))
            .way("can-hkg-2001")
            .open()
            .reads_law(),
        convention("S15", "QA")
            .letter(CONDUCT, json!("criticising-government"))
            .row("un-cybercrime-2024/political-offence")
            .established()
            .hooked("un-cybercrime-2024/essential-interests"),
        // S16: art. 40(8) leaves it to the requested state: it may refuse, and need not
        convention("S16", "QA")
            .letter(CONDUCT, json!("criticising-government"))
            .row("un-cybercrime-2024/dual-criminality")
            .established()
            .answer(Escalate),
        // S17: where a treaty binds the two, it carries the letter, and nothing is lost
        Case::new("S17", swiss()).row("backstop/forum").not_indicated().answer(NoGroundFound),
    ]);
}

#[test]
fn s18_to_s22_data_measures_secrecy_and_research() {
    table([
        Case::new("S18", swiss())
            .letter("/onward", json!({ "intelligence": true }))
            .row("backstop/data-protection")
            .established(),
        Case::new("S19", swiss())
            .letter(KIND, json!("production-content-data"))
            .letter("/measures/0/authorised/by", json!("none"))
            .row("backstop/proportionality")
            .established(),
        Case::new("S20", swiss())
            .letter(KIND, json!("disclosure-of-weaknesses"))
            .row("backstop/compelled-help")
            .established()
            .row("can-che-1993/essential-interests")
            .established(),
        Case::new("S21", swiss())
            .letter("/secrecy", json!({ "requested": true }))
            .row("backstop/proportionality")
            .established(),
        Case::new("S22", swiss())
            .letter(CONDUCT, json!("accessing-computer-system"))
            .letter("/offences/0/circumstances/good-faith-research", json!({ "alleged": true }))
            .row("backstop/protected-conduct")
            .established(),
    ]);
}

#[test]
fn s23_to_s26_the_freedoms_complicity_extradition_and_floods() {
    table([
        // S23: art. 6(2), read in Arabic, takes suppression of the freedoms out of the convention; it is worded as no
        // ground, so the concern travels by a hook
        convention("S23", "QA")
            .letter("/offences/0/circumstances/journalistic-purpose", json!({ "alleged": true }))
            .row("un-cybercrime-2024/protected-conduct")
            .established()
            .hooked("un-cybercrime-2024/essential-interests"),
        Case::new("S24", swiss())
            .letter("/relied_on", json!({ "spyware": true }))
            .row("backstop/human-rights")
            .established(),
        // S25: extradition is outside; a letter that asks for a person is refused as no assistance
        Case::new("S25", swiss())
            .letter(KIND, json!("arrest-or-surrender"))
            .power("arrest-or-surrender")
            .established()
            .bars()
            .answer(Refuse),
        Case::new("S26", swiss()).letter("/measures/0/accounts", json!(5000)).row("can-che-1993/burden").established(),
        Case::new("S26, near miss", swiss()).letter("/measures/0/accounts", json!(3)).row("can-che-1993/burden").ruled_out(),
    ]);
}

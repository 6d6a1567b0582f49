//! Contents: what the instrument wants a letter to say and what it lacks. What is missing can be
//! supplied, so this asks and nobody decides; nothing missing refuses a letter.

use crate::case::{Case, table};
use crate::letters::{austrian, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

const ASKED: (Office, PutTo) = (Office::CentralAuthority, PutTo::Letter);

#[test]
fn contents() {
    let without = |name, pointer: &str| Case::new(name, swiss()).letter(pointer, Value::Null);
    let kind = |case: Case, kind: &str| case.letter("/measures/0/kind", json!(kind));
    table([
        // Art. 22(1) of the Swiss treaty
        Case::new("Nothing is missing", swiss()).row("can-che-1993/contents").ruled_out(),
        // Art. 22(1)(d)
        without("No provision", "/offences/0/provision")
            .row("can-che-1993/contents")
            .open()
            .asks("content:provision@o1", ASKED.0, ASKED.1)
            .names("letter#/offences/0/provision")
            .answer(Escalate),
        // Art. 22(1)(b): object and reason of the request, not the stage of the case
        without("No stage of the case", "/proceeding/stage").row("can-che-1993/contents").ruled_out(),
        // Art. 11(1)(b) of the Austrian treaty: the kind of proceeding
        Case::new("No stage of the case, Austrian", austrian())
            .letter("/proceeding/stage", Value::Null)
            .row("can-aut-1995/contents")
            .open()
            .asks("content:nature-of-proceeding@letter", ASKED.0, ASKED.1),
        // Art. 11(1)(e): a letter that names no time limit wants none: presumed, and listed
        Case::new("No time limit, Austrian", austrian())
            .letter("/urgency", Value::Null)
            .row("can-aut-1995/contents")
            .ruled_out(),
        // Art. 22(2)(a): for service neither facts nor law are wanted
        kind(without("No provision, for service", "/offences/0/provision"), "service-of-documents")
            .row("can-che-1993/contents-service")
            .ruled_out()
            .answer(NoGroundFound),
        // Art. 22(2)(c): a search wants more than bank records do
        kind(without("No authorisation, for a search", "/measures/0/authorised"), "search-and-seizure")
            .row("can-che-1993/contents-search")
            .open()
            .asks("content:could-be-ordered-there@m1", ASKED.0, ASKED.1),
        without("No authorisation, for bank records", "/measures/0/authorised").row("can-che-1993/contents").ruled_out(),
    ]);
}

#[test]
fn language() {
    let paper = |name, letter: Value| Case::new(name, swiss()).letter("/letter", letter);
    table([
        // Art. 27 of the Swiss treaty
        paper("In French", json!({ "language": "fr", "signed": true })).row("can-che-1993/contents").ruled_out(),
        paper("In German with a translation", json!({ "language": "de", "translation": "en", "signed": true }))
            .row("can-che-1993/contents")
            .ruled_out(),
        paper("In what language?", json!({ "signed": true })).row("can-che-1993/contents").open().asks(
            "language@letter",
            ASKED.0,
            ASKED.1,
        ),
        // Art. 27: a translation can be sent after, so the letter is not refused
        paper("In German without a translation", json!({ "language": "de", "signed": true }))
            .row("can-che-1993/contents")
            .asks("language@letter", ASKED.0, ASKED.1)
            .answer(Escalate),
    ]);
}

#[test]
fn a_closed_list_of_reasons() {
    let bare = |name, kind: &str| {
        let case = Case::new(name, swiss()).letter("/instruments", json!(["budapest-2001"]));
        let case = case.letter("/from/state", json!("JP")).letter("/offences/0/places", json!(["JP"]));
        let case = case.letter("/offences/0/conduct/0/code", json!("accessing-computer-system"));
        let case = case.letter("/offences/0/circumstances/without-authorisation", json!({ "alleged": true }));
        case.letter("/offences/0/provision", Value::Null).letter("/measures/0/kind", json!(kind))
    };
    table([
        // Art. 29(2), 29(5) of the Budapest Convention: it is missing, and no reason to say no
        bare("Preservation without a provision", "preservation")
            .row("budapest-2001/contents-preservation")
            .open()
            // An officer's own demand wants no such contents, so that the data are kept meanwhile.
            .answer(NoGroundFound),
        // Chapter III lists no contents for other help
        bare("Production without a provision", "production-traffic-data").row("budapest-2001/contents").passes(),
    ]);
}

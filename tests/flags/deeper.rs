//! More kinds of red flags: what becomes of the data, how the case is tried, on whom a measure falls, what the files of
//! the requested state know beside the person.

use crate::common::concerns::{push, set};
use crate::common::plain::Plain;
use crate::kinds::{Flag, Touches, about_first, flag, only_alleged};
use serde_json::json;

/// The list.
pub(crate) const DEEPER: &[Flag] = &[
    flag("data for an intelligence service", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/onward", json!({"intelligence": true}));
    }),
    flag("data for a third state, without a promise", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/onward", json!({"states": ["BY"]}));
    }),
    flag("data that the person never hears of", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/onward", json!({"person_told": false}));
    }),
    flag("data kept for ever", Touches::Letter, |plain, draw| {
        set(&mut plain.letter, "/onward", json!(draw.one(&[json!({"without_end": true}), json!({"kept_days": 30_000})])));
    }),
    flag("evidence that the defence does not see", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/proceeding/secret_evidence", json!(true));
    }),
    flag("judged in absence, and no new hearing", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/proceeding/in_absentia", json!(true));
        set(&mut plain.letter, "/proceeding/retrial", json!(false));
    }),
    flag("access in good faith, as the letter itself says", Touches::Letter, |plain, draw| {
        only_alleged(plain, "accessing-computer-system");
        let purpose = draw.one::<&str>(&["good-faith-research", "journalistic-purpose", "public-interest-purpose"]);
        set(&mut plain.letter, &format!("/offences/0/circumstances/{purpose}"), json!({"alleged": true}));
    }),
    flag("a common crime in a struggle over power", Touches::Letter, |plain, _| {
        only_alleged(plain, "damaging-property");
        set(&mut plain.letter, "/offences/0/circumstances/political-purpose", json!({"alleged": true}));
    }),
    flag("what was done in a third state and is lawful here", Touches::Letter, |plain, _| {
        only_alleged(plain, "not-paying-debt");
        set(&mut plain.letter, "/offences/0/places", json!(["MT"]));
    }),
    flag("another state was refused for the same acts", Touches::FirstPerson, |plain, draw| {
        let kind = draw.one::<&str>(&["extradition-refused", "notice-refused-or-deleted", "request-refused"]);
        about_first(plain, draw, "prior", "extradition", json!({"kind": kind, "state": "KZ", "offence": "o1"}));
    }),
    flag("a court found that the state abused its process", Touches::Letter, |plain, draw| {
        incident(plain, draw.one::<&str>(&["court-finding", "united-nations-finding"]));
    }),
    flag("a government that is not recognised", Touches::Letter, |plain, _| incident(plain, "government-not-recognised")),
    flag("an own record that is marked", Touches::FirstMeasure, |plain, draw| {
        let mark = draw.one::<&str>(&["national-security", "international-relations", "privilege", "sealed"]);
        let entry = json!({"id": "e1", "mark": mark, "measure": "m1", "source": "security", "handling": "protected"});
        push(&mut plain.dossier, "/marked_records", entry);
    }),
    flag("one of several who may be meant", Touches::FirstOfBoth, |plain, _| {
        deep(plain);
        set(&mut plain.letter, "/persons/0/identity", json!("doubtful"));
    }),
    flag("an address that many share", Touches::FirstMeasure, |plain, _| {
        deep(plain);
        set(&mut plain.letter, "/measures/0/identifier_shared", json!(true));
    }),
    flag("what is of others in the same account", Touches::FirstMeasure, |plain, draw| {
        let whose =
            draw.one::<&str>(&["shared-account", "shared-device", "family", "customers", "lawyer-and-client", "source"]);
        deep(plain);
        set(&mut plain.letter, "/measures/0/third_persons", json!([whose]));
    }),
    flag("a mere contact, looked at to the bottom", Touches::FirstOfBoth, |plain, _| {
        deep(plain);
        set(&mut plain.letter, "/persons/0/role", json!("associate"));
    }),
    flag("everybody at a place, for a month", Touches::FirstMeasure, |plain, draw| {
        set(&mut plain.letter, "/measures/0/kind", json!(draw.one::<&str>(&["area-search", "term-search"])));
        set(&mut plain.letter, "/measures/0/data_period", json!({"from": "2025-01-01", "to": "2025-01-31"}));
    }),
    flag("somebody is to unlock, or to tell how", Touches::FirstMeasure, |plain, draw| {
        let kind = draw.one::<&str>(&["compelled-unlocking", "disclosure-of-weaknesses"]);
        set(&mut plain.letter, "/measures/0/kind", json!(kind));
    }),
    flag("a child", Touches::FirstOfBoth, |plain, _| {
        deep(plain);
        set(&mut plain.letter, "/persons/0/minor", json!(true));
    }),
    flag("the files of a clinic", Touches::FirstMeasure, |plain, _| {
        set(&mut plain.letter, "/measures/0/kind", json!("production-of-records"));
        set(&mut plain.letter, "/measures/0/holders", json!([{"kind": "health-care", "about_others": true}]));
    }),
    flag("where somebody moved, for half a year", Touches::FirstMeasure, |plain, _| {
        set(&mut plain.letter, "/measures/0/kind", json!("production-tracking-data"));
        set(&mut plain.letter, "/measures/0/data_period", json!({"from": "2025-01-01", "to": "2025-06-30"}));
    }),
];

/// A measure that goes deep.
fn deep(plain: &mut Plain) {
    set(&mut plain.letter, "/measures/0/kind", json!("production-content-data"));
}

/// Something on record about the requesting state, and nobody in particular.
fn incident(plain: &mut Plain, kind: &str) {
    let state = plain.letter["from"]["state"].clone();
    let entry = json!({"id": "i1", "kind": kind, "state": state, "source": "foreign-affairs", "handling": "open"});
    push(&mut plain.dossier, "/incidents", entry);
}

//! Plain letters as they come every day: a fraud, a ransom, a theft; one or two accused, bank records,
//! subscriber data, a statement. Written from what such letters say, not from what any check reads.
//!
//! Drawn from a seed alone, so that the same letters come on every run.

use super::concerns::set;
use super::crimes::{CRIMES, Crime, MEASURES};
pub(crate) use super::docket::Draw;
use super::generate;
use mla_screen::vocabulary::{Date, StateCode};
use mla_screen::{Dossier, Request, Verdict};
use serde_json::{Value, json};

/// A letter and its dossier as files, and the day on which they are screened.
#[derive(Clone, Debug)]
pub(crate) struct Plain {
    pub(crate) letter: Value,
    pub(crate) dossier: Value,
    pub(crate) as_of: Date,
}

impl Plain {
    pub(crate) fn verdict(&self) -> Verdict {
        let [letter, dossier] = [&self.letter, &self.dossier].map(ToString::to_string);
        let request = Request::from_json(letter.as_bytes()).unwrap_or_else(|report| panic!("{report}\n{letter}"));
        let dossier =
            Dossier::from_json(&request, dossier.as_bytes()).unwrap_or_else(|report| panic!("{report}\n{dossier}"));
        super::world::screener().screen(&request, &dossier, self.as_of)
    }
}

/// Partners by treaty about whom nothing worries.
pub(crate) const PARTNERS: &[&str] = &["US", "GB", "FR", "CH", "NL", "AU", "DE", "IT", "ES", "SE", "NO", "BE", "AT"];

/// Those of them whose agreement somebody has read: of the others, the text comes first.
pub(crate) fn read_partners() -> Vec<StateCode> {
    let base = super::world::screener().base();
    let read = |state: &StateCode| {
        let own = generate::own_agreement(*state).expect("a partner by treaty");
        base.instruments().values().any(|one| one.id.as_str() == own && one.grounds.len() >= 4)
    };
    PARTNERS.iter().map(|state| generate::code(state)).filter(read).collect()
}

/// States about which much has been published.
pub(crate) const WORRYING: &[&str] = &["RU", "CN", "SA", "BY", "TR", "VN", "BD", "AZ", "RW", "IR", "EG"];

/// A state: mostly a partner by treaty, else any.
pub(crate) fn any_state(draw: &mut Draw) -> StateCode {
    if draw.chance(50) {
        return *draw.one(&read_partners());
    }
    if draw.chance(40) {
        return generate::code(draw.one::<&str>(PARTNERS));
    }
    let all: Vec<StateCode> = super::world::screener()
        .base()
        .states()
        .keys()
        .copied()
        .filter(|one| one.as_str().len() == 2 && one.as_str() != "CA")
        .collect();
    *draw.one(&all)
}

/// A complete letter from `state` with nothing unusual in it, and a dossier in which everything was
/// searched and nothing found.
pub(crate) fn letter(state: StateCode, draw: &mut Draw) -> Plain {
    let mut plain = whole(state, draw);
    if draw.chance(50) {
        second_accused(&mut plain, draw);
    }
    plain
}

/// The same as a hurried coder writes it: what is optional and usually left out is left out.
pub(crate) fn hurried(mut plain: Plain, draw: &mut Draw) -> Plain {
    let left_out = [
        "/urgency",
        "/belief",
        "/victims",
        "/secrecy",
        "/relied_on",
        "/other_states_asked",
        "/foreign_officials_present",
        "/proceeding/tribunal",
        "/proceeding/in_absentia",
        "/proceeding/secret_evidence",
        "/onward",
        "/from/authority/name",
        "/persons/*/minor",
        "/persons/*/identity",
        "/persons/*/nationalities",
        "/persons/*/custody",
        "/persons/*/counsel",
        "/offences/*/label",
        "/offences/*/places",
        "/offences/*/dates",
        "/offences/*/time_barred",
        "/offences/*/earlier_judgments",
        "/offences/*/maximum/corporal",
        "/measures/*/credentials_or_weaknesses",
        "/measures/*/identifier_shared",
        "/measures/*/third_persons",
        "/measures/*/located_in",
        "/measures/*/holders/0/name",
    ];
    for place in left_out {
        for number in 0..2 {
            if draw.chance(40) {
                delete(&mut plain.letter, &place.replace('*', &number.to_string()));
            }
        }
    }
    plain
}

/// Takes a key away, where it is there.
pub(crate) fn delete(document: &mut Value, pointer: &str) {
    let (above, key) = pointer.rsplit_once('/').expect("a pointer");
    if let Some(map) = document.pointer_mut(above).and_then(Value::as_object_mut) {
        map.remove(key);
    }
}

fn whole(state: StateCode, draw: &mut Draw) -> Plain {
    let crime = draw.one(CRIMES);
    let named = generate::own_agreement(state).unwrap_or_else(|| crime.convention.to_owned());
    let letter = json!({
        "schema": "mla-request/1", "reference": "D-1", "received": "2026-09-09",
        "from": {"state": state, "authority": {"kind": "prosecutor", "name": "the prosecutor's office"}, "channel": "central-authority"},
        "instruments": [named],
        "proceeding": {"stage": "prosecution", "tribunal": "ordinary", "in_absentia": false, "secret_evidence": false},
        "letter": {"dated": "2026-09-01", "language": "fr", "translation": "en", "signed": true},
        "offences": [offence(state, crime)],
        "persons": [person(state, "p1", true)],
        "measures": [measure("m1", draw.one(MEASURES), draw)],
        "urgency": "ordinary",
        "assurances": [{"kind": "use-limitation"}, {"kind": "return-of-material"}, {"kind": "reciprocity"}],
        "stated_use": "evidence at trial",
        "belief": "the account is kept there",
        "onward": {"intelligence": false, "states": [], "without_end": false, "kept_days": 365, "other_cases": false, "person_told": true},
        "relied_on": {"lawful": true, "ill_treatment_alleged": false, "spyware": false},
        "victims": [{"count": 2, "description": "two persons who lost their savings"}],
        "foreign_officials_present": false,
        "other_states_asked": []
    });
    let mut plain = Plain { letter, dossier: dossier(), as_of: generate::day("2026-10-10") };
    if draw.chance(30) {
        let mut more = measure("m2", draw.one(MEASURES), draw);
        set(&mut more, "/targets", plain.letter["measures"][0]["targets"].clone());
        plain.letter["measures"].as_array_mut().expect("a list").push(more);
    }
    plain
}

fn offence(state: StateCode, crime: &Crime) -> Value {
    let alleged = crime.how.iter().map(|one| ((*one).to_owned(), json!({"alleged": true})));
    let denied = ["lawful-excuse", "terrorist-purpose", "only-military-duty", "for-foreign-state"];
    let denied = denied.iter().map(|one| ((*one).to_owned(), json!({"alleged": false})));
    let mut how: serde_json::Map<String, Value> = alleged.chain(denied).collect();
    how.entry("serious-violence").or_insert_with(|| json!({"alleged": false}));
    if crime.conduct.contains(&"accessing-computer-system") {
        how.insert("good-faith-research".to_owned(), json!({"alleged": false}));
    }
    json!({
        "id": "o1", "label": "the offence", "provision": {"as_cited": "article 146"},
        "conduct": crime.conduct.iter().map(|code| json!({"code": code})).collect::<Vec<_>>(),
        "circumstances": how,
        "maximum": {"imprisonment_months": crime.months, "life": false, "death": false, "corporal": false},
        "places": [state], "dates": {"from": "2025-01-01", "to": "2025-06-30"},
        "time_barred": false, "earlier_judgments": []
    })
}

fn person(state: StateCode, id: &str, charged: bool) -> Value {
    json!({
        "id": id, "role": "accused", "nationalities": [state], "minor": false, "identity": "named", "counsel": true, "custody": "at-liberty",
        "proceedings": [{"offence": "o1", "charged": charged, "convicted": false}]
    })
}

fn measure(id: &str, (kind, holder): &(&str, &str), draw: &mut Draw) -> Value {
    json!({
        "id": id, "kind": kind, "offences": ["o1"], "targets": ["p1"],
        "holders": [{"kind": holder, "about_others": true, "name": "the company"}],
        "data_period": {"from": "2025-01-01", "to": format!("2025-0{}-28", 2 + draw.below(6))},
        "accounts": 1 + draw.below(2), "aimed_at_group": false, "reveals_location": false, "credentials_or_weaknesses": false,
        "identifier_shared": false, "third_persons": [],
        "authorised": {"by": "court", "on": "2026-08-20"},
        "why": "the payments are to be traced", "located_in": "CA"
    })
}

/// Another accused, at whom the same measures aim.
fn second_accused(plain: &mut Plain, draw: &mut Draw) {
    let state: StateCode = generate::code(plain.letter["from"]["state"].as_str().expect("a state"));
    let mut second = person(state, "p2", true);
    second["counsel"] = json!(draw.chance(80));
    plain.letter["persons"].as_array_mut().expect("a list").push(second);
    for measure in plain.letter["measures"].as_array_mut().expect("a list") {
        measure["targets"] = json!(["p1", "p2"]);
    }
}

/// The office that keeps a holding.
pub(crate) fn keeper(holding: mla_screen::vocabulary::Holding) -> mla_screen::vocabulary::Office {
    super::world::screener().base().keepers(holding)[0]
}

/// Every holding was searched, after the letter came.
pub(crate) fn dossier() -> Value {
    let searched = mla_screen::vocabulary::Holding::ALL
        .iter()
        .map(|holding| json!({"holding": holding, "by": keeper(*holding), "on": "2026-09-21"}));
    json!({"schema": "mla-dossier/1", "letter": {"reference": "D-1"}, "searched": searched.collect::<Vec<_>>()})
}

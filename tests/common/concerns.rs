//! Concerns, each as a change to a letter and its dossier. Whoever reads the letter with the change
//! has more reason to hesitate than without it, whatever else the letter says.

use mla_screen::vocabulary::{AdvisoryKind, AssuranceKind, HolderKind, NoticeKind, Profile, StatusKind, ThirdPerson};
use serde_json::{Value, json};

/// A concern put into a letter, by its name.
pub(crate) struct Concerned {
    pub(crate) name: String,
    pub(crate) letter: Value,
    pub(crate) dossier: Value,
}

/// What happened earlier about a person, and speaks against the letter.
const PRIORS: &[&str] = &[
    "extradition-refused",
    "notice-refused-or-deleted",
    "asylum-granted",
    "request-refused",
    "police-request-refused",
    "conditions-broken",
    "acquitted-here",
    "convicted-here",
];

/// Standings that protect.
const STATUSES: &[StatusKind] =
    &[StatusKind::Refugee, StatusKind::RefugeeClaimant, StatusKind::Immune, StatusKind::ProtectedWitness];

/// Holders whose papers are protected.
const HOLDERS: &[HolderKind] = &[
    HolderKind::LawFirm,
    HolderKind::NewsMedia,
    HolderKind::Court,
    HolderKind::HealthCare,
    HolderKind::CivilSociety,
    HolderKind::ResearchBody,
];

/// Every concern of the list, put into this letter at each place where it can stand.
pub(crate) fn all(letter: &Value, dossier: &Value) -> Vec<Concerned> {
    let mut all = in_letter(letter, dossier);
    all.extend(in_dossier(letter, dossier));
    all
}

/// A value set at a place; objects on the way are made.
pub(crate) fn set(document: &mut Value, pointer: &str, value: Value) {
    let (above, key) = pointer.rsplit_once('/').expect("a pointer");
    if document.pointer(above).is_none() {
        set(document, above, json!({}));
    }
    match document.pointer_mut(above).expect("a place") {
        Value::Array(list) => list[key.parse::<usize>().expect("a number")] = value,
        place => place[key] = value,
    }
}

/// One more entry of a list, which is made where there is none.
pub(crate) fn push(document: &mut Value, pointer: &str, value: Value) {
    if document.pointer(pointer).is_none() {
        set(document, pointer, json!([]));
    }
    document.pointer_mut(pointer).and_then(Value::as_array_mut).expect("a list").push(value);
}

fn count(letter: &Value, list: &str) -> usize {
    letter[list].as_array().map_or(0, Vec::len)
}

fn in_letter(letter: &Value, dossier: &Value) -> Vec<Concerned> {
    let mut all = Vec::new();
    let mut put = |pointer: &str, value: Value| {
        let mut changed = letter.clone();
        set(&mut changed, pointer, value.clone());
        all.push(Concerned { name: format!("{pointer} = {value}"), letter: changed, dossier: dossier.clone() });
    };
    put("/foreign_officials_present", json!(true));
    put("/secrecy", json!({"requested": true}));
    put("/relied_on/spyware", json!(true));
    put("/relied_on/ill_treatment_alleged", json!(true));
    put("/relied_on/lawful", json!(false));
    put("/proceeding/in_absentia", json!(true));
    put("/proceeding/retrial", json!(false));
    put("/proceeding/secret_evidence", json!(true));
    put("/onward/intelligence", json!(true));
    put("/onward/states", json!(["BY"]));
    put("/onward/without_end", json!(true));
    put("/onward/kept_days", json!(20_000));
    put("/onward/other_cases", json!(true));
    put("/onward/person_told", json!(false));
    put("/proceeding/tribunal", json!("special"));
    if letter["proceeding"]["tribunal"] != "special" {
        put("/proceeding/tribunal", json!("military"));
    }
    put("/from/authority/kind", json!("intelligence"));
    put("/from/authority/kind", json!("executive"));
    put("/from/on_behalf_of", json!({"kind": "intelligence"}));
    put("/victims", json!([]));
    if !letter["urgency"].is_null() {
        put("/urgency", json!("ordinary"));
    }
    put("/assurances", json!([]));
    // One offence more, for which nothing is asked and which is none here.
    let mut offences = letter["offences"].as_array().cloned().unwrap_or_default();
    offences.push(json!({"id": "one-more", "conduct": [{"code": "criticising-government"}]}));
    put("/offences", json!(offences));
    for place in 0..count(letter, "offences") {
        let at = |key: &str| format!("/offences/{place}/{key}");
        put(&at("maximum/death"), json!(true));
        put(&at("maximum/corporal"), json!(true));
        put(&at("time_barred"), json!(true));
        for defence in ["protected-expression", "journalistic-purpose", "public-interest-purpose", "good-faith-research"] {
            put(&at(&format!("circumstances/{defence}/alleged")), json!(true));
        }
        put(&at("circumstances/only-military-duty/alleged"), json!(true));
        put(&at("circumstances/political-purpose/alleged"), json!(true));
        put(&at("earlier_judgments"), json!([{"state": letter["from"]["state"], "outcome": "acquitted", "final": true}]));
    }
    for place in 0..count(letter, "persons") {
        put(&format!("/persons/{place}/counsel"), json!(false));
        put(&format!("/persons/{place}/minor"), json!(true));
        put(&format!("/persons/{place}/identity"), json!("doubtful"));
        if letter["persons"][place]["profiles"].is_null() {
            for profile in ["journalist", "lawyer", "security-researcher", "whistleblower"] {
                put(&format!("/persons/{place}/profiles"), json!([profile]));
            }
        }
    }
    for place in 0..count(letter, "measures") {
        let at = |key: &str| format!("/measures/{place}/{key}");
        for key in ["aimed_at_group", "reveals_location", "credentials_or_weaknesses", "identifier_shared"] {
            put(&at(key), json!(true));
        }
        if letter["measures"][place]["third_persons"].as_array().is_none_or(Vec::is_empty) {
            for person in ThirdPerson::ALL {
                put(&at("third_persons"), json!([person]));
            }
        }
        put(&at("accounts"), json!(25_000_000));
        put(&at("data_period"), json!({"from": "1990-01-01", "to": "2026-01-01"}));
        put(&at("authorised"), json!({"by": "none"}));
        // One more holder, where the letter names any: who names the first one says where the thing is.
        let named: Vec<Value> = letter["measures"][place]["holders"].as_array().cloned().unwrap_or_default();
        for kind in HOLDERS.iter().filter(|_| !named.is_empty()) {
            let more = named.iter().cloned().chain([json!({"kind": kind, "about_others": true})]);
            put(&at("holders"), more.collect());
        }
    }
    all
}

fn in_dossier(letter: &Value, dossier: &Value) -> Vec<Concerned> {
    let mut all = Vec::new();
    let state = &letter["from"]["state"];
    let mut put = |list: &str, mut entry: Value| {
        let name = format!("{list} {entry}");
        entry["id"] = json!("one-more-concern");
        entry["handling"] = json!("protected");
        let mut changed = dossier.clone();
        push(&mut changed, &format!("/{list}"), entry);
        all.push(Concerned { name, letter: letter.clone(), dossier: changed });
    };
    for kind in AdvisoryKind::ALL {
        put("advisories", json!({"kind": kind, "state": state, "source": "foreign-affairs"}));
    }
    put("own_proceedings", json!({"would_be_prejudiced": true, "source": "police"}));
    for kind in AssuranceKind::ALL {
        put("assurances", json!({"kind": kind, "refused": true, "dated": "2026-10-01"}));
    }
    for kind in PRIORS {
        put("prior", json!({"kind": kind, "state": state, "source": "own-files"}));
    }
    for person in letter["persons"].as_array().into_iter().flatten() {
        for sure in ["confirmed", "possible"] {
            let mut about = |list: &str, source: &str, mut entry: Value| {
                entry["concerns"] = json!({"person": person["id"], "match": sure, "by": "national-police"});
                // What tells the person from the others of the letter.
                for key in ["role", "quote"].into_iter().filter(|key| person[*key].is_string()) {
                    entry["concerns"][key] = person[key].clone();
                }
                if list != "notices" {
                    entry["source"] = json!(source);
                }
                put(list, entry);
            };
            STATUSES.iter().for_each(|one| about("statuses", "immigration", json!({"status": one})));
            Profile::ALL.iter().for_each(|one| about("profiles", "security", json!({"profile": one})));
            PRIORS.iter().for_each(|one| about("prior", "own-files", json!({"kind": one, "state": state})));
            NoticeKind::ALL.iter().for_each(|one| about("notices", "police", json!({"kind": one})));
            about("own_proceedings", "police", json!({"would_be_prejudiced": true}));
            for measure in letter["measures"].as_array().into_iter().flatten() {
                for answer in ["refused", "withdrawn"] {
                    about(
                        "consents",
                        "corrections",
                        json!({"to": measure["kind"], "answer": answer, "in_writing": true, "dated": "2026-10-01"}),
                    );
                }
            }
        }
    }
    all
}

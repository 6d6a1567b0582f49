//! Nothing is accepted that is not used: every key of the schemas of letter and dossier moves the verdict, or the
//! verdict says that it noted it. The keys are read from the schemas, so a new key without a place fails here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use mla_screen::vocabulary::Date;
use mla_screen::{Dossier, Language, Request, Screener};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A letter, what is known beyond it, and the day.
#[derive(Clone)]
struct Pair {
    name: String,
    letter: Value,
    dossier: Option<Value>,
    as_of: String,
}

/// Which document of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Letter,
    Dossier,
}

fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| Screener::embedded().unwrap())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The pair in which every key stands.
fn rich() -> Pair {
    let file = |name: &str| read(&root().join(format!("tests/noted/{name}.json")));
    Pair { name: "rich".into(), letter: file("letter"), dossier: Some(file("dossier")), as_of: "2026-10-10".into() }
}

/// The same letter without an order of a court, and with a conviction of which no more is said.
fn without_order() -> Pair {
    let mut pair = rich();
    pair.letter.as_object_mut().unwrap().remove("foreign_order");
    let conviction = pair.letter.pointer_mut("/persons/0/proceedings/0").unwrap().as_object_mut().unwrap();
    conviction.retain(|key, _| key != "final" && key != "sentence");
    // Death threatens, and the parts of the letter and of the dossier are the whole assurance together.
    pair.letter["offences"][0]["maximum"]["death"] = json!(true);
    pair.letter["assurances"][2]["covers"] = json!(["not-sought", "not-imposed"]);
    pair
}

/// The same letter under a treaty that speaks of judgments of the requested state alone.
fn under_another_treaty() -> Pair {
    let mut pair = rich();
    pair.letter["from"]["state"] = json!("CH");
    pair.letter["instruments"] = json!(["can-che-1993"]);
    pair
}

/// The same with all that ties a dossier to its letter.
fn at_the_door() -> Pair {
    let mut pair = rich();
    let letter = Request::from_json(&serde_json::to_vec(&pair.letter).unwrap()).unwrap();
    let dossier = pair.dossier.as_mut().unwrap();
    dossier["letter"]["sha256"] = json!(letter.sha256());
    let persons = pair.letter["persons"].as_array().unwrap();
    let named = persons.iter().map(|one| json!({"person": one["id"], "role": one["role"], "quote": one["quote"]}));
    dossier["persons"] = named.collect();
    for list in dossier.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut) {
        for concerns in list.iter_mut().filter_map(|entry| entry.get_mut("concerns")) {
            let person = persons.iter().find(|one| one["id"] == concerns["person"]).unwrap();
            concerns["role"] = person["role"].clone();
            concerns["quote"] = person["quote"].clone();
        }
    }
    pair
}

/// Keys that tie a dossier to its letter: with another value it is refused.
fn ties(path: &str) -> bool {
    let tie = ["/letter/", "/persons/"].iter().any(|start| path.starts_with(start));
    tie || ["/role", "/quote", "/person"].iter().any(|key| path.ends_with(&format!("/concerns{key}")))
}

/// The letters of the collection.
fn collection() -> Vec<Pair> {
    let folder = root().join("examples/letters");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let companion = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().contains('.');
    let pair = |path: PathBuf| {
        let beside = |what: &str| Some(path.with_extension(format!("{what}.json"))).filter(|path| path.is_file());
        let expected = read(&beside("expected").unwrap());
        Pair {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            dossier: beside("dossier").map(|path| read(&path)),
            letter: read(&path),
            as_of: expected["as_of"].as_str().unwrap().to_owned(),
        }
    };
    paths.into_iter().filter(|path| !companion(path)).map(pair).collect()
}

impl Pair {
    fn part(&self, of: Of) -> Option<&Value> {
        match of {
            Of::Letter => Some(&self.letter),
            Of::Dossier => self.dossier.as_ref(),
        }
    }

    /// The pair with another value at a place of one document.
    fn with(&self, of: Of, pointer: &str, value: Value) -> Self {
        let mut other = self.clone();
        let document = match of {
            Of::Letter => &mut other.letter,
            Of::Dossier => other.dossier.as_mut().unwrap(),
        };
        *document.pointer_mut(pointer).unwrap() = value;
        other
    }

    /// The verdict as JSON without the digests of the two inputs; nothing where an input is refused.
    fn verdict(&self) -> Option<Value> {
        let bytes = |value: &Value| serde_json::to_vec(value).unwrap();
        let request = Request::from_json(&bytes(&self.letter)).ok()?;
        let dossier = match &self.dossier {
            Some(dossier) => Dossier::from_json(&request, &bytes(dossier)).ok()?,
            None => Dossier::unexamined(),
        };
        let as_of: Date = self.as_of.parse().unwrap();
        let mut verdict = serde_json::to_value(screener().screen(&request, &dossier, as_of)).unwrap();
        let audit = verdict["audit"].as_object_mut().unwrap();
        audit.remove("request_sha256");
        audit.remove("dossier_sha256");
        Some(verdict)
    }
}

/// A key of a schema: its path, with `*` for any place of a list or any key of a map, and the schema of its value.
struct Key {
    path: String,
    schema: Value,
}

fn keys(name: &str) -> Vec<Key> {
    let schema = read(&root().join(format!("data/schemas/{name}.json")));
    let mut all = Vec::new();
    gather(&schema, &schema, String::new(), &mut all);
    all
}

fn gather(root: &Value, node: &Value, path: String, all: &mut Vec<Key>) {
    let node = resolved(root, node);
    if let Some(properties) = node["properties"].as_object() {
        properties.iter().for_each(|(key, one)| gather(root, one, format!("{path}/{key}"), all));
    } else if node["type"] == "array" {
        gather(root, &node["items"], format!("{path}/*"), all);
    } else if node["additionalProperties"].is_object() {
        gather(root, &node["additionalProperties"], format!("{path}/*"), all);
    } else {
        all.push(Key { path, schema: node.clone() });
    }
}

fn resolved<'a>(root: &'a Value, node: &'a Value) -> &'a Value {
    match node["$ref"].as_str() {
        Some(link) => resolved(root, root.pointer(link.trim_start_matches('#')).unwrap()),
        None => node,
    }
}

/// The places of a document that a path names.
fn places(document: &Value, path: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for step in path.split('/').skip(1) {
        let mut next = Vec::new();
        for place in found {
            match document.pointer(&place) {
                Some(Value::Object(map)) if step == "*" => next.extend(map.keys().map(|key| format!("{place}/{key}"))),
                Some(Value::Array(list)) if step == "*" => next.extend((0..list.len()).map(|one| format!("{place}/{one}"))),
                Some(Value::Object(map)) if map.contains_key(step) => next.push(format!("{place}/{step}")),
                _ => {}
            }
        }
        found = next;
    }
    found
}

/// Other values that could stand in a place: of the words of a closed list, every other one.
fn others(pair: &Pair, key: &Key, value: &Value) -> Vec<Value> {
    if let Some(words) = key.schema["oneOf"].as_array() {
        return words.iter().map(|word| word["const"].clone()).filter(|word| word != value).collect();
    }
    match value {
        Value::Bool(yes) => vec![json!(!yes)],
        Value::Number(number) => {
            let number = number.as_u64().unwrap();
            [number + 1, number * 100, number / 2].into_iter().filter(|one| *one != number).map(|one| json!(one)).collect()
        }
        Value::String(text) => {
            texts(pair, key, text).into_iter().filter(|other| other != text).map(|one| json!(one)).collect()
        }
        other => panic!("{}: {other}", key.path),
    }
}

fn texts(pair: &Pair, key: &Key, text: &str) -> Vec<String> {
    let all = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
    if text.parse::<Date>().is_ok() {
        return all(&["2026-09-13", "2026-10-09", "2019-01-01", "2026-11-30", "2027-06-30", "2025-01-02", "2031-01-01"]);
    }
    let last = key.path.rsplit('/').find(|step| *step != "*").unwrap();
    let names = |list: &str| -> Vec<String> {
        let ids = pair.letter[list].as_array().into_iter().flatten();
        ids.filter_map(|one| Some(one["id"].as_str()?.to_owned())).collect()
    };
    match last {
        "id" => vec![format!("{text}x")],
        "offence" | "offences" | "overlaps" => names("offences"),
        "person" | "persons" | "targets" | "owned_by" => names("persons"),
        "measure" | "only_if_refused" | "alternative_to" => names("measures"),
        "state" | "states" | "places" | "nationalities" | "located_in" | "other_states_asked" | "against" | "decided_by"
        | "with" => all(&["FR", "US", "CA", "RU"]),
        "instruments" | "instrument" => all(&["uncac-2003", "cybercrime-2001"]),
        "register" => all(&["hk-nsl-21", "cn-cl-285"]),
        "language" | "translation" => all(&["fr", "de", "en"]),
        "amount" => all(&["17.00"]),
        "currency" => all(&["CHF"]),
        "sha256" => vec!["b".repeat(64)],
        _ => vec![format!("{text} x")],
    }
}

/// The pair with one value replaced. A name is replaced wherever it stands.
fn replaced(pair: &Pair, of: Of, key: &Key, place: &str, value: Value) -> Pair {
    let mut other = pair.with(of, place, value.clone());
    if (key.path.ends_with("/id") || key.path == "/reference") && of == Of::Letter {
        let old = pair.letter.pointer(place).unwrap().clone();
        rename(&mut other.letter, &old, &value);
        other.dossier.iter_mut().for_each(|dossier| rename(dossier, &old, &value));
    }
    other
}

fn rename(node: &mut Value, old: &Value, new: &Value) {
    match node {
        Value::Object(map) => map.values_mut().for_each(|one| rename(one, old, new)),
        Value::Array(list) => list.iter_mut().for_each(|one| rename(one, old, new)),
        leaf if leaf == old => *leaf = new.clone(),
        _ => {}
    }
}

/// Keys by which an entry is weighed: they are noted where a letter does not turn on the entry, and then another
/// value may well make it do so.
const OF_ENTRIES: &[&str] = &[
    "alleged",
    "answer",
    "covers",
    "dated",
    "from",
    "in_writing",
    "instrument",
    "kind",
    "kinds",
    "letter",
    "listed_here",
    "mark",
    "match",
    "measure",
    "offence",
    "offences",
    "person",
    "persons",
    "profile",
    "question",
    "refused",
    "since",
    "state",
    "status",
    "to",
    "until",
    "with",
    "would_be_prejudiced",
];

/// Whether some other value of the key makes the verdict another one.
fn moves(pair: &Pair, verdict: &Value, of: Of, key: &Key) -> bool {
    let Some(document) = pair.part(of) else { return false };
    places(document, &key.path).iter().any(|place| {
        let value = document.pointer(place).unwrap();
        let mut tried = others(pair, key, value).into_iter().map(|other| replaced(pair, of, key, place, other).verdict());
        let tie = of == Of::Dossier && ties(&key.path);
        tried.any(|after| if tie { after.is_none() } else { after.is_some_and(|after| after != *verdict) })
    })
}

#[test]
fn every_key_moves_the_verdict_or_is_noted() {
    let pairs: Vec<Pair> =
        [rich(), without_order(), under_another_treaty(), at_the_door()].into_iter().chain(collection()).collect();
    let verdicts: Vec<OnceLock<Value>> = pairs.iter().map(|_| OnceLock::new()).collect();
    let mut missing = Vec::new();
    for (of, name) in [(Of::Letter, "letter"), (Of::Dossier, "dossier")] {
        let keys = keys(name);
        assert!(keys.len() > 100, "{name}: only {} keys", keys.len());
        // The name of the format has one value.
        for key in keys.iter().filter(|key| key.path != "/schema") {
            let uses = |pair: &Pair| pair.part(of).is_some_and(|part| !places(part, &key.path).is_empty());
            assert!(pairs[..4].iter().any(uses), "{name}: the rich {name} does not use `{}`: add it", key.path);
            let mut all = pairs.iter().zip(&verdicts);
            let some = all.any(|(pair, verdict)| {
                let verdict = verdict.get_or_init(|| pair.verdict().unwrap_or_else(|| panic!("{} is valid", pair.name)));
                moves(pair, verdict, of, key)
            });
            if !some {
                missing.push((of, key.path.clone()));
            }
        }
    }
    assert!(missing.is_empty(), "accepted, and neither weighed nor noted:\n{missing:#?}");
}

/// What a verdict calls noted, not weighed, moves nothing else: once a formula reads a key, its row leaves the table.
#[test]
fn what_is_noted_is_not_weighed() {
    let without = |mut verdict: Value| {
        verdict.as_object_mut().unwrap().remove("noted");
        verdict
    };
    let [letter, dossier] = [keys("letter"), keys("dossier")];
    let (mut weighed, mut checked) = (Vec::new(), 0);
    for pair in std::iter::once(rich()).chain(collection().into_iter().step_by(7)) {
        let verdict = pair.verdict().unwrap_or_else(|| panic!("{} is valid", pair.name));
        let noted = verdict["noted"].as_array().cloned().unwrap_or_default();
        let before = without(verdict);
        for one in noted {
            let at = one["at"].as_str().unwrap();
            let (document, place) = at.split_once('#').unwrap();
            let (of, keys) = if document == "letter" { (Of::Letter, &letter) } else { (Of::Dossier, &dossier) };
            let part = pair.part(of).unwrap();
            let Some(key) = keys.iter().find(|key| places(part, &key.path).iter().any(|one| one == place)) else {
                // An empty list has no value that could be another one.
                assert_eq!(part.pointer(place), Some(&json!([])), "{at}");
                continue;
            };
            let last = key.path.rsplit('/').find(|step| *step != "*").unwrap();
            // Whether an entry counts is told whoever reads it.
            let told = ["/determinations/", "/groups/"].iter().any(|list| key.path.starts_with(list));
            if OF_ENTRIES.contains(&last) || told {
                continue;
            }
            for other in others(&pair, key, part.pointer(place).unwrap()).into_iter().take(4) {
                let Some(after) = replaced(&pair, of, key, place, other.clone()).verdict() else { continue };
                checked += 1;
                // What is weighed is not noted: a refusal, where the consent is.
                if !after["noted"].as_array().is_some_and(|all| all.iter().any(|other| other["at"] == one["at"])) {
                    continue;
                }
                if without(after) != before {
                    weighed.push(format!("{}: {at} = {other} ({})", pair.name, key.path));
                    break;
                }
            }
        }
    }
    assert!(checked > 300, "{checked}");
    assert!(weighed.is_empty(), "said to be noted only, and weighed:\n{}", weighed.join("\n"));
}

/// What an entry says that its giver has not released does not leave with the verdict; that it is there does.
#[test]
fn what_its_giver_keeps_is_noted_without_its_words() {
    let mut pair = rich();
    let dossier = pair.dossier.as_mut().unwrap();
    dossier["prior"][0]["handling"] = json!("originator-controlled");
    dossier["prior"][0]["reason"] = json!("a reason that stays inside");
    let verdict = pair.verdict().unwrap();
    let text = verdict.to_string();
    assert!(!text.contains("a reason that stays inside"));
    let noted = |key: &str| {
        let all = verdict["noted"].as_array().unwrap();
        all.iter().find(|one| one["at"] == format!("dossier#/prior/0/{key}")).unwrap().clone()
    };
    assert_eq!(noted("reason"), json!({"at": "dossier#/prior/0/reason", "key": "reason", "entry": "h1"}));
    assert_eq!(noted("handling")["says"], "originator-controlled");
}

/// A promise that answers a concern is weighed, though no finding needs to name it.
#[test]
fn what_answers_a_concern_is_weighed() {
    let pair = collection().into_iter().find(|pair| pair.name == "us-murder-death-assured").unwrap();
    let noted = pair.verdict().unwrap()["noted"].to_string();
    assert!(!noted.contains("letter#/assurances/0/kind"), "{noted}");
    assert!(noted.contains("letter#/assurances/0/by"));
}

#[test]
fn a_memo_names_what_is_noted() {
    let pair = rich();
    let request = Request::from_json(&serde_json::to_vec(&pair.letter).unwrap()).unwrap();
    let verdict = screener().screen(&request, &Dossier::unexamined(), pair.as_of.parse().unwrap());
    let memo = screener().memo(&verdict, Language::English);
    let noted = |key: &str| memo.entries().find(|(title, line, _)| *title == "Noted, not weighed" && *line == key);
    let line = |key: &str| noted(key).map(|(_, _, below)| below.join("\n"));
    assert_eq!(line("answer_by").unwrap(), "2027-01-31 [letter#/answer_by]");
    assert!(line("belief").unwrap().contains("the wire confirmations name the branch"));
    assert_eq!(line("coded_by"), None, "who coded stands in the verdict");
}

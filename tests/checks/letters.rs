//! The routine letters from which the tables start, and how to change a place in them.

use serde_json::{Value, json};

/// Sets the place to which `pointer` leads: a key that is there or new, an item of a list, or `-` for
/// one item more; `null` takes the place away.
pub(crate) fn patch(document: &mut Value, pointer: &str, value: Value) {
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
    if document.pointer(parent).is_none() {
        patch(document, parent, if last == "-" { json!([]) } else { json!({}) });
    }
    match document.pointer_mut(parent).expect("a parent") {
        Value::Object(map) if value.is_null() => assert!(map.remove(last).is_some(), "nothing at {pointer}"),
        Value::Object(map) => {
            map.insert(last.to_owned(), value);
        }
        Value::Array(list) if last == "-" => list.push(value),
        Value::Array(list) => *list.get_mut(last.parse::<usize>().expect("a number")).expect("an item") = value,
        other => panic!("{pointer} leads into {other}"),
    }
}

/// A charged fraud with victims and counsel; one account, a court's order, a reason; everything that
/// the requested state holds was searched.
fn letter(state: &str, instrument: &str) -> (Value, Value) {
    let mut letter: Value = serde_json::from_str(include_str!("letter.json")).expect("JSON");
    patch(&mut letter, "/from/state", json!(state));
    patch(&mut letter, "/instruments", json!([instrument]));
    patch(&mut letter, "/offences/0/places", json!([state]));
    patch(&mut letter, "/persons/0/nationalities", json!([state]));
    (letter, serde_json::from_str(include_str!("dossier.json")).expect("JSON"))
}

/// Under a treaty that was read, with short grounds and all of them "may".
pub(crate) fn swiss() -> (Value, Value) {
    letter("CH", "can-che-1993")
}

/// Under a treaty that imports every ground of the requested state's own law.
pub(crate) fn dutch() -> (Value, Value) {
    letter("NL", "can-nld-1991")
}

/// Under a treaty with dual criminality for every measure.
pub(crate) fn austrian() -> (Value, Value) {
    letter("AT", "can-aut-1995")
}

/// Under a treaty that bars dual criminality as a condition.
pub(crate) fn argentine() -> (Value, Value) {
    letter("AR", "can-arg-2000")
}

/// Under a treaty of which only the beginning was read.
pub(crate) fn american() -> (Value, Value) {
    letter("US", "can-usa-1985")
}

/// Under the Convention against Corruption, from a state without another treaty: an embezzlement.
fn embezzlement(state: &str) -> (Value, Value) {
    let (mut letter, dossier) = letter(state, "uncac-2003");
    patch(&mut letter, "/offences/0/conduct/0/code", json!("misappropriating-entrusted-property"));
    patch(&mut letter, "/offences/0/circumstances/breach-of-trust", json!({ "alleged": true }));
    patch(&mut letter, "/offences/0/circumstances/public-official-involved", json!({ "alleged": true }));
    (letter, dossier)
}

/// From a state whose published record raises no concern.
pub(crate) fn botswanan() -> (Value, Value) {
    embezzlement("BW")
}

/// The same letter from a state whose published record is adverse throughout.
pub(crate) fn saudi() -> (Value, Value) {
    embezzlement("SA")
}

/// An entry of the dossier about the target, of which it is sure.
pub(crate) fn sure(holding: &str, entry: Value) -> Value {
    about("confirmed", holding, entry)
}

/// The same where it is only possible that it is the same person.
pub(crate) fn possible(holding: &str, entry: Value) -> Value {
    about("possible", holding, entry)
}

fn about(how: &str, holding: &str, mut entry: Value) -> Value {
    let said: Vec<&str> = entry.as_object().expect("an entry").values().filter_map(Value::as_str).collect();
    let id = json!(said.join("-"));
    patch(&mut entry, "/id", id);
    patch(&mut entry, "/concerns", json!({ "person": "p1", "match": how, "by": "immigration-authority" }));
    patch(&mut entry, "/source", json!(holding));
    patch(&mut entry, "/handling", json!("protected"));
    entry
}

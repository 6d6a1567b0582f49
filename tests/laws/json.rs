//! Places in a JSON document: all of them, what stands there, and small damages.

use serde_json::Value;

/// The JSON Pointers of every value in a document, the document itself first.
pub(crate) fn places(value: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(place, value)| (place.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in parts {
        all.extend(places(value).into_iter().map(|below| format!("/{key}{below}")));
    }
    all
}

/// The places at which an object stands, with a key or without.
pub(crate) fn objects(value: &Value) -> Vec<String> {
    places(value).into_iter().filter(|place| value.pointer(place).is_some_and(Value::is_object)).collect()
}

/// Takes away what stands at a place; nothing happens where nothing stands there.
pub(crate) fn delete(document: &mut Value, pointer: &str) {
    let Some((above, key)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(above) {
        Some(Value::Object(map)) => {
            map.remove(key);
        }
        Some(Value::Array(list)) => {
            let place = key.parse().expect("a place in a list");
            if place < list.len() {
                list.remove(place);
            }
        }
        _ => {}
    }
}

/// The document as text, with the entry at `pointer` written twice.
pub(crate) fn twice(document: &Value, pointer: &str) -> String {
    write(document, "", pointer)
}

fn write(value: &Value, here: &str, doubled: &str) -> String {
    match value {
        Value::Object(map) => {
            let entries = map.iter().flat_map(|(key, value)| {
                let place = format!("{here}/{key}");
                let entry = format!("{}:{}", Value::from(key.as_str()), write(value, &place, doubled));
                std::iter::repeat_n(entry, if place == doubled { 2 } else { 1 })
            });
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => {
            let items = list.iter().enumerate().map(|(place, value)| write(value, &format!("{here}/{place}"), doubled));
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

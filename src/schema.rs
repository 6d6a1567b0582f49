//! The published JSON Schemas of every format, generated from the types.

use crate::dossier::DossierFile;
use crate::law::{self, LegalBase};
use crate::request::Letter;
use crate::verdict::VerdictRecord;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

/// The name of every format and its schema (JSON Schema 2020-12), as `data/schemas/NAME.json` holds it.
#[must_use]
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("letter", with_instruments(schema::<Letter>())),
        ("dossier", schema::<DossierFile>()),
        ("verdict", schema::<VerdictRecord>()),
        ("supposition", schema::<law::Supposition>()),
        ("instrument", schema::<law::Instrument>()),
        ("requested-state", schema::<law::RequestedState>()),
        ("routes", schema::<law::Routes>()),
        ("measures", schema::<law::Measures>()),
        ("offences", schema::<law::Offences>()),
        ("conduct", schema::<law::ConductTable>()),
        ("backstops", schema::<law::Backstops>()),
        ("questions", schema::<law::Questions>()),
        ("states", schema::<law::States>()),
        ("indicator", schema::<law::Indicator>()),
        ("findings", schema::<law::Findings>()),
        ("death-penalty", schema::<law::DeathPenalty>()),
        ("sources", schema::<law::Sources>()),
        ("policy", schema::<law::Policy>()),
        ("provisions", schema::<law::Provisions>()),
        ("readings", schema::<law::TextsRead>()),
    ]
}

fn schema<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(WithoutNull));
    settings.into_generator().into_root_schema_for::<T>()
}

/// The names that a letter can invoke, each with what it is called: nobody can guess them.
fn with_instruments(mut schema: Schema) -> Schema {
    let Ok(base) = LegalBase::embedded() else { return schema };
    let known = base.instruments().values().map(|one| format!("`{}` {}", one.id, one.short.in_language("en")));
    let known: Vec<String> = known.collect();
    let key = schema.pointer_mut("/properties/instruments/description");
    if let Some(Value::String(text)) = key {
        *text = format!("{text}\nKnown here: {}.", known.join("; "));
    }
    schema
}

/// An optional key is left out, never `null`: the generator's `null` is taken out again; and a number has
/// the bounds of its type.
#[derive(Clone, Debug)]
struct WithoutNull;

impl Transform for WithoutNull {
    fn transform(&mut self, schema: &mut Schema) {
        let Some(object) = schema.as_object_mut() else { return };
        if object.get("default").is_some_and(Value::is_null) {
            object.remove("default");
        }
        // What a machine number holds is part of what the schema says.
        let bounds = match object.get("format").and_then(Value::as_str) {
            Some("uint32") => Some((0, i64::from(u32::MAX))),
            Some("int32") => Some((i64::from(i32::MIN), i64::from(i32::MAX))),
            _ => None,
        };
        if let Some((least, most)) = bounds {
            object.entry("minimum".to_owned()).or_insert_with(|| least.into());
            object.entry("maximum".to_owned()).or_insert_with(|| most.into());
        }
        if let Some(Value::Array(kinds)) = object.get_mut("type") {
            kinds.retain(|kind| kind != "null");
            if let [only] = kinds.as_slice() {
                let only = only.clone();
                object.insert("type".to_owned(), only);
            }
        }
        for list in ["anyOf", "oneOf"] {
            let Some(Value::Array(choices)) = object.get_mut(list) else { continue };
            let null = |choice: &Value| choice.get("type").is_some_and(|kind| kind == "null");
            let had_null = choices.iter().any(null);
            choices.retain(|choice| !null(choice));
            // A choice of one is no choice: its parts stand in its place, beside the description.
            if let (true, [Value::Object(only)]) = (had_null, choices.as_slice()) {
                let only = only.clone();
                object.remove(list);
                for (key, value) in only {
                    object.entry(key).or_insert(value);
                }
            }
        }
    }
}

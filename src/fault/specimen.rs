//! A small letter with its types and schema, good and to be spoilt.

use super::parse::parse;
use super::place::Sink;
use super::walk::Walk;
use super::{FaultKind, FaultReport, Finding, read};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Letter {
    reference: String,
    received: crate::vocabulary::Date,
    #[serde(default)]
    accounts: Option<u16>,
    #[serde(default)]
    pub(super) persons: Vec<Person>,
    #[serde(default)]
    names: BTreeMap<String, String>,
    #[serde(default)]
    when: Option<Formula>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    role: Role,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Role {
    Suspect,
    Journalist,
    DefenceCounsel,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Formula {
    All(Vec<Formula>),
    Not(Box<Formula>),
    Role(Role),
    Never,
}

/// The schema of the types above, in the form in which schemars writes it.
pub(super) const SCHEMA: &str = r##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
  "properties": {
    "reference": {"type": "string", "minLength": 1, "maxLength": 20},
    "received": {"type": "string", "format": "date"},
    "accounts": {"type": ["integer", "null"], "format": "uint16", "minimum": 0, "maximum": 65535, "default": null},
    "persons": {"type": "array", "items": {"$ref": "#/$defs/Person"}, "default": []},
    "names": {"type": "object", "additionalProperties": {"type": "string"}, "default": {}},
    "when": {"anyOf": [{"$ref": "#/$defs/Formula"}, {"type": "null"}], "default": null}},
  "additionalProperties": false, "required": ["reference", "received"],
  "$defs": {
    "Person": {"type": "object", "properties": {"role": {"description": "What.", "$ref": "#/$defs/Role"}},
      "additionalProperties": false, "required": ["role"]},
    "Role": {"oneOf": [{"description": "One.", "type": "string", "const": "suspect"},
      {"description": "Two.", "type": "string", "const": "journalist"}, {"type": "string", "enum": ["defence-counsel"]}]},
    "Formula": {"oneOf": [
      {"type": "object", "properties": {"all": {"type": "array", "items": {"$ref": "#/$defs/Formula"}}},
        "additionalProperties": false, "required": ["all"]},
      {"type": "object", "properties": {"not": {"$ref": "#/$defs/Formula"}}, "additionalProperties": false, "required": ["not"]},
      {"type": "object", "properties": {"role": {"$ref": "#/$defs/Role"}}, "additionalProperties": false, "required": ["role"]},
      {"type": "string", "const": "never"}]}}}"##;

pub(super) const GOOD: &str = r#"{
  "reference": "MLA-1 (null)",
  "received": "2026-11-24",
  "accounts": 3,
  "persons": [{"role": "suspect"}, {"role": "journalist"}],
  "names": {"en": "fraud", "fr": "fra\u0075de"},
  "when": {"all": [{"not": {"role": "journalist"}}, "never"]}
}"#;

/// The report on a bad document, one line a fault.
pub(super) fn told(bytes: impl AsRef<[u8]>) -> String {
    match read::<Letter>("letter", bytes.as_ref(), SCHEMA) {
        Ok(letter) => format!("no fault: {letter:?}"),
        Err(report) => report.to_string(),
    }
}

/// The report on the good document with `from` replaced by `to`.
pub(super) fn changed(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    told(GOOD.replacen(from, to, 1))
}

pub(super) fn kinds(bytes: &[u8]) -> Vec<FaultKind> {
    let faults = read::<Letter>("letter", bytes, SCHEMA).map_or_else(|r| r.faults().to_vec(), |_| Vec::new());
    faults.into_iter().map(|f| f.kind).collect()
}

/// The faults of a document along a schema alone.
pub(super) fn check(document: &'static str, bytes: &[u8], schema: &str) -> Result<(), FaultReport> {
    let ((tree, _), schema) = (parse(bytes), serde_json::from_str(schema).unwrap_or_default());
    let (sink, _) = Walk::run(&tree, &schema);
    if sink.first().is_none() { Ok(()) } else { Err(sink.report(document, bytes, &tree)) }
}

/// The report on what a check after reading found.
pub(super) fn locate(document: &'static str, bytes: &[u8], findings: Vec<Finding>) -> FaultReport {
    let ((tree, _), mut sink) = (parse(bytes), Sink::default());
    sink.locate(&tree, findings);
    sink.report(document, bytes, &tree)
}

//! A JSON Schema, as the types of this library generate it, made ready to walk a document along.
//!
//! Understood: `type`, `properties`, `required`, `additionalProperties`, `patternProperties` (its
//! values, not its pattern), `propertyNames`, `items`, `enum`, `const`, `oneOf`, `anyOf`, `$ref` into
//! `$defs`, `minLength`, `maxLength`, `minimum`, `maximum`, `format: date`, `format: partial-date`
//! and the integer formats.
//! What is not understood allows anything, and the strict types have the last word.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, VecDeque};

/// What may stand at one place. Rules name each other by number.
#[derive(Debug)]
pub(super) enum Rule {
    /// Anything.
    Any,
    /// What another rule says.
    Same(usize),
    /// `true` or `false`.
    Flag,
    /// A text.
    Text { least: usize, most: usize, date: Dates },
    /// A number; a whole one where `whole`.
    Number { whole: bool, least: i128, most: i128 },
    /// A list.
    List { items: usize },
    /// An object.
    Record(Record),
    /// One word of a closed list, an object with one known key, or something else.
    Choice { words: Vec<String>, tagged: BTreeMap<String, usize>, rest: Vec<usize> },
}

/// Which dates a text must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dates {
    /// None: it is any text.
    No,
    /// A day.
    Day,
    /// A day, a month or a year.
    Partial,
}

/// The keys of an object.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) known: BTreeMap<String, usize>,
    pub(super) required: Vec<String>,
    /// What other keys may hold; none where absent.
    pub(super) others: Option<usize>,
    /// What other keys may be called.
    pub(super) names: Option<usize>,
}

/// The rules of one schema. The first is that of the whole document.
#[derive(Debug)]
pub(super) struct Plan {
    rules: Vec<Rule>,
}

/// No chain of references in a generated schema is longer.
const LONGEST_CHAIN: usize = 16;

impl Plan {
    /// Reads a schema. A schema that cannot be read allows anything.
    pub(super) fn read(schema: &str) -> Self {
        let root: Value = serde_json::from_str(schema).unwrap_or(Value::Bool(true));
        let definitions = root.get("$defs").and_then(Value::as_object);
        let mut compiler = Compiler { rules: vec![Rule::Any], names: BTreeMap::new(), waiting: VecDeque::new() };
        compiler.fill(0, &root);
        while let Some((number, name)) = compiler.waiting.pop_front() {
            if let Some(schema) = definitions.and_then(|d| d.get(name)) {
                compiler.fill(number, schema);
            }
        }
        Self { rules: compiler.rules }
    }

    /// A rule by its number, references followed.
    pub(super) fn rule(&self, number: usize) -> &Rule {
        let mut at = number;
        for _ in 0..LONGEST_CHAIN {
            match self.rules.get(at) {
                Some(Rule::Same(other)) => at = *other,
                Some(Rule::Choice { words, tagged, rest }) if words.is_empty() && tagged.is_empty() => match rest.as_slice()
                {
                    [only] => at = *only,
                    _ => break,
                },
                _ => break,
            }
        }
        self.rules.get(at).unwrap_or(&Rule::Any)
    }
}

/// The rules so far, and the definitions still to be read.
struct Compiler<'s> {
    rules: Vec<Rule>,
    names: BTreeMap<&'s str, usize>,
    waiting: VecDeque<(usize, &'s str)>,
}

impl<'s> Compiler<'s> {
    fn fill(&mut self, number: usize, schema: &'s Value) {
        let rule = self.rule(schema);
        if let Some(place) = self.rules.get_mut(number) {
            *place = rule;
        }
    }

    fn add(&mut self, schema: &'s Value) -> usize {
        let number = self.rules.len();
        self.rules.push(Rule::Any);
        self.fill(number, schema);
        number
    }

    /// The rule of a schema. Recursion is as deep as the schema's own text, which its parser limits.
    fn rule(&mut self, schema: &'s Value) -> Rule {
        let Some(schema) = schema.as_object() else { return Rule::Any };
        if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/")) {
            return Rule::Same(self.named(name));
        }
        if let Some(branches) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array) {
            return self.choice(branches);
        }
        if let Some(words) = words_of(schema) {
            return Rule::Choice { words, tagged: BTreeMap::new(), rest: Vec::new() };
        }
        let mut types = types_of(schema);
        match (types.next(), types.next()) {
            (Some(one), None) => self.typed(one, schema),
            _ => Rule::Any,
        }
    }

    fn named(&mut self, name: &'s str) -> usize {
        let fresh = self.rules.len();
        let number = *self.names.entry(name).or_insert(fresh);
        if number == fresh {
            self.rules.push(Rule::Any);
            self.waiting.push_back((number, name));
        }
        number
    }

    fn typed(&mut self, one: &str, schema: &'s Map<String, Value>) -> Rule {
        let count = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
        match one {
            "boolean" => Rule::Flag,
            "string" => Rule::Text {
                least: count("minLength").unwrap_or(0),
                most: count("maxLength").unwrap_or(usize::MAX),
                date: match schema.get("format").and_then(Value::as_str) {
                    Some("date") => Dates::Day,
                    Some("partial-date") => Dates::Partial,
                    _ => Dates::No,
                },
            },
            "integer" | "number" => {
                let (low, high) = range(schema.get("format").and_then(Value::as_str));
                let bound = |key: &str| schema.get(key).and_then(whole);
                Rule::Number {
                    whole: one == "integer",
                    least: bound("minimum").map_or(low, |n| n.max(low)),
                    most: bound("maximum").map_or(high, |n| n.min(high)),
                }
            }
            "array" => Rule::List { items: self.add(schema.get("items").unwrap_or(&Value::Bool(true))) },
            "object" => Rule::Record(self.record(schema)),
            _ => Rule::Any,
        }
    }

    fn record(&mut self, schema: &'s Map<String, Value>) -> Record {
        let mut record = Record::default();
        for (key, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            record.known.insert(key.clone(), self.add(value));
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        record.required = required.filter_map(Value::as_str).map(str::to_owned).collect();
        let pattern = schema.get("patternProperties").and_then(Value::as_object).and_then(|p| p.values().next());
        record.others = match (pattern, schema.get("additionalProperties")) {
            (None, Some(Value::Bool(false))) => None,
            (Some(values), _) | (None, Some(values)) => Some(self.add(values)),
            (None, None) => Some(self.add(&Value::Bool(true))),
        };
        record.names = schema.get("propertyNames").map(|n| self.add(n));
        record
    }

    fn choice(&mut self, branches: &'s [Value]) -> Rule {
        let (mut words, mut tagged, mut rest) = (Vec::new(), BTreeMap::new(), Vec::new());
        for branch in branches {
            let Some(schema) = branch.as_object() else { return Rule::Any };
            if let Some(more) = words_of(schema) {
                words.extend(more);
            } else if let Some((tag, value)) = variant(schema) {
                let number = self.add(value);
                tagged.insert(tag.to_owned(), number);
            } else if schema.contains_key("$ref") || types_of(schema).next().is_some() || !schema.contains_key("type") {
                rest.push(self.add(branch));
            }
        }
        Rule::Choice { words, tagged, rest }
    }
}

/// The types that a schema allows, `null` left out: it is refused everywhere.
fn types_of(schema: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let (one, many) = match schema.get("type") {
        Some(Value::Array(many)) => (None, many.as_slice()),
        other => (other, [].as_slice()),
    };
    one.into_iter().chain(many).filter_map(Value::as_str).filter(|t| *t != "null")
}

/// The words of a schema that is a closed list of texts.
fn words_of(schema: &Map<String, Value>) -> Option<Vec<String>> {
    let listed = schema.get("enum").and_then(Value::as_array).map(Vec::as_slice);
    let values = listed.or_else(|| schema.get("const").map(std::slice::from_ref))?;
    values.iter().filter(|v| !v.is_null()).map(|v| v.as_str().map(str::to_owned)).collect()
}

/// The tag and content of a schema that is one variant with content of an externally tagged enum.
fn variant(schema: &Map<String, Value>) -> Option<(&str, &Value)> {
    let mut properties = schema.get("properties")?.as_object()?.iter();
    let (tag, value) = properties.next()?;
    let closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
    let needed = schema.get("required")?.as_array()?.iter().any(|r| r.as_str() == Some(tag));
    (closed && needed && properties.next().is_none()).then_some((tag.as_str(), value))
}

fn whole(value: &Value) -> Option<i128> {
    value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))
}

/// The numbers that an integer format can hold.
fn range(format: Option<&str>) -> (i128, i128) {
    match format {
        Some("uint8") => (0, u8::MAX.into()),
        Some("uint16") => (0, u16::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint64" | "uint") => (0, u64::MAX.into()),
        Some("int8") => (i8::MIN.into(), i8::MAX.into()),
        Some("int16") => (i16::MIN.into(), i16::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("int64" | "int") => (i64::MIN.into(), i64::MAX.into()),
        _ => (i128::MIN, i128::MAX),
    }
}

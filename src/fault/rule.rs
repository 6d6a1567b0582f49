//! What a JSON Schema wants of a value, and what is wrong with a single one.

use crate::fault::FaultKind;
use crate::nearest::{closest, shown};
use crate::vocabulary::{Date, PartialDate};
use regex_lite::Regex;
use serde_json::{Number, Value};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// How deep schemas may lead into each other before anything is let pass: one may contain itself.
const DEEPEST: usize = 8;

/// The schema of anything.
pub(super) const ANY: &Value = &Value::Bool(true);

/// The alternatives of a schema, flat. `null` is none of them: it is refused everywhere.
#[derive(Debug, Default)]
pub(super) struct Rule<'s> {
    /// Whether anything is let pass.
    pub(super) any: bool,
    pub(super) flag: bool,
    /// The words of closed lists.
    pub(super) words: Vec<&'s str>,
    /// The schemas of other texts, and that of numbers.
    pub(super) texts: Vec<&'s Value>,
    pub(super) number: Option<&'s Value>,
    /// The schema of the entries of a list.
    pub(super) items: Option<&'s Value>,
    pub(super) record: Option<Record<'s>>,
}

/// What a schema says of an object.
#[derive(Debug, Default)]
pub(super) struct Record<'s> {
    pub(super) known: BTreeMap<&'s str, &'s Value>,
    pub(super) required: Vec<&'s str>,
    /// The schema of other entries, where there may be some, and that of their names.
    pub(super) others: Option<&'s Value>,
    pub(super) names: Option<&'s Value>,
    /// Whether it is a variant with its content: an object of one key.
    pub(super) one: bool,
}

impl<'s> Rule<'s> {
    fn add(&mut self, root: &'s Value, schema: &'s Value, branch: bool, depth: usize) {
        let list = |key: &str| schema.get(key).and_then(Value::as_array).filter(|_| depth < DEEPEST);
        if let Some(name) = text_of(schema, "$ref").filter(|_| depth < DEEPEST) {
            self.add(root, root.pointer(name.trim_start_matches('#')).unwrap_or(ANY), false, depth + 1);
        } else if let Some(branches) = list("oneOf").or_else(|| list("anyOf")) {
            branches.iter().for_each(|one| self.add(root, one, true, depth + 1));
        } else if let Some(words) = list("enum") {
            self.words.extend(words.iter().filter_map(Value::as_str));
        } else {
            match (text_of(schema, "const"), type_of(schema)) {
                (Some(word), _) => self.words.push(word),
                (_, Some("boolean")) => self.flag = true,
                (_, Some("string")) => self.texts.push(schema),
                (_, Some("integer" | "number")) => self.number = Some(schema),
                (_, Some("array")) => self.items = Some(schema.get("items").unwrap_or(ANY)),
                (_, Some("object")) => self.object(Record::of(schema), branch),
                _ => self.any |= schema.get("type").is_none(),
            }
        }
    }

    /// Adds an object; in a choice, a closed one of one needed key is a variant.
    fn object(&mut self, mut new: Record<'s>, branch: bool) {
        new.one = branch && new.others.is_none() && new.known.len() == 1 && new.required.len() == 1;
        if new.one {
            new.required.clear();
        }
        match &mut self.record {
            Some(record) if record.one && new.one => record.known.append(&mut new.known),
            Some(_) => {}
            None => self.record = Some(new),
        }
    }

    /// Whether it is about words, numbers, flags: values in which no name of anything can stand.
    pub(super) fn is_plain(&self) -> bool {
        !self.any && self.record.is_none() && self.items.is_none()
    }

    /// What should stand there, in words.
    pub(super) fn expected(&self) -> String {
        let some = |all: Vec<&str>| {
            let first: Vec<String> = all.iter().take(3).map(|word| format!("`{word}`")).collect();
            format!("({}{})", first.join(", "), if all.len() > 3 { " and others" } else { "" })
        };
        let object = |record: &Record<'s>| match record.one {
            true => format!("an object with one key {}", some(record.known.keys().copied().collect())),
            false => "an object".to_owned(),
        };
        let text = |schema: &&Value| match text_of(schema, "format") {
            Some("date") => "a date such as `2026-11-24`",
            Some("partial-date") => "a date such as `2026-11-24`, `2026-11` or `2026`",
            _ => "a text",
        };
        let number = |schema: &Value| if is_whole(schema) { "a whole number" } else { "a number" };
        let parts = [
            (!self.words.is_empty()).then(|| format!("a text {}", some(self.words.clone()))),
            self.record.as_ref().map(object),
            self.flag.then(|| "`true` or `false`".to_owned()),
            self.texts.first().map(text).map(str::to_owned),
            self.number.map(number).map(str::to_owned),
            self.items.map(|_| "a list".to_owned()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" or ")
    }
}

impl<'s> Record<'s> {
    fn of(schema: &'s Value) -> Self {
        let map = |key: &str| schema.get(key).and_then(Value::as_object);
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let pattern = map("patternProperties").and_then(|all| all.values().next());
        Self {
            known: map("properties").into_iter().flatten().map(|(key, value)| (key.as_str(), value)).collect(),
            required: required.collect(),
            others: pattern.or(schema.get("additionalProperties")).or(Some(ANY)).filter(|one| **one != Value::Bool(false)),
            names: schema.get("propertyNames"),
            one: false,
        }
    }
}

/// A schema with what was once worked out of it.
#[derive(Debug)]
pub(super) struct Plan<'s> {
    root: &'s Value,
    rules: HashMap<*const Value, Rc<Rule<'s>>>,
    patterns: HashMap<&'s str, Option<Regex>>,
}

impl<'s> Plan<'s> {
    pub(super) fn of(root: &'s Value) -> Self {
        Self { root, rules: HashMap::new(), patterns: HashMap::new() }
    }

    pub(super) fn rule(&mut self, schema: &'s Value) -> Rc<Rule<'s>> {
        let new = || {
            let mut rule = Rule::default();
            rule.add(self.root, schema, false, 0);
            Rc::new(rule)
        };
        Rc::clone(self.rules.entry(std::ptr::from_ref(schema)).or_insert_with(new))
    }

    /// What is wrong with a text under the schema of a text.
    pub(super) fn text(&mut self, given: &str, schema: &'s Value) -> Option<FaultKind> {
        let count = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
        let (value, length) = (shown(given), given.chars().count());
        match text_of(schema, "format") {
            Some("date") if given.parse::<Date>().is_err() => return Some(FaultKind::BadDate { value }),
            Some("partial-date") if given.parse::<PartialDate>().is_err() => {
                return Some(FaultKind::BadPartialDate { value });
            }
            _ => {}
        }
        if let Some(limit) = count("maxLength").filter(|most| length > *most) {
            return Some(FaultKind::TextTooLong { length, limit });
        } else if let Some(limit) = count("minLength").filter(|least| length < *least) {
            return Some(FaultKind::TextTooShort { length, limit });
        }
        let pattern = text_of(schema, "pattern")?;
        let regex = self.patterns.entry(pattern).or_insert_with(|| Regex::new(pattern).ok()).as_ref();
        let form = text_of(schema, "description").unwrap_or(pattern).trim_end_matches('.').to_owned();
        regex.filter(|regex| !regex.is_match(given)).map(|_| FaultKind::BadForm { value, form })
    }
}

fn text_of<'s>(schema: &'s Value, key: &str) -> Option<&'s str> {
    schema.get(key).and_then(Value::as_str)
}

/// The type that a schema wants, `null` left out.
fn type_of(schema: &Value) -> Option<&str> {
    let types = schema.get("type")?;
    types.as_str().or_else(|| types.as_array()?.iter().filter_map(Value::as_str).find(|one| *one != "null"))
}

fn is_whole(schema: &Value) -> bool {
    type_of(schema) == Some("integer")
}

/// A key, or a word, that is not on a closed list.
pub(super) fn unknown<'a>(key: bool, given: &str, near: Option<&str>, known: impl Iterator<Item = &'a str>) -> FaultKind {
    let (value, nearest, (allowed, others)) = (shown(given), near.map(str::to_owned), closest(given, known));
    if key {
        FaultKind::UnknownKey { key: value, nearest, allowed, others }
    } else {
        FaultKind::UnknownValue { value, nearest, allowed, others }
    }
}

/// What is wrong with a number under the schema of a number, or of anything.
pub(super) fn number(given: &str, schema: &Value) -> Option<FaultKind> {
    let written_whole = !given.bytes().any(|b| matches!(b, b'.' | b'e' | b'E'));
    let value = shown(given);
    if is_whole(schema) && !written_whole {
        return Some(FaultKind::WrongType { expected: "a whole number".to_owned(), found: format!("`{value}`") });
    }
    let bound = |key: &str| schema.get(key).and_then(Value::as_number).and_then(Number::as_i128);
    let (low, high) = (bound("minimum"), bound("maximum"));
    let fits = match given.parse::<i128>() {
        Ok(number) if written_whole => low.is_none_or(|low| low <= number) && high.is_none_or(|high| number <= high),
        _ => !is_whole(schema) && given.parse::<f64>().is_ok_and(f64::is_finite),
    };
    let range = match (low, high) {
        (Some(low), Some(high)) => format!("from {low} to {high}"),
        (Some(low), None) => format!("from {low}"),
        (None, Some(high)) => format!("up to {high}"),
        (None, None) => "that a computer can hold".to_owned(),
    };
    (!fits).then_some(FaultKind::NumberOutOfRange { value, range })
}

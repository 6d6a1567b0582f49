//! Walks a tree along a schema: collects every fault, in the order of the text, and what is sound.

use crate::fault::place::Sink;
use crate::fault::rule::{ANY, Plan, Record, Rule, number, unknown};
use crate::fault::sound::{SAMPLES, Sound};
use crate::fault::tree::{Kind, Node, OPEN, Tree};
use crate::fault::{FaultKind, MAX_TEXT};
use crate::nearest::{closest, is_blank, nearest, shown};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// An object with more keys gets no suggestions: it is no misspelt record.
const MANY_KEYS: usize = 256;

/// How deep made-up parts may stand in each other.
const DEEPEST_SAMPLE: usize = 4;

type Entries<'t> = [(Node<'t>, Node<'t>)];

/// A walk: recursive, and no deeper than the parser lets a tree be.
pub(super) struct Walk<'t, 's> {
    text: &'t str,
    plan: Plan<'s>,
    sink: Sink,
    sound: Sound<'s>,
}

impl<'t, 's> Walk<'t, 's> {
    /// The faults of a tree under a schema, and what is sound in it, unless that is nothing or too little.
    pub(super) fn run(tree: &'t Tree<'t>, schema: &'s Value) -> (Sink, Option<Sound<'s>>) {
        let (plan, sink, sound) = (Plan::of(schema), Sink::default(), Sound::default());
        let mut walk = Self { text: tree.text, plan, sink, sound };
        let is_sound = tree.root.as_ref().is_some_and(|root| walk.value(root, schema)) && !walk.sink.is_full();
        (walk.sink, is_sound.then_some(walk.sound))
    }

    /// Tells a fault; false, as what has one is not sound.
    fn fault(&mut self, node: &Node<'_>, kind: impl FnOnce() -> FaultKind) -> bool {
        self.sink.add(node.start, kind);
        false
    }

    /// Whether a value is sound; if so, it is copied.
    fn value(&mut self, node: &'t Node<'t>, schema: &'s Value) -> bool {
        let (length, rule) = (self.sound.text.len(), self.plan.rule(schema));
        let is_sound = match &node.kind {
            Kind::List(items) => self.list(node, items, &rule),
            Kind::Object(entries) => self.object(node, entries, &rule),
            _ => self.single(node, &rule),
        };
        if !is_sound {
            self.sound.text.truncate(length);
        }
        is_sound
    }

    /// A value that is neither list nor object, or a key.
    fn single(&mut self, node: &Node<'t>, rule: &Rule<'s>) -> bool {
        self.sound.text.push_str(self.text.get(node.start..node.end).unwrap_or_default());
        let wrong = match (&node.kind, rule.number) {
            (Kind::Null, _) => Some(FaultKind::Null),
            (Kind::Text(_) | Kind::Key(_), _) => return self.text(node, rule),
            (Kind::Number(raw), _) if rule.any => number(raw, ANY),
            (Kind::Number(raw), Some(schema)) => number(raw, schema),
            (Kind::Flag(_), _) if rule.any || rule.flag => None,
            _ => return self.mismatch(node, rule),
        };
        wrong.is_none_or(|wrong| self.fault(node, || wrong))
    }

    fn text(&mut self, node: &Node<'_>, rule: &Rule<'s>) -> bool {
        let given = node.words();
        if is_blank(given) {
            return self.fault(node, || FaultKind::BlankText);
        } else if node.is_long() {
            return self.fault(node, || FaultKind::TextTooLong { length: given.chars().count(), limit: MAX_TEXT });
        }
        let mut wrong = None;
        for schema in &rule.texts {
            wrong = self.plan.text(given, schema).map(|found| wrong.unwrap_or(found));
            if wrong.is_none() {
                return true;
            }
        }
        let (known, key) = (|| rule.words.iter().copied(), matches!(node.kind, Kind::Key(_)));
        match wrong {
            _ if rule.any || rule.words.contains(&given) => true,
            Some(wrong) => self.fault(node, || wrong),
            None if rule.record.as_ref().is_some_and(|one| one.one && one.known.contains_key(given)) => {
                let expected = format!("an object with the key `{given}`");
                self.fault(node, || FaultKind::WrongType { expected, found: node.found() })
            }
            None if rule.words.is_empty() => self.mismatch(node, rule),
            None => self.fault(node, || unknown(key, given, nearest(given, known()), known())),
        }
    }

    /// Something of another type than its place wants.
    fn mismatch(&mut self, node: &Node<'_>, rule: &Rule<'s>) -> bool {
        self.fault(node, || FaultKind::WrongType { expected: rule.expected(), found: node.found() })
    }

    fn list(&mut self, node: &Node<'_>, items: &'t [Node<'t>], rule: &Rule<'s>) -> bool {
        let mut is_sound = rule.any || rule.items.is_some() || self.mismatch(node, rule);
        let schema = rule.items.unwrap_or(ANY);
        self.sound.text.push('[');
        for item in items {
            self.sound.separate();
            // Entries keep their places, so that pointers go on to lead to them.
            is_sound &= self.value(item, schema) || self.made_up((item.start, None), schema);
        }
        self.sound.text.push(']');
        is_sound
    }

    fn object(&mut self, node: &Node<'_>, entries: &'t Entries<'t>, rule: &Rule<'s>) -> bool {
        let open = Record { others: Some(ANY), ..Record::default() };
        let fits = rule.any || rule.record.is_some() || self.mismatch(node, rule);
        self.sound.text.push('{');
        let is_sound = self.record(node, entries, rule.record.as_ref().unwrap_or(&open), rule);
        self.sound.text.push('}');
        is_sound && fits
    }

    fn record(&mut self, node: &Node<'_>, entries: &'t Entries<'t>, record: &Record<'s>, rule: &Rule<'s>) -> bool {
        let keys = || record.known.keys().copied();
        let (count, is_open) = (entries.len(), node.end == OPEN);
        let mut given: HashSet<&str> = entries.iter().map(|(key, _)| key.words()).collect();
        if record.one && count != 1 && !is_open {
            let (allowed, others) = closest("", keys());
            self.fault(node, || FaultKind::NotOneKey { found: count, allowed, others });
        } else if let Some(word) = rule.words.iter().find(|word| record.one && given.contains(**word)) {
            let expected = format!("the text `{word}`");
            return self.fault(node, || FaultKind::WrongType { expected, found: node.found() });
        }
        // For each unknown key of a closed object the absent key that its writer may have meant.
        let few = given.len() <= MANY_KEYS && record.others.is_none() && !self.sink.is_full();
        let absent = || keys().filter(|key| !given.contains(*key));
        let unknown_keys = given.iter().filter(|key| few && !record.known.contains_key(*key));
        let meant: HashMap<&str, &str> = unknown_keys.filter_map(|key| Some((*key, nearest(key, absent())?))).collect();
        for key in record.required.iter().filter(|key| !is_open && !given.contains(**key)) {
            // A misspelt key is one fault, not also a missing one.
            if !meant.values().any(|one| one == key) {
                self.fault(node, || FaultKind::MissingKey { key: (*key).to_owned() });
            }
        }
        let mut copied = Vec::new();
        for (at, value) in entries {
            let (key, length) = (at.words(), self.sound.text.len());
            self.sound.separate();
            let known = record.known.get(key);
            if !given.remove(key) {
                // It is walked no further.
                self.fault(at, || FaultKind::DuplicateKey { key: shown(key) });
            } else if let Some(schema) = known.or(record.others.as_ref()) {
                let names = self.plan.rule(record.names.filter(|_| known.is_none()).unwrap_or(ANY));
                self.single(at, &names);
                self.sound.text.push(':');
                if self.value(value, schema) {
                    copied.push(key);
                    continue;
                }
                let is_plain = self.plan.rule(schema).is_plain();
                self.sound.touch((value.start, None), is_plain);
            } else {
                let near = meant.get(key).copied();
                self.fault(at, || unknown(true, key, near, keys()));
                self.value(value, near.and_then(|near| record.known.get(near)).unwrap_or(&ANY));
            }
            self.sound.text.truncate(length);
        }
        for key in record.required.iter().filter(|key| !copied.contains(key)) {
            let length = self.sound.text.len();
            self.sound.separate();
            self.sound.text.push_str(&format!("{}:", Value::from(*key)));
            if !record.known.get(key).is_some_and(|schema| self.made_up((node.start, Some(key)), schema)) {
                self.sound.text.truncate(length);
            }
        }
        !record.one || (copied.len() == 1 && count == 1)
    }

    /// Something of the right form, in the place of what has none; false where nothing can be made up.
    fn made_up(&mut self, place: (usize, Option<&'s str>), schema: &'s Value) -> bool {
        if self.sink.is_full() {
            return false;
        }
        let is_plain = self.plan.rule(schema).is_plain();
        self.sound.touch(place, is_plain);
        let sample = self.sample(schema, DEEPEST_SAMPLE);
        sample.inspect(|sample| self.sound.make_up(&sample.to_string())).is_some()
    }

    fn sample(&mut self, schema: &'s Value, deep: usize) -> Option<Value> {
        let deeper = deep.checked_sub(1)?;
        let rule = self.plan.rule(schema);
        if let Some(word) = rule.words.first() {
            return Some(Value::from(*word));
        } else if let Some(record) = &rule.record {
            let keys = record.known.iter().take(usize::from(record.one));
            let required = record.required.iter().filter_map(|key| record.known.get_key_value(key));
            let inner = keys.chain(required).map(|(key, inner)| Some(((*key).to_owned(), self.sample(inner, deeper)?)));
            return inner.collect::<Option<Map<_, _>>>().map(Value::Object);
        } else if let Some(schema) = rule.texts.first() {
            return SAMPLES.iter().find(|one| self.plan.text(one, schema).is_none()).map(|one| Value::from(*one));
        }
        let number = rule.number.map(|schema| schema.get("minimum").cloned().unwrap_or_else(|| Value::from(0)));
        number.or_else(|| rule.items.map(|_| Value::Array(Vec::new()))).or_else(|| rule.flag.then_some(Value::Bool(false)))
    }
}

//! Walks a tree along a schema: collects every fault, in the order of the text, and what is sound.

use crate::fault::nearest::{closest, is_blank, nearest, shown};
use crate::fault::place::Sink;
use crate::fault::rule::{ANY, Plan, Record, Rule, number, unknown};
use crate::fault::sound::{SAMPLES, Sound};
use crate::fault::tree::{Node, NodeKind, Tree};
use crate::fault::{FaultKind, MAX_TEXT};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet};

/// An object with more keys gets no suggestions: it is no misspelt record.
const MANY_KEYS: usize = 256;

/// How deep made-up parts may stand in each other.
const DEEPEST_SAMPLE: usize = 4;

/// A walk: recursive, and no deeper than the parser lets a tree be.
pub(super) struct Walk<'t, 's> {
    tree: &'t Tree<'t>,
    plan: Plan<'s>,
    /// What the types refused, by node: of a kind that no schema tells.
    refused: &'t BTreeMap<u32, FaultKind>,
    sink: Sink,
    sound: Sound<'s>,
}

impl<'t, 's> Walk<'t, 's> {
    /// The faults of a tree under a schema, and what is sound in it, unless that is nothing or too little.
    pub(super) fn run(
        tree: &'t Tree<'t>,
        schema: &'s Value,
        refused: &'t BTreeMap<u32, FaultKind>,
    ) -> (Sink, Option<Sound<'s>>) {
        let mut walk = Self { tree, plan: Plan::of(schema), refused, sink: Sink::default(), sound: Sound::default() };
        let is_sound = !tree.nodes.is_empty() && walk.value(0, schema) && !walk.sink.is_full();
        (walk.sink, is_sound.then_some(walk.sound))
    }

    /// Tells a fault; false, as what has one is not sound.
    fn fault(&mut self, node: Node, kind: impl FnOnce() -> FaultKind) -> bool {
        self.sink.add(node.start as usize, kind);
        false
    }

    /// Whether a value is sound; if so, it is copied.
    fn value(&mut self, number: u32, schema: &'s Value) -> bool {
        let (node, length) = (self.tree.node(number), self.sound.text.len());
        self.sound.copies(number);
        let rule = self.plan.rule(schema);
        let told = self.refused.get(&number).is_some_and(|kind| !self.fault(node, || kind.clone()));
        let is_sound = match node.kind {
            NodeKind::List => self.list(number, node, &rule),
            NodeKind::Object => self.object(number, node, &rule),
            _ => !told && self.single(node, &rule),
        };
        if told || !is_sound {
            self.sound.cut(length);
        }
        is_sound && !told
    }

    /// A value that is neither list nor object, or a key.
    fn single(&mut self, node: Node, rule: &Rule<'s>) -> bool {
        let raw = self.tree.raw(node);
        self.sound.text.push_str(raw);
        let wrong = match (node.kind, rule.number) {
            (NodeKind::Null, _) => Some(FaultKind::Null),
            (NodeKind::Text | NodeKind::Key, _) => return self.text(node, rule),
            (NodeKind::Number, _) if rule.any => number(raw, ANY),
            (NodeKind::Number, Some(schema)) => number(raw, schema),
            (NodeKind::True | NodeKind::False, _) if rule.any || rule.flag => None,
            _ => return self.mismatch(node, rule),
        };
        wrong.is_none_or(|wrong| self.fault(node, || wrong))
    }

    fn text(&mut self, node: Node, rule: &Rule<'s>) -> bool {
        let tree = self.tree;
        let given = tree.words(node);
        if is_blank(&given) {
            return self.fault(node, || FaultKind::BlankText);
        } else if tree.is_long(node) {
            return self.fault(node, || FaultKind::TextTooLong { length: given.chars().count(), limit: MAX_TEXT });
        }
        let mut wrong = None;
        for schema in &rule.texts {
            wrong = self.plan.text(&given, schema).map(|found| wrong.unwrap_or(found));
            if wrong.is_none() {
                return true;
            }
        }
        let is_tag = |record: &Record<'_>| record.one && record.known.contains_key(given.as_ref());
        let (known, key) = (|| rule.words.iter().copied(), node.kind == NodeKind::Key);
        match wrong {
            _ if rule.any || rule.words.contains(&given.as_ref()) => true,
            Some(wrong) => self.fault(node, || wrong),
            None if rule.record.as_ref().is_some_and(is_tag) => {
                let expected = || format!("an object with the key `{given}`");
                self.fault(node, || FaultKind::WrongType { expected: expected(), found: tree.found(node) })
            }
            None if rule.words.is_empty() => self.mismatch(node, rule),
            None => self.fault(node, || unknown(key, &given, nearest(&given, known()), known())),
        }
    }

    /// Something of another type than its place wants.
    fn mismatch(&mut self, node: Node, rule: &Rule<'s>) -> bool {
        let tree = self.tree;
        self.fault(node, || FaultKind::WrongType { expected: rule.expected(), found: tree.found(node) })
    }

    fn list(&mut self, number: u32, node: Node, rule: &Rule<'s>) -> bool {
        let mut is_sound = rule.any || rule.items.is_some() || self.mismatch(node, rule);
        let items = rule.items.unwrap_or(ANY);
        self.sound.text.push('[');
        for child in self.tree.children(number) {
            self.sound.separate();
            // Entries keep their places, so that pointers go on to lead to them.
            is_sound &= self.value(child, items) || self.made_up((child, None), items);
        }
        self.sound.text.push(']');
        is_sound
    }

    fn object(&mut self, number: u32, node: Node, rule: &Rule<'s>) -> bool {
        let open = Record { others: Some(ANY), ..Record::default() };
        let fits = rule.any || rule.record.is_some() || self.mismatch(node, rule);
        self.sound.text.push('{');
        let is_sound = self.record(number, node, rule.record.as_ref().unwrap_or(&open), rule);
        self.sound.text.push('}');
        is_sound && fits
    }

    fn record(&mut self, number: u32, node: Node, record: &Record<'s>, rule: &Rule<'s>) -> bool {
        let tree = self.tree;
        let keys = || record.known.keys().copied();
        let count = tree.entries(number).count();
        let mut given: HashSet<_> = tree.entries(number).map(|(key, _, _)| key).collect();
        if record.one && count != 1 && !node.marked {
            let (allowed, others) = closest("", keys());
            self.fault(node, || FaultKind::NotOneKey { found: count, allowed, others });
        } else if let Some(word) = rule.words.iter().find(|word| record.one && given.contains(**word)) {
            let expected = format!("the text `{word}`");
            return self.fault(node, || FaultKind::WrongType { expected, found: tree.found(node) });
        }
        // For each unknown key of a closed object the absent key that its writer may have meant.
        let few = given.len() <= MANY_KEYS && record.others.is_none() && !self.sink.is_full();
        let absent = || keys().filter(|key| !given.contains(*key));
        let unknown_keys = given.iter().filter(|key| few && !record.known.contains_key(key.as_ref()));
        let meant: HashMap<_, &str> = unknown_keys.filter_map(|key| Some((key.clone(), nearest(key, absent())?))).collect();
        for key in record.required.iter().filter(|key| !node.marked && !given.contains(**key)) {
            // A misspelt key is one fault, not also a missing one.
            if !meant.values().any(|one| one == key) {
                self.fault(node, || FaultKind::MissingKey { key: (*key).to_owned() });
            }
        }
        let mut copied = Vec::new();
        for (key, at, value) in tree.entries(number) {
            let (node, length) = (tree.node(at), self.sound.text.len());
            self.sound.separate();
            self.sound.copies(at);
            let known = record.known.get(key.as_ref());
            if !given.remove(&key) {
                // It is walked no further.
                self.fault(node, || FaultKind::DuplicateKey { key: shown(&key) });
            } else if let Some(kind) = self.refused.get(&at) {
                self.fault(node, || kind.clone());
            } else if let Some(schema) = known.or(record.others.as_ref()) {
                let names = self.plan.rule(record.names.filter(|_| known.is_none()).unwrap_or(ANY));
                self.single(node, &names);
                self.sound.text.push(':');
                if self.value(value, schema) {
                    copied.push(key);
                    continue;
                }
                let is_plain = self.plan.rule(schema).is_plain();
                self.sound.touch((value, None), is_plain);
            } else {
                let near = meant.get(&key).copied();
                self.fault(node, || unknown(true, &key, near, keys()));
                self.value(value, near.and_then(|near| record.known.get(near)).unwrap_or(&ANY));
            }
            self.sound.cut(length);
        }
        for key in record.required.iter().filter(|key| !copied.iter().any(|one| one == **key)) {
            let length = self.sound.text.len();
            self.sound.separate();
            self.sound.text.push_str(&format!("{}:", Value::from(*key)));
            if !record.known.get(key).is_some_and(|schema| self.made_up((number, Some(key)), schema)) {
                self.sound.cut(length);
            }
        }
        !record.one || (copied.len() == 1 && count == 1)
    }

    /// Something of the right form, in the place of what has none; false where nothing can be made up.
    fn made_up(&mut self, place: (u32, Option<&'s str>), schema: &'s Value) -> bool {
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

//! Walks a tree along a schema and collects every fault, in the order of the text.

use crate::fault::nearest::{closest, nearest, shown};
use crate::fault::place::{Placed, Sink};
use crate::fault::schema::{Plan, Record, Rule};
use crate::fault::tree::{Entry, Node, NodeKind, Tree, push_index, push_key};
use crate::fault::{FaultKind, value};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

/// An object with more keys gets no suggestions: it is no misspelt record.
const MANY_KEYS: usize = 256;

/// A walk: recursive, and no deeper than the parser lets a tree be.
pub(super) struct Walk<'t> {
    pub(super) tree: &'t Tree<'t>,
    pub(super) plan: &'t Plan,
    /// Pointer to where the walk is.
    pub(super) pointer: String,
    /// Whether the pointer stays as it is, because a key is too long to be part of one.
    pub(super) frozen: bool,
    pub(super) sink: Sink,
}

impl<'t> Walk<'t> {
    /// Checks a tree against a plan.
    pub(super) fn run(tree: &'t Tree<'t>, plan: &'t Plan) -> Sink {
        let mut walk = Self { tree, plan, pointer: String::new(), frozen: false, sink: Sink::default() };
        walk.value(0, plan.rule(0));
        walk.sink
    }

    fn fault(&mut self, node: Node, kind: impl FnOnce() -> FaultKind) {
        let pointer = &self.pointer;
        self.sink.add(node.start as usize, || Placed {
            pointer: pointer.clone(),
            offset: node.start as usize,
            kind: kind(),
        });
    }

    fn value(&mut self, number: u32, rule: &'t Rule) {
        let Some(node) = self.tree.node(number) else { return };
        if node.kind == NodeKind::Null {
            return self.fault(node, || FaultKind::Null);
        }
        match (rule, node.kind) {
            (Rule::Record(record), NodeKind::Object) => self.record(number, node, record),
            (Rule::List { items }, NodeKind::List) => self.list(number, self.plan.rule(*items)),
            (Rule::Choice { words, tagged, rest }, _) => self.choice(number, node, rule, (words, tagged, rest)),
            (_, NodeKind::Object) => {
                self.mismatch(node, rule);
                self.free_object(number);
            }
            (_, NodeKind::List) => {
                self.mismatch(node, rule);
                self.list(number, &Rule::Any);
            }
            (_, _) => {
                let (tree, plan) = (self.tree, self.plan);
                if let Some(kind) = value::scalar(tree, plan, node, rule) {
                    self.fault(node, kind);
                }
            }
        }
    }

    /// A container where something else is expected.
    fn mismatch(&mut self, node: Node, rule: &'t Rule) {
        let (tree, plan) = (self.tree, self.plan);
        if !matches!(rule, Rule::Any) {
            self.fault(node, || value::wrong_type(tree, plan, node, rule));
        }
    }

    fn list(&mut self, number: u32, items: &'t Rule) {
        let (tree, length) = (self.tree, self.pointer.len());
        for (position, child) in tree.children(number).enumerate() {
            if !self.frozen {
                push_index(&mut self.pointer, position);
            }
            self.value(child, items);
            self.pointer.truncate(length);
        }
    }

    /// The entries of an object; keys given again are faults and walked no further.
    fn entries(&mut self, number: u32, mut visit: impl FnMut(&mut Self, &Entry<'t>)) {
        let (tree, length) = (self.tree, self.pointer.len());
        let mut seen = HashSet::new();
        for entry in tree.entries(number) {
            let frozen = self.frozen;
            self.frozen = frozen || !push_key(&mut self.pointer, &entry.key);
            if seen.insert(entry.key.clone()) {
                visit(self, &entry);
            } else if let Some(node) = tree.node(entry.at) {
                self.fault(node, || FaultKind::DuplicateKey { key: shown(&entry.key) });
            }
            self.frozen = frozen;
            self.pointer.truncate(length);
        }
    }

    /// An object of which nothing is known.
    fn free_object(&mut self, number: u32) {
        self.entries(number, |walk, entry| walk.value(entry.value, &Rule::Any));
    }

    fn record(&mut self, number: u32, node: Node, record: &'t Record) {
        let (tree, plan) = (self.tree, self.plan);
        let given: HashSet<_> = tree.entries(number).map(|e| e.key).collect();
        let meant = self.meant(&given, record);
        for key in record.required.iter().filter(|k| !node.marked && !given.contains(k.as_str())) {
            // A misspelt key is one fault, not also a missing one.
            if !meant.values().any(|m| m == key) {
                self.fault(node, || FaultKind::MissingKey { key: key.clone() });
            }
        }
        self.entries(number, |walk, entry| {
            let known = record.known.get(entry.key.as_ref()).copied();
            let mut inner = known.or(record.others);
            match (tree.node(entry.at), record.names) {
                (Some(at), _) if inner.is_none() => {
                    let near = meant.get(&entry.key).copied();
                    inner = near.and_then(|n| record.known.get(n)).copied();
                    walk.fault(at, || value::unknown_key(&entry.key, near, words(&record.known)));
                }
                (Some(at), Some(names)) if known.is_none() => {
                    if let Some(kind) = value::name(&entry.key, plan.rule(names)) {
                        walk.fault(at, kind);
                    }
                }
                _ => {}
            }
            walk.value(entry.value, inner.map_or(&Rule::Any, |i| plan.rule(i)));
        });
    }

    /// For each unknown key of a closed object the absent key that its writer may have meant.
    fn meant(&self, given: &HashSet<Cow<'t, str>>, record: &'t Record) -> HashMap<Cow<'t, str>, &'t str> {
        let few = given.len() <= MANY_KEYS && record.others.is_none() && !self.sink.is_full();
        let unknown = given.iter().filter(|k| few && !record.known.contains_key(k.as_ref()));
        let absent = || words(&record.known).filter(|k| !given.contains(*k));
        unknown.filter_map(|k| Some((k.clone(), nearest(k, absent())?))).collect()
    }

    /// A closed list or an externally tagged enum.
    fn choice(&mut self, number: u32, node: Node, rule: &'t Rule, parts: value::Parts<'t>) {
        let (tree, plan) = (self.tree, self.plan);
        let (listed, tagged, rest) = parts;
        if node.kind == NodeKind::Text && listed.iter().any(|w| *w == tree.words(node)) {
            return;
        }
        match rest.iter().map(|r| plan.rule(*r)).find(|r| value::admits(r, node.kind)) {
            // One choice in another, no deeper: so a schema that contains itself ends too.
            Some(inner @ Rule::Choice { words, tagged, .. }) => {
                return self.choice(number, node, inner, (words, tagged, &[]));
            }
            Some(other) => return self.value(number, other),
            None => {}
        }
        match node.kind {
            NodeKind::Object if !tagged.is_empty() => {
                let count = tree.entries(number).count();
                let only = tree.entries(number).next().filter(|_| count == 1);
                if let Some(word) = only.and_then(|e| listed.iter().find(|w| **w == e.key)) {
                    return self.fault(node, || value::not_a_tag(word));
                }
                if count != 1 && !node.marked {
                    self.fault(node, || {
                        let (allowed, others) = closest("", words(tagged));
                        FaultKind::NotOneKey { found: count, allowed, others }
                    });
                }
                self.entries(number, |walk, entry| {
                    let known = tagged.get(entry.key.as_ref());
                    let near = match known {
                        None if !walk.sink.is_full() => nearest(&entry.key, words(tagged)),
                        _ => None,
                    };
                    if let (None, Some(key)) = (known, tree.node(entry.at)) {
                        walk.fault(key, || value::unknown_key(&entry.key, near, words(tagged)));
                    }
                    let inner = known.or_else(|| near.and_then(|n| tagged.get(n)));
                    walk.value(entry.value, inner.map_or(&Rule::Any, |i| plan.rule(*i)));
                });
            }
            NodeKind::Object => {
                self.mismatch(node, rule);
                self.free_object(number);
            }
            NodeKind::List => {
                self.mismatch(node, rule);
                self.list(number, &Rule::Any);
            }
            _ => {
                if let Some(kind) = value::scalar(tree, plan, node, rule) {
                    self.fault(node, kind);
                }
            }
        }
    }
}

/// The keys of a record or of tagged variants.
fn words(known: &BTreeMap<String, usize>) -> impl Iterator<Item = &str> {
    known.keys().map(String::as_str)
}

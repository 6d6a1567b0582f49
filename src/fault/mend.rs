//! A document of bad form, mended as far as that goes: so that what else is wrong with it (dangling
//! references, contradictions) is told at once, and not only when its form is right.
//!
//! What was mended is never used for anything but looking for further faults.

use crate::fault::schema::{Dates, Plan, Record, Rule};
use crate::fault::tree::{NodeKind, Tree, push_index, push_key};
use crate::fault::{FaultKind, Finding, value};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A larger document is not mended: its faults of form are enough for one report.
const MOST_NODES: usize = 200_000;

/// How deep made-up parts may stand in each other.
const DEEPEST_SAMPLE: usize = 4;

/// A mended document, and the pointers of what was left out or made up.
#[derive(Debug)]
pub(super) struct Mended {
    pub(super) value: Value,
    touched: Vec<String>,
    /// Whether a date was made up.
    dates: bool,
    /// Whether a part was left out or made up in which names can stand.
    names: bool,
}

impl Mended {
    /// Mends a tree along a plan; nothing where there is too little to mend, or too much.
    pub(super) fn of(tree: &Tree<'_>, plan: &Plan) -> Option<Self> {
        if tree.nodes.len() > MOST_NODES {
            return None;
        }
        let mut mender = Mender { tree, plan, pointer: String::new(), touched: Vec::new(), dates: false, names: false };
        let value = mender.value(0, plan.rule(0))?;
        Some(Self { value, touched: mender.touched, dates: mender.dates, names: mender.names })
    }

    /// Whether a finding rests on the document alone, and not on what was left out or made up.
    pub(super) fn spares(&self, finding: &Finding) -> bool {
        let parent = |pointer: &str| pointer.rsplit_once('/').map_or("", |(parent, _)| parent).to_owned();
        let about = parent(&finding.pointer);
        let near = |touched: &String| {
            let (outer, inner) = (touched.as_str(), finding.pointer.as_str());
            inner.starts_with(outer) || outer.starts_with(inner) || parent(touched) == about
        };
        // Two statements of which one was made up contradict each other by chance.
        let beside = |touched: &String| near(touched) || touched.starts_with(&about);
        match finding.kind {
            FaultKind::DateOrder { .. } if self.dates => false,
            FaultKind::DanglingReference { .. } | FaultKind::DuplicateId { .. } if self.names => false,
            FaultKind::Contradiction { .. } | FaultKind::Other(_) => !self.touched.iter().any(beside),
            _ => !self.touched.iter().any(near),
        }
    }
}

struct Mender<'t> {
    tree: &'t Tree<'t>,
    plan: &'t Plan,
    pointer: String,
    touched: Vec<String>,
    dates: bool,
    names: bool,
}

/// Recursive, and no deeper than the parser lets a tree be.
impl<'t> Mender<'t> {
    /// The value of a node under a rule; nothing where it does not fit.
    fn value(&mut self, number: u32, rule: &'t Rule) -> Option<Value> {
        let node = self.tree.node(number)?;
        match (rule, node.kind) {
            (_, NodeKind::Null) => None,
            (Rule::Record(record), NodeKind::Object) => Some(self.record(number, record)),
            (Rule::List { items }, NodeKind::List) => self.list(number, self.plan.rule(*items)),
            (Rule::Choice { words, tagged, rest }, _) => self.choice(number, (words, tagged, rest)),
            (Rule::Any | Rule::Same(_), _) => serde_json::from_str(self.tree.raw(node)).ok(),
            (_, NodeKind::Object | NodeKind::List | NodeKind::Key) => None,
            _ => {
                let fits = value::scalar(self.tree, self.plan, node, rule).is_none();
                fits.then(|| serde_json::from_str(self.tree.raw(node)).ok()).flatten()
            }
        }
    }

    fn list(&mut self, number: u32, items: &'t Rule) -> Option<Value> {
        let (tree, length) = (self.tree, self.pointer.len());
        let mut list = Vec::new();
        for (position, child) in tree.children(number).enumerate() {
            push_index(&mut self.pointer, position);
            // Entries keep their places, so that pointers go on to lead to them.
            let entry = self.value(child, items).or_else(|| self.made_up(items));
            self.pointer.truncate(length);
            list.push(entry?);
        }
        Some(Value::Array(list))
    }

    fn record(&mut self, number: u32, record: &'t Record) -> Value {
        let (tree, length) = (self.tree, self.pointer.len());
        let mut object = Map::new();
        for entry in tree.entries(number) {
            let rule = record.known.get(entry.key.as_ref()).copied().or(record.others);
            let Some(rule) = rule.filter(|_| !object.contains_key(entry.key.as_ref())) else { continue };
            let named = push_key(&mut self.pointer, &entry.key);
            match self.value(entry.value, self.plan.rule(rule)) {
                Some(value) if named => {
                    object.insert(entry.key.into_owned(), value);
                }
                _ => self.touch(self.plan.rule(rule)),
            }
            self.pointer.truncate(length);
        }
        for key in record.required.iter().filter(|key| !object.contains_key(key.as_str())).collect::<Vec<_>>() {
            let Some(rule) = record.known.get(key) else { continue };
            push_key(&mut self.pointer, key);
            if let Some(value) = self.made_up(self.plan.rule(*rule)) {
                object.insert(key.clone(), value);
            }
            self.pointer.truncate(length);
        }
        Value::Object(object)
    }

    fn choice(&mut self, number: u32, (words, tagged, rest): value::Parts<'t>) -> Option<Value> {
        let (tree, plan) = (self.tree, self.plan);
        let node = tree.node(number)?;
        if node.kind == NodeKind::Text && words.iter().any(|word| *word == tree.words(node)) {
            return Some(Value::String(tree.words(node).into_owned()));
        }
        match rest.iter().map(|one| plan.rule(*one)).find(|one| value::admits(one, node.kind)) {
            // One choice in another, no deeper: so a schema that contains itself ends too.
            Some(Rule::Choice { words, tagged, .. }) => return self.choice(number, (words, tagged, &[])),
            Some(other) => return self.value(number, other),
            None => {}
        }
        let mut entries = tree.entries(number);
        let (entry, None) = (entries.next()?, entries.next()) else { return None };
        let rule = plan.rule(*tagged.get(entry.key.as_ref())?);
        let value = self.value(entry.value, rule)?;
        Some(Value::Object([(entry.key.into_owned(), value)].into_iter().collect()))
    }

    /// Notes that what stands here is left out or made up.
    fn touch(&mut self, rule: &Rule) {
        let plain = match rule {
            Rule::Flag | Rule::Text { .. } | Rule::Number { .. } => true,
            Rule::Choice { tagged, rest, .. } => tagged.is_empty() && rest.is_empty(),
            _ => false,
        };
        self.names |= !plain || self.pointer.ends_with("/id");
        self.touched.push(self.pointer.clone());
    }

    /// Something of the right form, in the place of what has none.
    fn made_up(&mut self, rule: &'t Rule) -> Option<Value> {
        self.touch(rule);
        self.sample(rule, DEEPEST_SAMPLE)
    }

    fn sample(&mut self, rule: &'t Rule, deep: usize) -> Option<Value> {
        let deeper = deep.checked_sub(1)?;
        Some(match rule {
            Rule::Any | Rule::Same(_) => return None,
            Rule::Flag => Value::Bool(false),
            Rule::Text { date: Dates::Day | Dates::Partial, .. } => {
                self.dates = true;
                Value::String("2000-01-01".to_owned())
            }
            Rule::Text { least, .. } => Value::String("x".repeat((*least).max(1))),
            Rule::Number { least, most, .. } => Value::from(i64::try_from(0.clamp(*least, *most)).ok()?),
            Rule::List { .. } => Value::Array(Vec::new()),
            Rule::Record(record) => {
                let mut object = Map::new();
                for key in &record.required {
                    let rule = self.plan.rule(*record.known.get(key)?);
                    object.insert(key.clone(), self.sample(rule, deeper)?);
                }
                Value::Object(object)
            }
            Rule::Choice { words, tagged, rest } => return self.any_of(words, tagged, rest, deeper),
        })
    }

    fn any_of(
        &mut self,
        words: &'t [String],
        tagged: &'t BTreeMap<String, usize>,
        rest: &'t [usize],
        deeper: usize,
    ) -> Option<Value> {
        if let Some(word) = words.first() {
            return Some(Value::String(word.clone()));
        }
        match (tagged.first_key_value(), rest.first()) {
            (Some((tag, rule)), _) => {
                let value = self.sample(self.plan.rule(*rule), deeper)?;
                Some(Value::Object([(tag.clone(), value)].into_iter().collect()))
            }
            (None, Some(rule)) => self.sample(self.plan.rule(*rule), deeper),
            (None, None) => None,
        }
    }
}

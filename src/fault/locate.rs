//! Finds the places of pointers, for checks that run after parsing.

use crate::fault::parse::parse;
use crate::fault::place::{Placed, Sink};
use crate::fault::report::{FaultReport, Finding};
use crate::fault::tree::{NodeKind, Tree};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// Turns findings of a check after parsing into a report on the text that was parsed.
///
/// A pointer that leads nowhere (a key that should be there) is given the place of the nearest
/// thing around it.
#[must_use]
pub fn locate(document: &'static str, bytes: &[u8], findings: Vec<Finding>) -> FaultReport {
    let (tree, _) = parse(bytes);
    let mut index = Index { tree: &tree, inner: BTreeMap::new() };
    let place = |Finding { pointer, kind }| Placed { offset: index.offset(&pointer), pointer, kind };
    let mut placed: Vec<Placed> = findings.into_iter().map(place).collect();
    placed.sort_by_key(|p| p.offset);
    let mut sink = Sink::default();
    for fault in placed {
        sink.add(fault.offset, || fault);
    }
    sink.report(document, bytes)
}

/// What stands in each container that some pointer went through: read once, then looked up.
struct Index<'t> {
    tree: &'t Tree<'t>,
    inner: BTreeMap<u32, Inner<'t>>,
}

/// What stands in one container: numbers of nodes.
enum Inner<'t> {
    List(Vec<u32>),
    Object(HashMap<Cow<'t, str>, u32>),
    Nothing,
}

impl Index<'_> {
    /// The byte at which what `pointer` names starts, or the nearest thing around it.
    fn offset(&mut self, pointer: &str) -> usize {
        let mut number = 0;
        for step in pointer.split('/').skip(1) {
            match self.child(number, step) {
                Some(child) => number = child,
                None => break,
            }
        }
        self.tree.node(number).map_or(0, |n| n.start as usize)
    }

    fn child(&mut self, number: u32, step: &str) -> Option<u32> {
        let tree = self.tree;
        let inner = self.inner.entry(number).or_insert_with(|| match tree.node(number).map(|n| n.kind) {
            Some(NodeKind::List) => Inner::List(tree.children(number).collect()),
            Some(NodeKind::Object) => Inner::Object(tree.entries(number).map(|e| (e.key, e.value)).collect()),
            _ => Inner::Nothing,
        });
        match inner {
            Inner::List(all) => all.get(step.parse::<usize>().ok()?).copied(),
            Inner::Object(all) if step.contains('~') => {
                all.get(step.replace("~1", "/").replace("~0", "~").as_str()).copied()
            }
            Inner::Object(all) => all.get(step).copied(),
            Inner::Nothing => None,
        }
    }
}

//! A JSON text as a flat tree that knows where everything stands.

use crate::fault::MAX_TEXT;
use crate::fault::nearest::{is_blank, shown};
use hifijson::{SliceLexer, str::LexAlloc as _};
use std::borrow::Cow;

/// What a node is. A key of an object is a node of its own, followed by its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[rustfmt::skip]
pub(super) enum NodeKind { Null, True, False, Number, Text, Key, List, Object }

/// One value or key: sixteen bytes, so that a hostile document of 4 MiB stays small in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) kind: NodeKind,
    /// A text with escapes; or a list or object whose end was not found.
    pub(super) marked: bool,
    /// First byte, and the byte after the last.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Number of the node after this one and all that stands in it.
    pub(super) next: u32,
}

/// The nodes in the order of the text, each container before what stands in it.
#[derive(Debug)]
pub(super) struct Tree<'t> {
    pub(super) text: &'t str,
    pub(super) nodes: Vec<Node>,
}

impl<'t> Tree<'t> {
    /// A node by its number; where there is none, a `null` at the start.
    pub(super) fn node(&self, number: u32) -> Node {
        let none = Node { kind: NodeKind::Null, marked: false, start: 0, end: 0, next: u32::MAX };
        self.nodes.get(number as usize).copied().unwrap_or(none)
    }

    /// The text of a node as written.
    pub(super) fn raw(&self, node: Node) -> &'t str {
        self.text.get(node.start as usize..node.end as usize).unwrap_or_default()
    }

    /// What a text or key says.
    pub(super) fn words(&self, node: Node) -> Cow<'t, str> {
        let inner = self.raw(node).get(1..).unwrap_or_default();
        if node.marked {
            return SliceLexer::new(inner.as_bytes()).str_string().unwrap_or_default();
        }
        Cow::Borrowed(inner.strip_suffix('"').unwrap_or(inner))
    }

    /// Whether a node is a text that says nothing, or one that is too long.
    pub(super) fn is_bad_text(&self, node: Node) -> bool {
        let first = self.text.as_bytes().get(node.start as usize + 1);
        let plain = first.is_some_and(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'"'));
        matches!(node.kind, NodeKind::Text | NodeKind::Key)
            && (self.is_long(node) || (!plain && is_blank(&self.words(node))))
    }

    pub(super) fn is_long(&self, node: Node) -> bool {
        self.raw(node).len() > MAX_TEXT
    }

    /// The numbers of the nodes that stand directly in a list; in an object, of keys and values.
    pub(super) fn children(&self, number: u32) -> impl Iterator<Item = u32> + '_ {
        let end = self.node(number).next.min(u32::try_from(self.nodes.len()).unwrap_or_default());
        std::iter::successors(Some(number.saturating_add(1)), |at| Some(self.node(*at).next)).take_while(move |at| *at < end)
    }

    /// The entries of an object: the key, and the numbers of its node and of its value's node.
    pub(super) fn entries(&self, number: u32) -> impl Iterator<Item = (Cow<'t, str>, u32, u32)> + '_ {
        let mut nodes = self.children(number);
        std::iter::from_fn(move || nodes.next().zip(nodes.next())).map(|(at, value)| (self.words(self.node(at)), at, value))
    }

    /// The pointer of the innermost value that stands around byte `offset`.
    pub(super) fn pointer_at(&self, offset: usize) -> String {
        let (mut pointer, mut number) = (String::new(), Some(0));
        let around = |n: u32| (self.node(n).start as usize..self.node(n).end as usize).contains(&offset);
        while let Some(outer) = number {
            let step = match self.node(outer).kind {
                NodeKind::Object => self.entries(outer).find(|(_, at, value)| around(*at) || around(*value)),
                NodeKind::List => {
                    let found = self.children(outer).enumerate().find(|(_, child)| around(*child));
                    found.map(|(position, child)| (position.to_string().into(), child, child))
                }
                _ => None,
            };
            number = step.filter(|(key, _, _)| push_key(&mut pointer, key)).map(|(_, _, value)| value);
        }
        pointer
    }

    /// The byte at which what `pointer` names starts, or the nearest thing around it.
    pub(super) fn offset_of(&self, pointer: &str) -> usize {
        let child = |number: u32, step: &str| match self.node(number).kind {
            NodeKind::Object => {
                let key = step.replace("~1", "/").replace("~0", "~");
                self.entries(number).find(|(one, _, _)| *one == key).map(|(_, _, value)| value)
            }
            NodeKind::List => step.parse().ok().and_then(|position| self.children(number).nth(position)),
            _ => None,
        };
        let mut steps = pointer.split('/').skip(1);
        let path = std::iter::successors(Some(0), |number| child(*number, steps.next()?));
        path.last().map_or(0, |number| self.node(number).start as usize)
    }

    /// What a node is, in words.
    pub(super) fn found(&self, node: Node) -> String {
        match node.kind {
            NodeKind::Null | NodeKind::True | NodeKind::False => format!("`{}`", self.raw(node)),
            NodeKind::Number => format!("the number `{}`", shown(self.raw(node))),
            NodeKind::Text | NodeKind::Key => format!("the text `{}`", shown(&self.words(node))),
            NodeKind::List => "a list".to_owned(),
            NodeKind::Object => "an object".to_owned(),
        }
    }
}

/// Longer keys are left out of pointers, so that many faults under one huge key stay small.
const LONGEST_KEY: usize = 256;

/// Adds a key to a pointer; says whether it was short enough.
pub(super) fn push_key(pointer: &mut String, key: &str) -> bool {
    let short = key.len() <= LONGEST_KEY;
    if short {
        *pointer += &format!("/{}", key.replace('~', "~0").replace('/', "~1"));
    }
    short
}

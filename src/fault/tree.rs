//! A JSON text as a flat tree that knows where everything stands.

use crate::fault::FaultKind;
use std::borrow::Cow;

/// What a node is. A key of an object is a node of its own, followed by its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NodeKind {
    Null,
    True,
    False,
    Number,
    Text,
    Key,
    List,
    Object,
}

/// One value or key: sixteen bytes, so that a hostile document of 4 MiB stays small in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) kind: NodeKind,
    /// A text with escapes; or a list or object whose end was not found.
    pub(super) marked: bool,
    /// First byte.
    pub(super) start: u32,
    /// Byte after the last.
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

/// Where reading stopped, and why.
#[derive(Debug)]
pub(super) struct Stop {
    pub(super) offset: usize,
    pub(super) kind: FaultKind,
}

/// The key of an object with the numbers of its node and of its value's node.
#[derive(Debug)]
pub(super) struct Entry<'t> {
    pub(super) key: Cow<'t, str>,
    pub(super) at: u32,
    pub(super) value: u32,
}

impl<'t> Tree<'t> {
    pub(super) fn node(&self, number: u32) -> Option<Node> {
        self.nodes.get(number as usize).copied()
    }

    /// The text of a node as written.
    pub(super) fn raw(&self, node: Node) -> &'t str {
        self.text.get(node.start as usize..node.end as usize).unwrap_or_default()
    }

    /// What a text or key says.
    pub(super) fn words(&self, node: Node) -> Cow<'t, str> {
        let raw = self.raw(node);
        let inner = raw.strip_prefix('"').and_then(|r| r.strip_suffix('"')).unwrap_or(raw);
        if node.marked { Cow::Owned(unescape(inner)) } else { Cow::Borrowed(inner) }
    }

    /// The numbers of the nodes that stand directly in a list; in an object, of keys and values.
    pub(super) fn children(&self, number: u32) -> impl Iterator<Item = u32> + '_ {
        let end = self.node(number).map_or(0, |n| n.next);
        let mut at = number.saturating_add(1);
        std::iter::from_fn(move || {
            let child = (at < end).then_some(at)?;
            at = self.node(child)?.next;
            Some(child)
        })
    }

    /// The entries of an object.
    pub(super) fn entries(&self, number: u32) -> impl Iterator<Item = Entry<'t>> + '_ {
        let mut nodes = self.children(number);
        std::iter::from_fn(move || {
            let at = nodes.next()?;
            let value = nodes.next()?;
            Some(Entry { key: self.words(self.node(at)?), at, value })
        })
    }

    /// The pointer of the innermost value that stands around byte `offset`.
    pub(super) fn pointer_at(&self, offset: u32) -> (String, u32) {
        let (mut pointer, mut number) = (String::new(), 0);
        let around = |n: Node| n.start <= offset && offset < n.end;
        while let Some(node) = self.node(number) {
            let inner = match node.kind {
                NodeKind::Object => self
                    .entries(number)
                    .find(|e| self.node(e.value).is_some_and(around) || self.node(e.at).is_some_and(around))
                    .and_then(|e| push_key(&mut pointer, &e.key).then_some(e.value)),
                NodeKind::List => {
                    let found = self.children(number).enumerate().find(|(_, c)| self.node(*c).is_some_and(around));
                    found.map(|(position, child)| {
                        push_index(&mut pointer, position);
                        child
                    })
                }
                _ => None,
            };
            match inner {
                Some(child) => number = child,
                None => break,
            }
        }
        (pointer, number)
    }
}

/// Longer keys are left out of pointers, so that many faults under one huge key stay small.
const LONGEST_KEY: usize = 256;

/// Adds a key to a pointer; says whether it was short enough.
pub(super) fn push_key(pointer: &mut String, key: &str) -> bool {
    if key.len() > LONGEST_KEY {
        return false;
    }
    pointer.push('/');
    for c in key.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(c),
        }
    }
    true
}

/// Adds the position in a list to a pointer.
pub(super) fn push_index(pointer: &mut String, position: usize) {
    pointer.push('/');
    pointer.push_str(&position.to_string());
}

/// Resolves the escapes of a text that the parser has found valid.
fn unescape(inner: &str) -> String {
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(position) = rest.find('\\') {
        text.push_str(rest.get(..position).unwrap_or_default());
        rest = rest.get(position + 1..).unwrap_or_default();
        let mut chars = rest.chars();
        let Some(letter) = chars.next() else { break };
        rest = chars.as_str();
        match letter {
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            'u' => {
                let first = hex4(rest).unwrap_or(0xfffd);
                rest = rest.get(4..).unwrap_or_default();
                let low = rest.strip_prefix("\\u").and_then(hex4).filter(|l| (0xdc00..0xe000).contains(l));
                let code = match low {
                    Some(low) if (0xd800..0xdc00).contains(&first) => {
                        rest = rest.get(6..).unwrap_or_default();
                        0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00)
                    }
                    _ => first,
                };
                text.push(char::from_u32(code).unwrap_or('\u{fffd}'));
            }
            other => text.push(other),
        }
    }
    text.push_str(rest);
    text
}

/// The number that four hexadecimal digits at the start of `text` write.
pub(super) fn hex4(text: &str) -> Option<u32> {
    let digits = text.get(..4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}

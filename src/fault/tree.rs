//! A JSON text as a tree that knows where everything stands.

use crate::fault::MAX_TEXT;
use crate::nearest::{is_blank, shown};
use std::borrow::Cow;

/// What a node is. Numbers stand as written, texts and keys as they are meant.
#[derive(Debug)]
pub(super) enum Kind<'t> {
    Null,
    Flag(bool),
    Number(&'t str),
    Text(Cow<'t, str>),
    Key(Cow<'t, str>),
    List(Vec<Node<'t>>),
    Object(Vec<(Node<'t>, Node<'t>)>),
}

/// One value or key.
#[derive(Debug)]
pub(super) struct Node<'t> {
    pub(super) kind: Kind<'t>,
    /// First byte, and the byte after the last; of a list or object whose end was not found, `OPEN`.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The end of what has none.
pub(super) const OPEN: usize = usize::MAX;

/// A text and its outermost value, if any could be read.
#[derive(Debug)]
pub(super) struct Tree<'t> {
    pub(super) text: &'t str,
    pub(super) root: Option<Node<'t>>,
}

impl Tree<'_> {
    /// The pointer of the innermost value that stands around byte `offset`.
    pub(super) fn pointer_at(&self, offset: usize) -> String {
        let (mut pointer, mut node) = (String::new(), self.root.as_ref());
        while let Some(outer) = node {
            let step = match &outer.kind {
                Kind::Object(entries) => {
                    let found = entries.iter().find(|(key, value)| key.is_around(offset) || value.is_around(offset));
                    found.map(|(key, value)| (key.words().into(), value))
                }
                Kind::List(items) => {
                    let found = items.iter().enumerate().find(|(_, item)| item.is_around(offset));
                    found.map(|(position, item)| (position.to_string(), item))
                }
                _ => None,
            };
            node = step.filter(|(key, _)| push_key(&mut pointer, key)).map(|(_, value)| value);
        }
        pointer
    }

    /// The byte at which what `pointer` names starts, or the nearest thing around it.
    pub(super) fn offset_of(&self, pointer: &str) -> usize {
        let mut steps = pointer.split('/').skip(1);
        let path = std::iter::successors(self.root.as_ref(), |node| node.child(steps.next()?));
        path.last().map_or(0, |node| node.start)
    }
}

impl Node<'_> {
    fn is_around(&self, offset: usize) -> bool {
        (self.start..self.end).contains(&offset)
    }

    fn child(&self, step: &str) -> Option<&Self> {
        match &self.kind {
            Kind::Object(entries) => {
                let key = step.replace("~1", "/").replace("~0", "~");
                entries.iter().find(|(one, _)| one.words() == key).map(|(_, value)| value)
            }
            Kind::List(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        }
    }

    /// What a text or key says.
    pub(super) fn words(&self) -> &str {
        if let Kind::Text(words) | Kind::Key(words) = &self.kind { words } else { "" }
    }

    /// Whether a text or key is longer than is read.
    pub(super) fn is_long(&self) -> bool {
        self.end - self.start > MAX_TEXT
    }

    /// Whether a text or key says nothing, or is longer than is read.
    pub(super) fn is_bad_text(&self) -> bool {
        let plain = self.words().bytes().next().is_some_and(|byte| byte.is_ascii_graphic());
        self.is_long() || (!plain && is_blank(self.words()))
    }

    /// What it is, in words.
    pub(super) fn found(&self) -> String {
        match &self.kind {
            Kind::Null => "`null`".to_owned(),
            Kind::Flag(flag) => format!("`{flag}`"),
            Kind::Number(raw) => format!("the number `{}`", shown(raw)),
            Kind::Text(words) | Kind::Key(words) => format!("the text `{}`", shown(words)),
            Kind::List(_) => "a list".to_owned(),
            Kind::Object(_) => "an object".to_owned(),
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

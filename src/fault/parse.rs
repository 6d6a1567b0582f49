//! Reads JSON bytes into a tree with places, over the lexer of `hifijson`: it gives ranges and typed
//! errors, has no dependency, no unsafe code and no recursion, and a JSON processor in daily use stands
//! on it. Recursion here is as deep as lists and objects may stand in each other.

use crate::fault::nearest::shown;
use crate::fault::tree::{Node, NodeKind, Tree};
use crate::fault::{FaultKind, MAX_BYTES, MAX_DEPTH};
use hifijson::{Read as _, SliceLexer, escape, num::Lex as _, str::Error, str::LexAlloc as _, token::Lex as _};
use std::borrow::Cow;

/// Where reading stopped, and why.
type Stop = (usize, FaultKind);

/// Reads `bytes`. Where reading had to stop, the tree holds what stands before that place, and
/// the containers that were then open are marked.
pub(super) fn parse(bytes: &[u8]) -> (Tree<'_>, Option<Stop>) {
    if bytes.len() > MAX_BYTES {
        let kind = FaultKind::TooLarge { bytes: bytes.len(), limit: MAX_BYTES };
        return (Tree { text: "", nodes: Vec::new() }, Some((0, kind)));
    }
    let (text, broken) = match std::str::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let (valid, rest) = bytes.split_at_checked(error.valid_up_to()).unwrap_or_default();
            let kind = match (error.error_len(), rest.first()) {
                (Some(_), Some(byte)) => FaultKind::InvalidUtf8 { byte: *byte },
                _ => FaultKind::Truncated { expected: "the rest of a character".to_owned() },
            };
            (std::str::from_utf8(valid).unwrap_or_default(), Some((valid.len(), kind)))
        }
    };
    let tree = Tree { text, nodes: Vec::with_capacity(text.len() / 16) };
    let mut parser = Parser { lexer: SliceLexer::new(text.as_bytes()), tree };
    let stop = parser.document().err();
    let earlier = |stop: &Stop| broken.as_ref().is_none_or(|broken| stop.0 < broken.0);
    let stop = stop.filter(earlier).or(broken);
    (parser.tree, stop)
}

/// The reader: what is left of the text, and the tree so far.
struct Parser<'t> {
    lexer: SliceLexer<'t>,
    tree: Tree<'t>,
}

impl<'t> Parser<'t> {
    fn document(&mut self) -> Result<(), Stop> {
        if self.rest().starts_with('\u{feff}') {
            return Err((0, FaultKind::ByteOrderMark));
        }
        self.value(0)?;
        let more = self.lexer.ws_peek().map(|_| (self.at(), FaultKind::TrailingText { found: self.found() }));
        more.map_or(Ok(()), Err)
    }

    fn value(&mut self, depth: usize) -> Result<(), Stop> {
        let first = self.lexer.ws_peek();
        let start = self.at();
        match first {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => Err((start, FaultKind::TooDeep { limit: MAX_DEPTH })),
            Some(b'{') => self.container(NodeKind::Object, depth + 1),
            Some(b'[') => self.container(NodeKind::List, depth + 1),
            Some(b'"') => self.quoted(NodeKind::Text),
            Some(b'n') => self.word("null"),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'-' | b'0'..=b'9') => match self.lexer.num_ignore().validate() {
                Err(_) => Err(self.stop("a digit")),
                Ok(_) if self.rest().starts_with(|c: char| c.is_ascii_digit()) => {
                    Err(self.stop("a number without leading zeros"))
                }
                Ok(_) => self.push(NodeKind::Number, false, start),
            },
            _ => Err(self.stop("a value")),
        }
    }

    fn container(&mut self, kind: NodeKind, depth: usize) -> Result<(), Stop> {
        let number = self.tree.nodes.len();
        self.push(kind, true, self.at())?;
        self.lexer.take_next();
        let read = self.entries(kind == NodeKind::Object, depth);
        if self.tree.nodes.last().is_some_and(|node| node.kind == NodeKind::Key) {
            // A key whose value could not be read.
            self.tree.nodes.pop();
        }
        let end = if read.is_ok() { self.at() } else { self.tree.text.len() + 1 };
        let next = small(self.tree.nodes.len());
        if let Some(node) = self.tree.nodes.get_mut(number) {
            (node.end, node.next, node.marked) = (small(end), next, read.is_err());
        }
        read
    }

    fn entries(&mut self, object: bool, depth: usize) -> Result<(), Stop> {
        let (end, expected) = if object { (b'}', "`,` or `}`") } else { (b']', "`,` or `]`") };
        let mut more = self.lexer.ws_peek() != Some(end);
        while more {
            if object {
                self.key()?;
            }
            self.value(depth)?;
            more = match self.lexer.ws_peek() {
                Some(b',') => self.lexer.take_next().is_some(),
                Some(byte) if byte == end => false,
                _ => return Err(self.stop(expected)),
            };
        }
        self.lexer.take_next();
        Ok(())
    }

    /// A key and its colon.
    fn key(&mut self) -> Result<(), Stop> {
        if self.lexer.ws_peek() != Some(b'"') {
            return Err(self.stop("a key in double quotes"));
        }
        self.quoted(NodeKind::Key)?;
        self.lexer.expect(|lexer| lexer.ws_peek(), b':').ok_or_else(|| self.stop("`:`"))
    }

    fn word(&mut self, word: &str) -> Result<(), Stop> {
        let (start, rest) = (self.at(), self.rest());
        let Some(read) = self.lexer.null_or_bool() else {
            self.lexer = SliceLexer::new(if word.starts_with(rest) { &[] } else { rest.as_bytes() });
            return Err(self.stop(&format!("a value such as `{word}`")));
        };
        self.push(read.map_or(NodeKind::Null, |flag| if flag { NodeKind::True } else { NodeKind::False }), false, start)
    }

    fn quoted(&mut self, kind: NodeKind) -> Result<(), Stop> {
        let start = self.at();
        let words = self.lexer.discarded().str_string().map_err(|error| self.bad_text(&error))?;
        self.push(kind, matches!(words, Cow::Owned(_)), start)
    }

    /// Why a text that was read up to here is none.
    fn bad_text(&self, error: &Error) -> Stop {
        let passed = self.tree.text.as_bytes().get(..self.at().saturating_sub(1)).unwrap_or_default();
        let (expected, length) = match error {
            Error::Control => {
                let code = self.tree.text.as_bytes().get(passed.len()).copied().unwrap_or_default();
                return (passed.len(), FaultKind::ControlCharacter { code: code.into() });
            }
            Error::Eof | Error::Utf8(_) => return self.stop("`\"` at the end of a text"),
            Error::Escape(escape::Error::InvalidKind(_)) => ("an escape such as `\\\"`, `\\\\` or `\\n`", 2),
            Error::Escape(escape::Error::InvalidHex(_)) => ("four hexadecimal digits after `\\u`", 6),
            Error::Escape(_) if self.rest().is_empty() => return self.stop("the rest of an escape"),
            Error::Escape(_) => ("a pair of `\\ud800` to `\\udbff` and `\\udc00` to `\\udfff`", 6),
        };
        let offset = memchr::memrchr(b'\\', passed).unwrap_or_default();
        let found: String = self.tree.text.get(offset..).unwrap_or_default().chars().take(length).collect();
        (offset, FaultKind::Syntax { expected: expected.to_owned(), found: shown(&found) })
    }

    /// Adds a node that goes from `start` to here.
    fn push(&mut self, kind: NodeKind, marked: bool, start: usize) -> Result<(), Stop> {
        let next = small(self.tree.nodes.len() + 1);
        self.tree.nodes.push(Node { kind, marked, start: small(start), end: small(self.at()), next });
        Ok(())
    }

    fn rest(&self) -> &'t str {
        self.tree.text.get(self.at()..).unwrap_or_default()
    }

    fn at(&self) -> usize {
        self.tree.text.len() - self.lexer.as_slice().len()
    }

    /// The beginning of what stands here, as it may be shown.
    fn found(&self) -> String {
        let rest = self.rest();
        let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        shown(rest.get(..word.max(rest.chars().next().map_or(0, char::len_utf8))).unwrap_or_default())
    }

    fn stop(&self, expected: &str) -> Stop {
        let (expected, found) = (expected.to_owned(), self.found());
        let end = self.rest().is_empty();
        (self.at(), if end { FaultKind::Truncated { expected } } else { FaultKind::Syntax { expected, found } })
    }
}

/// Offsets and counts fit: the document is at most `MAX_BYTES` long.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

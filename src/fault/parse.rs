//! Reads JSON bytes into a tree with places. Never recursive: open containers are a short stack.

use crate::fault::nearest::shown;
use crate::fault::scalar;
use crate::fault::tree::{Node, NodeKind, Stop, Tree};
use crate::fault::{FaultKind, MAX_BYTES, MAX_DEPTH};

/// Reads `bytes`. Where reading had to stop, the tree holds what stands before that place, and
/// the containers that were then open are marked.
pub(super) fn parse(bytes: &[u8]) -> (Tree<'_>, Option<Stop>) {
    if bytes.len() > MAX_BYTES {
        let kind = FaultKind::TooLarge { bytes: bytes.len(), limit: MAX_BYTES };
        return (Tree { text: "", nodes: Vec::new() }, Some(Stop { offset: 0, kind }));
    }
    let (text, broken) = match std::str::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
            let kind = match error.error_len() {
                Some(_) => FaultKind::InvalidUtf8 { byte },
                None => FaultKind::Truncated { expected: "the rest of a character".to_owned() },
            };
            (std::str::from_utf8(valid).unwrap_or_default(), Some(Stop { offset: valid.len(), kind }))
        }
    };
    let mut parser = Parser { text, at: 0, nodes: Vec::new(), open: Vec::new() };
    let stop = parser.document().err();
    parser.close_all();
    let stop = match (stop, broken) {
        (Some(stop), Some(broken)) if stop.offset >= broken.offset => Some(broken),
        (None, broken) => broken,
        (stop, _) => stop,
    };
    (Tree { text, nodes: parser.nodes }, stop)
}

/// The reader: its place in the text, the nodes so far, and the containers still open.
#[derive(Debug)]
struct Parser<'t> {
    text: &'t str,
    at: usize,
    nodes: Vec<Node>,
    open: Vec<u32>,
}

impl Parser<'_> {
    fn document(&mut self) -> Result<(), Stop> {
        if self.text.starts_with('\u{feff}') {
            return Err(Stop { offset: 0, kind: FaultKind::ByteOrderMark });
        }
        self.space();
        loop {
            self.value()?;
            if self.after_value()? {
                return Ok(());
            }
        }
    }

    /// Reads a scalar, or opens containers down to the first scalar or empty container.
    fn value(&mut self) -> Result<(), Stop> {
        loop {
            let (kind, end) = match self.peek() {
                Some(b'{') => (NodeKind::Object, b'}'),
                Some(b'[') => (NodeKind::List, b']'),
                _ => return self.scalar(),
            };
            if self.open.len() >= MAX_DEPTH {
                return Err(Stop { offset: self.at, kind: FaultKind::TooDeep { limit: MAX_DEPTH } });
            }
            self.open.push(small(self.nodes.len()));
            self.push(kind, true, self.at + 1);
            self.space();
            if self.peek() == Some(end) {
                self.close();
                return Ok(());
            }
            if kind == NodeKind::Object {
                self.key()?;
            }
        }
    }

    /// After a value: closes containers until another value must follow (false) or the document
    /// has ended (true).
    fn after_value(&mut self) -> Result<bool, Stop> {
        loop {
            self.space();
            let object = match self.open.last().and_then(|n| self.nodes.get(*n as usize)) {
                Some(container) => container.kind == NodeKind::Object,
                None if self.at == self.text.len() => return Ok(true),
                None => return Err(Stop { offset: self.at, kind: FaultKind::TrailingText { found: self.found() } }),
            };
            match (self.peek(), object) {
                (Some(b'}'), true) | (Some(b']'), false) => self.close(),
                (Some(b','), _) => {
                    self.at += 1;
                    self.space();
                    if object {
                        self.key()?;
                    }
                    return Ok(false);
                }
                _ => return Err(self.stop(if object { "`,` or `}`" } else { "`,` or `]`" })),
            }
        }
    }

    /// A key and its colon.
    fn key(&mut self) -> Result<(), Stop> {
        if self.peek() != Some(b'"') {
            return Err(self.stop("a key in double quotes"));
        }
        self.quoted(NodeKind::Key)?;
        self.space();
        if self.peek() != Some(b':') {
            return Err(self.stop("`:`"));
        }
        self.at += 1;
        self.space();
        Ok(())
    }

    fn scalar(&mut self) -> Result<(), Stop> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let (kind, word) = match self.peek() {
            Some(b'"') => return self.quoted(NodeKind::Text),
            Some(b'-' | b'0'..=b'9') => {
                let length = scalar::number(rest.as_bytes()).map_err(|(length, expected)| {
                    self.at += length;
                    self.stop(expected)
                })?;
                self.push(NodeKind::Number, false, self.at + length);
                return Ok(());
            }
            Some(b'n') => (NodeKind::Null, "null"),
            Some(b't') => (NodeKind::True, "true"),
            Some(b'f') => (NodeKind::False, "false"),
            _ => return Err(self.stop("a value")),
        };
        if !rest.starts_with(word) {
            if word.starts_with(rest) {
                self.at = self.text.len();
            }
            return Err(self.stop(&format!("a value such as `{word}`")));
        }
        self.push(kind, false, self.at + word.len());
        Ok(())
    }

    fn quoted(&mut self, kind: NodeKind) -> Result<(), Stop> {
        match scalar::quoted(self.text, self.at) {
            Ok((end, escaped)) => {
                self.push(kind, escaped, end);
                Ok(())
            }
            Err(stop) => Err(stop),
        }
    }

    /// Adds a node that goes from here to `end`.
    fn push(&mut self, kind: NodeKind, marked: bool, end: usize) {
        let next = small(self.nodes.len() + 1);
        self.nodes.push(Node { kind, marked, start: small(self.at), end: small(end), next });
        self.at = end;
    }

    /// Closes the innermost container with the bracket that stands here.
    fn close(&mut self) {
        self.at += 1;
        let (end, next) = (small(self.at), small(self.nodes.len()));
        if let Some(node) = self.open.pop().and_then(|n| self.nodes.get_mut(n as usize)) {
            (node.end, node.next, node.marked) = (end, next, false);
        }
    }

    /// Gives the containers that are still open an end, at the end of the text; a last key
    /// without a value is dropped.
    fn close_all(&mut self) {
        if self.open.is_empty() {
            return;
        }
        if self.nodes.last().is_some_and(|n| n.kind == NodeKind::Key) {
            self.nodes.pop();
        }
        let (end, next) = (small(self.text.len() + 1), small(self.nodes.len()));
        while let Some(node) = self.open.pop().and_then(|n| self.nodes.get_mut(n as usize)) {
            (node.end, node.next) = (end, next);
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// The beginning of what stands here, as it may be shown.
    fn found(&self) -> String {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let word = rest.find(|c: char| !c.is_alphanumeric()).map_or(rest, |n| rest.get(..n).unwrap_or_default());
        if word.is_empty() {
            rest.chars().next().map(|c| shown(c.encode_utf8(&mut [0; 4]))).unwrap_or_default()
        } else {
            shown(word)
        }
    }

    fn stop(&self, expected: &str) -> Stop {
        let expected = expected.to_owned();
        let kind = match self.peek() {
            None => FaultKind::Truncated { expected },
            Some(_) => FaultKind::Syntax { expected, found: self.found() },
        };
        Stop { offset: self.at, kind }
    }
}

/// Offsets and counts fit: the document is at most `MAX_BYTES` long.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

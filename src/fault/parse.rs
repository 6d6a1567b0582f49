//! Reads JSON bytes into a tree with places, over the lexer of `hifijson`: it gives ranges and typed
//! errors, has no dependency, no unsafe code and no recursion, and a JSON processor in daily use stands
//! on it. Recursion here is as deep as lists and objects may stand in each other.

use crate::fault::tree::{Kind, Node, OPEN, Tree};
use crate::fault::{FaultKind, MAX_BYTES, MAX_DEPTH};
use crate::nearest::shown;
use hifijson::{Read as _, SliceLexer, escape, num::Lex as _, str::Error, str::LexAlloc as _, token::Lex as _};
use std::borrow::Cow;

/// Where reading stopped, and why.
type Stop = (usize, FaultKind);

/// Reads `bytes`. Where reading had to stop, the tree holds what stands before that place, and
/// the lists and objects that were then open have no end.
pub(super) fn parse(bytes: &[u8]) -> (Tree<'_>, Option<Stop>) {
    if bytes.len() > MAX_BYTES {
        let kind = FaultKind::TooLarge { bytes: bytes.len(), limit: MAX_BYTES };
        return (Tree { text: "", root: None }, Some((0, kind)));
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
    let mut parser = Parser { lexer: SliceLexer::new(text.as_bytes()), text, stop: None };
    let marked = text.starts_with('\u{feff}');
    parser.stop = marked.then_some((0, FaultKind::ByteOrderMark));
    let root = if marked { None } else { parser.value(0) };
    if parser.stop.is_none() && parser.lexer.ws_peek().is_some() {
        parser.stop = Some((parser.at(), FaultKind::TrailingText { found: parser.found() }));
    }
    let earlier = |stop: &Stop| broken.as_ref().is_none_or(|broken| stop.0 < broken.0);
    let stop = parser.stop.filter(earlier).or(broken);
    (Tree { text, root }, stop)
}

/// The reader: what is left of the text, and where it had to stop.
struct Parser<'t> {
    lexer: SliceLexer<'t>,
    text: &'t str,
    stop: Option<Stop>,
}

impl<'t> Parser<'t> {
    /// A value; where reading stops inside of a list or object, what stands before.
    fn value(&mut self, depth: usize) -> Option<Node<'t>> {
        let first = self.lexer.ws_peek();
        let start = self.at();
        let kind = match first {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => Err((start, FaultKind::TooDeep { limit: MAX_DEPTH })),
            Some(b'{') => Ok(Kind::Object(self.entries((b'}', "`,` or `}`"), |parser| {
                let key = parser.key().map_err(|stop| parser.stop = Some(stop)).ok()?;
                Some((key, parser.value(depth + 1)?))
            }))),
            Some(b'[') => Ok(Kind::List(self.entries((b']', "`,` or `]`"), |parser| parser.value(depth + 1)))),
            Some(b'"') => self.quoted().map(Kind::Text),
            Some(b'n') => self.word("null"),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'-' | b'0'..=b'9') => match self.lexer.num_ignore().validate() {
                Err(_) => Err(self.stop("a digit")),
                Ok(_) if self.rest().starts_with(|c: char| c.is_ascii_digit()) => {
                    Err(self.stop("a number without leading zeros"))
                }
                Ok(_) => Ok(Kind::Number(self.text.get(start..self.at()).unwrap_or_default())),
            },
            _ => Err(self.stop("a value")),
        };
        let kind = kind.map_err(|stop| self.stop = Some(stop)).ok()?;
        Some(Node { kind, start, end: if self.stop.is_some() { OPEN } else { self.at() } })
    }

    /// What stands in a list or object, up to its end.
    fn entries<E>(&mut self, (end, expected): (u8, &str), entry: impl Fn(&mut Self) -> Option<E>) -> Vec<E> {
        self.lexer.take_next();
        let mut more = self.lexer.ws_peek() != Some(end);
        let mut all = Vec::with_capacity(if more { 8 } else { 0 });
        while more {
            all.extend(entry(self));
            more = match self.lexer.ws_peek() {
                _ if self.stop.is_some() => return all,
                Some(b',') => self.lexer.take_next().is_some(),
                Some(byte) if byte == end => false,
                _ => {
                    self.stop = Some(self.stop(expected));
                    return all;
                }
            };
        }
        self.lexer.take_next();
        all
    }

    /// A key and its colon.
    fn key(&mut self) -> Result<Node<'t>, Stop> {
        if self.lexer.ws_peek() != Some(b'"') {
            return Err(self.stop("a key in double quotes"));
        }
        let start = self.at();
        let key = Node { kind: Kind::Key(self.quoted()?), start, end: self.at() };
        self.lexer.expect(|lexer| lexer.ws_peek(), b':').ok_or_else(|| self.stop("`:`")).map(|()| key)
    }

    fn word(&mut self, word: &str) -> Result<Kind<'t>, Stop> {
        let rest = self.rest();
        let Some(read) = self.lexer.null_or_bool() else {
            self.lexer = SliceLexer::new(if word.starts_with(rest) { &[] } else { rest.as_bytes() });
            return Err(self.stop(&format!("a value such as `{word}`")));
        };
        Ok(read.map_or(Kind::Null, Kind::Flag))
    }

    fn quoted(&mut self) -> Result<Cow<'t, str>, Stop> {
        self.lexer.discarded().str_string().map_err(|error| self.bad_text(&error))
    }

    /// Why a text that was read up to here is none.
    fn bad_text(&self, error: &Error) -> Stop {
        let passed = self.text.as_bytes().get(..self.at().saturating_sub(1)).unwrap_or_default();
        let (expected, length) = match error {
            Error::Control => {
                let code = self.text.as_bytes().get(passed.len()).copied().unwrap_or_default();
                return (passed.len(), FaultKind::ControlCharacter { code: code.into() });
            }
            Error::Eof | Error::Utf8(_) => return self.stop("`\"` at the end of a text"),
            Error::Escape(escape::Error::InvalidKind(_)) => ("an escape such as `\\\"`, `\\\\` or `\\n`", 2),
            Error::Escape(escape::Error::InvalidHex(_)) => ("four hexadecimal digits after `\\u`", 6),
            Error::Escape(_) if self.rest().is_empty() => return self.stop("the rest of an escape"),
            Error::Escape(_) => ("a pair of `\\ud800` to `\\udbff` and `\\udc00` to `\\udfff`", 6),
        };
        let offset = memchr::memrchr(b'\\', passed).unwrap_or_default();
        let found: String = self.text.get(offset..).unwrap_or_default().chars().take(length).collect();
        (offset, FaultKind::Syntax { expected: expected.to_owned(), found: shown(&found) })
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at()..).unwrap_or_default()
    }

    fn at(&self) -> usize {
        self.text.len() - self.lexer.as_slice().len()
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

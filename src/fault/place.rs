//! From byte offsets to lines and columns, and the gathering of faults into a report.

use crate::fault::report::MAX_LISTED;
use crate::fault::{Fault, FaultKind, FaultReport};

/// A fault at a byte of the document.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) pointer: String,
    pub(super) offset: usize,
    pub(super) kind: FaultKind,
}

/// Faults in the order of the text, as many as are listed, and a count of the others.
#[derive(Debug, Default)]
pub(super) struct Sink {
    pub(super) listed: Vec<Placed>,
    pub(super) more: usize,
    /// Where the first fault stands that is not listed.
    pub(super) rest: usize,
}

impl Sink {
    /// Adds a fault at `offset`; beyond the limit it is only counted.
    pub(super) fn add(&mut self, offset: usize, fault: impl FnOnce() -> Placed) {
        if self.is_full() {
            if self.more == 0 {
                self.rest = offset;
            }
            self.more += 1;
        } else {
            self.listed.push(fault());
        }
    }

    /// Whether no further fault is listed.
    pub(super) fn is_full(&self) -> bool {
        self.listed.len() >= MAX_LISTED
    }

    /// Adds a fault that may stand before the others.
    pub(super) fn insert(&mut self, fault: Placed) {
        let place = self.listed.partition_point(|p| p.offset <= fault.offset);
        self.listed.insert(place, fault);
        if self.listed.len() > MAX_LISTED
            && let Some(last) = self.listed.pop()
        {
            self.rest = last.offset;
            self.more += 1;
        }
    }

    /// The report, with lines and columns of `bytes`.
    pub(super) fn report(self, document: &'static str, bytes: &[u8]) -> FaultReport {
        let mut places = Places::of(bytes);
        let place = |Placed { pointer, offset, kind }| {
            let (line, column) = places.at(offset);
            Fault { pointer, line, column, kind }
        };
        let faults: Vec<Fault> = self.listed.into_iter().map(place).collect();
        let rest = places.at(self.rest);
        FaultReport::new(document, faults, self.more, rest)
    }
}

/// Finds lines and columns of offsets that do not fall, in one pass over the document.
#[derive(Debug)]
struct Places<'b> {
    bytes: &'b [u8],
    at: usize,
    line: usize,
    column: usize,
}

impl<'b> Places<'b> {
    const fn of(bytes: &'b [u8]) -> Self {
        Self { bytes, at: 0, line: 1, column: 1 }
    }

    /// Line and column, from 1, of the character at or around byte `offset`.
    fn at(&mut self, offset: usize) -> (usize, usize) {
        let passed = self.bytes.get(self.at..offset.min(self.bytes.len())).unwrap_or_default();
        let mut line = passed;
        if let Some(last) = memchr::memrchr(b'\n', passed) {
            self.line += memchr::memchr_iter(b'\n', passed).count();
            self.column = 1;
            line = passed.get(last + 1..).unwrap_or_default();
        }
        // Every byte but the later ones of a character starts one.
        self.column += line.iter().filter(|b| **b & 0xc0 != 0x80).count();
        self.at += passed.len();
        (self.line, self.column)
    }
}

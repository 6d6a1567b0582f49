//! From byte offsets to pointers, lines and columns, and the gathering of faults into a report.

use crate::fault::report::MAX_LISTED;
use crate::fault::tree::Tree;
use crate::fault::{Fault, FaultKind, FaultReport, Finding};

/// Of more findings than this not all are given their places: they are counted.
const MOST_PLACED: usize = 10 * MAX_LISTED;

/// Faults in the order of the text, as many as are listed, and a count of the others. Each has its first
/// byte, and a pointer where that is not the one of what stands there.
#[derive(Debug, Default)]
pub(super) struct Sink {
    listed: Vec<(usize, Option<String>, FaultKind)>,
    more: usize,
}

impl Sink {
    /// Adds a fault at `offset`, after the others; beyond the limit it is only counted.
    pub(super) fn add(&mut self, offset: usize, kind: impl FnOnce() -> FaultKind) {
        if self.is_full() {
            self.more += 1;
        } else {
            self.listed.push((offset, None, kind()));
        }
    }

    /// Whether no further fault is listed.
    pub(super) fn is_full(&self) -> bool {
        self.listed.len() >= MAX_LISTED
    }

    /// The place of the first fault.
    pub(super) fn first(&self) -> Option<usize> {
        self.listed.first().map(|(offset, _, _)| *offset)
    }

    /// Adds a fault that may stand before the others.
    pub(super) fn insert(&mut self, offset: usize, kind: FaultKind) {
        self.settle(vec![(offset, None, kind)]);
    }

    /// Adds what a check has found. A pointer that leads nowhere (a key that should be there) is given
    /// the place of the nearest thing around it.
    pub(super) fn locate(&mut self, tree: &Tree<'_>, findings: Vec<Finding>) {
        self.more += findings.len().saturating_sub(MOST_PLACED);
        let place = |Finding { pointer, kind }| (tree.offset_of(&pointer), Some(pointer), kind);
        self.settle(findings.into_iter().take(MOST_PLACED).map(place).collect());
    }

    /// Brings the faults into the order of the text, and counts those that are too many.
    fn settle(&mut self, further: Vec<(usize, Option<String>, FaultKind)>) {
        self.listed.extend(further);
        self.listed.sort_by_key(|(offset, _, _)| *offset);
        self.more += self.listed.len().saturating_sub(MAX_LISTED);
        self.listed.truncate(MAX_LISTED);
    }

    /// The report, with lines and columns of `bytes`.
    pub(super) fn report(self, document: &'static str, bytes: &[u8], tree: &Tree<'_>) -> FaultReport {
        let (mut at, mut line, mut column) = (0, 1, 1);
        let last = self.listed.last().map_or(0, |(offset, _, _)| *offset);
        let mut place = |(offset, pointer, kind): (usize, Option<String>, FaultKind)| {
            // Offsets do not fall: one pass over the document.
            let passed = bytes.get(at..offset.min(bytes.len())).unwrap_or_default();
            let begun = memchr::memrchr(b'\n', passed).map(|end| end + 1);
            line += memchr::memchr_iter(b'\n', passed).count();
            // Every byte but the later ones of a character starts one.
            let starts = passed.get(begun.unwrap_or_default()..).unwrap_or_default().iter().filter(|b| **b & 0xc0 != 0x80);
            column = if begun.is_some() { 1 } else { column } + starts.count();
            at += passed.len();
            Fault { pointer: pointer.unwrap_or_else(|| tree.pointer_at(offset)), line, column, kind }
        };
        let mut faults: Vec<Fault> = self.listed.into_iter().map(&mut place).collect();
        if self.more > 0 {
            faults.push(place((last, Some(String::new()), FaultKind::More { count: self.more })));
        }
        FaultReport::new(document, faults)
    }
}

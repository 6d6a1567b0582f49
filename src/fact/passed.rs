//! Which formulas a walk has passed.

use crate::fact::Formula;

/// The marks of walks that follow each other: each writes its own number, so that none has to wipe out what
/// those before it wrote, however large the proof is.
#[derive(Debug, Default)]
pub(super) struct Passed {
    walk: u32,
    marks: Vec<u32>,
}

impl Passed {
    /// Begins a walk over the formulas up to `last`.
    pub(super) fn begin(&mut self, last: Formula) {
        self.walk = self.walk.wrapping_add(1);
        if self.walk == 0 {
            self.marks.clear();
            self.walk = 1;
        }
        let needed = last.0 as usize + 1;
        if self.marks.len() < needed {
            self.marks.resize(needed, 0);
        }
    }

    /// Whether this walk comes to `x` for the first time.
    pub(super) fn is_new(&mut self, x: Formula) -> bool {
        let walk = self.walk;
        self.marks.get_mut(x.0 as usize).is_some_and(|mark| std::mem::replace(mark, walk) != walk)
    }
}

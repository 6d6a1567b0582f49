//! The fact algebra: truth that remembers why.
//!
//! Formulas (`all`, `any`, `not`, `either`) over leaves, in strong Kleene logic. A value is true,
//! false or unknown in each of sixty-four *worlds* at once, so that "what would it be without this
//! presumption?" costs nothing. [`Proof::why`] names the leaves that bear a value: undoing all of
//! them undoes a known value, and an unknown value resolves only through them.
//!
//! The type knows nothing of law: it is generic over its leaf.

#[cfg(test)]
mod algebra;
mod frozen;
mod passed;
#[cfg(test)]
mod sample;
mod truth;

pub(crate) use frozen::{Frozen, Step};
use passed::Passed;
pub(crate) use truth::Truth;

use smallvec::SmallVec;
use std::cell::RefCell;

/// A formula inside a [`Proof`]: a name of four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Formula(u32);

/// A leaf inside a [`Proof`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LeafId(u32);

impl Formula {
    /// Its place in the order of building.
    #[must_use]
    pub(crate) const fn index(self) -> u32 {
        self.0
    }
}

impl LeafId {
    /// Its place in the order of building.
    #[must_use]
    pub(crate) const fn index(self) -> u32 {
        self.0
    }
}

#[derive(Clone, Copy, Debug)]
enum Node {
    Leaf(LeafId),
    Not(Formula),
    All(u32, u32),
    Any(u32, u32),
    Either(Formula, Formula, Formula),
}

#[derive(Debug)]
struct Arena<L> {
    nodes: Vec<(Truth, Node)>,
    children: Vec<Formula>,
    leaves: Vec<(Truth, L)>,
}

/// Formulas and their values, in the order in which they were built.
///
/// Building takes a shared reference, so that formulas nest as they are written.
#[derive(Debug)]
pub(crate) struct Proof<L> {
    arena: RefCell<Arena<L>>,
    passed: RefCell<Passed>,
}

impl<L> Default for Proof<L> {
    fn default() -> Self {
        Self::new()
    }
}

impl<L> Proof<L> {
    /// An empty proof.
    #[must_use]
    pub(crate) fn new() -> Self {
        let arena = Arena { nodes: Vec::new(), children: Vec::new(), leaves: Vec::new() };
        Self { arena: RefCell::new(arena), passed: RefCell::default() }
    }

    /// A leaf: a fact, a row of law, or an act that only somebody can do.
    pub(crate) fn leaf(&self, truth: Truth, leaf: L) -> Formula {
        let mut arena = self.arena.borrow_mut();
        let id = LeafId(length(&arena.leaves));
        arena.leaves.push((truth, leaf));
        arena.push(truth, Node::Leaf(id))
    }

    /// Not `x`.
    pub(crate) fn not(&self, x: Formula) -> Formula {
        let mut arena = self.arena.borrow_mut();
        let truth = arena.truth(x).not();
        arena.push(truth, Node::Not(x))
    }

    /// All of `xs`. An empty list does not compile: in law it must neither refuse nor clear.
    pub(crate) fn all<const N: usize>(&self, xs: [Formula; N]) -> Formula {
        const { assert!(N > 0, "`all` of nothing") };
        self.join(&xs, true)
    }

    /// At least one of `xs`. An empty list does not compile.
    pub(crate) fn any<const N: usize>(&self, xs: [Formula; N]) -> Formula {
        const { assert!(N > 0, "`any` of nothing") };
        self.join(&xs, false)
    }

    /// All of a list known only as the program runs; nothing for an empty one.
    pub(crate) fn all_of(&self, xs: &[Formula]) -> Option<Formula> {
        (!xs.is_empty()).then(|| self.join(xs, true))
    }

    /// At least one of a list known only as the program runs; nothing for an empty one.
    pub(crate) fn any_of(&self, xs: &[Formula]) -> Option<Formula> {
        (!xs.is_empty()).then(|| self.join(xs, false))
    }

    /// `a` by one reading, `b` by the other; known where both agree.
    pub(crate) fn either(&self, reading: Formula, a: Formula, b: Formula) -> Formula {
        let mut arena = self.arena.borrow_mut();
        let truth = arena.truth(reading).either(arena.truth(a), arena.truth(b));
        arena.push(truth, Node::Either(reading, a, b))
    }

    fn join(&self, xs: &[Formula], all: bool) -> Formula {
        if let [only] = xs {
            return *only;
        }
        let mut arena = self.arena.borrow_mut();
        let truth = if all {
            xs.iter().fold(Truth::TRUE, |truth, x| truth.and(arena.truth(*x)))
        } else {
            xs.iter().fold(Truth::FALSE, |truth, x| truth.or(arena.truth(*x)))
        };
        let from = length(&arena.children);
        arena.children.extend_from_slice(xs);
        let to = length(&arena.children);
        arena.push(truth, if all { Node::All(from, to) } else { Node::Any(from, to) })
    }

    /// The value of `x`; unknown for a name from another proof.
    pub(crate) fn truth(&self, x: Formula) -> Truth {
        self.arena.borrow().truth(x)
    }

    /// The value of a leaf.
    pub(crate) fn leaf_truth(&self, leaf: LeafId) -> Truth {
        self.arena.borrow().leaves.get(leaf.0 as usize).map_or(Truth::UNKNOWN, |(truth, _)| *truth)
    }

    /// Calls `look` with a leaf.
    pub(crate) fn with<R>(&self, leaf: LeafId, look: impl FnOnce(&L) -> R) -> Option<R> {
        self.arena.borrow().leaves.get(leaf.0 as usize).map(|(_, leaf)| look(leaf))
    }

    /// A copy of a leaf.
    #[cfg(test)]
    pub(crate) fn get(&self, leaf: LeafId) -> Option<L>
    where
        L: Clone,
    {
        self.with(leaf, L::clone)
    }

    /// Every leaf, in the order of building.
    pub(crate) fn all_leaves(&self) -> impl Iterator<Item = LeafId> + use<L> {
        (0..length(&self.arena.borrow().leaves)).map(LeafId)
    }

    /// The proof as it stands: while it is read, nothing is added to it.
    pub(crate) fn frozen(&self) -> Frozen<'_, L> {
        Frozen(self.arena.borrow())
    }

    /// The leaves that bear `x` in a world, in the order of building, each once. For a known value:
    /// all those whose undoing together undoes it. For an unknown one: those that are open.
    #[cfg(test)]
    pub(crate) fn why(&self, x: Formula, world: u32) -> Vec<LeafId> {
        let mut found = Vec::new();
        self.each_bearing(&[x], world, |leaf| found.push(leaf));
        found.sort_unstable();
        found
    }

    /// Calls `found` with each leaf that bears one of `xs` in a world, each once, in no order. For a known value: all
    /// those whose undoing together undoes it. For an unknown one: those that are open.
    pub(crate) fn each_bearing(&self, xs: &[Formula], world: u32, mut found: impl FnMut(LeafId)) {
        let arena = self.arena.borrow();
        let Some(last) = xs.iter().max() else { return };
        // A formula names only what was built before it.
        let mut passed = self.passed.borrow_mut();
        passed.begin(*last);
        let mut todo: SmallVec<[Formula; 32]> = SmallVec::from_slice(xs);
        while let Some(x) = todo.pop() {
            if !passed.is_new(x) {
                continue;
            }
            let Some((truth, node)) = arena.nodes.get(x.0 as usize) else { continue };
            let value = truth.at(world);
            let same = |x: Formula| arena.truth(x).at(world) == value;
            match *node {
                Node::Leaf(leaf) => found(leaf),
                Node::Not(x) => todo.push(x),
                Node::All(from, to) | Node::Any(from, to) => {
                    todo.extend(arena.children(from, to).iter().copied().filter(|x| same(*x)));
                }
                Node::Either(reading, a, b) => {
                    let read = arena.truth(reading).at(world);
                    // A settled reading bears a known value; an open one is what keeps a value open.
                    if read.is_some() == value.is_some() {
                        todo.push(reading);
                    }
                    todo.extend((read != Some(false) && same(a)).then_some(a));
                    todo.extend((read != Some(true) && same(b)).then_some(b));
                }
            }
        }
    }
}

impl<L> Arena<L> {
    fn truth(&self, x: Formula) -> Truth {
        self.nodes.get(x.0 as usize).map_or(Truth::UNKNOWN, |(truth, _)| *truth)
    }

    fn children(&self, from: u32, to: u32) -> &[Formula] {
        self.children.get(from as usize..to as usize).unwrap_or_default()
    }

    fn push(&mut self, truth: Truth, node: Node) -> Formula {
        let id = Formula(length(&self.nodes));
        self.nodes.push((truth, node));
        id
    }
}

/// Names are four bytes; the limits on a letter keep every proof far below that.
fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

//! A proof to which nothing is added while it is read.

use crate::fact::{Arena, Formula, LeafId, Node, Truth};
use std::cell::Ref;

/// One step of a proof, as a machine can walk it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'p> {
    /// A leaf.
    Leaf(LeafId),
    /// Not this.
    Not(Formula),
    /// All of these.
    All(&'p [Formula]),
    /// At least one of these.
    Any(&'p [Formula]),
    /// The second where the first holds, the third where it does not.
    Either(Formula, Formula, Formula),
}

/// The formulas and leaves of a proof, as they stand.
#[derive(Debug)]
pub(crate) struct Frozen<'p, L>(pub(super) Ref<'p, Arena<L>>);

impl<L> Frozen<'_, L> {
    /// Every formula, in the order of building: each names only those before it.
    pub(crate) fn all(&self) -> impl DoubleEndedIterator<Item = Formula> + use<L> {
        (0..super::length(&self.0.nodes)).map(Formula)
    }

    /// How many formulas there are.
    pub(crate) fn len(&self) -> usize {
        self.0.nodes.len()
    }

    /// The leaves and their values, in the order of building.
    pub(crate) fn leaves(&self) -> &[(Truth, L)] {
        &self.0.leaves
    }

    /// A leaf and its value.
    pub(crate) fn leaf(&self, leaf: LeafId) -> Option<&(Truth, L)> {
        self.0.leaves.get(leaf.0 as usize)
    }

    /// The value of `x`.
    pub(crate) fn truth(&self, x: Formula) -> Truth {
        self.0.truth(x)
    }

    /// How `x` was built.
    pub(crate) fn step(&self, x: Formula) -> Option<Step<'_>> {
        let (_, node) = self.0.nodes.get(x.0 as usize)?;
        Some(match *node {
            Node::Leaf(leaf) => Step::Leaf(leaf),
            Node::Not(x) => Step::Not(x),
            Node::All(from, to) => Step::All(self.0.children(from, to)),
            Node::Any(from, to) => Step::Any(self.0.children(from, to)),
            Node::Either(reading, a, b) => Step::Either(reading, a, b),
        })
    }
}

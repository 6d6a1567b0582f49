//! Random formulas over a few leaves, and a second, obvious evaluator of strong Kleene logic.

use super::{Formula, LeafId, Proof, Truth};
use proptest::prelude::*;

#[path = "../../tests/common/cases.rs"]
mod cases;

pub(crate) use cases::cases;

/// How many leaves a random formula can name.
pub(crate) const LEAVES: usize = 6;

/// A formula before it is built.
#[derive(Clone, Debug)]
pub(crate) enum Sketch {
    Leaf(usize),
    Not(Box<Sketch>),
    All(Vec<Sketch>),
    Any(Vec<Sketch>),
    Either(Box<[Sketch; 3]>),
}

/// Values of the leaves in one world.
pub(crate) type Values = [Option<bool>; LEAVES];

/// A formula of a few dozen steps over [`LEAVES`] leaves.
pub(crate) fn formula() -> impl Strategy<Value = Sketch> {
    let leaf = (0..LEAVES).prop_map(Sketch::Leaf);
    leaf.prop_recursive(4, 40, 4, |inner| {
        prop_oneof![
            inner.clone().prop_map(|x| Sketch::Not(Box::new(x))),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Sketch::All),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Sketch::Any),
            [inner.clone(), inner.clone(), inner].prop_map(|xs| Sketch::Either(Box::new(xs))),
        ]
    })
}

/// One value for each leaf.
pub(crate) fn values() -> impl Strategy<Value = Values> {
    proptest::array::uniform6(prop_oneof![Just(None), Just(Some(false)), Just(Some(true))])
}

/// Kleene's logic as the textbooks have it.
pub(crate) fn evaluate(formula: &Sketch, values: &Values) -> Option<bool> {
    let and = |a: Option<bool>, b: Option<bool>| match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    };
    let not = |a: Option<bool>| a.map(|a| !a);
    match formula {
        Sketch::Leaf(place) => values[*place],
        Sketch::Not(x) => not(evaluate(x, values)),
        Sketch::All(xs) => xs.iter().map(|x| evaluate(x, values)).fold(Some(true), and),
        Sketch::Any(xs) => not(xs.iter().map(|x| not(evaluate(x, values))).fold(Some(true), and)),
        Sketch::Either(xs) => {
            let [reading, a, b] = xs.as_ref();
            let (a, b) = (evaluate(a, values), evaluate(b, values));
            match evaluate(reading, values) {
                Some(true) => a,
                Some(false) => b,
                None if a == b => a,
                None => None,
            }
        }
    }
}

/// A formula built in a proof; its leaves are named by their places.
pub(crate) struct Built {
    pub(crate) proof: Proof<usize>,
    pub(crate) leaves: Vec<Formula>,
}

impl Built {
    /// Leaves with these truths.
    pub(crate) fn with(truths: &[Truth; LEAVES]) -> Self {
        let proof = Proof::new();
        let leaves = truths.iter().enumerate().map(|(place, truth)| proof.leaf(*truth, place)).collect();
        Self { proof, leaves }
    }

    /// Leaves with the same values in every world.
    pub(crate) fn of(values: &Values) -> Self {
        Self::with(&values.map(Truth::of))
    }

    /// Builds `formula`.
    pub(crate) fn build(&self, formula: &Sketch) -> Formula {
        let all = |xs: &[Sketch]| xs.iter().map(|x| self.build(x)).collect::<Vec<_>>();
        match formula {
            Sketch::Leaf(place) => self.leaves[*place],
            Sketch::Not(x) => self.proof.not(self.build(x)),
            Sketch::All(xs) => self.proof.all_of(&all(xs)).expect("not empty"),
            Sketch::Any(xs) => self.proof.any_of(&all(xs)).expect("not empty"),
            Sketch::Either(xs) => {
                let [reading, a, b] = xs.as_ref();
                let (reading, a, b) = (self.build(reading), self.build(a), self.build(b));
                self.proof.either(reading, a, b)
            }
        }
    }

    /// The value of a formula in world 0.
    pub(crate) fn value(&self, x: Formula) -> Option<bool> {
        self.proof.truth(x).at(0)
    }

    /// The places of the leaves that bear `x` in a world.
    pub(crate) fn why(&self, x: Formula, world: u32) -> Vec<usize> {
        self.proof
            .why(x, world)
            .into_iter()
            .map(|leaf: LeafId| self.proof.get(leaf).expect("a leaf of this proof"))
            .collect()
    }
}

/// Every way of settling the leaves that are open in `values` and of which `which` says so.
pub(crate) fn completions(values: Values, which: impl Fn(usize) -> bool) -> Vec<Values> {
    let open: Vec<usize> = (0..LEAVES).filter(|place| values[*place].is_none() && which(*place)).collect();
    (0..1_u32 << open.len())
        .map(|bits| {
            let mut settled = values;
            for (place, leaf) in open.iter().enumerate() {
                settled[*leaf] = Some(bits >> place & 1 == 1);
            }
            settled
        })
        .collect()
}

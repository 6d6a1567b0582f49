//! The fact algebra: Kleene's laws, soundness under ignorance, what `why` promises, and worlds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use super::sample::{Built, LEAVES, Sketch, Values, cases, completions, evaluate, formula, values};
use super::truth::WORLDS;
use super::{Formula, Proof, Truth};
use proptest::prelude::*;

/// A truth that differs from world to world, and its value in each.
fn worlds() -> impl Strategy<Value = (Option<bool>, u64, bool, u64)> {
    (proptest::option::of(any::<bool>()), any::<u64>(), any::<bool>(), any::<u64>())
}

/// What [`worlds`] describes: known, else presumed by the first mask that speaks.
fn truth((known, first, value, second): (Option<bool>, u64, bool, u64)) -> (Truth, impl Fn(u32) -> Option<bool>) {
    let truth = Truth::of(known).presumed(value, first).presumed(!value, second);
    let at = move |world: u32| {
        known.or((first >> world & 1 == 1).then_some(value)).or((second >> world & 1 == 1).then_some(!value))
    };
    (truth, at)
}

/// Three formulas built over the same leaves.
fn three(a: &Sketch, b: &Sketch, c: &Sketch, values: &Values) -> (Built, [Formula; 3]) {
    let built = Built::of(values);
    let all = [built.build(a), built.build(b), built.build(c)];
    (built, all)
}

proptest! {
    #![proptest_config(cases(256))]

    /// Every formula has the value that Kleene's tables give it.
    #[test]
    fn agrees_with_the_tables(formula in formula(), values in values()) {
        let built = Built::of(&values);
        prop_assert_eq!(built.value(built.build(&formula)), evaluate(&formula, &values));
    }

    /// De Morgan, double negation, commutativity, associativity, idempotence, absorption, and both
    /// distributions. (The excluded middle does not hold: see `no_excluded_middle`.)
    #[test]
    fn obeys_kleenes_laws(a in formula(), b in formula(), c in formula(), values in values()) {
        let (built, [a, b, c]) = three(&a, &b, &c, &values);
        let p = &built.proof;
        let same = |left: Formula, right: Formula| p.truth(left) == p.truth(right);
        prop_assert!(same(p.not(p.not(a)), a));
        prop_assert!(same(p.not(p.all([a, b])), p.any([p.not(a), p.not(b)])));
        prop_assert!(same(p.not(p.any([a, b])), p.all([p.not(a), p.not(b)])));
        prop_assert!(same(p.all([a, b]), p.all([b, a])));
        prop_assert!(same(p.any([a, b]), p.any([b, a])));
        prop_assert!(same(p.all([a, p.all([b, c])]), p.all([p.all([a, b]), c])));
        prop_assert!(same(p.any([a, p.any([b, c])]), p.any([p.any([a, b]), c])));
        prop_assert!(same(p.all([a, b, c]), p.all([p.all([a, b]), c])));
        prop_assert!(same(p.any([a, b, c]), p.any([p.any([a, b]), c])));
        prop_assert!(same(p.all([a, a]), a));
        prop_assert!(same(p.any([a, a]), a));
        prop_assert!(same(p.all([a, p.any([a, b])]), a));
        prop_assert!(same(p.any([a, p.all([a, b])]), a));
        prop_assert!(same(p.all([a, p.any([b, c])]), p.any([p.all([a, b]), p.all([a, c])])));
        prop_assert!(same(p.any([a, p.all([b, c])]), p.all([p.any([a, b]), p.any([a, c])])));
        // A contradiction is never true, and a tautology never false.
        prop_assert_ne!(built.value(p.all([a, p.not(a)])), Some(true));
        prop_assert_ne!(built.value(p.any([a, p.not(a)])), Some(false));
    }

    /// `either` is one reading or the other, and known where both agree.
    #[test]
    fn either_is_known_where_both_agree(reading in formula(), a in formula(), b in formula(), values in values()) {
        let (built, [reading, a, b]) = three(&reading, &a, &b, &values);
        let p = &built.proof;
        let either = built.value(p.either(reading, a, b));
        match built.value(reading) {
            Some(true) => prop_assert_eq!(either, built.value(a)),
            Some(false) => prop_assert_eq!(either, built.value(b)),
            None if built.value(a) == built.value(b) => prop_assert_eq!(either, built.value(a)),
            None => prop_assert_eq!(either, None),
        }
        prop_assert_eq!(p.truth(p.either(reading, a, a)), p.truth(a));
        let spelt = p.any([p.all([reading, a]), p.all([p.not(reading), b]), p.all([a, b])]);
        prop_assert_eq!(p.truth(p.either(reading, a, b)), p.truth(spelt));
    }

    /// Sound: every way of settling the open leaves agrees with a known value, and knowing more
    /// never takes a known value back.
    #[test]
    fn known_values_survive_every_completion(formula in formula(), values in values(), mask in 0_usize..1 << LEAVES) {
        let known = evaluate_built(&formula, &values);
        prop_assume!(known.is_some());
        for settled in completions(values, |_| true) {
            prop_assert_eq!(evaluate_built(&formula, &settled), known);
        }
        for settled in completions(values, |leaf| mask >> leaf & 1 == 1) {
            prop_assert_eq!(evaluate_built(&formula, &settled), known);
        }
    }

    /// For a known value, the leaves that `why` names are all known, bear it alone (every other leaf
    /// may be forgotten), and undoing them together makes it unknown.
    #[test]
    fn why_of_a_known_value(formula in formula(), values in values()) {
        let built = Built::of(&values);
        let x = built.build(&formula);
        let value = built.value(x);
        prop_assume!(value.is_some());
        let why = built.why(x, 0);
        prop_assert!(why.iter().all(|leaf| values[*leaf].is_some()), "{:?} is not all known", why);
        let (mut only, mut without) = (values, values);
        for leaf in 0..LEAVES {
            let forgotten = if why.contains(&leaf) { &mut without } else { &mut only };
            forgotten[leaf] = None;
        }
        prop_assert_eq!(evaluate_built(&formula, &only), value, "{:?} do not bear it", why);
        prop_assert_eq!(evaluate_built(&formula, &without), None, "undoing {:?} does not undo it", why);
    }

    /// For an unknown value, the leaves that `why` names are all open; however they alone are
    /// settled, the value is known; and however all others are settled, it stays unknown.
    #[test]
    fn why_of_an_unknown_value(formula in formula(), values in values()) {
        let built = Built::of(&values);
        let x = built.build(&formula);
        prop_assume!(built.value(x).is_none());
        let why = built.why(x, 0);
        prop_assert!(why.iter().all(|leaf| values[*leaf].is_none()), "{:?} is not all open: {:?}", why, values);
        for settled in completions(values, |leaf| why.contains(&leaf)) {
            prop_assert!(evaluate_built(&formula, &settled).is_some(), "settling {:?} leaves it open", why);
        }
        for settled in completions(values, |leaf| !why.contains(&leaf)) {
            prop_assert_eq!(evaluate_built(&formula, &settled), None, "resolves without {:?}", why);
        }
    }

    /// Presumptions: a mask touches its own worlds and no known value, and each of the sixty-four
    /// worlds is computed, and explained, as if it were the only one.
    #[test]
    fn worlds_are_independent(formula in formula(), leaves in proptest::array::uniform6(worlds()), world in 0..WORLDS) {
        let truths = leaves.map(|leaf| truth(leaf).0);
        let built = Built::with(&truths);
        let x = built.build(&formula);
        for world in 0..WORLDS {
            let values: Values = leaves.map(|leaf| truth(leaf).1(world));
            prop_assert_eq!(truths.map(|truth| truth.at(world)), values);
            prop_assert_eq!(built.proof.truth(x).at(world), evaluate(&formula, &values));
        }
        let alone = Built::of(&leaves.map(|leaf| truth(leaf).1(world)));
        let same = alone.build(&formula);
        prop_assert_eq!(built.why(x, world), alone.why(same, 0));
    }

    /// A formula names only what was built before it, and its steps say how it was built.
    #[test]
    fn steps_go_down(formula in formula(), values in values()) {
        use crate::fact::Step;
        let built = Built::of(&values);
        let mut todo = vec![built.build(&formula)];
        while let Some(x) = todo.pop() {
            let parts = match built.proof.frozen().step(x).expect("a step") {
                Step::Leaf(leaf) => {
                    prop_assert_eq!(built.proof.leaf_truth(leaf), built.proof.truth(x));
                    Vec::new()
                }
                Step::Not(one) => vec![one],
                Step::All(all) | Step::Any(all) => all.to_vec(),
                Step::Either(reading, a, b) => vec![reading, a, b],
            };
            prop_assert!(parts.iter().all(|part| part.index() < x.index()));
            todo.extend(parts);
        }
    }
}

fn evaluate_built(formula: &Sketch, values: &Values) -> Option<bool> {
    let built = Built::of(values);
    built.value(built.build(formula))
}

#[test]
fn no_excluded_middle() {
    let p = Proof::new();
    let x = p.leaf(Truth::UNKNOWN, ());
    assert_eq!(p.truth(p.any([x, p.not(x)])), Truth::UNKNOWN);
    assert_eq!(p.truth(p.all([x, p.not(x)])), Truth::UNKNOWN);
}

#[test]
fn a_list_of_nothing_neither_refuses_nor_clears() {
    let p = Proof::<()>::new();
    assert_eq!(p.all_of(&[]), None);
    assert_eq!(p.any_of(&[]), None);
    let x = p.leaf(Truth::TRUE, ());
    assert_eq!((p.all_of(&[x]), p.any_of(&[x])), (Some(x), Some(x)));
}

#[test]
fn a_settled_reading_is_not_named_for_what_is_still_open() {
    let p = Proof::new();
    let (reading, a, b) = (p.leaf(Truth::TRUE, "reading"), p.leaf(Truth::UNKNOWN, "a"), p.leaf(Truth::FALSE, "b"));
    let either = p.either(reading, a, b);
    let why: Vec<_> = p.why(either, 0).into_iter().filter_map(|leaf| p.get(leaf)).collect();
    assert_eq!(why, ["a"]);
}

#[test]
fn beyond_the_last_world_nothing_is_known() {
    assert_eq!(Truth::TRUE.at(WORLDS), None);
    assert_eq!(Truth::FALSE.at(u32::MAX), None);
    assert_eq!((Truth::TRUE.at(WORLDS - 1), Truth::FALSE.at(0)), (Some(true), Some(false)));
}

/// Formulas nest as they are written, and say what keeps them open.
#[test]
fn an_offence_reads_like_its_rule() {
    let p = Proof::new();
    let (alleged, dishonest, defence) =
        (p.leaf(Truth::TRUE, "alleged"), p.leaf(Truth::UNKNOWN, "dishonest"), p.leaf(Truth::FALSE, "defence"));
    let offence = p.all([alleged, dishonest, p.not(defence)]);
    assert_eq!(p.truth(offence).at(0), None);
    let open: Vec<_> = p.why(offence, 0).into_iter().filter_map(|leaf| p.get(leaf)).collect();
    assert_eq!(open, ["dishonest"]);
}

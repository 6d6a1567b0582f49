//! Properties that say how often they were put to the test: a law over matters in which it has
//! nothing to say proves nothing.

use super::cases;
use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRunner};
use std::cell::Cell;

/// How often a property had something to say.
#[derive(Debug, Default)]
pub(crate) struct Reached(Cell<u32>);

impl Reached {
    pub(crate) fn once(&self) {
        self.0.set(self.0.get() + 1);
    }
}

/// Tries `law` on `usual` cases (as [`cases`] says), and wants it to have been reached at least `least`
/// times in so many.
pub(crate) fn holds<S: Strategy>(
    usual: u32,
    least: u32,
    of: &S,
    law: impl Fn(S::Value, &Reached) -> Result<(), TestCaseError>,
) {
    let (config, reached) = (cases(usual), Reached::default());
    let tried = config.cases;
    match TestRunner::new(config).run(of, |value| law(value, &reached)) {
        Ok(()) => {}
        Err(TestError::Fail(reason, value)) => panic!("{reason}\nminimal: {value:#?}"),
        Err(TestError::Abort(reason)) => panic!("{reason}"),
    }
    let (reached, least) = (reached.0.get(), u64::from(least) * u64::from(tried) / u64::from(usual));
    assert!(u64::from(reached) >= least, "put to the test {reached} times in {tried} cases, not {least}");
    println!("put to the test {reached} times in {tried} cases");
}

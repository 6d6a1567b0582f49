//! How often a property is tried: shared by the tests of the inside and of the outside.

use proptest::test_runner::{Config, RngSeed};

/// How many cases a property tries: `usual`, or what `MLA_CASES` says for 64. The same cases on every run, unless
/// `PROPTEST_RNG_SEED` asks for others. (`PROPTEST_CASES` is one number for all properties, heavy or light: `proptest`
/// takes it over whatever stands here.)
pub(crate) fn cases(usual: u32) -> Config {
    let number = |name| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let wanted = number("MLA_CASES").unwrap_or(64);
    let cases = u32::try_from(wanted * u64::from(usual) / 64).unwrap_or(u32::MAX).max(1);
    let rng_seed = RngSeed::Fixed(number("PROPTEST_RNG_SEED").unwrap_or(20_261_124));
    Config { cases, rng_seed, failure_persistence: None, max_global_rejects: 100_000, ..Config::default() }
}

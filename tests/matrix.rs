//! The matrix of grounds by letters is the recorded one: a check that starts to fire elsewhere, or stops, is seen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../examples/support/mod.rs"]
mod support;
#[path = "../examples/support/matrix.rs"]
mod table;

use mla_screen::vocabulary::Ground;
use std::collections::BTreeSet;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_matrix_is_the_recorded_one() {
    let base = support::screener(None).expect("the embedded base is whole");
    let now = table::matrix(&base, &root().join("examples/letters")).expect("letters");
    let recorded = include_str!("../examples/output/matrix.txt");
    let differ: Vec<(&str, &str)> = recorded.lines().zip(now.lines()).filter(|(was, is)| was != is).collect();
    assert!(
        differ.is_empty() && recorded == now,
        "read the difference, then `cargo run --example matrix -- --write`: {differ:#?}"
    );
}

/// Each ground that says something of its own stands in some letter; those that only an office knows of, or that
/// only an instrument words, need none.
#[test]
fn every_ground_has_its_letter() {
    let recorded = include_str!("../examples/output/matrix.txt");
    let stands: BTreeSet<&str> =
        recorded.split_whitespace().filter_map(|word| word.strip_prefix("E:").or(word.strip_prefix("o:"))).collect();
    let missing: Vec<&Ground> = Ground::ALL.iter().filter(|ground| !stands.contains(ground.word())).collect();
    let silent = [Ground::Scope, Ground::PublicInterest, Ground::BankSecrecy, Ground::Consent];
    assert!(missing.iter().all(|ground| silent.contains(ground)), "no letter shows {missing:?}");
}

/// The collection is wide enough: eighty letters, a third of them with nothing in their way.
#[test]
fn the_collection_is_wide() {
    let lines: Vec<&str> = include_str!("../examples/output/matrix.txt").lines().skip(1).collect();
    let clear = lines.iter().filter(|line| line.contains(" no ground found")).count();
    assert!(lines.len() >= 80 && clear * 3 >= lines.len(), "{clear} of {} letters", lines.len());
}

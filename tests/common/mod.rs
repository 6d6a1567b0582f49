//! What the tests share.
#![allow(dead_code, unused_imports, reason = "each test uses a part of this")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod cases;
pub(crate) mod concerns;
pub(crate) mod crimes;
pub(crate) mod docket;
pub(crate) mod generate;
pub(crate) mod generate_dossier;
pub(crate) mod generate_letter;
pub(crate) mod generate_parts;
pub(crate) mod generate_routine;
pub(crate) mod moves;
pub(crate) mod oracle;
pub(crate) mod plain;
pub(crate) mod reach;
pub(crate) mod world;
pub(crate) mod written;

pub(crate) use cases::cases;

/// How many letters a test draws that speaks of a thousand: that many, or what `MLA_LETTERS` says.
pub(crate) fn letters() -> usize {
    std::env::var("MLA_LETTERS").ok().and_then(|text| text.parse().ok()).unwrap_or(1000)
}

/// Of a long table, one line in so many is tried: of `usual` where `MLA_CASES` says 64 or nothing,
/// of fewer where it says more.
pub(crate) fn one_in(usual: usize) -> usize {
    let wanted = std::env::var("MLA_CASES").ok().and_then(|text| text.parse::<usize>().ok()).unwrap_or(64);
    (usual * 64 / wanted.max(1)).max(1)
}

//! Letters drawn without any knowledge of the checks: routine ones, and routine ones with one red flag
//! hidden in each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../common/mod.rs"]
mod common;

mod deeper;
mod hidden;
mod kinds;
mod routine;

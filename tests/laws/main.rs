//! The laws of the design, each a property over generated matters under the embedded law.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../common/mod.rs"]
mod common;

mod accountable;
mod answers;
mod confirming;
mod coverage;
mod dated;
mod deterministic;
mod forgetting;
mod honest;
mod ignorance;
mod json;
mod learning;
mod lossless;
mod neighbour;
mod no_force;
mod safeguards;
mod suspension;
mod together;
mod total;

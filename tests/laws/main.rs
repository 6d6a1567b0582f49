//! The laws of the design, each a property over generated matters under the embedded law.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../common/mod.rs"]
mod common;

#[path = "../shapes/collection.rs"]
#[allow(dead_code, reason = "the laws use a part of it")]
mod collection;
#[path = "../../examples/support/mod.rs"]
mod support;

mod accountable;
mod answers;
mod asked;
mod concern;
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
mod once;
mod outside;
mod own_word;
mod proved;
mod safeguards;
mod silence;
mod suspension;
mod together;
mod total;

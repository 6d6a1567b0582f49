//! The door: a dossier belongs to its letter, what counts from when, dates that are known in part, limits, and
//! the commands that help to write a letter and a dossier.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../common/cli.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod cli;
#[path = "../../examples/support/mod.rs"]
mod support;

mod belongs;
mod built;
mod case;
mod commands;
mod consents;
mod dates;
mod determinations;
mod limits;

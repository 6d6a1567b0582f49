//! The letters of `tests/cases`: each came out wrong once, and stands for its kind.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod alleged;
mod beside;
mod case;
mod clearances;
mod days;
mod doors;
mod pages;
mod parts;
mod promises;
mod reach;
mod refusals;
mod unfit;
mod unnoticed;
mod whose;

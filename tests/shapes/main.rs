//! The shapes that a screening must show on the letters of the collection: a fact taken away and given
//! back, the same letter under two laws, the top of the memo, answers by offices, and what is held back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../../examples/support/mod.rs"]
mod support;

mod answers;
mod collection;
mod counsel;
mod effects;
mod facts;
mod held;
mod here;
mod looked_at;
mod memo;
mod once;
mod page;
mod reply;
mod rows;
mod stored;
mod terms;
mod two_laws;
mod two_targets;
mod walk;
mod warnings;

//! What letter, dossier and record say of a fact, before anything is presumed.

use crate::law::Cite;
use crate::matter::Pointer;
use crate::matter::pointer::{Pointers, dossier};
use smallvec::smallvec;

/// What is known of a fact, before anything is presumed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known<'a> {
    pub(crate) value: Option<bool>,
    pub(crate) from: Pointers,
    pub(crate) row: Option<&'a Cite>,
    /// Something speaks for it and something against, or it may be about somebody else: no presumption
    /// settles that.
    pub(crate) contested: bool,
}

impl<'a> Known<'a> {
    pub(crate) fn at(value: Option<bool>, pointer: Pointer) -> Self {
        Self { value, from: smallvec![pointer], row: None, contested: false }
    }

    pub(crate) fn by_row(value: Option<bool>, row: &'a Cite) -> Self {
        Self { row: Some(row), ..Self::of(value) }
    }

    /// What no document and no single row says.
    pub(crate) fn of(value: Option<bool>) -> Self {
        Self { value, from: Pointers::new(), row: None, contested: false }
    }

    pub(crate) fn unknown() -> Self {
        Self::of(None)
    }

    /// What entries of a dossier's list establish, each with its place and whether it is sure: yes by a sure one,
    /// open by any other, else what is known without them.
    pub(crate) fn by_entries(
        list: &'static str,
        entries: impl Iterator<Item = (usize, bool)>,
        without: impl FnOnce() -> Self,
    ) -> Self {
        match entries.max_by_key(|(_, sure)| *sure) {
            Some((place, true)) => Self::at(Some(true), dossier![list, place]),
            Some((place, false)) => Self::contested(None, dossier![list, place]),
            None => without(),
        }
    }

    /// Open, and to be settled by somebody, whatever the policy may presume.
    pub(crate) fn contested(value: Option<bool>, pointer: Pointer) -> Self {
        Self { contested: true, ..Self::at(value, pointer) }
    }
}

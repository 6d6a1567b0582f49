//! What letter, dossier and record say of a fact, before anything is presumed.

use crate::law::Cite;
use crate::matter::Pointer;

/// What is known of a fact, before anything is presumed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known<'a> {
    pub(crate) value: Option<bool>,
    pub(crate) from: Vec<Pointer>,
    pub(crate) row: Option<&'a Cite>,
    /// Something speaks for it and something against, or it may be about somebody else: no presumption
    /// settles that.
    pub(crate) contested: bool,
}

impl<'a> Known<'a> {
    pub(crate) fn at(value: Option<bool>, pointer: Pointer) -> Self {
        Self { value, from: vec![pointer], row: None, contested: false }
    }

    pub(crate) fn by_row(value: Option<bool>, row: &'a Cite) -> Self {
        Self { row: Some(row), ..Self::of(value) }
    }

    /// What no document and no single row says.
    pub(crate) const fn of(value: Option<bool>) -> Self {
        Self { value, from: Vec::new(), row: None, contested: false }
    }

    pub(crate) const fn unknown() -> Self {
        Self::of(None)
    }

    /// Open, and to be settled by somebody, whatever the policy may presume.
    pub(crate) fn contested(value: Option<bool>, pointer: Pointer) -> Self {
        Self { contested: true, ..Self::at(value, pointer) }
    }
}

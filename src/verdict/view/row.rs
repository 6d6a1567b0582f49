//! A row of law that stands beside a finding, as it is looked at.

use crate::verdict::{Citation, Hook, Reserved, Safeguard, SafeguardRow};
use crate::vocabulary::{Force, Ground, InstrumentId, Office, RowRef};

/// A row of law that stands beside a finding: one by which the concern of an absent ground travels, a safeguard that
/// one instrument has and another lacks, a view that stays with its office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowView<'v> {
    row: &'v RowRef,
    ground: Ground,
    instrument: Option<&'v InstrumentId>,
    force: Option<Force>,
    office: Option<Office>,
    cite: &'v Citation,
}

impl<'v> RowView<'v> {
    /// The row.
    #[must_use]
    pub const fn row(&self) -> &'v RowRef {
        self.row
    }

    /// The ground that it is.
    #[must_use]
    pub const fn ground(&self) -> Ground {
        self.ground
    }

    /// For a safeguard: its instrument.
    #[must_use]
    pub const fn instrument(&self) -> Option<&'v InstrumentId> {
        self.instrument
    }

    /// For a safeguard: how strongly it is worded.
    #[must_use]
    pub const fn force(&self) -> Option<Force> {
        self.force
    }

    /// For a view: the office whose it is.
    #[must_use]
    pub const fn office(&self) -> Option<Office> {
        self.office
    }

    /// Where it stands.
    #[must_use]
    pub const fn cite(&self) -> &'v Citation {
        self.cite
    }
}

impl<'v> From<&'v Hook> for RowView<'v> {
    fn from(hook: &'v Hook) -> Self {
        Self { row: &hook.row, ground: hook.ground, instrument: None, force: None, office: None, cite: &hook.cite }
    }
}

impl<'v> From<&'v Reserved> for RowView<'v> {
    fn from(view: &'v Reserved) -> Self {
        let office = Some(view.office);
        Self { row: &view.row, ground: view.ground, instrument: None, force: None, office, cite: &view.cite }
    }
}

impl Safeguard {
    /// Where it was.
    #[must_use]
    pub fn had(&self) -> RowView<'_> {
        self.row(&self.had)
    }

    /// What the governing instrument has instead.
    #[must_use]
    pub fn now(&self) -> RowView<'_> {
        self.row(&self.now)
    }

    /// The rows by which the concern can travel all the same.
    pub fn hooks(&self) -> impl ExactSizeIterator<Item = RowView<'_>> {
        self.hooks.iter().map(RowView::from)
    }

    fn row<'v>(&self, row: &'v SafeguardRow) -> RowView<'v> {
        let (instrument, force) = (Some(&row.instrument), Some(row.force));
        RowView { row: &row.row, ground: self.ground, instrument, force, office: None, cite: &row.cite }
    }
}

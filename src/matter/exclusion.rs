//! Exclusions that stand alone: a convention that bars a ground for its offences bars it whatever
//! treaty carries the letter. It silences treaty grounds only, never the requested state's own law.

use crate::fact::{Is, Truth};
use crate::law::{GroundRow, Instrument};
use crate::matter::{Built, Case};
use crate::vocabulary::{Force, Ground, Mark};

impl<'m, 'a> Case<'m, 'a> {
    /// A convention between the two, other than `governing`, that was read and covers the limb bars the
    /// ground; nothing where none ever could.
    pub(crate) fn excluded(&self, ground: Ground, governing: &Instrument) -> Option<Is> {
        let p = self.proof();
        let others = self.between().iter().copied().filter(|one| one.id != governing.id);
        let bars = others.filter_map(|one| Some((one, one.grounds.iter().find(|row| bars(row, ground))?)));
        let parts: Vec<Is> =
            bars.map(|(one, row)| self.exclusion(one, row)).filter(|is| p.truth(*is) != Truth::FALSE).collect();
        p.any_of(&parts)
    }

    fn exclusion(&self, instrument: &'a Instrument, row: &'a GroundRow) -> Is {
        let p = self.proof();
        self.once(Built::Excluded, row.id.as_str(), self.subject, || {
            let mut parts = vec![self.binds(instrument)];
            parts.extend(row.when.as_ref().map(|formula| self.formula(formula)));
            p.all_of(&parts).unwrap_or_else(|| self.binds(instrument))
        })
    }
}

/// A bar of the ground for offences that the row itself names: a bar for a measure of the convention's
/// own lifts nothing beyond it.
fn bars(row: &GroundRow, ground: Ground) -> bool {
    let for_offences = row.when.is_some() && row.measures.is_none();
    row.ground == ground && row.force == Force::Barred && row.stands_alone && for_offences && row.cite.mark == Mark::Verified
}

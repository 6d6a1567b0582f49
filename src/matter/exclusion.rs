//! Exclusions that stand alone: a convention that bars a ground for its offences bars it whatever
//! treaty carries the letter. It silences treaty grounds only, never the requested state's own law.

use crate::fact::{Formula, Truth};
use crate::law::{GroundRow, Instrument};
use crate::matter::{Built, Case};
use crate::vocabulary::{Force, Ground, Mark};

impl<'m, 'a> Case<'m, 'a> {
    /// A convention between the two, other than `governing`, that was read and covers the limb bars the
    /// ground; nothing where none ever could.
    pub(crate) fn excluded(&self, ground: Ground, governing: &Instrument) -> Option<Formula> {
        let p = self.proof();
        let others = self.barring().iter().filter(|(one, row)| row.ground == ground && one.id != governing.id);
        let parts: Vec<Formula> =
            others.map(|(one, row)| self.exclusion(one, row)).filter(|is| p.truth(*is) != Truth::FALSE).collect();
        p.any_of(&parts)
    }

    /// The rows of instruments between the two that bar a ground by themselves, the first of each: found once a letter.
    fn barring(&self) -> &'m [(&'a Instrument, &'a GroundRow)] {
        self.matter.barring.get_or_init(|| {
            let mut all: Vec<(&'a Instrument, &'a GroundRow)> = Vec::new();
            for instrument in self.between() {
                for row in instrument.grounds.iter().filter(|row| bars(row)) {
                    if !all.iter().any(|(one, first)| one.id == instrument.id && first.ground == row.ground) {
                        all.push((instrument, row));
                    }
                }
            }
            all
        })
    }

    fn exclusion(&self, instrument: &'a Instrument, row: &'a GroundRow) -> Formula {
        let p = self.proof();
        self.once(Built::Excluded, row.id.as_str(), self.subject, || {
            let mut parts = vec![self.binds(instrument)];
            parts.extend(row.when.as_ref().map(|condition| self.condition(condition)));
            p.all_of(&parts).unwrap_or_else(|| self.binds(instrument))
        })
    }
}

/// A bar of a ground for offences that the row itself names: a bar for a measure of the convention's
/// own lifts nothing beyond it.
fn bars(row: &GroundRow) -> bool {
    let for_offences = row.when.is_some() && row.measures.is_none();
    row.force == Force::Barred && row.stands_alone && for_offences && row.cite.mark == Mark::Verified
}

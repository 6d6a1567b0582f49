//! The choice of forum: which safeguards an instrument lacks that another one between the two has.

use crate::checks::{self, Parameters};
use crate::law::{GroundRow, Instrument, InstrumentKind};
use crate::matter::{Built, Case, POLICY};
use crate::vocabulary::{Date, Force, Ground, MeasureKind};

/// Grounds that protect a person or the requested state. A ground that only eases work is none.
pub(crate) const SAFEGUARDS: [Ground; 10] = [
    Ground::DualCriminality,
    Ground::PoliticalOffence,
    Ground::MilitaryOffence,
    Ground::Discrimination,
    Ground::EssentialInterests,
    Ground::Safety,
    Ground::NeBisInIdem,
    Ground::Proportionality,
    Ground::HumanRights,
    Ground::SpecialTribunal,
];

/// A safeguard that another instrument has, beside what the governing one has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SafeguardChange<'a> {
    pub(crate) ground: Ground,
    pub(crate) had: (&'a Instrument, &'a GroundRow),
    pub(crate) now: &'a GroundRow,
}

impl SafeguardChange<'_> {
    /// Gone altogether, not only worded more weakly.
    pub(crate) fn is_lost(&self) -> bool {
        !self.now.force.is_there()
    }

    /// Gone, and its concern is not ruled out: then it is missed.
    pub(crate) fn matters(&self, case: &Case<'_, '_>) -> bool {
        let none = Parameters { items: &[], safeguard_lost: false };
        let concern =
            || case.once(Built::Missed(self.ground), "", case.limb(), || checks::concern(self.ground, case, &none));
        self.is_lost() && case.proof().truth(concern()).at(POLICY) != Some(false)
    }
}

/// What the governing instrument lacks or weakens of what another one has that binds the two states,
/// or would if it were not suspended. Instruments that stand back behind an assistance treaty are
/// left out where there is one: their rules are switched off.
pub(crate) fn lost<'a>(case: &Case<'_, 'a>, governing: &'a Instrument) -> Vec<SafeguardChange<'a>> {
    let mut changes = Vec::new();
    let ours = strongest(case, governing);
    for other in case.between() {
        // A regional treaty on assistance leaves other treaties untouched, and conventions stand back behind it.
        let ahead = !case.defers(governing) || governing.kind == InstrumentKind::Regional;
        let stands_back = case.defers(other) && ahead;
        if other.id == governing.id || stands_back || !case.may_carry(other) {
            continue;
        }
        let barred = |ground: Ground| {
            case.excluded(ground, other).is_some_and(|excluded| case.proof().truth(excluded).at(POLICY) == Some(true))
        };
        for ((ground, had), now) in SAFEGUARDS.iter().zip(strongest(case, other)).zip(ours) {
            let stronger = |(had, now): &(&GroundRow, &GroundRow)| strength(had.force) > strength(now.force).max(1);
            let barred = barred(*ground);
            if let Some((had, now)) = had.zip(now).filter(stronger).filter(|_| !barred) {
                changes.push(SafeguardChange { ground: *ground, had: (other, had), now });
            }
        }
    }
    changes
}

/// For each safeguard the row that words it most strongly for this measure.
fn strongest<'a>(case: &Case<'_, 'a>, instrument: &'a Instrument) -> [Option<&'a GroundRow>; SAFEGUARDS.len()] {
    let kind = case.measure().map(|measure| measure.kind);
    SAFEGUARDS.map(|ground| {
        let rows = instrument.grounds.iter().filter(|row| row.ground == ground && speaks(row, kind, case.matter.as_of));
        rows.max_by_key(|row| strength(row.force))
    })
}

/// Whether a row speaks to a measure on a day.
pub(crate) fn speaks(row: &GroundRow, kind: Option<MeasureKind>, day: Date) -> bool {
    let listed = |list: &Vec<MeasureKind>| kind.is_some_and(|kind| list.contains(&kind));
    let measure = row.measures.as_ref().is_none_or(listed) && !row.except_measures.as_ref().is_some_and(listed);
    measure && row.span().may_hold_on(day)
}

/// How much a wording protects.
pub(crate) const fn strength(force: Force) -> u8 {
    match force {
        Force::Barred => 0,
        Force::Absent => 1,
        Force::Postponing => 2,
        Force::Discretionary => 3,
        Force::Mandatory => 4,
    }
}

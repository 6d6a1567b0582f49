//! What a change of law does to a docket: every letter is screened under both laws, and each limb whose answer
//! differs is told with the ways that moved and the grounds that stand on them.
//!
//! The two laws are all that differs: letter, dossier, day and policy are the same. So a flip is the work of
//! the change alone.

use crate::analysis::Entry;
use crate::screener::Screener;
use crate::verdict::{Disposition, FindingKind, FindingState, LimbVerdict, RouteState, RouteTried, VerdictRecord, strength};
use crate::vocabulary::{Force, Ground, MeasureKind, RowRef, StateCode};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// What a change of law did to a docket. Grows with the limbs that flipped, not with the letters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Accession {
    /// How many letters were screened under both laws.
    pub letters: u64,
    /// How many limbs they had, by requesting state.
    pub limbs: BTreeMap<StateCode, u64>,
    /// Every limb whose answer differs, in the order of the docket.
    pub flips: Vec<Flip>,
}

/// A limb whose answer differs between the two laws.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Flip {
    /// The letter, by the host's name for it.
    pub letter: String,
    /// Who asked.
    pub state: StateCode,
    /// The limb.
    pub limb: String,
    /// What is asked.
    pub measure: MeasureKind,
    /// The answer under the first law.
    pub before: Disposition,
    /// The answer under the second law.
    pub after: Disposition,
    /// The ways that stand otherwise, by the names of their instruments, or routes where they have none.
    pub ways: BTreeSet<String>,
    /// The grounds whose concern the facts establish on those ways, with the force that the ways give them.
    /// What the requested state's own law keeps on every way is left out: the change does not touch it.
    pub grounds: BTreeMap<Ground, Force>,
}

impl Accession {
    /// Screens a letter under both laws and takes in what differs.
    pub fn take(&mut self, before: &Screener, after: &Screener, entry: &Entry) {
        let (first, second) = (entry.under(before), entry.under(after));
        self.letters += 1;
        *self.limbs.entry(first.requesting_state).or_default() += first.limbs.len() as u64;
        // The same letter has the same limbs in the same order, whatever the law.
        for (one, other) in first.limbs.iter().zip(&second.limbs).filter(|(one, other)| one.disposition != other.disposition)
        {
            let mut flip = Flip {
                letter: entry.name.clone(),
                state: first.requesting_state,
                limb: one.id.clone(),
                measure: one.kind,
                before: one.disposition,
                after: other.disposition,
                ways: BTreeSet::new(),
                grounds: BTreeMap::new(),
            };
            flip.moved(after, (&first, one), (&second, other));
            self.flips.push(flip);
        }
    }

    /// Joins what was found in another part of the docket, for a host that screens parts side by side.
    pub fn merge(&mut self, other: Self) {
        self.letters += other.letters;
        for (state, limbs) in other.limbs {
            *self.limbs.entry(state).or_default() += limbs;
        }
        self.flips.extend(other.flips);
    }

    /// The flips behind each cell of a table: `keys` says in which cells a flip counts.
    pub fn cells<K: Ord, I: IntoIterator<Item = K>>(&self, keys: impl Fn(&Flip) -> I) -> BTreeMap<K, Vec<&Flip>> {
        let mut cells: BTreeMap<K, Vec<&Flip>> = BTreeMap::new();
        for flip in &self.flips {
            for key in keys(flip) {
                cells.entry(key).or_default().push(flip);
            }
        }
        cells
    }
}

impl Flip {
    /// Less: the second law is milder on this limb. Greater: it is stricter.
    #[must_use]
    pub fn severity(&self) -> Ordering {
        self.after.cmp(&self.before)
    }

    /// Notes the ways that stand otherwise, and what stands on them.
    fn moved(&mut self, law: &Screener, first: (&VerdictRecord, &LimbVerdict), second: (&VerdictRecord, &LimbVerdict)) {
        // A way that is not there at all is as good as shut.
        let stands = |limb: &LimbVerdict, tried: &RouteTried| {
            let found = limb.routes.iter().find(|one| one.way() == tried.way());
            found.map_or(RouteState::Shut, |one| one.state)
        };
        for (verdict, limb) in [first, second] {
            for tried in &limb.routes {
                if stands(first.1, tried) == stands(second.1, tried) {
                    continue;
                }
                let name = tried.instrument.as_ref().map_or_else(|| tried.route.to_string(), ToString::to_string);
                self.ways.insert(name);
                self.stands(law, verdict, tried);
            }
        }
    }

    /// Notes the grounds that the facts establish on a way. Of a way that is shut, those that shut it.
    fn stands(&mut self, law: &Screener, verdict: &VerdictRecord, tried: &RouteTried) {
        let own = |row: &RowRef| law.base().backstops.iter().any(|one| matches!(row, RowRef::Ground(id) if *id == one.id));
        let findings = tried.by.iter().filter_map(|place| verdict.finding(*place));
        let established = findings.filter(|one| one.kind == FindingKind::Ground && one.state == FindingState::Established);
        for finding in established.filter(|one| tried.state != RouteState::Shut || one.bars == Some(true)) {
            let Some((ground, force)) = finding.ground.zip(finding.force).filter(|_| !own(&finding.row)) else { continue };
            let known = self.grounds.entry(ground).or_insert(force);
            if strength(force) > strength(*known) {
                *known = force;
            }
        }
    }
}

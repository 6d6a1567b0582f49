//! How a limb moves when the letter or the dossier is changed: what two verdicts say of the same limb.

use super::oracle::{self, Leaves};
use mla_screen::Verdict;
use mla_screen::verdict::{Disposition, LimbVerdict};
use mla_screen::vocabulary::Ground;
use std::collections::{BTreeMap, BTreeSet};

/// A limb that both verdicts have.
pub(crate) struct Pair<'v> {
    pub(crate) before: (&'v Verdict, &'v LimbVerdict),
    pub(crate) after: (&'v Verdict, &'v LimbVerdict),
}

/// The limbs that both verdicts have, by measure, offence and target.
pub(crate) fn pairs<'v>(before: &'v Verdict, after: &'v Verdict) -> Vec<Pair<'v>> {
    let old: BTreeMap<&str, &LimbVerdict> = before.record().limbs.iter().map(|limb| (limb.id.as_str(), limb)).collect();
    let both = after.record().limbs.iter().filter_map(|limb| Some((*old.get(limb.id.as_str())?, limb)));
    both.map(|(old, new)| Pair { before: (before, old), after: (after, new) }).collect()
}

impl Pair<'_> {
    pub(crate) fn id(&self) -> &str {
        &self.after.1.id
    }

    /// It came nearer to *no ground found*, with the policy's presumptions or without any.
    pub(crate) fn moved_to_clear(&self) -> bool {
        self.bare_moved_to_clear() || self.after.1.disposition < self.before.1.disposition
    }

    /// With nothing presumed, it came nearer to *no ground found*.
    pub(crate) fn bare_moved_to_clear(&self) -> bool {
        let [before, after] = self.bare();
        after < before
    }

    /// What both say with nothing presumed.
    pub(crate) fn bare(&self) -> [Disposition; 2] {
        [self.before, self.after].map(|(verdict, limb)| oracle::severity(verdict, limb))
    }

    /// The grounds that stood on a route, or were open, and are ruled out on the same route now. (What a
    /// letter lacks is no concern about it: whoever says more lacks less.)
    pub(crate) fn ruled_out(&self) -> Vec<(Ground, String)> {
        let (old, new) = (by_row(self.before), by_row(self.after));
        let lost = old
            .into_iter()
            .filter(|(key, _)| key.1 != Ground::Contents)
            .filter(|(key, bars)| *bars != Some(false) && new.get(key) == Some(&Some(false)));
        lost.map(|((_, ground, row), _)| (ground, row)).collect()
    }

    /// It was not *no ground found*, and is now.
    pub(crate) fn cleared(&self) -> bool {
        self.before.1.disposition != Disposition::NoGroundFound && self.after.1.disposition == Disposition::NoGroundFound
    }

    /// What is presumed now, and was not before, bears that nothing is found: without it the limb
    /// would not be cleared; and the verdict lists the presumption.
    pub(crate) fn by_a_listed_presumption(&self) -> bool {
        let (verdict, limb) = self.after;
        let (before, proof) = (presumed(self.before), &verdict.record().proof);
        let new = |place: usize| {
            let leaf = &proof.leaves[place];
            let listed = verdict.record().presumptions.iter().any(|one| one.presumed.contains(&leaf.name));
            leaf.presumed.is_some() && listed && !before.contains(leaf.name.as_str())
        };
        let without: Leaves =
            oracle::policy(proof).into_iter().enumerate().map(|(at, is)| is.filter(|_| !new(at))).collect();
        oracle::value(proof, limb.step, &without) != Some(false)
    }
}

/// The names of what is presumed for a limb.
fn presumed<'v>((verdict, limb): (&'v Verdict, &LimbVerdict)) -> BTreeSet<&'v str> {
    let leaves = oracle::leaves_under(&verdict.record().proof, limb.step)
        .into_iter()
        .map(|leaf| &verdict.record().proof.leaves[leaf as usize]);
    leaves.filter(|leaf| leaf.presumed.is_some()).map(|leaf| leaf.name.as_str()).collect()
}

/// A row of law on a route: the route with its instruments, the ground, the row.
type Row = (String, Ground, String);

/// Each ground of a limb by route, with whether it bars. Where two findings rest on one row, the graver.
pub(crate) fn by_row((verdict, limb): (&Verdict, &LimbVerdict)) -> BTreeMap<Row, Option<bool>> {
    let mut rows = BTreeMap::new();
    for route in &limb.routes {
        let way = format!("{} {:?} {:?}", route.route, route.instrument, route.invoked);
        for finding in route.by.iter().chain(&route.ruled_out).map(|place| &verdict.record().findings[*place as usize]) {
            let Some(ground) = finding.ground else { continue };
            let graver = |bars: Option<bool>| match bars {
                Some(true) => 2,
                None => 1,
                Some(false) => 0,
            };
            let bars = rows.entry((way.clone(), ground, finding.row.to_string())).or_insert(finding.bars);
            if graver(finding.bars) > graver(*bars) {
                *bars = finding.bars;
            }
        }
    }
    rows
}

//! How a limb moves when the letter or the dossier is changed: what two verdicts say of the same limb.

use super::oracle::{self, Leaves};
use super::written::written;
use mla_screen::Verdict;
use mla_screen::verdict::{Disposition, LimbView};
use mla_screen::vocabulary::Ground;
use std::collections::{BTreeMap, BTreeSet};

/// A limb that both verdicts have.
pub(crate) struct Pair<'v> {
    pub(crate) before: (&'v Verdict, LimbView<'v>),
    pub(crate) after: (&'v Verdict, LimbView<'v>),
    bare: [Disposition; 2],
}

/// The limbs that both verdicts have, by measure, offence and target.
pub(crate) fn pairs<'v>(before: &'v Verdict, after: &'v Verdict) -> Vec<Pair<'v>> {
    let bare = [before, after].map(oracle::severities);
    let both = after.limbs().filter_map(|limb| Some((before.limb(limb.id())?, limb)));
    both.map(|(old, new)| Pair { before: (before, old), after: (after, new), bare: [bare[0][old.id()], bare[1][new.id()]] })
        .collect()
}

impl Pair<'_> {
    pub(crate) fn id(&self) -> &str {
        self.after.1.id()
    }

    /// It came nearer to *no ground found*, with the policy's presumptions or without any.
    pub(crate) fn moved_to_clear(&self) -> bool {
        self.bare_moved_to_clear() || self.after.1.disposition() < self.before.1.disposition()
    }

    /// With nothing presumed, it came nearer to *no ground found*.
    pub(crate) fn bare_moved_to_clear(&self) -> bool {
        let [before, after] = self.bare();
        after < before
    }

    /// What both say with nothing presumed.
    pub(crate) fn bare(&self) -> [Disposition; 2] {
        self.bare
    }

    /// The grounds that stood on a route, or were open, and are ruled out on the same route now. (What a
    /// letter lacks is no concern about it: whoever says more lacks less.)
    pub(crate) fn ruled_out(&self) -> Vec<(Ground, String)> {
        let (old, new) = (by_row(&self.before.1), by_row(&self.after.1));
        let lost = old
            .into_iter()
            .filter(|(key, _)| key.1 != Ground::Contents)
            .filter(|(key, bars)| *bars != Some(false) && new.get(key) == Some(&Some(false)));
        lost.map(|((_, ground, row), _)| (ground, row)).collect()
    }

    /// It was not *no ground found*, and is now.
    pub(crate) fn cleared(&self) -> bool {
        self.before.1.disposition() != Disposition::NoGroundFound && self.after.1.disposition() == Disposition::NoGroundFound
    }

    /// What is presumed now, and was not before, bears that nothing is found: without it the limb
    /// would not be cleared; and the verdict lists the presumption.
    pub(crate) fn by_a_listed_presumption(&self) -> bool {
        let (verdict, after) = (self.after.0, written(self.after.0));
        let (before, proof) = (presumed(self.before.0, self.id()), &after.proof);
        let new = |place: usize| {
            let leaf = &proof.leaves[place];
            let listed = verdict.presumptions().iter().any(|one| one.presumed.contains(&leaf.name));
            leaf.presumed.is_some() && listed && !before.contains(&leaf.name)
        };
        let without: Leaves =
            oracle::policy(proof).into_iter().enumerate().map(|(at, is)| is.filter(|_| !new(at))).collect();
        let limb = after.limbs.iter().find(|limb| limb.id == self.id()).expect("the limb");
        oracle::value(proof, limb.step, &without) != Some(false)
    }
}

/// The names of what is presumed for a limb.
fn presumed(verdict: &Verdict, limb: &str) -> BTreeSet<String> {
    let written = written(verdict);
    let limb = written.limbs.iter().find(|one| one.id == limb).expect("the limb");
    let leaves = oracle::leaves_under(&written.proof, limb.step).into_iter();
    let leaves = leaves.map(|leaf| &written.proof.leaves[leaf as usize]);
    leaves.filter(|leaf| leaf.presumed.is_some()).map(|leaf| leaf.name.clone()).collect()
}

/// A row of law on a route: the route with its instruments, the ground, the row.
type Row = (String, Ground, String);

/// Each ground of a limb by route, with whether it bars. Where two findings rest on one row, the graver.
pub(crate) fn by_row(limb: &LimbView<'_>) -> BTreeMap<Row, Option<bool>> {
    let mut rows = BTreeMap::new();
    for route in limb.routes() {
        let way = format!("{} {:?} {:?}", route.route(), route.instrument(), route.invoked());
        for finding in route.blocking().chain(route.ruled_out()) {
            let Some(ground) = finding.ground() else { continue };
            let graver = |bars: Option<bool>| match bars {
                Some(true) => 2,
                None => 1,
                Some(false) => 0,
            };
            let bars = rows.entry((way.clone(), ground, finding.row().to_string())).or_insert(finding.bars());
            if graver(finding.bars()) > graver(*bars) {
                *bars = finding.bars();
            }
        }
    }
    rows
}

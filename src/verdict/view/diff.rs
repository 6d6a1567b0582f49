//! What is otherwise in another verdict on the same letter.

use crate::verdict::{Disposition, Finding, FindingKind, FindingView, LimbView, RouteView, Verdict, Way};
use crate::vocabulary::RowRef;
use std::collections::BTreeMap;

/// What is otherwise in another verdict on the same letter.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VerdictDiff<'v> {
    /// The answers to the letter, where they differ: before and after.
    pub disposition: Option<(Disposition, Disposition)>,
    /// The limbs that came out otherwise, are new or are gone.
    pub limbs: Vec<LimbDiff<'v>>,
    /// Questions that are asked now and were not before.
    pub asked: Vec<&'v str>,
    /// Questions that were asked before and are no longer.
    pub no_longer_asked: Vec<&'v str>,
}

impl VerdictDiff<'_> {
    /// Whether both answer the same, on the same routes, from the same findings, and ask the same.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.disposition.is_none() && self.limbs.is_empty() && self.asked.is_empty() && self.no_longer_asked.is_empty()
    }
}

/// A limb that came out otherwise. Of each pair the first is how it was, the second how it is; none where there was,
/// or is, no such limb, route or finding.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LimbDiff<'v> {
    /// Its name.
    pub id: &'v str,
    /// The answers.
    pub answers: [Option<Disposition>; 2],
    /// The routes that stand otherwise.
    pub routes: Vec<[Option<RouteView<'v>>; 2]>,
    /// The findings that are otherwise, new or gone, each with its route.
    pub findings: Vec<(RouteView<'v>, [Option<FindingView<'v>>; 2])>,
}

pub(super) fn between<'v>(before: &'v Verdict, after: &'v Verdict) -> VerdictDiff<'v> {
    let answers = (before.disposition(), after.disposition());
    let mut limbs: Vec<LimbDiff<'v>> = Vec::new();
    for now in after.limbs() {
        limbs.extend(limb(before.limb(now.id()), Some(now)));
    }
    for gone in before.limbs().filter(|one| after.limb(one.id()).is_none()) {
        limbs.extend(limb(Some(gone), None));
    }
    VerdictDiff {
        disposition: (answers.0 != answers.1).then_some(answers),
        limbs,
        asked: not_in(after, before),
        no_longer_asked: not_in(before, after),
    }
}

/// The questions of one verdict that the other does not ask.
fn not_in<'v>(one: &'v Verdict, other: &Verdict) -> Vec<&'v str> {
    let new = one.questions().iter().filter(|asked| other.questions().iter().all(|known| known.id != asked.id));
    new.map(|asked| asked.id.as_str()).collect()
}

/// What differs of one limb; nothing where nothing does.
fn limb<'v>(before: Option<LimbView<'v>>, after: Option<LimbView<'v>>) -> Option<LimbDiff<'v>> {
    let id = after.or(before)?.id();
    let routes =
        both(ways(before), ways(after)).filter(|[old, new]| old.map(|one| one.state()) != new.map(|one| one.state()));
    let findings = both(findings(before), findings(after)).filter_map(|[old, new]| {
        let (route, _) = new.or(old)?;
        let pair = [old, new].map(|one| one.map(|(_, found)| found));
        (!same(pair)).then_some((route, pair))
    });
    let answers = [before, after].map(|limb| limb.map(|limb| limb.disposition()));
    let diff = LimbDiff { id, answers, routes: routes.collect(), findings: findings.collect() };
    let [was, is] = answers;
    let other = was != is || !diff.routes.is_empty() || !diff.findings.is_empty();
    other.then_some(diff)
}

/// Each way of a limb.
fn ways(limb: Option<LimbView<'_>>) -> BTreeMap<Way<'_>, RouteView<'_>> {
    limb.iter().flat_map(LimbView::routes).map(|route| (route.route.way(), route)).collect()
}

/// A finding by its route, what it is about, and its row; the last tells apart those of one row.
type Key<'v> = (Way<'v>, FindingKind, &'v RowRef, usize);

fn findings(limb: Option<LimbView<'_>>) -> BTreeMap<Key<'_>, (RouteView<'_>, FindingView<'_>)> {
    let mut all = BTreeMap::new();
    for route in limb.iter().flat_map(LimbView::routes) {
        for found in route.blocking().chain(route.ruled_out()) {
            let mut key = (route.route.way(), found.kind(), found.row(), 0);
            while all.contains_key(&key) {
                key.3 += 1;
            }
            all.insert(key, (route, found));
        }
    }
    all
}

/// Whether two findings say the same; where their leaves stand in two proofs says nothing.
fn same(pair: [Option<FindingView<'_>>; 2]) -> bool {
    let says = |one: FindingView<'_>| Finding { because: Vec::new(), ..one.finding.clone() };
    let [before, after] = pair.map(|one| one.map(says));
    before == after
}

/// Every pair of either map, in the order of the keys.
fn both<K: Ord, V>(before: BTreeMap<K, V>, after: BTreeMap<K, V>) -> impl Iterator<Item = [Option<V>; 2]> {
    let mut all: BTreeMap<K, [Option<V>; 2]> = BTreeMap::new();
    all.extend(before.into_iter().map(|(key, value)| (key, [Some(value), None])));
    for (key, value) in after {
        let [_, now] = all.entry(key).or_insert([None, None]);
        *now = Some(value);
    }
    all.into_values()
}

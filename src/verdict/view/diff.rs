//! What is otherwise in another verdict on the same letter.

use crate::verdict::{Disposition, Finding, FindingKind, LimbView, RouteState, Verdict, Way};
use crate::vocabulary::{InstrumentId, RouteId, RowRef};
use std::collections::BTreeMap;

/// What is otherwise in another verdict on the same letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct VerdictDiff {
    /// The answers to the letter, where they differ: before and after.
    pub disposition: Option<(Disposition, Disposition)>,
    /// The limbs that came out otherwise, are new or are gone.
    pub limbs: Vec<LimbDiff>,
    /// Questions that are asked now and were not before.
    pub asked: Vec<String>,
    /// Questions that were asked before and are no longer.
    pub no_longer_asked: Vec<String>,
}

impl VerdictDiff {
    /// Whether both answer the same, on the same routes, from the same findings, and ask the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A limb that came out otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LimbDiff {
    /// Its name.
    pub id: String,
    /// The answer before; none where there was no such limb.
    pub before: Option<Disposition>,
    /// The answer after; none where there is no such limb.
    pub after: Option<Disposition>,
    /// The routes that stand otherwise.
    pub routes: Vec<RouteDiff>,
    /// The findings that are otherwise, new or gone.
    pub findings: Vec<FindingDiff>,
}

/// A route that stands otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RouteDiff {
    /// The route.
    pub route: RouteId,
    /// The instrument that governs.
    pub instrument: Option<InstrumentId>,
    /// How it stood; none where it was not tried.
    pub before: Option<RouteState>,
    /// How it stands; none where it is not tried.
    pub after: Option<RouteState>,
}

/// A finding that is otherwise, new or gone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FindingDiff {
    /// The route.
    pub route: RouteId,
    /// The instrument that governs.
    pub instrument: Option<InstrumentId>,
    /// The row of law.
    pub row: RowRef,
    /// What was found.
    pub before: Option<Finding>,
    /// What is found.
    pub after: Option<Finding>,
}

pub(super) fn between(before: &Verdict, after: &Verdict) -> VerdictDiff {
    let answers = (before.disposition(), after.disposition());
    let mut limbs: Vec<LimbDiff> = Vec::new();
    for now in after.limbs() {
        limbs.extend(limb(before.limb(now.id()), Some(now)));
    }
    for gone in before.limbs().filter(|one| after.limb(one.id()).is_none()) {
        limbs.extend(limb(Some(gone), None));
    }
    let not_in = |one: &Verdict, other: &Verdict| {
        let new = one.questions().iter().filter(|asked| other.questions().iter().all(|known| known.id != asked.id));
        new.map(|asked| asked.id.clone()).collect()
    };
    VerdictDiff {
        disposition: (answers.0 != answers.1).then_some(answers),
        limbs,
        asked: not_in(after, before),
        no_longer_asked: not_in(before, after),
    }
}

/// What differs of one limb; nothing where nothing does.
fn limb(before: Option<LimbView<'_>>, after: Option<LimbView<'_>>) -> Option<LimbDiff> {
    let id = after.or(before)?.id().to_owned();
    let routes = both(ways(before.as_ref()), ways(after.as_ref())).into_iter().filter(|(_, old, new)| old != new);
    let routes = routes.map(|((route, instrument, _), before, after)| RouteDiff {
        route: route.clone(),
        instrument: instrument.cloned(),
        before,
        after,
    });
    let findings =
        both(findings(before.as_ref()), findings(after.as_ref())).into_iter().filter(|(_, old, new)| !same(*old, *new));
    let findings = findings.map(|(((route, instrument, _), _, row, _), before, after)| FindingDiff {
        route: route.clone(),
        instrument: instrument.cloned(),
        row: row.clone(),
        before: before.cloned(),
        after: after.cloned(),
    });
    let answer = |limb: Option<LimbView<'_>>| limb.map(|limb| limb.disposition());
    let diff = LimbDiff {
        id,
        before: answer(before),
        after: answer(after),
        routes: routes.collect(),
        findings: findings.collect(),
    };
    let other = diff.before != diff.after || !diff.routes.is_empty() || !diff.findings.is_empty();
    other.then_some(diff)
}

/// How each way of a limb stands.
fn ways<'v>(limb: Option<&LimbView<'v>>) -> BTreeMap<Way<'v>, RouteState> {
    limb.into_iter().flat_map(LimbView::routes).map(|route| (route.route.way(), route.state())).collect()
}

/// A finding by its route, what it is about, and its row; the last tells apart those of one row.
type Key<'v> = (Way<'v>, FindingKind, &'v RowRef, usize);

fn findings<'v>(limb: Option<&LimbView<'v>>) -> BTreeMap<Key<'v>, &'v Finding> {
    let mut all: BTreeMap<Key<'v>, &'v Finding> = BTreeMap::new();
    for route in limb.into_iter().flat_map(LimbView::routes) {
        for found in route.blocking().chain(route.ruled_out()) {
            let mut key = (route.route.way(), found.kind(), found.row(), 0);
            while all.contains_key(&key) {
                key.3 += 1;
            }
            all.insert(key, found.finding);
        }
    }
    all
}

/// Whether two findings say the same; where their leaves stand in two proofs says nothing.
fn same(before: Option<&Finding>, after: Option<&Finding>) -> bool {
    let says = |one: &Finding| Finding { because: Vec::new(), ..one.clone() };
    before.map(says) == after.map(says)
}

/// Every key of either map, with what each has there.
fn both<K: Ord + Clone, V>(before: BTreeMap<K, V>, after: BTreeMap<K, V>) -> Vec<(K, Option<V>, Option<V>)> {
    let mut all: BTreeMap<K, (Option<V>, Option<V>)> = BTreeMap::new();
    all.extend(before.into_iter().map(|(key, value)| (key, (Some(value), None))));
    for (key, value) in after {
        all.entry(key).or_insert((None, None)).1 = Some(value);
    }
    all.into_iter().map(|(key, (old, new))| (key, old, new)).collect()
}

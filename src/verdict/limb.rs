//! The formula of a limb: it is refused where every route is shut.

use crate::fact::Formula;
use crate::matter::{BARE, Case, Leaf, LeafId, POLICY, Pending};
use crate::verdict::decided::Tried;
use crate::verdict::route::{self, Part, PartKind, RouteAttempt};
use crate::verdict::{ActKind, Disposition, Refusal};
use crate::vocabulary::{Force, Office, PutTo};

/// A limb judged: its routes, its formula, and what follows.
#[derive(Debug)]
pub(crate) struct Judged<'m, 'a> {
    pub(crate) case: Case<'m, 'a>,
    pub(crate) routes: Vec<RouteAttempt<'a>>,
    /// True: refuse. False: no ground found. Unknown: escalate.
    pub(crate) formula: Formula,
    pub(crate) disposition: Disposition,
    pub(crate) refusal: Option<Refusal>,
    /// The next act on each part that is open, on every route that is not shut.
    pub(crate) acts: Vec<(ActKind, LeafId)>,
}

/// Judges the limb of `case` by its routes.
pub(crate) fn judge<'m, 'a>((case, routes): Tried<'m, 'a>) -> Judged<'m, 'a> {
    let p = case.proof();
    let mut shut: Vec<Formula> = routes.iter().map(|tried| tried.shut).collect();
    let unknown = unknown_instruments(&case);
    shut.extend(&unknown);
    if !case.matter.base.routes_complete {
        shut.push(p.not(case.all_entered("routes")));
    }
    // A base without a single route covers nothing: check the law.
    let formula = p.all_of(&shut).unwrap_or_else(|| case.all_entered("routes"));
    let uncovered = uncovered(&case);
    // Of a state that the legal base does not know, no rule makes an answer.
    let formula = uncovered.map_or(formula, |covered| p.either(covered, formula, p.not(formula)));
    let disposition = disposition(&case, formula, POLICY);
    let no_way: Vec<Formula> = routes.iter().map(|tried| tried.no_way).chain(unknown.iter().copied()).collect();
    let no_power = p.all_of(&no_way).is_some_and(|all| p.truth(all).at(BARE) == Some(true));
    let refusal = (disposition == Disposition::Refuse).then(|| match no_power {
        true => Refusal::NoPower,
        false if routes.iter().any(|tried| by_decision(&case, tried)) => Refusal::ByDecision,
        false => Refusal::MustRefuse,
    });
    let open: Vec<Formula> = unknown.into_iter().chain(uncovered).collect();
    let acts = if disposition == Disposition::Escalate { acts(&case, &routes, &open) } else { Vec::new() };
    Judged { case, routes, formula, disposition, refusal, acts }
}

/// Whether a way stands but for what an office may refuse, and has refused.
fn by_decision(case: &Case<'_, '_>, tried: &RouteAttempt<'_>) -> bool {
    let holds = |formula| case.proof().truth(formula).at(BARE) == Some(true);
    let binds = |part: &Part<'_>| match part.kind {
        PartKind::Ground(found) => case.matter.base.force(found.row) == Force::Mandatory,
        _ => true,
    };
    !holds(tried.no_way) && !tried.parts.iter().any(|part| binds(part) && holds(part.bar))
}

/// The disposition of a limb in one world. A refusal is read where nothing is presumed.
pub(crate) fn disposition(case: &Case<'_, '_>, formula: Formula, world: u32) -> Disposition {
    let truth = case.proof().truth(formula);
    match (truth.at(BARE), truth.at(world)) {
        (Some(true), _) => Disposition::Refuse,
        (_, Some(false)) => Disposition::NoGroundFound,
        _ => Disposition::Escalate,
    }
}

/// The common disposition of all; where they differ, escalate.
pub(crate) fn common(mut all: impl Iterator<Item = Disposition>) -> Disposition {
    let first = all.next().unwrap_or(Disposition::Escalate);
    if all.all(|one| one == first) { first } else { Disposition::Escalate }
}

/// Instruments that the letter names and the legal base does not know: check the law. What no power could
/// carry, they cannot either.
fn unknown_instruments(case: &Case<'_, '_>) -> Vec<Formula> {
    let base = case.matter.base;
    let named = case.matter.letter.instruments.iter().flatten();
    let unknown = named.filter(|id| !base.instruments.contains_key(*id));
    let shut = |row| case.proof().any([route::no_power(case), case.all_entered_of(row)]);
    unknown.map(|id| shut(id.as_str())).collect()
}

/// The requesting state, where the legal base does not know it: is everything known that bears on it?
fn uncovered(case: &Case<'_, '_>) -> Option<Formula> {
    let state = &case.matter.letter.from.state;
    (!case.matter.base.states.contains_key(state)).then(|| case.all_entered_of(state.as_str()))
}

/// For each part that is open, the acts of the first kind that it needs: check the law, ask, wait,
/// decide, in this order.
fn acts(case: &Case<'_, '_>, routes: &[RouteAttempt<'_>], unknown: &[Formula]) -> Vec<(ActKind, LeafId)> {
    let p = case.proof();
    let mut acts = Vec::new();
    // Where only presumptions shut every route, it is they that must be settled.
    let shut = routes.iter().map(|tried| tried.shut).chain(unknown.iter().copied());
    let all_shut = shut.into_iter().all(|shut| p.truth(shut).at(POLICY) == Some(true));
    let world = if all_shut { BARE } else { POLICY };
    let open_routes = routes.iter().filter(|tried| p.truth(tried.shut).at(world) != Some(true));
    // While one way stands, nobody looks for another: it is looked for when the first is refused.
    let stands = |tried: &&RouteAttempt<'_>| p.truth(tried.no_way).at(world) == Some(false);
    let one_stands = open_routes.clone().any(|tried| stands(&tried));
    let open_routes = open_routes.filter(|tried| !one_stands || stands(tried));
    let parts = open_routes.flat_map(|tried| {
        // Nobody is asked to open a way of which it is not yet known that it exists.
        let known = p.truth(tried.no_way).at(world).is_some();
        tried.parts.iter().filter(move |part| known || !matches!(part.kind, PartKind::Opening))
    });
    let next = parts.map(|part| settles_first(case, part, world)).chain(unknown.iter().copied());
    for bar in next.filter(|bar| p.truth(*bar).at(world).is_none()) {
        let mut leaves: Vec<(ActKind, LeafId)> = Vec::new();
        p.each_bearing(&[bar], world, |leaf| leaves.extend(act(case, leaf).map(|act| (act, leaf))));
        let first = leaves.iter().map(|(act, _)| *act).min();
        acts.extend(leaves.into_iter().filter(|(act, _)| Some(*act) == first));
    }
    acts.sort_unstable();
    acts.dedup();
    acts
}

/// What of a part is to be settled first: its concern while that is open, since no text need be read
/// and nothing decided before it stands; then the whole.
fn settles_first(case: &Case<'_, '_>, part: &Part<'_>, world: u32) -> Formula {
    let truth = |x: Formula| case.proof().truth(x).at(world);
    match part.kind {
        PartKind::Ground(found) if truth(part.bar).is_none() && truth(found.concern).is_none() => found.concern,
        PartKind::Ground(found) if truth(part.bar).is_none() => {
            found.postponed.filter(|postponed| truth(*postponed).is_none()).unwrap_or(part.bar)
        }
        _ => part.bar,
    }
}

/// What kind of act settles an open leaf.
pub(crate) fn act(case: &Case<'_, '_>, leaf: LeafId) -> Option<ActKind> {
    case.proof().with(leaf, |leaf| match leaf {
        Leaf::Fact { .. } => ActKind::Ask,
        Leaf::Law { .. } => ActKind::CheckLaw,
        Leaf::Open { pending, .. } => act_on(*pending),
    })
}

/// What kind of act settles a pending point.
pub(crate) const fn act_on(pending: Pending) -> ActKind {
    match pending {
        Pending::Decision | Pending::Opening | Pending::WeakMatch => ActKind::Decide,
        Pending::Wait => ActKind::Wait,
        Pending::Bound
        | Pending::Reliance
        | Pending::TextUnread
        | Pending::Coverage
        | Pending::ScopeCoverage
        | Pending::MeasureCoverage
        | Pending::Reading
        | Pending::Transposition => ActKind::CheckLaw,
    }
}

/// The kind of act that comes next for one part, where it is open.
pub(crate) fn next_act(case: &Case<'_, '_>, part: &Part<'_>) -> Option<ActKind> {
    let p = case.proof();
    if p.truth(part.bar).at(POLICY).is_some() {
        return None;
    }
    let mut next = None;
    p.each_bearing(&[settles_first(case, part, POLICY)], POLICY, |leaf| {
        next = [next, act(case, leaf)].into_iter().flatten().min();
    });
    next
}

/// Whether an act is inward: nothing of it leaves the requested state, and it can be done before anything does. What a
/// court decides on an application comes later.
pub(crate) fn inward(act: ActKind, office: Office, put_to: PutTo) -> bool {
    (act == ActKind::Decide && !office.hears())
        || (act == ActKind::Ask && !matches!(put_to, PutTo::RequestingState | PutTo::Letter))
}

/// Whether a part is about the way, not about a ground.
pub(crate) const fn is_way(kind: &PartKind<'_>) -> bool {
    !matches!(kind, PartKind::Ground(_))
}

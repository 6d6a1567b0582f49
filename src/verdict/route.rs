//! One route tried for one limb: open or not, with which power, barred by what.

use crate::fact::{Formula, Truth};
use crate::law::{GroundRow, Instrument, MeasureRow, PowerRow, Precondition, Presumed, RouteKind, RouteRow};
use crate::matter::{Candidate, Case, Leaf, Pending, Point};
use crate::verdict::bar::{self, GroundOnRoute};
use crate::verdict::forum::{self, SafeguardChange};
use crate::vocabulary::{Fact, Force, Mark};

/// A route tried for a limb. Each part is a formula; `shut` is the whole.
#[derive(Debug)]
pub(crate) struct RouteAttempt<'a> {
    pub(crate) route: &'a RouteRow,
    /// The agreement, for a route by agreement.
    pub(crate) candidate: Option<Candidate<'a>>,
    pub(crate) parts: Vec<Part<'a>>,
    /// Open, and some power can carry the measure.
    pub(crate) no_way: Formula,
    pub(crate) shut: Formula,
    pub(crate) powers: Vec<&'a PowerRow>,
    pub(crate) safeguards: Vec<SafeguardChange<'a>>,
}

/// One thing that can shut a route.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(crate) kind: PartKind<'a>,
    /// True: this shuts the route.
    pub(crate) bar: Formula,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum PartKind<'a> {
    /// The route is not open to this letter.
    NotOpen,
    /// No domestic power can carry the measure out on this route.
    NoPower,
    /// Somebody must first open the route.
    Opening,
    /// What was not read may hold a ground.
    Unread,
    /// A ground.
    Ground(GroundOnRoute<'a>),
}

/// Every route of the legal base, tried for the limb of `case`.
pub(crate) fn tried<'a>(case: &Case<'_, 'a>) -> Vec<RouteAttempt<'a>> {
    let mut all = Vec::new();
    for route in &case.matter.base.routes {
        if route.kind == RouteKind::Agreement {
            all.extend(case.candidates().into_iter().map(|candidate| attempt(case, route, Some(candidate))));
        } else {
            all.push(attempt(case, route, None));
        }
    }
    all
}

fn attempt<'a>(case: &Case<'_, 'a>, route: &'a RouteRow, candidate: Option<Candidate<'a>>) -> RouteAttempt<'a> {
    let p = case.proof();
    let not_open = p.not(open(case, route, candidate));
    let power = Power::of(case, route.kind);
    let no_power = power.none(case);
    let no_way = p.any([not_open, no_power]);
    let mut parts = vec![Part { kind: PartKind::NotOpen, bar: not_open }, Part { kind: PartKind::NoPower, bar: no_power }];
    // Where there is no way whatever is presumed, nothing else on it matters.
    if p.truth(no_way) == Truth::TRUE {
        return RouteAttempt { route, candidate, parts, no_way, shut: no_way, powers: power.rows, safeguards: Vec::new() };
    }
    // A forum is chosen by a letter that names its instrument.
    let chosen = candidate.filter(|one| case.names(one.invoked) || case.matter.letter.instruments.is_none());
    let safeguards = chosen.map_or_else(Vec::new, |candidate| forum::lost(case, candidate.governing));
    let lost = safeguards.iter().any(|change| change.matters(case));
    // Each of them has to agree.
    for office in &route.opened_by {
        let decision = case.open(Pending::Opening, route.id.as_str(), &route.cite, *office);
        // What is on record as made need not be asked for again.
        let made = (route.kind == RouteKind::Arrangement).then(|| case.fact(Fact::ArrangementMade));
        let opened = made.map_or(decision, |made| p.any([made, decision]));
        parts.push(Part { kind: PartKind::Opening, bar: p.not(opened) });
    }
    parts.extend(unread(case, route, candidate).map(|bar| Part { kind: PartKind::Unread, bar }));
    for row in rows(case, route, candidate, &power) {
        if let Some(mut found) = bar::find(case, row, lost) {
            let of_treaty = candidate.filter(|one| one.governing.grounds.iter().any(|own| std::ptr::eq(own, row)));
            if let Some(excluded) = of_treaty.and_then(|one| case.excluded(row.ground, one.governing)) {
                found.bar = p.all([found.bar, p.not(excluded)]);
            }
            parts.push(Part { kind: PartKind::Ground(found), bar: found.bar });
        }
    }
    let mut attempt = RouteAttempt { route, candidate, parts, no_way, shut: no_way, powers: power.rows, safeguards };
    attempt.close(case);
    attempt
}

impl RouteAttempt<'_> {
    /// The route is shut where any of its parts shuts it.
    pub(crate) fn close(&mut self, case: &Case<'_, '_>) {
        let bars: Vec<Formula> = self.parts.iter().map(|part| part.bar).collect();
        self.shut = case.proof().any_of(&bars).unwrap_or(self.no_way);
    }
}

/// Every row that can be a ground on the route: of the governing instrument, those of the invoked one
/// that stand alone, of the route, of the powers, and the requested state's own.
fn rows<'a>(
    case: &Case<'_, 'a>,
    route: &'a RouteRow,
    candidate: Option<Candidate<'a>>,
    power: &Power<'a>,
) -> Vec<&'a GroundRow> {
    let of_instruments = candidate.into_iter().flat_map(|candidate| {
        let foreign = !std::ptr::eq(candidate.governing, candidate.invoked);
        let alone = candidate.invoked.grounds.iter().filter(move |row| foreign && row.stands_alone);
        candidate.governing.grounds.iter().chain(alone)
    });
    let running = power.rows.iter().filter(|power| power.span().may_hold_on(case.matter.as_of));
    let of_powers: Vec<&'a GroundRow> = running.flat_map(|power| &power.grounds).collect();
    let mut rows: Vec<&'a GroundRow> = of_instruments.chain(&route.grounds).chain(of_powers).collect();
    let speaks = |ground| rows.iter().any(|row| row.ground == ground && row.force != Force::Absent);
    let own = case.matter.base.backstops.iter().filter(|row| !row.fills_gap || !speaks(row.ground));
    let own: Vec<&'a GroundRow> = own.collect();
    rows.extend(own);
    rows
}

/// The route is open to this letter as it stands.
fn open<'a>(case: &Case<'_, 'a>, route: &'a RouteRow, candidate: Option<Candidate<'a>>) -> Formula {
    let p = case.proof();
    let mut parts = Vec::new();
    if route.from.is_some() || route.until.is_some() {
        let there = route.span().holds_on(case.matter.as_of);
        parts.push(case.law(there, Point::RouteInForce, route.id.as_str(), &route.cite));
    }
    if let Some(Candidate { invoked, governing }) = candidate {
        parts.push(case.invokes(invoked));
        parts.push(case.binds(governing));
        parts.push(case.covers(governing));
        if !std::ptr::eq(governing, invoked) {
            parts.push(case.binds(invoked));
            // The treaty steps into the place of rules that must speak to this letter.
            parts.push(case.covers(invoked));
        }
        parts.extend(deferred(case, invoked, governing).map(|deferred| p.not(deferred)));
    }
    parts.extend(route.open.as_ref().map(|condition| case.condition(condition)));
    if let Some(list) = &route.measures {
        let carries = case.measure().map(|measure| list.contains(&measure.kind));
        parts.push(case.law(carries, Point::RouteCarries, route.id.as_str(), &route.cite));
    }
    let open = p.all_of(&parts).unwrap_or_else(|| case.law(Some(true), Point::RouteCarries, route.id.as_str(), &route.cite));
    match route.cite.mark {
        Mark::Verified => open,
        // Whether a route that is only reported exists at all is a question of law.
        Mark::Reported => {
            p.all([open, case.open(Pending::TextUnread, route.id.as_str(), &route.cite, case.law_office(route.id.as_str()))])
        }
    }
}

/// The invoked instrument stands back: an assistance treaty binds both and covers the limb.
fn deferred<'a>(case: &Case<'_, 'a>, invoked: &'a Instrument, governing: &'a Instrument) -> Option<Formula> {
    let p = case.proof();
    if !std::ptr::eq(governing, invoked) || !case.defers(invoked) {
        return None;
    }
    let treaties = case.assistance_treaties();
    let treaties = treaties.into_iter().filter(|treaty| treaty.id != invoked.id);
    let ahead: Vec<Formula> = treaties.map(|treaty| p.all([case.binds(treaty), case.covers(treaty)])).collect();
    p.any_of(&ahead)
}

/// What was not read of the instrument or the route may hold a further ground.
fn unread<'a>(case: &Case<'_, 'a>, route: &'a RouteRow, candidate: Option<Candidate<'a>>) -> Option<Formula> {
    let p = case.proof();
    let mut parts = Vec::new();
    let mut coverage = |row: &'a str, cite, presumable: bool| {
        let office = case.law_office(row);
        // Settled: the office says whether the list is complete.
        if case.settled(Pending::Coverage, row, office).is_some() {
            parts.push(p.not(case.open(Pending::Coverage, row, cite, office)));
            return;
        }
        let leaf =
            Leaf::Open { pending: Pending::Coverage, row, cite, office, limb: None, determined: None, presumed: None };
        let complete =
            if presumable { case.open_presumed(leaf, Presumed::Coverage, true) } else { p.leaf(Truth::UNKNOWN, leaf) };
        parts.push(p.not(complete));
    };
    if let Some(governing) = candidate.map(|candidate| candidate.governing)
        && !governing.grounds_complete
    {
        coverage(governing.id.as_str(), &governing.scope.cite, crate::matter::has_refusal_rows(governing));
    }
    if !route.grounds_complete {
        coverage(route.id.as_str(), &route.cite, !route.grounds.is_empty());
    }
    p.any_of(&parts)
}

/// The powers that could carry the measure on a kind of route.
struct Power<'a> {
    measure: Option<&'a MeasureRow>,
    rows: Vec<&'a PowerRow>,
}

impl<'a> Power<'a> {
    fn of(case: &Case<'_, 'a>, kind: RouteKind) -> Self {
        let base = case.matter.base;
        let measure = case.measure().and_then(|measure| base.measures.get(&measure.kind));
        let named = measure.into_iter().flat_map(|row| &row.powers).filter_map(|id| base.powers.get(id));
        let counts = |row: &&PowerRow| row.routes.contains(&kind) && !row.not_in_force;
        let rows = named.filter(counts).collect();
        Self { measure, rows }
    }

    /// Every power that is listed is shut, and there is no other.
    fn none(&self, case: &Case<'_, 'a>) -> Formula {
        let p = case.proof();
        let Some(measure) = self.measure else {
            return case.all_entered("measures");
        };
        let row = measure.measure.word();
        if measure.not_assistance {
            return case.law(Some(true), Point::NotAssistance, row, &measure.cite);
        }
        let mut parts: Vec<Formula> = self.rows.iter().map(|power| shut(case, power)).collect();
        if parts.is_empty() || !measure.complete {
            let none = case.law(Some(false), Point::Power, row, &measure.cite);
            let other = p.not(none);
            let complete = measure.complete && measure.cite.mark == Mark::Verified;
            parts.push(if complete {
                other
            } else {
                p.all([other, case.open(Pending::Coverage, row, &measure.cite, case.law_office(row))])
            });
        }
        p.all_of(&parts).unwrap_or_else(|| case.open(Pending::Coverage, row, &measure.cite, case.law_office(row)))
    }
}

/// No power carries the measure of the limb under any agreement.
pub(crate) fn no_power(case: &Case<'_, '_>) -> Formula {
    Power::of(case, RouteKind::Agreement).none(case)
}

/// A power is shut: a precondition fails for good, or it does not reach this at all.
pub(crate) fn shut<'a>(case: &Case<'_, 'a>, power: &'a PowerRow) -> Formula {
    let p = case.proof();
    let row = power.id.as_str();
    let exists = case.law(Some(true), Point::Power, row, &power.cite);
    let mut parts = vec![p.not(exists)];
    if power.from.is_some() || power.until.is_some() {
        let running = power.span().holds_on(case.matter.as_of);
        parts.push(p.not(case.law(running, Point::PowerInForce, row, &power.cite)));
    }
    parts.extend(power.preconditions.iter().map(|condition| fails(case, condition)));
    if power.cite.mark == Mark::Reported {
        parts.push(p.not(case.open(Pending::TextUnread, row, &power.cite, case.law_office(row))));
    }
    let shut = p.any_of(&parts).unwrap_or(exists);
    match &power.unsettled {
        Some(_) => {
            let reading = case.open(Pending::Reading, row, &power.cite, case.law_office(row));
            let none = case.law(Some(false), Point::Power, row, &power.cite);
            p.either(reading, shut, p.not(none))
        }
        None => shut,
    }
}

/// A precondition fails for good: it does not hold, and time can no longer mend it.
fn fails<'a>(case: &Case<'_, 'a>, condition: &'a Precondition) -> Formula {
    let p = case.proof();
    let row = condition.id.as_str();
    let fails = p.not(case.condition(&condition.holds));
    let fails = if condition.can_still_be_met {
        let wait = case.open(Pending::Wait, row, &condition.cite, condition.office);
        let last = match &condition.r#final {
            Some(condition) => p.any([case.condition(condition), wait]),
            None => wait,
        };
        p.all([fails, last])
    } else {
        fails
    };
    let fails = match condition.cite.mark {
        Mark::Verified => fails,
        Mark::Reported => p.all([fails, case.open(Pending::TextUnread, row, &condition.cite, case.law_office(row))]),
    };
    match &condition.unsettled {
        Some(_) => {
            let reading = case.open(Pending::Reading, row, &condition.cite, case.law_office(row));
            let no = case.law(Some(false), Point::Force, row, &condition.cite);
            p.either(reading, fails, no)
        }
        None => fails,
    }
}

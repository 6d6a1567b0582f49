//! The findings: what was found on each route, from which row of law and which facts, each once.

use crate::fact::{Formula, Truth};
use crate::law::{Cite, GroundRow, View};
use crate::matter::{BARE, Case, Matter, POLICY, limb_id};
use crate::verdict::limb::{self, Judged};
use crate::verdict::proof::Compact;
use crate::verdict::route::{Part, PartKind, RouteAttempt};
use crate::verdict::{
    ActKind, Citation, Finding, FindingKind, FindingState, Hook, LimbVerdict, RouteState, RouteTried, bar,
};
use crate::vocabulary::{Force, Ground, Office, RowRef};
use rustc_hash::FxHashMap;

/// Writes limbs, and each finding once.
pub(crate) struct Findings<'w, 'm> {
    matter: &'w Matter<'m>,
    compact: &'w Compact,
    findings: Vec<Finding>,
    /// The findings of each row by the leaves that bear them, by place.
    known: FxHashMap<RowRef, FxHashMap<Vec<u32>, Vec<u32>>>,
}

impl<'w, 'm> Findings<'w, 'm> {
    pub(crate) fn new(matter: &'w Matter<'m>, compact: &'w Compact) -> Self {
        Self { matter, compact, findings: Vec::new(), known: FxHashMap::default() }
    }

    /// The findings, each once.
    pub(crate) fn written(self) -> Vec<Finding> {
        self.findings
    }

    /// A limb in the words of the record; none of a limb that asks for nothing, which no letter has.
    pub(crate) fn limb(&mut self, judged: &Judged<'_, 'm>) -> Option<LimbVerdict> {
        let case = &judged.case;
        let measure = case.measure()?;
        let mut acts: Vec<ActKind> = judged.acts.iter().map(|(act, _)| *act).collect();
        acts.dedup();
        Some(LimbVerdict {
            id: limb_id(self.matter, case.limb()),
            measure: measure.id.clone(),
            kind: measure.kind,
            offence: case.offence().map(|one| one.id.clone()),
            target: case.person().map(|one| one.id.clone()),
            disposition: judged.disposition,
            refusal: judged.refusal,
            acts,
            routes: judged.routes.iter().map(|tried| self.route(case, tried)).collect(),
            step: self.compact.step(judged.formula),
        })
    }

    fn route(&mut self, case: &Case<'_, 'm>, tried: &RouteAttempt<'m>) -> RouteTried {
        let p = case.proof();
        let truth = p.truth(tried.shut);
        let state = match (truth.at(BARE), truth.at(POLICY)) {
            (Some(true), _) | (_, Some(true)) => RouteState::Shut,
            (_, Some(false)) => RouteState::Open,
            _ => RouteState::Undecided,
        };
        let (mut by, mut ruled_out) = (Vec::new(), Vec::new());
        for part in told_of(case, tried) {
            let bars = p.truth(part.bar).at(POLICY);
            let finding = self.finding(case, tried, part);
            if bars == Some(false) {
                ruled_out.push(finding);
            } else if state != RouteState::Shut || bars == Some(true) {
                by.push(finding);
            }
        }
        let (governing, invoked) = match &tried.candidate {
            Some(candidate) if candidate.governing.id == candidate.invoked.id => {
                (Some(candidate.governing.id.clone()), None)
            }
            Some(candidate) => (Some(candidate.governing.id.clone()), Some(candidate.invoked.id.clone())),
            None => (None, None),
        };
        RouteTried {
            route: tried.route.id.clone(),
            kind: tried.route.kind,
            instrument: governing,
            invoked,
            state,
            by,
            ruled_out,
            powers: tried.powers.iter().map(|power| power.id.clone()).collect(),
        }
    }

    /// The place of a part's finding.
    fn finding(&mut self, case: &Case<'_, 'm>, tried: &RouteAttempt<'m>, part: &Part<'m>) -> u32 {
        let p = case.proof();
        let bars = p.truth(part.bar).at(POLICY);
        let about = about(part);
        // What is known without any presumption is told without one.
        let world = |x: Formula| if p.truth(x).at(BARE).is_some() { BARE } else { POLICY };
        // A ground that is not indicated is told by its facts alone; else by facts and acts together.
        let silent = p.truth(about).at(POLICY) == Some(false) && bars != Some(true);
        let mut because: Vec<u32> = Vec::with_capacity(16);
        let mut found = |leaf| because.extend(self.compact.leaf(leaf));
        if silent || about == part.bar {
            p.each_bearing(&[about], world(about), found);
        } else if world(about) == world(part.bar) {
            p.each_bearing(&[part.bar, about], world(about), found);
        } else {
            p.each_bearing(&[part.bar], world(part.bar), &mut found);
            p.each_bearing(&[about], world(about), found);
        }
        because.sort_unstable();
        because.dedup();
        let told = Told { bars, act: limb::next_act(case, part), ..told_by(case, tried, part, p.truth(about)) };
        let same = |place: &u32| self.findings.get(*place as usize).is_some_and(|one| told.is(one));
        let known = self.known.get(&told.row).and_then(|by_leaves| by_leaves.get(&because));
        if let Some(place) = known.and_then(|places| places.iter().find(|place| same(place))) {
            return *place;
        }
        let place = u32::try_from(self.findings.len()).unwrap_or(u32::MAX);
        self.known.entry(told.row.clone()).or_default().entry(because.clone()).or_default().push(place);
        self.findings.push(told.written(self.facts(&because), because));
        place
    }

    /// Where the facts stand on which a finding rests.
    fn facts(&self, because: &[u32]) -> Vec<String> {
        let mut facts = Vec::new();
        let leaves = because.iter().filter_map(|place| self.compact.record.leaves.get(*place as usize));
        for fact in leaves.flat_map(|leaf| &leaf.facts) {
            if !facts.contains(fact) {
                facts.push(fact.clone());
            }
        }
        facts
    }
}

/// What a part of a route has to tell, by its rows of law.
fn told_by<'a>(case: &Case<'_, 'a>, tried: &RouteAttempt<'a>, part: &Part<'a>, truth: Truth) -> Told<'a> {
    let state_of = |view, reserved| state(truth, view, reserved);
    let plain = |kind, row: RowRef, cite: &'a Cite, office| Told {
        kind,
        ground: None,
        row,
        force: None,
        state: state_of(false, false),
        bars: None,
        office,
        standard: None,
        cite,
        hook: None,
        act: None,
    };
    let route = tried.route;
    let instrument = tried.candidate.map(|candidate| candidate.governing);
    match part.kind {
        PartKind::NotOpen | PartKind::Unread => {
            let kind = if matches!(part.kind, PartKind::NotOpen) { FindingKind::RouteOpen } else { FindingKind::Unread };
            let row = instrument.map_or_else(|| RowRef::Route(route.id.clone()), |one| RowRef::Instrument(one.id.clone()));
            plain(kind, row, instrument.map_or(&route.cite, |one| &one.scope.cite), None)
        }
        PartKind::NoPower => {
            let measure = case.measure().and_then(|measure| case.matter.base.measures.get(&measure.kind));
            let power = tried.powers.first();
            let asked = case.measure().map(|measure| RowRef::Measure(measure.kind));
            let row = power.map(|power| RowRef::Power(power.id.clone())).or(asked);
            let row = row.unwrap_or_else(|| RowRef::Route(route.id.clone()));
            let cite = power.map(|power| &power.cite).or_else(|| measure.map(|row| &row.cite)).unwrap_or(&route.cite);
            plain(FindingKind::Power, row, cite, power.map(|power| power.decided_by))
        }
        PartKind::Opening => {
            plain(FindingKind::Opening, RowRef::Route(route.id.clone()), &route.cite, route.opened_by.first().copied())
        }
        PartKind::Ground(found) => Told {
            ground: Some(found.row.ground),
            force: Some(found.row.force),
            state: state_of(found.row.view == Some(View::Indicated), found.reserved),
            standard: found.row.standard.as_deref(),
            hook: found.hook,
            ..plain(
                FindingKind::Ground,
                RowRef::Ground(found.row.id.clone()),
                &found.row.cite,
                Some(bar::office(case.matter.base, found.row, found.hook)),
            )
        },
    }
}

/// A finding before it is written: most are told again and again, and written once.
struct Told<'a> {
    kind: FindingKind,
    ground: Option<Ground>,
    row: RowRef,
    force: Option<Force>,
    state: FindingState,
    bars: Option<bool>,
    office: Option<Office>,
    standard: Option<&'a str>,
    cite: &'a Cite,
    hook: Option<&'a GroundRow>,
    act: Option<ActKind>,
}

impl Told<'_> {
    /// Whether a finding that rests on the same leaves says the same.
    fn is(&self, one: &Finding) -> bool {
        let cited = |cite: &Cite, one: &Citation| cite.at == one.at && cite.mark == one.mark && cite.source == one.source;
        let carried = match (self.hook, &one.hook) {
            (Some(hook), Some(one)) => {
                matches!(&one.row, RowRef::Ground(id) if *id == hook.id)
                    && hook.ground == one.ground
                    && cited(&hook.cite, &one.cite)
            }
            (hook, one) => hook.is_none() && one.is_none(),
        };
        carried
            && (self.kind, self.ground, self.force, self.state) == (one.kind, one.ground, one.force, one.state)
            && (self.bars, self.office, self.act) == (one.bars, one.office, one.act)
            && self.row == one.row
            && self.standard == one.standard.as_deref()
            && cited(self.cite, &one.cite)
    }

    fn written(self, facts: Vec<String>, because: Vec<u32>) -> Finding {
        Finding {
            kind: self.kind,
            ground: self.ground,
            row: self.row,
            force: self.force,
            state: self.state,
            bars: self.bars,
            office: self.office,
            standard: self.standard.map(str::to_owned),
            cite: self.cite.into(),
            hook: self.hook.map(Hook::from),
            facts,
            because,
            act: self.act,
        }
    }
}

fn state(truth: Truth, view: bool, reserved: bool) -> FindingState {
    match truth.at(POLICY) {
        _ if reserved => FindingState::Reserved,
        Some(true) => FindingState::Established,
        Some(false) if view => FindingState::NotIndicated,
        Some(false) => FindingState::RuledOut,
        None => FindingState::Open,
    }
}

/// The parts of a route of which a finding tells. Parts of a way that stand open are told by the
/// route's state; where there is no way, its other findings would not matter.
fn told_of<'t, 'a>(case: &Case<'_, '_>, tried: &'t RouteAttempt<'a>) -> impl Iterator<Item = &'t Part<'a>> {
    let p = case.proof();
    let no_way = p.truth(tried.no_way).at(BARE) == Some(true);
    let way_open: Vec<bool> =
        tried.parts.iter().map(|part| limb::is_way(&part.kind) && p.truth(part.bar).at(POLICY) == Some(false)).collect();
    let parts = tried.parts.iter().zip(way_open);
    parts.filter(move |(part, open)| !open && (!no_way || limb::is_way(&part.kind))).map(|(part, _)| part)
}

pub(crate) fn told<'t, 'a>(judged: &'t Judged<'_, 'a>) -> impl Iterator<Item = (&'t RouteAttempt<'a>, &'t Part<'a>)> {
    judged.routes.iter().flat_map(|tried| told_of(&judged.case, tried).map(move |part| (tried, part)))
}

/// What a part is about: for a ground what the facts indicate, else what shuts the way.
pub(crate) const fn about(part: &Part<'_>) -> Formula {
    match part.kind {
        PartKind::Ground(found) => found.concern,
        _ => part.bar,
    }
}

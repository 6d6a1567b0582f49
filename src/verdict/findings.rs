//! The findings: what was found on each route, from which row of law and which facts, each once.

use crate::fact::{Is, Truth};
use crate::law::{Cite, View};
use crate::matter::{BARE, Case, Matter, POLICY, limb_id};
use crate::verdict::limb::{self, Judged};
use crate::verdict::proof::Compact;
use crate::verdict::route::{Part, PartKind, RouteAttempt};
use crate::verdict::{ActKind, Finding, FindingKind, FindingState, Hook, LimbVerdict, RouteState, RouteTried, bar};
use crate::vocabulary::RowRef;
use std::collections::BTreeMap;

/// Writes limbs, and each finding once.
pub(crate) struct Findings<'w, 'm> {
    matter: &'w Matter<'m>,
    compact: &'w Compact,
    findings: Vec<Finding>,
    /// The findings of each row by the leaves that bear them, by place.
    known: BTreeMap<(RowRef, Vec<u32>), Vec<u32>>,
}

impl<'w, 'm> Findings<'w, 'm> {
    pub(crate) const fn new(matter: &'w Matter<'m>, compact: &'w Compact) -> Self {
        Self { matter, compact, findings: Vec::new(), known: BTreeMap::new() }
    }

    /// The findings, each once.
    pub(crate) fn written(self) -> Vec<Finding> {
        self.findings
    }

    /// A limb in the words of the record; none of a limb that asks for nothing, which no letter has.
    pub(crate) fn limb(&mut self, judged: &Judged<'_, '_>) -> Option<LimbVerdict> {
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

    fn route(&mut self, case: &Case<'_, '_>, tried: &RouteAttempt<'_>) -> RouteTried {
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
    fn finding(&mut self, case: &Case<'_, '_>, tried: &RouteAttempt<'_>, part: &Part<'_>) -> u32 {
        let p = case.proof();
        let bars = p.truth(part.bar).at(POLICY);
        let about = about(part);
        // What is known without any presumption is told without one.
        let why = |x: Is| p.why(x, if p.truth(x).at(BARE).is_some() { BARE } else { POLICY });
        // A ground that is not indicated is told by its facts alone; else by facts and acts together.
        let silent = p.truth(about).at(POLICY) == Some(false) && bars != Some(true);
        let mut leaves = if silent { Vec::new() } else { why(part.bar) };
        leaves.extend(why(about));
        let mut because: Vec<u32> = leaves.into_iter().filter_map(|leaf| self.compact.leaf(leaf)).collect();
        because.sort_unstable();
        because.dedup();
        let mut facts = Vec::new();
        for fact in
            because.iter().filter_map(|place| self.compact.record.leaves.get(*place as usize)).flat_map(|leaf| &leaf.facts)
        {
            if !facts.contains(fact) {
                facts.push(fact.clone());
            }
        }
        let finding = self.describe(case, tried, part, about, Borne { bars, because, facts });
        let known = self.known.entry((finding.row.clone(), finding.because.clone())).or_default();
        let same = known.iter().find(|place| self.findings.get(**place as usize) == Some(&finding));
        if let Some(place) = same {
            return *place;
        }
        let place = u32::try_from(self.findings.len()).unwrap_or(u32::MAX);
        known.push(place);
        self.findings.push(finding);
        place
    }

    fn describe(&self, case: &Case<'_, '_>, tried: &RouteAttempt<'_>, part: &Part<'_>, about: Is, borne: Borne) -> Finding {
        let truth = case.proof().truth(about);
        let act = limb::next_act(case, part);
        let plain = |kind, row: RowRef, cite: &Cite, office| Finding {
            kind,
            ground: None,
            row,
            force: None,
            state: state(truth, false, false),
            bars: borne.bars,
            office,
            standard: None,
            cite: cite.into(),
            hook: None,
            facts: borne.facts.clone(),
            because: borne.because.clone(),
            act,
        };
        let route = &tried.route;
        let instrument = tried.candidate.map(|candidate| candidate.governing);
        match part.kind {
            PartKind::NotOpen | PartKind::Unread => {
                let kind = if matches!(part.kind, PartKind::NotOpen) { FindingKind::RouteOpen } else { FindingKind::Unread };
                let row =
                    instrument.map_or_else(|| RowRef::Route(route.id.clone()), |one| RowRef::Instrument(one.id.clone()));
                plain(kind, row, instrument.map_or(&route.cite, |one| &one.scope.cite), None)
            }
            PartKind::NoPower => {
                let measure = case.measure().and_then(|measure| case.matter.base.measures.get(&measure.kind));
                let power = tried.powers.first();
                let asked = case.measure().map(|measure| RowRef::Measure(measure.kind));
                let row = power.map(|power| RowRef::Power(power.id.clone())).or(asked);
                let cite = power.map(|power| &power.cite).or_else(|| measure.map(|row| &row.cite)).unwrap_or(&route.cite);
                plain(
                    FindingKind::Power,
                    row.unwrap_or_else(|| RowRef::Route(route.id.clone())),
                    cite,
                    power.map(|power| power.decided_by),
                )
            }
            PartKind::Opening => {
                plain(FindingKind::Opening, RowRef::Route(route.id.clone()), &route.cite, route.opened_by.first().copied())
            }
            PartKind::Ground(found) => Finding {
                ground: Some(found.row.ground),
                force: Some(found.row.force),
                state: state(truth, found.row.view == Some(View::Indicated), found.reserved),
                standard: found.row.standard.clone(),
                hook: found.hook.map(|hook| Hook {
                    row: RowRef::Ground(hook.id.clone()),
                    ground: hook.ground,
                    cite: (&hook.cite).into(),
                }),
                ..plain(
                    FindingKind::Ground,
                    RowRef::Ground(found.row.id.clone()),
                    &found.row.cite,
                    Some(bar::office(case.matter.base, found.row, found.hook)),
                )
            },
        }
    }
}

/// What bears a finding.
struct Borne {
    bars: Option<bool>,
    because: Vec<u32>,
    facts: Vec<String>,
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
pub(crate) const fn about(part: &Part<'_>) -> Is {
    match part.kind {
        PartKind::Ground(found) => found.concern,
        _ => part.bar,
    }
}

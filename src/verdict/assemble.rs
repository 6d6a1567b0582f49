//! From judged limbs to the verdict.

use crate::dossier::Dossier;
use crate::fact::{Is, Truth};
use crate::finding;
use crate::law::{Cite, DutyKind, View};
use crate::matter::{BARE, Case, Matter, POLICY, limb_id};
use crate::request::Request;
use crate::verdict::limb::{self, Judged};
use crate::verdict::proof::{self, Compact};
use crate::verdict::route::{Part, PartKind, Tried};
use crate::verdict::{
    ActKind, Audit, Disposition, Finding, FindingKind, FindingState, Handled, Hook, LimbVerdict, PresumptionUsed, Refusal,
    Reserved, RouteState, RouteTried, Safeguard, SafeguardRow, SafeguardState, Severance, UseLimitation, Verdict,
    VerdictSchema, questions, remarks,
};
use std::collections::BTreeMap;

/// The verdict on a matter.
pub(crate) fn verdict(matter: &Matter<'_>, request: &Request, dossier: &Dossier) -> Verdict {
    let judged: Vec<Judged<'_, '_>> = matter.limbs().into_iter().map(|limb| limb::judge(Case::new(matter, limb))).collect();
    // Beside the limbs, the proof holds what the findings speak of.
    let formulas = judged.iter().map(|one| one.formula);
    let roots: Vec<Is> =
        formulas.chain(judged.iter().flat_map(told).flat_map(|(_, part)| [part.bar, about(part)])).collect();
    let compact = proof::compact(matter, &roots);
    let mut writer = Writer { matter, compact: &compact, findings: Vec::new(), known: BTreeMap::new() };
    let limbs: Vec<LimbVerdict> = judged.iter().map(|one| writer.limb(one)).collect();
    let findings = writer.findings;
    let disposition = common(limbs.iter().map(|limb| limb.disposition));
    let mut acts: Vec<ActKind> = limbs.iter().flat_map(|limb| limb.acts.iter().copied()).collect();
    acts.sort_unstable();
    acts.dedup();
    let refusal = (disposition == Disposition::Refuse).then(|| {
        let all_no_power = limbs.iter().all(|limb| limb.refusal == Some(Refusal::NoPower));
        if all_no_power { Refusal::NoPower } else { Refusal::MustRefuse }
    });
    Verdict {
        schema: VerdictSchema::V1,
        reference: matter.letter.reference.clone(),
        requesting_state: matter.requesting(),
        requested_state: matter.base.requested.state,
        as_of: matter.as_of,
        disposition,
        refusal,
        acts,
        severance: severance(&limbs, &judged),
        questions: questions::questions(matter, &judged, &compact),
        presumptions: presumptions(matter, &judged, &compact),
        safeguards: safeguards(matter, &judged),
        reserved: reserved(&judged),
        handling: handling(&judged),
        notices: remarks::notices(matter, &judged),
        record: remarks::record(matter),
        not_examined: remarks::not_examined(matter, &judged, &compact),
        audit: audit(matter, request, dossier),
        limbs,
        findings,
        proof: compact.record,
    }
}

/// The parts of a route of which a finding tells. Parts of a way that stand open are told by the
/// route's state; where there is no way, its other findings would not matter.
fn told_of<'t, 'a>(case: &Case<'_, '_>, tried: &'t Tried<'a>) -> impl Iterator<Item = &'t Part<'a>> {
    let p = case.proof();
    let no_way = p.truth(tried.no_way).at(BARE) == Some(true);
    let way_open: Vec<bool> =
        tried.parts.iter().map(|part| limb::is_way(&part.kind) && p.truth(part.bar).at(POLICY) == Some(false)).collect();
    let parts = tried.parts.iter().zip(way_open);
    parts.filter(move |(part, open)| !open && (!no_way || limb::is_way(&part.kind))).map(|(part, _)| part)
}

fn told<'t, 'a>(judged: &'t Judged<'_, 'a>) -> impl Iterator<Item = (&'t Tried<'a>, &'t Part<'a>)> {
    judged.routes.iter().flat_map(|tried| told_of(&judged.case, tried).map(move |part| (tried, part)))
}

/// What a part is about: for a ground what the facts indicate, else what shuts the way.
const fn about(part: &Part<'_>) -> Is {
    match part.kind {
        PartKind::Ground(found) => found.concern,
        _ => part.bar,
    }
}

/// The common disposition of all; where they differ, escalate.
fn common(mut all: impl Iterator<Item = Disposition>) -> Disposition {
    let first = all.next().unwrap_or(Disposition::Escalate);
    if all.all(|one| one == first) { first } else { Disposition::Escalate }
}

/// Writes limbs, and each finding once.
struct Writer<'w, 'm> {
    matter: &'w Matter<'m>,
    compact: &'w Compact,
    findings: Vec<Finding>,
    /// The findings of each row, by place.
    known: BTreeMap<String, Vec<u32>>,
}

impl Writer<'_, '_> {
    fn limb(&mut self, judged: &Judged<'_, '_>) -> LimbVerdict {
        let case = &judged.case;
        let mut acts: Vec<ActKind> = judged.acts.iter().map(|(act, _)| *act).collect();
        acts.dedup();
        let measure = case.measure();
        LimbVerdict {
            id: limb_id(self.matter, case.limb()),
            measure: measure.map_or_else(|| "-".into(), |one| one.id.clone()),
            kind: measure.map_or(crate::vocabulary::MeasureKind::PublicRecords, |one| one.kind),
            offence: case.offence().map(|one| one.id.clone()),
            target: case.person().map(|one| one.id.clone()),
            disposition: judged.disposition,
            refusal: judged.refusal,
            acts,
            routes: judged.routes.iter().map(|tried| self.route(case, tried)).collect(),
            step: self.compact.step(judged.formula),
        }
    }

    fn route(&mut self, case: &Case<'_, '_>, tried: &Tried<'_>) -> RouteTried {
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
    fn finding(&mut self, case: &Case<'_, '_>, tried: &Tried<'_>, part: &Part<'_>) -> u32 {
        let p = case.proof();
        let bars = p.truth(part.bar).at(POLICY);
        let about = about(part);
        // What is known without any presumption is told without one.
        let why = |x: Is| p.why(x, if p.truth(x).at(BARE).is_some() { BARE } else { POLICY });
        // A ground that is not indicated is told by its facts alone; else by facts and acts together.
        let silent = p.truth(about).at(POLICY) == Some(false);
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
        let known = self.known.entry(finding.row.clone()).or_default();
        let same = known.iter().find(|place| self.findings.get(**place as usize) == Some(&finding));
        if let Some(place) = same {
            return *place;
        }
        let place = u32::try_from(self.findings.len()).unwrap_or(u32::MAX);
        known.push(place);
        self.findings.push(finding);
        place
    }

    fn describe(&self, case: &Case<'_, '_>, tried: &Tried<'_>, part: &Part<'_>, about: Is, borne: Borne) -> Finding {
        let truth = case.proof().truth(about);
        let act = limb::next_act(case, part);
        let plain = |kind, row: String, cite: &Cite, office| Finding {
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
                let row = instrument.map_or_else(|| route.id.to_string(), |one| one.id.to_string());
                plain(kind, row, instrument.map_or(&route.cite, |one| &one.scope.cite), None)
            }
            PartKind::NoPower => {
                let measure = case.measure().and_then(|measure| case.matter.base.measures.get(&measure.kind));
                let power = tried.powers.first();
                let row = power.map(|power| power.id.to_string()).or_else(|| measure.map(|row| row.measure.to_string()));
                let cite = power.map(|power| &power.cite).or_else(|| measure.map(|row| &row.cite)).unwrap_or(&route.cite);
                plain(FindingKind::Power, row.unwrap_or_default(), cite, power.map(|power| power.decided_by))
            }
            PartKind::Opening => {
                plain(FindingKind::Opening, route.id.to_string(), &route.cite, route.opened_by.first().copied())
            }
            PartKind::Ground(found) => Finding {
                ground: Some(found.row.ground),
                force: Some(found.row.force),
                state: state(truth, found.row.view == Some(View::Indicated), found.reserved),
                standard: found.row.standard.clone(),
                hook: found.hook.map(|hook| Hook {
                    row: hook.id.to_string(),
                    ground: hook.ground,
                    cite: (&hook.cite).into(),
                }),
                ..plain(
                    FindingKind::Ground,
                    found.row.id.to_string(),
                    &found.row.cite,
                    Some(finding::office(found.row, found.hook)),
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

/// What can be severed, where limbs differ.
fn severance(limbs: &[LimbVerdict], judged: &[Judged<'_, '_>]) -> Option<Severance> {
    let with = |disposition| -> Vec<String> {
        limbs.iter().filter(|limb| limb.disposition == disposition).map(|limb| limb.id.clone()).collect()
    };
    let (no_ground_found, escalate, refuse) =
        (with(Disposition::NoGroundFound), with(Disposition::Escalate), with(Disposition::Refuse));
    if [&no_ground_found, &escalate, &refuse].iter().filter(|list| !list.is_empty()).count() < 2 {
        return None;
    }
    let mut use_limitation: Vec<UseLimitation> = Vec::new();
    for tried in judged.iter().filter(|one| one.disposition != Disposition::Refuse).flat_map(|one| &one.routes) {
        let Some(instrument) = tried.candidate.map(|candidate| candidate.governing) else { continue };
        if !use_limitation.iter().any(|one| one.instrument == instrument.id) {
            let duty = instrument.duties.iter().find(|duty| duty.kind == DutyKind::UseLimitation);
            let (arises, cite) = (duty.map(|duty| duty.arises), duty.map(|duty| (&duty.cite).into()));
            use_limitation.push(UseLimitation { instrument: instrument.id.clone(), arises, cite });
        }
    }
    Some(Severance { no_ground_found, escalate, refuse, use_limitation })
}

/// The presumptions that the limbs use, and the answer without each.
fn presumptions(matter: &Matter<'_>, judged: &[Judged<'_, '_>], compact: &Compact) -> Vec<PresumptionUsed> {
    let mut used = Vec::new();
    for (place, row) in matter.base.policy.presumptions.iter().enumerate() {
        let world = u32::try_from(place + 2).unwrap_or(BARE);
        let leaves = compact.record.leaves.iter().filter(|leaf| leaf.by.as_deref() == Some(row.id.as_str()));
        let presumed: Vec<String> = leaves.map(|leaf| leaf.name.clone()).collect();
        if presumed.is_empty() {
            continue;
        }
        let without = |one: &Judged<'_, '_>| limb::disposition(&one.case, one.formula, world);
        let bears = judged.iter().filter(|one| without(one) != one.disposition);
        used.push(PresumptionUsed {
            id: row.id.clone(),
            presumed,
            rests_on: row.rests_on.clone(),
            cite: (&row.cite).into(),
            without: common(judged.iter().map(without)),
            bears: bears.map(|one| limb_id(matter, one.case.limb())).collect(),
        });
    }
    used
}

/// Safeguards that the governing instruments of routes not shut lack or weaken, each once.
fn safeguards(matter: &Matter<'_>, judged: &[Judged<'_, '_>]) -> Vec<Safeguard> {
    let mut all: Vec<Safeguard> = Vec::new();
    let open = |tried: &&Tried<'_>| matter.proof.truth(tried.no_way).at(POLICY) != Some(true);
    for tried in judged.iter().flat_map(|one| one.routes.iter().filter(open)) {
        let Some(candidate) = tried.candidate else { continue };
        for change in &tried.safeguards {
            let row = |instrument: &crate::law::Instrument, row: &crate::law::GroundRow| SafeguardRow {
                instrument: instrument.id.clone(),
                row: row.id.to_string(),
                force: row.force,
                cite: (&row.cite).into(),
            };
            let hooks = change.now.hooks.iter().filter_map(|id| matter.base.ground(id));
            let safeguard = Safeguard {
                ground: change.ground,
                change: if change.is_lost() { SafeguardState::Lost } else { SafeguardState::Weakened },
                had: row(change.had.0, change.had.1),
                now: row(candidate.governing, change.now),
                hooks: hooks
                    .map(|hook| Hook { row: hook.id.to_string(), ground: hook.ground, cite: (&hook.cite).into() })
                    .collect(),
            };
            if !all.contains(&safeguard) {
                all.push(safeguard);
            }
        }
    }
    all
}

/// Views that stay with their office, on routes that are not shut, each once.
fn reserved(judged: &[Judged<'_, '_>]) -> Vec<Reserved> {
    let mut all: Vec<Reserved> = Vec::new();
    for (case, tried) in judged.iter().flat_map(|one| one.routes.iter().map(move |tried| (&one.case, tried))) {
        if case.proof().truth(tried.no_way).at(POLICY) == Some(true) {
            continue;
        }
        for part in &tried.parts {
            if let PartKind::Ground(found) = part.kind
                && found.reserved
                && !all.iter().any(|one| one.row == found.row.id.as_str())
            {
                all.push(Reserved {
                    ground: found.row.ground,
                    row: found.row.id.to_string(),
                    office: finding::office(found.row, found.hook),
                    cite: (&found.row.cite).into(),
                });
            }
        }
    }
    all
}

/// The powers of routes that are not shut, each once.
fn handling(judged: &[Judged<'_, '_>]) -> Vec<Handled> {
    let mut all: Vec<Handled> = Vec::new();
    for (case, tried) in judged.iter().flat_map(|one| one.routes.iter().map(move |tried| (&one.case, tried))) {
        if case.proof().truth(tried.no_way).at(POLICY) == Some(true) {
            continue;
        }
        for power in &tried.powers {
            if !all.iter().any(|one| one.power == power.id) {
                all.push(Handled {
                    power: power.id.clone(),
                    name: power.name.clone(),
                    decided_by: power.decided_by,
                    approved_by: power.approved_by,
                    test: power.test.clone(),
                    without_notice: power.without_notice,
                    sending: power.sending.clone(),
                    cite: (&power.cite).into(),
                });
            }
        }
    }
    all
}

fn audit(matter: &Matter<'_>, request: &Request, dossier: &Dossier) -> Audit {
    Audit {
        crate_version: env!("CARGO_PKG_VERSION").to_owned(),
        rules_edition: matter.base.requested.edition.clone(),
        policy_edition: matter.base.policy.edition.clone(),
        law_sha256: matter.base.law_sha256.clone(),
        policy_sha256: matter.base.policy_sha256.clone(),
        request_sha256: request.sha256().to_owned(),
        dossier_sha256: dossier.sha256().map(str::to_owned),
        letter_sha256: matter.letter.letter.sha256.clone(),
    }
}

//! What can be set or must be done beside a decision to refuse: terms of the power, limits of use that the instrument
//! gives by itself or on demand, and what the instrument asks for before or with a refusal.

use crate::law::{Arises, Duty, DutyKind, IndicatorAbout, Instrument};
use crate::memo::page::scene::Scene;
use crate::verdict::{FindingKind, Gap, Question, RouteState, RouteTried, UseLimitation};
use crate::vocabulary::{Ground, InstrumentId, Mark, StateCode};

/// What stands beside one decision, where the page has room for it. What `said` holds is not said again.
pub(super) fn beside(scene: &Scene<'_>, one: &Question, said: &mut Vec<String>) -> Vec<String> {
    // The less room there is, the fewer; what a power can set comes first.
    let room = scene.detail.parts.saturating_sub(1);
    if room == 0 {
        return Vec::new();
    }
    let mut lines: Vec<String> = term(scene, one).into_iter().collect();
    let instruments = deciding(scene, one);
    let grounds = grounds(scene, one);
    // What becomes of what is sent is what a limit of use is about.
    if grounds.iter().any(|ground| matches!(ground, Ground::DataProtection | Ground::Undertakings)) {
        lines.extend(instruments.iter().filter_map(|instrument| use_of(scene, instrument)));
    }
    if grounds.contains(&Ground::DataProtection) {
        lines.extend(protected(scene));
    }
    if one.id.starts_with("refuse:") {
        let first = |instrument: &&Instrument| {
            let mut duties = instrument.duties.iter().filter(|duty| duty.cite.mark == Mark::Verified && owes(duty));
            let duty = duties.find(|duty| duty.kind == DutyKind::Consult)?;
            Some(asked(scene, duty.kind, &pinpoint(scene, instrument, duty)))
        };
        lines.extend(instruments.iter().find_map(first));
    }
    lines.retain(|line| !said.contains(line));
    lines.truncate(room);
    said.extend(lines.iter().cloned());
    lines
}

/// What the instruments on which the letter rests ask for before or with a refusal.
pub(super) fn of_refusal(scene: &Scene<'_>) -> Vec<String> {
    let duties = owed(scene).into_iter().map(|(kind, cite)| {
        let what = scene.say(&format!("duty/{kind}"), &[]);
        scene.say("page/named-law", &[("name", &what), ("cite", &cite)])
    });
    let list = scene.cut(duties.collect(), 3).join("; ");
    (!list.is_empty()).then(|| scene.say("step/duties", &[("list", &list)])).into_iter().collect()
}

/// The duties to consult and to give reasons of the instruments on which the letter rests and that bind, with
/// their places.
pub(super) fn owed(scene: &Scene<'_>) -> Vec<(DutyKind, String)> {
    let instruments = relied_on(scene).into_iter();
    let duties = instruments.flat_map(|one| one.duties.iter().filter(|duty| owes(duty)).map(move |duty| (one, duty)));
    duties.map(|(instrument, duty)| (duty.kind, pinpoint(scene, instrument, duty))).collect()
}

/// The instruments that the letter names and that bind; where it names none, those in force that were tried for
/// what is refused: its author would rest on them.
fn relied_on<'a>(scene: &Scene<'a>) -> Vec<&'a Instrument> {
    let gaps = &scene.verdict.not_examined;
    let binds = |id: &&InstrumentId| {
        !gaps.iter().any(|gap| matches!(gap.kind, Gap::InvokedNotBinding | Gap::InvokedUnsettled) && gap.what == id.as_str())
    };
    let named: Vec<&InstrumentId> = scene.letter.instruments.iter().flatten().collect();
    let mut ids: Vec<&InstrumentId> = named.iter().copied().filter(binds).collect();
    if named.is_empty() {
        let refused = scene.with(crate::verdict::Disposition::Refuse);
        let limbs = refused.iter().filter_map(|place| scene.verdict.limbs.get(*place));
        for route in limbs.flat_map(|limb| &limb.routes).filter(|route| carries(scene, route)) {
            ids.extend(route.instrument.as_ref().filter(|id| !ids.contains(id)));
        }
    }
    ids.into_iter().filter_map(|id| scene.base.instruments.get(id)).collect()
}

/// Whether the way itself is open, whatever ground shuts it.
fn carries(scene: &Scene<'_>, route: &RouteTried) -> bool {
    let mut by = route.by.iter().filter_map(|place| scene.verdict.finding(*place));
    by.all(|one| one.kind != FindingKind::RouteOpen)
}

/// The instruments under which the decision may refuse.
fn deciding<'a>(scene: &Scene<'a>, one: &Question) -> Vec<&'a Instrument> {
    let mut found: Vec<&Instrument> = Vec::new();
    let routes = scene.verdict.limbs.iter().flat_map(|limb| &limb.routes);
    let waits = |route: &&RouteTried| {
        route.state == RouteState::Undecided && route.by.iter().any(|place| one.findings.contains(place))
    };
    for id in routes.filter(waits).filter_map(|route| route.instrument.as_ref()) {
        let instrument = scene.base.instruments.get(id).filter(|one| !found.iter().any(|known| known.id == one.id));
        found.extend(instrument);
    }
    found
}

fn grounds(scene: &Scene<'_>, one: &Question) -> Vec<Ground> {
    let findings = one.findings.iter().filter_map(|place| scene.verdict.finding(*place));
    findings.filter_map(|finding| finding.ground).collect()
}

/// What could be set instead of a refusal: the first term of a power that may meet what the question is about.
fn term(scene: &Scene<'_>, one: &Question) -> Option<String> {
    let grounds = grounds(scene, one);
    let offered = scene.verdict.handling.iter().flat_map(|power| &power.terms);
    let term = offered.into_iter().find(|term| term.meets.iter().any(|ground| grounds.contains(ground)))?;
    let (what, cite) = (scene.words.text(&term.what), scene.words.law(&term.cite));
    Some(scene.say("step/term", &[("what", &what), ("cite", &cite)]))
}

/// Whether the receiving side protects personal data by law, as far as a published list says, and then each state to
/// which the letter says that they go on: it clears nothing.
fn protected(scene: &Scene<'_>) -> Vec<String> {
    let onward = scene.letter.onward.iter().flat_map(|one| one.states.iter().flatten());
    let further = onward.map(|state| {
        let name = scene.words.state(*state);
        match listed(scene, *state) {
            Some(lists) => scene.say("step/protected-further", &[("state", &name), ("lists", &lists)]),
            None => scene.say("step/unprotected-further", &[("state", &name)]),
        }
    });
    let first = match listed(scene, scene.verdict.requesting_state) {
        Some(lists) => scene.say("step/protected", &[("lists", &lists)]),
        None => scene.say("step/unprotected", &[]),
    };
    std::iter::once(first).chain(further).collect()
}

/// The public lists of states that protect personal data by law on which a state stands.
fn listed(scene: &Scene<'_>, state: StateCode) -> Option<String> {
    let figures = scene.base.figures(state, scene.verdict.as_of);
    let lists = figures.iter().filter(|one| one.indicator.about == IndicatorAbout::DataProtection);
    let named: Vec<String> =
        lists.map(|one| format!("{}, {}", scene.words.text(&one.indicator.name), one.indicator.year)).collect();
    (!named.is_empty()).then(|| named.join("; "))
}

/// How an instrument limits the use of what is sent, where it was read.
fn use_of(scene: &Scene<'_>, instrument: &Instrument) -> Option<String> {
    let duty = instrument.duties.iter().find(|duty| duty.kind == DutyKind::UseLimitation)?;
    let (arises, cite) = (Some(duty.arises), Some((&duty.cite).into()));
    Some(limitation(scene, &UseLimitation { instrument: instrument.id.clone(), arises, cite }))
}

/// How an instrument limits the use of what is sent.
pub(super) fn limitation(scene: &Scene<'_>, one: &UseLimitation) -> String {
    let name = scene.words.instrument(one.instrument.as_str()).unwrap_or_default();
    let arises = one.arises.map_or("unread", |arises| arises.word());
    let cite = one.cite.as_ref().map(|cite| scene.words.pinpoint(&name, cite)).unwrap_or_else(|| name.clone());
    scene.say(&format!("step/use/{arises}"), &[("cite", &cite)])
}

fn owes(duty: &Duty) -> bool {
    matches!(duty.kind, DutyKind::Consult | DutyKind::Reasons) && duty.arises != Arises::Absent
}

fn pinpoint(scene: &Scene<'_>, instrument: &Instrument, duty: &Duty) -> String {
    scene.words.pinpoint(&scene.words.text(&instrument.short), &(&duty.cite).into())
}

fn asked(scene: &Scene<'_>, kind: DutyKind, cite: &str) -> String {
    let what = scene.say(&format!("duty/{kind}"), &[]);
    scene.say("step/duty", &[("what", &what), ("cite", cite)])
}

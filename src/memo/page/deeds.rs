//! What is settled: limbs to refuse, and limbs that go their ordinary way.

#![expect(clippy::type_complexity, reason = "lists of lists that live for one function: a name for each would say less")]

use crate::law::{Arises, Duty, DutyKind};
use crate::memo::ground::capital;
use crate::memo::page::scene::Scene;
use crate::memo::page::steps::{Draft, Stage};
use crate::memo::page::why::Why;
use crate::verdict::{Disposition, Gap, Handled, RouteState, UseLimitation};
use crate::vocabulary::{InstrumentId, Office};

pub(super) fn drafts(scene: &Scene<'_>, reasons: &[Why]) -> Vec<Draft> {
    let mut drafts = Vec::new();
    drafts.extend(refuse(scene, reasons));
    drafts.extend(ordinary(scene));
    drafts
}

/// The requesting state is told what is refused, and why.
fn refuse(scene: &Scene<'_>, reasons: &[Why]) -> Option<Draft> {
    let refused = scene.with(Disposition::Refuse);
    if refused.is_empty() {
        return None;
    }
    let office = capital(&scene.words.short_office(Office::CentralAuthority));
    let numbers = reasons.iter().enumerate().filter(|(_, one)| !one.refuses.is_empty());
    let numbers = numbers.map(|(place, _)| (place + 1).to_string()).collect::<Vec<_>>().join(", ");
    let limbs = scene.limbs(&refused);
    let values = [("office", office.as_str()), ("limbs", &limbs), ("numbers", &numbers)];
    let parts: Vec<String> = duties(scene);
    Some(Draft::plain(Stage::Settled, scene.say("step/refuse", &values), parts))
}

/// What the instruments that the letter invokes ask for before or with a refusal.
fn duties(scene: &Scene<'_>) -> Vec<String> {
    let lines = owed(scene).into_iter().map(|(kind, cite)| {
        let what = scene.say(&format!("duty/{kind}"), &[]);
        scene.say("step/duty", &[("what", &what), ("cite", &cite)])
    });
    scene.cut(lines.collect(), 3)
}

/// The duties to consult and to give reasons of the instruments that the letter invokes and that bind, with
/// their places.
pub(super) fn owed(scene: &Scene<'_>) -> Vec<(DutyKind, String)> {
    let gaps = &scene.verdict.not_examined;
    let binds = |id: &&InstrumentId| {
        !gaps.iter().any(|gap| matches!(gap.kind, Gap::InvokedNotBinding | Gap::InvokedUnsettled) && gap.what == id.as_str())
    };
    let named = scene.letter.instruments.iter().flatten().filter(binds);
    let mut owed: Vec<(DutyKind, String)> = Vec::new();
    for instrument in named.filter_map(|id| scene.base.instruments.get(id)) {
        let asks =
            |duty: &&Duty| matches!(duty.kind, DutyKind::Consult | DutyKind::Reasons) && duty.arises != Arises::Absent;
        for duty in instrument.duties.iter().filter(asks) {
            let cite = scene.words.pinpoint(&scene.words.text(&instrument.short), &(&duty.cite).into());
            owed.push((duty.kind, cite));
        }
    }
    owed
}

/// The office that the law names decides, on the power that carries what is asked.
fn ordinary(scene: &Scene<'_>) -> Vec<Draft> {
    let clear = scene.with(Disposition::NoGroundFound);
    if clear.is_empty() {
        return Vec::new();
    }
    let verdict = scene.verdict;
    let carries = |handled: &&Handled| {
        let limbs = clear.iter().filter_map(|place| verdict.limbs.get(*place));
        let routes = limbs.flat_map(|limb| &limb.routes).filter(|route| route.state == RouteState::Open);
        routes.flat_map(|route| &route.powers).any(|power| *power == handled.power)
    };
    let powers: Vec<&Handled> = verdict.handling.iter().filter(carries).collect();
    let name = |one: &Handled| {
        let cite = scene.words.law(&one.cite);
        scene.say("page/named-law", &[("name", &scene.words.text(&one.name)), ("cite", &cite)])
    };
    let mut by: Vec<((Option<Office>, Office), Vec<&Handled>)> = Vec::new();
    for power in powers {
        let who = (power.approved_by, power.decided_by);
        match by.iter_mut().find(|(known, _)| *known == who) {
            Some((_, list)) => list.push(power),
            None => by.push((who, vec![power])),
        }
    }
    let whole = clear.len() == verdict.limbs.len();
    let mut drafts: Vec<Draft> = Vec::new();
    for ((approves, decides), powers) in by {
        let names: Vec<String> = powers.iter().map(|one| name(one)).collect();
        let list = scene.cut(names, 4).join(&scene.say("step/or", &[]));
        let decides = scene.words.short_office(decides);
        let limbs = scene.limbs(&clear);
        let of = if whole { String::new() } else { scene.say("step/for-limbs", &[("limbs", &limbs)]) };
        let act = match approves {
            Some(office) => {
                let office = capital(&scene.words.short_office(office));
                scene.say("step/approves", &[("office", &office), ("decides", &decides), ("power", &list), ("of", &of)])
            }
            None => scene.say("step/decides", &[("office", &capital(&decides)), ("power", &list), ("of", &of)]),
        };
        let mut parts: Vec<String> = Vec::new();
        parts.extend(
            (powers.iter().any(|one| one.without_notice == Some(true))).then(|| scene.say("step/without-notice", &[])),
        );
        drafts.push(Draft::plain(Stage::Settled, act, parts));
    }
    if let Some(severance) = &verdict.severance {
        let mut parts = vec![scene.say("step/serves-no-other", &[])];
        parts.extend(severance.use_limitation.iter().map(|one| limitation(scene, one)));
        let act = scene.say("step/sever", &[("limbs", &scene.limbs(&clear))]);
        drafts.push(Draft::plain(Stage::Settled, act, parts));
    }
    drafts
}

/// How an instrument limits the use of what is sent.
fn limitation(scene: &Scene<'_>, one: &UseLimitation) -> String {
    let name = scene.words.instrument(one.instrument.as_str()).unwrap_or_default();
    let arises = one.arises.map_or("unread", |arises| arises.word());
    let cite = one.cite.as_ref().map(|cite| scene.words.pinpoint(&name, cite)).unwrap_or_else(|| name.clone());
    scene.say(&format!("step/use/{arises}"), &[("cite", &cite)])
}

//! What is settled: limbs to refuse, and limbs that go their ordinary way.

use crate::memo::ground::capital;
use crate::memo::page::clauses;
use crate::memo::page::scene::Scene;
use crate::memo::page::steps::{Draft, Stage};
use crate::memo::page::why::Why;
use crate::verdict::{Disposition, Handled, RouteState};
use crate::vocabulary::{MeasureKind, Office, Urgency};

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
    Some(Draft::plain(Stage::Settled, scene.say("step/refuse", &values), clauses::of_refusal(scene)))
}

/// Who approves, and who decides.
type Who = (Option<Office>, Office);

/// Powers of one office, and the limbs that they carry, by place.
type Carried<'a> = (Vec<&'a Handled>, Vec<usize>);

/// The office that the law names decides, on the power that carries what is asked.
fn ordinary(scene: &Scene<'_>) -> Vec<Draft> {
    let clear = scene.with(Disposition::NoGroundFound);
    if clear.is_empty() {
        return Vec::new();
    }
    let life = scene.letter.urgency == Some(Urgency::RiskToLife);
    let sends_nothing = |place: &usize| scene.verdict.limbs.get(*place).is_some_and(|limb| limb.kind == NOTHING_SENT);
    // What can be done at once waits for nothing else; data that are lost cannot be asked for later.
    let (now, later): (Vec<usize>, Vec<usize>) = clear.iter().partition(|place| life || sends_nothing(place));
    let mut drafts = carried(scene, &now, Stage::Now);
    // What goes ahead is set apart before anybody approves it.
    if let Some(severance) = &scene.verdict.severance {
        let mut parts: Vec<String> = Vec::new();
        if !clear.iter().all(sends_nothing) {
            parts.push(scene.say("step/serves-no-other", &[]));
            parts.extend(severance.use_limitation.iter().map(|one| clauses::limitation(scene, one)));
        }
        let limbs = scene.limbs(&clear);
        let many = limbs.matches(", ").count() + 1;
        let act = scene.words.count("step/sever", many, &[("limbs", &limbs)]);
        drafts.push(Draft::plain(Stage::Settled, act, parts));
    }
    drafts.extend(carried(scene, &later, Stage::Settled));
    drafts
}

/// The measure by which nothing leaves this state.
const NOTHING_SENT: MeasureKind = MeasureKind::Preservation;

/// The powers that carry some limbs: a step for each office, a line for each set of powers, so that no measure stands
/// beside a power which does not carry it.
fn carried(scene: &Scene<'_>, limbs: &[usize], stage: Stage) -> Vec<Draft> {
    let mut by: Vec<(Who, Vec<Carried<'_>>)> = Vec::new();
    for place in limbs {
        for (who, powers) in powers(scene, *place) {
            let at = by.iter().position(|(known, _)| *known == who).unwrap_or_else(|| {
                by.push((who, Vec::new()));
                by.len() - 1
            });
            let Some((_, sets)) = by.get_mut(at) else { continue };
            let same =
                |known: &&mut Carried<'_>| known.0.iter().map(|one| &one.power).eq(powers.iter().map(|one| &one.power));
            match sets.iter_mut().find(same) {
                Some((_, limbs)) => limbs.push(*place),
                None => sets.push((powers, vec![*place])),
            }
        }
    }
    let whole = limbs.len() == scene.verdict.limbs.len();
    let (mut told, mut noticed): (Vec<usize>, bool) = (Vec::new(), false);
    let mut drafts = Vec::new();
    for ((approves, decides), sets) in by {
        let all: Vec<usize> = sets.iter().flat_map(|(_, limbs)| limbs).copied().collect();
        // What another office can do too is another way to the same end.
        let instead = all.iter().all(|place| told.contains(place));
        let one_set = sets.len() == 1;
        let covers = whole && one_set && all.len() == limbs.len();
        let list = |powers: &[&Handled]| {
            let names: Vec<String> = powers.iter().map(|one| named(scene, one)).collect();
            scene.cut(names, 4).join(&scene.say("step/or", &[]))
        };
        let power = match sets.as_slice() {
            [(powers, limbs)] => {
                let of = scene.say("step/for-limbs", &[("limbs", &scene.limbs(limbs))]);
                format!(" {}{}.", list(powers), if covers { String::new() } else { of })
            }
            _ => String::new(),
        };
        let decides = scene.words.the(&scene.words.short_office(decides));
        let approves = approves.map(|office| scene.words.the(&scene.words.short_office(office)));
        let form = match (&approves, instead) {
            (Some(_), false) => "step/approves",
            (Some(_), true) => "step/approves-instead",
            (None, false) => "step/decides",
            (None, true) => "step/decides-instead",
        };
        let begins = |name: String| if instead { name } else { capital(&name) };
        let values = match approves {
            Some(office) => vec![("office", begins(office)), ("decides", decides), ("power", power)],
            None => vec![("decides", begins(decides)), ("power", power)],
        };
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let act = scene.say(form, &values);
        let mut parts: Vec<String> = Vec::new();
        if !one_set {
            let line = |(powers, limbs): &Carried<'_>| {
                scene.say("page/labelled", &[("label", &scene.limbs(limbs)), ("text", &list(powers))])
            };
            parts.extend(sets.iter().map(line));
        }
        let quietly = sets.iter().flat_map(|(powers, _)| powers).any(|one| one.without_notice == Some(true));
        // What the judge is told is the same whatever order is sought.
        parts.extend((quietly && !noticed).then(|| scene.say("step/without-notice", &[])));
        noticed |= quietly;
        told.extend(all);
        drafts.push(Draft::plain(stage, act, parts));
    }
    drafts
}

/// The powers on the open routes of a limb, by who approves and decides.
fn powers<'a>(scene: &Scene<'a>, place: usize) -> Vec<(Who, Vec<&'a Handled>)> {
    let verdict = scene.verdict;
    let routes = verdict.limbs.get(place).map(|limb| &limb.routes).into_iter().flatten();
    let open: Vec<_> = routes.filter(|route| route.state == RouteState::Open).flat_map(|route| &route.powers).collect();
    let mut by: Vec<(Who, Vec<&Handled>)> = Vec::new();
    for power in verdict.handling.iter().filter(|handled| open.contains(&&handled.power)) {
        let who = (power.approved_by, power.decided_by);
        match by.iter_mut().find(|(known, _)| *known == who) {
            Some((_, list)) => list.push(power),
            None => by.push((who, vec![power])),
        }
    }
    by
}

/// A power with its place in the law.
fn named(scene: &Scene<'_>, one: &Handled) -> String {
    scene.say("page/named-law", &[("name", &scene.words.text(&one.name)), ("cite", &scene.words.law(&one.cite))])
}

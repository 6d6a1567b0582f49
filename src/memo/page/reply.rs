//! What goes out: the letter that asks, and the letter that refuses, both ready to send; and for the desk what
//! comes before.

use crate::law::DutyKind;
use crate::memo::page::facts::Sofar;
use crate::memo::page::scene::Scene;
use crate::memo::page::{Page, asks, clauses, outside, refusals};
use crate::verdict::Disposition;

/// Letters to the author of a request, ready to send. They hold nothing of what the dossier marks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply {
    /// For the desk alone: why nothing may be sent yet, and what is to be done first.
    pub before: Vec<String>,
    /// What the requesting state is asked, in one letter. Its words are the same whatever the marked entries of the
    /// dossier say; absent where nothing that it could say is waited for.
    pub request: Option<Page>,
    /// The refusal of what is refused, with the reasons that may be given: those that the request and the law
    /// give by themselves.
    pub refusal: Option<Page>,
}

impl Reply {
    /// `within` is the verdict with all that is known, `open` that of the open part of the dossier, `alone` that of
    /// the letter alone; `desk` is the page of the first.
    pub(super) fn of(within: &Scene<'_>, open: &Scene<'_>, alone: &Scene<'_>, desk: &Page) -> Self {
        let mut before: Vec<String> = desk.held.clone().into_iter().collect();
        let waits = !asks::outward(within).is_empty() && !asks::outward(open).is_empty();
        let request = waits.then(|| outside::page(open));
        let refusal = refusal(within, alone, &mut before);
        Self { before, request, refusal }
    }
}

fn refusal(within: &Scene<'_>, outside: &Scene<'_>, before: &mut Vec<String>) -> Option<Page> {
    let refused = within.with(Disposition::Refuse);
    if refused.is_empty() {
        return None;
    }
    let (told, silent): (Vec<usize>, Vec<usize>) = refused.iter().partition(|place| by_itself(within, outside, **place));
    let limbs = within.verdict.limbs.len();
    let list = outside.limbs(&refused);
    let whole = refused.len() == limbs;
    let mut notes = vec![match whole {
        true => outside.say("outside/refused-whole", &[]),
        false => outside.say("outside/refused-part", &[("limbs", &list)]),
    }];
    if !silent.is_empty() {
        before.push(outside.say("outside/reasons-within", &[("limbs", &outside.limbs(&silent))]));
    }
    let reasons = refusals::refusals(outside, told, &mut Sofar::new(&[]));
    notes.extend((!reasons.is_empty()).then(|| outside.say("outside/reasons", &[])));
    let owed = clauses::owed(outside);
    let mut closing: Vec<String> = Vec::new();
    for (kind, cite) in owed {
        match kind {
            DutyKind::Consult => {
                before.push(outside.say("outside/consult-first", &[("cite", &cite)]));
                closing.push(outside.say("outside/consult", &[("cite", &cite)]));
            }
            DutyKind::Reasons if silent.is_empty() => closing.push(outside.say("outside/reasons-under", &[("cite", &cite)])),
            _ => before.push(outside.say("outside/reasons-owed", &[("cite", &cite)])),
        }
    }
    closing.extend((!whole).then(|| outside.say("outside/remainder", &[])));
    let title = if whole { "outside/title-refusal" } else { "outside/title-part" };
    let reasons = reasons.into_iter().map(|one| one.reason).collect();
    Some(Page { reasons, ..outside::bare(outside, outside.say(title, &[]), notes, closing) })
}

/// Whether a limb is refused by what the letter and the law say, for a reason that still stands with all that is
/// known.
fn by_itself(within: &Scene<'_>, outside: &Scene<'_>, place: usize) -> bool {
    let limb = |scene: &Scene<'_>| {
        let limb = scene.verdict.limbs.get(place)?;
        let rows = refusals::bars(scene, limb).into_iter().filter_map(|at| scene.verdict.finding(at));
        Some((limb.id.clone(), limb.disposition, rows.map(|one| one.row.clone()).collect::<Vec<_>>()))
    };
    match (limb(within), limb(outside)) {
        (Some((id, _, rows)), Some((alone, Disposition::Refuse, mine))) => {
            id == alone && mine.iter().any(|row| rows.contains(row))
        }
        _ => false,
    }
}

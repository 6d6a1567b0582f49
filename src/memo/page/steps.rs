//! What is to be done, each act once, in the order in which to act: inside before outside, what can end the
//! matter first, then by how much an answer settles.

use crate::memo::ground::capital;
use crate::memo::page::effects::{Effects, effects};
use crate::memo::page::matters::{Decision, Matter};
use crate::memo::page::scene::Scene;
use crate::memo::page::why::Why;
use crate::memo::page::{Step, asks, deeds, law};
use crate::verdict::ActKind;

/// The steps, and whether anything is held back.
#[derive(Debug)]
pub(super) struct Steps {
    pub(super) steps: Vec<Step>,
    pub(super) held: Option<String>,
}

/// When a step is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// What the desk can see for itself.
    Look,
    /// Decisions and answers inside.
    Inside,
    /// Law to be read.
    Law,
    /// Time to pass.
    Wait,
    /// What goes to the requesting state.
    Outside,
    /// What is settled already.
    Settled,
}

/// A step before it has its number.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) stage: Stage,
    /// How many limbs an answer settles.
    pub(super) settles: usize,
    pub(super) step: Step,
}

impl Draft {
    pub(super) fn new(stage: Stage, act: String, effects: Effects) -> Self {
        let Effects { yes, no, settles } = effects;
        Self { stage, settles, step: Step { act, yes, no, parts: Vec::new() } }
    }

    /// A step with nothing to answer.
    pub(super) fn plain(stage: Stage, act: String, parts: Vec<String>) -> Self {
        Self { stage, settles: 0, step: Step { act, yes: None, no: None, parts } }
    }
}

pub(super) fn steps(scene: &Scene<'_>, matters: &[Matter<'_>], reasons: &[Why]) -> Steps {
    let texts = law::texts(scene);
    let mut drafts: Vec<Draft> = Vec::new();
    for (place, matter) in matters.iter().enumerate() {
        let number = reasons.iter().position(|one| one.matter == Some(place)).map(|at| at + 1);
        let decisions = matter.decisions.iter().enumerate();
        drafts.extend(decisions.map(|(at, one)| decision(scene, matter, one, number, at > 0, &texts)));
    }
    drafts.extend(asks::drafts(scene));
    drafts.extend(law::drafts(scene, &texts));
    drafts.extend(deeds::drafts(scene, reasons));
    let mut drafts = merged(drafts);
    drafts.sort_by_key(|one| (one.stage, usize::MAX - one.settles));
    let held = held(scene, &drafts);
    Steps { steps: kept(scene, drafts), held }
}

/// One decision of one office. A further office is asked the same for what it decides.
fn decision(
    scene: &Scene<'_>,
    matter: &Matter<'_>,
    one: &Decision,
    why: Option<usize>,
    further: bool,
    law: &[(u32, bool)],
) -> Draft {
    let office = capital(&scene.words.short_office(one.office));
    let key = match matter.class {
        _ if one.postpones => "step/postpone".to_owned(),
        // What stands there once need not be said again, where the reason is named.
        _ if further && why.is_some() => "step/same".to_owned(),
        _ => format!("matter/{}/ask", matter.class.word()),
    };
    let about = if matter.person.is_empty() { scene.say("step/the-person", &[]) } else { matter.person.clone() };
    let what = crate::memo::ground::lower(&scene.say(&format!("matter/{}/title", matter.class.word()), &[]));
    let rows: Vec<String> = rows(scene, &one.leaves);
    let values = [("office", office.as_str()), ("person", &about), ("what", &what), ("rows", &rows.join(", "))];
    let mut act = scene.say(&key, &values);
    if let Some(number) = why {
        act = scene.say("step/on-why", &[("act", act.trim_end_matches(['?', ' '])), ("number", &number.to_string())]);
    }
    Draft::new(Stage::Inside, act, effects(scene, &one.leaves, law))
}

/// What the leaves are called: routes to be opened, offences that may match.
fn rows(scene: &Scene<'_>, leaves: &[u32]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for leaf in leaves.iter().filter_map(|leaf| scene.leaf(*leaf)) {
        let name = scene.words.row_name(crate::memo::page::matters::parts(leaf).1);
        if !all.contains(&name) {
            all.push(name);
        }
    }
    scene.cut(all, 3)
}

/// Steps of the same words are one.
fn merged(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut all: Vec<Draft> = Vec::new();
    for draft in drafts {
        match all.iter_mut().find(|known| known.step.act == draft.step.act) {
            Some(known) => {
                let parts: Vec<String> =
                    draft.step.parts.into_iter().filter(|part| !known.step.parts.contains(part)).collect();
                known.step.parts.extend(parts);
            }
            None => all.push(draft),
        }
    }
    all
}

/// As many steps of each stage as there is room for; the rest is counted.
fn kept(scene: &Scene<'_>, drafts: Vec<Draft>) -> Vec<Step> {
    let mut kept: Vec<Step> = Vec::new();
    let mut more = 0;
    for stage in [Stage::Look, Stage::Inside, Stage::Law, Stage::Wait, Stage::Outside, Stage::Settled] {
        let mine: Vec<&Draft> = drafts.iter().filter(|one| one.stage == stage).collect();
        more += mine.len().saturating_sub(scene.detail.steps);
        kept.extend(mine.into_iter().take(scene.detail.steps).map(|one| one.step.clone()));
    }
    if more > 0 {
        let act = scene.words.count("step/more", more, &[]);
        kept.push(Step { act, yes: None, no: None, parts: Vec::new() });
    }
    kept
}

/// Nothing goes outside while something inside about the same person is open.
fn held(scene: &Scene<'_>, drafts: &[Draft]) -> Option<String> {
    let questions = &scene.verdict.questions;
    let inward = drafts.iter().filter(|one| one.stage == Stage::Inside).count().min(scene.detail.steps);
    let decides = questions.iter().any(|one| one.act == ActKind::Decide);
    let held = questions.iter().any(|one| one.held) || (decides && inward > 0);
    let looks = drafts.iter().filter(|one| one.stage == Stage::Look).count().min(scene.detail.steps);
    let (first, last) = ((looks + 1).to_string(), (looks + inward).to_string());
    let values = [("first", first), ("last", last)];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    (held && inward > 0).then(|| scene.words.count("step/held", inward, &values))
}

//! What is to be done, each act once, in the order in which to act: inside before outside, what can end the
//! matter first, then by how much an answer settles.

use crate::memo::ground::capital;
use crate::memo::page::effects::{Effects, effects};
use crate::memo::page::matters::{self, Class, Matter};
use crate::memo::page::scene::{Detail, Scene};
use crate::memo::page::why::Why;
use crate::memo::page::{Step, asks, deeds, law};
use crate::verdict::{ActKind, Question};
use crate::vocabulary::{Force, Ground, Office};

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
        Self { stage, settles, step: Step { act, yes, no, parts: Vec::new(), questions: Vec::new() } }
    }

    /// The same, with the question that it puts.
    pub(super) fn asking(mut self, question: &str) -> Self {
        self.step.questions.push(question.to_owned());
        self
    }

    /// A step with nothing to answer.
    pub(super) fn plain(stage: Stage, act: String, parts: Vec<String>) -> Self {
        Self { stage, settles: 0, step: Step { act, yes: None, no: None, parts, questions: Vec::new() } }
    }
}

pub(super) fn steps(scene: &Scene<'_>, matters: &[Matter<'_>], reasons: &[Why]) -> Steps {
    let texts = law::texts(scene);
    let mut drafts: Vec<Draft> = decided(scene, matters, reasons, &texts);
    drafts.extend(asks::drafts(scene));
    drafts.extend(law::drafts(scene, &texts));
    drafts.extend(deeds::drafts(scene, reasons));
    let mut drafts = merged(drafts);
    drafts.sort_by_key(|one| (one.stage, usize::MAX - one.settles));
    let held = held(scene, &drafts);
    Steps { steps: kept(scene, drafts), held }
}

/// One step a decision, what settles most first.
fn decided(scene: &Scene<'_>, matters: &[Matter<'_>], reasons: &[Why], law: &[(u32, bool)]) -> Vec<Draft> {
    let mut asked: Vec<(&Question, Effects)> =
        matters::decisions(scene).map(|one| (one, effects(scene, &one.leaves, law))).collect();
    let decides = scene.base.requested.decides;
    asked.sort_by_key(|(one, effects)| {
        (usize::MAX - effects.settles, one.office != decides, one.force != Some(Force::Mandatory))
    });
    let mut said: Vec<(Class, &str, Office)> = Vec::new();
    let mut drafts = Vec::new();
    for (one, effects) in asked {
        let numbers: Vec<String> = reasons
            .iter()
            .enumerate()
            .filter(|(_, why)| {
                let mut leaves = why.matters.iter().filter_map(|place| matters.get(*place)).flat_map(|one| &one.leaves);
                leaves.any(|leaf| one.leaves.contains(leaf))
            })
            .map(|(at, _)| (at + 1).to_string())
            .collect();
        let about = one.id.split_once('@').map_or("", |(_, about)| about);
        let class = matters::class_of(scene, one);
        let before: Vec<Office> =
            said.iter().filter(|(known, of, _)| (*known, *of) == (class, about)).map(|(_, _, office)| *office).collect();
        said.push((class, about, one.office));
        let act = decision(scene, one, class, &numbers, &before);
        let mut draft = Draft::new(Stage::Inside, act, effects).asking(&one.id);
        draft.step.parts.extend(terms(scene, one));
        drafts.push(draft);
    }
    drafts
}

/// What could be set instead of a refusal: the first term that may meet what the question is about, where the page has
/// room for it.
fn terms(scene: &Scene<'_>, one: &Question) -> Option<String> {
    if scene.detail.parts < 2 {
        return None;
    }
    let findings = one.findings.iter().filter_map(|place| scene.verdict.finding(*place));
    let grounds: Vec<Ground> = findings.filter_map(|finding| finding.ground).collect();
    let offered = scene.verdict.handling.iter().flat_map(|power| &power.terms);
    let term = offered.into_iter().find(|term| term.meets.iter().any(|ground| grounds.contains(ground)))?;
    let (what, cite) = (scene.words.text(&term.what), scene.words.law(&term.cite));
    Some(scene.say("step/term", &[("what", &what), ("cite", &cite)]))
}

/// One decision of one office. A further office is asked the same for what it decides, and the same office apart for
/// what binds it: the page says so.
fn decision(scene: &Scene<'_>, one: &Question, class: Class, why: &[String], before: &[Office]) -> String {
    let office = capital(&scene.words.short_office(one.office));
    let binds = one.force == Some(Force::Mandatory);
    let key = match one.force {
        Some(Force::Postponing) => "step/postpone".to_owned(),
        // What stands there once need not be said again, where the reason is named.
        _ if binds || why.is_empty() || before.is_empty() => format!("matter/{}/ask", class.word()),
        _ if before.contains(&one.office) => "step/all-the-same".to_owned(),
        _ => "step/same".to_owned(),
    };
    let person = one.id.split_once('@').map(|(_, about)| about);
    let person = person.filter(|about| scene.letter.persons.iter().any(|person| person.id.as_str() == *about));
    let about = person.map_or_else(|| scene.say("step/the-person", &[]), str::to_owned);
    let rows: Vec<String> = rows(scene, &one.leaves);
    let what = crate::memo::ground::lower(&scene.say(&format!("matter/{}/title", class.word()), &[]));
    let values = [("office", office.as_str()), ("person", &about), ("what", &what), ("rows", &rows.join(", "))];
    let mut act = scene.say(&key, &values);
    if let Some(person) = person.filter(|person| !act.contains(*person)) {
        act = scene.say("step/about", &[("act", act.trim_end_matches(['?', ' '])), ("person", person)]);
    }
    if why.is_empty() && scene.detail != Detail::FULL {
        act = scene.say("step/in-annex", &[("act", act.trim_end_matches(['?', ' ']))]);
    }
    if !why.is_empty() {
        act = scene.say("step/on-why", &[("act", act.trim_end_matches(['?', ' '])), ("number", &why.join(", "))]);
    }
    if binds {
        act = scene.say("step/binds", &[("act", &act)]);
    }
    act
}

/// What the leaves are called: routes to be opened, offences that may match.
fn rows(scene: &Scene<'_>, leaves: &[u32]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for leaf in leaves.iter().filter_map(|leaf| scene.leaf(*leaf)) {
        let name = scene.words.row_name(matters::parts(leaf).1);
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
                known.step.questions.extend(draft.step.questions);
            }
            None => all.push(draft),
        }
    }
    all
}

/// As many steps of each stage as there is room for, of decisions most; the rest is counted.
fn kept(scene: &Scene<'_>, drafts: Vec<Draft>) -> Vec<Step> {
    let mut kept: Vec<Step> = Vec::new();
    let (mut more, mut questions) = (0, Vec::new());
    for stage in [Stage::Look, Stage::Inside, Stage::Law, Stage::Wait, Stage::Outside, Stage::Settled] {
        let mine: Vec<&Draft> = drafts.iter().filter(|one| one.stage == stage).collect();
        // What an office decides goes before what is read or waited for.
        let room = if stage == Stage::Inside { scene.detail.steps } else { scene.detail.steps.div_ceil(2) };
        more += mine.len().saturating_sub(room);
        questions.extend(mine.iter().skip(room).flat_map(|one| one.step.questions.iter().cloned()));
        kept.extend(mine.into_iter().take(room).map(|one| one.step.clone()));
    }
    if more > 0 {
        let act = scene.words.count("step/more", more, &[]);
        kept.push(Step { act, yes: None, no: None, parts: Vec::new(), questions });
    }
    kept
}

/// Nothing goes outside while something inside about the same person is open.
fn held(scene: &Scene<'_>, drafts: &[Draft]) -> Option<String> {
    let questions = &scene.verdict.questions;
    let inward = drafts.iter().filter(|one| one.stage == Stage::Inside).count().min(scene.detail.steps);
    let decides = questions.iter().any(|one| one.act == ActKind::Decide);
    let held = questions.iter().any(|one| one.held) || (decides && inward > 0);
    let looks = drafts.iter().filter(|one| one.stage == Stage::Look).count().min(scene.detail.steps.div_ceil(2));
    let (first, last) = ((looks + 1).to_string(), (looks + inward).to_string());
    let values = [("first", first), ("last", last)];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    (held && inward > 0).then(|| scene.words.count("step/held", inward, &values))
}

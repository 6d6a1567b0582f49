//! What is to be done, each act once, in the order in which to act: inside before outside, what can end the
//! matter first, then by how much an answer settles.

use crate::memo::ground::capital;
use crate::memo::page::effects::{Effects, effects};
use crate::memo::page::matters::{self, Class, Matter};
use crate::memo::page::scene::Scene;
use crate::memo::page::why::Why;
use crate::memo::page::{Step, asks, clauses, deeds, facts, law, why};
use crate::verdict::{ActKind, Question};
use crate::vocabulary::{Force, Office};

/// The steps, and whether anything is held back.
#[derive(Debug, Default)]
pub(super) struct Steps {
    pub(super) steps: Vec<Step>,
    pub(super) held: Option<String>,
}

/// When a step is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// What can be done at once, whatever else is open.
    Now,
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
    /// Whether a court takes it: nothing comes before one until the offices have decided.
    pub(super) in_court: bool,
    pub(super) step: Step,
}

impl Draft {
    pub(super) fn new(stage: Stage, act: String, effects: Effects) -> Self {
        let Effects { yes, no, settles } = effects;
        Self { stage, settles, in_court: false, step: Step { act, yes, no, parts: Vec::new(), questions: Vec::new() } }
    }

    /// The same, with the question that it puts.
    pub(super) fn asking(mut self, question: &str) -> Self {
        self.step.questions.push(question.to_owned());
        self
    }

    /// A step with nothing to answer.
    pub(super) fn plain(stage: Stage, act: String, parts: Vec<String>) -> Self {
        Self { stage, settles: 0, in_court: false, step: Step { act, yes: None, no: None, parts, questions: Vec::new() } }
    }
}

pub(super) fn steps(scene: &Scene<'_>, matters: &[Matter<'_>], reasons: &[Why]) -> Steps {
    let texts = law::texts(scene);
    let mut drafts: Vec<Draft> = decided(scene, matters, reasons, &texts);
    drafts.extend(asks::drafts(scene));
    drafts.extend(law::drafts(scene, &texts));
    drafts.extend(deeds::drafts(scene, reasons));
    let mut drafts = merged(drafts);
    drafts.sort_by_key(|one| (one.stage, one.in_court, usize::MAX - one.settles));
    let held = held(scene, &drafts);
    Steps { steps: kept(scene, drafts), held }
}

/// What one office decides in one act: as many questions as there are persons of whom nothing apart is known.
struct Decision<'a> {
    questions: Vec<&'a Question>,
    class: Class,
    /// The reasons on which it bears, by number.
    why: Vec<String>,
    effects: Effects,
}

/// One step a decision, what settles most first.
fn decided(scene: &Scene<'_>, matters: &[Matter<'_>], reasons: &[Why], law: &[(u32, bool)]) -> Vec<Draft> {
    let mut asked: Vec<Decision<'_>> = Vec::new();
    for one in matters::decisions(scene) {
        let class = matters::class_of(scene, one);
        let why = numbers(matters, reasons, one);
        let alike = |known: &&mut Decision<'_>| {
            let other = known.questions.first().copied();
            (known.class, &known.why) == (class, &why) && other.is_some_and(|other| same_case(scene, other, one))
        };
        match asked.iter_mut().find(alike) {
            Some(known) => known.questions.push(one),
            None => asked.push(Decision { questions: vec![one], class, why, effects: Effects::default() }),
        }
    }
    for one in &mut asked {
        let leaves: Vec<u32> = one.questions.iter().flat_map(|one| &one.leaves).copied().collect();
        one.effects = effects(scene, &leaves, law);
    }
    let decides = scene.base.requested.decides;
    asked.sort_by_key(|one| {
        let first = one.questions.first();
        let (office, force) = (first.map(|one| one.office), first.and_then(|one| one.force));
        (usize::MAX - one.effects.settles, office != Some(decides), force != Some(Force::Mandatory))
    });
    let mut said: Vec<(Class, Vec<&str>, Office)> = Vec::new();
    let (mut drafts, mut beside) = (Vec::new(), Vec::new());
    for Decision { questions, class, why, effects } in asked {
        let Some(first) = questions.first() else { continue };
        let about: Vec<&str> = questions.iter().map(|one| about(one)).collect();
        let before: Vec<Office> =
            said.iter().filter(|(known, of, _)| (*known, of) == (class, &about)).map(|(_, _, office)| *office).collect();
        let act = decision(scene, first, &about, class, &why, &before);
        said.push((class, about, first.office));
        let mut draft = Draft { in_court: first.office.hears(), ..Draft::new(Stage::Inside, act, effects) };
        draft.step.questions.extend(questions.iter().map(|one| one.id.clone()));
        draft.step.parts.extend(why.is_empty().then(|| why::in_brief(scene, &questions)).flatten());
        draft.step.parts.extend(clauses::beside(scene, first, &mut beside));
        drafts.push(draft);
    }
    drafts
}

/// The person or the letter that a question is about.
fn about(question: &Question) -> &str {
    question.id.split_once('@').map_or("", |(_, about)| about)
}

/// The reasons on which a decision bears, by number.
fn numbers(matters: &[Matter<'_>], reasons: &[Why], one: &Question) -> Vec<String> {
    let bears = |why: &Why| {
        let mut leaves = why.matters.iter().filter_map(|place| matters.get(*place)).flat_map(|one| &one.leaves);
        leaves.any(|leaf| one.leaves.contains(leaf))
    };
    let numbers = reasons.iter().enumerate().filter(|(_, why)| bears(why));
    numbers.map(|(at, _)| (at + 1).to_string()).collect()
}

/// Whether two questions put the same to one office, of persons of whom nothing is known that bears on it: then the
/// case is one, and so is the decision.
fn same_case(scene: &Scene<'_>, one: &Question, other: &Question) -> bool {
    let kind = |one: &Question| (one.office, one.force, matters::parts_of(&one.id).0.to_owned());
    let bare = |one: &Question| {
        let findings = one.findings.iter().filter_map(|place| scene.verdict.finding(*place));
        let mut leaves = findings.flat_map(|one| &one.because).filter_map(|leaf| scene.leaf(*leaf));
        !leaves.any(|leaf| leaf.is == Some(true) && facts::is_told(leaf) && scene.is_about_person(&leaf.name))
    };
    let person = |one: &Question| scene.letter.persons.iter().any(|person| person.id.as_str() == about(one));
    kind(one) == kind(other) && person(one) && person(other) && bare(one) && bare(other)
}

/// One decision of one office. A further office is asked the same for what it decides, and the same office apart for
/// what binds it: the page says so.
fn decision(scene: &Scene<'_>, one: &Question, of: &[&str], class: Class, why: &[String], before: &[Office]) -> String {
    let office = capital(&scene.words.short_office(one.office));
    let binds = one.force == Some(Force::Mandatory);
    let key = match one.force {
        Some(Force::Postponing) => "step/postpone".to_owned(),
        // What stands there once need not be said again, where the reason is named.
        _ if binds || why.is_empty() || before.is_empty() => format!("matter/{}/ask", class.word()),
        _ if before.contains(&one.office) => "step/all-the-same".to_owned(),
        _ => "step/same".to_owned(),
    };
    let persons: Vec<&str> =
        of.iter().copied().filter(|of| scene.letter.persons.iter().any(|person| person.id.as_str() == *of)).collect();
    let persons = persons.join(", ");
    let about = if persons.is_empty() { scene.say("step/the-person", &[]) } else { persons.clone() };
    let rows: Vec<String> = rows(scene, &one.leaves);
    let what = crate::memo::ground::lower(&scene.say(&format!("matter/{}/title", class.word()), &[]));
    let values = [("office", office.as_str()), ("person", &about), ("what", &what), ("rows", &rows.join(", "))];
    let mut act = scene.say(&key, &values);
    let mut beside: Vec<String> = Vec::new();
    beside.extend((!persons.is_empty() && !act.contains(&persons)).then_some(persons));
    beside.extend((!why.is_empty()).then(|| scene.say("step/on-why", &[("number", &why.join(", "))])));
    beside.extend(one.office.hears().then(|| scene.say("step/on-application", &[])));
    if !beside.is_empty() {
        let values = [("act", act.trim_end_matches(['?', ' '])), ("beside", &beside.join("; "))];
        act = scene.say("step/beside", &values);
    }
    if binds {
        act = scene.say("step/binds", &[("act", &act)]);
    }
    act
}

/// A decision in the words in which it is put, without its reasons.
pub(super) fn put(scene: &Scene<'_>, one: &Question, class: Class) -> String {
    decision(scene, one, &[about(one)], class, &[], &[])
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
    for stage in [Stage::Now, Stage::Look, Stage::Inside, Stage::Law, Stage::Wait, Stage::Outside, Stage::Settled] {
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

/// Nothing goes outside while something inside about the same person is open: where something would be asked, or
/// where the dossier holds what a question could show.
fn held(scene: &Scene<'_>, drafts: &[Draft]) -> Option<String> {
    let questions = &scene.verdict.questions;
    let inward = drafts.iter().filter(|one| one.stage == Stage::Inside).take(scene.detail.steps);
    let inward = inward.filter(|one| !one.in_court).count();
    let decides = questions.iter().any(|one| one.act == ActKind::Decide && !one.office.hears());
    let asks = drafts.iter().any(|one| one.stage == Stage::Outside);
    let shows = scene.dossier.is_some_and(|dossier| !dossier.entries().is_empty());
    let held = asks && (decides || questions.iter().any(|one| one.held)) || (decides && shows);
    let of = |stage| drafts.iter().filter(|one| one.stage == stage).count().min(scene.detail.steps.div_ceil(2));
    let before = of(Stage::Now) + of(Stage::Look);
    let (first, last) = ((before + 1).to_string(), (before + inward).to_string());
    let why = scene.say(if shows { "step/would-show" } else { "step/may-end" }, &[]);
    let values = [("first", first), ("last", last), ("why", why)];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    (held && inward > 0).then(|| scene.words.count("step/held", inward, &values))
}

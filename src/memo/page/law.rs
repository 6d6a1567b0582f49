//! Law that nobody has read, points on which it can be read in two ways, and what only time settles.

use crate::law::{Condition, Instrument};
use crate::memo::ground::{capital, lower};
use crate::memo::page::asks::labelled;
use crate::memo::page::effects::{Effects, effects, moved};
use crate::memo::page::matters::parts;
use crate::memo::page::scene::Scene;
use crate::memo::page::steps::{Draft, Stage};
use crate::verdict::{ActKind, LeafRecord, Question};
use crate::vocabulary::Office;

fn is_text(leaf: &LeafRecord) -> bool {
    matches!(parts(leaf).0, "read" | "complete" | "bound" | "scope" | "measures")
}

/// The leaves of texts not read, taken to say what is reported.
pub(super) fn texts(scene: &Scene<'_>) -> Vec<(u32, bool)> {
    let leaves = scene.verdict.proof.leaves.iter().enumerate();
    let open = leaves.filter(|(_, leaf)| leaf.is.is_none() && is_text(leaf));
    open.filter_map(|(place, _)| Some((u32::try_from(place).ok()?, true))).collect()
}

pub(super) fn drafts(scene: &Scene<'_>, texts: &[(u32, bool)]) -> Vec<Draft> {
    let of = |act: ActKind| {
        let asked = scene.verdict.questions.iter().filter(move |one| one.act == act);
        asked.filter_map(|one| Some((one, scene.leaf(one.leaf())?)))
    };
    let law: Vec<(&Question, &LeafRecord)> = of(ActKind::CheckLaw).collect();
    let (unread, points): (Vec<_>, Vec<_>) = law.into_iter().partition(|(one, _)| is_reading_of_text(one));
    let mut drafts = Vec::new();
    let mut offices: Vec<Office> = unread.iter().map(|(one, _)| one.office).collect();
    offices.sort_unstable();
    offices.dedup();
    for office in offices {
        let mine: Vec<_> = unread.iter().filter(|(one, _)| one.office == office).copied().collect();
        // What the texts of two offices do together neither of them does alone.
        let alone = mine.len() == unread.len();
        let of_it = |leaf: &u32| alone || mine.iter().any(|(one, _)| one.leaves.contains(leaf));
        let its: Vec<(u32, bool)> = texts.iter().filter(|(leaf, _)| of_it(leaf)).copied().collect();
        drafts.extend(read(scene, &mine, &its));
    }
    for (one, leaf) in points {
        let act = point(scene, one, leaf);
        drafts.push(Draft::new(Stage::Law, act, effects(scene, &one.leaves, texts)).asking(&one.id));
    }
    for (one, leaf) in of(ActKind::Wait) {
        let question = lower(&labelled(scene, &one.id, scene.words.question(&leaf.name)));
        let office = capital(&scene.words.short_office(one.office));
        let act = scene.say("step/wait", &[("office", &office), ("question", &question)]);
        // That it can still come about settles nothing.
        let effects = Effects { no: None, ..effects(scene, &one.leaves, texts) };
        drafts.push(Draft::new(Stage::Wait, act, effects).asking(&one.id));
    }
    drafts
}

/// What is to be read, or which point is to be settled, in the words in which it is put.
pub(super) fn put(scene: &Scene<'_>, one: &Question, leaf: &LeafRecord) -> String {
    if !is_reading_of_text(one) {
        return point(scene, one, leaf);
    }
    let office = capital(&scene.words.short_office(one.office));
    scene.say("step/read-one", &[("office", &office), ("line", &clause(scene, leaf).0)])
}

/// Whether a question is what a text says.
fn is_reading_of_text(one: &Question) -> bool {
    one.id.starts_with("text:")
}

/// A point on which the law can be read in two ways, or of which it is not known how it stands.
fn point(scene: &Scene<'_>, one: &Question, leaf: &LeafRecord) -> String {
    let office = capital(&scene.words.short_office(one.office));
    let question = lower(&scene.words.question(&leaf.name));
    match text_of(scene, leaf).filter(|title| !question.contains(title.as_str())) {
        Some(title) => {
            let title = scene.words.the(&title);
            scene.say("step/ask-on", &[("office", &office), ("title", &title), ("question", &question)])
        }
        None => scene.say("step/ask", &[("office", &office), ("question", &question)]),
    }
}

/// One step for all that an office is to read, a line an instrument.
fn read(scene: &Scene<'_>, unread: &[(&Question, &LeafRecord)], texts: &[(u32, bool)]) -> Option<Draft> {
    let office = capital(&scene.words.short_office(unread.first()?.0.office));
    let rest = scene.say("step/clause/whole", &[]);
    let lines: Vec<String> = unread
        .iter()
        .filter_map(|(one, leaf)| {
            let mut clauses: Vec<String> = Vec::new();
            for leaf in one.leaves.iter().filter_map(|leaf| scene.leaf(*leaf)).filter(|leaf| leaf.presumed.is_none()) {
                let (_, clause) = clause(scene, leaf);
                if !clauses.contains(&clause) {
                    clauses.push(clause);
                }
            }
            // What is named comes before the rest.
            clauses.sort_by_key(|one| *one == rest);
            let (title, many) = (clause(scene, leaf).0, clauses.len());
            if clauses == [rest.clone()] {
                return Some(scene.say("step/to-its-end", &[("title", &title)]));
            }
            let list = scene.cut(clauses, scene.detail.parts.max(2)).join(", ");
            (many > 0).then(|| scene.words.count("step/clauses", many, &[("title", &title), ("list", &list)]))
        })
        .collect();
    let (refused, cleared) = moved(scene, texts, &[]);
    let mut yes: Vec<String> = Vec::new();
    yes.extend((!refused.is_empty()).then(|| scene.say("step/refuses", &[("limbs", &scene.limbs(&refused))])));
    yes.extend((!cleared.is_empty()).then(|| scene.say("step/clears", &[("limbs", &scene.limbs(&cleared))])));
    // Of a text of which nothing is told yet, nothing can be as reported.
    let leaves = unread.iter().flat_map(|(one, _)| &one.leaves).filter_map(|leaf| scene.leaf(*leaf));
    let reported = leaves.filter(|leaf| leaf.is.or(leaf.presumed).is_none()).any(|leaf| parts(leaf).0 == "read");
    let form = if reported { "step/as-reported" } else { "step/nothing-more" };
    let as_reported = (!yes.is_empty()).then(|| scene.say(form, &[("effect", &yes.join("; "))]));
    let mut draft = match lines.as_slice() {
        [one] => Draft::plain(Stage::Law, scene.say("step/read-one", &[("office", &office), ("line", one)]), Vec::new()),
        _ => {
            let act = scene.words.count("step/read", lines.len(), &[("office", &office)]);
            Draft::plain(Stage::Law, act, scene.cut(lines, scene.detail.parts))
        }
    };
    draft.step.parts.extend(as_reported);
    draft.step.questions.extend(unread.iter().map(|(one, _)| one.id.clone()));
    draft.settles = refused.len() + cleared.len();
    Some(draft)
}

/// The text whose reading is in question, where it is one: an instrument, or an Act with its place.
fn text_of(scene: &Scene<'_>, leaf: &LeafRecord) -> Option<String> {
    let (kind, row) = parts(leaf);
    if kind != "reading" {
        return None;
    }
    let base = scene.base;
    let in_scope =
        |one: &Instrument| one.scope.conditions().flat_map(Condition::readings).any(|reading| reading.point == row);
    let named = row.split('/').next().and_then(|id| scene.words.instrument(id));
    // A point that several texts share is not a point of the first of them.
    let of_scope = || {
        let mut all = base.instruments.values().filter(|one| in_scope(one));
        all.next().filter(|_| all.next().is_none()).map(|one| scene.words.text(&one.short))
    };
    let of_row = || base.ground(row).map(|one| scene.words.law(&(&one.cite).into()));
    let of_power =
        || base.powers.values().find(|one| one.id.as_str() == row).map(|one| scene.words.law(&(&one.cite).into()));
    named.or_else(of_scope).or_else(of_row).or_else(of_power)
}

/// The text that a leaf is about.
pub(super) fn title(scene: &Scene<'_>, leaf: &LeafRecord) -> String {
    clause(scene, leaf).0
}

/// The text that a leaf is about, and what of it.
fn clause(scene: &Scene<'_>, leaf: &LeafRecord) -> (String, String) {
    let (kind, row) = parts(leaf);
    let id = row.split('/').next().unwrap_or_default();
    let instrument = scene.base.instruments.get(id).map(|one| scene.words.text(&one.short));
    let ground = scene.base.ground(row).map(|one| scene.say(&format!("ground/{}", one.ground), &[]));
    let what = match (kind, ground) {
        (_, Some(ground)) => ground,
        ("read" | "complete", None) => scene.say("step/clause/whole", &[]),
        (kind, None) => scene.say(&format!("step/clause/{kind}"), &[]),
    };
    let other = || {
        let named = scene.words.row_name(row);
        let source = leaf.cite.as_ref().map(|cite| scene.words.law(cite)).filter(|_| named == row);
        // What is known by a word alone is no text: it is the law of this state on it.
        let known = scene.base.ground(row).is_some() || source.is_some();
        if known { source.unwrap_or(named) } else { scene.say("step/law-on", &[("what", &named)]) }
    };
    (instrument.unwrap_or_else(other), what)
}

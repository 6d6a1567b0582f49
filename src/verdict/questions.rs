//! The questions of a verdict: who may answer, to whom each may be put, and what is held back.

use crate::dossier::Determination;
use crate::fact::LeafId;
use crate::law::Asking;
use crate::matter::{BARE, Leaf, Matter, Name, Pending, Subject, limb_id, void};
use crate::verdict::leaves::leaf_name;
use crate::verdict::limb::{Judged, act_on, inward};
use crate::verdict::proof::Compact;
use crate::verdict::{ActKind, Finding, FindingKind, LimbVerdict, Question};
use crate::vocabulary::{ContentItem, Fact, Force, PutTo, RouteId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// Every question that some limb waits for, each once, in the order of acts and then of names.
pub(crate) fn questions(
    matter: &Matter<'_>,
    judged: &[Judged<'_, '_>],
    compact: &Compact,
    limbs: &[LimbVerdict],
    findings: &[Finding],
) -> Vec<Question> {
    let mut all: Drafts = BTreeMap::new();
    let mut told: FxHashSet<(ActKind, u32)> = FxHashSet::default();
    for (leaf, act, waiting) in by_leaf(judged) {
        let Some(Asked { id, asking, force, kind }) = asked(matter, leaf) else { continue };
        let fresh = |id| Question {
            id,
            act,
            office: asking.office,
            put_to: asking.put_to,
            force,
            held: false,
            limbs: Vec::new(),
            routes: Vec::new(),
            findings: Vec::new(),
            leaves: Vec::new(),
        };
        let fresh = |id| Draft { kind, question: fresh(id), limbs: Vec::new() };
        let draft = all.entry((act, id.clone())).or_insert_with(|| fresh(id));
        draft.limbs.extend(waiting);
        let place = compact.leaf(leaf).unwrap_or_default();
        if told.insert((act, place)) {
            draft.question.leaves.push(place);
        }
    }
    for draft in all.values_mut() {
        draft.limbs.sort_unstable();
        draft.limbs.dedup();
    }
    leave_out_what_follows(&mut all);
    settle_too(matter, compact, &mut all, told);
    let names: Vec<String> = judged.iter().map(|one| limb_id(matter, one.case.limb())).collect();
    let mut waiting = Waiting::of(limbs, findings, &names);
    all.values_mut().for_each(|draft| waiting.stand_on(draft));
    leave_to_the_author(matter, &mut all, findings);
    hold_back(judged, &mut all);
    let named = |limbs: Vec<u32>| limbs.into_iter().filter_map(|place| names.get(place as usize)).cloned().collect();
    all.into_values().map(|Draft { question, limbs, .. }| Question { limbs: named(limbs), ..question }).collect()
}

/// A question while it is gathered: what it is about, and the places of the limbs that wait for it.
struct Draft {
    kind: Kind,
    question: Question,
    limbs: Vec<u32>,
}

/// Questions by act and name.
type Drafts = BTreeMap<(ActKind, String), Draft>;

/// Every leaf that some limb waits for, with its act, in the order in which the limbs come to them, and the places of
/// those limbs: what a leaf asks for is the same in each.
fn by_leaf(judged: &[Judged<'_, '_>]) -> Vec<(LeafId, ActKind, Vec<u32>)> {
    let mut all: Vec<(LeafId, ActKind, Vec<u32>)> = Vec::new();
    let mut places: FxHashMap<(ActKind, LeafId), usize> = FxHashMap::default();
    for (limb, place) in judged.iter().zip(0_u32..) {
        for (act, leaf) in &limb.acts {
            let known = *places.entry((*act, *leaf)).or_insert(all.len());
            match all.get_mut(known) {
                Some((.., limbs)) => limbs.push(place),
                None => all.push((*leaf, *act, vec![place])),
            }
        }
    }
    all
}

/// What a question is about, as far as that bears on whether, and of whom, it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A comparison with the law here: it follows from other facts.
    Comparison,
    /// What is alleged of an offence, or how it was done.
    Allegation,
    Other,
}

impl Kind {
    const fn of(name: Name) -> Self {
        match name {
            Name::GraveEnough | Name::Fact(Fact::CrimeHere | Fact::CrimeHereIndictable | Fact::InterceptionListed) => {
                Self::Comparison
            }
            Name::Conduct(_) | Name::Circumstance(_) => Self::Allegation,
            _ => Self::Other,
        }
    }
}

/// What follows from other facts and the law here is worked out when they are known: it is asked, of counsel, only
/// where nothing else is.
fn leave_out_what_follows(all: &mut Drafts) {
    let follows = |one: &Draft| one.question.act == ActKind::Ask && one.kind == Kind::Comparison;
    let others = all.values().filter(|one| one.question.act == ActKind::Ask && !follows(one));
    let others: FxHashSet<u32> = others.flat_map(|one| one.limbs.iter().copied()).collect();
    all.retain(|_, one| !follows(one) || !one.limbs.iter().all(|limb| others.contains(limb)));
}

/// What the answer to a question settles beside what waits for it now: points of the same matter that come after
/// another act.
fn settle_too(matter: &Matter<'_>, compact: &Compact, all: &mut Drafts, mut told: FxHashSet<(ActKind, u32)>) {
    let mut by_matter: BTreeMap<&str, Vec<&mut Question>> = BTreeMap::new();
    for ((_, id), draft) in all {
        by_matter.entry(id).or_default().push(&mut draft.question);
    }
    for leaf in matter.proof.all_leaves() {
        let Some(place) = compact.leaf(leaf).filter(|_| matter.proof.leaf_truth(leaf).at(BARE).is_none()) else { continue };
        let pending = matter.proof.with(leaf, |leaf| matches!(leaf, Leaf::Open { .. })).unwrap_or_default();
        let Some(Asked { id, .. }) = pending.then(|| asked(matter, leaf)).flatten() else { continue };
        for question in by_matter.get_mut(id.as_str()).into_iter().flatten().filter(|one| told.insert((one.act, place))) {
            question.leaves.push(place);
        }
    }
}

/// Where each finding that waits stands: gone through once, whatever the number of questions.
struct Waiting<'a> {
    /// The findings that wait for a leaf.
    by_leaf: FxHashMap<u32, Vec<u32>>,
    /// The limbs and routes that a finding is about, by its place.
    ways: Vec<Vec<(u32, &'a RouteId)>>,
    /// Which limbs wait for the question that is looked at.
    waits: Vec<bool>,
}

impl<'a> Waiting<'a> {
    fn of(limbs: &'a [LimbVerdict], findings: &[Finding], names: &[String]) -> Waiting<'a> {
        let (ways, waits) = (vec![Vec::new(); findings.len()], vec![false; names.len()]);
        let mut waiting = Waiting { by_leaf: FxHashMap::default(), ways, waits };
        for (finding, place) in findings.iter().zip(0_u32..).filter(|(finding, _)| finding.bars.is_none()) {
            for leaf in &finding.because {
                waiting.by_leaf.entry(*leaf).or_default().push(place);
            }
        }
        let places: FxHashMap<&str, u32> = names.iter().map(String::as_str).zip(0..).collect();
        for limb in limbs {
            let Some(place) = places.get(limb.id.as_str()) else { continue };
            for route in &limb.routes {
                for finding in &route.by {
                    let ways = waiting.ways.get_mut(*finding as usize);
                    ways.into_iter().for_each(|ways| ways.push((*place, &route.route)));
                }
            }
        }
        waiting
    }

    /// The findings that wait for a question, and the routes on which they stand in its limbs.
    fn stand_on(&mut self, Draft { question, limbs, .. }: &mut Draft) {
        let mut mine: Vec<u32> =
            question.leaves.iter().filter_map(|leaf| self.by_leaf.get(leaf)).flatten().copied().collect();
        mine.sort_unstable();
        mine.dedup();
        self.waits.fill(false);
        for limb in limbs.iter() {
            self.waits.get_mut(*limb as usize).into_iter().for_each(|waits| *waits = true);
        }
        // There are few routes: they are looked for one by one.
        let mut routes: Vec<&RouteId> = Vec::new();
        for (limb, route) in mine.iter().filter_map(|place| self.ways.get(*place as usize)).flatten() {
            if self.waits.get(*limb as usize) == Some(&true) && !routes.contains(route) {
                routes.push(route);
            }
        }
        routes.sort_unstable();
        question.routes = routes.into_iter().cloned().collect();
        question.findings = mine;
    }
}

/// That an instrument covers the offence is its author's to allege: what bears nothing else is read in the letter,
/// and nobody is written to for it. What makes the act an offence here may be asked.
fn leave_to_the_author(matter: &Matter<'_>, all: &mut Drafts, findings: &[Finding]) {
    let opens_a_way = |place: &u32| findings.get(*place as usize).is_some_and(|one| one.kind == FindingKind::RouteOpen);
    let allegations = all.values_mut().filter(|one| one.kind == Kind::Allegation).map(|one| &mut one.question);
    for question in allegations.filter(|one| one.put_to == PutTo::RequestingState) {
        if !question.findings.is_empty() && question.findings.iter().all(opens_a_way) {
            question.office = matter.base.questions.letter.office;
            question.put_to = matter.base.questions.letter.put_to;
        }
    }
}

/// A question before it has its limbs.
struct Asked {
    id: String,
    asking: Asking,
    force: Option<Force>,
    kind: Kind,
}

/// The matter of an open leaf, and who may answer it.
fn asked(matter: &Matter<'_>, leaf: LeafId) -> Option<Asked> {
    matter.proof.with(leaf, |leaf| match leaf {
        // A possible match is settled inside, never by asking the requesting state.
        Leaf::Fact { name, subject, from, .. } => {
            let facts = facts_question(matter, leaf);
            // One question for many words is asked as one, whichever of them comes first.
            let name = if facts.is_some() { Name::Content(ContentItem::Facts) } else { *name };
            let id = facts.unwrap_or_else(|| leaf_name(matter, leaf));
            let asking = matter.asking(name, *subject);
            let inside = from.iter().any(|pointer| pointer.document() == crate::matter::Document::Dossier);
            let outside = asking.put_to == PutTo::RequestingState;
            let put_to = if inside && outside { PutTo::Inside } else { asking.put_to };
            Asked { id, asking: Asking { put_to, ..asking }, force: None, kind: Kind::of(name) }
        }
        Leaf::Law { .. } => {
            Asked { id: leaf_name(matter, leaf), asking: matter.base.questions.law, force: None, kind: Kind::Other }
        }
        Leaf::Open { pending, row, office, limb, .. } => {
            let force = || matter.base.ground(*row).map(|row| matter.base.force(row));
            Asked {
                id: matter.matter_question(*pending, row, *office, *limb),
                asking: Asking { office: *office, put_to: put_to(matter, *pending) },
                force: if *pending == Pending::Decision { force() } else { None },
                kind: Kind::Other,
            }
        }
    })
}

/// A letter that states no conduct is asked for the facts, once, and not for each word that there is.
fn facts_question(matter: &Matter<'_>, leaf: &Leaf<'_>) -> Option<String> {
    let question = stands_for_facts(matter, leaf)?;
    let answered =
        matter.dossier.is_some_and(|dossier| dossier.determinations.iter().any(|one| answers(matter, one, &question)));
    (!answered).then_some(question)
}

/// Whether a determination answers the question for the facts, by the office that may.
pub(crate) fn answers(matter: &Matter<'_>, one: &Determination, question: &str) -> bool {
    let entitled = one.by == matter.asking(Name::Content(ContentItem::Facts), Subject::default()).office;
    one.question == question && one.limbs.is_none() && entitled && void(matter, one).is_none()
}

/// The question for the facts, where the leaf is about conduct and the letter states none.
pub(crate) fn stands_for_facts(matter: &Matter<'_>, leaf: &Leaf<'_>) -> Option<String> {
    let Leaf::Fact { name, subject, .. } = leaf else { return None };
    let of_conduct = matches!(
        name,
        Name::Conduct(_)
            | Name::Tag(_)
            | Name::OnlyTag(_)
            | Name::Fact(Fact::CrimeHere | Fact::CrimeHereIndictable | Fact::InterceptionListed)
    );
    let offence = subject.offence.and_then(|place| matter.letter.offences.get(place));
    let silent = offence.is_none_or(|one| !one.conduct.iter().flatten().any(|act| act.alleged));
    (of_conduct && silent).then(|| matter.fact_question(Name::Content(ContentItem::Facts), *subject))
}

/// Law is read by counsel; everything else that an office settles stays inside.
fn put_to(matter: &Matter<'_>, pending: Pending) -> PutTo {
    if act_on(pending) == ActKind::CheckLaw { matter.base.questions.law.put_to } else { PutTo::Inside }
}

/// Nothing goes outside while an inward question or decision about the same target is open.
fn hold_back(judged: &[Judged<'_, '_>], all: &mut Drafts) {
    let target = |limb: &u32| judged.get(*limb as usize).and_then(|one| one.case.limb().person);
    let inward = all.values().filter(|one| inward(one.question.act, one.question.office, one.question.put_to));
    let closed: FxHashSet<Option<usize>> = inward.flat_map(|one| &one.limbs).map(target).collect();
    for Draft { question, limbs, .. } in all.values_mut().filter(|one| one.question.put_to == PutTo::RequestingState) {
        question.held = limbs.iter().any(|limb| closed.contains(&target(limb)));
    }
}

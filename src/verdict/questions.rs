//! The questions of a verdict: who may answer, to whom each may be put, and what is held back.

use crate::dossier::Determination;
use crate::fact::LeafId;
use crate::law::Asking;
use crate::matter::{BARE, Leaf, Matter, Name, Pending, Subject, limb_id, void};
use crate::verdict::leaves::leaf_name;
use crate::verdict::limb::{Judged, inward};
use crate::verdict::proof::Compact;
use crate::verdict::{ActKind, Finding, FindingKind, LimbVerdict, Question};
use crate::vocabulary::{ContentItem, Fact, Force, PutTo, RouteId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// Every question that some limb waits for, each once, in the order of acts and then of names.
pub(crate) fn questions(
    matter: &Matter<'_>,
    judged: &[Judged<'_, '_>],
    compact: &Compact,
    limbs: &[LimbVerdict],
    findings: &[Finding],
) -> Vec<Question> {
    let mut all: Questions = BTreeMap::new();
    let mut told: FxHashSet<(ActKind, u32)> = FxHashSet::default();
    for one in judged {
        let limb = limb_id(matter, one.case.limb());
        for (act, leaf) in &one.acts {
            let Some(Asked { id, asking, force, kind }) = asked(matter, *leaf) else { continue };
            let fresh = |id| Question {
                id,
                act: *act,
                office: asking.office,
                put_to: asking.put_to,
                force,
                held: false,
                limbs: Vec::new(),
                routes: Vec::new(),
                findings: Vec::new(),
                leaves: Vec::new(),
            };
            let (_, question) = all.entry((*act, id.clone())).or_insert_with(|| (kind, fresh(id)));
            if question.limbs.last() != Some(&limb) {
                question.limbs.push(limb.clone());
            }
            let place = compact.leaf(*leaf).unwrap_or_default();
            if told.insert((*act, place)) {
                question.leaves.push(place);
            }
        }
    }
    leave_out_what_follows(&mut all);
    settle_too(matter, compact, &mut all, told);
    let waiting = Waiting::of(limbs, findings);
    all.values_mut().for_each(|(_, question)| waiting.stand_on(question));
    leave_to_the_author(matter, &mut all, findings);
    let mut questions: Vec<Question> = all.into_values().map(|(_, question)| question).collect();
    hold_back(&mut questions);
    questions
}

/// Questions by act and name, each with what it is about.
type Questions = BTreeMap<(ActKind, String), (Kind, Question)>;

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
fn leave_out_what_follows(all: &mut Questions) {
    let follows = |kind: Kind, one: &Question| one.act == ActKind::Ask && kind == Kind::Comparison;
    let asked = all.values().filter(|(kind, one)| one.act == ActKind::Ask && !follows(*kind, one));
    let others: BTreeSet<String> = asked.flat_map(|(_, one)| one.limbs.clone()).collect();
    all.retain(|_, (kind, one)| !follows(*kind, one) || !one.limbs.iter().all(|limb| others.contains(limb)));
}

/// What the answer to a question settles beside what waits for it now: points of the same matter that come after
/// another act.
fn settle_too(matter: &Matter<'_>, compact: &Compact, all: &mut Questions, mut told: FxHashSet<(ActKind, u32)>) {
    let mut by_matter: BTreeMap<String, Vec<&mut Question>> = BTreeMap::new();
    for ((_, id), (_, question)) in all {
        by_matter.entry(id.clone()).or_default().push(question);
    }
    for leaf in matter.proof.all_leaves() {
        let Some(place) = compact.leaf(leaf).filter(|_| matter.proof.leaf_truth(leaf).at(BARE).is_none()) else { continue };
        let pending = matter.proof.with(leaf, |leaf| matches!(leaf, Leaf::Open { .. })).unwrap_or_default();
        let Some(Asked { id, .. }) = pending.then(|| asked(matter, leaf)).flatten() else { continue };
        for question in by_matter.get_mut(&id).into_iter().flatten().filter(|one| told.insert((one.act, place))) {
            question.leaves.push(place);
        }
    }
}

/// Where each finding that waits stands: gone through once, whatever the number of questions.
struct Waiting<'a> {
    /// The findings that wait for a leaf.
    by_leaf: FxHashMap<u32, Vec<u32>>,
    /// The limbs and routes that a finding is about.
    ways: FxHashMap<u32, Vec<(&'a str, &'a RouteId)>>,
}

impl<'a> Waiting<'a> {
    fn of(limbs: &'a [LimbVerdict], findings: &[Finding]) -> Waiting<'a> {
        let mut waiting = Waiting { by_leaf: FxHashMap::default(), ways: FxHashMap::default() };
        for (finding, place) in findings.iter().zip(0_u32..).filter(|(finding, _)| finding.bars.is_none()) {
            for leaf in &finding.because {
                waiting.by_leaf.entry(*leaf).or_default().push(place);
            }
        }
        for limb in limbs {
            for route in &limb.routes {
                for place in &route.by {
                    waiting.ways.entry(*place).or_default().push((&limb.id, &route.route));
                }
            }
        }
        waiting
    }

    /// The findings that wait for a question, and the routes on which they stand in its limbs.
    fn stand_on(&self, question: &mut Question) {
        let mine: BTreeSet<u32> =
            question.leaves.iter().filter_map(|leaf| self.by_leaf.get(leaf)).flatten().copied().collect();
        let waiting: BTreeSet<&str> = question.limbs.iter().map(String::as_str).collect();
        let ways = mine.iter().filter_map(|place| self.ways.get(place)).flatten();
        let routes: BTreeSet<&RouteId> = ways.filter(|(limb, _)| waiting.contains(limb)).map(|(_, route)| *route).collect();
        question.routes = routes.into_iter().cloned().collect();
        question.findings = mine.into_iter().collect();
    }
}

/// That an instrument covers the offence is its author's to allege: what bears nothing else is read in the letter,
/// and nobody is written to for it. What makes the act an offence here may be asked.
fn leave_to_the_author(matter: &Matter<'_>, all: &mut Questions, findings: &[Finding]) {
    let opens_a_way = |place: &u32| findings.get(*place as usize).is_some_and(|one| one.kind == FindingKind::RouteOpen);
    for (kind, question) in all.values_mut().filter(|(_, one)| one.put_to == PutTo::RequestingState) {
        if *kind == Kind::Allegation && !question.findings.is_empty() && question.findings.iter().all(opens_a_way) {
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
    match pending {
        Pending::Decision | Pending::Opening | Pending::WeakMatch | Pending::Wait => PutTo::Inside,
        Pending::Bound
        | Pending::Reliance
        | Pending::TextUnread
        | Pending::Coverage
        | Pending::ScopeCoverage
        | Pending::MeasureCoverage
        | Pending::Reading
        | Pending::Transposition => matter.base.questions.law.put_to,
    }
}

/// Nothing goes outside while an inward question or decision about the same target is open.
fn hold_back(questions: &mut [Question]) {
    let target = |limb: &str| limb.rsplit('/').next().unwrap_or_default().to_owned();
    let inward = questions.iter().filter(|one| inward(one.act, one.put_to));
    let closed: BTreeSet<String> = inward.flat_map(|one| one.limbs.iter().map(|limb| target(limb))).collect();
    for question in questions.iter_mut().filter(|one| one.put_to == PutTo::RequestingState) {
        question.held = question.limbs.iter().any(|limb| closed.contains(&target(limb)));
    }
}

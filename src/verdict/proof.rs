//! The compact proof: what bears the limbs, renumbered, as a tree that a machine can walk.

use crate::fact::{Is, LeafId, Proof, Step, Truth};
use crate::matter::pointer::letter;
use crate::matter::{BARE, Document, Leaf, Matter, Name, POLICY, Point};
use crate::verdict::{LeafRecord, ProofRecord, StepRecord};
use std::collections::BTreeMap;

/// The part of the proof that the roots reach, and where each root and leaf came to stand.
#[derive(Debug)]
pub(crate) struct Compact {
    pub(crate) record: ProofRecord,
    steps: BTreeMap<Is, u32>,
    leaves: BTreeMap<LeafId, u32>,
}

impl Compact {
    pub(crate) fn step(&self, x: Is) -> u32 {
        self.steps.get(&x).copied().unwrap_or_default()
    }

    pub(crate) fn leaf(&self, leaf: LeafId) -> Option<u32> {
        self.leaves.get(&leaf).copied()
    }

    /// The leaves that the roots reach.
    pub(crate) fn reached(&self) -> impl Iterator<Item = (LeafId, u32)> {
        self.leaves.iter().map(|(leaf, place)| (*leaf, *place))
    }
}

/// Everything that `roots` reach, in the order of building.
pub(crate) fn compact(matter: &Matter<'_>, roots: &[Is]) -> Compact {
    let p = &matter.proof;
    let mut reached: BTreeMap<Is, Step> = BTreeMap::new();
    let mut todo: Vec<Is> = roots.to_vec();
    while let Some(x) = todo.pop() {
        if reached.contains_key(&x) {
            continue;
        }
        let Some(step) = p.step(x).map(|step| bearing(p, x, step)) else { continue };
        match &step {
            Step::Leaf(_) => {}
            Step::Not(x) => todo.push(*x),
            Step::All(xs) | Step::Any(xs) => todo.extend(xs),
            Step::Either(x, a, b) => todo.extend([*x, *a, *b]),
        }
        reached.insert(x, step);
    }
    let mut record = ProofRecord { leaves: Vec::new(), steps: Vec::new() };
    let mut steps = BTreeMap::new();
    let mut leaves = BTreeMap::new();
    let mut same: BTreeMap<(String, Option<bool>, Option<bool>), u32> = BTreeMap::new();
    // A formula names only what was built before it, so one pass in order is enough.
    for (x, step) in &reached {
        let place = |x: &Is| steps.get(x).copied().unwrap_or_default();
        let step = match step {
            Step::Leaf(leaf) => {
                let record_of_leaf = leaf_record(matter, p, *leaf);
                // A leaf that was built again for another limb is the same leaf.
                let key = (record_of_leaf.name.clone(), record_of_leaf.is, record_of_leaf.presumed);
                let number = *same.entry(key).or_insert_with(|| {
                    record.leaves.push(record_of_leaf);
                    u32::try_from(record.leaves.len() - 1).unwrap_or(u32::MAX)
                });
                leaves.insert(*leaf, number);
                StepRecord::Leaf(number)
            }
            Step::Not(x) => StepRecord::Not(place(x)),
            Step::All(xs) => StepRecord::All(xs.iter().map(place).collect()),
            Step::Any(xs) => StepRecord::Any(xs.iter().map(place).collect()),
            Step::Either(x, a, b) => StepRecord::Either(place(x), place(a), place(b)),
        };
        record.steps.push(step);
        steps.insert(*x, u32::try_from(record.steps.len() - 1).unwrap_or(u32::MAX));
    }
    Compact { record, steps, leaves }
}

/// The step without the members that cannot matter: those that are neutral in every world, and beside
/// one that settles the step in every world all that do not. No completion can tell the difference.
fn bearing(p: &Proof<Leaf<'_>>, x: Is, step: Step) -> Step {
    let keep = |xs: Vec<Is>, settles: Truth, neutral: Truth| -> Vec<Is> {
        if p.truth(x) == settles {
            return xs.into_iter().filter(|x| p.truth(*x) == settles).collect();
        }
        if p.truth(x) == neutral { xs } else { xs.into_iter().filter(|x| p.truth(*x) != neutral).collect() }
    };
    let of = |xs: Vec<Is>, all: bool| -> Step {
        let (settles, neutral) = if all { (Truth::FALSE, Truth::TRUE) } else { (Truth::TRUE, Truth::FALSE) };
        let kept = keep(xs.clone(), settles, neutral);
        let kept = if kept.is_empty() { xs } else { kept };
        if all { Step::All(kept) } else { Step::Any(kept) }
    };
    match step {
        Step::All(xs) => of(xs, true),
        Step::Any(xs) => of(xs, false),
        other => other,
    }
}

fn leaf_record(matter: &Matter<'_>, p: &Proof<Leaf<'_>>, leaf: LeafId) -> LeafRecord {
    let truth = p.leaf_truth(leaf);
    let by = |presumed: Option<usize>| {
        let row = presumed.and_then(|place| matter.base.policy.presumptions.get(place));
        row.map(|row| row.id.clone())
    };
    let is = truth.at(BARE);
    let presumed = if is.is_none() { truth.at(POLICY) } else { None };
    p.with(leaf, |leaf| {
        let name = leaf_name(matter, leaf);
        let by = by(leaf.presumed()).filter(|_| presumed.is_some());
        match leaf {
            Leaf::Fact { from, row, .. } => LeafRecord {
                name,
                is,
                presumed,
                by,
                facts: from.iter().map(ToString::to_string).collect(),
                quote: if is == Some(true) { quote(matter, leaf) } else { None },
                cite: row.map(Into::into),
            },
            Leaf::Law { point, row, cite, .. } => {
                let said = (*point == Point::NoOffence).then(|| quote_of_conduct(matter, row));
                let (facts, quote) = said.unwrap_or_default();
                LeafRecord { name, is, presumed, by, facts, quote, cite: Some((*cite).into()) }
            }
            Leaf::Open { cite, determined, .. } => LeafRecord {
                name,
                is,
                presumed,
                by,
                facts: determined.map(|place| format!("dossier#/determinations/{place}")).into_iter().collect(),
                quote: None,
                cite: Some((*cite).into()),
            },
        }
    })
    .unwrap_or_else(|| LeafRecord {
        name: String::new(),
        is: None,
        presumed: None,
        by: None,
        facts: Vec::new(),
        quote: None,
        cite: None,
    })
}

/// The name of a leaf: for what is open, the name of its question.
pub(crate) fn leaf_name(matter: &Matter<'_>, leaf: &Leaf<'_>) -> String {
    match leaf {
        Leaf::Fact { name, subject, .. } => matter.fact_question(*name, *subject),
        Leaf::Law { point, row, .. } => format!("{}:{row}", point_word(*point)),
        Leaf::Open { pending, row, limb, .. } => matter.pending_question(*pending, row, *limb),
    }
}

const fn point_word(point: Point) -> &'static str {
    match point {
        Point::Binds => "point:binds",
        Point::Suspended => "point:suspended",
        Point::MeasureListed => "point:measure-listed",
        Point::Power => "point:power",
        Point::NotAssistance => "point:not-assistance",
        Point::NoOffence => "point:no-offence",
        Point::OffenceInForce => "point:offence-in-force",
        Point::RouteCarries => "point:route-carries",
        Point::Force => "point:force",
        Point::Forum => "point:forum",
        Point::Intrusive => "point:intrusive",
        Point::Reserved => "point:reserved",
    }
}

/// The letter's own words behind a leaf: only where they say what the leaf says.
fn quote(matter: &Matter<'_>, leaf: &Leaf<'_>) -> Option<String> {
    let Leaf::Fact { name, subject, from, .. } = leaf else { return None };
    let letter = matter.letter;
    let offence = subject.offence.and_then(|place| letter.offences.get(place));
    let measure = subject.measure.and_then(|place| letter.measures.get(place));
    match name {
        Name::Conduct(code) => offence?.conduct.as_ref()?.iter().find(|one| one.code == *code)?.quote.clone(),
        Name::Circumstance(one) => offence?.circumstances.get(*one)?.quote.clone(),
        Name::Tag(tag) | Name::OnlyTag(tag) => {
            let bears = |code| matter.base.conduct.get(&code).is_some_and(|row| row.tags.contains(tag));
            offence?.conduct.as_ref()?.iter().find(|one| one.alleged && bears(one.code))?.quote.clone()
        }
        Name::Assurance(kind) => letter.assurances.as_ref()?.iter().find(|one| one.kind == *kind)?.quote.clone(),
        Name::Fact(fact) => {
            use crate::vocabulary::Fact;
            let of_letter = from.iter().all(|pointer| pointer.document() == Document::Letter);
            let of_measure =
                matches!(fact, Fact::RevealsLocation | Fact::AsksCredentials | Fact::AimedAtGroup | Fact::Broad);
            let of_offence =
                matches!(fact, Fact::ProvisionFlagged | Fact::PunishableByDeath | Fact::ConductInRequestedState);
            if !of_letter {
                None
            } else if of_measure {
                measure?.quote.clone()
            } else if of_offence {
                offence?.quote.clone()
            } else {
                None
            }
        }
        _ => None,
    }
}

/// What was alleged under a word for conduct that is no offence here.
fn quote_of_conduct(matter: &Matter<'_>, row: &str) -> (Vec<String>, Option<String>) {
    for (offence, one) in matter.letter.offences.iter().enumerate() {
        let list = one.conduct.iter().flatten().enumerate();
        if let Some((place, alleged)) = list.into_iter().find(|(_, alleged)| alleged.alleged && alleged.code.word() == row) {
            return (vec![letter!["offences", offence, "conduct", place].to_string()], alleged.quote.clone());
        }
    }
    (Vec::new(), None)
}

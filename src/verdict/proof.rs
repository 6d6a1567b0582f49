//! The compact proof: what bears the limbs, renumbered, as a tree that a machine can walk.

use crate::fact::{Is, LeafId, Proof, Step};
use crate::matter::{BARE, Leaf, Matter, Name, POLICY, Point};
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
        let Some(step) = p.step(x) else { continue };
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
    let mut same: BTreeMap<String, u32> = BTreeMap::new();
    // A formula names only what was built before it, so one pass in order is enough.
    for (x, step) in &reached {
        let place = |x: &Is| steps.get(x).copied().unwrap_or_default();
        let step = match step {
            Step::Leaf(leaf) => {
                let record_of_leaf = leaf_record(matter, p, *leaf);
                // A leaf that was built again for another limb is the same leaf.
                let key = serde_json::to_string(&record_of_leaf).unwrap_or_default();
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
            Leaf::Fact { name: of, from, row, .. } => LeafRecord {
                name,
                is,
                presumed,
                by,
                facts: from.iter().map(ToString::to_string).collect(),
                quote: quote(matter, *of, leaf),
                cite: row.cloned(),
            },
            Leaf::Law { cite, .. } => {
                LeafRecord { name, is, presumed, by, facts: Vec::new(), quote: None, cite: Some((*cite).clone()) }
            }
            Leaf::Open { cite, determined, .. } => LeafRecord {
                name,
                is,
                presumed,
                by,
                facts: determined.map(|place| format!("dossier#/determinations/{place}")).into_iter().collect(),
                quote: None,
                cite: Some((*cite).clone()),
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

/// The letter's own words behind a fact.
fn quote(matter: &Matter<'_>, name: Name, leaf: &Leaf<'_>) -> Option<String> {
    let Leaf::Fact { subject, .. } = leaf else { return None };
    let offence = subject.offence.and_then(|place| matter.letter.offences.get(place));
    let person = subject.person.and_then(|place| matter.letter.persons.get(place));
    let measure = subject.measure.and_then(|place| matter.letter.measures.get(place));
    let said = match name {
        Name::Conduct(code) => offence?.conduct.as_ref()?.iter().find(|one| one.code == code)?.quote.clone(),
        Name::Circumstance(one) => offence?.circumstances.get(one)?.quote.clone(),
        Name::Tag(tag) | Name::OnlyTag(tag) => {
            let bears = |code| matter.base.conduct.get(&code).is_some_and(|row| row.tags.contains(&tag));
            offence?.conduct.as_ref()?.iter().find(|one| one.alleged && bears(one.code))?.quote.clone()
        }
        Name::Assurance(kind) => matter.letter.assurances.as_ref()?.iter().find(|one| one.kind == kind)?.quote.clone(),
        _ => None,
    };
    let of_part = || {
        let of_offence = offence.filter(|_| person.is_none() && measure.is_none()).and_then(|one| one.quote.clone());
        of_offence.or_else(|| person.filter(|_| measure.is_none()).and_then(|one| one.quote.clone()))
    };
    said.or_else(|| of_part().or_else(|| measure.and_then(|one| one.quote.clone())))
}

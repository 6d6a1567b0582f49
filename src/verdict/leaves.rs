//! The leaves of a proof as they are handed out: name, value, place, words.

use crate::fact::Truth;
use crate::matter::pointer::letter;
use crate::matter::{BARE, Document, Leaf, Matter, Name, POLICY, Pending, Point, Subject};
use crate::verdict::LeafRecord;
use rustc_hash::{FxBuildHasher, FxHashMap};
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// What is known with nothing presumed, and what is presumed where that is nothing.
type Values = (Option<bool>, Option<bool>);

/// What a leaf is about, before it is put into words.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum LeafAbout<'a> {
    Fact(Name, Subject),
    Law(Point, &'a str),
    Open(Pending, &'a str, Option<Subject>),
}

/// About as many leaves as the proof of a letter of one limb has.
const LEAVES: usize = 200;

/// Leaves with their numbers. A leaf that was built again for another limb is the same leaf: it has the same name
/// and value.
pub(super) struct Numbered<'w, 'a> {
    matter: &'w Matter<'a>,
    known: FxHashMap<(LeafAbout<'a>, Values), u32>,
    named: BTreeMap<String, SmallVec<[(Values, u32); 1]>>,
    records: Vec<LeafRecord>,
}

impl<'w, 'a> Numbered<'w, 'a> {
    pub(super) fn new(matter: &'w Matter<'a>) -> Self {
        Self {
            matter,
            known: FxHashMap::with_capacity_and_hasher(LEAVES, FxBuildHasher),
            named: BTreeMap::new(),
            records: Vec::new(),
        }
    }

    /// The number of a leaf; its record is written when it is met first.
    pub(super) fn number(&mut self, truth: Truth, leaf: &Leaf<'a>) -> u32 {
        let is = truth.at(BARE);
        let values = (is, if is.is_none() { truth.at(POLICY) } else { None });
        let about = match *leaf {
            Leaf::Fact { name, subject, .. } => LeafAbout::Fact(name, subject),
            Leaf::Law { point, row, .. } => LeafAbout::Law(point, row),
            Leaf::Open { pending, row, limb, .. } => LeafAbout::Open(pending, row, limb),
        };
        if let Some(number) = self.known.get(&(about, values)) {
            return *number;
        }
        let name = leaf_name(self.matter, leaf);
        let mut same = self.named.get(&name).into_iter().flatten();
        let number = same.find(|(one, _)| *one == values).map(|(_, number)| *number).unwrap_or_else(|| {
            let number = u32::try_from(self.records.len()).unwrap_or(u32::MAX);
            self.records.push(leaf_record(self.matter, leaf, name.clone(), values));
            self.named.entry(name).or_default().push((values, number));
            number
        });
        self.known.insert((about, values), number);
        number
    }

    pub(super) fn records(self) -> Vec<LeafRecord> {
        self.records
    }
}

fn leaf_record(matter: &Matter<'_>, leaf: &Leaf<'_>, name: String, (is, presumed): Values) -> LeafRecord {
    let policy = &matter.base.policy.presumptions;
    let by = leaf.presumed().filter(|_| presumed.is_some()).and_then(|place| policy.get(place)).map(|row| row.id.clone());
    let (facts, quote, cite) = match leaf {
        Leaf::Fact { from, row, .. } => {
            let quote = if is == Some(true) { quote(matter, leaf) } else { None };
            (from.iter().map(String::from).collect(), quote, row.map(Into::into))
        }
        Leaf::Law { point, row, cite, .. } => {
            let said = (*point == Point::NoOffence).then(|| quote_of_conduct(matter, row));
            let (facts, quote) = said.unwrap_or_default();
            (facts, quote, Some((*cite).into()))
        }
        Leaf::Open { cite, determined, .. } => {
            let fact = determined.map(|place| format!("dossier#/determinations/{place}"));
            (fact.into_iter().collect(), None, Some((*cite).into()))
        }
    };
    LeafRecord { name, is, presumed, by, facts, quote, cite }
}

/// The name of a leaf: for what is open, the name of its question.
pub(crate) fn leaf_name(matter: &Matter<'_>, leaf: &Leaf<'_>) -> String {
    match leaf {
        Leaf::Fact { name, subject, .. } => matter.fact_question(*name, *subject),
        Leaf::Law { point, row, .. } => [point_word(*point), ":", row].concat(),
        Leaf::Open { pending, row, limb, .. } => matter.pending_question(*pending, row, *limb),
    }
}

const fn point_word(point: Point) -> &'static str {
    match point {
        Point::Binds => "point:binds",
        Point::Suspended => "point:suspended",
        Point::MeasureListed => "point:measure-listed",
        Point::Power => "point:power",
        Point::PowerInForce => "point:power-in-force",
        Point::RouteInForce => "point:route-in-force",
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
        Name::Circumstance(one) => offence?.circumstances.get(one)?.quote.clone(),
        Name::Tag(tag) | Name::OnlyTag(tag) => {
            let bears = |code| matter.base.conduct.get(&code).is_some_and(|row| row.tags.contains(tag));
            offence?.conduct.as_ref()?.iter().find(|one| one.alleged && bears(one.code))?.quote.clone()
        }
        Name::Assurance(kind) => letter.assurances.as_ref()?.iter().find(|one| one.kind == *kind)?.quote.clone(),
        Name::Fact(fact) => {
            use crate::vocabulary::Fact;
            let of_letter = !from.is_empty() && from.iter().all(|pointer| pointer.document() == Document::Letter);
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

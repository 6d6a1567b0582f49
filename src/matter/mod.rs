//! A matter: letter, dossier, date and law, resolved once; every check reads it and nothing else.

mod assurance_facts;
mod at_stake;
mod binding;
mod breadth_facts;
mod built;
mod condition;
mod consent_facts;
mod content_facts;
mod determined;
mod dossier_facts;
mod exclusion;
mod facts;
mod group_facts;
mod incident_facts;
mod kleene;
mod known;
mod leaf;
mod letter_facts;
mod limbs;
mod measure_facts;
mod nexus_facts;
mod offence_facts;
mod offence_match;
mod onward_facts;
mod own_law;
mod person_facts;
pub(crate) mod pointer;
mod presume;
mod question;
mod record;
mod register;
mod relations;
mod scope;
mod standing_facts;
mod told_apart;

pub(crate) use breadth_facts::{MOVES, shows_movement};
pub(crate) use leaf::{Leaf, Name, Pending, Point, Subject};
pub(crate) use pointer::{Document, Part, Pointer};
pub(crate) use question::limb_id;

pub(crate) use crate::fact::LeafId;
use binding::Bound;
pub(crate) use binding::Candidate;
pub(crate) use built::Built;
use built::BuiltKey;
pub(crate) use consent_facts::{Uncounted, uncounted_consent};
pub(crate) use determined::{Void, void};
pub(crate) use group_facts::uncounted_listing;
pub(crate) use known::Known;
pub(crate) use scope::has_refusal_rows;

use crate::dossier::DossierFile;
use crate::fact::{Formula, Proof, Truth};
use crate::law::{Cite, GroundRow, Instrument, LegalBase, ProvisionRow};
use crate::request::{Letter, LetterOffence, LetterPerson, Measure};
use crate::vocabulary::{Date, Fact, Office, StateCode};
use once_cell::unsync::OnceCell;
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::cell::RefCell;

/// The world of the policy: every presumption counts.
pub(crate) const POLICY: u32 = 0;
/// The world in which nothing is presumed. A refusal is read here.
pub(crate) const BARE: u32 = 1;

/// Letter, dossier, date and law of one screening.
#[derive(Debug)]
pub(crate) struct Matter<'a> {
    pub(crate) base: &'a LegalBase,
    pub(crate) letter: &'a Letter,
    pub(crate) dossier: Option<&'a DossierFile>,
    pub(crate) as_of: Date,
    pub(crate) proof: Proof<Leaf<'a>>,
    between: OnceCell<Vec<&'a Instrument>>,
    listed: OnceCell<Vec<&'a Instrument>>,
    barring: OnceCell<Vec<(&'a Instrument, &'a GroundRow)>>,
    bound: RefCell<Lookup<&'a str, Bound<'a>>>,
    registered: RefCell<Lookup<Option<usize>, Option<&'a ProvisionRow>>>,
    facts: RefCell<Lookup<(Name, Subject, bool), Formula>>,
    built: RefCell<Lookup<BuiltKey<'a>, Formula>>,
    presumable: RefCell<Lookup<(usize, Subject), bool>>,
}

impl<'a> Matter<'a> {
    pub(crate) fn new(base: &'a LegalBase, letter: &'a Letter, dossier: Option<&'a DossierFile>, as_of: Date) -> Self {
        Self {
            base,
            letter,
            dossier,
            as_of,
            proof: Proof::new(),
            between: OnceCell::new(),
            listed: OnceCell::new(),
            barring: OnceCell::new(),
            bound: RefCell::default(),
            registered: RefCell::default(),
            facts: RefCell::new(Lookup::with_capacity_and_hasher(TABLE, FxBuildHasher)),
            built: RefCell::new(Lookup::with_capacity_and_hasher(TABLE, FxBuildHasher)),
            presumable: RefCell::default(),
        }
    }

    /// The requesting state.
    #[must_use]
    pub(crate) const fn requesting(&self) -> StateCode {
        self.letter.from.state
    }

    /// The dossier, where it holds a determination by the office: else no question need be named.
    fn determined_by(&self, office: Office) -> Option<&'a DossierFile> {
        self.dossier.filter(|dossier| dossier.determinations.iter().any(|one| one.by == office))
    }
}

/// A table that is only looked up, never walked: its keys are of the law and places, which nobody can choose to be slow.
type Lookup<K, V> = FxHashMap<K, V>;

/// About as many facts and formulas as a letter of one limb has.
const TABLE: usize = 500;

/// One limb of a matter, as the checks see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'m, 'a> {
    pub(crate) matter: &'m Matter<'a>,
    pub(crate) subject: Subject,
    /// Whether presumptions are left out of account: for the conditions of presumptions themselves.
    bare: bool,
}

impl<'m, 'a> Case<'m, 'a> {
    pub(crate) const fn new(matter: &'m Matter<'a>, subject: Subject) -> Self {
        Self { matter, subject, bare: false }
    }

    pub(crate) const fn bare(self) -> Self {
        Self { bare: true, ..self }
    }

    pub(crate) fn proof(&self) -> &'m Proof<Leaf<'a>> {
        &self.matter.proof
    }

    pub(crate) fn measure(&self) -> Option<&'a Measure> {
        self.matter.letter.measures.get(self.subject.measure?)
    }

    pub(crate) fn offence(&self) -> Option<&'a LetterOffence> {
        self.matter.letter.offences.get(self.subject.offence?)
    }

    pub(crate) fn person(&self) -> Option<&'a LetterPerson> {
        self.matter.letter.persons.get(self.subject.person?)
    }

    /// The same limb for another offence.
    pub(crate) const fn for_offence(self, offence: Option<usize>) -> Self {
        Self { subject: Subject { offence, ..self.subject }, ..self }
    }

    /// The value of a fact in the world in which nothing is presumed.
    pub(crate) fn bare_value(&self, x: Formula) -> Option<bool> {
        self.proof().truth(x).at(BARE)
    }

    /// A fact of the closed list.
    pub(crate) fn fact(&self, fact: Fact) -> Formula {
        match fact {
            Fact::CrimeHere | Fact::CrimeHereIndictable | Fact::InterceptionListed => self.crime_here(fact),
            Fact::AgreementExists => self.agreement_exists(false),
            Fact::AgreementCovers => self.agreement_exists(true),
            _ => self.leaf(Name::Fact(fact)),
        }
    }

    /// A fact by its name: of the limb's person and, where it speaks of those whom the case is against, of each.
    pub(crate) fn leaf(&self, name: Name) -> Formula {
        // Most facts speak of nobody beside the target, and this is asked of every fact.
        if facts::touches(name) == facts::Touches::Target {
            return self.one_leaf(name);
        }
        let all: Vec<Formula> = self.spoken_of(facts::touches(name)).iter().map(|one| one.one_leaf(name)).collect();
        self.proof().any_of(&all).unwrap_or_else(|| self.one_leaf(name))
    }

    /// A leaf by its name: built once for each thing that it can be about.
    fn one_leaf(&self, name: Name) -> Formula {
        let subject = question::scope(name, self.subject);
        let built = |key| self.matter.facts.borrow().get(&key).copied();
        // What is presumed can differ by limb, though the fact does not.
        let (shared, own) = ((name, subject, self.bare), (name, self.subject, self.bare));
        if let Some(is) = built(shared) {
            return is;
        }
        let known = self.corrected(name, subject, facts::read(self, name));
        let presumable = known.value.is_none() && !self.bare && !known.contested;
        let key = if presumable { own } else { shared };
        if let Some(is) = built(key) {
            return is;
        }
        let truth = Truth::of(known.value);
        let (truth, presumed) = if presumable { self.presumed(name, truth) } else { (truth, None) };
        let is = self.proof().leaf(truth, Leaf::Fact { name, subject, from: known.from, row: known.row, presumed });
        self.matter.facts.borrow_mut().insert(key, is);
        is
    }

    /// A determination by the office that may answer replaces what the documents say.
    fn corrected(&self, name: Name, subject: Subject, known: Known<'a>) -> Known<'a> {
        let office = self.matter.asking(name, subject).office;
        let Some(dossier) = self.matter.determined_by(office) else { return known };
        let question = self.matter.fact_question(name, subject);
        match determined::latest(self.matter, dossier, &question, office, None) {
            Some((place, answer)) => Known::at(Some(answer), pointer::dossier!["determinations", place]),
            None => known,
        }
    }

    /// What `build` makes, made once for each subject.
    pub(crate) fn once(&self, what: Built, row: &'a str, subject: Subject, build: impl FnOnce() -> Formula) -> Formula {
        let key = (what, row, subject, self.bare);
        if let Some(known) = self.matter.built.borrow().get(&key) {
            return *known;
        }
        let is = build();
        self.matter.built.borrow_mut().insert(key, is);
        is
    }

    /// A leaf of law.
    pub(crate) fn law(&self, value: Option<bool>, point: Point, row: &'a str, cite: &'a Cite) -> Formula {
        self.once(Built::Law(point, value), row, Subject::default(), || {
            self.proof().leaf(Truth::of(value), Leaf::Law { point, row, cite, presumed: None })
        })
    }
}

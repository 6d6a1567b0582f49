//! What every part of a page looks at.

use crate::dossier::DossierFile;
use crate::law::LegalBase;
use crate::memo::page::Audience;
use crate::memo::page::places::Places;
use crate::memo::words::Words;
use crate::messages::Language;
use crate::request::Letter;
use crate::verdict::{Disposition, LeafRecord, LimbVerdict, VerdictRecord};
use crate::vocabulary::Handling;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How much of each list a page shows; the rest is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Detail {
    /// Reasons.
    pub(super) reasons: usize,
    /// Facts of a reason.
    pub(super) facts: usize,
    /// Grounds of a reason.
    pub(super) grounds: usize,
    /// Parts of a step.
    pub(super) parts: usize,
    /// Steps of one kind.
    pub(super) steps: usize,
    /// Persons and offences of the header.
    pub(super) heads: usize,
    /// Notes.
    pub(super) notes: usize,
    /// Letters of a quotation.
    pub(super) quote: usize,
    /// Whether it is named who holds what is asked for.
    pub(super) holders: bool,
}

impl Detail {
    pub(super) const FULL: Self =
        Self { reasons: 9, facts: 7, grounds: 5, parts: 8, steps: 14, heads: 8, notes: 6, quote: 200, holders: true };

    /// Nothing is left out.
    pub(super) const WHOLE: Self = Self {
        reasons: usize::MAX,
        facts: usize::MAX - 1,
        grounds: usize::MAX,
        parts: usize::MAX - 9,
        steps: usize::MAX,
        heads: usize::MAX,
        notes: usize::MAX,
        quote: usize::MAX,
        holders: true,
    };

    /// Little of what supports an answer; all that is to be done.
    const SHORT: Self = Self { facts: 1, grounds: 1, parts: 2, heads: 3, notes: 2, quote: 50, holders: false, ..Self::FULL };

    /// Less and less, until a page fits: first of what supports an answer, last of what is to be done.
    pub(super) const LESS: &'static [Self] = &[
        Self { facts: 5, grounds: 4, parts: 6, quote: 140, ..Self::FULL },
        Self { facts: 4, grounds: 3, parts: 4, heads: 6, notes: 4, quote: 100, ..Self::FULL },
        Self { facts: 3, grounds: 2, parts: 3, heads: 4, notes: 3, quote: 80, holders: false, ..Self::FULL },
        Self { facts: 2, grounds: 2, notes: 3, quote: 60, ..Self::SHORT },
        Self::SHORT,
        Self { reasons: 6, parts: 1, steps: 8, heads: 2, ..Self::SHORT },
        Self { reasons: 4, parts: 1, steps: 6, heads: 2, ..Self::SHORT },
        Self { reasons: 3, parts: 1, steps: 5, heads: 2, ..Self::SHORT },
        Self { reasons: 3, parts: 1, steps: 4, heads: 2, notes: 1, quote: 40, ..Self::SHORT },
        Self { reasons: 2, parts: 1, steps: 3, heads: 2, notes: 1, quote: 40, ..Self::SHORT },
        Self { reasons: 2, parts: 1, steps: 2, heads: 1, notes: 1, quote: 40, ..Self::SHORT },
        Self { reasons: 1, parts: 1, steps: 1, heads: 1, notes: 1, quote: 40, ..Self::SHORT },
    ];

    /// What is shown more of where a page that was cut has room left, in groups, one more of each in turn: first what
    /// is to be done and why, then what supports it. False where there is no more of it.
    pub(super) const MORE: &'static [&'static [More]] = &[
        &[
            |detail| one_more(&mut detail.steps, Self::FULL.steps),
            |detail| one_more(&mut detail.reasons, Self::FULL.reasons),
        ],
        &[
            |detail| one_more(&mut detail.facts, Self::FULL.facts),
            |detail| one_more(&mut detail.grounds, 3),
            |detail| one_more(&mut detail.parts, 4),
        ],
    ];
}

/// Shows one more of something; false where there is no more of it.
pub(super) type More = fn(&mut Detail) -> bool;

fn one_more(of: &mut usize, most: usize) -> bool {
    let more = *of < most;
    *of += usize::from(more);
    more
}

/// The disposition of each limb by the answers given to open leaves.
type Answered = BTreeMap<Vec<(u32, bool)>, Rc<[Disposition]>>;

/// A verdict with its letter and dossier, in one language, for one audience.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub(super) base: &'a LegalBase,
    pub(super) words: Words<'a>,
    pub(super) letter: &'a Letter,
    pub(super) dossier: Option<&'a DossierFile>,
    pub(super) verdict: &'a VerdictRecord,
    pub(super) places: Places,
    pub(super) audience: Audience,
    pub(super) detail: Detail,
    /// What would change the answer, line by line.
    pub(super) would_change: Vec<String>,
    /// The questions that may go outside, by name; all that wait for the requesting state where none are told apart.
    pub(super) outside: Option<Vec<String>>,
    /// What each set of answers would do: a page is written again where it is too long, and none of that changes.
    answered: RefCell<Answered>,
}

impl<'a> Scene<'a> {
    pub(super) fn new(
        base: &'a LegalBase,
        letter: &'a Letter,
        dossier: Option<&'a DossierFile>,
        verdict: &'a VerdictRecord,
        language: Language,
        audience: Audience,
    ) -> Self {
        Self {
            base,
            words: Words::new(base, language),
            letter,
            dossier,
            verdict,
            places: Places::new(letter, dossier),
            audience,
            detail: Detail::FULL,
            would_change: Vec::new(),
            outside: None,
            answered: RefCell::default(),
        }
    }

    /// How many lines of plain text a page may have.
    pub(super) const fn most(&self) -> usize {
        if self.verdict.limbs.len() <= 4 { 60 } else { 120 }
    }

    /// The disposition of each limb if the open leaves named were answered so.
    pub(super) fn what_if(&self, settled: &[(u32, bool)]) -> Rc<[Disposition]> {
        let known = self.answered.borrow().get(settled).map(Rc::clone);
        known.unwrap_or_else(|| {
            let after: Rc<[Disposition]> = self.verdict.what_if(settled).into();
            self.answered.borrow_mut().insert(settled.to_vec(), Rc::clone(&after));
            after
        })
    }

    pub(super) fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.words.say(key, values)
    }

    pub(super) fn leaf(&self, place: u32) -> Option<&'a LeafRecord> {
        self.verdict.proof.leaves.get(place as usize)
    }

    /// Whether what is said under a name is about a person of the letter.
    pub(super) fn is_about_person(&self, name: &str) -> bool {
        let about = name.split_once('@').map_or("", |(_, about)| about);
        about.split('/').any(|part| self.letter.persons.iter().any(|person| person.id.as_str() == part))
    }

    /// Whether the letter relies on an instrument.
    pub(super) fn relies_on(&self, id: &str) -> bool {
        self.letter.instruments.iter().flatten().any(|one| one.as_str() == id)
    }

    /// Whether it may be said to the audience that something which bears this mark is withheld. Of what only its
    /// originator may release not even that is said, but at the desk.
    pub(super) fn may_hear_of(&self, mark: Option<Handling>) -> bool {
        self.audience == Audience::Minister || mark != Some(Handling::OriginatorControlled)
    }

    /// Whether the audience may see what bears this mark.
    pub(super) fn may_see(&self, mark: Option<Handling>) -> bool {
        match (self.audience, mark) {
            (_, None) | (Audience::Desk, _) => true,
            (Audience::Minister, Some(mark)) => mark != Handling::OriginatorControlled,
            (Audience::Court, Some(mark)) => mark == Handling::Open,
            (Audience::RequestingState, Some(_)) => false,
        }
    }

    /// The state that asks, by name.
    pub(super) fn asking(&self) -> String {
        self.words.state(self.verdict.requesting_state)
    }

    /// The state that is asked, by name.
    pub(super) fn asked(&self) -> String {
        self.words.state(self.verdict.requested_state)
    }

    /// A list of which `most` stand there and the others are counted; a single one is told instead.
    pub(super) fn cut(&self, mut list: Vec<String>, most: usize) -> Vec<String> {
        let more = list.len().saturating_sub(most);
        if more > 1 {
            list.truncate(most);
            list.push(self.words.count("page/more", more, &[]));
        }
        list
    }

    /// Limbs by the shortest names that tell them apart: `m1`, `m2/o1`; all of them in a word.
    pub(super) fn limbs(&self, which: &[usize]) -> String {
        let all = &self.verdict.limbs;
        if which.len() == all.len() && all.len() > 1 {
            return self.say("page/everything", &[]);
        }
        let chosen: Vec<&LimbVerdict> = which.iter().filter_map(|place| all.get(*place)).collect();
        let mut names: Vec<String> = Vec::new();
        let mut done: Vec<&str> = Vec::new();
        for limb in &chosen {
            let measure = limb.measure.as_str();
            if done.contains(&measure) {
                continue;
            }
            done.push(measure);
            let whole: Vec<&LimbVerdict> = all.iter().filter(|one| one.measure == limb.measure).collect();
            let mine: Vec<&&LimbVerdict> = chosen.iter().filter(|one| one.measure == limb.measure).collect();
            if mine.len() == whole.len() {
                names.push(measure.to_owned());
            } else if mine.len() > 4 {
                let (some, of) = (mine.len().to_string(), whole.len().to_string());
                names.push(self.say("page/some-of", &[("measure", measure), ("some", &some), ("of", &of)]));
            } else {
                let offences = whole.iter().any(|one| one.offence != limb.offence);
                let persons = whole.iter().any(|one| one.target != limb.target);
                let name = |one: &&&LimbVerdict| {
                    let offence = one.offence.as_ref().filter(|_| offences).map(|id| format!("/{id}")).unwrap_or_default();
                    let person = one.target.as_ref().filter(|_| persons).map(|id| format!("/{id}")).unwrap_or_default();
                    format!("{measure}{offence}{person}")
                };
                names.extend(mine.iter().map(name));
            }
        }
        names.join(", ")
    }

    /// The places of the limbs with a disposition.
    pub(super) fn with(&self, disposition: Disposition) -> Vec<usize> {
        let limbs = self.verdict.limbs.iter().enumerate();
        limbs.filter(|(_, limb)| limb.disposition == disposition).map(|(place, _)| place).collect()
    }
}

/// The first letters of a text, with a sign that there were more.
pub(super) fn shortened(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rfind(' ').filter(|space| *space * 2 > cut.len()).and_then(|space| cut.get(..space));
    format!("{}…", whole.unwrap_or(&cut).trim_end())
}

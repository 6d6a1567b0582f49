//! The page that counsel would sign: one typed structure, printed as plain text, Markdown or HTML.
//! Each decision stands once, with the office that takes it and what each answer does, computed from the
//! verdict's own proof. What the page leaves out for length stands in the [annex](Page::annex).

mod asks;
mod beside;
mod clauses;
mod court;
mod deeds;
mod effects;
mod entries;
mod facts;
mod header;
mod html;
mod law;
mod markdown;
mod marks;
mod matters;
mod outside;
mod places;
mod published;
mod punishment;
mod put;
mod read;
mod refusals;
mod reply;
mod rests;
mod safe;
mod scene;
mod steps;
mod subjects;
mod table;
mod text;
mod why;

use crate::dossier::Dossier;
use crate::law::LegalBase;
use crate::memo::Memo;
use crate::messages::Language;
use crate::request::Request;
use crate::verdict::VerdictRecord;
pub(crate) use beside::{Beside, Records};
pub use reply::Reply;
pub(super) use safe::plain;
use scene::{Detail, Scene};
use std::collections::BTreeMap;
use steps::Steps;

vocabulary! {
    /// Who reads a page. What an entry of the dossier is marked for decides who sees what rests on it.
    pub enum Audience {
        /// The desk that works on the letter: everything.
        Desk = "desk",
        /// The minister: nothing that only its originator may pass on.
        Minister = "minister",
        /// The court: what is open, in full, and that something is withheld, where that may be said.
        Court = "court",
        /// The author of the letter: only what it may be asked. Nothing of this page depends on what the dossier marks.
        RequestingState = "requesting-state",
    }
}

/// A page, in one language, for one audience.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// Its language.
    pub language: Language,
    /// Its audience.
    pub audience: Audience,
    /// What must be seen before anything else: life at risk, law that is only supposed.
    pub alerts: Vec<String>,
    /// The answer in a word or two.
    pub answer: String,
    /// The strictest mark of what the page rests on, without its annex.
    pub handling: String,
    /// The same, with the annex.
    pub(crate) annexed: String,
    /// Who asks, about whom, for what, under which law.
    pub(crate) header: Vec<HeaderRow>,
    /// The answer to each thing asked.
    pub(crate) table: AnswerTable,
    /// What makes the answer another one than the reader thinks: input not understood or not counted.
    pub notes: Vec<String>,
    /// Why, the strongest first.
    pub(crate) reasons: Vec<Reason>,
    /// What is to be done, in this order.
    pub(crate) steps: Vec<Step>,
    /// That nothing may be written to the requesting state yet, and why.
    pub held: Option<String>,
    /// What a judge is told who hears one side alone: everything that is open; only for the court.
    pub candour: Vec<String>,
    /// What would change the answer, where somebody looked for it: see
    /// [`Screener::page_with`](crate::Screener::page_with).
    cures: Vec<String>,
    /// What is presumed, and what nobody looked at.
    pub rests_on: Vec<String>,
    /// Digests, and that a person decides.
    pub closing: Vec<String>,
    /// Whether some of what is told or to be done is only counted, for want of room.
    pub cut: bool,
    /// Each question of the verdict in the words in which it is put, by its name; only for the desk.
    asked: BTreeMap<String, String>,
    /// Everything else that the verdict holds; only for the desk.
    pub annex: Option<Memo>,
}

/// How many lines of what would change the answer a page shows.
const CURES: usize = 4;

/// A line of the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HeaderRow {
    /// What it is about; empty for the first.
    pub(crate) label: String,
    /// What it says.
    pub(crate) lines: Vec<String>,
}

/// Measures down, offences across, persons where they differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct AnswerTable {
    /// The offences, by their names in the letter; a single empty one where all have one answer.
    pub(crate) columns: Vec<String>,
    /// The measures.
    pub(crate) rows: Vec<AnswerRow>,
}

/// A measure, or a measure at some of its targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AnswerRow {
    /// What is asked, in words, with its place in the letter.
    pub(crate) asked: String,
    /// The answer for each offence.
    pub(crate) answers: Vec<String>,
}

/// One matter that bears the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    /// What it is about.
    pub(crate) title: String,
    /// Its facts, each with its place.
    pub(crate) facts: Vec<String>,
    /// The grounds on which it bears, with their force.
    pub(crate) grounds: Vec<String>,
}

/// One act of one office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// What is asked of whom.
    pub(crate) act: String,
    /// What the answer *yes* does.
    pub(crate) yes: Option<String>,
    /// What the answer *no* does.
    pub(crate) no: Option<String>,
    /// Its parts, where it has several.
    pub(crate) parts: Vec<String>,
    /// The questions of the verdict that it puts, by their names: a determination answers each by its own.
    pub(crate) questions: Vec<String>,
}

impl Page {
    /// The page of a verdict on a request and a dossier, in the words of the legal base by which it was made.
    ///
    /// For the requesting state the verdict is to be that of the open part of the dossier.
    pub(crate) fn new(
        base: &LegalBase,
        request: &Request,
        dossier: &Dossier,
        verdict: &VerdictRecord,
        (language, audience): (Language, Audience),
        beside: Beside<'_>,
    ) -> Self {
        let mut scene = Scene::new(base, request.letter(), dossier.file(), verdict, language, audience);
        if audience == Audience::RequestingState {
            return outside::page(&scene);
        }
        scene.would_change = beside.would_change;
        scene.outside = beside.open.map(asks::names);
        let mut page = Self::fitted(&mut scene);
        if audience == Audience::Desk {
            page.annex = Some(Memo::new(verdict, base, language));
            page.annexed = header::marked(&scene, marks::with_annex(&scene));
            page.asked = verdict.questions.iter().map(|one| (one.id.clone(), put::words(&scene, one))).collect();
        }
        page
    }

    /// The letters to the author of a request.
    pub(crate) fn reply(
        base: &LegalBase,
        request: &Request,
        dossier: &Dossier,
        records: Records<'_>,
        language: Language,
    ) -> Reply {
        let Records { verdict, open, alone } = records;
        let beside = Beside { would_change: Vec::new(), open: Some(open) };
        let desk = Self::new(base, request, dossier, verdict, (language, Audience::Desk), beside);
        let letter = request.letter();
        let within = Scene::new(base, letter, dossier.file(), verdict, language, Audience::Desk);
        let outside = |record| Scene::new(base, letter, None, record, language, Audience::RequestingState);
        Reply::of(&within, &outside(open), &outside(alone), &desk)
    }

    /// The page with as much detail as there is room for: less of everything until it fits, and then more of one
    /// thing after the other, as long as it fits.
    fn fitted(scene: &mut Scene<'_>) -> Self {
        // Whoever asks a court without notice tells everything.
        if scene.audience == Audience::Court {
            scene.detail = Detail::WHOLE;
            return Self::within(scene);
        }
        let mut page = Self::within(scene);
        for detail in Detail::LESS {
            if page.lines() <= scene.most() {
                break;
            }
            scene.detail = *detail;
            page = Self::within(scene);
        }
        let cut = scene.detail != Detail::FULL;
        for group in Detail::MORE.iter().filter(|_| cut) {
            let mut more = group.to_vec();
            while !more.is_empty() {
                // In turn, so that one of them does not take all the room.
                more.retain(|more| {
                    let known = scene.detail;
                    let fuller = more(&mut scene.detail).then(|| Self::within(scene));
                    let fuller = fuller.filter(|one| one.lines() <= scene.most());
                    let fits = fuller.is_some();
                    match fuller {
                        Some(fuller) => page = fuller,
                        None => scene.detail = known,
                    }
                    fits
                });
            }
        }
        page.cut = cut;
        page
    }

    /// How many lines it has in plain text.
    fn lines(&self) -> usize {
        self.to_string().lines().count()
    }

    fn within(scene: &Scene<'_>) -> Self {
        let matters = matters::matters(scene);
        let reasons = why::reasons(scene, &matters);
        let court = scene.audience == Audience::Court;
        // What the desk is to do is nothing to the court.
        let steps = if court { Steps::default() } else { steps::steps(scene, &matters, &reasons) };
        let handling = marks::of_page(scene, &reasons);
        Self {
            language: scene.words.language(),
            audience: scene.audience,
            alerts: header::alerts(scene),
            answer: header::answer(scene),
            handling: header::marked(scene, handling),
            annexed: header::marked(scene, handling),
            header: header::header(scene),
            table: table::table(scene),
            notes: rests::notes(scene),
            reasons: reasons.into_iter().map(|one| one.reason).collect(),
            held: steps.held,
            steps: steps.steps,
            candour: if court { court::candour(scene) } else { Vec::new() },
            cures: scene.would_change.iter().take(CURES).cloned().collect(),
            rests_on: rests::rests_on(scene),
            closing: rests::closing(scene),
            cut: false,
            asked: BTreeMap::new(),
            annex: None,
        }
    }
}

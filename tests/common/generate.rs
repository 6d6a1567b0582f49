//! Realistic matters for the embedded legal base: a letter, what the requested state knows, a date.
//!
//! Every part is drawn on its own and put together afterwards, so that shrinking takes parts away
//! one by one. The weights favour ordinary cases: a treaty partner, a fraud, bank records.

use super::generate_dossier::{self, DossierDraft};
use super::{generate_letter, world};
use mla_screen::dossier::DossierFile;
use mla_screen::law::InstrumentKind;
use mla_screen::request::Letter;
use mla_screen::vocabulary::{Date, StateCode};
use mla_screen::{Dossier, Request, Screener, Verdict};
use proptest::prelude::*;
use proptest::sample::select;

/// A letter, a dossier and a date. Always valid.
#[derive(Clone)]
pub(crate) struct Generated {
    pub(crate) letter: Letter,
    pub(crate) dossier: Option<DossierFile>,
    pub(crate) as_of: Date,
}

impl std::fmt::Debug for Generated {
    /// As files that can be screened.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [letter, dossier] = [serde_json::to_string(&self.letter), serde_json::to_string(&self.dossier)];
        write!(f, "as of {}\nletter: {}\ndossier: {}\n", self.as_of, letter.unwrap_or_default(), dossier.unwrap_or_default())
    }
}

impl Generated {
    pub(crate) fn request(&self) -> Request {
        Request::try_from(self.letter.clone()).expect("generated letters are valid")
    }

    pub(crate) fn known(&self) -> Dossier {
        let bound = |file| Dossier::new(&self.request(), file).expect("generated dossiers are valid");
        self.dossier.clone().map_or_else(Dossier::unexamined, bound)
    }

    /// The dossier, or one of this letter that says nothing yet.
    pub(crate) fn file(&self) -> DossierFile {
        self.dossier.clone().unwrap_or_else(|| generate_dossier::of(&self.letter))
    }

    /// The matter with a dossier, which says nothing yet where there was none.
    pub(crate) fn examined(self) -> Self {
        Self { dossier: Some(self.file()), ..self }
    }

    /// The matter without the refusals that name no limb: they settle what waits for them in the letter as a whole
    /// (LAW 13), and of a part of it another thing may wait.
    pub(crate) fn without_refusals_at_large(mut self) -> Self {
        if let Some(file) = &mut self.dossier {
            file.determinations.retain(|one| one.limbs.is_some() || !one.question.starts_with("refuse:") || !one.answer);
        }
        self
    }

    pub(crate) fn verdict(&self) -> Verdict {
        self.verdict_by(world::screener())
    }

    pub(crate) fn verdict_by(&self, screener: &Screener) -> Verdict {
        screener.screen(&self.request(), &self.known(), self.as_of)
    }
}

/// Any matter; its dossier may hold determinations on questions that a first screening asked.
pub(crate) fn matter() -> impl Strategy<Value = Generated> {
    (undetermined(), generate_dossier::answers()).prop_map(|(mut matter, answers)| {
        if let Some(answered) = generate_dossier::answer(&matter, &answers) {
            matter.dossier = Some(answered);
        }
        matter
    })
}

/// A matter in which no office has decided anything yet.
pub(crate) fn undetermined() -> impl Strategy<Value = Generated> {
    let known = proptest::option::weighted(0.8, generate_dossier::dossier());
    (as_of(), generate_letter::letter(), known).prop_map(|(as_of, letter, known): (_, _, Option<DossierDraft>)| {
        let letter = letter.written(as_of);
        let dossier = known.map(|draft| draft.written(&letter, as_of));
        Generated { letter, dossier, as_of }
    })
}

/// The day whose law is applied: mostly today, sometimes any other, sometimes the edge of a change.
fn as_of() -> impl Strategy<Value = Date> {
    prop_oneof![
        8 => Just(day("2026-11-24")),
        1 => select(vec![day("2020-07-27"), day("2020-07-28"), day("2026-12-31"), day("1995-11-17"), day("1995-11-16")]),
        2 => (1986_i32..2040, 1_u32..=12, 1_u32..=28).prop_map(|(y, m, d)| Date::new(y, m, d).expect("a day")),
    ]
}

/// The requesting states that the data know best, and now and then any other.
pub(crate) fn state() -> impl Strategy<Value = StateCode> {
    let usual = ["CH", "NL", "HK", "CN", "IN", "US", "SA", "RU", "FR", "JP", "icc"].map(code).to_vec();
    let all: Vec<StateCode> = world::screener().base().states().keys().copied().collect();
    prop_oneof![10 => select(usual), 1 => select(all)]
}

/// The agreement between the requested state and `state` alone, where there is one.
pub(crate) fn own_agreement(state: StateCode) -> Option<String> {
    let base = world::screener().base();
    let own = [InstrumentKind::Bilateral, InstrumentKind::InternationalCourt];
    let between = |one: &&mla_screen::law::Instrument| {
        let court = one.kind == InstrumentKind::InternationalCourt && state.as_str() == "icc";
        own.contains(&one.kind)
            && (court || one.kind == InstrumentKind::Bilateral && one.parties.iter().any(|party| party.state == state))
    };
    base.instruments().values().find(between).map(|one| one.id.to_string())
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub(crate) fn code(text: &str) -> StateCode {
    text.parse().expect("a code")
}

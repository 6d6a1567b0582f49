//! A docket of any length, letter by letter: the same letters for the same seed, each from its number alone, so
//! that parts of it can be made side by side and no part need be kept.
#![allow(dead_code, reason = "each test and example uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test support")]

mod draw;
pub(crate) mod mix;
mod words;
mod write;

pub(crate) use draw::Draw;

use mix::Mix;
use mla_screen::analysis::Entry;
use mla_screen::law::InstrumentKind;
use mla_screen::vocabulary::{Date, InstrumentId, StateCode};
use mla_screen::{Dossier, LegalBase, Request};
use std::collections::BTreeMap;

/// A docket that a seed stands for.
pub(crate) struct Docket {
    seed: u64,
    mix: &'static Mix,
    /// The agreement between the requested state and each other one, where there is one.
    own: BTreeMap<StateCode, InstrumentId>,
    requested: StateCode,
}

/// A letter and its dossier as files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Files {
    pub(crate) letter: String,
    pub(crate) dossier: String,
}

impl Docket {
    /// The docket of a seed, for the requested state whose law this is.
    pub(crate) fn new(seed: u64, base: &LegalBase) -> Self {
        let requested = base.requested_state();
        let mut own = BTreeMap::new();
        for one in base.instruments().values().filter(|one| one.kind == InstrumentKind::Bilateral) {
            for party in one.parties.iter().filter(|party| party.state != requested) {
                own.entry(party.state).or_insert_with(|| one.id.clone());
            }
        }
        Self { seed, mix: Mix::published(), own, requested }
    }

    /// The letter of this number, and its dossier.
    pub(crate) fn files(&self, number: u64) -> Files {
        let (letter, dossier) = self.written(number);
        Files { letter: letter.to_string(), dossier: dossier.to_string() }
    }

    /// The letter of this number in a docket; judged as of a day, else of the one on which it came.
    pub(crate) fn entry(&self, number: u64, as_of: Option<Date>) -> Entry {
        let files = self.files(number);
        let request = Request::from_json(files.letter.as_bytes())
            .unwrap_or_else(|report| panic!("letter {number}: {report}\n{}", files.letter));
        let dossier = Dossier::from_json(&request, files.dossier.as_bytes())
            .unwrap_or_else(|report| panic!("letter {number}: {report}\n{}", files.dossier));
        let as_of = as_of.unwrap_or(request.letter().received);
        Entry { name: request.letter().reference.clone(), request, dossier, as_of }
    }
}

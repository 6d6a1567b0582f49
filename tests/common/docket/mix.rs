//! The mix of a docket, as `mix.json` gives it: how often what comes, and on what that rests.

use super::Draw;
use mla_screen::vocabulary::{Circumstance, Conduct, Date, HolderKind, InstrumentId, MeasureKind, StateCode};
use serde::Deserialize;
use std::sync::LazyLock;

/// The mix.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mix {
    /// What the marks mean.
    #[expect(dead_code, reason = "for the reader of the file")]
    pub(crate) about: String,
    pub(crate) volume: Volume,
    pub(crate) states: Table<Sender>,
    pub(crate) corruption_states: Table<Sender>,
    pub(crate) concern_states: Table<Sender>,
    pub(crate) offences: Table<Crime>,
    pub(crate) concerns: Table<Crime>,
    pub(crate) measures: Table<Sought>,
    pub(crate) shares: Shares,
}

/// On what a weight rests.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cite {
    pub(crate) mark: Mark,
    pub(crate) source: String,
    #[serde(default)]
    pub(crate) at: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Mark {
    /// The figure stands in the source.
    Read,
    /// A guess.
    Assumed,
}

/// How many letters come, from which day on; after so many days the first day comes again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Volume {
    pub(crate) per_year: u64,
    pub(crate) first_day: Date,
    pub(crate) days: u64,
    pub(crate) cite: Cite,
}

/// Things with their weights.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table<T> {
    pub(crate) cite: Cite,
    pub(crate) rows: Vec<Row<T>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Row<T> {
    pub(crate) weight: usize,
    #[serde(flatten)]
    pub(crate) what: T,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Sender {
    pub(crate) state: StateCode,
}

/// A crime as a letter tells it.
#[derive(Debug, Deserialize)]
pub(crate) struct Crime {
    pub(crate) name: String,
    pub(crate) conduct: Vec<Conduct>,
    pub(crate) how: Vec<Circumstance>,
    pub(crate) months: u16,
    /// What a state without an agreement of its own names.
    pub(crate) convention: InstrumentId,
    /// The table of those who ask about it, where it is another.
    #[serde(default)]
    pub(crate) states: Option<Senders>,
    /// What the letter says, with room for names and figures.
    pub(crate) says: Vec<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Senders {
    CorruptionStates,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Sought {
    pub(crate) kind: MeasureKind,
    pub(crate) holder: HolderKind,
}

/// So many in a hundred.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shares {
    pub(crate) cite: Cite,
    /// Letters about what is no crime here, or about a person who is in danger.
    pub(crate) concern: usize,
    /// Letters that follow another one in the same case.
    pub(crate) follow_up: usize,
    pub(crate) second_accused: usize,
    pub(crate) second_measure: usize,
    /// Optional keys that a hurried coder leaves out.
    pub(crate) left_out: usize,
    pub(crate) names_no_instrument: usize,
    pub(crate) not_charged: usize,
    pub(crate) secret: usize,
    pub(crate) urgent: usize,
    pub(crate) at_risk: usize,
    /// Holdings that nobody searched.
    pub(crate) not_searched: usize,
    /// Of letters of concern: the person is known here as what the person is.
    pub(crate) known_here: usize,
    /// Of letters of concern: an extradition was refused before.
    pub(crate) refused_before: usize,
}

impl Mix {
    /// The mix that comes with the library.
    pub(crate) fn published() -> &'static Self {
        static MIX: LazyLock<Mix> =
            LazyLock::new(|| serde_json::from_str(include_str!("mix.json")).expect("the mix is sound"));
        &MIX
    }

    /// Every mark of the file.
    pub(crate) fn cites(&self) -> [&Cite; 8] {
        [
            &self.volume.cite,
            &self.states.cite,
            &self.corruption_states.cite,
            &self.concern_states.cite,
            &self.offences.cite,
            &self.concerns.cite,
            &self.measures.cite,
            &self.shares.cite,
        ]
    }
}

impl<T> Table<T> {
    /// One of them, as often as its weight says.
    pub(crate) fn one(&self, draw: &mut Draw) -> &T {
        let mut left = draw.below(self.rows.iter().map(|row| row.weight).sum());
        for row in &self.rows {
            match left.checked_sub(row.weight) {
                Some(rest) => left = rest,
                None => return &row.what,
            }
        }
        unreachable!("a weight below the sum of all")
    }
}

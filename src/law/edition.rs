//! Two editions of the law: every part of a base as it is written, and a base in which one part alone is that of
//! another.

use crate::law::{GroundRow, LegalBase};
use crate::vocabulary::{RowRef, StateCode};
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// A part of a legal base that can differ from one edition to the next.
///
/// In JSON, and as text, a row is its name in full, and any other part the word for it: `ground:aaa-bbb-1990/fiscal`,
/// `questions`, `death-penalty:ZZ`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum LawPart {
    /// A row on which a verdict can rest. The grounds of an instrument, a route or a power, and the preconditions of a
    /// power, are rows of their own.
    Row(RowRef),
    /// Who the requested state is: its offices, holdings, languages and limits.
    RequestedState,
    /// Who may answer what.
    Questions,
    /// Whether every route is known.
    Routes,
    /// The policy beside its presumptions: thresholds, and what must be in writing.
    Policy,
    /// The name and kind of a state.
    State(StateCode),
    /// What named sources say of a state.
    Findings(StateCode),
    /// The death penalty in a state.
    DeathPenalty(StateCode),
    /// A source that rows cite.
    Source(crate::vocabulary::SourceId),
}

impl fmt::Display for LawPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row(row) => row.fmt(f),
            Self::RequestedState => f.write_str("requested-state"),
            Self::Questions => f.write_str("questions"),
            Self::Routes => f.write_str("routes"),
            Self::Policy => f.write_str("policy"),
            Self::State(state) => write!(f, "state:{state}"),
            Self::Findings(state) => write!(f, "findings:{state}"),
            Self::DeathPenalty(state) => write!(f, "death-penalty:{state}"),
            Self::Source(id) => write!(f, "source:{id}"),
        }
    }
}

impl Serialize for LawPart {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl LegalBase {
    /// Every part as it would be written in a file, without the rows that are parts of their own.
    pub(crate) fn parts(&self) -> BTreeMap<LawPart, Value> {
        let mut all = BTreeMap::new();
        let mut add = |part: LawPart, value: Value| drop(all.insert(part, value));
        let row = LawPart::Row;
        for (id, one) in &self.instruments {
            add(row(RowRef::Instrument(id.clone())), written(one, &["grounds"]));
        }
        for one in self.grounds() {
            add(row(RowRef::Ground(one.id.clone())), written(one, &[]));
        }
        for one in &self.routes {
            add(row(RowRef::Route(one.id.clone())), written(one, &["grounds"]));
        }
        for (id, one) in &self.powers {
            add(row(RowRef::Power(id.clone())), written(one, &["grounds", "preconditions"]));
            for condition in &one.preconditions {
                add(row(RowRef::Condition(condition.id.clone())), written(condition, &[]));
            }
        }
        self.measures.iter().for_each(|(kind, one)| add(row(RowRef::Measure(*kind)), written(one, &[])));
        self.offences.iter().for_each(|(id, one)| add(row(RowRef::Offence(id.clone())), written(one, &[])));
        self.conduct.iter().for_each(|(code, one)| add(row(RowRef::Conduct(*code)), written(one, &[])));
        self.provisions.iter().for_each(|(id, one)| add(row(RowRef::Provision(id.clone())), written(one, &[])));
        for one in &self.policy.presumptions {
            add(row(RowRef::Presumption(one.id.clone())), written(one, &[]));
        }
        for one in &self.indicators {
            add(row(RowRef::Figure(one.id.clone(), one.year)), written(one, &[]));
        }
        add(LawPart::RequestedState, written(&self.requested, &[]));
        add(LawPart::Questions, written(&self.questions, &[]));
        add(LawPart::Routes, serde_json::json!({"complete": self.routes_complete}));
        add(LawPart::Policy, written(&self.policy, &["presumptions"]));
        self.states.iter().for_each(|(code, one)| add(LawPart::State(*code), written(one, &[])));
        self.death_penalty.iter().for_each(|(code, one)| add(LawPart::DeathPenalty(*code), written(one, &[])));
        self.sources.iter().for_each(|(id, one)| add(LawPart::Source(id.clone()), written(one, &[])));
        for one in &self.findings {
            let about: Vec<_> = self.findings.iter().filter(|other| other.state == one.state).collect();
            add(LawPart::Findings(one.state), written(&about, &[]));
        }
        all
    }

    /// This base with one part as it is in another. An instrument that only one of them has comes, or goes, with its
    /// grounds; a ground of an instrument that this base lacks moves nothing.
    ///
    /// Not validated: such a base is a thought, to see what one change moves, and is never handed out.
    pub(crate) fn with_part(&self, other: &Self, part: &LawPart) -> Self {
        let mut base = self.clone();
        match part {
            LawPart::Row(row) => base.take_row(other, row),
            LawPart::RequestedState => base.requested = other.requested.clone(),
            LawPart::Questions => base.questions = other.questions.clone(),
            LawPart::Routes => base.routes_complete = other.routes_complete,
            LawPart::Policy => {
                let own = std::mem::take(&mut base.policy.presumptions);
                base.policy = other.policy.clone();
                base.policy.presumptions = own;
            }
            LawPart::State(code) => swap(&mut base.states, &other.states, code),
            LawPart::DeathPenalty(code) => swap(&mut base.death_penalty, &other.death_penalty, code),
            LawPart::Source(id) => swap(&mut base.sources, &other.sources, id),
            LawPart::Findings(state) => {
                base.findings.retain(|one| one.state != *state);
                base.findings.extend(other.findings.iter().filter(|one| one.state == *state).cloned());
            }
        }
        base.index();
        base
    }

    fn take_row(&mut self, other: &Self, row: &RowRef) {
        match row {
            RowRef::Instrument(id) => {
                let own = self.instruments.get(id).map(|one| one.grounds.clone());
                swap(&mut self.instruments, &other.instruments, id);
                if let Some((one, own)) = self.instruments.get_mut(id).zip(own) {
                    one.grounds = own;
                }
            }
            RowRef::Ground(id) => {
                let same = |one: &GroundRow| one.id == *id;
                for (id, one) in &mut self.instruments {
                    swap_in(&mut one.grounds, other.instruments.get(id).map(|one| one.grounds.as_slice()), same);
                }
                for one in &mut self.routes {
                    let there = other.routes.iter().find(|route| route.id == one.id);
                    swap_in(&mut one.grounds, there.map(|route| route.grounds.as_slice()), same);
                }
                for (id, one) in &mut self.powers {
                    swap_in(&mut one.grounds, other.powers.get(id).map(|power| power.grounds.as_slice()), same);
                }
                swap_in(&mut self.backstops, Some(&other.backstops), same);
            }
            RowRef::Route(id) => {
                let own = self.routes.iter().find(|one| one.id == *id).map(|one| one.grounds.clone());
                swap_in(&mut self.routes, Some(&other.routes), |one| one.id == *id);
                if let Some((one, own)) = self.routes.iter_mut().find(|one| one.id == *id).zip(own) {
                    one.grounds = own;
                }
            }
            RowRef::Power(id) => {
                let own = self.powers.get(id).map(|one| (one.grounds.clone(), one.preconditions.clone()));
                swap(&mut self.powers, &other.powers, id);
                if let Some((one, (grounds, preconditions))) = self.powers.get_mut(id).zip(own) {
                    (one.grounds, one.preconditions) = (grounds, preconditions);
                }
            }
            RowRef::Condition(id) => {
                for (power, one) in &mut self.powers {
                    let there = other.powers.get(power).map(|power| power.preconditions.as_slice());
                    swap_in(&mut one.preconditions, there, |condition| condition.id == *id);
                }
            }
            RowRef::Measure(kind) => swap(&mut self.measures, &other.measures, kind),
            RowRef::Offence(id) => swap(&mut self.offences, &other.offences, id),
            RowRef::Conduct(code) => swap(&mut self.conduct, &other.conduct, code),
            RowRef::Provision(id) => swap(&mut self.provisions, &other.provisions, id),
            RowRef::Presumption(id) => {
                swap_in(&mut self.policy.presumptions, Some(&other.policy.presumptions), |one| one.id == *id);
            }
            RowRef::Figure(id, year) => {
                swap_in(&mut self.indicators, Some(&other.indicators), |one| one.id == *id && one.year == *year);
            }
        }
    }
}

/// A row as it is written, without some of its keys.
fn written(row: &impl Serialize, without: &[&str]) -> Value {
    let mut value = serde_json::to_value(row).unwrap_or_default();
    if let Some(keys) = value.as_object_mut() {
        keys.retain(|key, _| key != "$schema" && !without.contains(&key.as_str()));
    }
    value
}

/// The entry of a key as it is in another map: put in, replaced or taken out.
fn swap<K: Ord + Clone, V: Clone>(into: &mut BTreeMap<K, V>, from: &BTreeMap<K, V>, key: &K) {
    match from.get(key) {
        Some(value) => drop(into.insert(key.clone(), value.clone())),
        None => drop(into.remove(key)),
    }
}

/// The one entry that is meant, as it is in another list, in its place. Without such a list nothing is known of it.
fn swap_in<T: Clone>(into: &mut Vec<T>, from: Option<&[T]>, meant: impl Fn(&T) -> bool) {
    let Some(from) = from else { return };
    let place = into.iter().position(&meant);
    match (place.and_then(|place| into.get_mut(place)), from.iter().find(|one| meant(one))) {
        (Some(own), Some(other)) => *own = other.clone(),
        (None, Some(other)) => into.push(other.clone()),
        (Some(_), None) => into.retain(|one| !meant(one)),
        (None, None) => {}
    }
}

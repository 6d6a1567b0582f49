//! Suppositions: small changes of law laid over a legal base, to ask "what would change if".

use crate::digest::sha256_of;
use crate::fault::{self, FaultReport};
use crate::law::{Cite, FaultPlace, Instrument, LawError, LawFault, LegalBase, Party, Suspension};
use crate::nearest::nearest;
use crate::vocabulary::{Date, InstrumentId, Mark, PowerId, SourceId, StateCode};
use serde::{Deserialize, Serialize};

/// Changes of law that are supposed, not real.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Supposition {
    /// What is supposed, in a sentence.
    pub title: String,
    /// The changes, in order.
    pub changes: Vec<Change>,
}

/// One change of law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Change {
    /// An instrument enters into force in general.
    InForce(General),
    /// A state becomes bound.
    Joins(ByState),
    /// A state is no longer bound: denunciation or termination takes effect.
    Leaves(ByState),
    /// A state suspends the instrument.
    Suspends(ByState),
    /// A suspension by a state ends.
    Resumes(ByState),
    /// A bill comes into force: a power that was marked as not in force counts from the day.
    Enacts(Bill),
    /// A row of an instrument that was only reported is taken as read.
    Reads(Row),
}

/// An instrument and a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct General {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The day from which the change counts.
    pub on: Date,
}

/// An instrument, a state and a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ByState {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The state.
    pub state: StateCode,
    /// The day from which the change counts.
    pub on: Date,
}

/// A power that is not in force, and a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bill {
    /// The power.
    pub power: PowerId,
    /// The day from which it counts.
    pub on: Date,
}

/// A row of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The name of the row.
    pub row: crate::vocabulary::GroundId,
}

/// The published schema of a supposition.
const SCHEMA: &str = include_str!("../../data/schemas/supposition.json");

impl Supposition {
    /// Reads a supposition.
    ///
    /// # Errors
    /// Every fault of the file, each with its JSON Pointer, line, column, and what was expected.
    pub fn from_json(bytes: &[u8]) -> Result<Self, FaultReport> {
        fault::read("supposition", bytes, SCHEMA)
    }
}

impl LegalBase {
    /// The base as it would be under a supposition. Rows that were changed cite the supposition.
    ///
    /// # Errors
    /// An instrument or row that the base does not have.
    pub fn suppose(&self, supposition: &Supposition) -> Result<Self, LawError> {
        let mut base = self.clone();
        let mut faults = Vec::new();
        for change in &supposition.changes {
            if let Err(fault) = base.apply(change) {
                faults.push(LawFault {
                    file: "supposition".to_owned(),
                    place: FaultPlace::Named(supposition.title.clone()),
                    fault,
                });
            }
        }
        base.supposed.push(supposition.title.clone());
        let text = serde_json::to_string(supposition).unwrap_or_default();
        base.law_sha256 = sha256_of(&[(self.law_sha256.as_str(), text.as_str())]);
        if faults.is_empty() { Ok(base) } else { Err(LawError::new(faults)) }
    }

    fn apply(&mut self, change: &Change) -> Result<(), String> {
        match change {
            Change::InForce(to) => self.instrument_mut(&to.instrument)?.in_force = Some(to.on.into()),
            Change::Joins(to) => {
                let instrument = self.instrument_mut(&to.instrument)?;
                let before = instrument.parties.iter().rfind(|party| party.state == to.state);
                let signed = before.and_then(|party| party.signed);
                // What it said on signing it may say again on joining.
                let statements = before.map(|party| party.statements.clone()).unwrap_or_default();
                instrument.parties.retain(|party| party.state != to.state || party.until.is_some());
                let bound = Some(to.on.into());
                instrument.parties.push(Party {
                    state: to.state,
                    signed,
                    bound,
                    until: None,
                    statements,
                    suspensions: Vec::new(),
                    cite: supposed(),
                });
            }
            Change::Leaves(to) => {
                let last = to.on.before().ok_or("no day before the first of the calendar")?;
                for party in self.party_mut(to)? {
                    let until = party.until.filter(|until| until.last() <= last);
                    party.until = until.or_else(|| Some(last.into()));
                }
            }
            Change::Suspends(to) => {
                let suspension =
                    Suspension { from: to.on.into(), until: None, by: to.state, unsettled: None, cite: supposed() };
                for party in self.party_mut(to)? {
                    party.suspensions.push(suspension.clone());
                }
            }
            Change::Resumes(to) => {
                let last = to.on.before().ok_or("no day before the first of the calendar")?;
                for party in self.party_mut(to)? {
                    let running =
                        party.suspensions.iter_mut().filter(|one| one.until.is_none_or(|until| until.last() > last));
                    running.for_each(|suspension| suspension.until = Some(last.into()));
                }
            }
            Change::Enacts(to) => {
                let power = self.powers.get_mut(&to.power);
                let power = power.ok_or_else(|| format!("the legal base has no power `{}`", to.power))?;
                power.not_in_force = false;
                power.from = Some(to.on.into());
            }
            Change::Reads(to) => {
                let instrument = self.instrument_mut(&to.instrument)?;
                let row = instrument.grounds.iter_mut().find(|row| row.id == to.row);
                row.ok_or_else(|| format!("no row `{}` in `{}`", to.row, to.instrument))?.cite.mark = Mark::Verified;
            }
        }
        Ok(())
    }

    fn instrument_mut(&mut self, id: &InstrumentId) -> Result<&mut Instrument, String> {
        if self.instruments.contains_key(id) {
            return self.instruments.get_mut(id).ok_or_else(String::new);
        }
        let known = self.instruments.keys().map(InstrumentId::as_str);
        let meant = nearest(id.as_str(), known).map(|near| format!(": is `{near}` meant?")).unwrap_or_default();
        Err(format!("the legal base has no instrument `{id}`{meant}"))
    }

    fn party_mut(&mut self, to: &ByState) -> Result<Vec<&mut Party>, String> {
        let parties: Vec<&mut Party> =
            self.instrument_mut(&to.instrument)?.parties.iter_mut().filter(|party| party.state == to.state).collect();
        if parties.is_empty() { Err(format!("`{}` is no party to `{}`", to.state, to.instrument)) } else { Ok(parties) }
    }
}

fn supposed() -> Cite {
    Cite { at: "supposed".to_owned(), mark: Mark::Verified, source: SourceId::supposition(), note: None }
}

//! Suppositions: small changes of law laid over a legal base, to ask "what would change if".

use crate::digest::sha256_of;
use crate::fault::{self, FaultReport};
use crate::law::{
    Cite, FaultPlace, GroundRow, Instrument, LawError, LawFault, LegalBase, Party, Statement, Suspension, Unsettled,
    validate,
};
use crate::nearest::nearest;
use crate::vocabulary::{Date, GroundId, InstrumentId, Localised, Mark, PowerId, SourceId, StateCode};
use serde::{Deserialize, Serialize};

/// Changes of law that are supposed, not real.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Supposition {
    /// What is supposed, in a sentence.
    pub title: String,
    /// The same sentence in other languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub titles: Option<Localised>,
    /// The changes, in order.
    pub(crate) changes: Vec<Change>,
}

/// One change of law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub(crate) enum Change {
    /// An instrument enters into force in general.
    InForce {
        /// The instrument.
        instrument: InstrumentId,
        /// The day from which the change counts.
        on: Date,
    },
    /// A state becomes bound.
    Joins {
        /// The instrument.
        instrument: InstrumentId,
        /// The state.
        state: StateCode,
        /// The day from which the change counts.
        on: Date,
    },
    /// Every state that signed the instrument and is not bound by it becomes bound.
    SignatoriesJoin {
        /// The instrument.
        instrument: InstrumentId,
        /// The day from which the change counts.
        on: Date,
    },
    /// A state is no longer bound: denunciation or termination takes effect.
    Leaves {
        /// The instrument.
        instrument: InstrumentId,
        /// The state.
        state: StateCode,
        /// The day from which the change counts.
        on: Date,
    },
    /// A state suspends the instrument.
    Suspends {
        /// The instrument.
        instrument: InstrumentId,
        /// The state.
        state: StateCode,
        /// The one party towards which it suspends. Absent: towards all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        towards: Option<StateCode>,
        /// Where its effect is arguable.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unsettled: Option<Unsettled>,
        /// The day from which the change counts.
        on: Date,
    },
    /// A suspension by a state ends.
    Resumes {
        /// The instrument.
        instrument: InstrumentId,
        /// The state.
        state: StateCode,
        /// The day from which the change counts.
        on: Date,
    },
    /// A state that is bound, or becomes so, makes a reservation or declaration.
    Declares {
        /// The instrument.
        instrument: InstrumentId,
        /// The state.
        state: StateCode,
        /// What it says. Its day is the day of the change.
        statement: Statement,
        /// For the requested state: the grounds on which it will then refuse. Each counts from the day of the
        /// change, in the place of the row of the text that speaks of the same ground and measures.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        grounds: Vec<GroundRow>,
        /// The day from which the change counts.
        on: Date,
    },
    /// A bill comes into force: a power that was marked as not in force counts from the day.
    Enacts {
        /// The power.
        power: PowerId,
        /// The day from which it counts.
        on: Date,
    },
    /// A row of an instrument that was only reported is taken as read.
    Reads {
        /// The instrument.
        instrument: InstrumentId,
        /// The name of the row.
        row: GroundId,
    },
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
    /// An instrument, party or row that the base does not have; a change that would make the base unfit for use.
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
        base.index();
        if faults.is_empty() {
            validate::check(&base, &mut faults);
        }
        base.supposed.push(supposition.title.clone());
        base.supposed_titles.extend(supposition.titles.iter().map(|titles| (supposition.title.clone(), titles.clone())));
        let text = serde_json::to_string(supposition).unwrap_or_default();
        base.law_sha256 = sha256_of(&[(self.law_sha256.as_str(), text.as_str())]);
        if faults.is_empty() { Ok(base) } else { Err(LawError::new(faults)) }
    }

    fn apply(&mut self, change: &Change) -> Result<(), String> {
        match change {
            Change::InForce { instrument, on } => self.instrument_mut(instrument)?.in_force = Some((*on).into()),
            Change::Joins { instrument, state, on } => join(self.instrument_mut(instrument)?, *state, *on),
            Change::SignatoriesJoin { instrument, on } => {
                let instrument = self.instrument_mut(instrument)?;
                let signed = |party: &&Party| party.signed.is_some() && party.bound_on(*on) != Some(true);
                let states: Vec<StateCode> = instrument.parties.iter().filter(signed).map(|party| party.state).collect();
                states.into_iter().for_each(|state| join(instrument, state, *on));
            }
            Change::Leaves { instrument, state, on } => {
                let last = on.before().ok_or("no day before the first of the calendar")?;
                for party in self.party_mut(instrument, *state)? {
                    let until = party.until.filter(|until| until.last() <= last);
                    party.until = until.or_else(|| Some(last.into()));
                }
            }
            Change::Suspends { instrument, state, towards, unsettled, on } => {
                let suspension = Suspension {
                    from: (*on).into(),
                    until: None,
                    by: *state,
                    towards: *towards,
                    unsettled: unsettled.clone(),
                    cite: supposed(),
                };
                let bound = |party: &&mut Party| party.span().may_hold_on(*on);
                for party in self.party_mut(instrument, *state)?.into_iter().filter(bound) {
                    // What it suspended before stays as it was until the day.
                    party.suspensions.retain_mut(|earlier| ends_before(earlier, &suspension, *on));
                    party.suspensions.push(suspension.clone());
                }
            }
            Change::Resumes { instrument, state, on } => {
                let last = on.before().ok_or("no day before the first of the calendar")?;
                for party in self.party_mut(instrument, *state)? {
                    let running =
                        party.suspensions.iter_mut().filter(|one| one.until.is_none_or(|until| until.last() > last));
                    running.for_each(|suspension| suspension.until = Some(last.into()));
                }
            }
            Change::Declares { instrument, state, statement, grounds, on } => {
                if !grounds.is_empty() && *state != self.requested.state {
                    return Err(format!("`{state}` is not the requested state: its declaration makes no ground here"));
                }
                let statement = Statement { made: Some((*on).into()), ..statement.clone() };
                for party in self.party_mut(instrument, *state)? {
                    party.statements.push(statement.clone());
                }
                let instrument = self.instrument_mut(instrument)?;
                for row in grounds {
                    declare(instrument, row, *on);
                }
            }
            Change::Enacts { power, on } => {
                let row = self.powers.get_mut(power).ok_or_else(|| format!("the legal base has no power `{power}`"))?;
                row.not_in_force = false;
                row.from = Some((*on).into());
            }
            Change::Reads { instrument, row } => {
                let found = self.instrument_mut(instrument)?.grounds.iter_mut().find(|one| one.id == *row);
                // Where it is supposed to have been read, the supposition is what it stands on.
                found.ok_or_else(|| format!("no row `{row}` in `{instrument}`"))?.cite = supposed();
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

    fn party_mut(&mut self, id: &InstrumentId, state: StateCode) -> Result<Vec<&mut Party>, String> {
        let parties: Vec<&mut Party> =
            self.instrument_mut(id)?.parties.iter_mut().filter(|party| party.state == state).collect();
        if parties.is_empty() { Err(format!("`{state}` is no party to `{id}`")) } else { Ok(parties) }
    }
}

/// A row that takes, from the day, the place of the one that words the ground for the same letters.
fn declare(instrument: &mut Instrument, row: &GroundRow, on: Date) {
    let same = |other: &&mut GroundRow| {
        let letters = |row: &GroundRow| (row.ground, row.measures.clone(), row.except_measures.clone(), row.when.clone());
        letters(other) == letters(row) && other.span().may_hold_on(on)
    };
    for replaced in instrument.grounds.iter_mut().filter(same) {
        replaced.until = on.before().map(Into::into);
    }
    instrument.grounds.push(GroundRow { from: Some(on.into()), ..row.clone() });
}

/// A running suspension of the same kind ends where the new one begins; whether anything of it is left.
fn ends_before(earlier: &mut Suspension, new: &Suspension, on: Date) -> bool {
    let same = earlier.by == new.by && earlier.towards == new.towards;
    if same && earlier.until.is_none_or(|until| until.last() >= on) {
        earlier.until = on.before().map(Into::into);
    }
    !earlier.span().is_empty()
}

/// A state becomes bound: a new row in the place of one that only says that it signed.
fn join(instrument: &mut Instrument, state: StateCode, on: Date) {
    let before = instrument.parties.iter().rfind(|party| party.state == state);
    let signed = before.and_then(|party| party.signed).filter(|signed| signed.first() <= on);
    // What it said on signing it may say again on joining.
    let statements = before.map(|party| party.statements.clone()).unwrap_or_default();
    instrument.parties.retain(|party| party.state != state || party.until.is_some());
    let bound = Some(on.into());
    let (until, suspensions) = (None, Vec::new());
    instrument.parties.push(Party { state, signed, bound, until, statements, suspensions, cite: supposed() });
}

fn supposed() -> Cite {
    Cite { at: "supposed".to_owned(), mark: Mark::Verified, source: SourceId::supposition(), note: None }
}

//! The letter of request, as a person codes it: `mla-request/1`.

use crate::request::{LetterAssurance, LetterOffence, LetterPerson, Measure, Onward, ReliedOn};
use crate::vocabulary::{
    AuthorityKind, Channel, Date, InstrumentId, PartialDate, SecrecyEnd, Stage, StateCode, Tribunal, Urgency,
};
use serde::{Deserialize, Serialize};

/// The schema name of a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) enum LetterSchema {
    /// The first edition.
    #[default]
    #[serde(rename = "mla-request/1")]
    V1,
}

/// A letter of request: plain data, not yet checked. [`Request`](crate::request::Request) is a
/// letter that was.
///
/// An absent key is *unknown*, never "no": leave out what the letter does not say. A list that is
/// present is complete: what an empty one says stands with the list. No list holds an entry twice. `null` is
/// refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Always `mla-request/1`.
    pub(crate) schema: LetterSchema,
    /// The reference under which the requested state files the letter.
    pub reference: String,
    /// The day on which the central authority received it.
    pub received: Date,
    /// Who asks.
    pub from: Sender,
    /// The instruments that the letter invokes, by their name in the legal base. Empty: it invokes
    /// none. Absent: the letter was not read for this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::INSTRUMENTS)))]
    pub instruments: Option<Vec<InstrumentId>>,
    /// The foreign case.
    #[serde(default, skip_serializing_if = "Proceeding::is_unknown")]
    pub proceeding: Proceeding,
    /// The letter as a paper: date, language, signature.
    #[serde(default, skip_serializing_if = "Paper::is_unknown")]
    pub letter: Paper,
    /// The offences that the case is about. A letter that names none is judged for an unknown offence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::OFFENCES)))]
    pub offences: Vec<LetterOffence>,
    /// The persons whom the letter names or means, where it names any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::PERSONS)))]
    pub persons: Vec<LetterPerson>,
    /// What is asked.
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::MEASURES)))]
    pub measures: Vec<Measure>,
    /// Secrecy that the letter asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrecy: Option<Secrecy>,
    /// How soon an answer is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<Urgency>,
    /// The day by which an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Date>,
    /// Promises given with the letter. Empty: it gives none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub assurances: Option<Vec<LetterAssurance>>,
    /// What the letter says the evidence is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated_use: Option<String>,
    /// On what the belief rests that the evidence is in the requested state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub belief: Option<String>,
    /// How the material on which the letter relies was obtained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relied_on: Option<ReliedOn>,
    /// What is to become of what is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onward: Option<Onward>,
    /// The victims whom the letter names, and what they lost. Empty: it names none; whether there are any is
    /// not said by that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub victims: Option<Vec<Victims>>,
    /// The foreign order to be enforced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_order: Option<ForeignOrder>,
    /// Whether officials of the requesting state ask to be present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_officials_present: Option<bool>,
    /// The reference of the earlier letter in the same case that this one follows or completes. Noted, not
    /// weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up_of: Option<String>,
    /// The procedure and form that the letter wishes (oath, verbatim record, counsel present), each in its
    /// words. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub formalities: Option<Vec<String>>,
    /// Whether the letter asks, beside the instruments that it names, under "such other instrument as applies".
    /// Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub or_other_instrument: Option<bool>,
    /// Other states that were asked for the same. Empty: the letter says that none was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub other_states_asked: Option<Vec<StateCode>>,
}

/// Who writes, for whom, and by which way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The requesting state, territory or international court.
    pub state: StateCode,
    /// The authority that signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Authority>,
    /// The authority whose case it is, where another signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<Authority>,
    /// The way by which it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}

/// An authority of the requesting state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// What kind of authority it is.
    pub kind: AuthorityKind,
    /// Its name, as the letter writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The foreign case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Proceeding {
    /// How far it has got.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// What court hears it or would hear it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tribunal: Option<Tribunal>,
    /// Whether somebody is tried, or was convicted, in absence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_absentia: Option<bool>,
    /// Whether somebody who is tried in absence can have the case heard anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrial: Option<bool>,
    /// Whether evidence is used that the defence does not see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret_evidence: Option<bool>,
}

impl Proceeding {
    pub(crate) fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

/// The letter as a paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// The day it bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
    /// The language in which it is written: its two letters (ISO 639-1), or three where it has no two, read without
    /// regard to case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The language of the translation that is enclosed, in the same way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<String>,
    /// Whether it is signed or sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<bool>,
    /// How many annexes came with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annexes: Option<u16>,
    /// SHA-256 of the letter itself as received (64 small hexadecimal digits), where the host has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

impl Paper {
    pub(crate) fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

/// Secrecy that the letter asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Secrecy {
    /// Whether it asks that nobody be told.
    pub requested: bool,
    /// Until when. A day so far off that nobody would wait for it is no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// With which step of the case it ends, where the letter names one and no day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_with: Option<SecrecyEnd>,
    /// Until which event, in the letter's words: the arrest, the first hearing. Noted, not weighed: of an event that
    /// `ends_with` does not name nobody knows whether it ever comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_event: Option<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Persons who were hurt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Victims {
    /// How many.
    #[cfg_attr(feature = "schema", schemars(range(max = crate::request::limits::COUNT)))]
    pub count: u32,
    /// Who they are, in the letter's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What they lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss: Option<Money>,
}

/// An order of the requesting state that this state is asked to enforce.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForeignOrder {
    /// The court that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub court: Option<String>,
    /// Whether that is a court of criminal jurisdiction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criminal: Option<bool>,
    /// Whether it is final, with no further appeal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#final: Option<bool>,
    /// The day of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
}

/// Where something stands in the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Which paper: `letter`, `annex 2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u16>,
    /// Paragraph, as numbered there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// A decimal number as text: `612000.00`.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^\d{1,15}(\.\d{1,4})?$")))]
    pub amount: String,
    /// Three capital letters (ISO 4217).
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[A-Z]{3}$")))]
    pub currency: String,
}

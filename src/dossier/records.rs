//! Entries of a dossier about records, states and events, beside those about the standing of persons.

use crate::dossier::Concerns;
use crate::vocabulary::{
    Date, EntryId, Handling, Holding, IncidentKind, InstrumentId, MeasureId, MeasureKind, OffenceId, PartialDate,
    RecordMark, StateCode,
};
use serde::{Deserialize, Serialize};

/// A record of the requested state that the letter asks for or reaches, and that is marked: it goes to the
/// office that the law names for the mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkedRecord {
    /// Name of the entry.
    pub id: EntryId,
    /// The person, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<Concerns>,
    /// The measure of the letter that reaches it. Absent: unknown, and any measure may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<MeasureId>,
    /// How it is marked.
    pub mark: RecordMark,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// An arrangement with the requesting state for assistance outside a treaty: it opens that way for what it is about,
/// while it runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Arrangement {
    /// Name of the entry.
    pub id: EntryId,
    /// The other state, territory or court.
    pub with: StateCode,
    /// Its name in the legal base, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<InstrumentId>,
    /// The day from which it is in effect.
    pub from: Date,
    /// Its last day. Absent: nobody knows whether it still runs, and it opens nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The kinds of assistance that it is about. Absent: not said, and it opens nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<MeasureKind>>,
    /// The reference of the letter for which it was made. Absent: not said, and it opens nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// Who may read it.
    pub handling: Handling,
}

/// A letter of another state about the same facts. Noted, not weighed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ParallelLetter {
    /// Name of the entry.
    pub id: EntryId,
    /// The state that wrote it.
    pub state: StateCode,
    /// Its reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// When it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// Evidence against the person that is held here already, apart from the letter. Noted, not weighed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EvidenceHeld {
    /// Name of the entry.
    pub id: EntryId,
    /// The person.
    pub concerns: Concerns,
    /// What it is, in a sentence.
    pub what: String,
    /// The offence of the letter that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offence: Option<OffenceId>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// Something on record that bears on the letter, its author or a person in it. Relatives at risk, coercion and
/// officials without accreditation warn of the requesting state; findings, a government that is not recognised and an
/// authority under sanctions go to those who decide; the others are noted, not weighed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// Name of the entry.
    pub id: EntryId,
    /// The person, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<Concerns>,
    /// What it is.
    pub kind: IncidentKind,
    /// The state that it is about. Absent: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<StateCode>,
    /// The authority or body that it is about, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// Who found, listed or reported it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said_by: Option<String>,
    /// What happened or was found, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// Whether it is final. `false`: an appeal or a review runs, and what it found is an open question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#final: Option<bool>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// A group of which the letter speaks, and whether the requested state's own list of terrorist groups names it:
/// that alone says so, never the letter. It counts where an office that may answer for the list keeps the record, and
/// the list is of a day from the receipt of the letter to the as-of date; of groups that differ, nobody knows which
/// the letter means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GroupListing {
    /// Name of the entry.
    pub id: EntryId,
    /// The group, as the letter calls it.
    pub name: String,
    /// Whether the list names it.
    pub listed_here: bool,
    /// The day of the list that was looked at. Absent: not known, and nothing follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// The offence of the letter that speaks of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offence: Option<OffenceId>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

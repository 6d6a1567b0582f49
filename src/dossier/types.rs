//! What the requested state knows beyond the letter: `mla-dossier/1`.

use crate::vocabulary::{
    AdvisoryKind, AssuranceKind, Date, EntryId, Handling, Holding, MeasureKind, NoticeKind, Office, PersonId, PriorKind,
    Profile, StateCode, StatusKind,
};
use serde::{Deserialize, Serialize};

/// The schema name of a dossier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DossierSchema {
    /// The first edition.
    #[default]
    #[serde(rename = "mla-dossier/1")]
    V1,
}

/// What the requested state knows.
///
/// The lists are complete only for the holdings under `searched`: whoever was not looked for there
/// is unknown. A letter without a dossier is *unexamined*, and nothing follows from silence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DossierFile {
    /// Always `mla-dossier/1`.
    pub schema: DossierSchema,
    /// The holdings that were searched for the persons of the letter.
    pub searched: Vec<Searched>,
    /// Earlier matters about the same persons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prior: Vec<PriorMatter>,
    /// Own investigations and proceedings that touch the letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_proceedings: Vec<OwnProceeding>,
    /// Warnings about the requesting state or one of its authorities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advisories: Vec<Advisory>,
    /// Legal standing of persons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Status>,
    /// What persons do, and who says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub profiles: Vec<ProfileEntry>,
    /// Consents of persons held or heard here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
    /// Assurances received after the letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assurances: Vec<ReceivedAssurance>,
    /// Decisions of offices on questions of this letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub determinations: Vec<Determination>,
    /// What police already gave each other about the matter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub police_exchanges: Vec<PoliceExchange>,
    /// Notices that run beside the letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
}

/// A holding that was searched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Searched {
    /// Which holding.
    pub holding: Holding,
    /// By which office.
    pub by: Office,
    /// When.
    pub on: Date,
}

/// Which person of the letter an entry concerns, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Concerns {
    /// The person, by the name that the letter's file uses.
    pub person: PersonId,
    /// How sure it is that this is the same person.
    pub r#match: Match,
    /// Who confirmed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Office>,
    /// On what: fingerprints, travel document, own statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
}

vocabulary! {
    /// How sure it is that an entry is about the person of the letter.
    pub enum Match {
        /// Confirmed by the office named, on the evidence named.
        Confirmed = "confirmed",
        /// Possible: it opens a question inside the requested state, and neither refuses nor clears.
        Possible = "possible",
    }
}

/// An earlier matter about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PriorMatter {
    /// Name of the entry.
    pub id: EntryId,
    /// The person, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<Concerns>,
    /// What happened.
    pub kind: PriorKind,
    /// The state that had asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<StateCode>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Date>,
    /// Why, in the words of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// An investigation or proceeding of the requested state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnProceeding {
    /// Name of the entry.
    pub id: EntryId,
    /// The person, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<Concerns>,
    /// Whether carrying the letter out would harm it, as its office says.
    pub would_be_prejudiced: bool,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// A warning about a state or one of its authorities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Advisory {
    /// Name of the entry.
    pub id: EntryId,
    /// The state it is about.
    pub state: StateCode,
    /// The authority it is about, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// What it warns of.
    pub kind: AdvisoryKind,
    /// When it was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Date>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// Legal standing of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// Name of the entry.
    pub id: EntryId,
    /// The person.
    pub concerns: Concerns,
    /// The standing.
    pub status: StatusKind,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// What a person does, and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProfileEntry {
    /// Name of the entry.
    pub id: EntryId,
    /// The person.
    pub concerns: Concerns,
    /// What the person does.
    pub profile: Profile,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said_by: Option<String>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

/// Consent of a person held or heard here. The record of its custodian counts above the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Name of the entry.
    pub id: EntryId,
    /// The person.
    pub concerns: Concerns,
    /// To which measure.
    pub to: MeasureKind,
    /// What the person answered.
    pub answer: ConsentAnswer,
    /// Whether the answer is in writing.
    pub in_writing: bool,
    /// Whether counsel was there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_counsel: Option<bool>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Date>,
    /// Who holds the record.
    pub source: Holding,
    /// Who may read it.
    pub handling: Handling,
}

vocabulary! {
    /// What somebody answered who was asked for consent.
    pub enum ConsentAnswer {
        /// Agreed.
        Given = "given",
        /// Said no.
        Refused = "refused",
        /// Agreed once and took it back.
        Withdrawn = "withdrawn",
    }
}

/// An assurance received after the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceivedAssurance {
    /// Name of the entry.
    pub id: EntryId,
    /// What is promised.
    pub kind: AssuranceKind,
    /// Who promises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The persons for whom it is given; absent: for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persons: Option<Vec<PersonId>>,
    /// When.
    pub dated: Date,
    /// Who may read it.
    pub handling: Handling,
}

/// A recorded decision of an office on a question that a verdict asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Determination {
    /// Name of the entry.
    pub id: EntryId,
    /// The question, by the name that the verdict gives it.
    pub question: String,
    /// The answer.
    pub answer: bool,
    /// The office that decided, or in whose name it was decided.
    pub by: Office,
    /// Who signed, where another acts in the office's name, and under which delegation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegation: Option<String>,
    /// When.
    pub dated: Date,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// Who may read it.
    pub handling: Handling,
}

/// What police already gave each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PoliceExchange {
    /// Name of the entry.
    pub id: EntryId,
    /// What was exchanged, in a sentence.
    pub what: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Date>,
    /// Who may read it.
    pub handling: Handling,
}

/// A notice that runs beside the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Name of the entry.
    pub id: EntryId,
    /// The person.
    pub concerns: Concerns,
    /// What is to be done.
    pub kind: NoticeKind,
    /// Who may read it.
    pub handling: Handling,
}

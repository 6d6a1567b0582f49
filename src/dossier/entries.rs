//! The entries of a dossier, list by list.

use crate::dossier::Concerns;
use crate::vocabulary::{
    AdvisoryKind, AssuranceKind, AssurancePart, AuthorityKind, Date, EntryId, Handling, Holding, MeasureKind, NoticeKind,
    OffenceId, Office, PartialDate, PersonId, PriorKind, Profile, StateCode, StatusKind,
};
use serde::{Deserialize, Serialize};

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
    /// The state that decided, where that was not the requested state. Noted, not weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<StateCode>,
    /// The offence of the letter that it was about; absent: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offence: Option<OffenceId>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
    /// Whether it is final. `false`: an appeal or a review runs, and what it found is an open question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#final: Option<bool>,
    /// What has changed since then, as an office of the requested state found. Noted, not weighed: the office that
    /// decides now weighs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_since: Option<String>,
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
    /// Whether carrying the letter out would harm it, as its office says. Absent: the office has not judged yet,
    /// and the question is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub would_be_prejudiced: Option<bool>,
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
    pub dated: Option<PartialDate>,
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
    /// The state against which protection was given, claimed or refused. What was granted against
    /// another state says nothing of this one. Absent: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against: Option<StateCode>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
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
    /// Whether the answer is in writing. Consent by word of mouth does not count where the law wants it in
    /// writing.
    pub in_writing: bool,
    /// Whether counsel was there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_counsel: Option<bool>,
    /// When. Consent counts from its date: without one, or with one to come, it is told and does not count. A
    /// refusal counts without a date too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
    /// `true` where it was given for letters to come too: only then does consent of a day before this letter came
    /// count. A refusal counts whenever it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carries_over: Option<bool>,
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
    /// What kind of authority promises. What binds no court and no government is no whole promise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<AuthorityKind>,
    /// Which parts of the promise about the death penalty are given. Absent: the whole. A promise without all
    /// parts counts for none of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub covers: Option<Vec<AssurancePart>>,
    /// The offences for which it is given; absent: for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offences: Option<Vec<OffenceId>>,
    /// `true` where it was asked for and refused: then nothing is promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<bool>,
    /// The persons for whom it is given; absent: for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persons: Option<Vec<PersonId>>,
    /// When.
    pub dated: Date,
    /// Who may read it.
    pub handling: Handling,
}

/// A recorded decision of an office on a question that a verdict asked. It is about this letter and of a day
/// on or after its receipt, or says that it carries over.
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
    /// The limbs for which it is given: `m1`, `m1/o2`, `m1/o2/p1`. Absent: all that wait for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limbs: Option<Vec<String>>,
    /// The letter or series about which it was decided, by its reference. Absent: this letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// `true` where it was decided for letters to come too, as for a series: only then does a decision count
    /// that is about another letter or of a day before this one came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carries_over: Option<bool>,
    /// The last day on which it counts. Absent: it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Whether it is in writing. `false`: by word of mouth, and it is told and does not count. Absent: not said; then a
    /// decision to refuse or to put off counts, one against that or to open a way does not (the policy names which).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_writing: Option<bool>,
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
    pub dated: Option<PartialDate>,
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

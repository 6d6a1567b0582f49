//! The requested state's own law: who it is, its offences, back-stops and questions.

use crate::law::{Cite, Condition, GroundRow, Travel};
use crate::vocabulary::{
    Circumstance, Conduct, ConductTag, Custody, Fact, Holding, LawOffenceId, Localised, MeasureKind, Office, PartialDate,
    Profile, PutTo, Span, StateCode,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `requested-state.json`: whose law this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct RequestedState {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// The requested state.
    pub(crate) state: StateCode,
    /// Edition of the rules: changes with every change of law that can move a verdict.
    pub(crate) edition: String,
    /// Languages that it accepts where an instrument says nothing (ISO 639-1).
    pub(crate) languages: Vec<String>,
    /// For how many years after a fine is imposed it can be collected. Absent: no limit is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) fine_years: Option<u8>,
    /// For how many months an arrangement outside a treaty can run at most, whatever it says. Absent: no limit is
    /// known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) arrangement_months: Option<u8>,
    /// Measures to which consent counts only in writing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) consent_in_writing: Vec<MeasureKind>,
    /// The holdings in which a consent can stand: that somebody agreed counts by the record of one of them.
    pub(crate) consent_kept_in: Vec<Holding>,
    /// Who decides where a row leaves a decision and names no office: the office responsible for assistance.
    pub(crate) decides: Office,
    /// How its offices are called.
    pub(crate) offices: BTreeMap<Office, Localised>,
    /// Which offices keep each holding: what another office says that it searched there does not count.
    pub(crate) holdings: BTreeMap<Holding, Vec<Office>>,
    /// Courts and entities that its law lists by name, and where.
    #[serde(default)]
    pub(crate) scheduled_entities: Vec<ScheduledEntity>,
}

/// A court or entity that the requested state's law lists by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ScheduledEntity {
    /// Its code.
    pub(crate) entity: StateCode,
    /// Since when it is listed. Absent: no day is known, it always was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<PartialDate>,
    /// Since when it is no more, where it has ceased to exist and is listed all the same: who writes in its name is then
    /// an open question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ceased: Option<Ceased>,
    /// Where it is listed.
    pub(crate) cite: Cite,
}

/// The end of a court or entity that is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Ceased {
    /// Its last day.
    pub(crate) on: PartialDate,
    /// Where that stands.
    pub(crate) cite: Cite,
}

impl ScheduledEntity {
    /// While it is listed.
    #[must_use]
    pub(crate) const fn span(&self) -> Span {
        Span::new(self.from, None)
    }
}

/// A file of `offences/`: offences of the requested state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Offences {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// The Act.
    pub(crate) act: Localised,
    /// The offences.
    pub(crate) offences: Vec<LawOffence>,
}

/// An offence of the requested state's law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct LawOffence {
    /// Its name: `act-12`.
    pub(crate) id: LawOffenceId,
    /// What the Act calls it.
    pub(crate) name: Localised,
    /// How it can be prosecuted.
    pub(crate) mode: Mode,
    /// The highest imprisonment on indictment, in months; absent with `life` for life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) maximum_months: Option<u16>,
    /// Whether life imprisonment is the maximum.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) life: bool,
    /// Whether interception of private communications may be authorised for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) interception: bool,
    /// The elements, conduct first.
    pub(crate) elements: Condition,
    /// Statutory defences and exclusions: where they hold, there is no offence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) defences: Option<Condition>,
    /// Why a match on this offence alone is weak, where it is a catch-all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) catch_all: Option<Localised>,
    /// Whether it protects an interest of the requested state itself, which is not transposed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) own_interest: bool,
    /// In force from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<PartialDate>,
    /// In force until.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<PartialDate>,
    /// Where it stands.
    pub(crate) cite: Cite,
}

impl LawOffence {
    /// While it is in force.
    #[must_use]
    pub(crate) const fn span(&self) -> Span {
        Span::new(self.from, self.until)
    }
}

vocabulary! {
    /// How an offence can be prosecuted.
    pub(crate) enum Mode {
        /// By indictment only.
        Indictable = "indictable",
        /// By indictment or summarily; counts as indictable.
        Hybrid = "hybrid",
        /// Summarily only.
        Summary = "summary",
    }
}

/// `conduct.json`: what each word for conduct can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ConductTable {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// One row a word.
    pub(crate) conduct: Vec<ConductRow>,
}

/// What a word for conduct can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ConductRow {
    /// The word.
    pub(crate) conduct: Conduct,
    /// What kind of act it is.
    pub(crate) tags: Vec<ConductTag>,
    /// The offences that it can be part of. Empty and complete: no offence here.
    pub(crate) offences: Vec<LawOffenceId>,
    /// Whether there is no other.
    pub(crate) complete: bool,
    /// On what that rests.
    pub(crate) cite: Cite,
}

/// `backstops.json`: grounds of the requested state's own law that stand on every route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Backstops {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// The grounds.
    pub(crate) grounds: Vec<GroundRow>,
    /// By which rows the concern of a ground travels under an instrument that does not have it. Absent ground rows that
    /// are written out name their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) travels: Vec<Travel>,
}

/// `questions.json`: who may answer what, and to whom it may be put.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Questions {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// What holds where no row below names the fact or circumstance, and of what the letter alleges: nobody is
    /// written to because nobody thought of a question.
    pub(crate) otherwise: Asking,
    /// What only the paper can say: what it asks for, of whom, on what it rests, in which language; and whatever
    /// its author has to allege, so that an instrument covers it.
    pub(crate) letter: Asking,
    /// By fact.
    pub(crate) facts: BTreeMap<Fact, Asking>,
    /// By circumstance.
    #[serde(default)]
    pub(crate) circumstances: BTreeMap<Circumstance, Asking>,
    /// Of somebody who is held here: in place of the row above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) held: Option<HeldHere>,
    /// About the maximum penalty there.
    pub(crate) maximum: Asking,
    /// About the profile of a person.
    pub(crate) profile: Asking,
    /// By profile, where it is another office's to know.
    #[serde(default)]
    pub(crate) profiles: BTreeMap<Profile, Asking>,
    /// About marks on the requested state's own records.
    pub(crate) marked: Asking,
    /// About warnings of the requested state.
    pub(crate) advisory: Asking,
    /// About assurances.
    pub(crate) assurance: Asking,
    /// About the text of treaties, whom they bind, and unsettled points in them.
    pub(crate) law: Asking,
    /// About the law of the requested state itself, where another office than that for treaties says what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) own_law: Option<Asking>,
}

impl Questions {
    /// About the law of the requested state itself.
    pub(crate) fn own_law(&self) -> Asking {
        self.own_law.unwrap_or(self.law)
    }
}

/// Who answers for somebody whom the requested state holds: the custodian, not whoever would call on a free person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct HeldHere {
    /// Held is who is in such custody.
    pub(crate) custody: Vec<Custody>,
    /// Where the letter says nothing of custody: at whom one of these aims is held, else it could not be asked.
    #[serde(default)]
    pub(crate) measures: Vec<MeasureKind>,
    /// By fact.
    pub(crate) facts: BTreeMap<Fact, Asking>,
}

/// Who may answer a question, and to whom it may be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Asking {
    /// The office whose answer counts.
    pub(crate) office: Office,
    /// To whom it may be put.
    pub(crate) put_to: PutTo,
}

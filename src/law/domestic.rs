//! The requested state's own law: who it is, its routes, powers, offences, back-stops, questions.

use crate::law::{Cite, Formula, GroundRow, Unsettled};
use crate::vocabulary::{
    Circumstance, Conduct, ConductTag, Fact, LawDate, LawOffenceId, Localised, MeasureKind, Office, PowerId, PutTo, RouteId,
    StateCode,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `requested-state.json`: whose law this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestedState {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The requested state.
    pub state: StateCode,
    /// Edition of the rules: changes with every change of law that can move a verdict.
    pub edition: String,
    /// Languages that it accepts where an instrument says nothing (ISO 639-1).
    pub languages: Vec<String>,
    /// For how many years after a fine is imposed it can be collected. Absent: no limit is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fine_years: Option<u8>,
    /// How its offices are called.
    pub offices: BTreeMap<Office, Localised>,
    /// Courts and entities that its law lists by name, and where.
    #[serde(default)]
    pub scheduled_entities: Vec<ScheduledEntity>,
}

/// A court or entity that the requested state's law lists by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScheduledEntity {
    /// Its code.
    pub entity: StateCode,
    /// Where it is listed.
    pub cite: Cite,
}

/// `routes.json`: the ways by which a letter can be carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Routes {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The routes.
    pub routes: Vec<RouteRow>,
    /// Whether there is no other.
    pub complete: bool,
}

/// A way by which a letter can be carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RouteRow {
    /// Its name.
    pub id: RouteId,
    /// What kind of way it is.
    pub kind: RouteKind,
    /// What a memo calls it.
    pub name: Localised,
    /// When it is open to this letter. Absent: nothing beyond its kind (an agreement must bind
    /// both, be invoked and cover the matter).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<Formula>,
    /// Offices that must first open it, by a decision of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opened_by: Vec<Office>,
    /// The measures that it can carry. Absent: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<Vec<MeasureKind>>,
    /// Grounds of its own.
    #[serde(default)]
    pub grounds: Vec<GroundRow>,
    /// Whether no further ground of its own can be there. A route without rows and not complete is
    /// *check the law*, never open.
    pub grounds_complete: bool,
    /// Where it stands.
    pub cite: Cite,
}

vocabulary! {
    /// What kind of way a route is.
    pub enum RouteKind {
        /// Under an agreement in force between the two.
        Agreement = "agreement",
        /// By an administrative arrangement for one case.
        Arrangement = "arrangement",
        /// By a foreign court's request to a court.
        LettersRogatory = "letters-rogatory",
        /// By an officer's own demand, without a court.
        OfficerDemand = "officer-demand",
        /// By what people and public bodies may give of their own will.
        Voluntary = "voluntary",
    }
}

/// `measures.json`: the powers by which measures are carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measures {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The powers, each once.
    pub powers: Vec<PowerRow>,
    /// For every measure: the powers that can carry it out.
    pub measures: Vec<MeasureRow>,
}

/// A measure and the powers that can carry it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MeasureRow {
    /// The measure.
    pub measure: MeasureKind,
    /// The powers. Empty and complete: there is none.
    pub powers: Vec<PowerId>,
    /// Whether there is no other power.
    pub complete: bool,
    /// Whether what is asked is no mutual legal assistance at all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_assistance: bool,
    /// How deep it cuts into private life: 0 (public) to 4 (content as it passes, compelled keys).
    pub intrusion: u8,
    /// Whether it is coercive.
    pub coercive: bool,
    /// Why the list is as it is.
    pub cite: Cite,
}

/// A domestic power.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PowerRow {
    /// Its name: `evidence-gathering-order`.
    pub id: PowerId,
    /// What a memo calls it.
    pub name: Localised,
    /// The routes on which it can be used.
    pub routes: Vec<RouteKind>,
    /// Who decides in ordinary handling.
    pub decided_by: Office,
    /// Who must approve or authorise before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<Office>,
    /// What must be so before it can be used at all.
    #[serde(default)]
    pub preconditions: Vec<Precondition>,
    /// Grounds for refusal that the statute ties to it.
    #[serde(default)]
    pub grounds: Vec<GroundRow>,
    /// The test that the judge or officer applies in ordinary handling: for the officer to know,
    /// no ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<Localised>,
    /// Whether the order is sought without notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_notice: Option<bool>,
    /// How what is gathered leaves the state, who is heard, and the time limits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sending: Option<Localised>,
    /// Where it is arguable that the power exists for this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsettled: Option<Unsettled>,
    /// In force from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<LawDate>,
    /// In force until.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<LawDate>,
    /// Where it stands.
    pub cite: Cite,
}

/// What must be so before a power can be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Precondition {
    /// Its name, unique in the legal base: `restraint/charged`.
    pub id: String,
    /// In a few words: "the person has been charged".
    pub name: Localised,
    /// What must hold.
    pub holds: Formula,
    /// Where it does not hold yet but still can: what makes its failure final. `"never"` is
    /// expressed by leaving `final` out and setting `can_still_be_met`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#final: Option<Formula>,
    /// Whether time can still mend it (a charge may be laid, an appeal may end). Where so, and
    /// `final` does not hold, the answer is to wait.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub can_still_be_met: bool,
    /// Who must be satisfied.
    pub office: Office,
    /// Where it is arguable that the law asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsettled: Option<Unsettled>,
    /// Where it stands.
    pub cite: Cite,
}

/// A file of `offences/`: offences of the requested state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Offences {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The Act.
    pub act: Localised,
    /// The offences.
    pub offences: Vec<LawOffence>,
}

/// An offence of the requested state's law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LawOffence {
    /// Its name: `act-12`.
    pub id: LawOffenceId,
    /// What the Act calls it.
    pub name: Localised,
    /// How it can be prosecuted.
    pub mode: Mode,
    /// The highest imprisonment on indictment, in months; absent with `life` for life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_months: Option<u16>,
    /// Whether life imprisonment is the maximum.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub life: bool,
    /// The elements, conduct first.
    pub elements: Formula,
    /// Statutory defences and exclusions: where they hold, there is no offence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub defences: Option<Formula>,
    /// Why a match on this offence alone is weak, where it is a catch-all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catch_all: Option<Localised>,
    /// Whether it protects an interest of the requested state itself, which is not transposed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_interest: bool,
    /// In force from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<LawDate>,
    /// In force until.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<LawDate>,
    /// Where it stands.
    pub cite: Cite,
}

vocabulary! {
    /// How an offence can be prosecuted.
    pub enum Mode {
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
pub struct ConductTable {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// One row a word.
    pub conduct: Vec<ConductRow>,
}

/// What a word for conduct can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConductRow {
    /// The word.
    pub conduct: Conduct,
    /// What kind of act it is.
    pub tags: Vec<ConductTag>,
    /// The offences that it can be part of. Empty and complete: no offence here.
    pub offences: Vec<LawOffenceId>,
    /// Whether there is no other.
    pub complete: bool,
    /// On what that rests.
    pub cite: Cite,
}

/// `backstops.json`: grounds of the requested state's own law that stand on every route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Backstops {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The grounds.
    pub grounds: Vec<GroundRow>,
}

/// `questions.json`: who may answer what, and to whom it may be put.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// What holds where no row below names the fact.
    pub otherwise: Asking,
    /// By fact.
    pub facts: BTreeMap<Fact, Asking>,
    /// By circumstance.
    #[serde(default)]
    pub circumstances: BTreeMap<Circumstance, Asking>,
    /// About profile of a person.
    pub profile: Asking,
    /// About warnings of the requested state.
    pub advisory: Asking,
    /// About assurances.
    pub assurance: Asking,
    /// About the text of law, and unsettled points.
    pub law: Asking,
}

/// Who may answer a question, and to whom it may be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Asking {
    /// The office whose answer counts.
    pub office: Office,
    /// To whom it may be put.
    pub put_to: PutTo,
}

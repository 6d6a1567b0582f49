//! The ways by which a letter can be carried out, and the powers that carry its measures.

use crate::law::{Cite, Condition, GroundRow, Unsettled};
use crate::vocabulary::{ConditionId, Ground, Localised, MeasureKind, Office, PartialDate, PowerId, RouteId, Span};
use serde::{Deserialize, Serialize};

/// `routes.json`: the ways by which a letter can be carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Routes {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// The routes.
    pub(crate) routes: Vec<RouteRow>,
    /// Whether there is no other.
    pub(crate) complete: bool,
}

/// A way by which a letter can be carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct RouteRow {
    /// Its name.
    pub(crate) id: RouteId,
    /// What kind of way it is.
    pub(crate) kind: RouteKind,
    /// What a memo calls it.
    pub(crate) name: Localised,
    /// When it is open to this letter. Absent: nothing beyond its kind (an agreement must bind
    /// both, be invoked and cover the matter).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) open: Option<Condition>,
    /// Offices that must first open it, by a decision of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) opened_by: Vec<Office>,
    /// The measures that it can carry. Absent: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) measures: Option<Vec<MeasureKind>>,
    /// Grounds of its own.
    #[serde(default)]
    pub(crate) grounds: Vec<GroundRow>,
    /// In force from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<PartialDate>,
    /// In force until.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<PartialDate>,
    /// Whether no further ground of its own can be there. A route without rows and not complete is
    /// *check the law*, never open.
    pub(crate) grounds_complete: bool,
    /// Where it stands.
    pub(crate) cite: Cite,
}

impl RouteRow {
    /// While it is there.
    #[must_use]
    pub(crate) const fn span(&self) -> Span {
        Span::new(self.from, self.until)
    }
}

vocabulary! {
    /// What kind of way a route is.
    pub enum RouteKind {
        /// Under an agreement in force between the two.
        Agreement = "agreement",
        /// At the request of a court or entity that the law of the requested state lists by name.
        Scheduled = "scheduled-entity",
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
pub(crate) struct Measures {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// The powers, each once.
    pub(crate) powers: Vec<PowerRow>,
    /// For every measure: the powers that can carry it out.
    pub(crate) measures: Vec<MeasureRow>,
}

/// A measure and the powers that can carry it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct MeasureRow {
    /// The measure.
    pub(crate) measure: MeasureKind,
    /// The powers. Empty and complete: there is none.
    pub(crate) powers: Vec<PowerId>,
    /// Whether there is no other power.
    pub(crate) complete: bool,
    /// Whether what is asked is no mutual legal assistance at all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) not_assistance: bool,
    /// How deep it cuts into private life: 0 (public) to 4 (content as it passes, compelled keys).
    pub(crate) intrusion: u8,
    /// How deep where it tells of one day at most: where somebody was at one time, and not where they moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) at_a_time: Option<u8>,
    /// Whether it finds, follows, questions or lists people.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) reaches_people: bool,
    /// Whether what it brings out cannot be kept to one offence: an address, an identity or an arrest serves
    /// every offence of the person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) indivisible: bool,
    /// Whether it is coercive.
    pub(crate) coercive: bool,
    /// Why the list is as it is.
    pub(crate) cite: Cite,
}

/// A domestic power.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct PowerRow {
    /// Its name: `evidence-gathering-order`.
    pub(crate) id: PowerId,
    /// What a memo calls it.
    pub(crate) name: Localised,
    /// The routes on which it can be used.
    pub(crate) routes: Vec<RouteKind>,
    /// Who decides in ordinary handling.
    pub(crate) decided_by: Office,
    /// Who must approve or authorise before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) approved_by: Option<Office>,
    /// What must be so before it can be used at all.
    #[serde(default)]
    pub(crate) preconditions: Vec<Precondition>,
    /// Grounds for refusal that the statute ties to it.
    #[serde(default)]
    pub(crate) grounds: Vec<GroundRow>,
    /// The test that the judge or officer applies in ordinary handling: for the officer to know,
    /// no ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) test: Option<Localised>,
    /// Whether the order is sought without notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) without_notice: Option<bool>,
    /// How what is gathered leaves the state, who is heard, and the time limits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sending: Option<Localised>,
    /// After so many days what was ordered for a letter of another state lapses by itself. Absent: it has no such
    /// end, or none was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) lapses_days: Option<u16>,
    /// What can be made a term of the order, or of sending what it brings out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) terms: Vec<Term>,
    /// A bill, or an Act that is not yet in force: the power counts only where that is supposed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) not_in_force: bool,
    /// Where it is arguable that the power exists for this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unsettled: Option<Unsettled>,
    /// In force from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<PartialDate>,
    /// In force until.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<PartialDate>,
    /// Where it stands.
    pub(crate) cite: Cite,
}

impl PowerRow {
    /// While it is in force.
    #[must_use]
    pub(crate) const fn span(&self) -> Span {
        Span::new(self.from, self.until)
    }
}

/// A term that can be set: a concern that is no reason to refuse may be met by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    /// What it says.
    pub(crate) what: Localised,
    /// The grounds whose concern it may meet.
    pub(crate) meets: Vec<Ground>,
    /// Where it stands that such a term can be set.
    pub(crate) cite: Cite,
}

/// What must be so before a power can be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Precondition {
    /// Its name, unique in the legal base: `restraint/charged`.
    pub(crate) id: ConditionId,
    /// In a few words: "the person has been charged".
    pub(crate) name: Localised,
    /// What must hold.
    pub(crate) holds: Condition,
    /// Where it does not hold yet but still can: what makes its failure final. `"never"` is
    /// expressed by leaving `final` out and setting `can_still_be_met`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) r#final: Option<Condition>,
    /// Whether time can still mend it (a charge may be laid, an appeal may end). Where so, and
    /// `final` does not hold, the answer is to wait.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) can_still_be_met: bool,
    /// Who must be satisfied.
    pub(crate) office: Office,
    /// Where it is arguable that the law asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unsettled: Option<Unsettled>,
    /// Where it stands.
    pub(crate) cite: Cite,
}

//! The answer to each limb, the routes tried, and severance.

use crate::law::RouteKind;
use crate::verdict::{ActKind, Citation, Disposition, Refusal};
use crate::vocabulary::{InstrumentId, MeasureId, MeasureKind, OffenceId, PersonId, PowerId, RouteId};
use serde::{Deserialize, Serialize};

/// What can be done with a letter whose limbs differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Severance {
    /// Limbs on which no ground was found. They can go ahead only on condition that what is sent
    /// serves no other limb.
    pub(crate) no_ground_found: Vec<String>,
    /// Limbs that wait for an act.
    pub(crate) escalate: Vec<String>,
    /// Limbs that must be refused.
    pub(crate) refuse: Vec<String>,
    /// Whether the instruments that carry the limbs on which no ground was found limit the use of what is sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) use_limitation: Vec<UseLimitation>,
}

/// How one instrument limits the use of what is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct UseLimitation {
    /// The instrument.
    pub(crate) instrument: InstrumentId,
    /// How the limit arises; absent: not read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) arises: Option<crate::law::Arises>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cite: Option<Citation>,
}

/// The answer to one limb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct LimbVerdict {
    /// `m1/o1/p1`; `-` where there is no offence or target.
    pub(crate) id: String,
    /// The measure.
    pub(crate) measure: MeasureId,
    /// What is asked.
    pub(crate) kind: MeasureKind,
    /// The offence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) offence: Option<OffenceId>,
    /// The target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) target: Option<PersonId>,
    /// The answer.
    pub(crate) disposition: Disposition,
    /// For a refusal: which of the two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) refusal: Option<Refusal>,
    /// For an escalation: the kinds of act.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) acts: Vec<ActKind>,
    /// The routes that were tried.
    pub(crate) routes: Vec<RouteTried>,
    /// The step of the proof that is this limb's formula: true refuses, false finds no ground.
    pub(crate) step: u32,
}

/// A route that was tried for a limb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct RouteTried {
    /// The route.
    pub(crate) route: RouteId,
    /// What kind of way it is.
    pub(crate) kind: RouteKind,
    /// The instrument that governs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) instrument: Option<InstrumentId>,
    /// The instrument that the letter invokes, where another one governs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) invoked: Option<InstrumentId>,
    /// Whether it is open, shut, or open to somebody's act.
    pub(crate) state: RouteState,
    /// What shuts it, or may: places in `findings`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) by: Vec<u32>,
    /// What was looked at and does not stand in the way: places in `findings`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) ruled_out: Vec<u32>,
    /// The powers that could carry the measure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) powers: Vec<PowerId>,
}

/// What names a way: its route, the instrument that governs and the one that is invoked.
pub(crate) type Way<'r> = (&'r RouteId, Option<&'r InstrumentId>, Option<&'r InstrumentId>);

impl RouteTried {
    /// What tells it from the other ways of its limb.
    pub(crate) const fn way(&self) -> Way<'_> {
        (&self.route, self.instrument.as_ref(), self.invoked.as_ref())
    }
}

vocabulary! {
    /// How a route stands.
    pub enum RouteState {
        /// Nothing stands in the way, on the known facts and listed presumptions.
        Open = "open",
        /// Somebody must act first.
        Undecided = "undecided",
        /// Shut.
        Shut = "shut",
    }
}

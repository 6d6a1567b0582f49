//! What a party said on joining: reservations, declarations, objections.

use crate::law::{Cite, Unsettled};
use crate::vocabulary::{Date, Ground, Localised, PartialDate, Span, StateCode};
use serde::{Deserialize, Serialize};

/// A statement of a party that touches assistance. It moves no ground by itself: what a reservation
/// does between two states is for a person to say, so the verdict lists it beside the route. Only where it
/// denies treaty relations to another party is the instrument not in force between the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Statement {
    /// What kind of statement it is.
    pub(crate) kind: StatementKind,
    /// The grounds that it touches; `scope` for what is covered, `contents` for form and language.
    pub(crate) about: Vec<Ground>,
    /// The parties to which it denies treaty relations under the instrument, where it does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) precludes: Vec<StateCode>,
    /// Where it became arguable whether it still denies them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) doubt: Option<Doubt>,
    /// What it says, in a few words of ours; an objection names whose statement it answers.
    pub(crate) says: Localised,
    /// When it was made. Absent: with the party's own consent to be bound, or not found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) made: Option<PartialDate>,
    /// Since when it is withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) withdrawn: Option<PartialDate>,
    /// Where it stands.
    pub(crate) cite: Cite,
}

impl Statement {
    /// From the day on which it was made until it was withdrawn.
    #[must_use]
    pub(crate) fn span(&self) -> Span {
        Span::new(self.made, self.withdrawn.and_then(PartialDate::before))
    }

    /// Whether it may be arguable on `day` that it still counts.
    #[must_use]
    pub(crate) fn doubted_on(&self, day: Date) -> bool {
        self.doubt.as_ref().is_some_and(|doubt| doubt.since.reached_by(day) != Some(false))
    }
}

/// What happened since makes a denial of treaty relations arguable: it was not withdrawn, and its reason is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Doubt {
    /// The first day on which it is arguable.
    pub(crate) since: PartialDate,
    /// The reading under which the denial still counts.
    pub(crate) unsettled: Unsettled,
}

vocabulary! {
    /// What kind of statement a party made.
    pub(crate) enum StatementKind {
        /// It excludes or changes the effect of a provision for itself.
        Reservation = "reservation",
        /// It says how it reads or will apply a provision.
        Declaration = "declaration",
        /// It answers another party's statement.
        Objection = "objection",
        /// It tells what the instrument asks it to tell: languages, channels, conditions.
        Notification = "notification",
    }
}

//! Treaties, conventions and arrangements.

use crate::law::{Absent, Cite, GroundRow, Scope, Statement, Unsettled};
use crate::vocabulary::{Date, InstrumentId, Localised, MeasureKind, PartialDate, Span, StateCode};
use serde::{Deserialize, Serialize};

/// One instrument: who is bound and when, what it covers, what it lets a state refuse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// Its name, and the name of its file: `aaa-bbb-1990`.
    pub id: InstrumentId,
    /// What kind of instrument it is.
    pub kind: InstrumentKind,
    /// Its full title.
    pub title: Localised,
    /// What a memo calls it: "treaty with the other state (1990)".
    pub short: Localised,
    /// For instruments with many parties: the day of entry into force in general. Absent: not in
    /// force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<PartialDate>,
    /// Who is bound. Every party has its own dates.
    pub parties: Vec<Party>,
    /// Whether a state that is not listed is known not to be bound.
    pub parties_complete: bool,
    /// The day of the depositary list, or of the latest check of who is bound.
    pub parties_as_of: Date,
    /// What it covers.
    pub(crate) scope: Scope,
    /// Whether its text wants a letter to name it. Else a letter that names another, or none, can be carried
    /// by it all the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) must_be_named: bool,
    /// The forms of assistance that it names. Absent: not read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) measures: Option<MeasureList>,
    /// Its grounds, one row each: present, barred, or absent where there is more to say of it than that.
    pub grounds: Vec<GroundRow>,
    /// The grounds that it does not have, with nothing more to say. Their rows stand among `grounds` once the law is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) absent: Option<Absent>,
    /// Whether the text was read so far that no further ground can be in it.
    pub grounds_complete: bool,
    /// Its place beside other instruments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) precedence: Option<Precedence>,
    /// Duties and conditions that are no grounds.
    #[serde(default)]
    pub(crate) duties: Vec<Duty>,
    /// Where it speaks of extradition, which is not screened here: comparisons show it, so that nobody thinks it
    /// covered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) extradition: Option<Cite>,
    /// Languages in which a letter or its translation must be (ISO 639-1). Absent: not read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) languages: Option<Languages>,
    /// What was tried to read it, where it is not read whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unread: Option<String>,
}

vocabulary! {
    /// What kind of instrument it is.
    pub enum InstrumentKind {
        /// A treaty between two states on mutual legal assistance.
        Bilateral = "bilateral",
        /// A tax treaty or an agreement on tax information between two states: it carries help in tax crime,
        /// and is no treaty on mutual legal assistance, so no convention stands back behind it.
        Tax = "tax",
        /// A treaty of many parties on mutual legal assistance itself: where no treaty between the two
        /// binds, conventions stand back behind it.
        Regional = "regional",
        /// A convention of many parties that carries mutual legal assistance.
        Multilateral = "multilateral",
        /// The founding instrument of an international court.
        InternationalCourt = "international-court",
        /// A treaty on human rights: it binds and carries no assistance, so it is never a route.
        HumanRights = "human-rights",
        /// A scheme or model without binding force: never a route by itself.
        NonBinding = "non-binding",
    }
}

/// A party, with its dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The state, territory or court.
    pub state: StateCode,
    /// When it signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<PartialDate>,
    /// Since when it is bound. Absent: not bound (only signed).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<PartialDate>,
    /// The last day on which it was bound (denunciation, termination).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// Suspensions, by either side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suspensions: Vec<Suspension>,
    /// What it said on joining, as far as that touches assistance.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) statements: Vec<Statement>,
    /// Where this stands.
    pub cite: Cite,
}

impl Instrument {
    /// Whether it operates in general on `day`, whoever is bound: a treaty between two states that has no
    /// day of its own does, what has no binding force never does.
    #[must_use]
    pub fn in_force_on(&self, day: Date) -> Option<bool> {
        match (self.kind, self.in_force) {
            (InstrumentKind::NonBinding, _) => Some(false),
            (InstrumentKind::Bilateral | InstrumentKind::Tax, None) => Some(true),
            (_, from) => from.map_or(Some(false), |from| from.reached_by(day)),
        }
    }
}

impl Party {
    /// Whether it is bound on `day`; `None` where what is known does not say. A party that only signed
    /// is not bound.
    #[must_use]
    pub fn bound_on(&self, day: Date) -> Option<bool> {
        self.bound.map_or(Some(false), |_| self.span().holds_on(day))
    }

    /// Whether it denied treaty relations to `other` and had not taken that back on `day`; `None` where it never did,
    /// or what is known does not say.
    #[must_use]
    pub fn denies(&self, other: StateCode, day: Date) -> Option<bool> {
        self.precludes(other, day).and_then(|(denied, _)| denied)
    }

    /// Whether it denied treaty relations to `other`, and had not taken that back on `day`; and where it said so.
    /// What is arguable on the day is no answer: see [`Party::may_preclude`].
    #[must_use]
    pub(crate) fn precludes(&self, other: StateCode, day: Date) -> Option<(Option<bool>, &Statement)> {
        let denied = self.statements.iter().filter(|one| one.precludes.contains(&other) && !one.doubted_on(day));
        let on_day = denied.map(|one| (one.span().holds_on(day), one)).filter(|(holds, _)| *holds != Some(false));
        on_day.max_by_key(|(holds, _)| *holds)
    }

    /// The statements by which it denied treaty relations to `other` of which it is arguable on `day` whether they
    /// still count.
    pub(crate) fn may_preclude(&self, other: StateCode, day: Date) -> impl Iterator<Item = &Statement> {
        self.statements_on(day).filter(move |one| one.precludes.contains(&other) && one.doubted_on(day))
    }

    /// What it said and had not withdrawn on `day`.
    pub(crate) fn statements_on(&self, day: Date) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |one| one.span().may_hold_on(day))
    }

    /// From the day on which it is bound to the last one.
    #[must_use]
    pub(crate) const fn span(&self) -> Span {
        Span::new(self.bound, self.until)
    }
}

/// A time during which an instrument does not operate between two parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    /// The first day.
    pub from: PartialDate,
    /// The last day. Absent: it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// Which side suspended.
    pub by: StateCode,
    /// The one party towards which it suspended, where the instrument has more than two. Absent: towards all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub towards: Option<StateCode>,
    /// Where its effect is arguable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unsettled: Option<Unsettled>,
    /// Where this stands.
    pub cite: Cite,
}

impl Suspension {
    /// Whether its effect is arguable.
    #[must_use]
    pub const fn is_unsettled(&self) -> bool {
        self.unsettled.is_some()
    }

    /// Whether it runs on `day`; `None` where what is known does not say.
    #[must_use]
    pub fn runs_on(&self, day: Date) -> Option<bool> {
        self.span().holds_on(day)
    }

    /// From its first day to its last.
    #[must_use]
    pub(crate) const fn span(&self) -> Span {
        Span::new(Some(self.from), self.until)
    }
}

/// Forms of assistance that an instrument names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct MeasureList {
    /// The forms.
    pub(crate) kinds: Vec<MeasureKind>,
    /// Whether a form that is not in the list is outside the instrument (`true`), or can come under
    /// a general clause or an unread part (`false`).
    pub(crate) closed: bool,
    /// Where they stand.
    pub(crate) cite: Cite,
}

/// Where an instrument stands back behind another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Precedence {
    /// Its rules on assistance do not apply where a treaty on mutual legal assistance binds both:
    /// that treaty's apply in their place. Rows marked `stands_alone` apply all the same.
    pub(crate) defers_to_assistance_treaty: bool,
    /// Measures for which it has rules of its own that do not stand back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) except_measures: Vec<MeasureKind>,
    /// Where it says so.
    pub(crate) cite: Cite,
}

/// A duty or condition that is no ground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Duty {
    /// Which.
    pub(crate) kind: DutyKind,
    /// How it arises.
    pub(crate) arises: Arises,
    /// Where it stands.
    pub(crate) cite: Cite,
}

vocabulary! {
    /// A duty or condition that is no ground.
    pub(crate) enum DutyKind {
        /// Consult, or consider conditions, before refusing.
        Consult = "consult",
        /// Give reasons for a refusal.
        Reasons = "reasons",
        /// What is sent serves only the stated case.
        UseLimitation = "use-limitation",
        /// The requested state keeps the letter secret.
        Confidentiality = "confidentiality",
        /// What is sent is kept secret.
        ConfidentialityOfEvidence = "confidentiality-of-evidence",
        /// What is sent comes back.
        Return = "return",
    }
}

vocabulary! {
    /// How a duty arises.
    pub(crate) enum Arises {
        /// By itself.
        Automatic = "automatic",
        /// Where one side asks for it or makes it a condition.
        OnDemand = "on-demand",
        /// The instrument does not have it.
        Absent = "absent",
    }
}

/// Languages of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Languages {
    /// Any one of these will do.
    pub(crate) any_of: Vec<String>,
    /// Where it stands.
    pub(crate) cite: Cite,
}

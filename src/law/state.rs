//! States: codes, names, published indicators, findings, the death penalty.

use crate::law::Cite;
use crate::vocabulary::{AdvisoryKind, Date, Localised, Mark, SeriesId, SourceId, StateCode};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `states.json`: every state, territory and entity that can write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct States {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// Where the list is from.
    pub(crate) source: SourceId,
    /// The list.
    pub(crate) states: Vec<StateRow>,
}

/// A state, territory or entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StateRow {
    /// Its code.
    pub code: StateCode,
    /// Three-letter code, where ISO has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iso3: Option<String>,
    /// What it is.
    pub(crate) kind: StateKind,
    /// Its name.
    pub name: Localised,
    /// The state to which a territory belongs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<StateCode>,
}

impl StateRow {
    /// What it is: `state`, `special` (observer, partly recognised, special region), `territory` or `entity`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.kind.word()
    }

    /// Whether it is a state of ordinary standing.
    #[must_use]
    pub fn is_state(&self) -> bool {
        self.kind == StateKind::State
    }

    /// Whether it is an international court or another entity that is no state or territory.
    #[must_use]
    pub fn is_entity(&self) -> bool {
        self.kind == StateKind::Entity
    }
}

vocabulary! {
    /// What a code stands for.
    pub(crate) enum StateKind {
        /// A state.
        State = "state",
        /// A state or region of special standing (observer, partly recognised, special region).
        Special = "special",
        /// A territory of another state.
        Territory = "territory",
        /// An international court or another entity.
        Entity = "entity",
    }
}

/// A file of `indicators/`: one published series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Indicator {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// Its name at its publisher: `v2x_regime`.
    pub(crate) id: SeriesId,
    /// What it measures.
    pub(crate) name: Localised,
    /// What it speaks to.
    pub(crate) about: IndicatorAbout,
    /// The year that the figures describe.
    pub(crate) year: u16,
    /// The day on which they were published: before it they count for nothing.
    pub(crate) published: Date,
    /// The edition.
    pub(crate) edition: String,
    /// Where they are from.
    pub(crate) source: SourceId,
    /// The licence under which they may be shown.
    pub(crate) licence: String,
    /// The bands that the publisher itself gives; a series without bands shows its value and never
    /// raises a concern.
    #[serde(default)]
    pub(crate) bands: Vec<Band>,
    /// The figures, in thousandths (0.348 is 348); a level is 0, 1000, 2000.
    pub(crate) values: BTreeMap<StateCode, i32>,
}

vocabulary! {
    /// What an indicator speaks to.
    pub(crate) enum IndicatorAbout {
        /// The political order as a whole.
        General = "general",
        /// Torture and ill-treatment.
        Torture = "torture",
        /// Independence of the courts.
        Courts = "courts",
        /// Whether personal data are protected by law: shown beside a decision on them, and read by no formula.
        DataProtection = "data-protection",
        /// Rule of law, civil liberties, expression: context only.
        Context = "context",
    }
}

/// A band that the publisher gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Band {
    /// The publisher's word.
    pub(crate) name: String,
    /// From this figure, in thousandths.
    pub(crate) from: i32,
    /// To this figure, included.
    pub(crate) to: i32,
    /// Whether the policy reads it as adverse.
    pub(crate) adverse: bool,
}

/// `findings.json`: what the requested state or another named source says of a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Findings {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// The findings.
    pub(crate) findings: Vec<StateFinding>,
}

/// Something that a named source says of a state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct StateFinding {
    /// The state.
    pub(crate) state: StateCode,
    /// What is found.
    pub(crate) finding: FindingKind,
    /// From when it counts.
    pub(crate) from: Date,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<Date>,
    /// Where it stands.
    pub(crate) cite: Cite,
}

vocabulary! {
    /// What is found of a state.
    pub(crate) enum FindingKind {
        /// The requested state has sanctions in force against the state itself.
        SanctionedState = "sanctioned-state",
        /// Sanctions in force against persons of that state.
        SanctionedPersons = "sanctioned-persons",
        /// Listed as a supporter of terrorism.
        SupporterOfTerrorism = "supporter-of-terrorism",
        /// Named by the requested state for covert interference.
        ForeignInterference = "foreign-interference",
        /// Named by a source for repression beyond its borders.
        TransnationalRepression = "transnational-repression",
        /// Criminalises consensual same-sex relations.
        SameSexCriminalised = "same-sex-criminalised",
    }
}

impl FindingKind {
    /// The warning that the finding amounts to, where it does.
    #[must_use]
    pub(crate) const fn advisory(self) -> Option<AdvisoryKind> {
        match self {
            Self::ForeignInterference => Some(AdvisoryKind::ForeignInterference),
            Self::TransnationalRepression => Some(AdvisoryKind::TransnationalRepression),
            _ => None,
        }
    }
}

/// `death-penalty.json`: death penalty in law and practice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct DeathPenalty {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// One row a state.
    pub(crate) rows: Vec<DeathPenaltyRow>,
}

/// The death penalty in one state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct DeathPenaltyRow {
    /// The state.
    pub(crate) state: StateCode,
    /// Whether its law keeps it for ordinary crimes.
    pub(crate) keeps: bool,
    /// As of when that is known.
    pub(crate) as_of: Date,
    /// Where it stands.
    pub(crate) cite: Cite,
}

/// `sources.json`: everything that a row can cite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Sources {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// The sources.
    pub(crate) sources: Vec<Source>,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name.
    pub id: SourceId,
    /// Its title.
    pub title: String,
    /// What it is called in running text, in the languages of the base; else its title up to the first comma.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Localised>,
    /// Edition, consolidation date or commit.
    pub edition: String,
    /// Where it can be opened.
    pub address: String,
    /// The licence or rule under which its facts are restated.
    pub licence: String,
    /// When it was read; for a source that was not read itself, when it was named.
    pub read: Date,
    /// The best mark that a row on this source can bear.
    pub mark: Mark,
    /// Nothing was read: general knowledge, or a text that names no source of its own. A row on it says so, and
    /// is never presumed to be as it says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unread: bool,
}

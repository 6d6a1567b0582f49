//! The screening policy: presumptions and thresholds, versioned, replaceable by the host.

use crate::law::{Cite, Condition};
use crate::vocabulary::{AssuranceKind, Circumstance, ContentItem, Fact, HolderKind, Localised, PresumptionId, Profile};
use serde::{Deserialize, Serialize};

/// `policy.json`: what may be presumed, and where breadth begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Policy {
    /// Path of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// Its edition.
    pub(crate) edition: String,
    /// What may be presumed; at most 62.
    pub(crate) presumptions: Vec<Presumption>,
    /// Where breadth begins, and when a figure is stale.
    pub(crate) thresholds: Thresholds,
    /// From where on several letters are a series. Absent: nothing is told of several letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) series: Option<SeriesThresholds>,
    /// Decisions that count only where the dossier says that they are in writing: of the others one by word of mouth
    /// does not count either, but one of which nobody says it does.
    #[serde(default)]
    pub(crate) in_writing: Vec<DecisionAct>,
}

vocabulary! {
    /// What an office decides.
    pub(crate) enum DecisionAct {
        /// Whether it refuses.
        Refuse = "refuse",
        /// Whether it puts the measure off.
        Postpone = "postpone",
        /// Whether it opens a way.
        Open = "open",
    }
}

/// Something that may be presumed where it is unknown. Listed in every verdict that uses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Presumption {
    /// Its name.
    pub(crate) id: PresumptionId,
    /// What is presumed, and which way.
    pub(crate) presumes: Vec<Presumed>,
    /// Presumed only where this is *known* to hold. Absent: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) when: Option<Condition>,
    /// Not presumed where this is known to hold: a flag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unless: Option<Condition>,
    /// What is presumed, in a few words, for a list; else the sentence below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) short: Option<Localised>,
    /// What it rests on, in a sentence.
    pub(crate) rests_on: Localised,
    /// The law or practice behind it.
    pub(crate) cite: Cite,
}

/// One thing that is presumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Presumed {
    /// The fact is so.
    Fact(Fact),
    /// The fact is not so.
    NotFact(Fact),
    /// The circumstance is not so.
    NotCircumstance(Circumstance),
    /// The target is not known as this.
    NotProfile(Profile),
    /// What is asked for is not held by such a holder.
    NotHolder(HolderKind),
    /// The assurance is given.
    Assurance(AssuranceKind),
    /// The letter says what it must of this.
    Content(ContentItem),
    /// Rows that are only reported say what the text says, for parties and dates.
    ReportedRow,
    /// A state that a list of parties does not name is not bound, though the list is not known to be
    /// complete.
    UnlistedParty,
    /// An author that does not name an instrument in force between the two would rest on it.
    Reliance,
    /// A list of grounds that was not read whole holds no more.
    Coverage,
    /// What an instrument covers, and its forms of assistance, are as reported where they were not read whole.
    ScopeCoverage,
}

/// Where breadth begins, and when a figure is stale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Thresholds {
    /// A figure more than so many years older than the as-of date is stale.
    pub(crate) stale_after_years: u16,
    /// From so many accounts on, a measure is broad.
    pub(crate) broad_accounts: u32,
    /// From so many persons on at whom the same kind of measure aims, it is broad.
    pub(crate) broad_persons: usize,
    /// What ended so many days before an offence began, or began so many after it ended, is far from it.
    pub(crate) far_days: u32,
    /// From so many days on, a data period is broad.
    pub(crate) broad_days: u32,
    /// From so many days on, data that show where somebody moved are broad.
    pub(crate) movement_days: u32,
    /// Secrecy that would last more than so many days from receipt has no end.
    pub(crate) secrecy_days: u32,
    /// What is kept for more than so many days after the case is kept without an end.
    pub(crate) kept_days: u32,
    /// For each depth of intrusion (0 to 4): the least maximum penalty *here*, in months, that
    /// answers it without a question.
    pub(crate) gravity_months: Vec<u16>,
    /// On what the thresholds rest.
    pub(crate) cite: Cite,
}

/// From where on several letters of one state are a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SeriesThresholds {
    /// Letters further apart than so many days are not put together.
    pub(crate) within_days: u32,
    /// So many letters about people for what they say, believe or belong to.
    pub(crate) community_letters: usize,
    /// So many letters that each ask for less than is broad, and together for no less.
    pub(crate) split_letters: usize,
    /// The length in days over which letters are counted.
    pub(crate) surge_days: u32,
    /// So many times the usual number in that length.
    pub(crate) surge_times: usize,
    /// And no fewer letters than this.
    pub(crate) surge_least: usize,
    /// So many lengths must lie before it, so that there is a usual number.
    pub(crate) surge_history: usize,
    /// So many letters about different persons with one account.
    pub(crate) narrative_letters: usize,
    /// Two accounts are one where at least this share of what either says, in hundredths, stands in both.
    pub(crate) narrative_share: usize,
    /// How many words in a row are held against each other.
    pub(crate) narrative_words: usize,
    /// On what the thresholds rest.
    pub(crate) cite: Cite,
}

//! What every row of law carries, and the rows that are grounds for refusal.

use crate::law::Condition;
use crate::vocabulary::{
    ContentItem, Date, Force, Ground, GroundId, Localised, Mark, MeasureKind, Office, PartialDate, SourceId, Span,
};
use serde::{Deserialize, Serialize};

/// Where a row of law stands, and how far it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cite {
    /// The pinpoint: `art. 6(1)(b)`, `s. 9.4(2)(a)`. Where the pinpoint itself is not known:
    /// `not found`.
    pub at: String,
    /// Whether the text was read.
    pub mark: Mark,
    /// The source, by its name in `data/sources.json`.
    pub source: SourceId,
    /// What a reader must know about the reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A point on which the law can be read in two ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Unsettled {
    /// The reading under which the row counts, as a statement that may be true.
    pub(crate) reading: Localised,
}

/// A ground for refusal, as one instrument, power, route or constitution has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GroundRow {
    /// Its name, unique in the legal base: `aaa-bbb-1990/essential-interests`.
    pub id: GroundId,
    /// Which ground it is.
    pub ground: Ground,
    /// How strongly it is worded.
    pub force: Force,
    /// Whether it rests on a *view* that an office must hold ("substantial grounds to believe", "in
    /// the Minister's opinion"), and of what kind. Absent: it rests on facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) view: Option<View>,
    /// Who decides: must hold the view, or may refuse.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Office>,
    /// The standard in the text's own terms, in a few words of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<String>,
    /// The measures to which it speaks. Absent: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<Vec<MeasureKind>>,
    /// The measures to which it does not speak.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub except_measures: Option<Vec<MeasureKind>>,
    /// It speaks only where this holds (offences of a convention, say).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) when: Option<Condition>,
    /// What is indicated or established, where the text defines it more closely than the ground's
    /// check does; it then stands in the place of the check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) concern: Option<Condition>,
    /// The ground with which its office is asked, where that is another than its own: a limit on speech is weighed
    /// together with why the case is pursued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) asked_with: Option<Ground>,
    /// For discrimination: the characteristics that the text lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) characteristics: Option<Vec<String>>,
    /// For contents: what the text wants the letter to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) items: Option<Vec<ContentItem>>,
    /// For a ground that is absent: the rows by which its concern can travel all the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hooks: Vec<GroundId>,
    /// Whether it counts whatever instrument carries the letter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stands_alone: bool,
    /// Whether it counts only on a way of which no other row speaks to the same ground.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fills_gap: bool,
    /// Where the point is arguable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unsettled: Option<Unsettled>,
    /// In force from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// In force until (the last day).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// Where it stands.
    pub cite: Cite,
}

impl GroundRow {
    /// Whether it is arguable that it counts.
    #[must_use]
    pub const fn is_unsettled(&self) -> bool {
        self.unsettled.is_some()
    }

    /// Whether it is in force on `day`; `None` where what is known does not say.
    #[must_use]
    pub fn in_force_on(&self, day: Date) -> Option<bool> {
        self.span().holds_on(day)
    }

    /// While it is in force.
    #[must_use]
    pub(crate) const fn span(&self) -> Span {
        Span::new(self.from, self.until)
    }
}

vocabulary! {
    /// How an office comes to a view.
    pub(crate) enum View {
        /// On indicators that the library knows as a closed list: where none is met, the view is
        /// shown as *not indicated*.
        Indicated = "indicated",
        /// Reserved to its office without a closed list of indicators: listed on every limb, never
        /// said to be ruled out.
        Reserved = "reserved",
    }
}

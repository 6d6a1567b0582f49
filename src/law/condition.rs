//! Conditions of the law, as they stand in `data/`.

use crate::vocabulary::{
    AdvisoryKind, AssuranceKind, Circumstance, Conduct, ConductTag, Fact, HolderKind, Localised, MeasureKind, Profile,
    RecordMark, StateCode,
};
use serde::{Deserialize, Serialize};

/// A condition over the facts of one limb: elements of an offence, a precondition of a power, the
/// scope of an instrument. Its value is true, false or unknown, and says why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Condition {
    /// All of these. Never empty.
    All(Vec<Condition>),
    /// At least one of these. Never empty.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// One thing by one reading of the law, another by the other; known where both agree.
    Either(Box<Readings>),
    /// A fact of the closed list.
    Fact(Fact),
    /// The letter alleges this act.
    Conduct(Conduct),
    /// The letter alleges this circumstance.
    Circumstance(Circumstance),
    /// The letter alleges some act that bears this tag.
    Tag(ConductTag),
    /// All acts that the letter alleges bear this tag.
    OnlyTag(ConductTag),
    /// The measure is one of these.
    Measure(Vec<MeasureKind>),
    /// The requesting state is one of these.
    State(Vec<StateCode>),
    /// This assurance was given for the target.
    Assurance(AssuranceKind),
    /// What is asked is held by this kind of holder.
    Holder(HolderKind),
    /// A record of the requested state's own that the measure would bring out bears this mark.
    Marked(RecordMark),
    /// The requested state has issued this warning about the requesting state.
    Advisory(AdvisoryKind),
    /// The target is known as this.
    Profile(Profile),
    /// The highest penalty in the requesting state is at least so many months (life counts).
    MaximumMonths(u16),
    /// At least so many accounts, numbers or files are asked for.
    Accounts(u32),
    /// The data period is at least so many days long.
    DataDays(u32),
}

/// Two readings of an unsettled point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Readings {
    /// Name of the point, unique in the legal base: `arrangement-beside-agreement`.
    pub(crate) point: String,
    /// What is asked of the office that settles it, as a statement that may be true.
    pub(crate) reading: Localised,
    /// What holds where the reading is right.
    pub(crate) then: Condition,
    /// What holds where it is not.
    pub(crate) otherwise: Condition,
}

impl Condition {
    /// The formula and everything inside it.
    pub(crate) fn parts(&self) -> Vec<&Self> {
        let mut all = vec![self];
        let mut next = 0;
        while let Some(condition) = all.get(next).copied() {
            next += 1;
            match condition {
                Self::All(parts) | Self::Any(parts) => all.extend(parts),
                Self::Not(part) => all.push(part),
                Self::Either(readings) => all.extend([&readings.then, &readings.otherwise]),
                _ => {}
            }
        }
        all
    }

    /// The unsettled points that it names.
    pub(crate) fn readings(&self) -> impl Iterator<Item = &Readings> {
        self.parts().into_iter().filter_map(Self::reading)
    }

    fn reading(&self) -> Option<&Readings> {
        if let Self::Either(readings) = self { Some(readings) } else { None }
    }
}

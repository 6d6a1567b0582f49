//! An offence of the letter: label, conduct, circumstances, penalty, place and time.

use crate::request::{Money, Place};
use crate::vocabulary::{Circumstance, Conduct, OffenceId, PartialDate, ProvisionId, StateCode};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// An offence as the letter presents it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LetterOffence {
    /// Its name inside this letter: `o1`.
    pub id: OffenceId,
    /// What the requesting state calls it. A label decides nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The provision that creates it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<Provision>,
    /// What the person is said to have done. The list is complete: an act that is not in it is not
    /// alleged. Empty, absent or all denied: the letter states no conduct, and there is
    /// nothing to compare.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub conduct: Option<Vec<AllegedConduct>>,
    /// How, with what state of mind, by what right, with what result. What is not listed is unknown.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "each_once")]
    #[cfg_attr(feature = "schema", schemars(schema_with = "circumstances"))]
    pub circumstances: BTreeMap<Circumstance, Claim>,
    /// The highest penalty under the law of the requesting state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Penalty>,
    /// What was lost or gained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss: Option<Money>,
    /// The states in which it was done. Empty: the letter names none; where it was done stays unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub places: Option<Vec<StateCode>>,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<Period>,
    /// Whether it is out of time under the law of the requesting state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_barred: Option<bool>,
    /// Other offences of this letter that are about the same conduct, in whole or in part: who was tried for one
    /// may have been tried for the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::OFFENCES)))]
    pub overlaps: Option<Vec<OffenceId>>,
    /// Earlier judgments, pardons and amnesties for the same conduct. Empty: there are none, as the letter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::request::limits::LIST)))]
    pub earlier_judgments: Option<Vec<EarlierJudgment>>,
    /// Where it stands in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// The letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Who chose the codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coded_by: Option<String>,
    /// Who checked them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<String>,
}

/// A foreign provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// As the letter cites it.
    pub as_cited: String,
    /// Its name in the provision register, where the register knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<ProvisionId>,
}

/// One act that the letter alleges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllegedConduct {
    /// What was done.
    pub code: Conduct,
    /// `false` where the letter itself says that this was *not* done. Absent: alleged.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub alleged: bool,
    /// Where it stands in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// The letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Who chose the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coded_by: Option<String>,
    /// Who checked it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<String>,
}

/// A circumstance that the letter alleges or denies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// `true`: the letter says so. `false`: the letter says that it was not so.
    pub alleged: bool,
    /// Where it stands in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// The letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Who chose the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coded_by: Option<String>,
    /// Who checked it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<String>,
}

/// A penalty. What is absent is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Penalty {
    /// Imprisonment, in months (ten years are 120).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(max = 1200)))]
    pub imprisonment_months: Option<u16>,
    /// Imprisonment for life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life: Option<bool>,
    /// Death.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub death: Option<bool>,
    /// Corporal punishment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corporal: Option<bool>,
    /// `true` where the letter does not state the penalty, so that nobody needs to look again. Noted, not
    /// weighed: the penalty is unknown, as where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_stated: Option<bool>,
}

/// From one day to another, both included. Each may be known to the month or year only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    pub from: PartialDate,
    /// The last day. Absent: it goes on, or only one day is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
}

/// An earlier judgment, pardon or amnesty for the same conduct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlierJudgment {
    /// In which state.
    pub state: StateCode,
    /// What it said.
    pub outcome: Outcome,
    /// Whether it is final.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#final: Option<bool>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
}

vocabulary! {
    /// How an earlier case ended.
    pub enum Outcome {
        /// Found not guilty.
        Acquitted = "acquitted",
        /// Found guilty; the sentence runs or was served.
        Convicted = "convicted",
        /// Pardoned or amnestied.
        Pardoned = "pardoned",
        /// Ended without a judgment.
        Discontinued = "discontinued",
    }
}

const fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes the field by reference")]
const fn is_true(value: &bool) -> bool {
    *value
}

/// Circumstances by name; a key given twice is refused.
fn each_once<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<Circumstance, Claim>, D::Error> {
    struct Entries;
    impl<'de> Visitor<'de> for Entries {
        type Value = BTreeMap<Circumstance, Claim>;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a map of circumstances")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut all = BTreeMap::new();
            while let Some((key, value)) = map.next_entry::<Circumstance, Claim>()? {
                if all.insert(key, value).is_some() {
                    return Err(A::Error::custom(format_args!("duplicate key `{key}`")));
                }
            }
            Ok(all)
        }
    }
    deserializer.deserialize_map(Entries)
}

#[cfg(feature = "schema")]
fn circumstances(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let (keys, values) = (generator.subschema_for::<Circumstance>(), generator.subschema_for::<Claim>());
    schemars::json_schema!({ "type": "object", "propertyNames": keys, "additionalProperties": values })
}

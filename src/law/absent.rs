//! Grounds that an instrument does not have and of which there is no more to say: one line an instrument, and one table
//! of the ways by which the concern of each travels all the same. The rows are made of both when the law is read.

use crate::law::{Cite, FaultPlace, GroundRow, Instrument, LawFault};
use crate::vocabulary::{Force, Ground, GroundId};
use serde::{Deserialize, Serialize};

/// The grounds that the text was read for and does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Absent {
    /// Which. Each becomes the row `INSTRUMENT/GROUND`, with the ways by which its concern travels under `travels` of
    /// `backstops.json`. One that has another pinpoint, a note, or other ways stands as a row of its own under `grounds`.
    pub(crate) grounds: Vec<Ground>,
    /// What was read.
    pub(crate) cite: Cite,
}

/// By which rows the concern of a ground travels under an instrument that does not have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Travel {
    /// The ground.
    pub(crate) ground: Ground,
    /// By the rows of the same instrument on these grounds that speak to every measure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) own: Vec<Ground>,
    /// By these rows of the requested state's own law.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) backstops: Vec<GroundId>,
}

impl Instrument {
    /// Puts the rows of the grounds that it does not have behind those that are written out.
    pub(super) fn with_absent(mut self, travels: &[Travel], faults: &mut Vec<LawFault>) -> Self {
        let Some(Absent { grounds, cite }) = self.absent.take() else { return self };
        let mut fault = |instrument: &Self, fault: String| {
            let (file, place) =
                (format!("instruments/{}.json", instrument.id), FaultPlace::Named(instrument.id.to_string()));
            faults.push(LawFault { file, place, fault });
        };
        for ground in grounds {
            let Some(travel) = travels.iter().find(|one| one.ground == ground) else {
                fault(&self, format!("`{ground}` is absent, and `travels` does not say how its concern travels"));
                continue;
            };
            let Ok(id) = format!("{}/{ground}", self.id).parse() else {
                fault(&self, format!("no name can be made for its row on `{ground}`"));
                continue;
            };
            let hooks = travel.own.iter().flat_map(|own| self.general(*own)).chain(&travel.backstops).cloned().collect();
            self.grounds.push(GroundRow::absent(id, ground, hooks, cite.clone()));
        }
        self
    }

    /// Its rows on a ground that speak to every measure.
    fn general(&self, ground: Ground) -> impl Iterator<Item = &GroundId> {
        let general = move |row: &&GroundRow| {
            row.ground == ground && row.force.is_there() && row.measures.is_none() && row.except_measures.is_none()
        };
        self.grounds.iter().filter(general).map(|row| &row.id)
    }
}

impl GroundRow {
    /// A ground that an instrument does not have, with the rows by which its concern travels.
    fn absent(id: GroundId, ground: Ground, hooks: Vec<GroundId>, cite: Cite) -> Self {
        Self {
            id,
            ground,
            force: Force::Absent,
            view: None,
            office: None,
            standard: None,
            measures: None,
            except_measures: None,
            when: None,
            concern: None,
            asked_with: None,
            characteristics: None,
            items: None,
            hooks,
            stands_alone: false,
            fills_gap: false,
            unsettled: None,
            from: None,
            until: None,
            cite,
        }
    }
}

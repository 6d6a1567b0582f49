//! Rows in a record: bare names, whose kind is told by what stands around them.

use crate::verdict::{Finding, FindingKind, RouteTried, VerdictRecord};
use crate::vocabulary::{FormError, GroundId, InstrumentId, MeasureKind, RowRef};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// Reads the name of a row. Where it is no ground, [`know`] says afterwards what it is.
pub(super) fn named<'de, D: Deserializer<'de>>(deserializer: D) -> Result<RowRef, D::Error> {
    GroundId::deserialize(deserializer).map(RowRef::Ground)
}

/// Gives every finding's row the kind that it has: by what the finding is about, and where that is a way, by
/// whether it has the name of an instrument that governs one. No route has the name of an instrument, and no
/// power that of a measure: the legal base sees to that.
pub(super) fn know(record: &mut VerdictRecord) -> Result<(), FormError> {
    let routes: Vec<&RouteTried> = record.limbs.iter().flat_map(|limb| &limb.routes).collect();
    let ids = routes.iter().filter_map(|route| route.instrument.clone());
    let governing: BTreeMap<String, InstrumentId> = ids.map(|id| (id.to_string(), id)).collect();
    for finding in &mut record.findings {
        finding.row = known(finding, &governing)?;
    }
    Ok(())
}

fn known(finding: &Finding, governing: &BTreeMap<String, InstrumentId>) -> Result<RowRef, FormError> {
    let name = finding.row.name();
    Ok(match finding.kind {
        FindingKind::Ground => RowRef::Ground(name.parse()?),
        FindingKind::RouteOpen | FindingKind::Unread => match governing.get(&*name) {
            Some(id) => RowRef::Instrument(id.clone()),
            None => RowRef::Route(name.parse()?),
        },
        FindingKind::Power => match MeasureKind::from_word(&name) {
            Some(kind) => RowRef::Measure(kind),
            None => RowRef::Power(name.parse()?),
        },
        FindingKind::Opening => RowRef::Route(name.parse()?),
    })
}

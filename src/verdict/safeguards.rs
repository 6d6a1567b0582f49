//! The safeguards that the governing instruments lack, as they are handed out, with the hooks that remain.

use crate::law::{GroundRow, Instrument};
use crate::matter::{Matter, POLICY};
use crate::verdict::limb::Judged;
use crate::verdict::route::RouteAttempt;
use crate::verdict::{Hook, Safeguard, SafeguardRow, SafeguardState};
use crate::vocabulary::RowRef;

/// Safeguards that the governing instruments of routes not shut lack or weaken, each once.
pub(crate) fn safeguards(matter: &Matter<'_>, judged: &[Judged<'_, '_>]) -> Vec<Safeguard> {
    let mut all: Vec<Safeguard> = Vec::new();
    let open = |tried: &&RouteAttempt<'_>| matter.proof.truth(tried.no_way).at(POLICY) != Some(true);
    for tried in judged.iter().flat_map(|one| one.routes.iter().filter(open)) {
        let Some(candidate) = tried.candidate else { continue };
        for change in &tried.safeguards {
            let is = |one: &SafeguardRow, instrument: &Instrument, row: &GroundRow| {
                one.instrument == instrument.id && matches!(&one.row, RowRef::Ground(id) if *id == row.id)
            };
            let told =
                |one: &Safeguard| is(&one.had, change.had.0, change.had.1) && is(&one.now, candidate.governing, change.now);
            if all.iter().any(told) {
                continue;
            }
            let row = |instrument: &Instrument, row: &GroundRow| SafeguardRow {
                instrument: instrument.id.clone(),
                row: RowRef::Ground(row.id.clone()),
                force: row.force,
                cite: (&row.cite).into(),
            };
            let hooks = change.now.hooks.iter().filter_map(|id| matter.base.ground(id));
            all.push(Safeguard {
                ground: change.ground,
                change: if change.is_lost() { SafeguardState::Lost } else { SafeguardState::Weakened },
                had: row(change.had.0, change.had.1),
                now: row(candidate.governing, change.now),
                hooks: hooks
                    .map(|hook| Hook {
                        row: RowRef::Ground(hook.id.clone()),
                        ground: hook.ground,
                        cite: (&hook.cite).into(),
                    })
                    .collect(),
            });
        }
    }
    all
}

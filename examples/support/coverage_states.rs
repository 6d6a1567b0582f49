//! The part of the report that counts states: who is bound, whose record is known.

use super::{cells, list, marks, table};
use crate::files::Files;
use crate::law::{self, Standing};
use mla_screen::LegalBase;
use mla_screen::law::{Cite, InstrumentKind};
use mla_screen::vocabulary::{Date, Mark, StateCode};
use std::collections::BTreeMap;

pub(crate) fn bound(base: &LegalBase, day: Date) -> String {
    let own = base.requested_state();
    let many = base.instruments().values().filter(|one| !law::between_two(one));
    let rows = many.map(|one| {
        let others = || base.states().keys().filter(|code| **code != own);
        let count = |wanted| others().filter(|code| law::stands(base, one, **code, day).standing == wanted).count();
        let own =
            if one.parties.iter().any(|party| party.state == own && party.bound.is_some()) { "bound" } else { "not bound" };
        let general = one.in_force.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let complete = if one.parties_complete { "yes" } else { "no" };
        let (force, suspended) = (count(Standing::InForce), count(Standing::Suspended));
        let (signed, unknown) = (count(Standing::Signed), count(Standing::Unknown));
        cells([&one.id, &own, &general, &force, &suspended, &signed, &unknown, &complete, &one.parties_as_of])
    });
    let heads = [
        "instrument",
        "requested state",
        "in force",
        "states in force",
        "suspended",
        "signed only",
        "unknown",
        "list complete",
        "list of",
    ];
    format!("## States by convention, on {day}\n\n{}", table(heads, rows))
}

/// From so many rows of its own on, an instrument has rules on assistance of its own.
const REGIME: usize = 8;

/// Which instruments stand between, one line for all states with the same.
pub(crate) fn between(base: &LegalBase, day: Date) -> String {
    let mut groups: BTreeMap<String, Vec<StateCode>> = BTreeMap::new();
    for code in base.states().keys().filter(|code| **code != base.requested_state()) {
        let named = base.instruments().values().filter_map(|one| match law::stands(base, one, *code, day).standing {
            _ if one.kind == InstrumentKind::InternationalCourt => None,
            Standing::InForce if one.kind == InstrumentKind::Tax => Some("tax agreement".to_owned()),
            _ if one.kind != InstrumentKind::Bilateral && law::own_rows(one) < REGIME => None,
            Standing::InForce if one.kind == InstrumentKind::Bilateral => Some("treaty".to_owned()),
            Standing::Suspended => Some(format!("{} (suspended)", one.id)),
            Standing::InForce => Some(one.id.to_string()),
            _ => None,
        });
        let mut named: Vec<String> = named.collect();
        named.sort_by_key(|name| name != "treaty");
        groups.entry(list(named)).or_default().push(*code);
    }
    let mut groups: Vec<(String, Vec<StateCode>)> = groups.into_iter().collect();
    groups.sort_by(|(a, left), (b, right)| right.len().cmp(&left.len()).then_with(|| a.cmp(b)));
    let rows = groups.iter().map(|(named, codes)| cells([named, &codes.len(), &list(codes)]));
    format!(
        "## What is in force with whom, on {day}\n\nTreaties, and conventions with many grounds of their own.\n\n{}",
        table(["instruments", "states", "codes"], rows)
    )
}

pub(crate) fn record(base: &LegalBase, files: &Files, day: Date) -> String {
    let codes = || base.states().values().filter(|one| !one.is_entity());
    let all = codes().filter(|one| one.is_state()).count();
    let rows = files.indicators.iter().map(|one| {
        let without = codes().filter(|state| state.is_state() && !one.values.contains_key(&state.code));
        let stale = if files.is_stale(one, day) { "yes" } else { "no" };
        let (name, bands) = (one.name.in_language("en"), one.bands.len());
        cells([
            &format!("`{}`", one.id),
            &name,
            &one.year,
            &one.published,
            &stale,
            &bands,
            &one.values.len(),
            &list(without.map(|state| state.code)),
        ])
    });
    let heads = ["series", "what", "year", "published", "stale", "bands", "codes with a figure", "states without"];
    let (death, told) = marks(files.death_penalty.values().map(|row| &row.cite));
    let no_row = codes().filter(|one| one.is_state() && !files.death_penalty.contains_key(&one.code));
    let mut kinds: BTreeMap<&str, Vec<&Cite>> = BTreeMap::new();
    for one in &files.findings {
        kinds.entry(one.finding.as_str()).or_default().push(&one.cite);
    }
    let kinds = kinds.into_iter().map(|(kind, cites)| {
        let (verified, reported) = marks(cites.into_iter());
        cells([&kind, &verified, &reported])
    });
    format!(
        "## States by indicator, on {day}\n\n{} codes, {all} of them states.\n\n{}\nDeath penalty: {death} rows verified, {told} reported; \
         states without a row: {}.\n\n{}",
        base.states().len(),
        table(heads, rows),
        list(no_row.map(|one| one.code)),
        table(["finding", "verified", "reported"], kinds)
    )
}

pub(crate) fn provisions(files: &Files) -> String {
    let mut by_state: BTreeMap<StateCode, (usize, usize, usize)> = BTreeMap::new();
    for row in files.provisions.values() {
        let counts = by_state.entry(row.state).or_default();
        counts.0 += 1;
        counts.1 += usize::from(row.flagged);
        counts.2 += usize::from(row.cite.mark == Mark::Verified);
    }
    let rows = by_state.iter().map(|(state, (all, flagged, read))| cells([state, all, flagged, read]));
    format!(
        "## Foreign provisions\n\n{} in the register.\n\n{}",
        files.provisions.len(),
        table(["state", "provisions", "flagged", "verified"], rows)
    )
}

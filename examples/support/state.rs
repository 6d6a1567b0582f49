//! What the legal base says of one state, on one screen.

#[path = "state_grounds.rs"]
mod grounds;

use crate::files::{Files, Finding};
use crate::law::{self, Standing, Stands};
use comfy_table::{Table, presets};
use mla_screen::law::{Instrument, InstrumentKind, StateRow};
use mla_screen::vocabulary::{Date, StateCode};
use mla_screen::{LegalBase, Screener};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The columns of a screen.
const WIDTH: u16 = 100;

/// An instrument and how it stands.
pub(crate) type Placed<'a> = (&'a Instrument, Stands<'a>);

/// The whole screen.
pub(crate) fn screen(law: &Screener, files: &Files, code: StateCode, day: Date) -> Result<String, String> {
    let base = law.base();
    let unknown = || format!("the legal base has no state, territory or court `{code}`");
    let state = base.states().get(&code).ok_or_else(unknown)?;
    if state.code == base.requested_state() {
        return Err(format!("`{}` is the requested state itself", state.code));
    }
    // The founding instrument of a court speaks between the court and a state, not between states.
    let speaks = |one: &&Instrument| one.kind != InstrumentKind::InternationalCourt || state.is_entity();
    let all = base.instruments().values().filter(speaks).map(|one| (one, law::stands(base, one, state.code, day)));
    let mut known: Vec<Placed<'_>> = all.filter(|(_, stands)| stands.standing != Standing::NoParty).collect();
    // The treaty first, then what is surely in force, then what says most.
    known.sort_by_key(|(one, stands)| {
        let treaty = matches!(one.kind, InstrumentKind::Bilateral | InstrumentKind::InternationalCourt);
        (!stands.standing.may_bind(), !treaty, stands.standing, Reverse(law::own_rows(one)))
    });
    let may_bind = known.iter().filter(|(_, stands)| stands.standing.may_bind()).count();
    let (between, others) = known.split_at(may_bind);
    // A state that no list of parties names is presumed not to be bound.
    let (between, unlisted): (Vec<Placed<'_>>, Vec<Placed<'_>>) =
        between.iter().copied().partition(|(_, stands)| stands.standing != Standing::Unknown || stands.party.is_some());
    let between = between.as_slice();
    // What says nothing of its own needs no column.
    let numbered = || between.iter().enumerate().map(|(place, one)| (place + 1, one));
    let columns: Vec<(usize, &Placed<'_>)> = numbered().filter(|(_, (one, _))| law::own_rows(one) > 0).collect();
    let parts = [
        title(base, state, day),
        instruments(files, between, state.code),
        not_listed(&unlisted),
        unbound(others, state.code),
        governs(files, between),
        grounds::grounds(base, &columns, day),
        statements(base, files, between, state.code, day),
        record(law, state.code, day),
        rest(base, files, state, day),
    ];
    Ok(parts.concat())
}

fn title(base: &LegalBase, state: &StateRow, day: Date) -> String {
    let parent = state.parent.map(|parent| format!(" of {parent}"));
    let own = base.state_name(base.requested_state(), "en");
    let (name, code, kind) = (state.name.in_language("en"), state.code, state.kind());
    fill(&format!("{name} ({code}), {kind}{}. Law of {own} on {day}.", parent.unwrap_or_default()), "")
}

/// The instruments that stand between the two, or may: the assistance treaties a line each.
fn instruments(files: &Files, between: &[Placed<'_>], state: StateCode) -> String {
    if between.is_empty() {
        return "No agreement.\n".to_owned();
    }
    let (mut treaties, mut others) = (String::new(), Vec::new());
    for (place, (one, stands)) in between.iter().enumerate() {
        let (number, since, mark) = (place + 1, since(state, one, stands), law::letter_of_mark(stands.mark));
        let word = if stands.standing == Standing::InForce { String::new() } else { format!(" {}", stands.standing.word()) };
        if one.kind == InstrumentKind::Bilateral {
            let (name, read) = (one.short.in_language("en"), law::refusals(one).word());
            let scope = if files.text(&one.id).is_limited() { "; limited scope" } else { "" };
            let word = stands.standing.word();
            treaties += &fill(&format!("#{number} {name}: {word} {since} {mark}; refusal articles {read}{scope}"), "   ");
        } else {
            let about = [since, mark.to_string()].join(" ");
            others.push(format!("#{number} {}{word} {}", one.id, about.trim()));
        }
    }
    let since = "In force since (v read, r reported): ";
    let others = if others.is_empty() { String::new() } else { fill(&format!("{since}{}.", others.join("; ")), "  ") };
    treaties + &others
}

/// Instruments whose list of parties names the state nowhere, and is not known to be complete.
fn not_listed(unlisted: &[Placed<'_>]) -> String {
    let names: Vec<&str> = unlisted.iter().map(|(one, _)| one.id.as_str()).collect();
    if names.is_empty() {
        return String::new();
    }
    fill(&format!("Not named by lists of parties that may lack some, presumed not bound: {}.", names.join(", ")), "  ")
}

/// What does not stand between the two.
fn unbound(none: &[Placed<'_>], state: StateCode) -> String {
    let none = none.iter().map(|(one, stands)| {
        let since = since(state, one, stands);
        let since = if since.is_empty() { since } else { format!(", {since}") };
        format!("{} ({}{since})", one.id, stands.standing.word())
    });
    let none: Vec<String> = none.collect();
    if none.is_empty() { String::new() } else { fill(&format!("Not between the two: {}.", none.join(", ")), "  ") }
}

/// The date that belongs to how an instrument stands.
fn since(state: StateCode, instrument: &Instrument, stands: &Stands<'_>) -> String {
    let signed = || {
        let day = stands.party.and_then(|party| Some((party.state, party.signed?)));
        day.map_or_else(String::new, |(state, day)| format!("{state} signed {day}"))
    };
    match (stands.standing, stands.suspension) {
        (Standing::Suspended, Some(one)) => {
            let unsettled = if one.is_unsettled() { ", unsettled" } else { "" };
            format!("{} by {}{unsettled}", one.from, one.by)
        }
        (Standing::Signed | Standing::NotInForce, _) => signed(),
        (Standing::Unknown, _) => match stands.party {
            Some(row) if row.state != state => format!("whether {} extends it", row.state),
            _ => stands.since.map_or_else(|| format!("parties of {}", instrument.parties_as_of), |day| day.to_string()),
        },
        (Standing::NotOnTheDay, _) => match stands.party.and_then(|party| party.until) {
            Some(until) => format!("until {until}"),
            None => stands.since.map_or_else(String::new, |day| format!("from {day}")),
        },
        _ => stands.since.map_or_else(String::new, |day| day.to_string()),
    }
}

fn governs(files: &Files, between: &[Placed<'_>]) -> String {
    let list = |wanted: &dyn Fn(&Placed<'_>) -> bool| {
        let places = between.iter().enumerate().filter(|(_, placed)| wanted(placed));
        spans(&places.map(|(place, _)| place + 1).collect::<Vec<_>>())
    };
    // A treaty between the two; where there is none, one of many parties on assistance itself.
    let treaty = between.iter().any(|(one, _)| one.kind == InstrumentKind::Bilateral);
    let first = if treaty { InstrumentKind::Bilateral } else { InstrumentKind::Regional };
    let governs = |(one, stands): &Placed<'_>| one.kind == first && stands.party.is_some();
    let treaty = list(&governs);
    let back = list(&|placed| files.text(&placed.0.id).stands_back() && !governs(placed));
    let beside = list(&|placed| !governs(placed) && !files.text(&placed.0.id).stands_back());
    let mut text = match (treaty.is_empty(), back.is_empty()) {
        (true, true) if beside.is_empty() => String::new(),
        (true, true) => format!("Governs letters under it: {beside}."),
        (true, false) => format!("No assistance treaty: each governs letters that invoke it, in its scope: {back}."),
        (false, true) => format!("Governs: {treaty}."),
        (false, false) => format!("Governs where in force and in scope: {treaty}. Behind it stand back: {back}."),
    };
    let alone = treaty.is_empty() && back.is_empty();
    if !beside.is_empty() && !alone {
        let _ = write!(text, " Beside: {beside}.");
    }
    let others = files.routes.iter().filter(|one| one.kind != "agreement");
    let others: Vec<&str> = others.map(|one| one.id.as_str()).collect();
    let _ = write!(text, " Other routes: {}.", others.join(", "));
    fill(text.trim(), "  ")
}

/// What the two said on joining, as far as it touches assistance: the memo has the words.
fn statements(base: &LegalBase, files: &Files, between: &[Placed<'_>], state: StateCode, day: Date) -> String {
    let mut said: Vec<String> = Vec::new();
    for (place, (one, _)) in between.iter().enumerate() {
        for party in
            files.text(&one.id).parties.iter().filter(|party| party.state == state || party.state == base.requested_state())
        {
            let kinds: BTreeSet<&str> = party.statements_on(day).collect();
            if !kinds.is_empty() {
                let kinds: Vec<&str> = kinds.into_iter().collect();
                said.push(format!("#{} {} {}", place + 1, party.state, kinds.join(", ")));
            }
        }
    }
    if said.is_empty() { String::new() } else { fill(&format!("Said on joining: {}.", said.join("; ")), "  ") }
}

/// `#1, #3-#5`.
fn spans(places: &[usize]) -> String {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for place in places {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == *place => *last = *place,
            _ => spans.push((*place, *place)),
        }
    }
    let said = spans.iter().map(|(from, to)| if from == to { format!("#{from}") } else { format!("#{from}-#{to}") });
    said.collect::<Vec<_>>().join(", ")
}

fn record(law: &Screener, state: StateCode, day: Date) -> String {
    let figures = law.figures(state, day);
    if figures.is_empty() {
        return "Record: no figure, which is unknown and never clean.\n".to_owned();
    }
    let said = figures.into_iter().map(|one| {
        let value = || format!("{:.2}", f64::from(one.value) / 1000.0);
        // The band of a level is a word and its meaning; the word is enough here.
        let said = one.band.as_ref().map_or_else(value, |band| band.split(':').next().unwrap_or_default().to_owned());
        let adverse = if one.adverse { "!" } else { "" };
        let year = if one.stale { format!("({})", one.year) } else { one.year.to_string() };
        let name = one.name.in_language("en").split(" (").next().unwrap_or_default();
        format!("{name} {year} {adverse}{said}")
    });
    fill(&format!("Record (! adverse; (year) stale; figures 0 to 1): {}.", said.collect::<Vec<_>>().join("; ")), "  ")
}

fn rest(base: &LegalBase, files: &Files, state: &StateRow, day: Date) -> String {
    let death = match files.death_penalty.get(&state.code) {
        Some(row) if row.as_of <= day => {
            let kept = if row.keeps { "kept for ordinary crimes" } else { "not kept for ordinary crimes" };
            format!("{kept} ({}, {} {})", row.as_of, row.cite.source, law::mark(&row.cite))
        }
        _ => "no row: unknown".to_owned(),
    };
    let said = |one: &Finding| {
        let of = if one.state == state.code { String::new() } else { format!(" of {}", one.state) };
        format!("{}{of} since {} ({} {})", one.finding, one.from, one.cite.source, law::mark(&one.cite))
    };
    let findings: Vec<String> = files.findings_of(base, state.code, day).map(said).collect();
    let findings = if findings.is_empty() { "none in the data".to_owned() } else { findings.join("; ") };
    let rows: Vec<_> = files.provisions.values().filter(|one| one.state == state.code).collect();
    let flagged = rows.iter().filter(|one| one.flagged).count();
    let read = rows.iter().filter(|one| law::mark(&one.cite) == 'v').count();
    [
        fill(&format!("Death penalty: {death}."), "  "),
        fill(&format!("Findings: {findings}."), "  "),
        fill(&format!("Foreign provisions: {} in the register, {flagged} flagged, {read} read.", rows.len()), "  "),
    ]
    .concat()
}

fn table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table
}

/// The lines of a table, without the blanks at their ends.
fn lines(table: &Table) -> String {
    format!("{}\n", table.trim_fmt())
}

/// A paragraph of the width of the screen.
fn fill(text: &str, indent: &str) -> String {
    format!("{}\n", textwrap::fill(text, textwrap::Options::new(usize::from(WIDTH) - 1).subsequent_indent(indent)))
}

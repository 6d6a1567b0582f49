//! What the legal base says of one state, on one screen.

#[path = "state_grounds.rs"]
mod grounds;

use crate::law::{self, Standing, Stands};
use comfy_table::{ContentArrangement, Table, presets};
use mla_screen::LegalBase;
use mla_screen::law::{Instrument, InstrumentKind, RouteKind, StateFinding, StateKind, StateRow};
use mla_screen::vocabulary::{Date, Ground, StateCode};
use std::cmp::Reverse;
use std::fmt::Write as _;

/// The most instruments in the table of grounds.
const COLUMNS: usize = 5;

/// The columns of a screen.
const WIDTH: u16 = 80;

/// An instrument and how it stands.
type Placed<'a> = (&'a Instrument, Stands<'a>);

/// The whole screen.
pub(crate) fn screen(base: &LegalBase, code: StateCode, day: Date) -> Result<String, String> {
    let unknown = || format!("the legal base has no state, territory or court `{code}`");
    let state = base.states().get(&code).ok_or_else(unknown)?;
    if state.code == base.requested().state {
        return Err(format!("`{}` is the requested state itself", state.code));
    }
    // The founding instrument of a court speaks between the court and a state, not between states.
    let speaks = |one: &&Instrument| one.kind != InstrumentKind::InternationalCourt || state.kind == StateKind::Entity;
    let all = base.instruments().values().filter(speaks).map(|one| (one, law::stands(base, one, state.code, day)));
    let mut known: Vec<Placed<'_>> = all.filter(|(_, stands)| stands.standing != Standing::NoParty).collect();
    // The treaty first, then what is surely in force, then what says most.
    known.sort_by_key(|(one, stands)| {
        let treaty = matches!(one.kind, InstrumentKind::Bilateral | InstrumentKind::InternationalCourt);
        (!stands.standing.may_bind(), !treaty, stands.standing, Reverse(law::own_rows(one)))
    });
    let may_bind = known.iter().filter(|(_, stands)| stands.standing.may_bind()).count();
    let (between, others) = known.split_at(may_bind);
    let (columns, rest_of) = between.split_at(between.len().min(COLUMNS));
    let shown: Vec<&Instrument> = columns.iter().map(|(one, _)| *one).collect();
    let parts = [
        title(base, state, day),
        instruments(columns),
        others_than_columns(rest_of, others, day),
        governs(base, between),
        grounds::grounds(base, &shown, day),
        record(base, state.code, day),
        rest(base, state, day),
    ];
    Ok(parts.concat())
}

fn title(base: &LegalBase, state: &StateRow, day: Date) -> String {
    let parent = state.parent.map(|parent| format!(" of {parent}"));
    let own = base.state_name(base.requested().state, "en");
    let (name, code, kind) = (state.name.in_language("en"), state.code, state.kind);
    fill(&format!("{name} ({code}), {kind}{}. Law of {own} on {day}.", parent.unwrap_or_default()), "")
}

/// The instruments that are columns of the table of grounds.
fn instruments(columns: &[Placed<'_>]) -> String {
    if columns.is_empty() {
        return "No agreement.\n".to_owned();
    }
    let mut table = table();
    table.set_header(["#", "instrument", "stands", "", "refusal articles"]);
    for (place, (one, stands)) in columns.iter().enumerate() {
        let treaty = one.kind == InstrumentKind::Bilateral;
        let name = if treaty { one.short.in_language("en") } else { one.id.as_str() };
        let scope = if treaty && one.scope.covers.is_some() { ", limited scope" } else { "" };
        let stood = format!("{} {}", stands.standing.word(), law::letter_of_mark(stands.mark));
        let refusals = format!("{}{scope}", law::refusals(one).word());
        table.add_row([(place + 1).to_string(), name.to_owned(), stood, since(one, stands), refusals]);
    }
    lines(&table)
}

/// Instruments that add little of their own, by what they add; and those that do not stand between the two.
fn others_than_columns(more: &[Placed<'_>], none: &[Placed<'_>], day: Date) -> String {
    let mut alike: Vec<(String, Vec<String>)> = Vec::new();
    let mut perhaps = Vec::new();
    for (place, (one, stands)) in more.iter().enumerate() {
        let name = format!("#{} {}", place + COLUMNS + 1, one.id);
        if stands.standing == Standing::Unknown {
            perhaps.push(name);
            continue;
        }
        let own = Ground::ALL.iter().filter_map(|ground| {
            let said = law::wording(one, *ground, day);
            let said: Vec<&str> = said.split(' ').filter(|word| !word.is_empty() && !word.starts_with('-')).collect();
            (!said.is_empty()).then(|| format!("{ground} {}", said.join(" ")))
        });
        let own: Vec<String> = own.collect();
        let own = if own.is_empty() { "nothing of its own".to_owned() } else { own.join(", ") };
        let name = format!("{name} {}", law::letter_of_mark(stands.mark));
        match alike.iter_mut().find(|(same, _)| *same == own) {
            Some((_, names)) => names.push(name),
            None => alike.push((own, vec![name])),
        }
    }
    let mut text = String::new();
    for (own, names) in &alike {
        text += &fill(&format!("{}: {own}.", names.join(", ")), "  ");
    }
    if !perhaps.is_empty() {
        text += &fill(&format!("Unknown whether bound: {}.", perhaps.join(", ")), "  ");
    }
    let none = none.iter().map(|(one, stands)| {
        let since = since(one, stands);
        let since = if since.is_empty() { since } else { format!(", {since}") };
        format!("{} ({}{since})", one.id, stands.standing.word())
    });
    let none: Vec<String> = none.collect();
    if none.is_empty() { text } else { text + &fill(&format!("Not between the two: {}.", none.join(", ")), "  ") }
}

/// The date that belongs to how an instrument stands.
fn since(instrument: &Instrument, stands: &Stands<'_>) -> String {
    let signed = || {
        let day = stands.party.and_then(|party| Some((party.state, party.signed?)));
        day.map_or_else(String::new, |(state, day)| format!("{state} signed {day}"))
    };
    match (stands.standing, stands.suspension) {
        (Standing::Suspended, Some(one)) => {
            let unsettled = if one.unsettled.is_some() { ", unsettled" } else { "" };
            format!("{} by {}{unsettled}", one.from, one.by)
        }
        (Standing::Signed | Standing::NotInForce, _) => signed(),
        (Standing::Unknown, _) if stands.party.is_none() => format!("parties of {}", instrument.parties_as_of),
        (Standing::NotOnTheDay, _) => match stands.party.and_then(|party| party.until) {
            Some(until) => format!("until {until}"),
            None => stands.since.map_or_else(String::new, |day| format!("from {day}")),
        },
        _ => stands.since.map_or_else(String::new, |day| day.to_string()),
    }
}

fn governs(base: &LegalBase, between: &[Placed<'_>]) -> String {
    let list = |wanted: &dyn Fn(&Instrument) -> bool| {
        let places = between.iter().enumerate().filter(|(_, (one, _))| wanted(one));
        spans(&places.map(|(place, _)| place + 1).collect::<Vec<_>>())
    };
    let treaty = list(&|one| one.kind == InstrumentKind::Bilateral);
    let back = list(&|one| law::stands_back(one));
    let beside = list(&|one| one.kind != InstrumentKind::Bilateral && !law::stands_back(one));
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
    let others = base.routes().iter().filter(|one| one.kind != RouteKind::Agreement);
    let others: Vec<&str> = others.map(|one| one.id.as_str()).collect();
    let _ = write!(text, " Other routes: {}.", others.join(", "));
    fill(text.trim(), "  ")
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

fn record(base: &LegalBase, state: StateCode, day: Date) -> String {
    let figures = base.figures(state, day);
    if figures.is_empty() {
        return "Record: no figure, which is unknown and never clean.\n".to_owned();
    }
    let mut table = table();
    table.set_header(["record", "(stale)", "figure (! adverse)", "source"]);
    for one in figures {
        let said = one.band.map_or_else(
            || format!("{:.3}", f64::from(one.value) / 1000.0),
            |band| {
                // The band of a level is a word and its meaning; the word is enough here.
                band.name.split(':').next().unwrap_or_default().to_owned()
            },
        );
        let adverse = if one.adverse() { "! " } else { "" };
        let year = if one.stale { format!("({})", one.indicator.year) } else { one.indicator.year.to_string() };
        let name = one.indicator.name.in_language("en").split(" (").next().unwrap_or_default();
        let figure = format!("{adverse}{said}");
        table.add_row([short(name, 24), year, short(&figure, 36), one.indicator.source.to_string()]);
    }
    lines(&table)
}

fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most - 1).chain(['…']).collect() }
}

fn rest(base: &LegalBase, state: &StateRow, day: Date) -> String {
    let death = match base.death_penalty().get(&state.code) {
        Some(row) if row.as_of <= day => {
            let kept = if row.keeps { "kept for ordinary crimes" } else { "not kept for ordinary crimes" };
            format!("{kept} ({}, {} {})", row.as_of, row.cite.source, law::mark(&row.cite))
        }
        _ => "no row: unknown".to_owned(),
    };
    let counts = base.findings().iter().filter(|one| one.state == state.code || Some(one.state) == state.parent);
    let counts = counts.filter(|one| one.from <= day && one.until.is_none_or(|until| day <= until));
    let said = |one: &StateFinding| {
        let of = if one.state == state.code { String::new() } else { format!(" of {}", one.state) };
        format!("{}{of} since {} ({} {})", one.finding, one.from, one.cite.source, law::mark(&one.cite))
    };
    let findings: Vec<String> = counts.map(said).collect();
    let findings = if findings.is_empty() { "none in the data".to_owned() } else { findings.join("; ") };
    let rows: Vec<_> = base.provisions().values().filter(|one| one.state == state.code).collect();
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
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(WIDTH);
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

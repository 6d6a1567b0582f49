//! `data/COVERAGE.md`: what the legal base covers, counted from the data.

#[path = "coverage_states.rs"]
mod states;

use crate::files::{Files, Offence};
use crate::law::{self, Refusals};
use mla_screen::LegalBase;
use mla_screen::law::{Cite, Instrument, InstrumentKind};
use mla_screen::vocabulary::{Date, Force, Ground, Mark};
use std::collections::BTreeMap;
use std::fmt::Display;

/// The whole report.
pub(crate) fn report(base: &LegalBase, files: &Files) -> Result<String, String> {
    let edition = base.edition();
    let day: Date = edition.parse().map_err(|_| format!("the edition `{edition}` of the rules is no date"))?;
    let parts = [
        format!(
            "# What the data cover\n\nCounted from `data/` by `cargo run --example coverage`, edition {edition}; not written by hand. \
             *Verified*: that very text was read. *Reported*: a named source says so. *Not found*: nothing is known. \
             What could not be read, and how to mend it: [UNREAD.md](UNREAD.md).\n"
        ),
        treaties(base, files),
        tax(base),
        grounds(base),
        matrix(base, day),
        states::bound(base, day),
        states::between(base, day),
        offences(base, files),
        conduct(files),
        powers(base, files),
        states::record(base, files, day),
        states::provisions(files),
        notes(base),
    ];
    Ok(parts.join("\n"))
}

/// Verified and reported rows.
fn marks<'a>(cites: impl Iterator<Item = &'a Cite>) -> (usize, usize) {
    cites.fold((0, 0), |(read, told), cite| if cite.mark == Mark::Verified { (read + 1, told) } else { (read, told + 1) })
}

/// A table in Markdown.
fn table<const N: usize>(heads: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(&heads.map(str::to_owned)) + &format!("|{}\n", "---|".repeat(N));
    text.extend(rows.into_iter().map(|row| line(&row)));
    text
}

fn cells<const N: usize>(values: [&dyn Display; N]) -> [String; N] {
    values.map(ToString::to_string)
}

fn list<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|one| one.to_string()).collect();
    if items.is_empty() { "none".to_owned() } else { items.join(", ") }
}

fn treaties(base: &LegalBase, files: &Files) -> String {
    let all: Vec<&Instrument> = base.instruments().values().filter(|one| one.kind == InstrumentKind::Bilateral).collect();
    let so_far = |wanted| all.iter().filter(|one| law::refusals(one) == wanted).count();
    let (read, of) = (so_far(Refusals::Read), all.len());
    let rows = law::but_tax(base).map(|one| {
        let (verified, reported) = marks(one.grounds.iter().map(|row| &row.cite));
        let parties = marks(one.parties.iter().map(|party| &party.cite));
        let text = files.text(&one.id);
        let measures = text.measures.as_ref().map_or("not found", |list| mark(&list.cite));
        let languages = text.languages.as_ref().map_or("not found", |list| mark(&list.cite));
        let refusals = law::refusals(one).word();
        let parties = format!("{}/{}", parties.0, parties.1);
        let scope = text.scope.as_ref().map_or("not found", |scope| mark(&scope.cite));
        let (grounds, duties) = (format!("{verified}/{reported}"), text.duties.len());
        cells([&one.id, &refusals, &grounds, &scope, &measures, &languages, &duties, &parties])
    });
    let heads = ["instrument", "refusal articles", "grounds v/r", "scope", "measures", "languages", "duties", "parties v/r"];
    format!(
        "## Instruments\n\nRefusal articles of bilateral treaties: **{read} of {of} read to the end ({} %)**, {} in part, {} only \
         reported, {} not found.\n\n{}",
        read * 100 / of.max(1),
        so_far(Refusals::Part),
        so_far(Refusals::Reported),
        so_far(Refusals::NotFound),
        table(heads, rows)
    )
}

/// Tax agreements, by how far their article on declining a request was read.
fn tax(base: &LegalBase) -> String {
    let mut by: BTreeMap<Refusals, Vec<&str>> = BTreeMap::new();
    let all = base.instruments().values().filter(|one| one.kind == InstrumentKind::Tax);
    for one in all {
        by.entry(law::refusals(one)).or_default().push(one.id.as_str());
    }
    let rows = by.iter().map(|(read, names)| cells([&read.word(), &names.len(), &list(names)]));
    format!(
        "## Tax agreements\n\nThey carry help in tax crime alone, and no convention stands back behind them. By how far what \
         lets a state decline was read:\n\n{}",
        table(["article", "agreements", "which"], rows)
    )
}

const fn mark(cite: &Cite) -> &'static str {
    match cite.mark {
        Mark::Verified => "verified",
        _ => "reported",
    }
}

fn grounds(base: &LegalBase) -> String {
    let all: Vec<&Instrument> = law::but_tax(base).collect();
    let rows = Ground::ALL.iter().map(|ground| {
        let count = |wanted: &dyn Fn(Force, Mark) -> bool| {
            let has =
                |one: &&&Instrument| one.grounds.iter().any(|row| row.ground == *ground && wanted(row.force, row.cite.mark));
            all.iter().filter(has).count()
        };
        let says = |wanted: fn(Force) -> bool| count(&|force, mark| wanted(force) && mark == Mark::Verified);
        let present = says(|force| matches!(force, Force::Mandatory | Force::Discretionary | Force::Postponing));
        let (absent, barred) = (says(|force| force == Force::Absent), says(|force| force == Force::Barred));
        let reported = count(&|_, mark| mark == Mark::Reported);
        let without = |one: &&&Instrument| one.grounds.iter().all(|row| row.ground != *ground);
        let none = all.iter().filter(|one| one.grounds_complete).filter(|one| without(one)).count();
        let not_found = all.iter().filter(|one| !one.grounds_complete).filter(|one| without(one)).count();
        cells([ground, &present, &absent, &barred, &reported, &none, &not_found])
    });
    let heads = [
        "ground",
        "there (verified)",
        "absent (verified)",
        "barred (verified)",
        "reported",
        "no row, read whole",
        "not found",
    ];
    format!(
        "## Grounds, by number of instruments\n\nAn instrument with several rows on a ground (by measure, say) can count in \
         several columns. Of the {} instruments:\n\n{}",
        all.len(),
        table(heads, rows)
    )
}

fn matrix(base: &LegalBase, day: Date) -> String {
    let all: Vec<&Instrument> = law::but_tax(base).filter(|one| !one.grounds.is_empty()).collect();
    let short = |one: &Instrument| one.id.as_str().trim_start_matches("can-").to_owned();
    let mut text = format!("| ground | {} |\n", all.iter().map(|one| short(one)).collect::<Vec<_>>().join(" | "));
    text += &format!("|{}\n", "---|".repeat(all.len() + 1));
    for ground in Ground::ALL {
        let said = all.iter().map(|one| match (law::wording(one, *ground, day), one.grounds_complete) {
            (said, _) if !said.is_empty() => said,
            (_, true) => ".".to_owned(),
            (_, false) => "?".to_owned(),
        });
        text += &format!("| {ground} | {} |\n", said.collect::<Vec<_>>().join(" | "));
    }
    let none: Vec<String> =
        base.instruments().values().filter(|one| one.grounds.is_empty()).map(|one| format!("`{}`", one.id)).collect();
    format!(
        "## Instruments by ground\n\nM shall refuse, D may refuse, P may postpone, - absent, X may not be invoked; v verified, r \
         reported; `.` no row and read whole, `?` not found. Several: by measure or fact.\n\n{text}\nWithout any row ({}): {}.\n",
        none.len(),
        list(none)
    )
}

fn offences(base: &LegalBase, files: &Files) -> String {
    let mut acts: BTreeMap<&str, Vec<&Offence>> = BTreeMap::new();
    for one in files.offences.values() {
        let source = base.sources().get(&one.cite.source);
        acts.entry(source.map_or(one.cite.source.as_str(), |source| source.title.as_str())).or_default().push(one);
    }
    let rows = acts.iter().map(|(act, offences)| {
        let (verified, reported) = marks(offences.iter().map(|one| &one.cite));
        let weak = offences.iter().filter(|one| one.catch_all.is_some()).count();
        let own = offences.iter().filter(|one| one.own_interest).count();
        cells([act, &offences.len(), &verified, &reported, &weak, &own])
    });
    let heads = ["source", "offences", "verified", "reported", "catch-all", "own interests"];
    format!(
        "## Offences of the requested state, by the text cited\n\n{} offences.\n\n{}",
        files.offences.len(),
        table(heads, rows)
    )
}

fn conduct(files: &Files) -> String {
    let words = |complete: bool, none: bool| {
        let rows = files.conduct.values().filter(move |row| row.complete == complete && row.offences.is_empty() == none);
        rows.map(|row| format!("`{}`", row.conduct)).collect::<Vec<_>>()
    };
    let (full, empty) = (words(true, false), words(true, true));
    let mut open = words(false, false);
    open.extend(words(false, true));
    let (verified, reported) = marks(files.conduct.values().map(|row| &row.cite));
    format!(
        "## Words for conduct\n\n{} words ({verified} verified, {reported} reported).\n\n- **Complete** ({}): every offence that the word \
         can be part of is listed.\n- **No offence here** ({}): {}.\n- **Not complete** ({}), so that a miss is a question of law: {}.\n",
        files.conduct.len(),
        full.len(),
        empty.len(),
        list(empty),
        open.len(),
        list(open)
    )
}

fn powers(base: &LegalBase, files: &Files) -> String {
    let (verified, reported) = marks(files.powers.values().map(|one| &one.cite));
    let unsettled = files.powers.values().filter(|one| one.unsettled.is_some()).map(|one| format!("`{}`", one.id));
    let conditions: usize = files.powers.values().map(|one| one.preconditions.len()).sum();
    let open = files.measures.values().filter(|one| !one.complete).map(|one| format!("`{}`", one.measure));
    let outside = files.measures.values().filter(|one| one.not_assistance).map(|one| format!("`{}`", one.measure));
    let unsettled_grounds = base.grounds().filter(|row| row.is_unsettled()).map(|row| format!("`{}`", row.id));
    let routes = files.routes.iter().map(|one| {
        let complete = if one.grounds_complete { "" } else { " (not complete)" };
        format!("`{}`: {} grounds{complete}", one.id, one.grounds.len())
    });
    let (stops, told) = marks(files.backstops.iter().map(|row| &row.cite));
    format!(
        "## Powers, measures, routes, back-stops\n\n- Powers: {} ({verified} verified, {reported} reported), with {conditions} \
         preconditions; arguable: {}.\n- Measures: {}; list of powers not complete: {}; no assistance at all: {}.\n- Routes: {}.\n\
         - Back-stops: {stops} verified, {told} reported.\n- Grounds with an unsettled reading: {}.\n",
        files.powers.len(),
        list(unsettled),
        files.measures.len(),
        list(open),
        list(outside),
        list(routes),
        list(unsettled_grounds),
    )
}

fn notes(base: &LegalBase) -> String {
    let unread = base.instruments().values().filter_map(|one| Some((one, one.unread.as_ref()?)));
    let lines: Vec<String> = unread.map(|(one, note)| format!("- `{}`: {note}\n", one.id)).collect();
    format!("## Instruments not read whole\n\n{} of {}.\n\n{}", lines.len(), base.instruments().len(), lines.concat())
}

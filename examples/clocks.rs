//! What ends when: the days of a letter in their order, each with the words or the row of law on which it rests.
//!
//! `cargo run --example clocks -- LETTER... [--as-of DATE] [--law DIR] [--format table|json] [--lang en|fr]`. A day
//! that has passed is marked. Exit code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
#[path = "support/options.rs"]
mod options;
mod support;

use clap::Parser;
use comfy_table::{Table, presets};
use mla_screen::analysis::{Clock, clocks};
use mla_screen::{Language, Screener};
use std::collections::BTreeMap;
use std::process::ExitCode;

/// The days of letters in their order.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    letters: options::Letters,
    #[command(flatten)]
    said: options::Said,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let law = options.letters.law()?;
    let entries = options.letters.entries()?;
    let all = entries.iter().map(|entry| (entry, clocks(entry, &law)));
    if options.said.format == options::Format::Json {
        return support::json(&all.map(|(entry, clocks)| (entry.name.clone(), clocks)).collect::<BTreeMap<_, _>>());
    }
    let language = options.said.language();
    let tables =
        all.map(|(entry, clocks)| format!("{} ({})\n{}\n", entry.name, entry.as_of, table(&clocks, &law, language)));
    Ok(tables.collect::<Vec<_>>().join("\n"))
}

fn table(clocks: &[Clock], law: &Screener, language: Language) -> Table {
    let passed = if language == Language::French { "passé" } else { "passed" };
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    for one in clocks {
        let day = one.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        table.add_row([
            day,
            if one.passed { passed.to_owned() } else { String::new() },
            support::said(language, "clock", &one.kind),
            about(one, law, language),
            rests_on(one),
        ]);
    }
    table
}

/// What a clock is about: an instrument by the name that a page gives it.
fn about(one: &Clock, law: &Screener, language: Language) -> String {
    let code = if language == Language::French { "fr" } else { "en" };
    let Some(about) = &one.about else { return String::new() };
    let named = law.base().instruments().iter().find(|(id, _)| id.as_str() == about);
    named.map_or_else(|| about.clone(), |(_, row)| row.short.in_language(code).to_owned())
}

/// Where letter, dossier or law say so; of a row that nobody read, that too.
fn rests_on(one: &Clock) -> String {
    let cite = one.cite.as_ref().map(|cite| format!("{}, {} ({})", cite.source, cite.at, cite.mark));
    [one.at.clone(), cite].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

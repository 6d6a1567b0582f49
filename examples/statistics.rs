//! What a docket came to, in figures that point at nobody: limbs by answer, measure and requesting state, and the
//! grounds that stand on them.
//!
//! `cargo run --example statistics -- LETTER... | --docket N [--seed S] [--as-of DATE] [--law DIR]
//! [--format table|csv|json] [--lang en|fr]`
//!
//! No figure has fewer than five matters behind it, and what is held back cannot be computed from what is told. Exit
//! code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
#[path = "../tests/common/docket/mod.rs"]
mod drawn;
#[path = "support/many.rs"]
mod many;
#[path = "support/options.rs"]
mod options;
#[path = "support/stream.rs"]
mod stream;
mod support;

use clap::{Parser, ValueEnum};
use comfy_table::{CellAlignment, Table, presets};
use mla_screen::Screener;
use mla_screen::analysis::{Counted, CountedBy, Entry, LEAST_MATTERS, Tally};
use std::fmt::Write as _;
use std::process::ExitCode;

/// What a docket came to, in figures that point at nobody.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    many: many::Many,
    #[command(flatten)]
    said: options::Said<Format>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Csv,
    Json,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let (law, said) = (options.many.by.law()?, &options.said);
    let take = |found: &mut Tally, entry: &Entry| found.take(&law, entry);
    let found = options.many.each(&law, Tally::default(), take, Tally::merge)?.published();
    if said.format == Format::Json {
        return support::json(&serde_json::json!({"least_matters": LEAST_MATTERS, "counted": found}));
    }
    let mut rows = Vec::new();
    if let Some(found) = &found {
        Printed { said, law: &law }.rows(found, &[], &mut rows);
    }
    if said.format == Format::Csv {
        let mut text = "answer,measure,state,ground,limbs\n".to_owned();
        for (words, limbs) in &rows {
            let _ = writeln!(text, "{},{limbs}", words.each_ref().map(|word| support::csv(word)).join(","));
        }
        return Ok(text);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(match said.own("en", "fr") {
        "fr" => ["réponse", "mesure", "État", "motif", "volets"],
        _ => ["answer", "measure", "state", "ground", "limbs"],
    });
    for (words, limbs) in &rows {
        table.add_row(words.iter().cloned().chain([limbs.to_string()]));
    }
    if let Some(column) = table.column_mut(4) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    let note = said.own("No figure has fewer matters behind it than", "Aucun chiffre ne repose sur moins d’affaires que");
    Ok(format!("{table}\n\n{note} {LEAST_MATTERS}.\n"))
}

struct Printed<'a> {
    said: &'a options::Said<Format>,
    law: &'a Screener,
}

/// A row: answer, measure, state, ground; and how many limbs.
type Row = ([String; 4], u64);

impl Printed<'_> {
    fn rows(&self, counted: &Counted, by: &[String], rows: &mut Vec<Row>) {
        let row = |by: &[String], last: Option<String>, ground: String| {
            let mut words = by.iter().cloned().chain(last).chain(std::iter::repeat(String::new()));
            let mut next = || words.next().unwrap_or_default();
            [next(), next(), next(), ground]
        };
        rows.push((row(by, None, String::new()), counted.limbs));
        for part in &counted.parts {
            let by: Vec<String> = by.iter().cloned().chain(part.of.map(|of| self.word(of))).collect();
            self.rows(part, &by, rows);
        }
        let others = self.said.own("(others together)", "(autres, ensemble)").to_owned();
        rows.extend(counted.held_back.map(|limbs| (row(by, Some(others), String::new()), limbs)));
        for (ground, limbs) in &counted.grounds {
            rows.push((row(by, None, support::said(self.said.language(), "ground", ground)), *limbs));
        }
    }

    fn word(&self, of: CountedBy) -> String {
        let language = self.said.language();
        match of {
            CountedBy::Answer(answer) => support::said(language, "disposition", &answer),
            CountedBy::Measure(kind) => support::said(language, "measure", &kind),
            CountedBy::State(state) => self.law.base().state_name(state, language.code()),
            _ => String::new(),
        }
    }
}

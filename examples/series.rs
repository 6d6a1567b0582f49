//! What several letters show together and none of them alone.
//!
//! `cargo run --example series -- LETTER... [--as-of DATE] [--law DIR] [--format table|json] [--lang en|fr]`. Each line names the
//! letters on which it rests: a reason to look, and no answer. Exit code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
#[path = "support/options.rs"]
mod options;
mod support;

use clap::Parser;
use comfy_table::{Table, presets};
use mla_screen::analysis::series;
use std::process::ExitCode;

/// What several letters show together.
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
    let (law, said) = (options.letters.law()?, &options.said);
    let entries = options.letters.entries()?;
    let found = series(&entries, &law);
    if said.format == options::Format::Json {
        return support::json(&found);
    }
    if found.is_empty() {
        let none = said.own("letters read together; no series", "demandes lues ensemble; aucune série");
        return Ok(format!("{} {none}\n", entries.len()));
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    for one in &found {
        let state = law.base().state_name(one.state, said.language().code());
        let pattern = support::said(said.language(), "series", &one.pattern);
        table.add_row([pattern, state, one.about.clone(), one.matters.join(" ")]);
    }
    Ok(format!("{table}\n"))
}

//! What several letters show together and none of them alone.
//!
//! `cargo run --example series -- LETTER... [--format table|json] [--law DIR] [--lang en|fr]`. Each line names the
//! letters on which it rests: a reason to look, and no answer. Exit code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
mod support;

use clap::Parser;
use comfy_table::{Table, presets};
use mla_screen::Language;
use mla_screen::analysis::series;
use std::path::PathBuf;
use std::process::ExitCode;

/// What several letters show together.
#[derive(Parser)]
struct Options {
    /// Letters (`mla-request/1`); their dossiers are found beside them.
    #[arg(required = true)]
    letters: Vec<PathBuf>,
    /// How to print.
    #[arg(long, default_value = "table")]
    format: support::Format,
    /// A whole legal base of your own.
    #[arg(long)]
    law: Option<PathBuf>,
    /// The language of the table.
    #[arg(long, default_value = "en")]
    lang: support::Lang,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let law = support::screener(options.law.as_deref())?;
    let entries = docket::entries(&options.letters, None)?;
    let found = series(&entries, &law);
    if options.format == support::Format::Json {
        return support::json(&found);
    }
    let language = Language::from(options.lang);
    let (code, none) = match language {
        Language::French => ("fr", "demandes lues ensemble; aucune série"),
        _ => ("en", "letters read together; no series"),
    };
    if found.is_empty() {
        return Ok(format!("{} {none}\n", entries.len()));
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    for one in &found {
        let state = law.base().state_name(one.state, code);
        let pattern = support::said(language, "series", &one.pattern);
        table.add_row([pattern, state, one.about.clone(), one.matters.join(" ")]);
    }
    Ok(format!("{table}\n"))
}

//! A queue of letters in an order that explains itself: what to look at first, and why.
//!
//! `cargo run --example triage -- LETTER... [--format table|json]`. Exit code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
mod support;

use clap::Parser;
use comfy_table::{Table, presets};
use mla_screen::analysis::{QueueReason, triage};
use std::path::PathBuf;
use std::process::ExitCode;

/// A queue of letters in an order that explains itself.
#[derive(Parser)]
struct Options {
    /// Letters (`mla-request/1`).
    #[arg(required = true)]
    letters: Vec<PathBuf>,
    /// How to print.
    #[arg(long, default_value = "table")]
    format: support::Format,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let queue = triage(&docket::entries(&options.letters, None)?);
    if options.format == support::Format::Json {
        return support::json(&queue);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["", "letter", "due", "why"]);
    for (place, one) in queue.iter().enumerate() {
        let why = one.reasons.iter().map(|(reason, day)| format!("{} ({day})", told(*reason)));
        let turn = one.in_turn.then(|| "its turn among letters about a life at risk".to_owned());
        let why: Vec<String> = turn.into_iter().chain(why).collect();
        table.add_row([(place + 1).to_string(), one.letter.clone(), one.due.to_string(), why.join(", ")]);
    }
    Ok(format!("{table}\n"))
}

const fn told(reason: QueueReason) -> &'static str {
    match reason {
        QueueReason::LifeAtRisk => "a life at risk",
        QueueReason::VolatileData => "data that may be gone soon",
        QueueReason::Deadline => "the day that it names",
        QueueReason::Urgent => "called urgent",
        QueueReason::Custody => "somebody is held",
        QueueReason::Severity => "ten years or more",
        _ => "ninety days after it came",
    }
}

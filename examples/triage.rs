//! A queue of letters in an order that explains itself: what to look at first, and why.
//!
//! `cargo run --example triage -- LETTER... [--format table|csv|json|html] [--lang en|fr]`. Exit code: 0, or 2 for bad
//! input.

#[path = "support/docket.rs"]
mod docket;
#[path = "support/html.rs"]
mod html;
#[path = "support/options.rs"]
mod options;
#[path = "support/queue.rs"]
mod queue;
mod support;

use clap::Parser;
use comfy_table::{Table, presets};
use mla_screen::analysis::triage;
use options::Shape;
use std::fmt::Write as _;
use std::process::ExitCode;

/// A queue of letters in an order that explains itself.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    letters: options::Letters,
    #[command(flatten)]
    said: options::Said<Shape>,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let (found, said) = (triage(&options.letters.entries()?), &options.said);
    let why = |one| queue::reasons(one, said).join(", ");
    match said.format {
        Shape::Json => support::json(&found),
        Shape::Html => Ok(queue::of(&found, said)),
        Shape::Csv => {
            let mut text = "place,letter,due,why\n".to_owned();
            for (place, one) in found.iter().enumerate() {
                let (letter, why) = (support::csv(&one.letter), support::csv(&why(one)));
                let _ = writeln!(text, "{},{letter},{},{why}", place + 1, one.due);
            }
            Ok(text)
        }
        Shape::Table => {
            let mut table = Table::new();
            table.load_style(presets::NOTHING);
            table.set_header(match said.own("en", "fr") {
                "fr" => ["", "demande", "avant le", "raisons"],
                _ => ["", "letter", "due", "why"],
            });
            for (place, one) in found.iter().enumerate() {
                table.add_row([(place + 1).to_string(), one.letter.clone(), one.due.to_string(), why(one)]);
            }
            Ok(format!("{table}\n"))
        }
    }
}

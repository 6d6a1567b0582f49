//! What the legal base says of one state, on one screen.
//!
//! `cargo run --example state -- CODE [--as-of DATE] [--law DIR]`: the instruments between the two and which
//! governs, how each words each ground, by what the concern of an absent ground travels, the published record,
//! death penalty, findings, foreign provisions. Without a date: the day of the edition of the rules.
//! Exit code: 0, or 2 where the base does not know the state.

#[path = "support/law.rs"]
mod law;
#[path = "support/state.rs"]
mod state;
mod support;

use clap::Parser;
use mla_screen::vocabulary::{Date, StateCode};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// What the legal base says of one state.
#[derive(Parser)]
struct Options {
    /// The code of the state, territory or court: `CH`, `HK`, `icc`.
    code: StateCode,
    /// The date whose law applies; else the day of the edition of the rules.
    #[arg(long)]
    as_of: Option<Date>,
    /// A whole legal base of your own.
    #[arg(long)]
    law: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(text) => {
            // A reader that closed its end of the pipe wants no more, and that is no fault.
            drop(std::io::stdout().lock().write_all(text.as_bytes()));
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<String, String> {
    let screener = support::screener(options.law.as_deref())?;
    let edition = &screener.base().requested().edition;
    let day = match options.as_of {
        Some(day) => day,
        None => edition.parse().map_err(|_| format!("the edition `{edition}` of the rules is no date: say --as-of"))?,
    };
    state::screen(screener.base(), options.code, day)
}

//! What the legal base says of one state, on one screen.
//!
//! `cargo run --example state -- CODE [--as-of DATE] [--law DIR]`: the instruments between the two and which
//! governs, how each words each ground, by what the concern of an absent ground travels, the published record,
//! death penalty, findings, foreign provisions. Without a date: the day of the edition of the rules.
//! Exit code: 0, or 2 where the base does not know the state.

#[path = "support/files.rs"]
mod files;
#[path = "support/law.rs"]
mod law;
#[path = "support/state.rs"]
mod state;
mod support;

use clap::Parser;
use mla_screen::vocabulary::{Date, StateCode};
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
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let screener = support::screener(options.law.as_deref())?;
    let day = support::day(screener.base(), options.as_of)?;
    let files = files::Files::read(options.law.as_deref())?;
    state::screen(&screener, &files, options.code, day)
}

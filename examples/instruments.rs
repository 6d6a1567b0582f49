//! Lists every instrument that a letter can name: its name for `instruments`, title, parties, and whether it is in
//! force on a day.
//!
//! `cargo run --example instruments -- [STATE] [--as-of DATE] [--law DIR]`: with a state, those that name it, and
//! how each stands between the two. Without a date: the day of the edition of the rules.
//! Exit code: 0, or 2 where the base does not know the state.

#[path = "support/files.rs"]
mod files;
#[path = "support/law.rs"]
mod law;
mod support;

use clap::Parser;
use mla_screen::LegalBase;
use mla_screen::law::Instrument;
use mla_screen::vocabulary::{Date, StateCode};
use std::path::PathBuf;
use std::process::ExitCode;

/// Lists the instruments of the legal base.
#[derive(Parser)]
struct Options {
    /// Only those that name this state, territory or court: `CH`, `HK`, `icc`.
    state: Option<StateCode>,
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
    let base = screener.base();
    let day = support::day(screener.base(), options.as_of)?;
    if let Some(unknown) = options.state.filter(|state| !base.states().contains_key(state)) {
        return Err(format!("the legal base has no state, territory or court `{unknown}`"));
    }
    let named = |one: &&Instrument| options.state.is_none_or(|state| one.parties.iter().any(|party| party.state == state));
    let mut text = format!("# law of {day}: name | parties | standing | title\n");
    for one in base.instruments().values().filter(named) {
        let (who, stands) = (parties(one), standing(base, one, options.state, day));
        text += &format!("{} | {who} | {stands} | {}\n", one.id, one.title.in_language("en"));
    }
    Ok(text)
}

/// The two parties by their codes, or how many there are.
fn parties(one: &Instrument) -> String {
    match one.parties.as_slice() {
        [a, b] => format!("{}, {}", a.state, b.state),
        all => format!("{} listed", all.len()),
    }
}

/// How it stands with `state`; else, of two parties with the other one, and of many in general.
fn standing(base: &LegalBase, one: &Instrument, state: Option<StateCode>, day: Date) -> &'static str {
    let own = base.requested_state();
    let other = match one.parties.as_slice() {
        [a, b] if a.state == own => Some(b.state),
        [a, b] if b.state == own => Some(a.state),
        _ => None,
    };
    match state.filter(|state| *state != own).or(other) {
        Some(state) => law::stands(base, one, state, day).standing.word(),
        None => match one.in_force_on(day) {
            Some(true) => "in force",
            Some(false) => "not in force",
            None => "not known",
        },
    }
}

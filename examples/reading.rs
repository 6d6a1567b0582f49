//! Writes the form on which somebody records what a text says: once, for every letter.
//!
//! `cargo run --example reading -- INSTRUMENT|LETTER.json [--lang en|fr] [--as-of DATE] [--law DIR | --own DIR]`: for an
//! instrument what nobody read of it, for a letter the points of law for which it waits. Fill the form in, keep it as
//! `readings/NAME.json` in a folder of your own, and screen with `--own` (or put it into the folder that `--law` names).
//! It is refused until it says of each point who read it, when, where it stands and on which words; take out the points
//! that you did not read. Exit code: 0, or 2 where there is nothing to read or the input is bad.

#[path = "support/docket.rs"]
mod docket;
mod support;

use clap::Parser;
use mla_screen::Screener;
use mla_screen::verdict::ActKind;
use mla_screen::vocabulary::Date;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Writes the form for what a text says.
#[derive(Parser)]
struct Options {
    /// An instrument by its name, or a letter.
    of: PathBuf,
    /// The language of the questions.
    #[arg(long, default_value = "en")]
    lang: support::Lang,
    /// The date whose law applies to the letter; else as `screen` takes it.
    #[arg(long)]
    as_of: Option<Date>,
    /// A whole legal base of your own.
    #[arg(long)]
    law: Option<PathBuf>,
    /// A folder of your own files beside the law that comes with the library.
    #[arg(long, conflicts_with = "law")]
    own: Option<PathBuf>,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let screener = support::screener_of(options.law.as_deref(), options.own.as_deref())?;
    let name = options.of.to_string_lossy();
    let points = if screener.base().instruments().keys().any(|id| id.as_str() == name) {
        screener.base().unread_points(&name)
    } else {
        of_letter(&screener, &options.of, options.as_of)?
    };
    if points.is_empty() {
        return Err(format!("{name}: nothing is left to be read"));
    }
    Ok(screener.reading_form(&points, options.lang.into()) + "\n")
}

/// The kinds of point that a text settles for every letter.
const KINDS: [&str; 6] = ["read", "complete", "scope", "measures", "bound", "reading"];

/// The points of law for which a letter waits.
fn of_letter(screener: &Screener, letter: &Path, as_of: Option<Date>) -> Result<Vec<String>, String> {
    let entry = docket::entry(letter, as_of)?;
    let verdict = screener.screen(&entry.request, &entry.dossier, entry.as_of);
    let mut points = BTreeSet::new();
    for question in verdict.questions().iter().filter(|one| one.act == ActKind::CheckLaw) {
        let leaves = question.leaves.iter().filter_map(|place| verdict.proof().leaf(*place));
        let open = leaves.filter(|leaf| leaf.known().is_none()).map(|leaf| leaf.name().to_owned());
        points.extend(open.filter(|name| KINDS.iter().any(|kind| name.split(':').next() == Some(kind))));
    }
    Ok(points.into_iter().collect())
}

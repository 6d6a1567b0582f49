//! Says which letters of the collection come out otherwise than is expected of them, and what moved them.
//!
//! `cargo run --example changed [-- --law DIR] [--before DIR] [--letters DIR]`: every letter under the law that
//! comes with the library, or under that of a folder, limb by limb against `NAME.expected.json`. With the law as it
//! was (`--before`; with `--law`, the one that comes with the library) it also names every finding that differs.
//! Exit code: 0 nothing changed, 1 something did, 2 bad input.

#[path = "support/changes.rs"]
mod changes;
mod support;

use clap::Parser;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Says which letters come out otherwise than expected, and what moved them.
#[derive(Parser)]
struct Options {
    /// The law as it is now; else the one that comes with the library.
    #[arg(long)]
    law: Option<PathBuf>,
    /// The law as it was; with `--law`, else the one that comes with the library.
    #[arg(long)]
    before: Option<PathBuf>,
    /// A folder of letters, each with its expectation beside it.
    #[arg(long)]
    letters: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(2)
        }
    }
}

/// How many letters changed.
fn run(options: &Options) -> Result<usize, String> {
    let now = support::screener(options.law.as_deref())?;
    let before = match (&options.before, &options.law) {
        (None, None) => None,
        (before, _) => Some(support::screener(before.as_deref())?),
    };
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters");
    let folder = options.letters.clone().unwrap_or(own);
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut letters: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    letters.retain(|path| path.extension().is_some_and(|ending| ending == "json") && !support::is_companion(path));
    letters.sort();
    let (mut changed, mut told) = (0, String::new());
    for letter in &letters {
        let lines = changes::of_letter(letter, &now, before.as_ref())?;
        changed += usize::from(!lines.is_empty());
        for line in lines {
            told += &line;
            told.push('\n');
        }
    }
    let answer = if changed == 0 { "nothing changed".to_owned() } else { format!("{changed} changed") };
    told += &format!("{} letters: {answer}\n", letters.len());
    // A reader that closed its end of the pipe wants no more, and that is no fault.
    drop(std::io::stdout().lock().write_all(told.as_bytes()));
    Ok(changed)
}

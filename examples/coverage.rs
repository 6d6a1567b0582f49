//! Writes what the legal base covers (`data/COVERAGE.md`), where it is from (`data/SOURCES.md`) and what nobody
//! could read yet (`data/UNREAD.md`).
//!
//! `cargo run --example coverage [-- --check]`: with `--check` nothing is written; it says which of them is
//! stale. Exit code: 0, 1 where one is stale, 2 where the data have a fault or a file cannot be written.

#[path = "support/coverage.rs"]
mod cover;
#[path = "support/files.rs"]
mod files;
#[path = "support/law.rs"]
mod law;
#[path = "support/sources.rs"]
mod sources;
mod support;
#[path = "support/unread.rs"]
mod unread;

use clap::Parser;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Writes `data/COVERAGE.md`, `data/SOURCES.md` and `data/UNREAD.md` from the data.
#[derive(Parser)]
struct Options {
    /// Writes nothing; says which of them is stale.
    #[arg(long)]
    check: bool,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<ExitCode, String> {
    let screener = support::screener(None)?;
    let (base, files) = (screener.base(), files::Files::read(None)?);
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut stale = false;
    let pages = [
        ("COVERAGE.md", cover::report(base, &files)?),
        ("SOURCES.md", sources::report(base)),
        ("UNREAD.md", unread::report(base, &files)),
    ];
    for (name, text) in pages {
        let file = data.join(name);
        let same = fs::read_to_string(&file).is_ok_and(|there| there == text);
        match (same, options.check) {
            (true, _) => println!("data/{name}: up to date"),
            (false, true) => println!("data/{name}: stale; run `cargo run --example coverage`"),
            (false, false) => {
                fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
                println!("data/{name}: written");
            }
        }
        stale |= !same && options.check;
    }
    Ok(if stale { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

//! A docket of letters that nobody sent, a line each: a letter and, after a tab, its dossier, as `batch` reads them.
//!
//! `cargo run --release --example docket -- 10000 [--seed S] | cargo run --release --example batch`
//!
//! The same seed gives the same bytes. How often what comes stands in `tests/common/docket/mix.json`, with the source
//! of each figure or the word `assumed`.

#[path = "../tests/common/docket/mod.rs"]
mod drawn;
#[path = "support/stream.rs"]
mod stream;
mod support;

use clap::Parser;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// Draws letters with their dossiers.
#[derive(Parser)]
struct Options {
    /// How many.
    letters: u64,
    /// Which docket.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let law = support::screener(None)?;
    let docket = drawn::Docket::new(options.seed, law.base());
    let mut out = io::BufWriter::new(io::stdout().lock());
    for number in 0..options.letters {
        let files = docket.files(number);
        match writeln!(out, "{}\t{}", files.letter, files.dossier) {
            Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => break,
            other => other.map_err(|fault| fault.to_string())?,
        }
    }
    Ok(String::new())
}

//! A line filter: letters in, answers out, one a line, on every core, in memory that does not grow.
//!
//! `cargo run --release --example batch -- [--as-of DATE] [--law DIR] [--threads N] < letters.ndjson > answers.ndjson`
//!
//! A line is a letter (`mla-request/1`), and after a tab its dossier where there is one. Answers come in the order
//! of the lines. A bad line is answered with its number and faults, and ends nothing. Without `--as-of` the law is
//! that of the day on which the letter came. Progress is shown on a terminal alone. Exit code: 0; 2 where a line was
//! bad. As it is a plain filter, an engine that feeds lines to programs can run it:
//! `examples/engines/` says how.

#[path = "support/stream.rs"]
mod stream;
mod support;

use clap::Parser;
use mla_screen::vocabulary::Date;
use mla_screen::{Dossier, Request, Screener};
use std::io::{self, BufRead, Read as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Screens letters line by line.
#[derive(Parser)]
struct Options {
    /// The date whose law applies; else the day of receipt of each letter.
    #[arg(long)]
    as_of: Option<Date>,
    /// A whole legal base of your own.
    #[arg(long)]
    law: Option<PathBuf>,
    /// How many threads; else as many as there are cores.
    #[arg(long)]
    threads: Option<usize>,
}

/// The longest line that is read: a letter and a dossier, each as large as the library takes.
const LONGEST: u64 = 2 * mla_screen::fault::MAX_BYTES as u64 + 2;
/// How many lines each thread gets at a time.
const LINES: usize = 32;

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::from(2),
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(2)
        }
    }
}

/// Whether some line was bad.
fn run(options: &Options) -> Result<bool, String> {
    let law = support::screener(options.law.as_deref())?;
    let threads = stream::threads(options.threads);
    let (mut input, mut out) = (io::stdin().lock(), io::BufWriter::new(io::stdout().lock()));
    let (mut number, mut bad, shown) = (0_u64, false, stream::progress(None));
    loop {
        let lines = read(&mut input, threads * LINES).map_err(|fault| fault.to_string())?;
        if lines.is_empty() {
            break;
        }
        let first = number + 1;
        number += lines.len() as u64;
        for (line, is_bad) in answered(&law, options, &lines, threads, first) {
            bad |= is_bad;
            match writeln!(out, "{line}") {
                Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => return Ok(bad),
                other => other.map_err(|fault| fault.to_string())?,
            }
        }
        shown.set_position(number);
    }
    shown.finish();
    out.flush().map_err(|fault| fault.to_string())?;
    Ok(bad)
}

/// The answers to some lines, in their order.
fn answered(law: &Screener, options: &Options, lines: &[Vec<u8>], threads: usize, first: u64) -> Vec<(String, bool)> {
    let part = lines.len().div_ceil(threads).max(1);
    let one = |(place, line): (u64, &Vec<u8>)| match answer(law, options, line) {
        Ok(answer) => (answer, false),
        Err(fault) => (serde_json::json!({"line": first + place, "fault": fault}).to_string(), true),
    };
    let parts = lines.chunks(part).zip((0_u64..).step_by(part));
    let all = stream::side_by_side(parts, |(lines, from)| (from..).zip(lines).map(one).collect::<Vec<_>>());
    all.into_iter().flatten().collect()
}

fn answer(law: &Screener, options: &Options, line: &[u8]) -> Result<String, String> {
    if line.len() as u64 >= LONGEST {
        return Err(format!("the line is longer than {LONGEST} bytes"));
    }
    let (letter, dossier) = match line.iter().position(|byte| *byte == b'\t') {
        Some(tab) => (&line[..tab], Some(&line[tab + 1..])),
        None => (line, None),
    };
    let request = Request::from_json(letter).map_err(|report| report.to_string())?;
    let dossier = dossier.map_or_else(|| Ok(Dossier::unexamined()), |text| Dossier::from_json(&request, text));
    let dossier = dossier.map_err(|report| report.to_string())?;
    let verdict = law.screen(&request, &dossier, options.as_of.unwrap_or(request.letter().received));
    serde_json::to_string(&verdict).map_err(|fault| fault.to_string())
}

/// The next lines, at most so many. Of a line that is too long only its beginning is kept.
fn read(input: &mut impl BufRead, most: usize) -> io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    while lines.len() < most {
        let mut line = Vec::new();
        if input.by_ref().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let mut whole = line.ends_with(b"\n") || (line.len() as u64) < LONGEST;
        while !whole {
            let mut rest = Vec::new();
            let more = input.by_ref().take(LONGEST).read_until(b'\n', &mut rest)?;
            whole = more == 0 || rest.ends_with(b"\n");
        }
        while line.last().is_some_and(u8::is_ascii_whitespace) {
            line.pop();
        }
        lines.push(line);
    }
    Ok(lines)
}

//! Prints which grounds each letter of the collection establishes or leaves open, so that a check that starts
//! to fire elsewhere is seen.
//!
//! `cargo run --example matrix [-- --write]`: with `--write` it records the matrix in `examples/output/matrix.txt`,
//! which a test compares.

mod support;
#[path = "support/matrix.rs"]
mod table;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let told = support::screener(None).and_then(|base| table::matrix(&base, &root.join("letters")));
    let told = match told {
        Ok(told) => told,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::from(2);
        }
    };
    if std::env::args().any(|one| one == "--write") {
        let file = root.join("output/matrix.txt");
        if let Err(error) = fs::write(&file, &told) {
            eprintln!("{}: {error}", file.display());
            return ExitCode::from(2);
        }
    }
    // A reader that closed its end of the pipe wants no more, and that is no fault.
    drop(std::io::stdout().lock().write_all(told.as_bytes()));
    ExitCode::SUCCESS
}

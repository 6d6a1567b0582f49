//! Writes the JSON Schemas of letter, dossier, verdict and data files into `data/schemas/`.
//!
//! `cargo run --example schemas` writes them; with `--check` it only says which are stale.

use mla_screen::schemas;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let check = env::args().any(|argument| argument == "--check");
    let mut stale = false;
    for (name, schema) in schemas() {
        let path = format!("{}/data/schemas/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let text = match serde_json::to_string_pretty(&schema) {
            Ok(text) => text + "\n",
            Err(error) => {
                eprintln!("{name}: {error}");
                return ExitCode::FAILURE;
            }
        };
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        stale = true;
        if check {
            eprintln!("{path} is stale: run `cargo run --example schemas`");
        } else if let Err(error) = fs::write(&path, text) {
            eprintln!("{path}: {error}");
            return ExitCode::FAILURE;
        }
    }
    if check && stale { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

//! Writes the JSON Schemas of letter, dossier, verdict and data files into `data/schemas/`.
//!
//! `cargo run --example schemas` writes them; with `--check` it only says which are stale.

use mla_screen::dossier::DossierFile;
use mla_screen::law;
use mla_screen::request::Letter;
use mla_screen::verdict::Verdict;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use std::process::ExitCode;
use std::{env, fs};

fn schema<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
}

fn main() -> ExitCode {
    let all: [(&str, Schema); 19] = [
        ("letter", schema::<Letter>()),
        ("dossier", schema::<DossierFile>()),
        ("verdict", schema::<Verdict>()),
        ("supposition", schema::<law::Supposition>()),
        ("instrument", schema::<law::Instrument>()),
        ("requested-state", schema::<law::RequestedState>()),
        ("routes", schema::<law::Routes>()),
        ("measures", schema::<law::Measures>()),
        ("offences", schema::<law::Offences>()),
        ("conduct", schema::<law::ConductTable>()),
        ("backstops", schema::<law::Backstops>()),
        ("questions", schema::<law::Questions>()),
        ("states", schema::<law::States>()),
        ("indicator", schema::<law::Indicator>()),
        ("findings", schema::<law::Findings>()),
        ("death-penalty", schema::<law::DeathPenalty>()),
        ("sources", schema::<law::Sources>()),
        ("policy", schema::<law::Policy>()),
        ("provisions", schema::<law::Provisions>()),
    ];
    let check = env::args().any(|argument| argument == "--check");
    let mut stale = false;
    for (name, schema) in all {
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

//! Writes the beginning of a dossier for a letter, so that nobody copies that of another.
//!
//! `cargo run --example skeleton -- LETTER.json > LETTER.dossier.json`: a valid dossier (`mla-dossier/1`) that
//! names the letter by reference and digest, each of its persons with what tells them apart, and every holding to
//! be searched. It claims nothing: a holding counts as searched when its day stands under `on`, and what is found
//! is entered in the lists that `data/schemas/dossier.json` describes. Take a person's slot over into `concerns`
//! of an entry: then an entry under the wrong name is refused. Exit code: 0, or 2 for bad input.

use mla_screen::dossier::DossierFile;
use mla_screen::vocabulary::Office;
use mla_screen::{Request, Screener};
use std::io::Write as _;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let (Some(path), None) = (arguments.next(), arguments.next()) else {
        eprintln!("expected one letter: `cargo run --example skeleton -- LETTER.json`");
        return ExitCode::from(2);
    };
    let read = fs::read(&path).map_err(|error| error.to_string());
    let request = read.and_then(|bytes| Request::from_json(&bytes).map_err(|report| report.to_string()));
    let text = request.and_then(|request| {
        let law = Screener::embedded().map_err(|error| error.to_string())?;
        // The office that keeps a holding searches it.
        let by = |holding| law.base().keepers(holding).first().copied().unwrap_or(Office::CentralAuthority);
        serde_json::to_string_pretty(&DossierFile::skeleton(&request, by)).map_err(|error| error.to_string())
    });
    match text {
        Ok(text) => {
            // A reader that closed its end of the pipe wants no more, and that is no fault.
            drop(writeln!(std::io::stdout().lock(), "{text}"));
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{}:\n{fault}", path.display());
            ExitCode::from(2)
        }
    }
}

//! Loads a legal base and says what is wrong with it.
//!
//! `cargo run --example lawcheck [DIR]`: without a folder, the base that comes with the library.

use mla_screen::LegalBase;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    let loaded = match env::args().nth(1) {
        None => LegalBase::embedded(),
        Some(folder) => match files(Path::new(&folder)) {
            Ok(files) => LegalBase::from_files(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))),
            Err(error) => {
                eprintln!("{folder}: {error}");
                return ExitCode::from(2);
            }
        },
    };
    match loaded {
        Ok(base) => {
            println!("{} instruments, {} offences, {} states: no fault", base.instruments().len(), base.offences().len(), base.states().len());
            ExitCode::SUCCESS
        }
        Err(faults) => {
            eprintln!("{faults}");
            ExitCode::from(2)
        }
    }
}

/// Every JSON file below `root`, by its path there.
fn files(root: &Path) -> io::Result<Vec<(String, String)>> {
    let (mut found, mut folders) = (Vec::new(), vec![root.to_path_buf()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path)?));
            }
        }
    }
    Ok(found)
}

//! The matrix of grounds by letters: what each letter of the collection establishes or leaves open.

use crate::support;
use mla_screen::verdict::FindingState;
use mla_screen::vocabulary::Ground;
use mla_screen::{Dossier, Request, Screener, Verdict};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// One line a letter: its answer, then what stands of each ground, and what is known as open.
pub(crate) fn matrix(base: &Screener, folder: &Path) -> Result<String, String> {
    let mut told = String::from("E established, o open; what is ruled out, reserved or in no applicable law is left out.\n");
    for path in letters(folder)? {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let verdict = screened(base, &path)?;
        let stands: Vec<String> = Ground::ALL.iter().filter_map(|ground| of_ground(&verdict, *ground)).collect();
        let answer = support::word(verdict.disposition());
        let line = format!("{name:<28} {answer:<16} {}", stands.join(" "));
        let _ = writeln!(told, "{}", line.trim_end());
    }
    Ok(told)
}

/// The letters of a folder, in order.
pub(crate) fn letters(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut letters: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    letters.retain(|path| path.extension().is_some_and(|ending| ending == "json") && !support::is_companion(path));
    letters.sort();
    Ok(letters)
}

/// What stands of a ground on any way and any limb: the strongest of its findings.
fn of_ground(verdict: &Verdict, ground: Ground) -> Option<String> {
    let states = || verdict.findings().filter(move |one| one.ground() == Some(ground)).map(|one| one.state());
    if states().any(|state| state == FindingState::Established) {
        return Some(format!("E:{ground}"));
    }
    states().any(|state| state == FindingState::Open).then(|| format!("o:{ground}"))
}

/// A letter with the dossier beside it, under the law and on the day of its expectation.
fn screened(base: &Screener, path: &Path) -> Result<Verdict, String> {
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let request = Request::from_json(&fs::read(path).map_err(|error| at(&error))?).map_err(|error| at(&error))?;
    let dossier = match support::beside(path, "dossier") {
        Some(file) => {
            Dossier::from_json(&request, &fs::read(file).map_err(|error| at(&error))?).map_err(|error| at(&error))?
        }
        None => Dossier::unexamined(),
    };
    let expected = support::expected(path)?.ok_or_else(|| at(&"nothing is expected of it"))?;
    let supposed = support::supposition_of(path, &expected).map(|file| support::suppose(base, &file)).transpose()?;
    Ok(supposed.as_ref().unwrap_or(base).screen(&request, &dossier, expected.as_of))
}

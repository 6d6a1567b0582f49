//! Letters from files, as the entries of a docket.
#![allow(dead_code, reason = "each example uses a part of this")]

use crate::support;
use mla_screen::analysis::Entry;
use mla_screen::vocabulary::Date;
use mla_screen::{Dossier, Request};
use std::fs;
use std::path::Path;

/// A letter with the dossier and the day that lie beside it; the day is that of its expectation, else the
/// newest of the receipt and of the dossier's entries.
pub(crate) fn entry(letter: &Path, as_of: Option<Date>) -> Result<Entry, String> {
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let at = |path: &Path, fault: &dyn std::fmt::Display| format!("{}:\n{fault}", path.display());
    let request = Request::from_json(&read(letter)?).map_err(|report| at(letter, &report))?;
    let dossier = match support::beside(letter, "dossier") {
        Some(file) => Dossier::from_json(&request, &read(&file)?).map_err(|report| at(&file, &report))?,
        None => Dossier::unexamined(),
    };
    let expected = support::expected(letter)?.map(|expected| expected.as_of);
    let as_of = as_of.or(expected).unwrap_or_else(|| dossier.newest_day(&request));
    let name = letter.file_stem().map_or_else(|| "-".to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(Entry { name, request, dossier, as_of })
}

/// Every letter of a list of files, companions left out.
pub(crate) fn entries(letters: &[std::path::PathBuf], as_of: Option<Date>) -> Result<Vec<Entry>, String> {
    letters.iter().filter(|letter| !support::is_companion(letter)).map(|letter| entry(letter, as_of)).collect()
}

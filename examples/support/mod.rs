//! What the examples share: folders of law, and what lies beside a letter.
#![allow(dead_code, reason = "each example uses a part of this")]

use mla_screen::law::{LawError, Supposition};
use mla_screen::verdict::{ActKind, Disposition, Refusal};
use mla_screen::vocabulary::{Date, Ground};
use mla_screen::{Language, LegalBase, Screener, Verdict};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

/// `NAME.expected.json`: what a letter of the collection must come to.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    pub(crate) as_of: Date,
    #[serde(default)]
    pub(crate) suppose: Option<String>,
    pub(crate) disposition: Disposition,
    #[serde(default)]
    pub(crate) refusal: Option<Refusal>,
    pub(crate) limbs: BTreeMap<String, Disposition>,
    pub(crate) grounds: Vec<Ground>,
    #[serde(default)]
    pub(crate) acts: Vec<ActKind>,
    pub(crate) why: String,
}

impl Expected {
    /// Whether the verdict comes to what was expected, limb by limb.
    pub(crate) fn is_met(&self, verdict: &Verdict) -> bool {
        let limbs = verdict.limbs().map(|limb| (limb.id().to_owned(), limb.disposition())).collect();
        self.disposition == verdict.disposition() && self.limbs == limbs
    }
}

/// The largest file that is read, and the most that a folder of law may hold in all.
const MOST_BYTES: u64 = 4 * 1024 * 1024;
const MOST_LAW: u64 = 64 * 1024 * 1024;

/// Every JSON file below `root`, by its path there. Folders that are links are not entered, so that none leads
/// back into itself; what is no file (a device, a pipe) is not opened.
pub(crate) fn law_files(root: &Path) -> io::Result<Vec<(String, String)>> {
    let (mut found, mut folders, mut left) = (Vec::new(), vec![root.to_path_buf()], MOST_LAW);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") && path.is_file() {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
                let text = read_to_string(&path)?;
                left = left.checked_sub(text.len() as u64).ok_or_else(|| too_large(root, MOST_LAW))?;
                found.push((name, text));
            }
        }
    }
    Ok(found)
}

/// The text of a file, where it is not too large to be one of law.
fn read_to_string(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    let read = fs::File::open(path)?.take(MOST_BYTES + 1).read_to_string(&mut text)?;
    if read as u64 > MOST_BYTES { Err(too_large(path, MOST_BYTES)) } else { Ok(text) }
}

fn too_large(path: &Path, most: u64) -> io::Error {
    io::Error::other(format!("{}: expected at most {most} bytes", path.display()))
}

/// A screener on the law in `folder`, or on the law that comes with the library.
pub(crate) fn screener(folder: Option<&Path>) -> Result<Screener, String> {
    match folder {
        None => Screener::embedded().map_err(|error| error.to_string()),
        Some(folder) => with_files(folder, |files| LegalBase::from_files(files)),
    }
}

/// A screener on the law that comes with the library and the files of `folder` beside it.
pub(crate) fn screener_with(folder: &Path) -> Result<Screener, String> {
    with_files(folder, |files| LegalBase::embedded_with(files))
}

/// A screener on a whole legal base of one's own, or on files of one's own beside the law that comes with the library.
pub(crate) fn screener_of(law: Option<&Path>, own: Option<&Path>) -> Result<Screener, String> {
    own.map_or_else(|| screener(law), screener_with)
}

/// A screener on what `load` makes of the files of `folder`.
fn with_files(folder: &Path, load: impl Fn(Vec<(&str, &str)>) -> Result<LegalBase, LawError>) -> Result<Screener, String> {
    let files = law_files(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let files = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    load(files).map(Screener::new).map_err(|error| error.to_string())
}

/// The day of whose law an example speaks: the one that was asked for, else that of the edition of the rules.
pub(crate) fn day(base: &LegalBase, asked: Option<Date>) -> Result<Date, String> {
    let edition = base.edition();
    let of_edition = || edition.parse().map_err(|_| format!("the edition `{edition}` of the rules is no date: say --as-of"));
    asked.map_or_else(of_edition, Ok)
}

/// The language in which an example prints.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Lang {
    En,
    Fr,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::English,
            Lang::Fr => Self::French,
        }
    }
}

/// What a law supposes, in a language; nothing where it is the law as it stands.
pub(crate) fn supposed(law: &Screener, language: Language) -> Option<String> {
    let titles = law.base().supposed().iter().map(|title| law.base().supposed_in(title, language.code()));
    let titles: Vec<&str> = titles.collect();
    (!titles.is_empty()).then(|| titles.join("; "))
}

/// A word of a closed list in a language; the word itself where the library has no other for it.
pub(crate) fn said(language: Language, list: &str, value: &dyn std::fmt::Display) -> String {
    mla_screen::memo::word(language, &format!("{list}/{value}")).unwrap_or_else(|| value.to_string())
}

/// What an analysis found, as JSON on its own lines.
pub(crate) fn json(found: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(found).map(|text| text + "\n").map_err(|error| error.to_string())
}

/// A field of a table of values set apart by commas: the names of letters are the host's, and may hold anything.
pub(crate) fn csv(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
}

/// Prints what an example made, or what stopped it.
pub(crate) fn print(made: Result<String, String>) -> ExitCode {
    match made {
        Ok(text) => {
            // A reader that closed its end of the pipe wants no more, and that is no fault.
            drop(io::stdout().lock().write_all(text.as_bytes()));
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(2)
        }
    }
}

/// A disposition in words.
pub(crate) const fn word(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Refuse => "refuse",
        Disposition::Escalate => "escalate",
        Disposition::NoGroundFound => "no ground found",
    }
}

/// The letters that come with the library, in the order of their names.
pub(crate) fn supplied_letters() -> Result<Vec<PathBuf>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters");
    let at = |error: io::Error| format!("{}: {error}", folder.display());
    let files = fs::read_dir(&folder).map_err(at)?;
    let files: io::Result<Vec<PathBuf>> = files.map(|file| file.map(|file| file.path())).collect();
    let mut files = files.map_err(at)?;
    files.sort();
    Ok(files)
}

/// A screener under a supposed change of law.
pub(crate) fn suppose(screener: &Screener, file: &Path) -> Result<Screener, String> {
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let text = fs::read(file).map_err(|error| at(&error))?;
    let supposition = Supposition::from_json(&text).map_err(|error| at(&error))?;
    screener.suppose(&supposition).map_err(|error| at(&error))
}

/// A file beside a letter: `NAME.dossier.json` beside `NAME.json`.
pub(crate) fn beside(letter: &Path, what: &str) -> Option<PathBuf> {
    let name = letter.file_name()?.to_str()?.strip_suffix(".json")?;
    let path = letter.with_file_name(format!("{name}.{what}.json"));
    path.is_file().then_some(path)
}

/// Whether a file lies beside a letter and is none itself.
pub(crate) fn is_companion(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.ends_with(".dossier.json") || name.ends_with(".expected.json")
}

/// What is expected of a letter, where the collection says.
pub(crate) fn expected(letter: &Path) -> Result<Option<Expected>, String> {
    let Some(path) = beside(letter, "expected") else { return Ok(None) };
    let text = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_slice(&text).map(Some).map_err(|error| format!("{}: {error}", path.display()))
}

/// The supposition that an expectation names, in `suppositions/` beside the folder of letters.
pub(crate) fn supposition_of(letter: &Path, expected: &Expected) -> Option<PathBuf> {
    let folder = letter.parent()?.parent()?.join("suppositions");
    Some(folder.join(expected.suppose.as_ref()?))
}

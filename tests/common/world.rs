//! The law under which the tests screen, loaded once; and ways to change it.

use mla_screen::{LegalBase, Screener};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The screener on the embedded law.
pub(crate) fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| Screener::embedded().expect("the embedded law is fit for use"))
}

/// The files of law as JSON, by their paths below `data/`.
#[derive(Clone)]
pub(crate) struct Law(pub(crate) BTreeMap<String, Value>);

impl Law {
    /// The files as published; parsed once.
    pub(crate) fn published() -> Self {
        Self::published_where(|_| true)
    }

    /// Those of the published files whose paths `keep` wants.
    pub(crate) fn published_where(keep: impl Fn(&str) -> bool) -> Self {
        static FILES: OnceLock<BTreeMap<String, Value>> = OnceLock::new();
        let files = FILES.get_or_init(read).iter().filter(|(path, _)| keep(path));
        Self(files.map(|(path, file)| (path.clone(), file.clone())).collect())
    }

    /// One file.
    pub(crate) fn file(&mut self, path: &str) -> &mut Value {
        self.0.get_mut(path).unwrap_or_else(|| panic!("no file {path}"))
    }

    /// A screener on this law.
    pub(crate) fn screener(&self) -> Screener {
        let texts: Vec<(&str, String)> = self.0.iter().map(|(path, file)| (path.as_str(), file.to_string())).collect();
        let files = texts.iter().map(|(path, text)| (*path, text.as_str()));
        Screener::new(
            LegalBase::from_files(files).unwrap_or_else(|fault| panic!("the changed law is not fit for use:\n{fault}")),
        )
    }
}

fn read() -> BTreeMap<String, Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let (mut found, mut folders) = (BTreeMap::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path: PathBuf = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json")
                && !path.components().any(|part| part.as_os_str() == "schemas")
            {
                let name = path.strip_prefix(&root).expect("below the root").to_string_lossy().into_owned();
                let text = fs::read_to_string(&path).expect("a text");
                found.insert(name, serde_json::from_str(&text).expect("JSON"));
            }
        }
    }
    found
}

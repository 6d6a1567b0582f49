//! The files of the legal base, parsed by serde_json alone.

use crate::support;
use mla_screen::law;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::collections::BTreeMap;
use std::path::Path;

type Parse = fn(&str) -> Box<dyn Any>;

/// The files that a legal base is loaded from, each with the type it is parsed into.
pub(crate) struct LawFiles {
    files: Vec<(String, Parse)>,
}

impl LawFiles {
    /// Reads `data/`; schemas are no law.
    pub(crate) fn read() -> Self {
        let files = support::law_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).expect("the folder of data");
        let law = files.into_iter().filter(|(path, _)| !path.contains("schemas/"));
        Self { files: law.map(|(path, text)| (text, parse_of(&path))).collect() }
    }

    /// Into the types of the library, without a look at what they say.
    pub(crate) fn to_types(&self) -> Vec<Box<dyn Any>> {
        self.files.iter().map(|(text, parse)| parse(text)).collect()
    }

    /// Into values of no type.
    pub(crate) fn to_values(&self) -> Vec<serde_json::Value> {
        self.files.iter().map(|(text, _)| serde_json::from_str(text).expect("a data file is JSON")).collect()
    }

    /// How many files there are.
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    /// Bytes of all of them.
    pub(crate) fn bytes(&self) -> usize {
        self.files.iter().map(|(text, _)| text.len()).sum()
    }
}

fn parse<T: DeserializeOwned + 'static>(text: &str) -> Box<dyn Any> {
    Box::new(serde_json::from_str::<T>(text).expect("a data file of its type"))
}

/// The type of a data file, by its folder or name.
fn parse_of(path: &str) -> Parse {
    let mut parts = path.rsplit(['/', '\\']);
    let (name, folder) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    match (folder, name) {
        ("instruments", _) => parse::<law::Instrument>,
        ("offences", _) => parse::<law::Offences>,
        ("indicators", _) => parse::<law::Indicator>,
        ("provisions", _) => parse::<law::Provisions>,
        ("sources", _) => parse::<law::Sources>,
        ("messages", _) => parse::<BTreeMap<String, String>>,
        (_, "requested-state.json") => parse::<law::RequestedState>,
        (_, "routes.json") => parse::<law::Routes>,
        (_, "measures.json") => parse::<law::Measures>,
        (_, "conduct.json") => parse::<law::ConductTable>,
        (_, "backstops.json") => parse::<law::Backstops>,
        (_, "questions.json") => parse::<law::Questions>,
        (_, "states.json") => parse::<law::States>,
        (_, "policy.json") => parse::<law::Policy>,
        (_, "findings.json") => parse::<law::Findings>,
        (_, "death-penalty.json") => parse::<law::DeathPenalty>,
        // A file that the loader has no place for stops the benchmark before this.
        _ => parse::<serde_json::Value>,
    }
}

//! The files of the legal base, parsed by serde_json alone.

use crate::support;
use mla_screen::law;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::collections::BTreeMap;
use std::path::Path;

/// A published series: figures by state are nearly all of it.
#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "parsed and dropped")]
struct Series {
    id: String,
    name: BTreeMap<String, String>,
    bands: Vec<serde_json::Value>,
    values: BTreeMap<mla_screen::vocabulary::StateCode, i32>,
}

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

    /// Treaties and series, which are nearly all of it, into the types of the library, the rest into values; without
    /// a look at what they say.
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
        ("indicators", _) => parse::<Series>,
        ("messages", _) => parse::<BTreeMap<String, String>>,
        // The few other files are of types that are the library's own.
        _ => parse::<serde_json::Value>,
    }
}

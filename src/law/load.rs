//! Reading a legal base: the same door for the embedded one and for a host's own.

use crate::digest::sha256_of;
use crate::fault;
use crate::law::{
    Backstops, ConductTable, DeathPenalty, Findings, Indicator, Instrument, LegalBase, Measures, Offences, Policy,
    Provisions, Questions, RequestedState, Routes, Sources, States, TextsRead, validate,
};
use crate::law::{FaultPlace, LawError, LawFault};
use serde::de::DeserializeOwned;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The published schema of a kind of file: what the second pass over a bad file goes by.
macro_rules! schema {
    ($name:literal) => {
        include_str!(concat!("../../data/schemas/", $name, ".json"))
    };
}

/// Every JSON file of `data/`, by its path there.
const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Digests of the embedded law and policy, made when the library was built.
const DIGESTS: (&str, &str) = include!(concat!(env!("OUT_DIR"), "/digests.rs"));

/// A file on its way in.
#[derive(Clone, Copy)]
struct File<'a> {
    path: &'a str,
    text: &'a str,
    /// It comes with the library: a test reads it strictly, and it need not be read so at every start.
    embedded: bool,
}

/// Files by what they hold; the place of a file says which.
#[derive(Default)]
struct Files {
    requested: Option<RequestedState>,
    routes: Option<Routes>,
    measures: Option<Measures>,
    conduct: Option<ConductTable>,
    backstops: Option<Backstops>,
    questions: Option<Questions>,
    states: Option<States>,
    policy: Option<Policy>,
    findings: Vec<Findings>,
    death_penalty: Vec<DeathPenalty>,
    offences: Vec<Offences>,
    instruments: Vec<(String, Instrument)>,
    indicators: Vec<Indicator>,
    provisions: Vec<Provisions>,
    sources: Vec<Sources>,
    readings: Vec<(String, TextsRead)>,
}

impl LegalBase {
    /// Reads a legal base from its files: pairs of a path below the base's folder and a text.
    ///
    /// What a file holds is told by its place: everything in `instruments/`, `offences/`,
    /// `indicators/`, `provisions/`, `readings/` and `sources/`, and the files
    /// `requested-state.json`, `routes.json`, `measures.json`, `conduct.json`, `backstops.json`,
    /// `questions.json`, `states.json`, `findings.json`, `death-penalty.json` and `policy.json`
    /// wherever they lie. `schemas/` is passed over.
    ///
    /// # Errors
    /// Every fault of every file: syntax, unknown words, dangling references, rows that can never
    /// apply.
    pub fn from_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, LawError> {
        Self::loaded(files, None)
    }

    fn loaded<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        digests: Option<(&str, &str)>,
    ) -> Result<Self, LawError> {
        let mut sorted: Vec<(&str, &str)> = files.into_iter().filter(|(path, _)| !path.contains("schemas/")).collect();
        sorted.sort_unstable();
        let mut faults = Vec::new();
        let mut read = Files::default();
        for (path, text) in &sorted {
            read.take(File { path, text, embedded: digests.is_some() }, &mut faults);
        }
        let (law_sha256, policy_sha256) = match digests {
            Some((law, policy)) => (law.to_owned(), policy.to_owned()),
            None => (
                sha256_of(sorted.iter().filter(|(path, _)| !is_policy(path))),
                sha256_of(sorted.iter().filter(|(path, _)| is_policy(path))),
            ),
        };
        let base = read.into_base(law_sha256, policy_sha256, &mut faults);
        if let Some(base) = &base {
            validate::check(base, &mut faults);
        }
        match base {
            Some(base) if faults.is_empty() => Ok(base),
            _ => Err(LawError::new(faults)),
        }
    }

    /// The legal base that comes with the library, with files of the host's own beside it: an
    /// indicator whose licence does not let it be embedded, a newer edition, more provisions. A file
    /// goes to the place that its path names (`states/indicators/NAME.json`); it stands beside the
    /// embedded ones and replaces the one of the same path.
    ///
    /// # Errors
    /// Every fault of every file, as for [`LegalBase::from_files`].
    pub fn embedded_with<'a>(own: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, LawError> {
        let mut files: BTreeMap<&str, &str> = EMBEDDED.iter().copied().collect();
        files.extend(own);
        Self::from_files(files)
    }

    /// The legal base that comes with the library.
    ///
    /// # Errors
    /// Never with the data as published: a test reads them as strictly as a host's own. A fork that edits
    /// `data/` hears here what is wrong with it; that test also tells it of `null`, a key given twice and a text
    /// that says nothing.
    pub fn embedded() -> Result<Self, LawError> {
        Self::loaded(EMBEDDED.iter().copied(), Some(DIGESTS))
    }
}

fn is_policy(path: &str) -> bool {
    path.ends_with("policy.json")
}

impl Files {
    fn take(&mut self, file: File<'_>, faults: &mut Vec<LawFault>) {
        let path = file.path;
        let name = path.rsplit('/').next().unwrap_or(path);
        let folder = path.rsplit('/').nth(1).unwrap_or_default();
        match (folder, name) {
            ("instruments", _) => {
                let read = parse(file, schema!("instrument"), faults);
                self.instruments.extend(read.map(|one| (path.to_owned(), one)));
            }
            ("offences", _) => self.offences.extend(parse::<Offences>(file, schema!("offences"), faults)),
            ("indicators", _) => self.indicators.extend(parse::<Indicator>(file, schema!("indicator"), faults)),
            ("readings", _) => {
                let read = parse(file, schema!("readings"), faults);
                self.readings.extend(read.map(|one| (path.to_owned(), one)));
            }
            ("provisions", _) => self.provisions.extend(parse::<Provisions>(file, schema!("provisions"), faults)),
            ("sources", _) => self.sources.extend(parse::<Sources>(file, schema!("sources"), faults)),
            (_, "requested-state.json") => once(&mut self.requested, file, schema!("requested-state"), faults),
            (_, "routes.json") => once(&mut self.routes, file, schema!("routes"), faults),
            (_, "measures.json") => once(&mut self.measures, file, schema!("measures"), faults),
            (_, "conduct.json") => once(&mut self.conduct, file, schema!("conduct"), faults),
            (_, "backstops.json") => once(&mut self.backstops, file, schema!("backstops"), faults),
            (_, "questions.json") => once(&mut self.questions, file, schema!("questions"), faults),
            (_, "states.json") => once(&mut self.states, file, schema!("states"), faults),
            (_, "policy.json") => once(&mut self.policy, file, schema!("policy"), faults),
            (_, "findings.json") => self.findings.extend(parse::<Findings>(file, schema!("findings"), faults)),
            (_, "death-penalty.json") => {
                self.death_penalty.extend(parse::<DeathPenalty>(file, schema!("death-penalty"), faults));
            }
            _ => faults.push(LawFault {
                file: path.to_owned(),
                place: FaultPlace::File,
                fault: "the legal base has no place for a file of this name".to_owned(),
            }),
        }
    }

    fn into_base(self, law_sha256: String, policy_sha256: String, faults: &mut Vec<LawFault>) -> Option<LegalBase> {
        let requested = needed(self.requested, "requested-state.json", faults);
        let routes = needed(self.routes, "routes.json", faults);
        let measures = needed(self.measures, "measures.json", faults);
        let conduct = needed(self.conduct, "conduct.json", faults);
        let backstops = needed(self.backstops, "backstops.json", faults);
        let questions = needed(self.questions, "questions.json", faults);
        let states = needed(self.states, "states.json", faults);
        let policy = needed(self.policy, "policy.json", faults);
        let (routes, measures, backstops) = (routes?, measures?, backstops?);
        let instruments = self.instruments.into_iter().map(|(file, one)| {
            if !file.ends_with(&format!("/{}.json", one.id)) {
                let fault = format!("the instrument is called `{}`: its file must bear that name", one.id);
                faults.push(LawFault { file, place: FaultPlace::Named(one.id.to_string()), fault });
            }
            (one.id.clone(), one.with_absent(&backstops.travels, faults))
        });
        let instruments = instruments.collect::<Vec<_>>();
        let mut base = LegalBase {
            requested: requested?,
            routes_complete: routes.complete,
            routes: routes.routes,
            powers: unique("measures.json", measures.powers, |row| row.id.clone(), faults),
            measures: unique("measures.json", measures.measures, |row| row.measure, faults),
            offences: unique(
                "offences",
                self.offences.into_iter().flat_map(|file| file.offences),
                |row| row.id.clone(),
                faults,
            ),
            conduct: unique("conduct.json", conduct?.conduct, |row| row.conduct, faults),
            backstops: backstops.grounds,
            questions: questions?,
            instruments: unique("instruments", instruments, |(id, _)| id.clone(), faults)
                .into_iter()
                .map(|(id, (_, one))| (id, one))
                .collect(),
            states: unique("states.json", states?.states, |row| row.code, faults),
            indicators: self.indicators,
            findings: self.findings.into_iter().flat_map(|file| file.findings).collect(),
            death_penalty: unique(
                "death-penalty.json",
                self.death_penalty.into_iter().flat_map(|file| file.rows),
                |row| row.state,
                faults,
            ),
            provisions: unique(
                "provisions",
                self.provisions.into_iter().flat_map(|file| file.provisions),
                |row| row.id.clone(),
                faults,
            ),
            policy: policy?,
            sources: unique("sources", self.sources.into_iter().flat_map(|file| file.sources), |row| row.id.clone(), faults),
            law_sha256,
            supposed: Vec::new(),
            supposed_titles: BTreeMap::new(),
            policy_sha256,
            places: BTreeMap::new(),
            treaty_points: BTreeSet::new(),
            read: BTreeMap::new(),
        };
        base.index();
        base.lay_over(self.readings, faults);
        Some(base)
    }
}

fn parse<T: DeserializeOwned>(file: File<'_>, schema: &str, faults: &mut Vec<LawFault>) -> Option<T> {
    let File { path, text, embedded } = file;
    // What is wrong with a file that a fork edited, the strict reader tells.
    if let Some(value) = embedded.then(|| serde_json::from_str(text).ok()).flatten() {
        return Some(value);
    }
    match fault::read("law", text.as_bytes(), schema) {
        Ok(value) => Some(value),
        Err(report) => {
            faults.extend(report.faults().iter().map(|one| LawFault {
                file: path.to_owned(),
                place: FaultPlace::Text { pointer: one.pointer.clone(), line: one.line, column: one.column },
                fault: one.kind.to_string(),
            }));
            None
        }
    }
}

fn once<T: DeserializeOwned>(slot: &mut Option<T>, file: File<'_>, schema: &str, faults: &mut Vec<LawFault>) {
    if slot.is_some() {
        let fault = "a second file of this name: the base has one".to_owned();
        faults.push(LawFault { file: file.path.to_owned(), place: FaultPlace::File, fault });
    } else {
        *slot = parse(file, schema, faults);
    }
}

fn needed<T>(slot: Option<T>, file: &str, faults: &mut Vec<LawFault>) -> Option<T> {
    if slot.is_none() && !faults.iter().any(|fault| fault.file.ends_with(file)) {
        let fault = "the legal base has no such file".to_owned();
        faults.push(LawFault { file: file.to_owned(), place: FaultPlace::File, fault });
    }
    slot
}

fn unique<K: Ord + fmt::Display, T>(
    file: &str,
    rows: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
    faults: &mut Vec<LawFault>,
) -> BTreeMap<K, T> {
    let mut map = BTreeMap::new();
    for row in rows {
        let key = key(&row);
        match map.entry(key) {
            Entry::Vacant(free) => {
                free.insert(row);
            }
            Entry::Occupied(taken) => {
                let place = FaultPlace::Named(taken.key().to_string());
                let fault = "two rows of this name".to_owned();
                faults.push(LawFault { file: file.to_owned(), place, fault });
            }
        }
    }
    map
}

//! From bytes, or from a file that the host built, to a [`Dossier`].

use crate::digest::sha256;
use crate::dossier::{Concerns, DossierFile, Searched, links};
use crate::fault::{self, FaultKind, FaultReport, Finding};
use crate::vocabulary::EntryId;
use std::collections::BTreeSet;

/// A dossier that was read whole and found consistent, or *unexamined*: nobody looked anywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dossier {
    file: Option<DossierFile>,
    sha256: Option<String>,
}

/// The published schema of a dossier.
const SCHEMA: &str = include_str!("../../data/schemas/dossier.json");

/// Most entries of one dossier.
const MAX_ENTRIES: usize = 500;

impl Dossier {
    /// No dossier: nobody looked anywhere, and nothing follows from silence.
    #[must_use]
    pub const fn unexamined() -> Self {
        Self { file: None, sha256: None }
    }

    /// These holdings were searched, and nothing was found.
    #[must_use]
    pub fn searched(searched: Vec<Searched>) -> Self {
        let file = DossierFile { searched, ..DossierFile::default() };
        let sha256 = serde_json::to_vec(&file).ok().map(|bytes| sha256(&bytes));
        Self { file: Some(file), sha256 }
    }

    /// Reads a dossier (`mla-dossier/1`).
    ///
    /// # Errors
    /// Every fault of the file, each with its JSON Pointer, line, column, and what was expected.
    pub fn from_json(bytes: &[u8]) -> Result<Self, FaultReport> {
        let file: DossierFile = fault::read_checked("dossier", bytes, SCHEMA, check)?;
        Ok(Self { file: Some(file), sha256: Some(sha256(bytes)) })
    }

    /// The file; nothing where the dossier is unexamined.
    #[must_use]
    pub const fn file(&self) -> Option<&DossierFile> {
        self.file.as_ref()
    }

    /// SHA-256 of the bytes as received.
    #[must_use]
    pub fn sha256(&self) -> Option<&str> {
        self.sha256.as_deref()
    }
}

impl TryFrom<DossierFile> for Dossier {
    type Error = FaultReport;

    fn try_from(file: DossierFile) -> Result<Self, FaultReport> {
        let bytes = serde_json::to_vec(&file).unwrap_or_default();
        let findings: Vec<Finding> = fault::bad_texts(&bytes).into_iter().chain(check(&file)).collect();
        if !findings.is_empty() {
            return Err(FaultReport::without_positions("dossier", findings));
        }
        Ok(Self { file: Some(file), sha256: Some(sha256(&bytes)) })
    }
}

/// What no single value can show: entries named twice, and a confirmation that nobody gave.
fn check(file: &DossierFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut names: BTreeSet<&EntryId> = BTreeSet::new();
    let mut entries = 0;
    for (list, index, id, concerns) in all(file) {
        entries += 1;
        if !names.insert(id) {
            let pointer = format!("/{list}/{index}/id");
            findings
                .push(Finding { pointer, kind: FaultKind::DuplicateId { name: id.to_string(), what: "entry".to_owned() } });
        }
        if let Some(concerns) = concerns
            && concerns.r#match == crate::dossier::Match::Confirmed
            && concerns.by.is_none()
        {
            let pointer = format!("/{list}/{index}/concerns");
            let kind = FaultKind::Other("a confirmed match names the office that confirmed it in `by`".to_owned());
            findings.push(Finding { pointer, kind });
        }
    }
    if entries > MAX_ENTRIES {
        let kind = FaultKind::LimitExceeded { what: "entries".to_owned(), found: entries, limit: MAX_ENTRIES };
        findings.push(Finding { pointer: String::new(), kind });
    }
    for (index, one) in file.determinations.iter().enumerate() {
        let same = |other: &&crate::dossier::Determination| {
            (&other.question, other.by, other.dated) == (&one.question, one.by, one.dated) && other.answer != one.answer
        };
        if file.determinations.iter().take(index).any(|other| same(&other)) {
            let this = format!("`{}` answered one way on {}", one.question, one.dated);
            let that = "another answer by the same office on the same day".to_owned();
            findings.push(Finding {
                pointer: format!("/determinations/{index}/answer"),
                kind: FaultKind::Contradiction { this, that },
            });
        }
    }
    findings.extend(links::faults(file));
    let mut holdings = BTreeSet::new();
    for (index, searched) in file.searched.iter().enumerate() {
        if !holdings.insert(searched.holding) {
            let pointer = format!("/searched/{index}/holding");
            findings.push(Finding {
                pointer,
                kind: FaultKind::DuplicateId { name: searched.holding.to_string(), what: "searched holding".to_owned() },
            });
        }
    }
    findings
}

type Entry<'a> = (&'static str, usize, &'a EntryId, Option<&'a Concerns>);

/// Every entry of a dossier: its list, place, name, and whom it concerns.
fn all(file: &DossierFile) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    entries.extend(file.prior.iter().enumerate().map(|(i, e)| ("prior", i, &e.id, e.concerns.as_ref())));
    entries.extend(file.own_proceedings.iter().enumerate().map(|(i, e)| ("own_proceedings", i, &e.id, e.concerns.as_ref())));
    entries.extend(file.advisories.iter().enumerate().map(|(i, e)| ("advisories", i, &e.id, None)));
    entries.extend(file.statuses.iter().enumerate().map(|(i, e)| ("statuses", i, &e.id, Some(&e.concerns))));
    entries.extend(file.profiles.iter().enumerate().map(|(i, e)| ("profiles", i, &e.id, Some(&e.concerns))));
    entries.extend(file.consents.iter().enumerate().map(|(i, e)| ("consents", i, &e.id, Some(&e.concerns))));
    entries.extend(file.assurances.iter().enumerate().map(|(i, e)| ("assurances", i, &e.id, None)));
    entries.extend(file.determinations.iter().enumerate().map(|(i, e)| ("determinations", i, &e.id, None)));
    entries.extend(file.police_exchanges.iter().enumerate().map(|(i, e)| ("police_exchanges", i, &e.id, None)));
    entries.extend(file.notices.iter().enumerate().map(|(i, e)| ("notices", i, &e.id, Some(&e.concerns))));
    let marked = file.marked_records.iter().enumerate();
    entries.extend(marked.map(|(i, e)| ("marked_records", i, &e.id, e.concerns.as_ref())));
    entries.extend(file.arrangements.iter().enumerate().map(|(i, e)| ("arrangements", i, &e.id, None)));
    entries.extend(file.incidents.iter().enumerate().map(|(i, e)| ("incidents", i, &e.id, e.concerns.as_ref())));
    entries.extend(file.groups.iter().enumerate().map(|(i, e)| ("groups", i, &e.id, None)));
    entries.extend(file.parallel_letters.iter().enumerate().map(|(i, e)| ("parallel_letters", i, &e.id, None)));
    entries.extend(file.evidence_held.iter().enumerate().map(|(i, e)| ("evidence_held", i, &e.id, Some(&e.concerns))));
    entries
}

impl DossierFile {
    /// The entries about somebody, with list, place and name.
    pub(crate) fn entries(&self) -> Vec<Entry<'_>> {
        all(self)
    }
}

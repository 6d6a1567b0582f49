//! From bytes, or from a file that the host built, to a [`Dossier`].

use crate::digest::sha256;
use crate::dossier::{Concerns, DossierFile, Searched, belongs, links};
use crate::fault::{self, FaultKind, FaultReport, Finding};
use crate::request::{Request, limits, out_of_order};
use crate::vocabulary::{EntryId, Holding};
use std::collections::BTreeSet;

/// What the requested state knows about one letter: read whole and found consistent, with itself and with
/// the letter; or *unexamined*: nobody looked anywhere.
///
/// A dossier is always that of a [`Request`]: there is none without a letter, and the dossier of another
/// letter is refused where it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dossier {
    pub(super) known: Option<Known>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) file: DossierFile,
    pub(super) sha256: String,
    /// Digest of the letter to which it belongs.
    pub(super) letter_sha256: String,
}

/// The published schema of a dossier.
const SCHEMA: &str = include_str!("../../data/schemas/dossier.json");

/// Most entries of one dossier.
const MAX_ENTRIES: usize = 500;

impl Dossier {
    /// No dossier: nobody looked anywhere, and nothing follows from silence.
    #[must_use]
    pub const fn unexamined() -> Self {
        Self { known: None }
    }

    /// These holdings were searched for the persons of `request`, and nothing was found.
    #[must_use]
    pub fn searched(request: &Request, searched: Vec<Searched>) -> Self {
        let file = DossierFile { searched, ..DossierFile::about(request) };
        let bytes = serde_json::to_vec(&file).unwrap_or_default();
        Self::of(request, file, &bytes)
    }

    /// Reads the dossier (`mla-dossier/1`) of `request`.
    ///
    /// # Errors
    /// Every fault of the file, each with its JSON Pointer, line, column, and what was expected; among them
    /// that it is the dossier of another letter, or does not say of which.
    ///
    /// # Example
    /// ```
    /// # use mla_screen::{Dossier, Request};
    /// # let letter = include_bytes!("../../examples/letters/us-wire-fraud.json");
    /// let request = Request::from_json(letter).unwrap();
    /// let copied = br#"{"schema": "mla-dossier/1", "letter": {"reference": "another"}, "searched": []}"#;
    /// let report = Dossier::from_json(&request, copied).unwrap_err();
    /// assert!(report.to_string().contains("about the letter `another`, not about"));
    /// ```
    pub fn from_json(request: &Request, bytes: &[u8]) -> Result<Self, FaultReport> {
        let file: DossierFile = fault::read_checked("dossier", bytes, SCHEMA, |file| check(file, request))?;
        Ok(Self::of(request, file, bytes))
    }

    /// The dossier of `request`, of a file that the host built ([`DossierFile::about`] begins one).
    ///
    /// # Errors
    /// As [`Dossier::from_json`], without lines.
    pub fn new(request: &Request, file: DossierFile) -> Result<Self, FaultReport> {
        let bytes = fault::built("dossier", &file, SCHEMA, |file| check(file, request))?;
        Ok(Self::of(request, file, &bytes))
    }

    fn of(request: &Request, file: DossierFile, bytes: &[u8]) -> Self {
        let letter_sha256 = request.sha256().to_owned();
        Self { known: Some(Known { file, sha256: sha256(bytes), letter_sha256 }) }
    }

    /// The file; nothing where the dossier is unexamined.
    #[must_use]
    pub fn file(&self) -> Option<&DossierFile> {
        self.known.as_ref().map(|known| &known.file)
    }

    /// SHA-256 of the bytes as received.
    #[must_use]
    pub fn sha256(&self) -> Option<&str> {
        self.known.as_ref().map(|known| known.sha256.as_str())
    }

    /// Whether it was read for another letter than this one. For this one it says nothing then.
    #[must_use]
    pub fn is_of_another(&self, request: &Request) -> bool {
        self.known.as_ref().is_some_and(|known| known.letter_sha256 != request.sha256())
    }
}

/// What no single value can show: entries named twice, and a confirmation that nobody gave.
fn check(file: &DossierFile, request: &Request) -> Vec<Finding> {
    let long = too_long(file);
    if !long.is_empty() {
        return long;
    }
    let mut findings = belongs::faults(file, request);
    let mut names: BTreeSet<&EntryId> = BTreeSet::new();
    for (list, index, id, concerns) in all(file) {
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
    for (index, one) in file.determinations.iter().enumerate() {
        let same = |other: &&crate::dossier::Determination| {
            (&other.question, other.by, other.dated, &other.limbs) == (&one.question, one.by, one.dated, &one.limbs)
                && other.answer != one.answer
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
    for (index, one) in file.determinations.iter().enumerate() {
        if let Some(until) = one.until.filter(|until| *until < one.dated) {
            let pointer = format!("/determinations/{index}/until");
            let last = ("the last day on which it counts", until);
            findings.push(out_of_order(&pointer, ("the decision", one.dated), last));
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

/// Lists without end are looked at no further.
fn too_long(file: &DossierFile) -> Vec<Finding> {
    let limit = |pointer: String, what: &str, found: usize, limit: usize| {
        let kind = FaultKind::LimitExceeded { what: what.to_owned(), found, limit };
        (found > limit).then_some(Finding { pointer, kind })
    };
    let mut sizes = vec![
        limit(String::new(), "entries", all(file).len(), MAX_ENTRIES),
        limit("/persons".to_owned(), "persons", file.persons.as_ref().map_or(0, Vec::len), limits::PERSONS),
        limit("/searched".to_owned(), "searched holdings", file.searched.len(), Holding::ALL.len()),
    ];
    for (index, one) in file.assurances.iter().enumerate() {
        let (persons, offences) = (one.persons.as_ref().map_or(0, Vec::len), one.offences.as_ref().map_or(0, Vec::len));
        sizes.push(limit(format!("/assurances/{index}/persons"), "persons", persons, limits::PERSONS));
        sizes.push(limit(format!("/assurances/{index}/offences"), "offences", offences, limits::OFFENCES));
    }
    sizes.into_iter().flatten().collect()
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

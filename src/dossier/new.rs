//! Entries of a dossier, each from what it cannot be without; all else is unknown, and is filled in by its field.
//!
//! An entry may be read by the desk and the Minister until somebody says otherwise.

use crate::dossier::{
    AboutLetter, Advisory, Arrangement, Concerns, Consent, ConsentAnswer, EvidenceHeld, GroupListing, Incident,
    MarkedRecord, Match, NamedPerson, Notice, OwnProceeding, ParallelLetter, PoliceExchange, PriorMatter, ProfileEntry,
    ReceivedAssurance, Searched, Status,
};
use crate::vocabulary::{
    AdvisoryKind, AssuranceKind, Date, EntryId, Handling, Holding, IncidentKind, MeasureKind, NoticeKind, Office, PersonId,
    PriorKind, Profile, RecordMark, StateCode, StatusKind,
};

const MARK: Handling = Handling::Protected;

impl Concerns {
    /// That an entry is about a person of the letter, as sure as is said: confirmed, or possible.
    ///
    /// ```
    /// use mla_screen::dossier::{Concerns, DossierFile, Match, PriorMatter, Searched, Status};
    /// use mla_screen::vocabulary::{Holding, Office, PriorKind, StatusKind};
    /// use mla_screen::{Dossier, Request};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let request = Request::from_json(include_bytes!("../../examples/letters/two-co-accused.json"))?;
    /// let searched = "2026-10-02".parse()?;
    /// let mut file = DossierFile::about(&request);
    /// file.searched.push(Searched::new(Holding::Immigration, Office::ImmigrationAuthority, searched));
    /// let mut about = Concerns::new("p2".parse()?, Match::Confirmed);
    /// (about.by, about.on) = (Some(Office::ImmigrationAuthority), Some("fingerprints".to_owned()));
    /// file.statuses.push(Status::new("s1".parse()?, about.clone(), StatusKind::Refugee, Holding::Immigration));
    /// let mut asylum = PriorMatter::new("a1".parse()?, PriorKind::AsylumGranted, Holding::Immigration);
    /// (asylum.concerns, asylum.state) = (Some(about), Some(request.letter().from.state));
    /// file.prior.push(asylum);
    /// let dossier = Dossier::new(&request, file)?; // held to the same rules as a file
    /// # assert_eq!(dossier.file().map(|file| file.prior.len()), Some(1));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub const fn new(person: PersonId, r#match: Match) -> Self {
        Self { person, role: None, quote: None, r#match, by: None, on: None }
    }
}

impl AboutLetter {
    /// A letter by its reference.
    #[must_use]
    pub fn new(reference: impl Into<String>) -> Self {
        Self { reference: reference.into(), sha256: None }
    }
}

impl NamedPerson {
    /// A person by the name that the letter's file uses.
    #[must_use]
    pub const fn new(person: PersonId) -> Self {
        Self { person, role: None, quote: None }
    }
}

impl Searched {
    /// A holding that an office searched on a day.
    #[must_use]
    pub const fn new(holding: Holding, by: Office, on: Date) -> Self {
        Self { holding, by, on: Some(on) }
    }
}

impl PriorMatter {
    /// Something that happened earlier, about nobody in particular yet.
    #[must_use]
    pub const fn new(id: EntryId, kind: PriorKind, source: Holding) -> Self {
        Self {
            id,
            concerns: None,
            kind,
            state: None,
            decided_by: None,
            offence: None,
            dated: None,
            r#final: None,
            changed_since: None,
            reason: None,
            source,
            handling: MARK,
        }
    }
}

impl OwnProceeding {
    /// A case of the requested state, of which its office has not said yet whether the letter would harm it.
    #[must_use]
    pub const fn new(id: EntryId, source: Holding) -> Self {
        Self { id, concerns: None, would_be_prejudiced: None, source, handling: MARK }
    }
}

impl Advisory {
    /// A warning about a state.
    #[must_use]
    pub const fn new(id: EntryId, state: StateCode, kind: AdvisoryKind, source: Holding) -> Self {
        Self { id, state, authority: None, kind, dated: None, source, handling: MARK }
    }
}

impl Status {
    /// A standing of a person, against any state.
    #[must_use]
    pub const fn new(id: EntryId, concerns: Concerns, status: StatusKind, source: Holding) -> Self {
        Self { id, concerns, status, against: None, since: None, source, handling: MARK }
    }
}

impl ProfileEntry {
    /// What a person does.
    #[must_use]
    pub const fn new(id: EntryId, concerns: Concerns, profile: Profile, source: Holding) -> Self {
        Self { id, concerns, profile, said_by: None, source, handling: MARK }
    }
}

impl Consent {
    /// What a person answered in writing who was asked to consent to a measure. Consent counts from its date.
    #[must_use]
    pub const fn new(id: EntryId, concerns: Concerns, to: MeasureKind, answer: ConsentAnswer, source: Holding) -> Self {
        Self {
            id,
            concerns,
            to,
            answer,
            in_writing: true,
            with_counsel: None,
            dated: None,
            carries_over: None,
            source,
            handling: MARK,
        }
    }
}

impl ReceivedAssurance {
    /// A promise that came on a day; who gave it is not said yet.
    #[must_use]
    pub const fn new(id: EntryId, kind: AssuranceKind, dated: Date) -> Self {
        Self {
            id,
            kind,
            by: None,
            authority: None,
            covers: None,
            offences: None,
            refused: None,
            persons: None,
            dated,
            handling: MARK,
        }
    }
}

impl PoliceExchange {
    /// What police gave each other.
    #[must_use]
    pub fn new(id: EntryId, what: impl Into<String>) -> Self {
        Self { id, what: what.into(), dated: None, handling: MARK }
    }
}

impl Notice {
    /// What is to be done about a person beside the letter.
    #[must_use]
    pub const fn new(id: EntryId, concerns: Concerns, kind: NoticeKind) -> Self {
        Self { id, concerns, kind, handling: MARK }
    }
}

impl MarkedRecord {
    /// A record that is marked, and that any measure of the letter may reach.
    #[must_use]
    pub const fn new(id: EntryId, mark: RecordMark, source: Holding) -> Self {
        Self { id, concerns: None, measure: None, mark, source, handling: MARK }
    }
}

impl Arrangement {
    /// An arrangement with a state from a day on. It opens nothing before its last day, kinds and letter are said.
    #[must_use]
    pub const fn new(id: EntryId, with: StateCode, from: Date) -> Self {
        Self { id, with, instrument: None, from, until: None, kinds: None, letter: None, handling: MARK }
    }
}

impl ParallelLetter {
    /// A letter of another state.
    #[must_use]
    pub const fn new(id: EntryId, state: StateCode, source: Holding) -> Self {
        Self { id, state, reference: None, dated: None, source, handling: MARK }
    }
}

impl EvidenceHeld {
    /// Evidence against a person that is held here.
    #[must_use]
    pub fn new(id: EntryId, concerns: Concerns, what: impl Into<String>, source: Holding) -> Self {
        Self { id, concerns, what: what.into(), offence: None, source, handling: MARK }
    }
}

impl Incident {
    /// Something on record, about nobody in particular yet.
    #[must_use]
    pub const fn new(id: EntryId, kind: IncidentKind, source: Holding) -> Self {
        Self {
            id,
            concerns: None,
            kind,
            state: None,
            authority: None,
            said_by: None,
            what: None,
            r#final: None,
            dated: None,
            source,
            handling: MARK,
        }
    }
}

impl GroupListing {
    /// A group, and whether the requested state's own list names it. It counts once the day of the list is said.
    #[must_use]
    pub fn new(id: EntryId, name: impl Into<String>, listed_here: bool, source: Holding) -> Self {
        Self { id, name: name.into(), listed_here, as_of: None, offence: None, source, handling: MARK }
    }
}

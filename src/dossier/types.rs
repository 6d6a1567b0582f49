//! What the requested state knows beyond the letter: `mla-dossier/1`.

use crate::dossier::{
    Advisory, Arrangement, Consent, Determination, EvidenceHeld, GroupListing, Incident, MarkedRecord, Notice,
    OwnProceeding, ParallelLetter, PoliceExchange, PriorMatter, ProfileEntry, ReceivedAssurance, Status,
};
use crate::vocabulary::{Date, Holding, Office, PersonId, Role};
use serde::{Deserialize, Serialize};

/// The schema name of a dossier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) enum DossierSchema {
    /// The first edition.
    #[default]
    #[serde(rename = "mla-dossier/1")]
    V1,
}

/// What the requested state knows.
///
/// The lists are complete only for the holdings under `searched`: whoever was not looked for there
/// is unknown. An empty list, or none, says *nothing found* in the holdings that were searched, and nothing
/// about any other. At most 500 entries in all. A letter without a dossier is *unexamined*, and nothing follows from silence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DossierFile {
    /// Always `mla-dossier/1`.
    pub(crate) schema: DossierSchema,
    /// The letter that this dossier is about. A dossier that says anything names it; the dossier of
    /// another letter is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<AboutLetter>,
    /// The persons of the letter, each with what tells them apart there. Where the list is there it
    /// names every one of them, and what it says of each is compared with the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub persons: Option<Vec<NamedPerson>>,
    /// The holdings that were searched for the persons of the letter. Empty: none was.
    pub searched: Vec<Searched>,
    /// Earlier matters about the same persons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prior: Vec<PriorMatter>,
    /// Own investigations and proceedings that touch the letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_proceedings: Vec<OwnProceeding>,
    /// Warnings about the requesting state or one of its authorities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advisories: Vec<Advisory>,
    /// Legal standing of persons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Status>,
    /// What persons do, and who says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub profiles: Vec<ProfileEntry>,
    /// Consents of persons held or heard here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
    /// Assurances received after the letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assurances: Vec<ReceivedAssurance>,
    /// Decisions of offices on questions of this letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub determinations: Vec<Determination>,
    /// What police already gave each other about the matter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub police_exchanges: Vec<PoliceExchange>,
    /// Notices that run beside the letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
    /// Records of the requested state that the letter reaches and that are marked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marked_records: Vec<MarkedRecord>,
    /// Arrangements with the requesting state for assistance outside a treaty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arrangements: Vec<Arrangement>,
    /// What is on record and bears on the letter, its author or a person in it: listings, findings, pressure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub incidents: Vec<Incident>,
    /// Groups of which the letter speaks: on the requested state's own list, or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupListing>,
    /// Letters of other states about the same facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parallel_letters: Vec<ParallelLetter>,
    /// Evidence against persons of the letter that is held here already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence_held: Vec<EvidenceHeld>,
    /// The name of the series to which the letter belongs, where several letters are one matter. Noted, not
    /// weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
}

/// The letter that a dossier is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AboutLetter {
    /// Its reference, exactly as the letter's file has it.
    pub reference: String,
    /// SHA-256 of the letter's file as received (64 small hexadecimal digits), where the host has it:
    /// then a letter that was changed since is another letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// A person of the letter, with what the letter says that tells this person from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NamedPerson {
    /// The person, by the name that the letter's file uses.
    pub person: PersonId,
    /// What the person is to the foreign case. Where the letter says it too, the two must be the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The words by which the letter means the person (`quote` of the person there). Where the letter
    /// has them too, the two must be the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// A holding that was searched, or that is still to be searched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Searched {
    /// Which holding.
    pub holding: Holding,
    /// By which office. It counts where the office is one that keeps the holding.
    pub by: Office,
    /// When. Absent: it is still to be searched, and nothing follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

/// Which person of the letter an entry concerns, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Concerns {
    /// The person, by the name that the letter's file uses.
    pub person: PersonId,
    /// What the person is to the foreign case. Where the letter says it too, the two must be the same:
    /// an entry about another person is then refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The words by which the letter means the person (`quote` of the person there). Where the letter
    /// has them too, the two must be the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// How sure it is that this is the same person.
    pub r#match: Match,
    /// Who confirmed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Office>,
    /// On what: fingerprints, travel document, own statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
}

vocabulary! {
    /// How sure it is that an entry is about the person of the letter.
    pub enum Match {
        /// Confirmed by the office named, on the evidence named.
        Confirmed = "confirmed",
        /// Possible: it opens a question inside the requested state, and neither refuses nor clears.
        Possible = "possible",
    }
}

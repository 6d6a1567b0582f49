//! The dossier: what the requested state knows beyond the letter.

mod belongs;
mod days;
mod determination;
mod entries;
mod links;
mod new;
mod open_part;
mod parse;
mod records;
mod skeleton;
mod types;

pub use entries::{
    Advisory, Consent, ConsentAnswer, Determination, Notice, OwnProceeding, PoliceExchange, PriorMatter, ProfileEntry,
    ReceivedAssurance, Status,
};
pub use parse::Dossier;
pub use records::{Arrangement, EvidenceHeld, GroupListing, Incident, MarkedRecord, ParallelLetter};
pub use types::{AboutLetter, Concerns, DossierFile, Match, NamedPerson, Searched};

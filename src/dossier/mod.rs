//! The dossier: what the requested state knows beyond the letter.

mod parse;
mod types;

pub use parse::Dossier;
pub use types::{
    Advisory, Concerns, Consent, ConsentAnswer, Determination, DossierFile, DossierSchema, Match, Notice, OwnProceeding,
    PoliceExchange, PriorMatter, ProfileEntry, ReceivedAssurance, Searched, Status,
};

//! The beginning of a dossier, so that nobody copies an old one.

use crate::dossier::{AboutLetter, DossierFile, NamedPerson, Searched};
use crate::request::{LetterPerson, Request};
use crate::vocabulary::{Holding, Office};

impl DossierFile {
    /// A dossier about `request` that says nothing yet: nobody looked anywhere.
    #[must_use]
    pub fn about(request: &Request) -> Self {
        let reference = request.letter().reference.clone();
        let letter = AboutLetter { reference, sha256: Some(request.sha256().to_owned()) };
        Self { letter: Some(letter), ..Self::default() }
    }

    /// What a person fills in who looks into the files for `request`: the letter, each of its persons, and
    /// every holding, none of which was searched yet. `by` says which office searches a holding.
    ///
    /// It claims nothing: screened as it is, it gives the answer of no dossier at all.
    #[must_use]
    pub fn skeleton(request: &Request, by: impl Fn(Holding) -> Office) -> Self {
        let slot = |one: &LetterPerson| NamedPerson { person: one.id.clone(), role: one.role, quote: one.quote.clone() };
        Self {
            persons: Some(request.letter().persons.iter().map(slot).collect()),
            searched: Holding::ALL.iter().map(|one| Searched { holding: *one, by: by(*one), on: None }).collect(),
            ..Self::about(request)
        }
    }
}

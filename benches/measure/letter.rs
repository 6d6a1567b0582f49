//! A letter of the collection with its dossier, law and date, and each part of its way.

use crate::support;
use mla_screen::dossier::DossierFile;
use mla_screen::request::Letter;
use mla_screen::vocabulary::Date;
use mla_screen::{Audience, Dossier, Language, Memo, Page, Request, Screener, Verdict};
use std::fs;
use std::path::Path;

/// A letter, ready for each part of its way.
pub(crate) struct Sample {
    pub(crate) name: &'static str,
    screener: Screener,
    as_of: Date,
    letter: Vec<u8>,
    dossier: Vec<u8>,
    request: Request,
    known: Dossier,
    verdict: Verdict,
}

impl Sample {
    /// Reads `examples/letters/NAME.json` and what lies beside it.
    pub(crate) fn read(screener: &Screener, name: &'static str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/letters/{name}.json"));
        let letter = fs::read(&path).expect("a letter");
        let dossier = fs::read(support::beside(&path, "dossier").expect("a dossier beside it")).expect("a dossier");
        let expected = support::expected(&path).expect("a sound expectation").expect("an expectation");
        let screener = support::supposition_of(&path, &expected)
            .map_or_else(|| screener.clone(), |file| support::suppose(screener, &file).expect("a supposition"));
        let request = Request::from_json(&letter).expect("a sound letter");
        let known = Dossier::from_json(&request, &dossier).expect("a sound dossier");
        let as_of = expected.as_of;
        let verdict = screener.screen(&request, &known, as_of);
        Self { name, screener, as_of, letter, dossier, request, known, verdict }
    }

    /// From the bytes of letter and dossier to the bytes of the verdict.
    pub(crate) fn whole(&self) -> Vec<u8> {
        let (request, dossier) = self.parse();
        serde_json::to_vec(&self.screener.screen(&request, &dossier, self.as_of)).expect("a verdict is JSON")
    }

    /// What serde_json alone takes to read and write the same documents.
    pub(crate) fn bare_codec(&self) -> (Letter, DossierFile, Vec<u8>) {
        let (letter, dossier) = self.bare_parse();
        (letter, dossier, self.serialise())
    }

    /// Letter and dossier: read strictly, validated, digested.
    pub(crate) fn parse(&self) -> (Request, Dossier) {
        let request = Request::from_json(&self.letter).expect("a sound letter");
        let dossier = Dossier::from_json(&request, &self.dossier).expect("a sound dossier");
        (request, dossier)
    }

    /// Letter and dossier by serde_json alone, into the same types.
    pub(crate) fn bare_parse(&self) -> (Letter, DossierFile) {
        let letter = serde_json::from_slice(&self.letter).expect("a letter");
        (letter, serde_json::from_slice(&self.dossier).expect("a dossier"))
    }

    /// The screening itself.
    pub(crate) fn screen(&self) -> Verdict {
        self.screener.screen(&self.request, &self.known, self.as_of)
    }

    /// The page for counsel, who decides, in the first language.
    pub(crate) fn page(&self) -> Page {
        self.screener.page(&self.request, &self.known, &self.verdict, Language::English, Audience::Minister)
    }

    /// Everything that the verdict holds, in words.
    pub(crate) fn memo(&self) -> Memo {
        self.screener.memo(&self.verdict, Language::English)
    }

    /// The verdict to bytes.
    pub(crate) fn serialise(&self) -> Vec<u8> {
        serde_json::to_vec(&self.verdict).expect("a verdict is JSON")
    }

    /// Bytes of letter and dossier.
    pub(crate) fn bytes_in(&self) -> usize {
        self.letter.len() + self.dossier.len()
    }

    /// Bytes of the verdict.
    pub(crate) fn bytes_out(&self) -> usize {
        self.serialise().len()
    }

    /// Bytes read and written.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes_in() + self.bytes_out()
    }
}

//! The door: a screener holds a legal base and answers letters.

use crate::dossier::Dossier;
use crate::law::{LawError, LegalBase, Supposition};
use crate::matter::Matter;
use crate::memo::{Audience, Language, Memo, Page, Reply};
use crate::request::{Letter, Request};
use crate::verdict::{self, Verdict};
use crate::vocabulary::Date;
use std::sync::Arc;

/// Screens letters under one legal base. Cheap to clone; shared freely between threads.
#[derive(Clone, Debug)]
pub struct Screener {
    base: Arc<LegalBase>,
}

impl Screener {
    /// A screener with the legal base that comes with the library.
    ///
    /// # Errors
    /// Never with the data as published; a fork that edits `data/` hears what is wrong with it.
    pub fn embedded() -> Result<Self, LawError> {
        LegalBase::embedded().map(Self::new)
    }

    /// A screener with a legal base of the host's own.
    #[must_use]
    pub fn new(base: LegalBase) -> Self {
        Self { base: Arc::new(base) }
    }

    /// The legal base.
    #[must_use]
    pub fn base(&self) -> &LegalBase {
        &self.base
    }

    /// The same screener under a supposed change of law.
    ///
    /// # Errors
    /// An instrument, party or row that the base does not have.
    pub fn suppose(&self, supposition: &Supposition) -> Result<Self, LawError> {
        self.base.suppose(supposition).map(Self::new)
    }

    /// Screens a letter against what the requested state knows, under the law of `as_of`.
    ///
    /// Total: every pair of valid inputs has a verdict. A dossier that was read for another letter counts as
    /// unexamined, and the verdict says so. The same inputs, date and data give the same
    /// verdict, byte for byte.
    #[must_use]
    pub fn screen(&self, request: &Request, dossier: &Dossier, as_of: Date) -> Verdict {
        self.screen_as(request.letter(), request, dossier, as_of)
    }

    /// Screens a letter in the place of the one that was received: as it would be if it said something else.
    pub(crate) fn screen_as(&self, letter: &Letter, request: &Request, dossier: &Dossier, as_of: Date) -> Verdict {
        let own = dossier.file().filter(|_| !dossier.is_of_another(request));
        let matter = Matter::new(&self.base, letter, own, as_of);
        Verdict::written(verdict::verdict(&matter, request, dossier))
    }

    /// The page that counsel reads and signs: a verdict with the letter and dossier from which it was made, in
    /// one language, for one audience.
    ///
    /// For the requesting state neither dossier nor verdict is used: the letter is screened again as if nobody
    /// had looked anywhere, and the page holds what its author may be asked. So it is the same, byte for byte,
    /// whatever the dossier holds.
    #[must_use]
    pub fn page(
        &self,
        request: &Request,
        dossier: &Dossier,
        verdict: &Verdict,
        language: Language,
        audience: Audience,
    ) -> Page {
        self.page_with(request, dossier, verdict, language, audience, Vec::new())
    }

    /// The same page with what would change the answer, line by line, as
    /// [`analysis::would_change`](crate::analysis::would_change) finds it: for the desk and the minister, and as many
    /// lines as there is room for.
    #[must_use]
    pub fn page_with(
        &self,
        request: &Request,
        dossier: &Dossier,
        verdict: &Verdict,
        language: Language,
        audience: Audience,
        would_change: Vec<String>,
    ) -> Page {
        if audience == Audience::RequestingState {
            let nothing = Dossier::unexamined();
            let verdict = self.screen(request, &nothing, verdict.as_of());
            return Page::new(&self.base, request, &nothing, verdict.record(), language, audience, Vec::new());
        }
        let told = if audience == Audience::Court { Vec::new() } else { would_change };
        Page::new(&self.base, request, dossier, verdict.record(), language, audience, told)
    }

    /// The letters to the author of a request, ready to send: what it is asked, and what is refused.
    ///
    /// What it is asked is the page for [`Audience::RequestingState`]. The refusal follows the verdict, and gives
    /// no reason that the request and the law do not give by themselves.
    #[must_use]
    pub fn reply(&self, request: &Request, dossier: &Dossier, verdict: &Verdict, language: Language) -> Reply {
        let alone = self.screen(request, &Dossier::unexamined(), verdict.as_of());
        Page::reply(&self.base, request, dossier, verdict.record(), alone.record(), language)
    }

    /// Everything that the verdict holds, in words: the annex of its page.
    #[must_use]
    pub fn memo(&self, verdict: &Verdict, language: Language) -> Memo {
        Memo::new(verdict.record(), &self.base, language)
    }
}

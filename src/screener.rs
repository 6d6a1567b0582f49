//! The door: a screener holds a legal base and answers letters.

use crate::dossier::Dossier;
use crate::law::{LawError, LegalBase, Supposition};
use crate::matter::Matter;
use crate::memo::{self, Audience, Beside, Language, Memo, Page, Records, Reply};
use crate::request::{Letter, Request};
use crate::verdict::{self, RecordLine, Verdict};
use crate::vocabulary::{Date, StateCode};
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
    /// What goes to the requesting state rests on the open part of the dossier: the letter is screened again with
    /// every marked entry taken out and the searches left in. So that text is the same, byte for byte, whatever the
    /// marked entries say and whether there are any; and where none is marked it asks what the desk's page asks, no
    /// more and no less. Where nothing is waited for it asks nothing.
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
        let open = || self.on_open_part(request, dossier, verdict);
        if audience == Audience::RequestingState {
            let (open, beside) = (open(), Beside::default());
            return Page::new(&self.base, request, &Dossier::unexamined(), open.record(), (language, audience), beside);
        }
        let would_change = if audience == Audience::Court { Vec::new() } else { would_change };
        let open = dossier.has_marked().then(open);
        let beside = Beside { would_change, open: open.as_ref().map(Verdict::record) };
        Page::new(&self.base, request, dossier, verdict.record(), (language, audience), beside)
    }

    /// The verdict on which a text for the requesting state rests.
    fn on_open_part(&self, request: &Request, dossier: &Dossier, verdict: &Verdict) -> Verdict {
        self.screen(request, &dossier.open_part(), verdict.as_of())
    }

    /// The letters to the author of a request, ready to send: what it is asked, and what is refused.
    ///
    /// What it is asked is the page for [`Audience::RequestingState`], where the verdict waits for something that
    /// only that state can say. The refusal follows the verdict, and gives no reason that the request and the law do
    /// not give by themselves.
    #[must_use]
    pub fn reply(&self, request: &Request, dossier: &Dossier, verdict: &Verdict, language: Language) -> Reply {
        let alone = self.screen(request, &Dossier::unexamined(), verdict.as_of());
        let open = self.on_open_part(request, dossier, verdict);
        let records = Records { verdict: verdict.record(), open: open.record(), alone: alone.record() };
        Page::reply(&self.base, request, dossier, records, language)
    }

    /// What the published series say of a state on a day: the latest figure of each that was published by then.
    #[must_use]
    pub fn figures(&self, state: StateCode, as_of: Date) -> Vec<RecordLine> {
        verdict::record(&self.base, state, as_of)
    }

    /// The form on which a person records what a text says on some points, in words: JSON for a file
    /// `readings/NAME.json` of the host's own law, which counts for every letter. It is refused until it says of each
    /// point who read it, when, where it stands and on which words.
    ///
    /// The points are those of [`LegalBase::unread_points`], or what a verdict waits for: the names of its leaves.
    #[must_use]
    pub fn reading_form(&self, points: &[String], language: Language) -> String {
        memo::form(&self.base, points, language)
    }

    /// Everything that the verdict holds, in words: the annex of its page.
    #[must_use]
    pub fn memo(&self, verdict: &Verdict, language: Language) -> Memo {
        Memo::new(verdict.record(), &self.base, language)
    }
}

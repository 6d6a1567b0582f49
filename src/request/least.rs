//! Parts of a letter that cannot be empty, each from what it cannot be without; all else is unknown.

use crate::request::{
    AllegedConduct, Authorisation, AuthorisedBy, Authority, Claim, EarlierJudgment, Holder, LetterAssurance, LetterOffence,
    Money, Outcome, Period, PersonProceeding, Property, Provision, ReliedOnItem, Victims,
};
use crate::vocabulary::{
    AssuranceKind, AuthorityKind, Circumstance, Conduct, HolderKind, OffenceId, PartialDate, StateCode,
};

impl Authority {
    /// An authority of a kind, without its name.
    #[must_use]
    pub const fn new(kind: AuthorityKind) -> Self {
        Self { kind, name: None }
    }
}

impl AllegedConduct {
    /// An act that the letter alleges.
    #[must_use]
    pub const fn new(code: Conduct) -> Self {
        Self { code, alleged: true, at: None, quote: None, coded_by: None, confirmed_by: None }
    }
}

impl Claim {
    /// What the letter alleges, or denies.
    #[must_use]
    pub const fn new(alleged: bool) -> Self {
        Self { alleged, at: None, quote: None, coded_by: None, confirmed_by: None }
    }
}

impl LetterOffence {
    /// The same with an act that the letter alleges: from then on the list of acts is complete.
    #[must_use]
    pub fn alleging(mut self, code: Conduct) -> Self {
        self.conduct.get_or_insert_default().push(AllegedConduct::new(code));
        self
    }

    /// The same with a circumstance that the letter alleges.
    #[must_use]
    pub fn with(mut self, circumstance: Circumstance) -> Self {
        self.circumstances.insert(circumstance, Claim::new(true));
        self
    }
}

impl Provision {
    /// A provision as the letter cites it.
    #[must_use]
    pub fn new(as_cited: impl Into<String>) -> Self {
        Self { as_cited: as_cited.into(), register: None }
    }
}

impl EarlierJudgment {
    /// An outcome of an earlier case, in a state.
    #[must_use]
    pub const fn new(state: StateCode, outcome: Outcome) -> Self {
        Self { state, outcome, r#final: None, dated: None }
    }
}

impl Period {
    /// A period that begins on a day, in a month or in a year; its end is unknown.
    #[must_use]
    pub const fn new(from: PartialDate) -> Self {
        Self { from, to: None }
    }
}

impl PersonProceeding {
    /// The case of a person for an offence of the letter.
    #[must_use]
    pub const fn new(offence: OffenceId) -> Self {
        Self { offence, charged: None, convicted: None, r#final: None, counts: None, sentence: None }
    }
}

impl Holder {
    /// Somebody of a kind who holds what is asked for.
    #[must_use]
    pub const fn new(kind: HolderKind) -> Self {
        Self { kind, about_others: None, name: None }
    }
}

impl Property {
    /// Property, described.
    #[must_use]
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), owner: None, owned_by: None, value: None }
    }
}

impl Authorisation {
    /// An authorisation abroad, by somebody.
    #[must_use]
    pub const fn new(by: AuthorisedBy) -> Self {
        Self { by, on: None }
    }
}

impl Money {
    /// An amount in a currency, both as written.
    #[must_use]
    pub fn new(amount: impl Into<String>, currency: impl Into<String>) -> Self {
        Self { amount: amount.into(), currency: currency.into() }
    }
}

impl Victims {
    /// So many victims.
    #[must_use]
    pub const fn new(count: u32) -> Self {
        Self { count, description: None, loss: None }
    }
}

impl LetterAssurance {
    /// An assurance of a kind, for every offence and person.
    #[must_use]
    pub const fn new(kind: AssuranceKind) -> Self {
        Self { kind, by: None, authority: None, covers: None, offences: None, persons: None, at: None, quote: None }
    }
}

impl ReliedOnItem {
    /// A piece of material, described.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            lawful: None,
            ill_treatment_alleged: None,
            spyware: None,
            said_by: None,
            clean: None,
            at: None,
            quote: None,
        }
    }
}

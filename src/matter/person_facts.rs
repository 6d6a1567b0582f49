//! Facts about the target in the foreign case: charge, conviction, counsel, consent.

use crate::matter::at_stake::{is_accused, prosecuted};
use crate::matter::kleene::and;
use crate::matter::pointer::letter;
use crate::matter::{Case, Known, Pointer};
use crate::request::PersonProceeding;
use crate::vocabulary::{Custody, Identity, Role};

impl<'a> Case<'_, 'a> {
    pub(super) fn person_at(&self, key: &'static str) -> Pointer {
        self.subject.person.map_or_else(|| letter!["persons"], |place| letter!["persons", place, key])
    }

    pub(super) fn has_target(&self) -> Known<'a> {
        Known::at(Some(self.person().is_some()), letter!["measures"])
    }

    /// Who is convicted was charged.
    pub(super) fn charged(&self) -> Known<'a> {
        self.proceeding(charged, "charged")
    }

    pub(super) fn convicted(&self) -> Known<'a> {
        self.proceeding(|one| one.convicted, "convicted")
    }

    pub(super) fn conviction_final(&self) -> Known<'a> {
        self.proceeding(|one| and(one.convicted, one.r#final), "final")
    }

    fn proceeding(&self, of: impl Fn(&PersonProceeding) -> Option<bool>, key: &'static str) -> Known<'a> {
        let offence = self.offence().map(|one| &one.id);
        let list = self.person().and_then(|one| one.proceedings.as_ref());
        let Some((list, person)) = list.zip(self.subject.person) else {
            return Known::at(None, self.person_at("proceedings"));
        };
        match list.iter().position(|one| Some(&one.offence) == offence) {
            Some(place) => Known::at(list.get(place).and_then(&of), letter!["persons", person, "proceedings", place, key]),
            // The list is complete: the person does not stand before a court for this offence.
            None => Known::at(offence.map(|_| false), letter!["persons", person, "proceedings"]),
        }
    }

    pub(super) fn has_counsel(&self) -> Known<'a> {
        Known::at(self.person().and_then(|one| one.counsel), self.person_at("counsel"))
    }

    pub(super) fn serving_sentence_here(&self) -> Known<'a> {
        let serving = |custody| custody == Custody::ServingSentenceInRequestedState;
        Known::at(self.person().and_then(|one| one.custody).map(serving), self.person_at("custody"))
    }

    /// That nobody knows the person yet is the point of a letter, and no doubt about one whom it names. Who is known
    /// and not told can be looked up in no file, and nothing that was not found there says anything: who it is has to
    /// be found out first.
    pub(super) fn identity_doubtful(&self) -> Known<'a> {
        let at = self.person_at("identity");
        let doubtful = match self.person().map(|one| one.identity) {
            Some(Some(Identity::Withheld)) => return Known::contested(None, at),
            Some(told) => told.map(|one| one == Identity::Doubtful),
            None => Some(false),
        };
        Known::at(doubtful, at)
    }

    pub(super) fn mere_contact(&self) -> Known<'a> {
        let contact = |one: &crate::request::LetterPerson| one.role.map(|role| role == Role::Associate);
        Known::at(self.person().map_or(Some(false), contact), self.person_at("role"))
    }

    pub(super) fn gives_evidence_only(&self) -> Known<'a> {
        let Some(person) = self.person() else { return Known::at(Some(false), self.person_at("role")) };
        if person.legal_person == Some(true) {
            return Known::at(Some(true), self.person_at("legal_person"));
        }
        Known::at(person.role.map(|role| matches!(role, Role::Witness | Role::Victim)), self.person_at("role"))
    }

    pub(super) fn case_against(&self) -> Known<'a> {
        let Some(person) = self.person() else { return Known::at(Some(false), self.person_at("role")) };
        let against = prosecuted(person);
        // Where the role does not say it, a court does.
        let by_court = against == Some(true) && !person.role.is_some_and(is_accused);
        let key = if by_court { "proceedings" } else { "role" };
        Known::at(against, self.person_at(key))
    }

    pub(super) fn minor(&self) -> Known<'a> {
        let minor = self.person().map_or(Some(false), |one| one.minor);
        Known::at(minor, self.person_at("minor"))
    }
}

/// Charged before a court: whoever is convicted was.
pub(super) fn charged(one: &PersonProceeding) -> Option<bool> {
    if one.convicted == Some(true) { Some(true) } else { one.charged }
}

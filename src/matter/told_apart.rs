//! Which person of the letter an entry of the dossier is about, and how sure that is.
//!
//! An entry names a person by the letter's id, and a wrong id is soon written. Where it tells nothing beside, neither
//! who the person is in the case nor by what it was confirmed, it may be about another of the letter: it clears nobody.

use crate::dossier::{Concerns, Match};
use crate::matter::Case;

impl Case<'_, '_> {
    /// Whether an entry is about the target, and whether that is sure. One that does not say about whom may be.
    pub(super) fn sure_of_target(&self, concerns: Option<&Concerns>) -> Option<bool> {
        let Some(concerns) = concerns else { return Some(false) };
        if self.is_target(concerns) {
            return Some(concerns.r#match == Match::Confirmed);
        }
        self.may_be_target(concerns).then_some(false)
    }

    /// Whether an entry touches this limb, and whether that is sure. One about nobody touches every limb, and
    /// one about anybody touches a limb without a person.
    pub(super) fn touches_limb(&self, concerns: Option<&Concerns>) -> Option<bool> {
        let Some(concerns) = concerns else { return Some(true) };
        let touched = self.person().is_none() || self.is_at_stake(&concerns.person);
        if touched { Some(concerns.r#match == Match::Confirmed) } else { self.may_be_target(concerns).then_some(false) }
    }

    /// The same of the limb's person alone: whom it touches beside, a fact that speaks of them looks at by itself.
    pub(super) fn touches_person(&self, concerns: Option<&Concerns>) -> Option<bool> {
        match (concerns, self.person()) {
            (None, _) => Some(true),
            (Some(one), None) => Some(one.r#match == Match::Confirmed),
            (concerns, Some(_)) => self.sure_of_target(concerns),
        }
    }

    pub(super) fn is_target(&self, concerns: &Concerns) -> bool {
        self.person().is_some_and(|person| person.id == concerns.person)
    }

    /// Whether an entry that names another person of the letter may mean the target all the same: a swap of the two
    /// ids would show in nothing.
    pub(super) fn may_be_target(&self, concerns: &Concerns) -> bool {
        let persons = &self.matter.letter.persons;
        let another = self.person().is_some_and(|person| person.id != concerns.person);
        let told = concerns.role.is_some() || concerns.quote.is_some() || concerns.on.is_some();
        let mut listed = self.matter.dossier.into_iter().flat_map(|dossier| dossier.persons.iter().flatten());
        let told = told || listed.any(|one| one.person == concerns.person && (one.role.is_some() || one.quote.is_some()));
        another && !told && persons.iter().any(|one| one.id == concerns.person)
    }
}

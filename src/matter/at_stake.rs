//! Whom a limb touches. Evidence is taken from a bank, a witness or a relative to be used against somebody
//! else: what this state knows of those whom the case is against bears on each measure that serves the case,
//! at whomever it is aimed. A measure aimed at one of several accused serves the case against that one.

use crate::fact::Formula;
use crate::matter::facts::Touches;
use crate::matter::{Case, Subject};
use crate::request::LetterPerson;
use crate::vocabulary::{OffenceId, Role};

impl Case<'_, '_> {
    /// The same limb for another person.
    const fn for_person(self, person: Option<usize>) -> Self {
        Self { subject: Subject { person, ..self.subject }, ..self }
    }

    /// Those whom the case is against, or may be, where the limb's own person is not surely one of them.
    fn accused_beside(&self) -> Vec<usize> {
        if self.person().and_then(prosecuted) == Some(true) {
            return Vec::new();
        }
        let persons = self.matter.letter.persons.iter().enumerate();
        let accused = persons.filter(|(place, one)| self.subject.person != Some(*place) && prosecuted(one) != Some(false));
        accused.map(|(place, _)| place).collect()
    }

    /// The limb for each person of whom a fact speaks there.
    pub(super) fn spoken_of(&self, touches: Touches) -> Vec<Self> {
        let aimed = self.subject.person.is_some();
        let beside = match touches {
            Touches::Target => Vec::new(),
            Touches::TargetElseAccused if aimed => Vec::new(),
            Touches::Everybody if !aimed => (0..self.matter.letter.persons.len()).collect(),
            _ => self.accused_beside(),
        };
        // Of whom the case is not against, nobody asks whether it was tried before.
        let not_accused = || touches == Touches::TheAccused && self.person().and_then(prosecuted) == Some(false);
        let without_target = !beside.is_empty() && (self.subject.person.is_none() || not_accused());
        let own = (!without_target).then_some(*self);
        own.into_iter().chain(beside.into_iter().map(|person| self.for_person(Some(person)))).collect()
    }

    /// Whether `holds` for any of those whom the case is against.
    pub(crate) fn any_accused(&self, holds: impl Fn(&Self) -> Formula) -> Formula {
        let all: Vec<Formula> = self.spoken_of(Touches::TheAccused).iter().map(&holds).collect();
        self.proof().any_of(&all).unwrap_or_else(|| holds(self))
    }

    /// Whether `person` is the limb's, or one whom the limb touches beside.
    pub(super) fn is_at_stake(&self, person: &crate::vocabulary::PersonId) -> bool {
        let is = |one: &LetterPerson| one.id == *person;
        let beside = self.accused_beside();
        self.person().is_some_and(is) || beside.iter().any(|place| self.matter.letter.persons.get(*place).is_some_and(is))
    }

    /// The offences of the letter that concern the limb's person, its own first: all of them where the case is, or may
    /// be, against the person, for a letter that does not say who stands before a court for what leaves each to be
    /// theirs; else those of every measure that aims at the person. Without a person: its own.
    pub(crate) fn offences_of_person(&self) -> Vec<Option<usize>> {
        let mut all = vec![self.subject.offence];
        let Some(person) = self.person() else { return all };
        let letter = self.matter.letter;
        let suspected = prosecuted(person) != Some(false);
        let aims =
            |id: &OffenceId| letter.measures.iter().any(|one| one.targets.contains(&person.id) && one.offences.contains(id));
        let theirs = letter.offences.iter().enumerate().filter(|(_, one)| suspected || aims(&one.id));
        for place in theirs.map(|(place, _)| Some(place)) {
            if !all.contains(&place) {
                all.push(place);
            }
        }
        all
    }

    /// What holds for all whom the limb touches, whatever the measure: the person; where others are touched
    /// beside, or there is none, the offence too.
    pub(crate) fn person_or_offence(&self) -> Subject {
        let Subject { person, offence, .. } = self.subject;
        let alone = person.is_some() && self.accused_beside().is_empty();
        Subject { measure: None, offence: if alone { None } else { offence }, person }
    }

    /// Whether `holds` for any offence that concerns the limb's person.
    pub(crate) fn any_offence_of_person(&self, holds: impl Fn(&Self) -> Formula) -> Formula {
        let own = holds(self);
        let others = self.offences_of_person().into_iter().skip(1).map(|offence| holds(&self.for_offence(offence)));
        let all: Vec<Formula> = std::iter::once(own).chain(others).collect();
        self.proof().any_of(&all).unwrap_or(own)
    }

    /// Whether `holds` for any offence that concerns anybody whom the limb touches.
    pub(crate) fn any_offence_at_stake(&self, holds: impl Fn(&Self) -> Formula) -> Formula {
        let own = self.any_offence_of_person(&holds);
        let beside = self.accused_beside().into_iter();
        let all: Vec<Formula> = std::iter::once(own)
            .chain(beside.map(|person| self.for_person(Some(person)).any_offence_of_person(&holds)))
            .collect();
        self.proof().any_of(&all).unwrap_or(own)
    }
}

/// Whether the case is against the person; unknown where the letter does not say.
pub(super) fn prosecuted(person: &LetterPerson) -> Option<bool> {
    let before_court =
        person.proceedings.iter().flatten().any(|one| one.charged == Some(true) || one.convicted == Some(true));
    if before_court { Some(true) } else { person.role.map(is_accused) }
}

/// Whether the role is that of somebody whom the case is against.
pub(super) const fn is_accused(role: Role) -> bool {
    match role {
        Role::Suspect | Role::Accused | Role::Convicted => true,
        Role::Witness | Role::Victim | Role::ThirdParty | Role::Associate => false,
    }
}

//! The limbs of a letter: every measure for each of its offences at each of its targets.

use crate::matter::{Matter, Subject};
use crate::vocabulary::{OffenceId, PersonId};

impl Matter<'_> {
    /// The limbs of the letter: every measure for each of its offences at each of its targets.
    pub(crate) fn limbs(&self) -> Vec<Subject> {
        let mut limbs = Vec::new();
        for (place, measure) in self.letter.measures.iter().enumerate() {
            let offences: Vec<Option<usize>> = measure.offences.iter().map(|id| self.offence_place(id)).collect();
            let persons: Vec<Option<usize>> = measure.targets.iter().map(|id| self.person_place(id)).collect();
            for offence in some_or_none(offences) {
                for person in some_or_none(persons.clone()) {
                    limbs.push(Subject { measure: Some(place), offence, person });
                }
            }
        }
        limbs
    }

    fn offence_place(&self, id: &OffenceId) -> Option<usize> {
        self.letter.offences.iter().position(|one| one.id == *id)
    }

    fn person_place(&self, id: &PersonId) -> Option<usize> {
        self.letter.persons.iter().position(|one| one.id == *id)
    }
}

/// An empty list stands for one unknown member.
fn some_or_none(list: Vec<Option<usize>>) -> Vec<Option<usize>> {
    if list.is_empty() { vec![None] } else { list }
}

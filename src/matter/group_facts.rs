//! Whether a group is on the requested state's own list: its own record alone says so, of a day that counts.

use crate::dossier::GroupListing;
use crate::matter::pointer::{Pointer, dossier};
use crate::matter::{Case, Known, Matter, Name, Subject, Uncounted};
use crate::vocabulary::{Circumstance, PartialDate};

/// Why an entry does not count; nothing where it does. It counts where who may answer for the list keeps the record,
/// of a list of a day from the receipt of the letter on.
pub(crate) fn uncounted_listing(matter: &Matter<'_>, entry: &GroupListing) -> Option<Uncounted> {
    let office = matter.asking(Name::Circumstance(Circumstance::GroupListedHere), Subject::default()).office;
    let Some(day) = entry.as_of else { return Some(Uncounted::Undated) };
    if !matter.base.keepers(entry.source).contains(&office) {
        Some(Uncounted::ByAnother)
    } else if PartialDate::last(day) > matter.as_of {
        Some(Uncounted::Later)
    } else {
        (day.first() < matter.letter.received).then_some(Uncounted::Earlier)
    }
}

impl<'a> Case<'_, 'a> {
    /// What the own list says of the groups of the offence. What the letter says of that list is no answer: it opens
    /// the question. So does an entry that does not count, and groups of which one is listed and another is not.
    pub(super) fn group_listed(&self, told: Pointer) -> Known<'a> {
        let offence = self.offence().map(|one| &one.id);
        let groups = self.matter.dossier.into_iter().flat_map(|dossier| dossier.groups.iter().enumerate());
        let mine = groups.filter(|(_, one)| one.offence.as_ref().is_none_or(|id| Some(id) == offence));
        let said = |one: &GroupListing| uncounted_listing(self.matter, one).is_none().then_some(one.listed_here);
        let mine: Vec<(usize, Option<bool>)> = mine.map(|(place, one)| (place, said(one))).collect();
        let Some((first, value)) = mine.first().copied() else { return Known::contested(None, told) };
        let from = mine.iter().map(|(place, _)| dossier!["groups", *place]).collect();
        match value.filter(|_| mine.iter().all(|(_, one)| *one == value)) {
            Some(listed) => Known { from, ..Known::of(Some(listed)) },
            None => Known { from, ..Known::contested(None, dossier!["groups", first]) },
        }
    }
}

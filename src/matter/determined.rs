//! Which determinations of the dossier count: those about this letter, in writing, while they last.

use crate::dossier::{Determination, DossierFile};
use crate::matter::Matter;
use crate::vocabulary::Office;

/// Why a determination does not count, whoever made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Void {
    /// Of a day to come.
    Later,
    /// Made before the letter came, or about another, without saying that it carries over.
    Earlier,
    /// Its time is over.
    Lapsed,
    /// By word of mouth: what was decided has to be on record.
    Oral,
}

/// Why a determination does not count; nothing where it does.
pub(crate) fn void(matter: &Matter<'_>, one: &Determination) -> Option<Void> {
    let letter = matter.letter;
    let of_another = one.about.as_ref().is_some_and(|about| *about != letter.reference);
    let carries_over = one.carries_over == Some(true);
    if one.dated > matter.as_of {
        Some(Void::Later)
    } else if one.until.is_some_and(|until| matter.as_of > until) {
        Some(Void::Lapsed)
    } else if (one.dated < letter.received || of_another) && !carries_over {
        Some(Void::Earlier)
    } else if one.in_writing == Some(false) {
        Some(Void::Oral)
    } else {
        None
    }
}

/// The latest determination of `question` by `office` that counts, with its place.
pub(super) fn latest(matter: &Matter<'_>, dossier: &DossierFile, question: &str, office: Office) -> Option<(usize, bool)> {
    let all = dossier.determinations.iter().enumerate();
    let entitled = all.filter(|(_, one)| one.question == question && one.by == office && void(matter, one).is_none());
    entitled.max_by_key(|(place, one)| (one.dated, *place)).map(|(place, one)| (place, one.answer))
}

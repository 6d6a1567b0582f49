//! Consent of the person: the record of the custodian counts, from its date and in its form.

use crate::dossier::{Consent, ConsentAnswer};
use crate::matter::pointer::dossier;
use crate::matter::{Case, Known, Matter, Pointer};
use crate::vocabulary::PartialDate;

/// Why an answer of the dossier does not count as given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Uncounted {
    /// No day is known from which it counts.
    Undated,
    /// It is of a day to come.
    Later,
    /// It was given before the letter came, so to something else, without saying that it carries over.
    Earlier,
    /// The law of the requested state wants it in writing.
    Oral,
    /// No office that may answer keeps the record.
    ByAnother,
}

/// Why a consent does not count; nothing where it does. A refusal counts undated too, and by word of mouth:
/// who said no without a date still said no.
pub(crate) fn uncounted_consent(matter: &Matter<'_>, entry: &Consent) -> Option<Uncounted> {
    let given = entry.answer == ConsentAnswer::Given;
    let oral = given && !entry.in_writing && matter.base.requested.consent_in_writing.contains(&entry.to);
    match entry.dated.map(|dated| dated.reached_by(matter.as_of)) {
        Some(Some(false)) => Some(Uncounted::Later),
        None | Some(None) if given => Some(Uncounted::Undated),
        // Who does not keep such records cannot know that somebody agreed.
        _ if given && !matter.base.requested.consent_kept_in.contains(&entry.source) => Some(Uncounted::ByAnother),
        _ if given && entry.carries_over != Some(true) && before_receipt(matter, entry) => Some(Uncounted::Earlier),
        _ if oral => Some(Uncounted::Oral),
        _ => None,
    }
}

/// Whether it may be of a day before the letter came.
fn before_receipt(matter: &Matter<'_>, entry: &Consent) -> bool {
    entry.dated.is_some_and(|dated| dated.first() < matter.letter.received)
}

impl<'a> Case<'_, 'a> {
    pub(super) fn consents(&self) -> Known<'a> {
        self.answered().map_or_else(
            // The letter's own word opens the question; the record answers it.
            || Known::at(None, self.person_at("consents")),
            |(entry, pointer)| match entry {
                Some(entry) => Known::at(Some(entry.answer == ConsentAnswer::Given), pointer),
                None => Known::contested(None, pointer),
            },
        )
    }

    /// Refused or withdrawn, in whatever form. What the letter says against itself keeps it open.
    pub(super) fn consent_refused(&self) -> Known<'a> {
        match self.answered() {
            Some((Some(entry), pointer)) => Known::at(Some(entry.answer != ConsentAnswer::Given), pointer),
            Some((None, pointer)) => Known::contested(None, pointer),
            None if self.person().and_then(|one| one.consents) == Some(false) => {
                Known::contested(None, self.person_at("consents"))
            }
            None => Known::at(None, self.person_at("consents")),
        }
    }

    pub(super) fn consent_refused_in_writing(&self) -> Known<'a> {
        match self.answered() {
            Some((Some(entry), pointer)) => {
                Known::at(Some(entry.answer != ConsentAnswer::Given && entry.in_writing), pointer)
            }
            Some((None, pointer)) => Known::contested(None, pointer),
            None => Known::at(None, self.person_at("consents")),
        }
    }

    /// The latest answer of the target on this measure that counts, and where it stands; without the entry
    /// where it is not sure whose answer it is. What the custodian's record says counts above the letter. An
    /// answer that may be somebody else's undoes no refusal, and keeps a consent open.
    fn answered(&self) -> Option<(Option<&'a Consent>, Pointer)> {
        let kind = self.measure().map(|measure| measure.kind);
        let entries = self.matter.dossier?.consents.iter().enumerate();
        // A refusal under the name of another may be the target's where nothing tells the two apart.
        let of_target = |entry: &Consent| {
            let refused = entry.answer != ConsentAnswer::Given;
            self.is_target(&entry.concerns) || refused && self.may_be_target(&entry.concerns)
        };
        let mine = entries.filter(|(_, entry)| Some(entry.to) == kind && of_target(entry));
        let counted: Vec<(usize, &'a Consent)> =
            mine.filter(|(_, entry)| uncounted_consent(self.matter, entry).is_none()).collect();
        // An undated refusal stands after everything: no day shows that it was overtaken. Of days known in part
        // a refusal has the last that it can be, and consent the first.
        let age = |(place, entry): &(usize, &'a Consent)| {
            let day = |day: PartialDate| if entry.answer == ConsentAnswer::Given { day.first() } else { day.last() };
            (entry.dated.is_none(), entry.dated.map(day), *place)
        };
        let is_sure = |one: &Consent| self.sure_of_target(Some(&one.concerns)) == Some(true);
        let of = |sure: bool| counted.iter().filter(move |(_, one)| is_sure(one) == sure);
        let told = of(true).max_by_key(|one| age(one));
        let doubt = of(false).filter(|one| match told {
            Some((_, told)) if told.answer != ConsentAnswer::Given => false,
            Some(told) => one.1.answer != ConsentAnswer::Given && age(one) > age(told),
            None => true,
        });
        // Whether yes or no came last: of days that overlap, and of no day, nobody knows.
        let apart = |(one, other): (PartialDate, PartialDate)| one.is_after(other) || other.is_after(one);
        let in_order = |one: &Consent, other: &Consent| one.dated.zip(other.dated).is_some_and(apart);
        let contradicts = |told: &Consent| {
            let given = |one: &Consent| one.answer == ConsentAnswer::Given;
            of(true).any(|(_, one)| given(one) != given(told) && !in_order(one, told))
        };
        match (doubt.max_by_key(|one| age(one)), told) {
            (None, Some((place, told))) if contradicts(told) => Some((None, dossier!["consents", *place])),
            (Some((place, _)), _) => Some((None, dossier!["consents", *place])),
            (None, told) => told.map(|(place, entry)| (Some(*entry), dossier!["consents", *place])),
        }
    }
}

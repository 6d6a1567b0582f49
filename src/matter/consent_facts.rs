//! Consent of the person: the record of the custodian counts, from its date and in its form.

use crate::dossier::{Consent, ConsentAnswer, Match};
use crate::matter::pointer::dossier;
use crate::matter::{Case, Known, Matter};

/// Why an answer of the dossier does not count as given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Uncounted {
    /// No day is known from which it counts.
    Undated,
    /// It is of a day to come.
    Later,
    /// The law of the requested state wants it in writing.
    Oral,
}

/// Why a consent does not count; nothing where it does. A refusal counts undated too, and by word of mouth:
/// who said no without a date still said no.
pub(crate) fn uncounted_consent(matter: &Matter<'_>, entry: &Consent) -> Option<Uncounted> {
    let given = entry.answer == ConsentAnswer::Given;
    let oral = given && !entry.in_writing && matter.base.requested.consent_in_writing.contains(&entry.to);
    match entry.dated.map(|dated| dated.reached_by(matter.as_of)) {
        Some(Some(false)) => Some(Uncounted::Later),
        None | Some(None) if given => Some(Uncounted::Undated),
        _ if oral => Some(Uncounted::Oral),
        _ => None,
    }
}

impl<'a> Case<'_, 'a> {
    /// What the custodian's record says counts above what the letter says.
    pub(super) fn consent(&self) -> Known<'a> {
        let all = self.consents();
        // An answer stands until one of a later day. Of answers of which neither is known to be later, both stand.
        let later =
            |one: &Consent, other: &Consent| one.dated.zip(other.dated).is_some_and(|(one, other)| one.is_after(other));
        let replaced = |entry: &Consent| all.iter().any(|(_, other, _)| later(other, entry));
        let standing = all.iter().filter(|(_, entry, _)| !replaced(entry));
        let answers = standing.map(|(place, entry, sure)| (*place, sure.then_some(entry.answer == ConsentAnswer::Given)));
        let answers: Vec<(usize, Option<bool>)> = answers.collect();
        let from = answers.iter().map(|(place, _)| dossier!["consents", *place]).collect();
        match answers.first() {
            Some((_, first)) => {
                let agreed = answers.iter().all(|(_, answer)| answer == first);
                Known { value: first.filter(|_| agreed), from, row: None }
            }
            // The letter's own word opens the question; the record answers it.
            None => Known::at(None, self.consent_asked()),
        }
    }

    /// Where the letter, or an answer of the dossier that does not count, speaks of the consent.
    fn consent_asked(&self) -> crate::matter::Pointer {
        self.all_consents().next().map_or_else(|| self.person_at("consents"), |(place, _)| dossier!["consents", place])
    }

    pub(super) fn refused_in_writing(&self) -> Known<'a> {
        let consent = self.consent();
        let refused = |entry: &Consent| entry.in_writing && entry.answer != ConsentAnswer::Given;
        let written = self.consents().into_iter().find(|(_, entry, sure)| *sure && refused(entry));
        match (consent.value, written) {
            (Some(false), Some((place, _, _))) => Known::at(Some(true), dossier!["consents", place]),
            (Some(_), _) => Known { value: Some(false), ..consent },
            (None, _) => consent,
        }
    }

    /// Consents to this measure by this person that count, and whether the match is confirmed.
    fn consents(&self) -> Vec<(usize, &'a Consent, bool)> {
        let counted = self.all_consents().filter(|(_, entry)| uncounted_consent(self.matter, entry).is_none());
        counted.map(|(place, entry)| (place, entry, entry.concerns.r#match == Match::Confirmed)).collect()
    }

    /// Every answer of this person to this measure.
    fn all_consents(&self) -> impl Iterator<Item = (usize, &'a Consent)> {
        let kind = self.measure().map(|measure| measure.kind);
        let entries = self.matter.dossier.map(|dossier| dossier.consents.iter().enumerate());
        entries.into_iter().flatten().filter(move |(_, entry)| Some(entry.to) == kind && self.is_target(&entry.concerns))
    }
}

//! Assurances: what was promised, for whom, for which offences, by whom, and whether it is the whole of what
//! is wanted.

use crate::matter::pointer::{dossier, letter};
use crate::matter::{Case, Known};
use crate::request::is_whole;
use crate::vocabulary::{AssuranceKind, AssurancePart, AuthorityKind, OffenceId, PersonId};

/// One promise, in the letter or received after it.
struct Promise<'p> {
    covers: Option<&'p [AssurancePart]>,
    persons: Option<&'p [PersonId]>,
    offences: Option<&'p [OffenceId]>,
    by: Option<AuthorityKind>,
}

impl<'a> Case<'_, 'a> {
    /// A whole assurance for the target and the offence, by an authority that can bind the state. One that was
    /// not given, or only in part, can still be asked for: it is missing, not denied. One that was asked for
    /// and refused is denied.
    pub(super) fn assurance(&self, kind: AssuranceKind) -> Known<'a> {
        let mut in_letter = self.matter.letter.assurances.iter().flatten();
        let given = |one: &crate::request::LetterAssurance| {
            one.kind == kind
                && self.answered_by(&Promise {
                    covers: one.covers.as_deref(),
                    persons: one.persons.as_deref(),
                    offences: one.offences.as_deref(),
                    by: one.authority,
                })
        };
        if let Some(place) = in_letter.position(given) {
            return Known::at(Some(true), letter!["assurances", place]);
        }
        let received = self.matter.dossier.into_iter().flat_map(|dossier| dossier.assurances.iter().enumerate());
        let mine = received.filter(|(_, one)| {
            one.kind == kind
                && one.dated <= self.matter.as_of
                && self.answered_by(&Promise {
                    covers: if one.refused == Some(true) { None } else { one.covers.as_deref() },
                    persons: one.persons.as_deref(),
                    offences: one.offences.as_deref(),
                    by: one.authority,
                })
        });
        match mine.max_by_key(|(place, one)| (one.dated, *place)) {
            Some((place, one)) => Known::at(Some(one.refused != Some(true)), dossier!["assurances", place]),
            None => Known::at(None, letter!["assurances"]),
        }
    }

    /// Whether a promise is the whole of what is wanted for this limb.
    fn answered_by(&self, promise: &Promise<'_>) -> bool {
        let person = self.person().map(|one| &one.id);
        let offence = self.offence().map(|one| &one.id);
        let for_person = promise.persons.is_none_or(|list| person.is_some_and(|id| list.contains(id)));
        let for_offence = promise.offences.is_none_or(|list| offence.is_some_and(|id| list.contains(id)));
        // Police and security services bind no court and no government.
        let can_bind = !matches!(promise.by, Some(AuthorityKind::Police | AuthorityKind::Intelligence));
        for_person && for_offence && can_bind && is_whole(promise.covers)
    }
}

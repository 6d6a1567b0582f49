//! Assurances: what was promised, for whom, for which offences, by whom, and whether it is the whole of what
//! is wanted.

use crate::dossier::ReceivedAssurance;
use crate::matter::pointer::{dossier, letter};
use crate::matter::{Case, Known};
use crate::request::is_whole;
use crate::vocabulary::{AssuranceKind, AssurancePart, AuthorityKind, OffenceId, PartialDate, PersonId};

impl<'a> Case<'_, 'a> {
    /// A whole assurance for the target and the offence, by an authority that can bind the state. One that was
    /// not given, or only in part, can still be asked for: it is missing, not denied. One that was asked for
    /// and refused is denied. What came after the letter stands above it, and a part given after the whole
    /// leaves open which of them holds.
    pub(super) fn assurance(&self, kind: AssuranceKind) -> Known<'a> {
        let in_letter = self.matter.letter.assurances.iter().flatten().enumerate();
        let in_letter = in_letter.filter(|(_, one)| {
            one.kind == kind && self.is_for_limb(one.persons.as_deref(), one.offences.as_deref(), one.authority)
        });
        let received = self.matter.dossier.into_iter().flat_map(|dossier| dossier.assurances.iter().enumerate());
        // What was promised before the letter was written was promised for another.
        let letter = self.matter.letter;
        let written = letter.letter.dated.map_or(letter.received, PartialDate::first).min(letter.received);
        let mine = received.filter(|(_, one)| {
            one.kind == kind
                && (written..=self.matter.as_of).contains(&one.dated)
                && self.is_for_limb(one.persons.as_deref(), one.offences.as_deref(), one.authority)
        });
        let mut mine: Vec<_> = mine.collect();
        mine.sort_by_key(|(place, one)| (one.dated, *place));
        let refused = |one: &ReceivedAssurance| one.refused == Some(true);
        let settles = mine.iter().rposition(|(_, one)| refused(one) || is_whole(one.covers.as_deref()));
        let settled = settles.and_then(|at| mine.get(at));
        let whole = match settled {
            Some((place, one)) if refused(one) => return Known::at(Some(false), dossier!["assurances", *place]),
            Some((place, _)) => Some(dossier!["assurances", *place]),
            None => {
                let mut whole = in_letter.clone().filter(|(_, one)| is_whole(one.covers.as_deref()));
                whole.next().map(|(place, _)| letter!["assurances", place])
            }
        };
        let before = in_letter.filter(|_| settled.is_none()).flat_map(|(_, one)| one.covers.iter().flatten().copied());

        let parts = mine.iter().skip(settles.map_or(0, |at| at + 1));
        let narrowed = parts.clone().last();
        // Parts that were given one after the other are the whole together.
        let parts = parts.flat_map(|(_, one)| one.covers.iter().flatten().copied());
        let together: Vec<AssurancePart> = before.chain(parts).collect();
        if let Some((place, _)) = narrowed.filter(|_| is_whole(Some(&together))) {
            return Known::at(Some(true), dossier!["assurances", *place]);
        }
        match (whole, narrowed) {
            (whole, Some((place, _))) => {
                let part = dossier!["assurances", *place];
                Known { from: whole.into_iter().chain([part]).collect(), ..Known::contested(None, part) }
            }
            (Some(whole), None) => Known::at(Some(true), whole),
            (None, None) => Known::at(None, letter!["assurances"]),
        }
    }

    /// Whether a promise is for this limb's person and offence, by somebody who can bind the state: who writes the
    /// letter, where nobody else is said to promise.
    fn is_for_limb(&self, persons: Option<&[PersonId]>, offences: Option<&[OffenceId]>, by: Option<AuthorityKind>) -> bool {
        let person = self.person().map(|one| &one.id);
        let offence = self.offence().map(|one| &one.id);
        let for_person = persons.is_none_or(|list| person.is_some_and(|id| list.contains(id)));
        let for_offence = offences.is_none_or(|list| offence.is_some_and(|id| list.contains(id)));
        // Police and security services bind no court and no government.
        let by = by.or_else(|| self.matter.letter.from.authority.as_ref().map(|author| author.kind));
        let can_bind = !matches!(by, Some(AuthorityKind::Police | AuthorityKind::Intelligence));
        for_person && for_offence && can_bind
    }
}

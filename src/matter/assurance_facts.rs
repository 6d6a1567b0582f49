//! Assurances: what was promised, for whom, for which offences, by whom, and whether it is the whole of what
//! is wanted.

use crate::dossier::ReceivedAssurance;
use crate::matter::pointer::{dossier, letter};
use crate::matter::{Case, Known, Pointer};
use crate::request::is_whole;
use crate::vocabulary::{AssuranceKind, AssurancePart, AuthorityKind, Holding, OffenceId, PartialDate, PersonId};

impl<'a> Case<'_, 'a> {
    /// A whole assurance for the target and the offence, by an authority that can bind the state. One that was
    /// not given, or only in part, can still be asked for: it is missing, not denied, and nothing lets it be
    /// presumed. One that was asked for and refused is denied. What came after the letter stands above it, and a
    /// part given after the whole leaves open which of them holds. Who promises is the author of the letter only by
    /// a presumption of the policy, where nobody says which kind of authority it is.
    pub(super) fn assurance(&self, kind: AssuranceKind) -> Known<'a> {
        let in_letter = self.matter.letter.assurances.iter().flatten().enumerate();
        let in_letter = in_letter.filter_map(|(place, one)| {
            let mine = one.kind == kind && self.is_for_limb(one.persons.as_deref(), one.offences.as_deref());
            let binds = mine.then(|| self.giver_binds(one.authority))?;
            (binds != Some(false)).then_some((place, one, binds))
        });
        let mine = self.received(kind);
        let refused = |one: &ReceivedAssurance| one.refused == Some(true);
        let settles = mine.iter().rposition(|(_, one, _)| refused(one) || is_whole(one.covers.as_deref()));
        let settled = settles.and_then(|at| mine.get(at));
        let whole = match settled {
            Some((place, one, _)) if refused(one) => return Known::at(Some(false), dossier!["assurances", *place]),
            Some((place, _, binds)) => Some((dossier!["assurances", *place], *binds)),
            None => {
                let mut whole = in_letter.clone().filter(|(_, one, _)| is_whole(one.covers.as_deref()));
                // Who promises the contrary of what the same letter says has not promised it.
                let given = whole.next().map(|(place, _, binds)| (letter!["assurances", place], binds));
                if let Some(((promise, _), said)) = given.zip(self.said_against(kind)) {
                    return Known { from: [promise, said].into_iter().collect(), ..Known::contested(None, promise) };
                }
                given
            }
        };
        let before = in_letter.filter(|_| settled.is_none()).flat_map(|(_, one, _)| one.covers.iter().flatten().copied());

        let parts = mine.iter().skip(settles.map_or(0, |at| at + 1));
        let narrowed = parts.clone().last();
        // Parts that were given one after the other are the whole together.
        let parts = parts.flat_map(|(_, one, _)| one.covers.iter().flatten().copied());
        let together: Vec<AssurancePart> = before.chain(parts).collect();
        if let Some((place, _, binds)) = narrowed.filter(|_| is_whole(Some(&together))) {
            return Known::at(*binds, dossier!["assurances", *place]);
        }
        match (whole, narrowed) {
            (whole, Some((place, ..))) => {
                let part = dossier!["assurances", *place];
                let from = whole.map(|(whole, _)| whole).into_iter().chain([part]).collect();
                Known { from, ..Known::contested(None, part) }
            }
            (Some((whole, binds)), None) => Known::at(binds, whole),
            (None, None) => Known::contested(None, letter!["assurances"]),
        }
    }

    /// What was promised after the letter for this limb, oldest first, with whether its giver binds the state. What
    /// was promised before the letter was written was promised for another.
    fn received(&self, kind: AssuranceKind) -> Vec<(usize, &'a ReceivedAssurance, Option<bool>)> {
        let letter = self.matter.letter;
        let written = letter.letter.dated.map_or(letter.received, PartialDate::first).min(letter.received);
        let entries = self.matter.dossier.into_iter().flat_map(|dossier| dossier.assurances.iter().enumerate());
        let mine = entries.filter(|(_, one)| {
            one.kind == kind
                && (written..=self.matter.as_of).contains(&one.dated)
                && self.is_for_limb(one.persons.as_deref(), one.offences.as_deref())
        });
        let bound = mine.map(|(place, one)| (place, one, self.giver_binds(one.authority)));
        let mut bound: Vec<_> = bound.filter(|(.., binds)| *binds != Some(false)).collect();
        bound.sort_by_key(|(place, one, _)| (one.dated, *place));
        bound
    }

    /// A promise was asked for and refused, and none of the kind that is whole came afterwards from who can bind the
    /// state. That it was refused counts from whoever said so, for whichever offence, and of whatever day: nobody
    /// promised since.
    pub(super) fn promise_refused(&self) -> Known<'a> {
        let person = self.person().map(|one| &one.id);
        let entries = self.matter.dossier.into_iter().flat_map(|dossier| dossier.assurances.iter().enumerate());
        let mut by_then: Vec<(usize, &ReceivedAssurance)> =
            entries.filter(|(_, one)| one.dated <= self.matter.as_of).collect();
        by_then.sort_by_key(|(place, one)| (one.dated, *place));
        let mine = |one: &ReceivedAssurance| {
            one.persons.as_ref().is_none_or(|list| person.is_none_or(|person| list.contains(person)))
        };
        let refused = by_then.iter().enumerate().filter(|(_, (_, one))| one.refused == Some(true) && mine(one));
        let stands = refused.filter_map(|(at, (place, no))| {
            let since: Vec<&ReceivedAssurance> = by_then.iter().skip(at + 1).map(|(_, one)| *one).collect();
            let overtaken = self.overtaken(no, &since);
            (overtaken != Some(true)).then_some((*place, overtaken == Some(false)))
        });
        Known::by_entries("assurances", stands, || self.not_in(&[Holding::OwnFiles]))
    }

    /// Whether what was promised since is together the whole of what was refused; not known where only somebody gave it
    /// of whom nobody says whether they can bind the state.
    fn overtaken(&self, no: &ReceivedAssurance, since: &[&ReceivedAssurance]) -> Option<bool> {
        let letter = self.matter.letter;
        // Who was not named in the refusal is everybody, and every offence.
        let person = self.person().map(|one| &one.id);
        let same_persons = |one: &ReceivedAssurance| {
            let Some(list) = &one.persons else { return true };
            let mut wanted = letter.persons.iter().map(|one| &one.id).filter(|id| match (person, &no.persons) {
                (Some(person), _) => person == *id,
                (None, Some(named)) => named.contains(id),
                (None, None) => true,
            });
            wanted.all(|id| list.contains(id))
        };
        let same_offences = |one: &ReceivedAssurance| {
            let Some(list) = &one.offences else { return true };
            let wanted = letter.offences.iter().map(|one| &one.id);
            let mut wanted = wanted.filter(|id| no.offences.as_ref().is_none_or(|named| named.contains(id)));
            wanted.all(|id| list.contains(id))
        };
        let given = |binding: &[Option<bool>]| {
            let given = since.iter().filter(|one| one.kind == no.kind && one.refused != Some(true));
            let given = given.filter(|one| same_persons(one) && same_offences(one));
            let mut parts: Vec<AssurancePart> = Vec::new();
            let mut whole = false;
            for one in given.filter(|one| binding.contains(&self.giver_binds(one.authority))) {
                whole |= is_whole(one.covers.as_deref());
                parts.extend(one.covers.iter().flatten());
            }
            whole || is_whole(Some(&parts))
        };
        match (given(&[Some(true)]), given(&[Some(true), None])) {
            (true, _) => Some(true),
            (false, true) => None,
            (false, false) => Some(false),
        }
    }

    /// Whether a promise is for this limb's person and offence.
    fn is_for_limb(&self, persons: Option<&[PersonId]>, offences: Option<&[OffenceId]>) -> bool {
        let person = self.person().map(|one| &one.id);
        let offence = self.offence().map(|one| &one.id);
        let for_person = persons.is_none_or(|list| person.is_some_and(|id| list.contains(id)));
        for_person && offences.is_none_or(|list| offence.is_some_and(|id| list.contains(id)))
    }

    /// Whether who promises can bind the state: police and security services bind no court and no government. Of whom
    /// nothing is said but a name, it is not known; unless the letter's own author could not.
    fn giver_binds(&self, kind: Option<AuthorityKind>) -> Option<bool> {
        let binds = |kind| !matches!(kind, AuthorityKind::Police | AuthorityKind::Intelligence);
        let author = self.matter.letter.from.authority.as_ref().map(|author| author.kind);
        kind.map(binds).or_else(|| author.map(binds).filter(|binds| !binds))
    }

    /// Where the letter says itself that it will do what the promise excludes.
    fn said_against(&self, kind: AssuranceKind) -> Option<Pointer> {
        let said = match kind {
            AssuranceKind::NoOnwardTransfer => self.passed_on(),
            AssuranceKind::UseLimitation => self.used_in_other_cases(),
            // A fair trial is one before an ordinary court.
            AssuranceKind::FairTrial => {
                let special = self.special_tribunal();
                if special.value == Some(true) { special } else { self.military_tribunal() }
            }
            _ => return None,
        };
        if said.value == Some(true) { said.from.first().copied() } else { None }
    }
}

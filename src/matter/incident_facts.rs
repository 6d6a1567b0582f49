//! What is on record of the requesting state beside its own figures: findings of courts and of the United Nations,
//! pressure, officials without leave, a government that is not recognised.

use crate::dossier::{Incident, Match};
use crate::matter::pointer::dossier;
use crate::matter::{Case, Known};
use crate::vocabulary::{Holding, IncidentKind};

impl<'a> Case<'_, 'a> {
    /// The incidents of these kinds that are about the requesting state, by the as-of date.
    fn incidents_of(&self, kinds: &'static [IncidentKind]) -> impl Iterator<Item = (usize, &'a Incident)> {
        let entries = self.matter.dossier.into_iter().flat_map(|dossier| dossier.incidents.iter().enumerate());
        entries.filter(move |(_, one)| {
            let by_then = one.dated.is_none_or(|dated| dated.reached_by(self.matter.as_of) != Some(false));
            kinds.contains(&one.kind) && by_then && one.state.is_none_or(|state| self.is_requesting(state))
        })
    }

    /// An act on record by which the state reached for people here.
    pub(super) fn repressive_act(&self) -> Option<Known<'a>> {
        use IncidentKind as K;
        let place = self.incidents_of(&[K::RelativesAtRisk, K::Coercion, K::UnaccreditedOfficials]).next()?.0;
        Some(Known::at(Some(true), dossier!["incidents", place]))
    }

    /// A finding about nobody, or about the target, speaks of this letter; one about somebody else does not. While an
    /// appeal runs it is open.
    pub(super) fn found_abusive(&self) -> Known<'a> {
        let found = self.incidents_of(&[IncidentKind::CourtFinding, IncidentKind::UnitedNationsFinding]);
        let mine = found.filter_map(|(place, one)| match &one.concerns {
            Some(whom) if self.person().is_some() && !self.is_target(whom) => None,
            Some(whom) => Some((place, whom.r#match == Match::Confirmed && one.r#final != Some(false))),
            None => Some((place, one.r#final != Some(false))),
        });
        Known::by_entries("incidents", mine, || self.not_in(&[Holding::ForeignAffairs]))
    }

    /// A government that is not recognised, or a listing that is about no person of the letter: of its authority, or of
    /// the state.
    pub(super) fn author_barred(&self) -> Known<'a> {
        let all = self.incidents_of(&[IncidentKind::GovernmentNotRecognised, IncidentKind::SanctionsListed]);
        let mut of_author = all.filter(|(_, one)| one.concerns.is_none());
        match of_author.next() {
            Some((place, _)) => Known::at(Some(true), dossier!["incidents", place]),
            None => self.not_in(&[Holding::ForeignAffairs]),
        }
    }
}

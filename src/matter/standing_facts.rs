//! What the requested state's own files say of the target.

use crate::matter::kleene::or;
use crate::matter::pointer::dossier;
use crate::matter::{Case, Known, Pointer};
use crate::request::LetterOffence;
use crate::vocabulary::{Holding, NoticeKind, OffenceId, PriorKind, Profile, StatusKind};

/// Those who would know of an earlier attempt at a person.
const OF_PRIOR_MATTERS: &[Holding] = &[Holding::OwnFiles, Holding::Extradition, Holding::Immigration, Holding::Police];

impl<'a> Case<'_, 'a> {
    fn status(&self, holdings: &[Holding], test: impl Fn(&crate::dossier::Status) -> bool) -> Known<'a> {
        let entries = self.matter.dossier.map(|dossier| dossier.statuses.iter().enumerate());
        let matches = entries.into_iter().flatten().filter(|(_, entry)| test(entry));
        let sure = |entry: &crate::dossier::Status| self.sure_of_target(Some(&entry.concerns));
        self.entries(matches.map(|(place, entry)| (dossier!["statuses", place], sure(entry))), holdings)
    }

    pub(super) fn refugee_or_claimant(&self) -> Known<'a> {
        // Protection from another state says nothing of this one; unless what is sent goes on to that other.
        let concerned = |state| self.is_requesting(state) || self.goes_on_to(state);
        let from_here = |one: &crate::dossier::Status| one.against.is_none_or(concerned);
        let protected =
            |one: &crate::dossier::Status| matches!(one.status, StatusKind::Refugee | StatusKind::RefugeeClaimant);
        self.status(&[Holding::Immigration], |one| protected(one) && from_here(one))
    }

    pub(super) fn immune(&self) -> Known<'a> {
        self.status(&[Holding::ForeignAffairs], |one| one.status == StatusKind::Immune)
    }

    pub(super) fn profile_at_risk(&self) -> Known<'a> {
        self.profile(|one| one != Profile::StateOfficial)
    }

    pub(super) fn profile(&self, test: impl Fn(Profile) -> bool) -> Known<'a> {
        // What the letter itself says of its target needs no search.
        if self.person().and_then(|one| one.profiles.as_ref()).is_some_and(|list| list.iter().any(|one| test(*one))) {
            return Known::at(Some(true), self.person_at("profiles"));
        }
        let entries = self.matter.dossier.map(|dossier| dossier.profiles.iter().enumerate());
        let matches = entries.into_iter().flatten().filter(|(_, entry)| test(entry.profile));
        let sure = |entry: &crate::dossier::ProfileEntry| self.sure_of_target(Some(&entry.concerns));
        let entries = matches.map(|(place, entry)| (dossier!["profiles", place], sure(entry)));
        self.entries(entries, &[Holding::Security, Holding::ForeignAffairs])
    }

    /// An earlier attempt of the requesting state at the person was turned down.
    pub(super) fn earlier_refusal(&self) -> Known<'a> {
        let refused = |kind| {
            matches!(
                kind,
                PriorKind::ExtraditionRefused
                    | PriorKind::NoticeRefusedOrDeleted
                    | PriorKind::AsylumGranted
                    | PriorKind::RequestRefused
                    | PriorKind::PoliceRequestRefused
            )
        };
        let entries = self.matter.dossier.map(|dossier| dossier.prior.iter().enumerate());
        let entries = entries.into_iter().flatten();
        let entries =
            entries.filter(|(_, one)| refused(one.kind) && one.state.is_none_or(|asked| self.is_requesting(asked)));
        // A decision under appeal is no last word.
        let last = |one: &crate::dossier::PriorMatter, sure: bool| sure && one.r#final != Some(false);
        let sure =
            |one: &crate::dossier::PriorMatter| self.sure_of_target(one.concerns.as_ref()).map(|sure| last(one, sure));
        self.entries(entries.map(|(place, one)| (dossier!["prior", place], sure(one))), OF_PRIOR_MATTERS)
    }

    /// What another state asked about the person for the same acts, and did not get. An entry that does not say
    /// what it was about leaves that open.
    pub(super) fn earlier_refusal_elsewhere(&self) -> Known<'a> {
        let refused = |one: &crate::dossier::PriorMatter| {
            use PriorKind as P;
            let turned_down = matches!(
                one.kind,
                P::ExtraditionRefused | P::NoticeRefusedOrDeleted | P::RequestRefused | P::PoliceRequestRefused
            );
            turned_down && one.state.is_some_and(|asked| !self.is_requesting(asked))
        };
        let offence = self.offence().map(|one| &one.id);
        let entries = self.matter.dossier.into_iter().flat_map(|dossier| dossier.prior.iter().enumerate());
        let mine = entries.filter(|(_, one)| refused(one)).filter_map(|(place, one)| {
            let sure = self.sure_of_target(one.concerns.as_ref())?;
            let same = one.offence.as_ref().map(|id| Some(id) == offence);
            (same != Some(false)).then_some((place, same == Some(true) && sure && one.r#final != Some(false)))
        });
        Known::by_entries("prior", mine, || self.not_in(OF_PRIOR_MATTERS))
    }

    pub(super) fn danger_notice(&self) -> Known<'a> {
        let entries = self.matter.dossier.map(|dossier| dossier.notices.iter().enumerate());
        let entries = entries.into_iter().flatten().filter(|(_, one)| one.kind == NoticeKind::DutyToWarn);
        let warned = self.entries(
            entries.map(|(place, one)| (dossier!["notices", place], self.sure_of_target(Some(&one.concerns)))),
            &[Holding::Police, Holding::Security],
        );
        let protected = self.status(&[Holding::Police], |one| one.status == StatusKind::ProtectedWitness);
        let value = or(protected.value, warned.value);
        let contested = protected.contested || warned.contested;
        let from = if protected.value == value { protected.from } else { warned.from };
        Known { value, from, row: None, contested: contested && value.is_none() }
    }

    /// An own judgment or stay on the offence, where the dossier has one, and whether it is sure that it is
    /// about this person and this offence.
    pub(super) fn tried_here(&self) -> Option<(bool, Pointer)> {
        let judged = |kind| matches!(kind, PriorKind::AcquittedHere | PriorKind::ConvictedHere | PriorKind::StayedHere);
        let entries = self.matter.dossier?.prior.iter().enumerate();
        let only = self.matter.letter.offences.len() == 1;
        let sure = |(place, one): (usize, &crate::dossier::PriorMatter)| {
            let about_target = self.sure_of_target(one.concerns.as_ref()).filter(|_| judged(one.kind))?;
            let this = match (&one.offence, self.offence()) {
                (Some(id), Some(offence)) if *id != offence.id && self.overlap(id) => false,
                (Some(id), Some(offence)) if *id != offence.id => return None,
                (Some(_), _) => true,
                (None, _) => only,
            };
            // While an appeal runs it is no last word.
            Some((this && about_target && one.r#final != Some(false), dossier!["prior", place]))
        };
        entries.filter_map(sure).max_by_key(|(sure, _)| *sure)
    }

    /// Whether the letter says that the limb's offence and `other` are, or may be, about the same acts.
    fn overlap(&self, other: &OffenceId) -> bool {
        let names = |one: &LetterOffence, id: &OffenceId| one.overlaps.iter().flatten().any(|overlap| overlap == id);
        let other_names =
            |own: &OffenceId| self.matter.letter.offences.iter().any(|one| one.id == *other && names(one, own));
        self.offence().is_some_and(|own| names(own, other) || other_names(&own.id))
    }

    /// Confirmed entries about the target say yes, possible ones leave it open, none says no where
    /// the holdings that would have it were searched.
    fn entries(&self, entries: impl Iterator<Item = (Pointer, Option<bool>)>, holdings: &[Holding]) -> Known<'a> {
        let mut possible = None;
        for (pointer, sure) in entries {
            match sure {
                Some(true) => return Known::at(Some(true), pointer),
                Some(false) => possible = Some(pointer),
                None => {}
            }
        }
        match possible {
            Some(pointer) => Known::contested(None, pointer),
            None => self.not_in(holdings),
        }
    }

    /// What no entry says: it is not so where the holdings that would have it were searched, else unknown.
    pub(super) fn not_in(&self, holdings: &[Holding]) -> Known<'a> {
        Known::at(self.searched(holdings).then_some(false), dossier!["searched"])
    }

    /// Whether all these holdings were searched for this letter by who keeps them: since it came, and by the as-of date.
    pub(crate) fn searched(&self, holdings: &[Holding]) -> bool {
        let Some(dossier) = self.matter.dossier else { return false };
        let time = self.matter.letter.received..=self.matter.as_of;
        let done = |holding: &Holding| {
            let searched = dossier.searched.iter().find(|one| one.holding == *holding);
            searched.filter(|one| self.matter.keeps(one)).and_then(|one| one.on).is_some_and(|on| time.contains(&on))
        };
        holdings.iter().all(done)
    }
}

//! Facts about the target: from the letter, and from what the requested state knows.

use crate::dossier::{Concerns, Match};
use crate::matter::letter_facts::or;
use crate::matter::pointer::{dossier, letter};
use crate::matter::{Case, Known, Name, Pointer};
use crate::request::PersonProceeding;
use crate::vocabulary::{AssuranceKind, Custody, Fact, Holding, NoticeKind, PriorKind, Profile, StatusKind};

impl<'a> Case<'_, 'a> {
    pub(crate) fn person_fact(&self, name: Name) -> Option<Known<'a>> {
        match name {
            Name::Assurance(kind) => Some(self.assurance(kind)),
            Name::Profile(profile) => Some(self.profile(|one| one == profile)),
            Name::Fact(fact) => self.case_fact(fact).or_else(|| self.standing_fact(fact)),
            _ => None,
        }
    }

    pub(super) fn person_at(&self, key: &'static str) -> Pointer {
        self.subject.person.map_or_else(|| letter!["persons"], |place| letter!["persons", place, key])
    }

    /// Where the person stands in the foreign case.
    fn case_fact(&self, fact: Fact) -> Option<Known<'a>> {
        let person = self.person();
        Some(match fact {
            Fact::HasTarget => Known::at(Some(person.is_some()), letter!["measures"]),
            Fact::Charged => self.proceeding(|one| one.charged, "charged"),
            Fact::Convicted => self.proceeding(|one| one.convicted, "convicted"),
            Fact::NoFurtherAppeal => {
                let order = self.matter.letter.foreign_order.as_ref().and_then(|order| order.r#final);
                if order.is_some() {
                    return Some(Known::at(order, letter!["foreign_order", "final"]));
                }
                self.proceeding(|one| one.r#final, "final")
            }
            Fact::HasCounsel => Known::at(person.and_then(|one| one.counsel), self.person_at("counsel")),
            Fact::ServingSentenceHere => {
                let serving = |custody| custody == Custody::ServingSentenceInRequestedState;
                Known::at(person.and_then(|one| one.custody).map(serving), self.person_at("custody"))
            }
            Fact::Minor => Known::at(
                if person.is_none() { Some(false) } else { person.and_then(|one| one.minor) },
                self.person_at("minor"),
            ),
            Fact::Consents => self.consent(),
            Fact::ConsentRefusedInWriting => self.refused_in_writing(),
            _ => return None,
        })
    }

    fn proceeding(&self, of: impl Fn(&PersonProceeding) -> Option<bool>, key: &'static str) -> Known<'a> {
        let offence = self.offence().map(|one| &one.id);
        let list = self.person().and_then(|one| one.proceedings.as_ref());
        let Some((list, person)) = list.zip(self.subject.person) else {
            return Known::at(None, self.person_at("proceedings"));
        };
        match list.iter().position(|one| Some(&one.offence) == offence) {
            Some(place) => Known::at(list.get(place).and_then(&of), letter!["persons", person, "proceedings", place, key]),
            // The list is complete: the person does not stand before a court for this offence.
            None => Known::at(offence.map(|_| false), letter!["persons", person, "proceedings"]),
        }
    }

    /// What the requested state's files say of the person.
    fn standing_fact(&self, fact: Fact) -> Option<Known<'a>> {
        let status = |holdings: &[Holding], test: fn(StatusKind) -> bool| {
            let entries = self.matter.dossier.map(|dossier| dossier.statuses.iter().enumerate());
            let matches = entries.into_iter().flatten().filter(|(_, entry)| test(entry.status));
            self.entries(matches.map(|(place, entry)| (dossier!["statuses", place], &entry.concerns)), holdings)
        };
        Some(match fact {
            Fact::RefugeeOrClaimant => {
                status(&[Holding::Immigration], |one| matches!(one, StatusKind::Refugee | StatusKind::RefugeeClaimant))
            }
            Fact::Immune => status(&[Holding::ForeignAffairs], |one| one == StatusKind::Immune),
            Fact::ProfileAtRisk => self.profile(|one| one != Profile::StateOfficial),
            Fact::OfficialOfRequestingState => self.profile(|one| one == Profile::StateOfficial),
            Fact::EarlierRefusal => {
                let refused = |kind| {
                    matches!(
                        kind,
                        PriorKind::ExtraditionRefused
                            | PriorKind::NoticeRefusedOrDeleted
                            | PriorKind::AsylumGranted
                            | PriorKind::RequestRefused
                    )
                };
                let state = self.matter.requesting();
                let entries = self.matter.dossier.map(|dossier| dossier.prior.iter().enumerate());
                let entries = entries.into_iter().flatten();
                let entries = entries.filter(|(_, one)| refused(one.kind) && one.state.is_none_or(|asked| asked == state));
                let entries = entries.filter_map(|(place, one)| Some((dossier!["prior", place], one.concerns.as_ref()?)));
                self.entries(entries, &[Holding::OwnFiles, Holding::Extradition, Holding::Immigration, Holding::Police])
            }
            Fact::DangerNotice => {
                let entries = self.matter.dossier.map(|dossier| dossier.notices.iter().enumerate());
                let entries = entries.into_iter().flatten().filter(|(_, one)| one.kind == NoticeKind::DutyToWarn);
                let protected = status(&[Holding::Police], |one| one == StatusKind::ProtectedWitness);
                let warned = self.entries(
                    entries.map(|(place, one)| (dossier!["notices", place], &one.concerns)),
                    &[Holding::Police, Holding::Security],
                );
                let value = or(protected.value, warned.value);
                let from = if protected.value == value { protected.from } else { warned.from };
                Known { value, from, row: None }
            }
            _ => return None,
        })
    }

    /// An own judgment on the same conduct, where the dossier has one, and whether the match is confirmed.
    pub(crate) fn tried_here(&self) -> Option<(bool, Pointer)> {
        let judged = |kind| matches!(kind, PriorKind::AcquittedHere | PriorKind::ConvictedHere);
        let entries = self.matter.dossier?.prior.iter().enumerate();
        let mut mine =
            entries.filter(|(_, one)| judged(one.kind) && one.concerns.as_ref().is_some_and(|whom| self.is_target(whom)));
        let (place, entry) = mine.next()?;
        let sure = entry.concerns.as_ref().is_some_and(|concerns| concerns.r#match == Match::Confirmed);
        Some((sure, dossier!["prior", place]))
    }

    fn profile(&self, test: impl Fn(Profile) -> bool) -> Known<'a> {
        let entries = self.matter.dossier.map(|dossier| dossier.profiles.iter().enumerate());
        let matches = entries.into_iter().flatten().filter(|(_, entry)| test(entry.profile));
        let entries = matches.map(|(place, entry)| (dossier!["profiles", place], &entry.concerns));
        self.entries(entries, &[Holding::Security, Holding::ForeignAffairs])
    }

    /// Confirmed entries about the target say yes, possible ones leave it open, none says no where
    /// the holdings that would have it were searched.
    fn entries<'c>(&self, entries: impl Iterator<Item = (Pointer, &'c Concerns)>, holdings: &[Holding]) -> Known<'a> {
        if self.subject.person.is_none() {
            return Known::at(Some(false), letter!["measures"]);
        }
        let mut possible = None;
        for (pointer, concerns) in entries.filter(|(_, concerns)| self.is_target(concerns)) {
            if concerns.r#match == Match::Confirmed {
                return Known::at(Some(true), pointer);
            }
            possible = Some(pointer);
        }
        match possible {
            Some(pointer) => Known::at(None, pointer),
            None => Known::at(self.searched(holdings).then_some(false), dossier!["searched"]),
        }
    }

    pub(super) fn is_target(&self, concerns: &Concerns) -> bool {
        self.person().is_some_and(|person| person.id == concerns.person)
    }

    /// Whether all these holdings were searched for this letter: since it came, and by the as-of date.
    pub(crate) fn searched(&self, holdings: &[Holding]) -> bool {
        let Some(dossier) = self.matter.dossier else { return false };
        let time = self.matter.letter.received..=self.matter.as_of;
        let done = |holding: &Holding| {
            let searched = dossier.searched.iter().find(|one| one.holding == *holding);
            searched.and_then(|one| one.on).is_some_and(|on| time.contains(&on))
        };
        holdings.iter().all(done)
    }

    fn assurance(&self, kind: AssuranceKind) -> Known<'a> {
        let for_target = |persons: &Option<Vec<crate::vocabulary::PersonId>>| {
            let person = self.person().map(|one| &one.id);
            persons.as_ref().is_none_or(|list| person.is_some_and(|id| list.contains(id)))
        };
        let listed = self.matter.letter.assurances.as_ref();
        // A promise of a part, or for some offences, is not the whole.
        let whole = |covers: Option<&[_]>, offences: bool| crate::request::is_whole(covers) && !offences;
        let given = |one: &crate::request::LetterAssurance| {
            one.kind == kind && for_target(&one.persons) && whole(one.covers.as_deref(), one.offences.is_some())
        };
        if let Some(place) = listed.and_then(|list| list.iter().position(given)) {
            return Known::at(Some(true), letter!["assurances", place]);
        }
        let received = self.matter.dossier.map(|dossier| dossier.assurances.iter());
        let received = received.and_then(|mut list| {
            list.position(|one| {
                one.kind == kind
                    && one.dated <= self.matter.as_of
                    && for_target(&one.persons)
                    && whole(one.covers.as_deref(), one.offences.is_some())
                    && one.refused != Some(true)
            })
        });
        match received {
            Some(place) => Known::at(Some(true), dossier!["assurances", place]),
            None => Known::at(listed.map(|_| false), letter!["assurances"]),
        }
    }
}

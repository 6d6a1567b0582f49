//! Facts that the letter states of an offence: conduct, circumstances, penalty, place, earlier judgments.

use crate::matter::at_stake::prosecuted;
use crate::matter::kleene::{and, any, or};
use crate::matter::person_facts::charged;
use crate::matter::pointer::{Pointers, dossier, letter};
use crate::matter::{Case, Known, Pointer};
use crate::request::{AllegedConduct, EarlierJudgment, LetterOffence, Outcome, PersonProceeding};
use crate::vocabulary::{Circumstance, Conduct, ConductTag, Holding, OffenceId, StateCode};
use smallvec::smallvec;

impl<'a> Case<'_, 'a> {
    /// Where something about the offence stands in the letter.
    pub(super) fn offence_at(&self, key: &'static str) -> Pointer {
        self.subject.offence.map_or_else(|| letter!["offences"], |place| letter!["offences", place, key])
    }

    /// The acts that the letter alleges, by their place; nothing where it alleges none, for then it states
    /// no conduct at all and there is nothing to compare.
    pub(crate) fn alleged(&self) -> Option<Vec<(usize, &'a AllegedConduct)>> {
        let list = self.offence()?.conduct.as_ref()?;
        let alleged: Vec<(usize, &'a AllegedConduct)> = list.iter().enumerate().filter(|(_, one)| one.alleged).collect();
        (!alleged.is_empty()).then_some(alleged)
    }

    pub(super) fn no_conduct(&self) -> Known<'a> {
        Known::at(None, self.offence_at("conduct"))
    }

    pub(super) fn crime_there(&self) -> Known<'a> {
        let provision = self.offence().and_then(|one| one.provision.as_ref());
        Known::at(provision.map(|_| true), self.offence_at("provision"))
    }

    pub(super) fn term_stated(&self) -> Known<'a> {
        let maximum = self.offence().and_then(|one| one.maximum.as_ref());
        let stated = maximum.is_some_and(|one| one.imprisonment_months.is_some() && one.life != Some(true));
        Known::at(Some(stated), self.offence_at("maximum"))
    }

    pub(super) fn time_barred(&self) -> Known<'a> {
        Known::at(self.offence().and_then(|one| one.time_barred), self.offence_at("time_barred"))
    }

    pub(super) fn done_here(&self) -> Known<'a> {
        let places = self.offence().and_then(|one| one.places.as_ref()).filter(|places| !places.is_empty());
        let here = self.matter.base.requested.state;
        Known::at(places.map(|places| places.contains(&here)), self.offence_at("places"))
    }

    /// None of it in the state that asks, or in the state to which that belongs.
    pub(super) fn done_elsewhere(&self) -> Known<'a> {
        let places = self.offence().and_then(|one| one.places.as_ref()).filter(|places| !places.is_empty());
        let elsewhere = |places: &Vec<StateCode>| !places.iter().any(|place| self.is_requesting(*place));
        Known::at(places.map(elsewhere), self.offence_at("places"))
    }

    pub(super) fn protected_purpose(&self) -> Known<'a> {
        use Circumstance as C;
        self.said_purpose(&[C::GoodFaithResearch, C::JournalisticPurpose, C::PublicInterestPurpose, C::ProtectedExpression])
    }

    pub(super) fn political_purpose(&self) -> Known<'a> {
        self.said_purpose(&[Circumstance::PoliticalPurpose])
    }

    /// A purpose that speaks for the person: what the letter says of it is so; that it denies it settles nothing.
    fn said_purpose(&self, purposes: &[Circumstance]) -> Known<'a> {
        let said = purposes.iter().map(|one| self.circumstance(*one)).find(|one| one.value == Some(true));
        said.unwrap_or_else(|| Known::at(None, self.offence_at("circumstances")))
    }

    pub(super) fn already_tried(&self) -> Known<'a> {
        self.tried(None)
    }

    pub(super) fn already_tried_here(&self) -> Known<'a> {
        self.tried(Some(self.matter.base.requested.state))
    }

    /// Finally tried, in any state or in one. The own record stands above the letter's word.
    fn tried(&self, state: Option<StateCode>) -> Known<'a> {
        let judgments = self.offence().and_then(|one| one.earlier_judgments.as_ref());
        let counts = |one: &EarlierJudgment| {
            let ended = one.outcome != Outcome::Discontinued;
            if !ended || state.is_some_and(|state| state != one.state) { Some(false) } else { one.r#final }
        };
        // The list is complete: an empty one says that there was none.
        let told = judgments.map(|list| list.iter().map(counts).fold(Some(false), or)).unwrap_or_default();
        let letter = self.offence_at("earlier_judgments");
        // Who was tried for a count that is, or may be, about the same acts may have been tried for this.
        let beside = self.judged_beside(|one| counts(one) != Some(false));
        match (self.tried_here(), beside) {
            (None, Some((overlaps, place))) if told != Some(true) => {
                let at = letter!["offences", place, "earlier_judgments"];
                Known { from: smallvec![at, letter], contested: overlaps, ..Known::at(None, letter) }
            }
            // Whether somebody was tried here, the own files say.
            (None, _) if judgments.is_none() && state.is_some() && self.searched(&[Holding::Prosecutions]) => {
                Known::at(Some(false), dossier!["searched"])
            }
            // A judgment is told of: whether it is final is asked, never presumed.
            (None, _) => Known { contested: told.is_none() && judgments.is_some(), ..Known::at(told, letter) },
            (Some((true, pointer)), _) => Known { from: smallvec![pointer, letter], ..Known::at(Some(true), letter) },
            (Some((false, pointer)), _) => {
                Known { from: smallvec![pointer, letter], contested: true, ..Known::at(or(told, None), letter) }
            }
        }
    }

    /// Another offence of the letter on which a judgment counts, and whether the letter says that the two are about the
    /// same acts. Where it says that they are not, there is none.
    fn judged_beside(&self, counts: impl Fn(&EarlierJudgment) -> bool) -> Option<(bool, usize)> {
        let own = self.offence()?;
        let others = self.matter.letter.offences.iter().enumerate().filter(|(_, one)| one.id != own.id);
        let judged = others.filter(|(_, one)| one.earlier_judgments.iter().flatten().any(&counts));
        let overlaps = |other: &LetterOffence| {
            let names = |one: &LetterOffence, id: &OffenceId| one.overlaps.as_ref().map(|list| list.contains(id));
            or(names(own, &other.id), names(other, &own.id))
        };
        let beside = judged.map(|(place, one)| (overlaps(one), place)).filter(|(overlaps, _)| *overlaps != Some(false));
        beside.map(|(overlaps, place)| (overlaps == Some(true), place)).max_by_key(|(overlaps, _)| *overlaps)
    }

    /// Where the limb's own convict stands in the case for the offence; of anybody else (the holder of the
    /// property need not be one), where some person of the letter does.
    fn somebody(&self, of: impl Fn(&PersonProceeding) -> Option<bool>) -> Known<'a> {
        let Some(offence) = self.offence() else { return Known::at(None, letter!["offences"]) };
        let stands = |person: &crate::request::LetterPerson| {
            // Nobody stands before a court of whom the letter says that the case is not against them.
            if person.proceedings.is_none() && prosecuted(person) == Some(false) {
                return Some(false);
            }
            let entry = person.proceedings.as_ref()?.iter().find(|one| one.offence == offence.id);
            // A person's list is complete: who has no entry does not stand before a court for this.
            entry.map_or(Some(false), &of)
        };
        // That a co-accused has no further appeal makes this one's conviction no more final.
        let convicted = |one: &PersonProceeding| one.offence == offence.id && one.convicted == Some(true);
        let own = self.person().filter(|one| one.proceedings.iter().flatten().any(convicted));
        if let (Some(own), Some(person)) = (own, self.subject.person) {
            return Known::at(stands(own), letter!["persons", person, "proceedings"]);
        }
        Known::at(any(self.matter.letter.persons.iter().map(stands)), letter!["persons"])
    }

    pub(super) fn somebody_charged(&self) -> Known<'a> {
        self.somebody(charged)
    }

    pub(super) fn somebody_convicted(&self) -> Known<'a> {
        self.somebody(|one| one.convicted)
    }

    pub(super) fn somebodys_conviction_final(&self) -> Known<'a> {
        self.somebody(|one| and(one.convicted, one.r#final))
    }

    /// An alleged act. The list is closed: what is not in it is not alleged.
    pub(super) fn conduct(&self, conduct: Conduct) -> Known<'a> {
        let Some((list, offence)) = self.alleged().zip(self.subject.offence) else { return self.no_conduct() };
        match list.iter().find(|(_, one)| one.code == conduct) {
            Some((place, _)) => Known::at(Some(true), letter!["offences", offence, "conduct", *place]),
            None => Known::at(Some(false), letter!["offences", offence, "conduct"]),
        }
    }

    /// A circumstance. The map is open: what is not in it is unknown.
    pub(super) fn circumstance(&self, circumstance: Circumstance) -> Known<'a> {
        let pointer = |circumstance: Circumstance| match self.subject.offence {
            Some(place) => letter!["offences", place, "circumstances", circumstance.word()],
            None => letter!["offences"],
        };
        if circumstance == Circumstance::GroupListedHere {
            return self.group_listed(pointer(circumstance));
        }
        let told = |circumstance| self.offence()?.circumstances.get(&circumstance).map(|claim| claim.alleged);
        // Under sixteen is under eighteen, too; who denies the one denies the other.
        let narrower = circumstance.narrower().filter(|one| told(*one) == Some(true));
        let wider = circumstance.wider().filter(|one| told(*one) == Some(false));
        let from = if told(circumstance).is_some() { None } else { narrower.or(wider) }.unwrap_or(circumstance);
        Known::at(told(from), pointer(from))
    }

    /// Whether some alleged act bears the tag; with `only`, whether all do.
    pub(super) fn tagged(&self, tag: ConductTag, only: bool) -> Known<'a> {
        let Some((list, offence)) = self.alleged().zip(self.subject.offence) else { return self.no_conduct() };
        // An act for which there is no word may bear any tag.
        let bears = |conduct: Conduct| match conduct {
            Conduct::Other => None,
            _ => Some(self.matter.base.conduct.get(&conduct).is_some_and(|row| row.tags.contains(&tag))),
        };
        let bearing: Vec<(usize, Option<bool>)> = list.iter().map(|(place, one)| (*place, bears(one.code))).collect();
        let values = bearing.iter().map(|(_, value)| *value);
        let value = if only { values.fold(Some(true), and) } else { values.fold(Some(false), or) };
        // The acts that make it so; what holds of the list as a whole (that no act does, that all do) is said by
        // the list.
        let saying = bearing.iter().filter(|(_, one)| *one == value && value != Some(only));
        let mut from: Pointers = saying.map(|(place, _)| letter!["offences", offence, "conduct", *place]).collect();
        if from.is_empty() {
            from.push(letter!["offences", offence, "conduct"]);
        }
        Known { from, ..Known::at(value, letter!["offences"]) }
    }

    pub(super) fn maximum_months(&self, months: u16) -> Known<'a> {
        let maximum = self.offence().and_then(|one| one.maximum.as_ref());
        let told = maximum.and_then(|one| {
            if one.life == Some(true) || one.death == Some(true) {
                return Some(true);
            }
            one.imprisonment_months.map(|maximum| maximum >= months)
        });
        if told.is_none()
            && let Some((known, cite)) = self.registered_maximum()
        {
            return Known::by_row(Some(known.reaches(months)), cite);
        }
        Known::at(told, self.offence_at("maximum"))
    }
}

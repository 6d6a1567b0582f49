//! Facts that the letter itself states: sender, case, offence, contents.

use crate::matter::pointer::letter;
use crate::matter::{Case, Known, Name, Pointer};
use crate::request::Outcome;
use crate::vocabulary::{
    AuthorityKind, Channel, Circumstance, Conduct, ConductTag, Fact, Stage, StateCode, Tribunal, Urgency,
};

impl<'a> Case<'_, 'a> {
    pub(crate) fn letter_fact(&self, name: Name) -> Option<Known<'a>> {
        match name {
            Name::Conduct(conduct) => Some(self.conduct(conduct)),
            Name::Circumstance(one) => Some(self.circumstance(one)),
            Name::Tag(tag) => Some(self.tagged(tag, false)),
            Name::OnlyTag(tag) => Some(self.tagged(tag, true)),
            Name::MaximumMonths(months) => Some(self.maximum_months(months)),
            Name::Content(item) => Some(self.content(item)),
            Name::Invoked => {
                let chosen = self.matter.letter.instruments.as_ref().map(|list| !list.is_empty());
                Some(Known::at(chosen, letter!["instruments"]))
            }
            Name::Fact(fact) => self.sender_fact(fact).or_else(|| self.offence_fact(fact)),
            _ => None,
        }
    }

    fn sender_fact(&self, fact: Fact) -> Option<Known<'a>> {
        let letter = self.matter.letter;
        let stage = |test: fn(Stage) -> bool| Known::at(letter.proceeding.stage.map(test), letter!["proceeding", "stage"]);
        let tribunal =
            |kind: Tribunal| Known::at(letter.proceeding.tribunal.map(|one| one == kind), letter!["proceeding", "tribunal"]);
        Some(match fact {
            Fact::FromCourt => self.authority(&[AuthorityKind::Court]),
            Fact::FromCriminalAuthority => {
                self.authority(&[AuthorityKind::Court, AuthorityKind::Prosecutor, AuthorityKind::Police])
            }
            Fact::FromIntelligenceOrExecutive => self.authority(&[AuthorityKind::Intelligence, AuthorityKind::Executive]),
            Fact::PendingBeforeCourt => stage(|stage| matches!(stage, Stage::Prosecution | Stage::Trial | Stage::Appeal)),
            Fact::CriminalMatter => {
                stage(|stage| !matches!(stage, Stage::Administrative | Stage::Civil | Stage::NoProceeding))
            }
            Fact::OutsideCentralAuthority => Known::at(
                letter.from.channel.map(|channel| matches!(channel, Channel::Police | Channel::DirectToHolder)),
                letter!["from", "channel"],
            ),
            Fact::SpecialTribunal => tribunal(Tribunal::Special),
            Fact::MilitaryTribunal => tribunal(Tribunal::Military),
            Fact::InAbsentia => match (letter.proceeding.in_absentia, letter.proceeding.stage) {
                // Before a trial nobody is tried in absence.
                (None, Some(Stage::Investigation)) => Known::at(Some(false), letter!["proceeding", "stage"]),
                (given, _) => Known::at(given, letter!["proceeding", "in_absentia"]),
            },
            // What a letter does not ask for, it does not ask for: silence on urgency and secrecy is an answer.
            Fact::RiskToLife => Known::at(Some(letter.urgency == Some(Urgency::RiskToLife)), letter!["urgency"]),
            Fact::SecrecyUnbounded => {
                let unbounded =
                    |one: &crate::request::Secrecy| one.requested && (one.until.is_none() || one.reason.is_none());
                Known::at(Some(letter.secrecy.as_ref().is_some_and(unbounded)), letter!["secrecy"])
            }
            Fact::VictimsNamed => Known::at(letter.victims.as_ref().map(|list| !list.is_empty()), letter!["victims"]),
            Fact::BeliefStated => Known::at(letter.belief.as_ref().map(|text| !text.trim().is_empty()), letter!["belief"]),
            Fact::OrderGiven => Known::at(letter.foreign_order.as_ref().map(|_| true), letter!["foreign_order"]),
            Fact::OrderCriminal => Known::at(
                letter.foreign_order.as_ref().and_then(|order| order.criminal),
                letter!["foreign_order", "criminal"],
            ),
            Fact::ScheduledEntity => {
                let rows = &self.matter.base.requested.scheduled_entities;
                let row = rows.iter().find(|row| row.entity == self.matter.requesting());
                let listed = row.map_or(Some(false), |row| row.span().holds_on(self.matter.as_of));
                Known { row: row.map(|row| &row.cite), ..Known::at(listed, letter!["from", "state"]) }
            }
            _ => return None,
        })
    }

    /// Whether the author, or the authority on whose behalf it writes, is one of `kinds`.
    fn authority(&self, kinds: &[AuthorityKind]) -> Known<'a> {
        let from = &self.matter.letter.from;
        let author = from.authority.as_ref().map(|one| kinds.contains(&one.kind));
        // Where nobody else is named, the author writes for itself.
        let behalf = from.on_behalf_of.as_ref().map(|one| kinds.contains(&one.kind));
        if behalf == Some(true) {
            return Known::at(behalf, letter!["from", "on_behalf_of", "kind"]);
        }
        Known::at(author, letter!["from", "authority", "kind"])
    }

    /// Where something about the offence stands in the letter.
    pub(super) fn offence_at(&self, key: &'static str) -> Pointer {
        self.subject.offence.map_or_else(|| letter!["offences"], |place| letter!["offences", place, key])
    }

    fn offence_fact(&self, fact: Fact) -> Option<Known<'a>> {
        let offence = self.offence();
        let maximum = offence.and_then(|one| one.maximum.as_ref());
        let requested = self.matter.base.requested.state;
        Some(match fact {
            Fact::CrimeThere => {
                Known::at(offence.and_then(|one| one.provision.as_ref()).map(|_| true), self.offence_at("provision"))
            }
            Fact::PunishableByDeath => self.punishable_by_death(),
            Fact::PunishableByCorporal => Known::at(maximum.and_then(|one| one.corporal), self.offence_at("maximum")),
            Fact::ConductInRequestedState => self.done_in(requested),
            Fact::ConductInRequestingState => self.done_in(self.matter.requesting()),
            Fact::TimeBarred => Known::at(offence.and_then(|one| one.time_barred), self.offence_at("time_barred")),
            Fact::AlreadyTried => self.tried(None),
            Fact::AlreadyTriedHere => self.tried(Some(requested)),
            Fact::ProvisionFlagged => self.flagged(),
            _ => return None,
        })
    }

    fn done_in(&self, state: StateCode) -> Known<'a> {
        let places = self.offence().and_then(|one| one.places.as_ref());
        Known::at(places.map(|places| places.contains(&state)), self.offence_at("places"))
    }

    fn tried(&self, state: Option<StateCode>) -> Known<'a> {
        let judgments = self.offence().and_then(|one| one.earlier_judgments.as_ref());
        let counts = |one: &crate::request::EarlierJudgment| {
            let ended = one.outcome != Outcome::Discontinued;
            if !ended || state.is_some_and(|state| state != one.state) { Some(false) } else { one.r#final }
        };
        let told = judgments.map(|list| list.iter().map(counts).fold(Some(false), or)).unwrap_or_default();
        let letter = self.offence_at("earlier_judgments");
        let Some((sure, pointer)) = self.tried_here() else { return Known::at(told, letter) };
        // The own record speaks where the letter is silent; against its word both stand until somebody
        // entitled says which.
        let value = match (told, judgments.is_some()) {
            (Some(true), _) => told,
            (_, false) if sure => Some(true),
            _ => None,
        };
        Known { value, from: vec![pointer, letter], row: None }
    }

    /// An alleged act. The list is closed: what is not in it is not alleged.
    fn conduct(&self, conduct: Conduct) -> Known<'a> {
        let list = self.offence().and_then(|one| one.conduct.as_ref());
        let Some((list, offence)) = list.zip(self.subject.offence) else {
            return Known::at(None, self.offence_at("conduct"));
        };
        match list.iter().position(|one| one.code == conduct) {
            Some(place) => {
                let alleged = list.get(place).map(|one| one.alleged);
                Known::at(alleged, letter!["offences", offence, "conduct", place])
            }
            None => Known::at(Some(false), letter!["offences", offence, "conduct"]),
        }
    }

    /// A circumstance. The map is open: what is not in it is unknown.
    fn circumstance(&self, circumstance: Circumstance) -> Known<'a> {
        let pointer = |circumstance: Circumstance| match self.subject.offence {
            Some(place) => letter!["offences", place, "circumstances", circumstance.word()],
            None => letter!["offences"],
        };
        let told = |circumstance| self.offence()?.circumstances.get(circumstance).map(|claim| claim.alleged);
        // Under sixteen is under eighteen, too; who denies the one denies the other.
        let narrower = circumstance.narrower().filter(|one| told(*one) == Some(true));
        let wider = circumstance.wider().filter(|one| told(*one) == Some(false));
        let from = if told(circumstance).is_some() { None } else { narrower.or(wider) }.unwrap_or(circumstance);
        Known::at(told(from), pointer(from))
    }

    /// Whether some alleged act bears the tag; with `only`, whether all do.
    fn tagged(&self, tag: ConductTag, only: bool) -> Known<'a> {
        let Some((list, offence)) = self.offence().and_then(|one| one.conduct.as_ref()).zip(self.subject.offence) else {
            return Known::at(None, self.offence_at("conduct"));
        };
        // An act for which there is no word may bear any tag.
        let bears = |conduct: Conduct| match conduct {
            Conduct::Other => None,
            _ => Some(self.matter.base.conduct.get(&conduct).is_some_and(|row| row.tags.contains(&tag))),
        };
        let alleged: Vec<(usize, Option<bool>)> =
            list.iter().enumerate().filter(|(_, one)| one.alleged).map(|(place, one)| (place, bears(one.code))).collect();
        let values = alleged.iter().map(|(_, value)| *value);
        let value = match (only, alleged.is_empty()) {
            (true, true) => None,
            (true, false) => values.fold(Some(true), and),
            (false, _) => values.fold(Some(false), or),
        };
        // The acts that make it so; what holds of the list as a whole (that no act does, that all do) is said by
        // the list.
        let bearing = alleged.iter().filter(|(_, one)| *one == value && value != Some(only));
        let mut from: Vec<Pointer> = bearing.map(|(place, _)| letter!["offences", offence, "conduct", *place]).collect();
        if from.is_empty() {
            from.push(letter!["offences", offence, "conduct"]);
        }
        Known { value, from, row: None }
    }

    fn maximum_months(&self, months: u16) -> Known<'a> {
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

/// Kleene's or.
pub(crate) fn or(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// Kleene's and.
pub(crate) fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

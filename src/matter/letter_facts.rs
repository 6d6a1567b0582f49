//! Facts that the letter states of itself: who writes to whom, how far the case is, what is asked beside.

use crate::matter::kleene::or;
use crate::matter::pointer::letter;
use crate::matter::{Case, Known};
use crate::vocabulary::{AuthorityKind, Channel, PartialDate, Stage, Tribunal, Urgency};

impl<'a> Case<'_, 'a> {
    pub(super) fn is_from_court(&self) -> Known<'a> {
        self.in_its_own_case(&[AuthorityKind::Court])
    }

    pub(super) fn is_from_criminal_authority(&self) -> Known<'a> {
        self.in_its_own_case(&[AuthorityKind::Court, AuthorityKind::Prosecutor, AuthorityKind::Police])
    }

    pub(super) fn is_from_intelligence_or_executive(&self) -> Known<'a> {
        self.authority(&[AuthorityKind::Intelligence, AuthorityKind::Executive])
    }

    /// The same of what speaks for a letter: an author that names nobody else writes in its own case. A
    /// central authority never does.
    fn in_its_own_case(&self, kinds: &[AuthorityKind]) -> Known<'a> {
        let from = &self.matter.letter.from;
        match &from.authority {
            Some(author) if from.on_behalf_of.is_none() && author.kind != AuthorityKind::CentralAuthority => {
                Known::at(Some(kinds.contains(&author.kind)), letter!["from", "authority", "kind"])
            }
            _ => self.authority(kinds),
        }
    }

    /// Whether the author, or the authority on whose behalf it writes, is one of `kinds`. For whom a letter
    /// is written that names nobody else is not known.
    fn authority(&self, kinds: &[AuthorityKind]) -> Known<'a> {
        let from = &self.matter.letter.from;
        let author = from.authority.as_ref().map(|one| kinds.contains(&one.kind));
        let behalf = from.on_behalf_of.as_ref().map(|one| kinds.contains(&one.kind));
        let pointer = match (author, behalf) {
            (Some(true), _) => letter!["from", "authority", "kind"],
            (_, Some(_)) => letter!["from", "on_behalf_of", "kind"],
            (Some(false), None) => letter!["from", "on_behalf_of"],
            (None, None) => letter!["from", "authority"],
        };
        Known::at(or(author, behalf), pointer)
    }

    /// A letter that goes from court to court is addressed to one; what comes through embassies may be.
    pub(super) fn addressed_to_court(&self) -> Known<'a> {
        let to_court = self.matter.letter.from.channel.and_then(|channel| match channel {
            Channel::CourtToCourt => Some(true),
            Channel::Diplomatic => None,
            _ => Some(false),
        });
        Known::at(to_court, letter!["from", "channel"])
    }

    pub(super) fn outside_central_authority(&self) -> Known<'a> {
        let outside = |channel| matches!(channel, Channel::Police | Channel::DirectToHolder);
        Known::at(self.matter.letter.from.channel.map(outside), letter!["from", "channel"])
    }

    pub(super) fn sent_to_holder(&self) -> Known<'a> {
        let sent = |channel| channel == Channel::DirectToHolder;
        Known::at(self.matter.letter.from.channel.map(sent), letter!["from", "channel"])
    }

    fn stage(&self, test: fn(Stage) -> bool) -> Known<'a> {
        Known::at(self.matter.letter.proceeding.stage.map(test), letter!["proceeding", "stage"])
    }

    pub(super) fn under_investigation(&self) -> Known<'a> {
        self.stage(|stage| stage == Stage::Investigation)
    }

    pub(super) fn pending_before_court(&self) -> Known<'a> {
        self.stage(|stage| matches!(stage, Stage::Prosecution | Stage::Trial | Stage::Appeal))
    }

    pub(super) fn criminal_matter(&self) -> Known<'a> {
        self.stage(|stage| {
            matches!(stage, Stage::Investigation | Stage::Prosecution | Stage::Trial | Stage::Appeal | Stage::Enforcement)
        })
    }

    fn tribunal(&self, kind: Tribunal) -> Known<'a> {
        let tribunal = self.matter.letter.proceeding.tribunal;
        Known::at(tribunal.map(|one| one == kind), letter!["proceeding", "tribunal"])
    }

    pub(super) fn special_tribunal(&self) -> Known<'a> {
        self.tribunal(Tribunal::Special)
    }

    pub(super) fn military_tribunal(&self) -> Known<'a> {
        self.tribunal(Tribunal::Military)
    }

    pub(super) fn in_absentia(&self) -> Known<'a> {
        Known::at(self.matter.letter.proceeding.in_absentia, letter!["proceeding", "in_absentia"])
    }

    pub(super) fn retrial(&self) -> Known<'a> {
        Known::at(self.matter.letter.proceeding.retrial, letter!["proceeding", "retrial"])
    }

    pub(super) fn secret_evidence(&self) -> Known<'a> {
        Known::at(self.matter.letter.proceeding.secret_evidence, letter!["proceeding", "secret_evidence"])
    }

    /// A danger that nobody names eases nothing.
    pub(super) fn risk_to_life(&self) -> Known<'a> {
        Known::at(Some(self.matter.letter.urgency == Some(Urgency::RiskToLife)), letter!["urgency"])
    }

    pub(super) fn secrecy_unexplained(&self) -> Known<'a> {
        let unexplained = |one: &crate::request::Secrecy| one.requested && one.reason.is_none();
        Known::at(self.matter.letter.secrecy.as_ref().map(unexplained), letter!["secrecy"])
    }

    pub(super) fn secrecy_unbounded(&self) -> Known<'a> {
        let Some(secrecy) = &self.matter.letter.secrecy else { return Known::at(None, letter!["secrecy"]) };
        // A day so far off that nobody would live to see it is no end.
        let longest = self.matter.base.policy.thresholds.secrecy_days;
        let lasts = |until: PartialDate| self.matter.letter.received.days_to(until.last());
        let ends = secrecy.until.and_then(lasts).is_some_and(|days| days <= longest) || secrecy.ends_with.is_some();
        // Of an event in words alone nobody knows whether it ever comes, and nobody takes that for granted.
        let untold = secrecy.until.is_none() && secrecy.until_event.is_some() && secrecy.reason.is_some();
        let value = match secrecy.requested {
            true if !ends && untold => None,
            requested => Some(requested && (!ends || secrecy.reason.is_none())),
        };
        Known { contested: value.is_none(), ..Known::at(value, letter!["secrecy"]) }
    }

    pub(super) fn officials_present(&self) -> Known<'a> {
        Known::at(self.matter.letter.foreign_officials_present, letter!["foreign_officials_present"])
    }

    pub(super) fn order_given(&self) -> Known<'a> {
        Known::at(self.matter.letter.foreign_order.as_ref().map(|_| true), letter!["foreign_order"])
    }

    pub(super) fn order_criminal(&self) -> Known<'a> {
        let order = self.matter.letter.foreign_order.as_ref();
        Known::at(order.and_then(|order| order.criminal), letter!["foreign_order", "criminal"])
    }

    pub(super) fn order_final(&self) -> Known<'a> {
        let order = self.matter.letter.foreign_order.as_ref();
        Known::at(order.and_then(|order| order.r#final), letter!["foreign_order", "final"])
    }

    pub(super) fn scheduled_entity(&self) -> Known<'a> {
        let rows = &self.matter.base.requested.scheduled_entities;
        let row = rows.iter().find(|row| row.entity == self.matter.requesting());
        // The law goes on listing what is no more: who writes in its name, somebody has to find out.
        let ceased = row.and_then(|row| row.ceased.as_ref());
        if let Some(ceased) = ceased.filter(|one| one.on.reached_by(self.matter.as_of) != Some(false)) {
            return Known { row: Some(&ceased.cite), ..Known::contested(None, letter!["from", "state"]) };
        }
        let listed = row.map_or(Some(false), |row| row.span().holds_on(self.matter.as_of));
        Known { row: row.map(|row| &row.cite), ..Known::at(listed, letter!["from", "state"]) }
    }

    pub(super) fn the_state(&self) -> Known<'a> {
        Known::at(Some(true), letter!["from", "state"])
    }

    /// Whether the letter itself chooses an instrument.
    pub(super) fn chooses_instrument(&self) -> Known<'a> {
        let chosen = self.matter.letter.instruments.as_ref().map(|list| !list.is_empty());
        Known::at(chosen, letter!["instruments"])
    }
}

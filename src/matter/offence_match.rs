//! Whether the alleged conduct, done here, would be an offence of the requested state.
//!
//! Conduct is compared with elements, never labels or section numbers. An offence all of whose
//! conduct is absent is no match; a defence defeats a match; a match on a catch-all alone counts
//! only where an office says so; an interest of the *other* state is not transposed.

use crate::fact::Formula;
use crate::law::{LawOffence, Mode};
use crate::matter::pointer::letter;
use crate::matter::{Built, Case, Known, Name, POLICY, Pending, Point, Subject};
use crate::vocabulary::{Fact, Mark};

impl<'a> Case<'_, 'a> {
    /// The conduct would be an offence here, of the kind that the fact asks for: any, one that can be
    /// prosecuted by indictment, or one for which interception may be authorised.
    pub(crate) fn crime_here(&self, kind: Fact) -> Formula {
        self.once(Built::CrimeHere(kind), "", self.subject, || self.compare(kind))
    }

    fn compare(&self, kind: Fact) -> Formula {
        let of_kind = |offence: &LawOffence| match kind {
            Fact::CrimeHereIndictable => offence.mode != Mode::Summary,
            Fact::InterceptionListed => offence.interception,
            _ => true,
        };
        let p = self.proof();
        let Some(list) = self.alleged() else {
            // No conduct is stated: what it would be here is a question of its own.
            return self.leaf(Name::Fact(kind));
        };
        let mut parts = Vec::new();
        let mut seen = Vec::new();
        for (_, alleged) in &list {
            let Some(row) = self.matter.base.conduct.get(&alleged.code) else { continue };
            if row.offences.is_empty() && row.complete {
                parts.push(self.no_offence(row.conduct.word(), &row.cite));
            }
            for id in row.offences.iter().filter(|id| !seen.contains(id)) {
                if let Some(offence) = self.matter.base.offences.get(id) {
                    parts.extend(of_kind(offence).then(|| self.matches(offence)));
                }
            }
            seen.extend(&row.offences);
        }
        // Whether there is another offence for an act matters only where none of those listed may match.
        if parts.iter().all(|part| self.bare_value(*part) == Some(false)) {
            let rows = list.iter().filter_map(|(_, one)| self.matter.base.conduct.get(&one.code));
            let law = self.matter.base.questions.own_law().office;
            let incomplete = rows.filter(|row| !row.complete);
            // Were the list complete, there would be no other.
            parts.extend(incomplete.map(|row| p.not(self.open(Pending::Coverage, row.conduct.word(), &row.cite, law))));
        }
        p.any_of(&parts).unwrap_or_else(|| self.leaf(Name::Fact(kind)))
    }

    /// The conduct matches one offence of the requested state.
    pub(crate) fn matches(&self, offence: &'a LawOffence) -> Formula {
        self.once(Built::Match, offence.id.as_str(), self.subject, || self.compare_with(offence))
    }

    fn compare_with(&self, offence: &'a LawOffence) -> Formula {
        let p = self.proof();
        let row = offence.id.as_str();
        let mut parts = vec![self.condition(&offence.elements)];
        parts.extend(offence.defences.as_ref().map(|condition| p.not(self.condition(condition))));
        if offence.from.is_some() || offence.until.is_some() {
            // An offence without a first day was always there.
            let running = offence.span().holds_on(self.matter.as_of);
            parts.push(self.law(running, Point::OffenceInForce, row, &offence.cite));
        }
        if offence.own_interest {
            // What the law here protects counsel says, not the office that decides on the letter.
            parts.push(self.open(Pending::Transposition, row, &offence.cite, self.law_office(row)));
        }
        if offence.catch_all.is_some() {
            parts.push(self.open(Pending::WeakMatch, row, &offence.cite, self.matter.base.requested.decides));
        }
        if offence.cite.mark == Mark::Reported {
            let law = self.law_office(row);
            parts.push(self.open(Pending::TextUnread, row, &offence.cite, law));
        }
        p.all_of(&parts).unwrap_or_else(|| self.law(None, Point::OffenceInForce, row, &offence.cite))
    }

    /// "No offence here" is a row of law of its own: it says no only where somebody searched.
    fn no_offence(&self, row: &'a str, cite: &'a crate::law::Cite) -> Formula {
        let p = self.proof();
        let none = self.law(Some(false), Point::NoOffence, row, cite);
        if cite.mark == Mark::Verified {
            none
        } else {
            let law = self.law_office(row);
            let read = self.open(Pending::TextUnread, row, cite, law);
            let entered = self.open(Pending::Coverage, row, cite, law);
            p.any([none, p.all([p.not(read), p.not(entered)])])
        }
    }

    /// The offences of the requested state that the conduct matches, and the value of each match.
    pub(crate) fn domestic(&self) -> Vec<(&'a LawOffence, Formula)> {
        let mut found: Vec<(&'a LawOffence, Formula)> = Vec::new();
        for (_, alleged) in self.alleged().unwrap_or_default() {
            let Some(row) = self.matter.base.conduct.get(&alleged.code) else { continue };
            for offence in row.offences.iter().filter_map(|id| self.matter.base.offences.get(id)) {
                if !found.iter().any(|(one, _)| one.id == offence.id) {
                    found.push((offence, self.matches(offence)));
                }
            }
        }
        found
    }

    /// The offences of the requested state that come closest to what is alleged: of each alleged act, in the order of the
    /// letter, the first that matches as the law lists them (the typical one first, and an aggravated form before the
    /// plain one); a match on a catch-all only where there is no other.
    pub(crate) fn closest(&self) -> Vec<&'a LawOffence> {
        let is_so = |of: Formula| self.proof().truth(of).at(POLICY) == Some(true);
        let mut all: Vec<&'a LawOffence> = Vec::new();
        for (_, act) in self.alleged().unwrap_or_default() {
            let listed = self.matter.base.conduct.get(&act.code).into_iter().flat_map(|row| &row.offences);
            let offences = listed.filter_map(|id| self.matter.base.offences.get(id));
            let matched: Vec<&'a LawOffence> = offences.filter(|one| is_so(self.matches(one))).collect();
            let whole = matched.iter().find(|one| one.catch_all.is_none());
            let best = whole.or(matched.first()).copied();
            all.extend(best.filter(|best| !all.iter().any(|known| known.id == best.id)));
        }
        all
    }

    /// Whether the penalty that the matched offence bears *here* answers how deep the measure cuts.
    /// The maximum that the requesting state sets itself proves nothing.
    pub(crate) fn grave_enough(&self) -> Known<'a> {
        let gravity = &self.matter.base.policy.thresholds.gravity_months;
        let least = self.depth().and_then(|depth| gravity.get(usize::from(depth)).copied());
        let Some(least) = least else { return Known::unknown() };
        let pointer =
            self.subject.offence.map_or_else(|| letter!["offences"], |place| letter!["offences", place, "conduct"]);
        if least == 0 {
            return Known::at(Some(true), pointer);
        }
        let mut value = Some(false);
        for (offence, matched) in self.domestic() {
            let grave = offence.life || offence.maximum_months.is_some_and(|months| months >= least);
            let matched = self.bare_value(matched);
            if grave && matched == Some(true) {
                return Known { row: Some(&offence.cite), ..Known::at(Some(true), pointer) };
            }
            if grave && matched.is_none() {
                value = None;
            }
        }
        if self.alleged().is_none() {
            value = None;
        }
        Known::at(value, pointer)
    }

    /// The whole limb, for leaves that speak of it.
    pub(crate) const fn limb(&self) -> Subject {
        self.subject
    }
}

//! What must hold inside a letter beyond the form of its values.

use crate::fault::{FaultKind, Finding};
use crate::request::codes::states;
use crate::request::{Letter, Measure, Money, Period, limits, links, sequence};
use crate::vocabulary::{OffenceId, PartialDate, PersonId};
use std::collections::BTreeSet;

/// Every fault of a letter that was read: references, names, dates, contradictions, limits.
pub(crate) fn check(letter: &Letter) -> Vec<Finding> {
    let mut findings = limits::lists(letter);
    let too_long = findings.iter().any(|one| matches!(one.kind, FaultKind::LimitExceeded { .. }));
    findings.extend(limits::values(letter));
    // A list without end is looked at no further: to compare it would cost more than it is worth.
    if too_long {
        return findings;
    }
    let mut checker = Checker { letter, findings };
    checker.names();
    checker.offences();
    checker.persons();
    checker.measures();
    checker.rest();
    checker.findings.extend(links::faults(letter, money));
    checker.findings.extend(sequence::faults(letter));
    checker.findings
}

struct Checker<'a> {
    letter: &'a Letter,
    findings: Vec<Finding>,
}

impl Checker<'_> {
    fn fault(&mut self, pointer: String, kind: FaultKind) {
        self.findings.push(Finding { pointer, kind });
    }

    fn contradiction(&mut self, pointer: String, this: impl Into<String>, that: &str) {
        self.fault(pointer, FaultKind::Contradiction { this: this.into(), that: that.to_owned() });
    }

    fn other(&mut self, pointer: String, text: impl Into<String>) {
        self.fault(pointer, FaultKind::Other(text.into()));
    }

    fn dangling<'n>(&mut self, pointer: String, name: &str, what: &str, known: impl Iterator<Item = &'n str>) {
        let nearest = crate::nearest::nearest(name, known).map(str::to_owned);
        self.fault(pointer, FaultKind::DanglingReference { name: name.to_owned(), what: what.to_owned(), nearest });
    }

    /// Dates in an order that cannot be. Of two that are known to the month or year only, both may be right.
    fn order(
        &mut self,
        pointer: String,
        earlier: (&'static str, impl Into<PartialDate>),
        later: (&'static str, impl Into<PartialDate>),
    ) {
        let dates: (PartialDate, PartialDate) = (earlier.1.into(), later.1.into());
        if dates.0.is_after(dates.1) {
            self.findings.push(sequence::out_of_order(&pointer, (earlier.0, dates.0), (later.0, dates.1)));
        }
    }

    fn period(&mut self, pointer: &str, period: Option<&Period>) {
        if let Some(Period { from, to: Some(to) }) = period {
            self.order(format!("{pointer}/to"), ("the first day", *from), ("the last day", *to));
        }
    }

    fn names(&mut self) {
        let letter = self.letter;
        let lists: [(&str, &str, Vec<&str>); 3] = [
            ("offences", "offence", letter.offences.iter().map(|one| one.id.as_str()).collect()),
            ("persons", "person", letter.persons.iter().map(|one| one.id.as_str()).collect()),
            ("measures", "measure", letter.measures.iter().map(|one| one.id.as_str()).collect()),
        ];
        for (list, what, ids) in lists {
            let mut seen = BTreeSet::new();
            for (index, id) in ids.into_iter().enumerate() {
                let pointer = || format!("/{list}/{index}/id");
                if !seen.insert(id) {
                    self.fault(pointer(), FaultKind::DuplicateId { name: id.to_owned(), what: what.to_owned() });
                }
                // Names that were read have the right form; those of a letter that the host built may not.
                if !crate::vocabulary::is_name(id, false) {
                    self.other(pointer(), "a name is at most 80 letters, digits, `.`, `_` or `-`, a letter or digit first");
                }
            }
        }
    }

    fn offences(&mut self) {
        let letter = self.letter;
        for (index, offence) in letter.offences.iter().enumerate() {
            let at = format!("/offences/{index}");
            self.period(&format!("{at}/dates"), offence.dates.as_ref());
            if let Some(dates) = &offence.dates {
                self.order(format!("{at}/dates/from"), ("the conduct", dates.from), ("the day of receipt", letter.received));
            }
            if let Some(loss) = &offence.loss {
                self.findings.extend(money(&format!("{at}/loss"), loss));
            }
            let mut seen = BTreeSet::new();
            for (place, conduct) in offence.conduct.iter().flatten().enumerate() {
                if !seen.insert(conduct.code) {
                    let pointer = format!("{at}/conduct/{place}");
                    self.contradiction(pointer, format!("`{}` here", conduct.code), "the same act in an earlier entry");
                }
            }
            let said = |one| offence.circumstances.get(&one).map(|claim| claim.alleged);
            for narrower in offence.circumstances.keys().filter(|one| said(**one) == Some(true)) {
                if let Some(wider) = narrower.wider().filter(|wider| said(*wider) == Some(false)) {
                    let pointer = format!("{at}/circumstances/{narrower}");
                    self.contradiction(pointer, format!("`{narrower}` alleged"), &format!("that `{wider}` is denied"));
                }
            }
            for (place, judgment) in offence.earlier_judgments.iter().flatten().enumerate() {
                if let Some(dated) = judgment.dated {
                    let pointer = format!("{at}/earlier_judgments/{place}/dated");
                    self.order(pointer, ("the judgment", dated), ("the day of receipt", letter.received));
                }
            }
        }
    }

    fn persons(&mut self) {
        let letter = self.letter;
        for (index, person) in letter.persons.iter().enumerate() {
            let mut seen: BTreeSet<&OffenceId> = BTreeSet::new();
            for (place, proceeding) in person.proceedings.iter().flatten().enumerate() {
                let at = format!("/persons/{index}/proceedings/{place}");
                self.offence(format!("{at}/offence"), &proceeding.offence);
                if !seen.insert(&proceeding.offence) {
                    let text = format!("an entry for the offence `{}`", proceeding.offence);
                    self.contradiction(format!("{at}/offence"), text, "an earlier entry for the same offence");
                }
                if proceeding.r#final == Some(true) && proceeding.convicted == Some(false) {
                    self.contradiction(format!("{at}/final"), "a final conviction", "that the person is not convicted");
                }
                if proceeding.convicted == Some(true) && proceeding.charged == Some(false) {
                    self.contradiction(format!("{at}/charged"), "that the person is convicted", "that nobody charged them");
                }
            }
        }
    }

    fn offence(&mut self, pointer: String, id: &OffenceId) {
        let letter = self.letter;
        if !letter.offences.iter().any(|one| one.id == *id) {
            self.dangling(pointer, id.as_str(), "offence", letter.offences.iter().map(|one| one.id.as_str()));
        }
    }

    fn person(&mut self, pointer: String, id: &PersonId) {
        let letter = self.letter;
        if !letter.persons.iter().any(|one| one.id == *id) {
            self.dangling(pointer, id.as_str(), "person", letter.persons.iter().map(|one| one.id.as_str()));
        }
    }

    fn measures(&mut self) {
        let letter = self.letter;
        if letter.measures.is_empty() {
            self.other("/measures".to_owned(), "a letter asks for at least one measure");
        }
        let mut limbs = 0_usize;
        for (index, measure) in letter.measures.iter().enumerate() {
            limbs += measure.offences.len().max(1) * measure.targets.len().max(1);
            let at = format!("/measures/{index}");
            for (place, id) in measure.offences.iter().enumerate() {
                self.offence(format!("{at}/offences/{place}"), id);
            }
            for (place, id) in measure.targets.iter().enumerate() {
                self.person(format!("{at}/targets/{place}"), id);
            }
            self.twice(&at, measure);
            self.period(&format!("{at}/data_period"), measure.data_period.as_ref());
            self.period(&format!("{at}/period"), measure.period.as_ref());
            // What does not exist yet is no stored data: to gather it is a measure that runs (`period`).
            if let Some(Period { to: Some(to), .. }) = &measure.data_period {
                let at = format!("{at}/data_period/to");
                self.order(at, ("the last day of data that exist", *to), ("the day of receipt", letter.received));
            }
            // What is still to be done cannot be over before it is asked for.
            if let Some(Period { to: Some(to), .. }) = &measure.period {
                let at = format!("{at}/period/to");
                self.order(at, ("the day of receipt", letter.received), ("the last day of what is to be done", *to));
            }
            if let Some(day) = measure.fined_on {
                self.order(format!("{at}/fined_on"), ("the fine", day), ("the day of receipt", letter.received));
            }
            if let Some(day) = measure.authorised.as_ref().and_then(|one| one.on) {
                self.order(
                    format!("{at}/authorised/on"),
                    ("the authorisation", day),
                    ("the day of receipt", letter.received),
                );
            }
        }
        if limbs > limits::LIMBS {
            let what = "limbs (measures by offences by targets)".to_owned();
            self.fault("/measures".to_owned(), FaultKind::LimitExceeded { what, found: limbs, limit: limits::LIMBS });
        }
    }

    fn twice(&mut self, at: &str, measure: &Measure) {
        let offences: BTreeSet<_> = measure.offences.iter().collect();
        let targets: BTreeSet<_> = measure.targets.iter().collect();
        if offences.len() < measure.offences.len() {
            self.contradiction(format!("{at}/offences"), "an offence", "the same offence again");
        }
        if targets.len() < measure.targets.len() {
            self.contradiction(format!("{at}/targets"), "a target", "the same target again");
        }
    }

    fn rest(&mut self) {
        let letter = self.letter;
        if let Some(dated) = letter.letter.dated {
            self.order(
                "/letter/dated".to_owned(),
                ("the date of the letter", dated),
                ("the day of receipt", letter.received),
            );
        }
        if let Some(dated) = letter.foreign_order.as_ref().and_then(|one| one.dated) {
            let at = "/foreign_order/dated".to_owned();
            self.order(at, ("the order", dated), ("the day of receipt", letter.received));
        }
        if let Some(day) = letter.answer_by {
            self.order("/answer_by".to_owned(), ("the day of receipt", letter.received), ("the day for the answer", day));
        }
        if let Some((secrecy, until)) = letter.secrecy.as_ref().and_then(|one| Some((one, one.until?))) {
            if secrecy.requested {
                self.order(
                    "/secrecy/until".to_owned(),
                    ("the day of receipt", letter.received),
                    ("the end of secrecy", until),
                );
            } else {
                self.contradiction("/secrecy/until".to_owned(), "secrecy until a day", "that none is requested");
            }
        }
        for (index, assurance) in letter.assurances.iter().flatten().enumerate() {
            for (place, person) in assurance.persons.iter().flatten().enumerate() {
                self.person(format!("/assurances/{index}/persons/{place}"), person);
            }
        }
        for (index, victims) in letter.victims.iter().flatten().enumerate() {
            if let Some(loss) = &victims.loss {
                self.findings.extend(money(&format!("/victims/{index}/loss"), loss));
            }
        }
        for (pointer, code) in states(letter) {
            if !crate::vocabulary::codes::exists(code) {
                let what = "state, territory or entity".to_owned();
                self.fault(pointer, FaultKind::UnknownCode { code: code.to_string(), what, nearest: None });
            }
        }
    }
}

/// What an amount of money must keep to.
fn money(at: &str, money: &Money) -> Vec<Finding> {
    let digits =
        |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = money.amount.split_once('.').unwrap_or((&money.amount, "0"));
    let fault = |key: &str, text: &str| Finding { pointer: format!("{at}/{key}"), kind: FaultKind::Other(text.to_owned()) };
    let mut all = Vec::new();
    if !digits(whole, 15) || !digits(part, 4) {
        all.push(fault("amount", "an amount is a decimal number such as `612000.00`"));
    }
    if money.currency.len() != 3 || !money.currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        all.push(fault("currency", "a currency is three capital letters (ISO 4217)"));
    }
    all
}

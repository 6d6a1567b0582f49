//! What the parts of a letter say of each other: one measure in the place of another, counts that overlap, the
//! parts of a promise, pieces of evidence.

use crate::fault::{FaultKind, Finding};
use crate::request::{Letter, LetterAssurance, Measure, Money, limits};
use crate::vocabulary::{AssuranceKind, AssurancePart, MeasureId};
use std::collections::BTreeSet;

/// Every fault of these parts. Amounts of money are checked by `money`, which knows their form.
pub(super) fn faults(letter: &Letter, money: fn(&str, &Money) -> Vec<Finding>) -> Vec<Finding> {
    let mut all = Vec::new();
    if let Some(items) = letter.relied_on.as_ref().and_then(|one| one.items.as_ref()) {
        for (place, item) in items.iter().enumerate() {
            if item.clean == Some(true) && (item.ill_treatment_alleged == Some(true) || item.spyware == Some(true)) {
                let pointer = format!("/relied_on/items/{place}/clean");
                all.push(contradiction(pointer, "a piece that is clean", "that it is tainted"));
            }
        }
    }
    if let Some(secrecy) = &letter.secrecy
        && !secrecy.requested
    {
        let ends = [("until_event", secrecy.until_event.is_some()), ("ends_with", secrecy.ends_with.is_some())];
        for (key, _) in ends.into_iter().filter(|(_, said)| *said) {
            all.push(contradiction(format!("/secrecy/{key}"), "secrecy until an event", "that none is requested"));
        }
    }
    for (index, measure) in letter.measures.iter().enumerate() {
        of_measure(letter, &format!("/measures/{index}"), measure, money, &mut all);
    }
    for (index, offence) in letter.offences.iter().enumerate() {
        let others = offence.overlaps.as_deref().unwrap_or_default();
        let known = || letter.offences.iter().map(|one| one.id.as_str());
        for (place, other) in others.iter().enumerate() {
            let pointer = format!("/offences/{index}/overlaps/{place}");
            if *other == offence.id {
                all.push(contradiction(pointer, "an offence that overlaps", "the same offence"));
            } else if !known().any(|id| id == other.as_str()) {
                all.push(dangling(pointer, other.as_str(), "offence", known()));
            } else if others.iter().take(place).any(|one| one == other) {
                all.push(contradiction(pointer, "an offence that overlaps", "the same offence again"));
            }
        }
        if let Some(maximum) = offence.maximum.as_ref().filter(|one| one.not_stated == Some(true)) {
            let said = maximum.imprisonment_months.is_some()
                || [maximum.life, maximum.death, maximum.corporal].contains(&Some(true));
            if said {
                let pointer = format!("/offences/{index}/maximum/not_stated");
                all.push(contradiction(pointer, "that the penalty is not stated", "a penalty"));
            }
        }
    }
    for (index, person) in letter.persons.iter().enumerate() {
        for (place, one) in person.proceedings.iter().flatten().enumerate() {
            let at = format!("/persons/{index}/proceedings/{place}/sentence");
            let Some(sentence) = &one.sentence else { continue };
            all.extend(sentence.fine.iter().flat_map(|fine| money(&format!("{at}/fine"), fine)));
            if let Some(months) = sentence.imprisonment_months.filter(|months| *months > limits::MONTHS) {
                let kind = FaultKind::LimitExceeded {
                    what: "months".to_owned(),
                    found: months.into(),
                    limit: limits::MONTHS.into(),
                };
                all.push(Finding { pointer: format!("{at}/imprisonment_months"), kind });
            }
            if one.convicted == Some(false) {
                all.push(contradiction(at, "a sentence", "that the person is not convicted"));
            }
        }
        if person.legal_person == Some(true) && person.minor == Some(true) {
            all.push(contradiction(
                format!("/persons/{index}/minor"),
                "a person under eighteen",
                "that it is no human being",
            ));
        }
    }
    for (index, one) in letter.assurances.iter().flatten().enumerate() {
        of_assurance(letter, &format!("/assurances/{index}"), one, &mut all);
    }
    all
}

fn of_measure(
    letter: &Letter,
    at: &str,
    measure: &Measure,
    money: fn(&str, &Money) -> Vec<Finding>,
    all: &mut Vec<Finding>,
) {
    let links = [("only_if_refused", &measure.only_if_refused), ("alternative_to", &measure.alternative_to)];
    for (key, other) in links.into_iter().filter_map(|(key, other)| Some((key, other.as_ref()?))) {
        let known = || letter.measures.iter().map(|one| one.id.as_str());
        let pointer = format!("{at}/{key}");
        if *other == measure.id {
            all.push(contradiction(pointer, "another measure", "the same measure"));
        } else if !known().any(|id| id == other.as_str()) {
            all.push(dangling(pointer, other.as_str(), "measure", known()));
        } else if key == "only_if_refused" && comes_back(letter, measure, other) {
            all.push(contradiction(pointer, "a measure that waits for another", "that the other waits for this one"));
        }
    }
    for (place, property) in measure.property.iter().flatten().enumerate() {
        let at = format!("{at}/property/{place}");
        all.extend(property.value.iter().flat_map(|value| money(&format!("{at}/value"), value)));
        let known = || letter.persons.iter().map(|one| one.id.as_str());
        if let Some(owner) = property.owned_by.as_ref().filter(|owner| !known().any(|id| id == owner.as_str())) {
            all.push(dangling(format!("{at}/owned_by"), owner.as_str(), "person", known()));
        }
    }
}

/// Whether `other` waits, by whatever many steps, for `measure`.
fn comes_back(letter: &Letter, measure: &Measure, other: &MeasureId) -> bool {
    let mut next = Some(other);
    for _ in &letter.measures {
        let Some(id) = next else { return false };
        if *id == measure.id {
            return true;
        }
        next = letter.measures.iter().find(|one| one.id == *id).and_then(|one| one.only_if_refused.as_ref());
    }
    false
}

fn of_assurance(letter: &Letter, at: &str, one: &LetterAssurance, all: &mut Vec<Finding>) {
    all.extend(parts(at, one.kind, one.covers.as_deref()));
    let known = || letter.offences.iter().map(|one| one.id.as_str());
    let offences = one.offences.as_deref().unwrap_or_default();
    for (place, id) in offences.iter().enumerate().filter(|(_, id)| !known().any(|one| one == id.as_str())) {
        all.push(dangling(format!("{at}/offences/{place}"), id.as_str(), "offence", known()));
    }
}

/// What the parts of a promise must keep to: they are of the promise about death, at least one, each once.
pub(crate) fn parts(at: &str, kind: AssuranceKind, covers: Option<&[AssurancePart]>) -> Vec<Finding> {
    let Some(covers) = covers else { return Vec::new() };
    let pointer = format!("{at}/covers");
    let once: BTreeSet<_> = covers.iter().collect();
    let mut all = Vec::new();
    if kind != AssuranceKind::NoDeathPenalty {
        all.push(contradiction(pointer.clone(), "parts of a promise about the death penalty", "a promise of another kind"));
    }
    if covers.is_empty() {
        let text = "a promise covers at least one part: leave the key out where the whole is promised".to_owned();
        all.push(Finding { pointer: pointer.clone(), kind: FaultKind::Other(text) });
    }
    if once.len() < covers.len() {
        all.push(contradiction(pointer, "a part of the promise", "the same part again"));
    }
    all
}

fn contradiction(pointer: String, this: &str, that: &str) -> Finding {
    Finding { pointer, kind: FaultKind::Contradiction { this: this.to_owned(), that: that.to_owned() } }
}

fn dangling<'n>(pointer: String, name: &str, what: &str, known: impl Iterator<Item = &'n str>) -> Finding {
    let nearest = crate::nearest::nearest(name, known).map(str::to_owned);
    Finding { pointer, kind: FaultKind::DanglingReference { name: name.to_owned(), what: what.to_owned(), nearest } }
}

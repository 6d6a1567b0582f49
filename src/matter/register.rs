//! What the register of foreign provisions says of an offence.

use crate::law::{Cite, HighestPenalty, ProvisionRow};
use crate::matter::pointer::letter;
use crate::matter::{Case, Known};

impl<'a> Case<'_, 'a> {
    /// The row of the register for the provision that the letter cites: by the name that the coder gave,
    /// or by its citation. A row of another state says nothing here.
    pub(crate) fn registered(&self) -> Option<&'a ProvisionRow> {
        let known = self.matter.registered.borrow().get(&self.subject.offence).copied();
        known.unwrap_or_else(|| {
            let row = self.find_registered();
            self.matter.registered.borrow_mut().insert(self.subject.offence, row);
            row
        })
    }

    fn find_registered(&self) -> Option<&'a ProvisionRow> {
        let provision = self.offence()?.provision.as_ref()?;
        let register = &self.matter.base.provisions;
        let state = self.matter.requesting();
        let own = |row: &&ProvisionRow| self.is_requesting(row.state);
        provision.register.as_ref().and_then(|id| register.get(id)).filter(own).or_else(|| {
            let cited = words(&provision.as_cited);
            let mut of_state = register.values().filter(|row| row.state == state);
            let names = |name: &str| words(name).iter().all(|word| cited.contains(word));
            of_state.find(|row| row.name.texts().any(names))
        })
    }

    /// Whether the register knows the provision as one that recurs in abusive letters.
    pub(super) fn flagged(&self) -> Known<'a> {
        let Some(offence) = self.offence() else { return Known::at(None, letter!["offences"]) };
        // What the letter does not cite, nobody can look up.
        let Some(provision) = &offence.provision else { return Known::at(None, self.offence_at("provision")) };
        let row = self.registered();
        let unknown_name = provision.register.is_some() && row.is_none();
        let value = if unknown_name || row.is_none() && self.may_be_flagged(&provision.as_cited) {
            None
        } else {
            Some(row.is_some_and(|row| row.flagged))
        };
        Known { row: row.map(|row| &row.cite), ..Known::at(value, self.offence_at("provision")) }
    }

    /// Whether a flagged provision of the state has the numbers that are cited, under a name that the register
    /// does not know: an abbreviation is no other law.
    fn may_be_flagged(&self, cited: &str) -> bool {
        let cited = words(cited);
        let has = |number: &String| !is_number(number) || cited.contains(number);
        let numbered = |name: &str| {
            let name = words(name);
            name.iter().any(|word| is_number(word)) && name.iter().all(has)
        };
        let mut rows = self.matter.base.provisions.values().filter(|row| row.flagged && self.is_requesting(row.state));
        rows.any(|row| row.name.texts().any(numbered))
    }

    /// The highest penalty of the provision, where it was read and is in force.
    pub(super) fn registered_maximum(&self) -> Option<(HighestPenalty, &'a Cite)> {
        let row = self.registered().filter(|row| row.span().may_hold_on(self.matter.as_of))?;
        let cite = row.maximum_cite().filter(|cite| self.counts(cite))?;
        row.maximum.as_ref().map(|maximum| (maximum.penalty, cite))
    }

    /// A penalty that somebody was sentenced to for the offence.
    fn sentenced(&self, penalty: impl Fn(&crate::request::Sentence) -> Option<bool>) -> Option<Known<'a>> {
        let offence = self.offence()?;
        let persons = self.matter.letter.persons.iter().enumerate();
        persons
            .flat_map(|(person, one)| {
                one.proceedings.iter().flatten().enumerate().map(move |(place, it)| (person, place, it))
            })
            .find(|(_, _, it)| it.offence == offence.id && it.sentence.as_ref().and_then(&penalty) == Some(true))
            .map(|(person, place, _)| Known::at(Some(true), letter!["persons", person, "proceedings", place, "sentence"]))
    }

    /// Whether the offence can be punished by death. The letter says so; or its law is known: the state
    /// keeps no death penalty, or the provision carries it. Against the letter's own "no" a provision
    /// that carries death leaves the point open, with both sides named.
    pub(super) fn punishable_by_death(&self) -> Known<'a> {
        if self.is_from_entity() {
            return Known::at(Some(false), letter!["from", "state"]);
        }
        if let Some(sentenced) = self.sentenced(|one| one.death) {
            return sentenced;
        }
        let told = self.offence().and_then(|one| one.maximum.as_ref()).and_then(|one| one.death);
        let letter = self.offence_at("maximum");
        let kept = self.matter.base.death_penalty.get(&self.matter.requesting());
        let abolished = kept.filter(|row| !row.keeps && self.counts(&row.cite) && row.as_of <= self.matter.as_of);
        let carries = |row: &&ProvisionRow| {
            row.span().may_hold_on(self.matter.as_of)
                && row.maximum.as_ref().is_some_and(|maximum| maximum.penalty == HighestPenalty::Death)
        };
        let carried = self.registered().filter(carries).and_then(ProvisionRow::maximum_cite);
        match (told, carried, abolished) {
            (Some(false), Some(cite), _) => Known { row: Some(cite), ..Known::contested(None, letter) },
            (Some(told), ..) => Known::at(Some(told), letter),
            (None, Some(cite), _) if self.counts(cite) => Known::by_row(Some(true), cite),
            (None, Some(cite), _) => Known { row: Some(cite), ..Known::contested(None, letter) },
            (None, None, Some(row)) => Known::by_row(Some(false), &row.cite),
            (None, None, None) => Known::at(None, letter),
        }
    }

    pub(super) fn punishable_by_corporal(&self) -> Known<'a> {
        if self.is_from_entity() {
            return Known::at(Some(false), letter!["from", "state"]);
        }
        if let Some(sentenced) = self.sentenced(|one| one.corporal) {
            return sentenced;
        }
        let told = self.offence().and_then(|one| one.maximum.as_ref()).and_then(|one| one.corporal);
        Known::at(told, self.offence_at("maximum"))
    }
}

fn is_number(word: &str) -> bool {
    word.starts_with(|first: char| first.is_numeric())
}

/// The words and numbers of a citation, without the words that only say "article".
fn words(citation: &str) -> Vec<String> {
    const ARTICLE: &[&str] = &["art", "arts", "article", "articles", "s", "ss", "sec", "section", "sections", "of", "the"];
    let lower = citation.to_lowercase();
    let all = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    all.filter(|word| !ARTICLE.contains(word)).map(str::to_owned).collect()
}

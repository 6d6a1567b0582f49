//! What the letter must contain, and whether it does.

use crate::matter::pointer::letter;
use crate::matter::{Case, Known, Pointer};
use crate::vocabulary::ContentItem;

impl<'a> Case<'_, 'a> {
    /// Something that the letter must contain: it is there, or it is missing and can be supplied.
    pub(super) fn content(&self, item: ContentItem) -> Known<'a> {
        let letter = self.matter.letter;
        let offence = self.offence();
        let person = self.person();
        let measure = self.measure();
        let there = |there: bool, pointer: Pointer| Known::at(there.then_some(true), pointer);
        let of_measure = |key: &'static str| {
            self.subject.measure.map_or_else(|| letter!["measures"], |place| letter!["measures", place, key])
        };
        let of_person = |key: &'static str| {
            self.subject.person.map_or_else(|| letter!["persons"], |place| letter!["persons", place, key])
        };
        match item {
            ContentItem::Authority => {
                there(letter.from.authority.is_some() || letter.from.on_behalf_of.is_some(), letter!["from", "authority"])
            }
            ContentItem::NatureOfProceeding => there(letter.proceeding.stage.is_some(), letter!["proceeding", "stage"]),
            ContentItem::Facts => there(self.alleged().is_some(), self.offence_at("conduct")),
            ContentItem::Provision => {
                there(offence.is_some_and(|one| one.provision.is_some()), self.offence_at("provision"))
            }
            ContentItem::MaximumPenalty => {
                there(offence.is_some_and(|one| one.maximum.is_some()), self.offence_at("maximum"))
            }
            ContentItem::Assistance => there(measure.is_some(), of_measure("kind")),
            ContentItem::Purpose => {
                let why = measure.is_some_and(|one| one.why.is_some());
                there(why || letter.stated_use.is_some(), of_measure("why"))
            }
            // A measure without a person has nobody to identify.
            ContentItem::Identity => {
                there(person.is_none() || person.is_some_and(|one| one.role.is_some()), of_person("role"))
            }
            ContentItem::Nationality => {
                there(person.is_none() || person.is_some_and(|one| one.nationalities.is_some()), of_person("nationalities"))
            }
            ContentItem::Location => {
                let holder = measure.is_some_and(|one| {
                    one.holders.as_ref().is_some_and(|list| !list.is_empty())
                        || one.place.is_some()
                        || one.located_in.is_some()
                });
                there(holder || letter.belief.is_some(), letter!["belief"])
            }
            ContentItem::TimeLimit => there(letter.answer_by.is_some() || letter.urgency.is_some(), letter!["answer_by"]),
            // Wanted only where confidentiality is wanted, which the check asks as a fact of its own.
            ContentItem::Confidentiality => {
                there(letter.secrecy.as_ref().is_some_and(|one| one.reason.is_some()), letter!["secrecy", "reason"])
            }
            ContentItem::ForeignOrder => there(letter.foreign_order.is_some(), letter!["foreign_order"]),
            ContentItem::CouldBeOrderedThere => {
                there(measure.is_some_and(|one| one.authorised.is_some()), of_measure("authorised"))
            }
            ContentItem::Translation => {
                there(letter.letter.language.is_some() || letter.letter.translation.is_some(), letter!["letter", "language"])
            }
            ContentItem::Signature => there(letter.letter.signed == Some(true), letter!["letter", "signed"]),
        }
    }
}

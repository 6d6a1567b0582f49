//! Parts of a letter that say no more than what they are: for a host that builds a letter by itself.
//! Everything else is unknown, and is filled in by its field.

use crate::request::{Letter, LetterOffence, LetterPerson, LetterSchema, Measure, Paper, Proceeding, Sender};
use crate::vocabulary::{Date, MeasureId, MeasureKind, OffenceId, PersonId, StateCode};

impl Letter {
    /// A letter of `from`, received on `received`; it asks for nothing yet.
    ///
    /// ```
    /// use mla_screen::Request;
    /// use mla_screen::request::{Letter, LetterOffence, LetterPerson, Measure};
    /// use mla_screen::vocabulary::MeasureKind;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut letter = Letter::new("2026-0117", "2026-09-14".parse()?, "CH".parse()?);
    /// letter.offences.push(LetterOffence::new("o1".parse()?));
    /// letter.persons.push(LetterPerson::new("p1".parse()?));
    /// let mut measure = Measure::new("m1".parse()?, MeasureKind::BankRecords);
    /// measure.offences.push("o1".parse()?);
    /// measure.targets.push("p1".parse()?);
    /// letter.measures.push(measure);
    /// let request = Request::try_from(letter)?;
    /// assert_eq!(request.letter().measures.len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn new(reference: impl Into<String>, received: Date, from: StateCode) -> Self {
        Self {
            schema: LetterSchema::V1,
            reference: reference.into(),
            received,
            from: Sender::new(from),
            instruments: None,
            proceeding: Proceeding::default(),
            letter: Paper::default(),
            offences: Vec::new(),
            persons: Vec::new(),
            measures: Vec::new(),
            secrecy: None,
            urgency: None,
            answer_by: None,
            assurances: None,
            stated_use: None,
            belief: None,
            relied_on: None,
            onward: None,
            victims: None,
            foreign_order: None,
            foreign_officials_present: None,
            follow_up_of: None,
            formalities: None,
            or_other_instrument: None,
            other_states_asked: None,
        }
    }
}

impl Sender {
    /// A state, territory or court of which no more is known.
    #[must_use]
    pub const fn new(state: StateCode) -> Self {
        Self { state, authority: None, on_behalf_of: None, channel: None }
    }
}

impl LetterOffence {
    /// An offence of which the letter says nothing.
    #[must_use]
    pub const fn new(id: OffenceId) -> Self {
        Self {
            id,
            label: None,
            provision: None,
            conduct: None,
            circumstances: std::collections::BTreeMap::new(),
            maximum: None,
            loss: None,
            places: None,
            dates: None,
            time_barred: None,
            overlaps: None,
            earlier_judgments: None,
            at: None,
            quote: None,
            coded_by: None,
            confirmed_by: None,
        }
    }
}

impl LetterPerson {
    /// A person of whom the letter says nothing.
    #[must_use]
    pub const fn new(id: PersonId) -> Self {
        Self {
            id,
            role: None,
            legal_person: None,
            profiles: None,
            identity: None,
            nationalities: None,
            minor: None,
            proceedings: None,
            counsel: None,
            custody: None,
            consents: None,
            at: None,
            quote: None,
            coded_by: None,
            confirmed_by: None,
        }
    }
}

impl Measure {
    /// A measure for an unknown offence, aimed at nobody.
    #[must_use]
    pub const fn new(id: MeasureId, kind: MeasureKind) -> Self {
        Self {
            id,
            kind,
            offences: Vec::new(),
            targets: Vec::new(),
            holders: None,
            data_period: None,
            period: None,
            accounts: None,
            aimed_at_group: None,
            identifier_shared: None,
            third_persons: None,
            reveals_location: None,
            credentials_or_weaknesses: None,
            authorised: None,
            why: None,
            preserved_under: None,
            place: None,
            property: None,
            data_days: None,
            period_days: None,
            class_of_persons: None,
            questions: None,
            only_if_refused: None,
            alternative_to: None,
            fined_on: None,
            located_in: None,
            at: None,
            quote: None,
            coded_by: None,
            confirmed_by: None,
        }
    }
}

//! The days of a dossier: when each entry was made or came about.

use crate::dossier::{Dossier, DossierFile};
use crate::request::Request;
use crate::vocabulary::{Date, PartialDate};

/// No office works on a letter for longer: an entry of a later day is a slip of the pen, and moves no law.
const YEARS: u8 = 10;

impl Dossier {
    /// The newest day on which the requested state did, learnt or recorded something about the letter, its receipt
    /// among them: the day whose law applies where nobody names another. Of a day that is known only in part the
    /// first counts, and a day that cannot be, ten years after the receipt, does not; nor does the day on which an
    /// arrangement begins, which is set beforehand.
    ///
    /// # Example
    /// ```
    /// # use mla_screen::{Dossier, Request};
    /// # let letter = include_bytes!("../../examples/letters/us-wire-fraud.json");
    /// let request = Request::from_json(letter).unwrap();
    /// assert_eq!(Dossier::unexamined().newest_day(&request), request.letter().received);
    /// ```
    #[must_use]
    pub fn newest_day(&self, request: &Request) -> Date {
        let received = request.letter().received;
        let last = received.plus_years(YEARS).unwrap_or(received);
        let days = self.file().map(DossierFile::days).unwrap_or_default();
        let days = days.into_iter().filter(|(list, ..)| *list != "arrangements");
        days.map(|(_, _, day)| day.first()).filter(|day| *day <= last).fold(received, Date::max)
    }
}

impl DossierFile {
    /// Every entry that bears a day, with its list and place.
    pub(crate) fn days(&self) -> Vec<(&'static str, usize, PartialDate)> {
        // Named one by one, so that a new list cannot be forgotten here.
        let Self {
            schema: _,
            letter: _,
            persons: _,
            searched,
            prior,
            own_proceedings: _,
            advisories,
            statuses,
            profiles: _,
            consents,
            assurances,
            determinations,
            police_exchanges,
            notices: _,
            marked_records: _,
            arrangements,
            incidents,
            groups,
            parallel_letters,
            evidence_held: _,
            series: _,
        } = self;
        let mut all = Vec::new();
        list(&mut all, "searched", searched, |one| one.on.map(PartialDate::from));
        list(&mut all, "prior", prior, |one| one.dated);
        list(&mut all, "advisories", advisories, |one| one.dated);
        list(&mut all, "statuses", statuses, |one| one.since);
        list(&mut all, "consents", consents, |one| one.dated);
        list(&mut all, "assurances", assurances, |one| Some(one.dated.into()));
        list(&mut all, "determinations", determinations, |one| Some(one.dated.into()));
        list(&mut all, "police_exchanges", police_exchanges, |one| one.dated);
        list(&mut all, "arrangements", arrangements, |one| Some(one.from.into()));
        list(&mut all, "incidents", incidents, |one| one.dated);
        list(&mut all, "groups", groups, |one| one.as_of);
        list(&mut all, "parallel_letters", parallel_letters, |one| one.dated);
        all
    }
}

/// The days of one list.
fn list<T>(
    all: &mut Vec<(&'static str, usize, PartialDate)>,
    name: &'static str,
    entries: &[T],
    day: impl Fn(&T) -> Option<PartialDate>,
) {
    all.extend(entries.iter().enumerate().filter_map(|(place, one)| Some((name, place, day(one)?))));
}

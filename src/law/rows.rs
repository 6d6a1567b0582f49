//! Every row of a legal base, by name and kind.

use crate::law::{GroundRow, LegalBase};
use crate::vocabulary::RowRef;

impl LegalBase {
    /// Every row that a verdict can rest on: of instruments, grounds, routes, powers and their preconditions,
    /// measures, offences, words for conduct, foreign provisions, presumptions and published figures.
    pub fn rows(&self) -> impl Iterator<Item = RowRef> {
        let instruments = self.instruments.keys().cloned().map(RowRef::Instrument);
        let grounds = self.grounds().map(|row| RowRef::Ground(row.id.clone()));
        let routes = self.routes.iter().map(|row| RowRef::Route(row.id.clone()));
        let powers = self.powers.keys().cloned().map(RowRef::Power);
        let conditions = self.powers.values().flat_map(|power| &power.preconditions);
        let conditions = conditions.map(|row| RowRef::Condition(row.id.clone()));
        let measures = self.measures.keys().copied().map(RowRef::Measure);
        let offences = self.offences.keys().cloned().map(RowRef::Offence);
        let conduct = self.conduct.keys().copied().map(RowRef::Conduct);
        let provisions = self.provisions.keys().cloned().map(RowRef::Provision);
        let presumptions = self.policy.presumptions.iter().map(|row| RowRef::Presumption(row.id.clone()));
        let figures = self.indicators.iter().map(|one| RowRef::Figure(one.id.clone(), one.year));
        let law = instruments.chain(grounds).chain(routes).chain(powers).chain(conditions).chain(measures);
        law.chain(offences).chain(conduct).chain(provisions).chain(presumptions).chain(figures)
    }

    /// The ground that a row is.
    #[must_use]
    pub fn ground_of(&self, row: &RowRef) -> Option<&GroundRow> {
        if let RowRef::Ground(id) = row { self.ground(id) } else { None }
    }
}

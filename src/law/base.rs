//! The legal base: everything under `data/`, read, validated and indexed once.

use crate::law::{
    Condition, ConductRow, DeathPenaltyRow, GroundRow, Indicator, Instrument, LawOffence, MeasureRow, Policy, PowerRow,
    ProvisionRow, Questions, Readings, RequestedState, RouteRow, Settled, Source, StateFinding, StateRow,
};
use crate::vocabulary::{
    Conduct, Date, Force, GroundId, Holding, InstrumentId, LawOffenceId, Localised, MeasureKind, Office, PowerId,
    ProvisionId, SourceId, StateCode,
};
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

/// The law of one requested state, and what it knows of the others. Immutable once loaded.
#[derive(Clone, Debug)]
pub struct LegalBase {
    pub(crate) requested: RequestedState,
    pub(crate) routes: Vec<RouteRow>,
    pub(crate) routes_complete: bool,
    pub(crate) powers: BTreeMap<PowerId, PowerRow>,
    pub(crate) measures: BTreeMap<MeasureKind, MeasureRow>,
    pub(crate) offences: BTreeMap<LawOffenceId, LawOffence>,
    pub(crate) conduct: BTreeMap<Conduct, ConductRow>,
    pub(crate) backstops: Vec<GroundRow>,
    pub(crate) questions: Questions,
    pub(crate) instruments: BTreeMap<InstrumentId, Instrument>,
    pub(crate) states: BTreeMap<StateCode, StateRow>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) findings: Vec<StateFinding>,
    pub(crate) death_penalty: BTreeMap<StateCode, DeathPenaltyRow>,
    pub(crate) provisions: BTreeMap<ProvisionId, ProvisionRow>,
    pub(crate) policy: Policy,
    pub(crate) sources: BTreeMap<SourceId, Source>,
    pub(crate) law_sha256: String,
    pub(crate) policy_sha256: String,
    /// What is supposed, where this is not the law as it stands.
    pub(crate) supposed: Vec<String>,
    /// The same in other languages, by the title.
    pub(crate) supposed_titles: BTreeMap<String, Localised>,
    pub(crate) places: BTreeMap<GroundId, Place>,
    /// What somebody here read, for every letter.
    pub(crate) read: BTreeMap<String, Settled>,
    /// Points that can be read in two ways in the text of an instrument; every other one is of the law here.
    pub(crate) treaty_points: BTreeSet<String>,
}

/// Where a ground stands.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    Instrument(InstrumentId, usize),
    Route(usize, usize),
    Power(PowerId, usize),
    Backstop(usize),
}

impl LegalBase {
    /// The requested state whose law this is.
    #[must_use]
    pub const fn requested_state(&self) -> StateCode {
        self.requested.state
    }

    /// The edition of the rules: changes with every change of law that can move a verdict.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.requested.edition
    }

    /// What an office of the requested state is called, where its law says.
    #[must_use]
    pub fn office_name(&self, office: Office, language: &str) -> Option<&str> {
        self.requested.offices.get(&office).map(|name| name.in_language(language))
    }

    /// The offices that keep a holding: a search by another does not count.
    #[must_use]
    pub fn keepers(&self, holding: Holding) -> &[Office] {
        self.requested.holdings.get(&holding).map_or(&[], Vec::as_slice)
    }

    /// The names of the offences of the requested state.
    pub fn offences(&self) -> impl ExactSizeIterator<Item = &LawOffenceId> {
        self.offences.keys()
    }

    /// The instruments, by name.
    #[must_use]
    pub const fn instruments(&self) -> &BTreeMap<InstrumentId, Instrument> {
        &self.instruments
    }

    /// The states, territories and entities, by code.
    #[must_use]
    pub const fn states(&self) -> &BTreeMap<StateCode, StateRow> {
        &self.states
    }

    /// What named sources say, on a day, of a state or of the state to which it belongs.
    pub(crate) fn findings_of(&self, state: StateCode, day: Date) -> impl Iterator<Item = &StateFinding> {
        let parent = self.states.get(&state).and_then(|row| row.parent);
        let about = move |one: &&StateFinding| one.state == state || Some(one.state) == parent;
        let stands = move |one: &&StateFinding| one.from <= day && one.until.is_none_or(|until| day <= until);
        self.findings.iter().filter(about).filter(stands)
    }

    /// The sources that rows cite, by name.
    #[must_use]
    pub const fn sources(&self) -> &BTreeMap<SourceId, Source> {
        &self.sources
    }

    /// SHA-256 over every file of law, in hexadecimal.
    #[must_use]
    pub fn law_sha256(&self) -> &str {
        &self.law_sha256
    }

    /// SHA-256 over the policy file, in hexadecimal.
    #[must_use]
    pub fn policy_sha256(&self) -> &str {
        &self.policy_sha256
    }

    /// The changes of law that are supposed: none where this is the law as it stands.
    #[must_use]
    pub fn supposed(&self) -> &[String] {
        &self.supposed
    }

    /// The title of what is supposed in a language, where the supposition has it in that one.
    #[must_use]
    pub fn supposed_in<'t>(&'t self, title: &'t str, language: &str) -> &'t str {
        self.supposed_titles.get(title).and_then(|titles| titles.get(language)).unwrap_or(title)
    }

    /// The row of a ground by its name, wherever it stands.
    #[must_use]
    pub fn ground<Q: Ord + ?Sized>(&self, id: &Q) -> Option<&GroundRow>
    where
        GroundId: Borrow<Q>,
    {
        match self.places.get(id)? {
            Place::Instrument(instrument, place) => self.instruments.get(instrument)?.grounds.get(*place),
            Place::Route(route, place) => self.routes.get(*route)?.grounds.get(*place),
            Place::Power(power, place) => self.powers.get(power)?.grounds.get(*place),
            Place::Backstop(place) => self.backstops.get(*place),
        }
    }

    /// The same row, to be read anew.
    pub(super) fn ground_mut(&mut self, id: &str) -> Option<&mut GroundRow> {
        match self.places.get(id)? {
            Place::Instrument(instrument, place) => self.instruments.get_mut(instrument)?.grounds.get_mut(*place),
            Place::Route(route, place) => self.routes.get_mut(*route)?.grounds.get_mut(*place),
            Place::Power(power, place) => self.powers.get_mut(power)?.grounds.get_mut(*place),
            Place::Backstop(place) => self.backstops.get_mut(*place),
        }
    }

    /// How strongly the row speaks that is decided on: of a ground that is absent, the one that carries its concern.
    pub(crate) fn force(&self, row: &GroundRow) -> Force {
        let mut hooks = row.hooks.iter().filter(|_| row.force == Force::Absent).filter_map(|id| self.ground(id));
        hooks.find(|hook| hook.force.is_there()).map_or(row.force, |hook| hook.force)
    }

    /// Notes where each ground stands; rows keep their places once this was done.
    pub(crate) fn index(&mut self) {
        let mut places = BTreeMap::new();
        for (id, instrument) in &self.instruments {
            let rows = instrument.grounds.iter().enumerate();
            places.extend(rows.map(|(place, row)| (row.id.clone(), Place::Instrument(id.clone(), place))));
        }
        for (route, row) in self.routes.iter().enumerate() {
            let rows = row.grounds.iter().enumerate();
            places.extend(rows.map(|(place, row)| (row.id.clone(), Place::Route(route, place))));
        }
        for (id, power) in &self.powers {
            let rows = power.grounds.iter().enumerate();
            places.extend(rows.map(|(place, row)| (row.id.clone(), Place::Power(id.clone(), place))));
        }
        let rows = self.backstops.iter().enumerate();
        places.extend(rows.map(|(place, row)| (row.id.clone(), Place::Backstop(place))));
        self.places = places;
        let rows = self.instruments.values().flat_map(|one| &one.grounds);
        let grounds = rows.flat_map(|row| row.when.iter().chain(&row.concern));
        self.treaty_points =
            self.scopes().chain(grounds).flat_map(Condition::readings).map(|one| one.point.clone()).collect();
    }

    /// Whether a row, or a point that can be read in two ways, is one of an instrument.
    pub(crate) fn is_of_instrument(&self, row: &str) -> bool {
        let of = row.split('/').next().unwrap_or_default();
        self.instruments.contains_key(of) || self.treaty_points.contains(row)
    }

    /// What the instruments cover, and what they put outside.
    fn scopes(&self) -> impl Iterator<Item = &Condition> {
        self.instruments.values().flat_map(|one| one.scope.conditions())
    }

    /// Every ground row of the base.
    pub fn grounds(&self) -> impl Iterator<Item = &GroundRow> {
        self.instruments
            .values()
            .flat_map(|instrument| &instrument.grounds)
            .chain(self.routes.iter().flat_map(|route| &route.grounds))
            .chain(self.powers.values().flat_map(|power| &power.grounds))
            .chain(&self.backstops)
    }

    /// Every unsettled point that a formula of the base names.
    pub(crate) fn readings(&self) -> impl Iterator<Item = &Readings> {
        let grounds = self.grounds().flat_map(|row| row.when.iter().chain(&row.concern));
        let powers = self.powers.values().flat_map(|power| &power.preconditions).map(|condition| &condition.holds);
        let routes = self.routes.iter().filter_map(|route| route.open.as_ref());
        let offences = self.offences.values().flat_map(|one| one.defences.iter().chain([&one.elements]));
        let formulas = self.scopes().chain(routes).chain(grounds).chain(powers).chain(offences);
        formulas.flat_map(Condition::readings)
    }

    /// The name of a state, or its code where the base does not know it.
    #[must_use]
    pub fn state_name(&self, state: StateCode, language: &str) -> String {
        self.states.get(&state).map_or_else(|| state.to_string(), |row| row.name.in_language(language).to_owned())
    }
}

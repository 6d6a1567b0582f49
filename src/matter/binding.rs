//! Which instruments bind both states on the date, which the letter invokes, and what they cover.

use crate::fact::{Formula, Truth};
use crate::law::{Cite, Instrument, InstrumentKind, Party, Presumed, Suspension};
use crate::matter::kleene::and;
use crate::matter::pointer::letter;
use crate::matter::{Built, Case, Leaf, Name, Pending, Point, Subject};
use crate::vocabulary::{Date, Mark, MeasureKind, StateCode};
use smallvec::smallvec;

/// An instrument under which a letter could be carried out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'a> {
    /// The instrument that the letter invokes.
    pub(crate) invoked: &'a Instrument,
    /// The instrument whose rules govern: the same, or the treaty behind which it stands back.
    pub(crate) governing: &'a Instrument,
}

/// Whether one state is bound, whether that was read, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound<'a> {
    pub(super) value: Option<bool>,
    pub(super) verified: bool,
    /// Whether a row of the list of parties speaks of the state.
    pub(super) listed: bool,
    pub(super) cite: &'a Cite,
}

impl<'m, 'a> Case<'m, 'a> {
    /// The instrument binds both states on the date and is not suspended between them.
    pub(crate) fn binds(&self, instrument: &'a Instrument) -> Formula {
        self.once(Built::Binds, instrument.id.as_str(), Subject::default(), || self.bound(instrument))
    }

    fn bound(&self, instrument: &'a Instrument) -> Formula {
        let p = self.proof();
        let bound = self.both_bound(instrument);
        let row = instrument.id.as_str();
        let binds = if bound.verified && bound.value.is_some() {
            self.law(bound.value, Point::Binds, row, bound.cite)
        } else {
            self.reported_bound(bound, row)
        };
        let mut parts = vec![binds];
        parts.extend(p.any_of(&self.suspensions(instrument)).map(|suspended| p.not(suspended)));
        parts.extend(self.relations_in_doubt(instrument));
        match parts.as_slice() {
            [alone] => *alone,
            all => p.all_of(all).unwrap_or(binds),
        }
    }

    /// Whether the two are bound is only reported, or not known: presumed as reported, until the office
    /// that keeps the treaties says.
    fn reported_bound(&self, bound: Bound<'a>, row: &'a str) -> Formula {
        let office = self.treaty_office();
        if self.settled(Pending::Bound, row, office).is_some() {
            return self.open(Pending::Bound, row, bound.cite, office);
        }
        let cite = bound.cite;
        let leaf = Leaf::Open { pending: Pending::Bound, row, cite, office, limb: None, determined: None, presumed: None };
        match bound.value {
            // That it binds is never general knowledge; that it does not opens no way.
            Some(value) if !value || self.has_source(cite) => self.open_presumed(leaf, Presumed::ReportedRow, value),
            // A list of parties that is not known to be complete holds no more than it says.
            None if !bound.listed => self.open_presumed(leaf, Presumed::UnlistedParty, false),
            _ => self.proof().leaf(Truth::UNKNOWN, leaf),
        }
    }

    /// The instruments that bind both states, or may: found once a letter.
    pub(crate) fn between(&self) -> &'m [&'a Instrument] {
        self.matter.between.get_or_init(|| {
            let lists = |one: &Instrument| one.parties.iter().any(|party| party.state == self.matter.requesting());
            let may_bind = |one: &&'a Instrument| {
                // A complete list of parties that names only others says so at once.
                let bound = if one.parties_complete && !lists(one) { return false } else { self.both_bound(one) };
                bound.value != Some(false) || !bound.verified
            };
            self.matter.base.instruments.values().filter(may_bind).collect()
        })
    }

    /// The instruments that the letter invokes and the legal base knows.
    pub(crate) fn invoked(&self) -> impl Iterator<Item = &'a Instrument> {
        let base = self.matter.base;
        self.matter.letter.instruments.iter().flatten().filter_map(|id| base.instruments.get(id))
    }

    /// An instrument that binds both, suspended or not, and may cover the limb.
    pub(crate) fn may_carry(&self, instrument: &'a Instrument) -> bool {
        self.both_bound(instrument).value == Some(true) && self.bare_value(self.covers(instrument)) != Some(false)
    }

    /// Whether both are bound: the same for every limb, and found once a letter.
    fn both_bound(&self, instrument: &'a Instrument) -> Bound<'a> {
        let known = self.matter.bound.borrow().get(instrument.id.as_str()).copied();
        known.unwrap_or_else(|| {
            let bound = self.find_both_bound(instrument);
            self.matter.bound.borrow_mut().insert(instrument.id.as_str(), bound);
            bound
        })
    }

    fn find_both_bound(&self, instrument: &'a Instrument) -> Bound<'a> {
        // A treaty on human rights carries no letter, whoever it binds.
        let general = match instrument.kind {
            InstrumentKind::HumanRights => Some(false),
            _ => instrument.in_force_on(self.matter.as_of),
        };
        // What decides a "no" is the first "no"; a "yes" rests on all.
        let no = |one: &Bound<'_>| one.value == Some(false) && one.verified;
        let scope = Bound { value: general, verified: true, listed: true, cite: &instrument.scope.cite };
        if no(&scope) {
            return scope;
        }
        let requested = party(instrument, self.matter.base.requested.state, self.matter.as_of);
        if no(&requested) {
            return requested;
        }
        let requesting = self.requesting_party(instrument);
        if no(&requesting) {
            return requesting;
        }
        let relations = self.relations(instrument);
        if no(&relations) {
            return relations;
        }
        let all = [scope, requested, requesting, relations];
        let value = all.iter().map(|one| one.value).fold(Some(true), and);
        let verified = all.iter().all(|one| one.verified || one.value.is_none());
        let cite = all.iter().find(|one| one.value != Some(true)).or_else(|| all.iter().find(|one| !one.verified));
        Bound { value, verified, ..*cite.unwrap_or(&requesting) }
    }

    /// An international court is party to nothing that does not list it; whether what binds a state
    /// extends to a territory of its own is never presumed.
    fn requesting_party(&self, instrument: &'a Instrument) -> Bound<'a> {
        let state = self.matter.requesting();
        let bound = party(instrument, state, self.matter.as_of);
        let Some(row) = self.matter.base.states.get(&state).filter(|_| !bound.listed) else { return bound };
        if row.is_entity() {
            return Bound { value: Some(false), ..bound };
        }
        let parent = row.parent.map(|parent| party(instrument, parent, self.matter.as_of));
        let extends = |parent: &Bound<'_>| bound.value.is_none() && parent.listed && parent.value != Some(false);
        parent.filter(extends).map_or(bound, |parent| Bound { value: None, verified: true, ..parent })
    }

    /// One formula for each suspension that touches the two: it is in effect.
    fn suspensions(&self, instrument: &'a Instrument) -> Vec<Formula> {
        let p = self.proof();
        let law = self.treaty_office();
        let both = [self.matter.base.requested.state, self.matter.requesting()];
        let parties = instrument.parties.iter().filter(|party| both.contains(&party.state));
        let mut formulas = Vec::new();
        let between = |one: &&Suspension| one.towards.is_none_or(|towards| both.contains(&towards));
        for suspension in parties.flat_map(|party| &party.suspensions).filter(between) {
            let running = suspension.span().holds_on(self.matter.as_of);
            if running == Some(false) {
                continue;
            }
            let read = suspension.cite.mark == Mark::Verified;
            let row = instrument.id.as_str();
            let told = self.law(running, Point::Suspended, row, &suspension.cite);
            let told = if read { told } else { p.all([told, self.open(Pending::TextUnread, row, &suspension.cite, law)]) };
            formulas.push(match suspension.unsettled {
                Some(_) => {
                    let reading = self.open(Pending::Reading, row, &suspension.cite, law);
                    let no = self.law(Some(false), Point::Suspended, row, &suspension.cite);
                    p.either(reading, told, no)
                }
                None => told,
            });
        }
        formulas
    }

    /// The letter names the instrument; where it does not and the text wants no such thing, its author is
    /// presumed to rest on what is in force.
    pub(crate) fn invokes(&self, instrument: &'a Instrument) -> Formula {
        let p = self.proof();
        let given = self.matter.letter.instruments.as_ref();
        let from = smallvec![letter!["instruments"]];
        // A letter that rests on whatever applies rests on this too.
        let whatever = self.matter.letter.or_other_instrument == Some(true) && !instrument.must_be_named;
        let named = if whatever { Some(true) } else { given.map(|list| list.contains(&instrument.id)) };
        if named == Some(true) || instrument.must_be_named {
            let leaf = Leaf::Fact { name: Name::Invoked, subject: Subject::default(), from, row: None, presumed: None };
            return p.leaf(Truth::of(named), leaf);
        }
        let (row, cite, office) = (instrument.id.as_str(), &instrument.scope.cite, self.treaty_office());
        if self.settled(Pending::Reliance, row, office).is_some() {
            return self.open(Pending::Reliance, row, cite, office);
        }
        let leaf =
            Leaf::Open { pending: Pending::Reliance, row, cite, office, limb: None, determined: None, presumed: None };
        self.open_presumed(leaf, Presumed::Reliance, true)
    }

    /// Whether the letter itself names the instrument.
    pub(crate) fn names(&self, instrument: &Instrument) -> bool {
        self.matter.letter.instruments.iter().flatten().any(|named| *named == instrument.id)
    }

    /// Some agreement binds both; with `covering`, one that also covers this limb.
    pub(crate) fn agreement_exists(&self, covering: bool) -> Formula {
        let p = self.proof();
        let mut parts = Vec::new();
        for instrument in self.between() {
            let binds = self.binds(instrument);
            // An instrument that nobody could be bound by adds nothing to the proof.
            if p.truth(binds) == Truth::FALSE {
                continue;
            }
            parts.push(if covering { p.all([binds, self.covers(instrument)]) } else { binds });
        }
        p.any_of(&parts).unwrap_or_else(|| {
            let cite = self.policy_cite();
            self.law(Some(false), Point::Binds, "no-agreement", cite)
        })
    }

    /// The instruments under which this letter could be carried out: those that it names, those in force
    /// between the two that it does not, and the assistance treaties behind which they stand back.
    pub(crate) fn candidates(&self) -> Vec<Candidate<'a>> {
        let mut named: Vec<&'a Instrument> = Vec::new();
        for instrument in self.invoked() {
            if !named.iter().any(|one| one.id == instrument.id) {
                named.push(instrument);
            }
        }
        let treaties = self.assistance_treaties();
        let mut candidates: Vec<Candidate<'a>> = Vec::new();
        for instrument in &named {
            candidates.push(Candidate { invoked: instrument, governing: instrument });
            if self.defers(instrument) {
                let others = treaties.iter().filter(|treaty| treaty.id != instrument.id);
                candidates.extend(others.map(|treaty| Candidate { invoked: instrument, governing: treaty }));
            }
        }
        // What stands back behind a treaty that is tried itself adds no way of its own.
        let tried = |one: &Instrument| named.iter().any(|other| other.id == one.id);
        let adds = |one: &&'a Instrument| !self.defers(one) || treaties.iter().all(|treaty| treaty.id == one.id);
        // A suspended agreement is not in force between the two: it is tried where the letter names it, or may.
        let unread = self.matter.letter.instruments.is_none();
        let operates = |one: &&'a Instrument| unread || self.suspensions(one).is_empty();
        let others = self.listed_between().iter().copied().filter(|one| !tried(one)).filter(adds).filter(operates);
        candidates.extend(others.map(|one| Candidate { invoked: one, governing: one }));
        candidates
    }

    /// The instruments that may bind both, and whose lists of parties name both: found once a letter.
    fn listed_between(&self) -> &'m [&'a Instrument] {
        self.matter.listed.get_or_init(|| self.find_listed_between())
    }

    fn find_listed_between(&self) -> Vec<&'a Instrument> {
        let both = [self.matter.base.requested.state, self.matter.requesting()];
        let lists = |one: &Instrument| both.iter().all(|state| one.parties.iter().any(|party| party.state == *state));
        let may_bind = |one: &&'a Instrument| self.proof().truth(self.binds(one)) != Truth::FALSE;
        self.between().iter().copied().filter(|one| lists(one)).filter(may_bind).collect()
    }

    /// Treaties on mutual legal assistance that may bind both: those between the two; where there is none,
    /// those of many parties that list the requesting state.
    pub(crate) fn assistance_treaties(&self) -> Vec<&'a Instrument> {
        let treaties = self.listed_between();
        let of = |kind| treaties.iter().copied().filter(move |one: &&Instrument| one.kind == kind);
        let between: Vec<&'a Instrument> = of(InstrumentKind::Bilateral).collect();
        if between.is_empty() { of(InstrumentKind::Regional).collect() } else { between }
    }

    /// Whether an instrument stands back, for the measure, behind a treaty on mutual legal assistance.
    pub(crate) fn defers(&self, instrument: &Instrument) -> bool {
        let kind = self.measure().map(|measure| measure.kind);
        let own_rules = |list: &[MeasureKind]| kind.is_some_and(|kind| list.contains(&kind));
        instrument.precedence.as_ref().is_some_and(|one| one.defers_to_assistance_treaty && !own_rules(&one.except_measures))
    }
}

/// Whether `state` is bound on the date.
fn party(instrument: &Instrument, state: StateCode, as_of: Date) -> Bound<'_> {
    let mut latest: Option<(Option<bool>, &Party)> = None;
    for row in instrument.parties.iter().filter(|row| row.state == state) {
        let value = row.bound_on(as_of);
        if latest.is_none_or(|(known, _)| known != Some(true)) {
            latest = Some((value, row));
        }
    }
    match latest {
        Some((value, row)) => Bound { value, verified: row.cite.mark == Mark::Verified, listed: true, cite: &row.cite },
        None => {
            let value = instrument.parties_complete.then_some(false);
            Bound { value, verified: true, listed: false, cite: &instrument.scope.cite }
        }
    }
}

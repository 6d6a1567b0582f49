//! What the tables say of the law: how an instrument stands between two states on a day, how a
//! ground is worded there, which figures of a state count.
#![allow(dead_code, reason = "each example uses a part of this")]

use crate::files::{Files, Text};
use mla_screen::LegalBase;
use mla_screen::law::{Cite, Instrument, InstrumentKind, Party, Suspension};
use mla_screen::vocabulary::{Date, Force, Ground, Mark, PartialDate, StateCode};

/// How an instrument stands between the requested state and another one on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// In force for both.
    InForce,
    /// Not operating between the two, or arguably so.
    Suspended,
    /// What is known does not say.
    Unknown,
    /// In force in general, and one of the two only signed.
    Signed,
    /// One of the two is bound from a later day, or is bound no more.
    NotOnTheDay,
    /// Not in force in general on the day, or without binding force.
    NotInForce,
    /// One of the two is no party.
    NoParty,
}

impl Standing {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::InForce => "in force",
            Self::Suspended => "suspended",
            Self::Unknown => "unknown",
            Self::Signed => "signed only",
            Self::NotOnTheDay => "not on that day",
            Self::NotInForce => "not in force",
            Self::NoParty => "no party",
        }
    }

    /// Whether its rules may speak to a letter of that day.
    pub(crate) const fn may_bind(self) -> bool {
        matches!(self, Self::InForce | Self::Suspended | Self::Unknown)
    }
}

/// How one state stands to an instrument.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stands<'a> {
    pub(crate) standing: Standing,
    /// The row that says so: that of the requesting state, or of the requested one where that decides.
    pub(crate) party: Option<&'a Party>,
    /// Whether what says so was read.
    pub(crate) mark: Mark,
    pub(crate) suspension: Option<&'a Suspension>,
    /// Since when both are bound.
    pub(crate) since: Option<PartialDate>,
}

/// How `instrument` stands between the requested state of the base and `state` on `day`.
pub(crate) fn stands<'a>(base: &LegalBase, instrument: &'a Instrument, state: StateCode, day: Date) -> Stands<'a> {
    let ours = one_side(instrument, base.requested_state(), day);
    let theirs = one_side(instrument, state, day);
    // Whether what binds a state extends to a territory of its own is not known from the list.
    let parent = base
        .states()
        .get(&state)
        .and_then(|row| row.parent)
        .filter(|_| theirs.party.is_none() && theirs.standing == Standing::Unknown);
    let parent = parent.map(|parent| one_side(instrument, parent, day));
    let extends = parent.filter(|one| one.party.is_some() && one.standing.may_bind());
    let theirs = extends.map_or(theirs, |parent| Stands { standing: Standing::Unknown, since: None, ..parent });
    // A court is party to nothing that does not list it.
    let court = base.states().get(&state).is_some_and(|row| row.is_entity());
    let theirs = if court && theirs.party.is_none() { Stands { standing: Standing::NoParty, ..theirs } } else { theirs };
    let decides = if rank(ours.standing) > rank(theirs.standing) { ours } else { theirs };
    let suspensions = instrument.parties.iter().filter(|one| one.state == state || one.state == base.requested_state());
    let between = |one: &&Suspension| {
        one.runs_on(day) != Some(false) && one.towards.is_none_or(|to| to == state || to == base.requested_state())
    };
    let suspension = suspensions.flat_map(|one| &one.suspensions).find(between);
    let standing = match (decides.standing, instrument.in_force_on(day)) {
        (Standing::NoParty, _) => Standing::NoParty,
        (_, Some(false)) => Standing::NotInForce,
        (Standing::InForce, None) => Standing::Unknown,
        (Standing::InForce, _) if suspension.is_some() => Standing::Suspended,
        (other, _) => other,
    };
    let marks = [ours.mark, theirs.mark];
    let both_read = standing != Standing::InForce || marks.iter().all(|one| *one == Mark::Verified);
    let mark = if both_read { decides.mark } else { Mark::Reported };
    let mark = suspension.map_or(mark, |one| one.cite.mark);
    let since = [instrument.in_force, ours.since, theirs.since].into_iter().flatten().max();
    Stands { standing, party: decides.party, mark, suspension, since }
}

/// What keeps two states apart most is what counts.
const fn rank(standing: Standing) -> u8 {
    match standing {
        Standing::InForce | Standing::Suspended | Standing::NotInForce => 0,
        Standing::Unknown => 1,
        Standing::Signed => 2,
        Standing::NotOnTheDay => 3,
        Standing::NoParty => 4,
    }
}

fn one_side(instrument: &Instrument, state: StateCode, day: Date) -> Stands<'_> {
    let rows = || instrument.parties.iter().filter(|one| one.state == state);
    let of = |row: &Party| match row.bound_on(day) {
        _ if row.bound.is_none() => Standing::Signed,
        Some(true) => Standing::InForce,
        Some(false) => Standing::NotOnTheDay,
        None => Standing::Unknown,
    };
    match rows().find(|row| of(row) == Standing::InForce).or_else(|| rows().next_back()) {
        Some(row) => Stands { standing: of(row), party: Some(row), mark: row.cite.mark, suspension: None, since: row.bound },
        None => {
            let standing = if instrument.parties_complete { Standing::NoParty } else { Standing::Unknown };
            Stands { standing, party: None, mark: Mark::Verified, suspension: None, since: None }
        }
    }
}

/// Whether an instrument binds two states alone.
pub(crate) const fn between_two(instrument: &Instrument) -> bool {
    matches!(instrument.kind, InstrumentKind::Bilateral | InstrumentKind::Tax)
}

/// Every instrument but the tax agreements, which are many and much alike.
pub(crate) fn but_tax(base: &LegalBase) -> impl Iterator<Item = &Instrument> {
    base.instruments().values().filter(|one| one.kind != InstrumentKind::Tax)
}

/// Where the scope and the forms of assistance of an instrument stand.
pub(crate) fn beside(text: &Text) -> impl Iterator<Item = &Cite> {
    text.scope.iter().map(|one| &one.cite).chain(text.measures.iter().map(|one| &one.cite))
}

/// How many rows of an instrument say more than that a ground is absent: few where it only adds to other law.
pub(crate) fn own_rows(instrument: &Instrument) -> usize {
    instrument.grounds.iter().filter(|row| row.force != Force::Absent).count()
}

/// How far the refusal articles of an instrument were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Refusals {
    /// Read to the end.
    Read,
    /// Some grounds for refusal were read, not all.
    Part,
    /// Some are only reported.
    Reported,
    /// Nothing is known of them.
    NotFound,
}

impl Refusals {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Part => "in part",
            Self::Reported => "reported",
            Self::NotFound => "not found",
        }
    }
}

pub(crate) fn refusals(instrument: &Instrument) -> Refusals {
    if instrument.grounds_complete {
        return Refusals::Read;
    }
    let refuses = |force| matches!(force, Force::Mandatory | Force::Discretionary);
    let rows = instrument.grounds.iter().filter(|row| !matches!(row.ground, Ground::Contents | Ground::Consent));
    let marks: Vec<Mark> = rows.filter(|row| refuses(row.force)).map(|row| row.cite.mark).collect();
    match (marks.is_empty(), marks.contains(&Mark::Verified)) {
        (true, _) => Refusals::NotFound,
        (_, true) => Refusals::Part,
        (_, false) => Refusals::Reported,
    }
}

/// How an instrument words a ground, row by row: `Dv` is "may refuse", read. Nothing where it has no row.
pub(crate) fn wording(instrument: &Instrument, ground: Ground, day: Date) -> String {
    let mut said: Vec<String> = Vec::new();
    let rows = instrument.grounds.iter().filter(|row| row.ground == ground && row.in_force_on(day) != Some(false));
    for row in rows {
        let word = format!("{}{}", letter_of(row.force), mark(&row.cite));
        if !said.contains(&word) {
            said.push(word);
        }
    }
    said.join(" ")
}

const fn letter_of(force: Force) -> char {
    match force {
        Force::Mandatory => 'M',
        Force::Discretionary => 'D',
        Force::Postponing => 'P',
        Force::Absent => '-',
        Force::Barred => 'X',
        _ => '?',
    }
}

/// `v` for read, `r` for reported.
pub(crate) fn letter_of_mark(mark: Mark) -> char {
    if mark == Mark::Verified { 'v' } else { 'r' }
}

/// Whether what a row rests on was read: `v` or `r`.
pub(crate) fn mark(cite: &Cite) -> char {
    letter_of_mark(cite.mark)
}

/// The number under which the official treaty site of the requested state keeps the text, where known.
pub(crate) fn official_text(base: &LegalBase, files: &Files, instrument: &Instrument) -> Option<String> {
    let cited = instrument.parties.iter().map(|one| &one.cite).chain(beside(files.text(&instrument.id)));
    let cited = cited.chain(instrument.grounds.iter().map(|one| &one.cite));
    let sources = cited.filter_map(|cite| base.sources().get(&cite.source));
    let texts = instrument.unread.iter().cloned().chain(sources.map(|one| format!("{} {}", one.edition, one.address)));
    texts.filter_map(|text| number_in(&text)).next()
}

/// `E101637` or `id=101637` in a text.
fn number_in(text: &str) -> Option<String> {
    for lead in ["text-texte.aspx?id=", "E"] {
        for (place, _) in text.match_indices(lead) {
            let tail = text.get(place + lead.len()..)?;
            let digits: String = tail.chars().take_while(char::is_ascii_digit).collect();
            if digits.len() == 6 {
                return Some(digits);
            }
        }
    }
    None
}

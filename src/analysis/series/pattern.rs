//! The patterns that need no reading of what a letter tells.

use super::{Docket, SeriesFinding, SeriesPattern, finding, persons, plain, received, state};
use crate::analysis::Entry;
use crate::request::{Letter, Measure};
use crate::verdict::Disposition;
use crate::vocabulary::{AuthorityKind, Channel, Conduct, ConductTag, InstrumentId, MeasureKind, StateCode};
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// What people say, believe or belong to.
const COMMUNITY: &[ConductTag] = &[ConductTag::Expression, ConductTag::Belief, ConductTag::Association];

/// By which way a letter comes.
type WayIn<'e> = (StateCode, Option<Channel>, Option<AuthorityKind>, BTreeSet<&'e InstrumentId>);

fn way_in(letter: &Letter) -> WayIn<'_> {
    let author = letter.from.authority.as_ref().map(|one| one.kind);
    (letter.from.state, letter.from.channel, author, letter.instruments.iter().flatten().collect())
}

fn alleged(letter: &Letter) -> BTreeSet<Conduct> {
    let all = letter.offences.iter().flat_map(|offence| offence.conduct.iter().flatten());
    all.filter(|one| one.alleged).map(|one| one.code).collect()
}

/// Whether two letters have nothing in common of what both say.
fn apart(one: &Letter, other: &Letter) -> bool {
    let (acts, others) = (alleged(one), alleged(other));
    let (ways, other_ways) = (way_in(one).3, way_in(other).3);
    let said_apart = |one: bool, other: bool, disjoint: bool| !one && !other && disjoint;
    said_apart(acts.is_empty(), others.is_empty(), acts.is_disjoint(&others))
        || said_apart(ways.is_empty(), other_ways.is_empty(), ways.is_disjoint(&other_ways))
}

impl<'e> Docket<'e> {
    /// Several bases, and another way after a refusal.
    pub(super) fn by_person(&self) -> Vec<SeriesFinding> {
        let mut found = Vec::new();
        for (person, letters) in self.grouped(|one| persons(one).into_iter().collect()) {
            // Each letter is screened once at most, however many came after it.
            let answers: Vec<OnceCell<bool>> = letters.iter().map(|_| OnceCell::new()).collect();
            for (place, later) in letters.iter().enumerate().skip(1) {
                let earlier: Vec<&Entry> = letters.iter().take(place).copied().collect();
                let new = |one: &&&Entry| !self.follows(one, later) && state(one) == state(later);
                let bases = earlier.iter().filter(new).filter(|one| apart(one.request.letter(), later.request.letter()));
                let bases: Vec<&Entry> = bases.copied().chain([*later]).collect();
                if bases.len() > 1 {
                    found.extend(finding(SeriesPattern::PersonOnSeveralBases, &bases, &person));
                }
                let other_way = |one: &Entry| way_in(one.request.letter()) != way_in(later.request.letter());
                let refused = earlier.iter().zip(&answers).filter(|(one, _)| other_way(one));
                let refused = refused.filter(|(one, answer)| *answer.get_or_init(|| self.refused(one)));
                let refused: Vec<&Entry> = refused.map(|(one, _)| *one).collect();
                if !refused.is_empty() {
                    let all: Vec<&Entry> = refused.into_iter().chain([*later]).collect();
                    found.extend(finding(SeriesPattern::OtherWayAfterRefusal, &all, &person));
                }
            }
        }
        found
    }

    fn refused(&self, entry: &Entry) -> bool {
        entry.under(self.law).disposition == Disposition::Refuse
    }

    /// Letters of one state about people for what they say, believe or belong to, or about a group as such.
    pub(super) fn by_community(&self) -> Vec<SeriesFinding> {
        let mut found = Vec::new();
        for ((_, about), letters) in self.grouped(|one| self.communities(one)) {
            let runs = self.runs(&letters, self.limits.within_days).into_iter();
            let many = runs.filter(|run| run.len() >= self.limits.community_letters);
            found.extend(longest(many).and_then(|run| finding(SeriesPattern::CommunityTargeted, &run, &about)));
        }
        found
    }

    fn communities(&self, entry: &Entry) -> Vec<(StateCode, String)> {
        let letter = entry.request.letter();
        let tags = |act: &Conduct| self.law.base().conduct.get(act).map(|row| row.tags.as_slice()).unwrap_or_default();
        let acts = alleged(letter);
        let mut all: BTreeSet<String> =
            acts.iter().flat_map(tags).filter(|tag| COMMUNITY.contains(tag)).map(ToString::to_string).collect();
        for measure in letter.measures.iter().filter(|measure| measure.aimed_at_group == Some(true)) {
            all.insert(measure.class_of_persons.as_deref().map_or_else(String::new, plain));
        }
        all.into_iter().map(|about| (letter.from.state, about)).collect()
    }

    /// One measure on one holder for one time, in letters of which none is broad and all together are.
    pub(super) fn in_pieces(&self) -> Vec<SeriesFinding> {
        let broad = self.law.base().policy.thresholds.broad_accounts;
        let mut found = Vec::new();
        for ((_, kind, holder, time), letters) in self.grouped(pieces) {
            let asked = |one: &&Entry| -> u32 {
                let mine =
                    |measure: &&Measure| piece(measure).is_some_and(|(a, b, c)| a == kind && b == holder && c == time);
                let each = one.request.letter().measures.iter().filter(mine).filter_map(|measure| measure.accounts);
                each.fold(0, u32::saturating_add)
            };
            let split = |run: &Vec<&Entry>| {
                let together = run.iter().map(asked).fold(0, u32::saturating_add);
                run.len() >= self.limits.split_letters && run.iter().all(|one| asked(one) < broad) && together >= broad
            };
            let runs = self.runs(&letters, self.limits.within_days).into_iter().filter(split);
            let about = format!("{kind}, {holder}, {time}");
            found.extend(longest(runs).and_then(|run| finding(SeriesPattern::RequestInPieces, &run, about)));
        }
        found
    }

    /// Many times more letters of a state than usual.
    pub(super) fn surges(&self) -> Vec<SeriesFinding> {
        let limits = self.limits;
        let mut found = Vec::new();
        for (_, letters) in self.grouped(|one| vec![state(one)]) {
            let Some(first) = letters.first().map(|one| received(one)) else { continue };
            let surge = |run: &Vec<&Entry>| {
                let Some(start) = run.first().map(|one| received(one)) else { return false };
                let days = first.days_to(start).unwrap_or(0);
                let lengths = usize::try_from(days / limits.surge_days.max(1)).unwrap_or(0);
                let before = letters.iter().filter(|one| received(one) < start).count();
                // So many times what came before, length by length.
                let many = run.len().saturating_mul(lengths) >= limits.surge_times.saturating_mul(before);
                lengths >= limits.surge_history.max(1) && run.len() >= limits.surge_least && many
            };
            let runs = self.runs(&letters, limits.surge_days).into_iter().filter(surge);
            found.extend(longest(runs).and_then(|run| finding(SeriesPattern::Surge, &run, "")));
        }
        found
    }
}

/// The run with the most letters; of two, the first.
fn longest<'e>(runs: impl Iterator<Item = Vec<&'e Entry>>) -> Option<Vec<&'e Entry>> {
    runs.reduce(|one, other| if other.len() > one.len() { other } else { one })
}

/// What a piece of a request has in common with the others: kind, holder and time.
fn piece(measure: &Measure) -> Option<(MeasureKind, String, String)> {
    let holder = measure.holders.iter().flatten().find_map(|one| one.name.as_deref()).map(plain)?;
    let period = measure.data_period.as_ref()?;
    let end = period.to.map(|to| to.to_string()).unwrap_or_default();
    Some((measure.kind, holder, format!("{}/{end}", period.from)))
}

fn pieces(entry: &Entry) -> Vec<(StateCode, MeasureKind, String, String)> {
    let all: BTreeSet<_> = entry.request.letter().measures.iter().filter_map(piece).collect();
    all.into_iter().map(|(kind, holder, time)| (state(entry), kind, holder, time)).collect()
}

//! One account of what was done, told of different persons.

use super::{Docket, SeriesFinding, SeriesPattern, finding, persons, plain, state};
use crate::analysis::Entry;
use std::collections::{BTreeMap, BTreeSet};

impl<'e> Docket<'e> {
    /// Letters of one state, about different persons, that tell the same in the same words.
    pub(super) fn accounts(&self) -> Vec<SeriesFinding> {
        let limits = self.limits;
        let mut found = Vec::new();
        for (_, letters) in self.grouped(|one| vec![state(one)]) {
            let told: Vec<(&Entry, BTreeSet<String>, BTreeSet<String>)> = letters
                .iter()
                .map(|one| (*one, account(one, limits.narrative_words), persons(one)))
                .filter(|(_, said, _)| !said.is_empty())
                .collect();
            let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
            for (place, (_, said, _)) in told.iter().enumerate() {
                for words in said {
                    places.entry(words).or_default().push(place);
                }
            }
            let mut taken = BTreeSet::new();
            for (place, (first, said, _)) in told.iter().enumerate() {
                let near: BTreeSet<usize> =
                    said.iter().filter_map(|words| places.get(words.as_str())).flatten().copied().collect();
                let mut alike = vec![*first];
                let mut named: BTreeSet<&String> = told.get(place).map(|one| one.2.iter().collect()).unwrap_or_default();
                for (other, theirs, who) in near.range(place + 1..).filter_map(|near| told.get(*near)) {
                    let strangers = who.iter().all(|one| !named.contains(one));
                    let case = alike.iter().any(|one| self.follows(one, other));
                    if strangers && !case && same(said, theirs, limits.narrative_share) {
                        alike.push(other);
                        named.extend(who);
                    }
                }
                let new = alike.iter().any(|one| !taken.contains(&one.name));
                if alike.len() >= limits.narrative_letters && new {
                    taken.extend(alike.iter().map(|one| one.name.clone()));
                    found.extend(finding(SeriesPattern::AccountReused, &alike, ""));
                }
            }
        }
        found
    }
}

/// What a letter tells in its own words, as every run of so many words.
fn account(entry: &Entry, words: usize) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for offence in &entry.request.letter().offences {
        let acts = offence.conduct.iter().flatten().filter_map(|act| act.quote.as_deref());
        let claims = offence.circumstances.values().filter_map(|claim| claim.quote.as_deref());
        for text in offence.quote.as_deref().into_iter().chain(acts).chain(claims) {
            let text = plain(text);
            let list: Vec<&str> = text.split(' ').collect();
            all.extend(list.windows(words.max(1)).map(|run| run.join(" ")));
        }
    }
    all
}

/// Whether so large a share of what either says stands in both.
fn same(one: &BTreeSet<String>, other: &BTreeSet<String>, share: usize) -> bool {
    let both = one.intersection(other).count();
    both * 100 >= share * one.union(other).count()
}

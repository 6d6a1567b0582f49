//! Figures that point at nobody: what is held back cannot be computed from what is told.

use crate::common::cases;
use crate::common::docket::Docket;
use crate::common::world;
use crate::{cli, letters};
use mla_screen::analysis::{Counted, CountedBy, Entry, LEAST_MATTERS, Tally};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

type By = Vec<CountedBy>;

/// The counts by another way: limbs by answer, measure and state, with the matters behind each.
#[derive(Default)]
struct Truth(BTreeMap<By, (u64, BTreeSet<String>)>);

impl Truth {
    fn of(entries: &[Entry]) -> Self {
        let mut truth = Self::default();
        for entry in entries {
            let letter = entry.request.letter();
            let matter = letter.follow_up_of.clone().unwrap_or_else(|| letter.reference.clone());
            for limb in world::screener().screen(&entry.request, &entry.dossier, entry.as_of).limbs() {
                let by = [
                    CountedBy::Answer(limb.disposition()),
                    CountedBy::Measure(limb.kind()),
                    CountedBy::State(letter.from.state),
                ];
                let cell = truth.0.entry(by.to_vec()).or_default();
                cell.0 += 1;
                cell.1.insert(format!("{}/{matter}", letter.from.state));
            }
        }
        truth
    }

    fn within<'t>(&'t self, by: &'t [CountedBy]) -> impl Iterator<Item = (usize, &'t (u64, BTreeSet<String>))> {
        self.0.iter().enumerate().filter(|(_, (key, _))| key.starts_with(by)).map(|(place, (_, cell))| (place, cell))
    }

    fn limbs(&self, by: &[CountedBy]) -> u64 {
        self.within(by).map(|(_, cell)| cell.0).sum()
    }

    fn matters(&self, by: &[CountedBy]) -> usize {
        self.within(by).flat_map(|(_, cell)| &cell.1).collect::<BTreeSet<_>>().len()
    }

    /// Which of the smallest cells a figure is the sum of.
    fn sum(&self, by: &[CountedBy]) -> Vec<u64> {
        let mut row = vec![0; self.0.len()];
        self.within(by).for_each(|(place, _)| row[place] = 1);
        row
    }

    /// Every cell, small or not, at every depth.
    fn cells(&self) -> BTreeSet<By> {
        self.0.keys().flat_map(|key| (0..=key.len()).map(|depth| key[..depth].to_vec())).collect()
    }
}

/// Everything that is told: figures by their place, and of a figure what is held back, as the sum of the parts that are
/// not told. Who attacks is held to know which those are.
fn told(counted: &Counted, by: &By, truth: &Truth, sums: &mut Vec<Vec<u64>>, figures: &mut BTreeMap<By, u64>) {
    figures.insert(by.clone(), counted.limbs);
    sums.push(truth.sum(by));
    let mut rest = truth.sum(by);
    let mut of_parts = 0;
    for part in &counted.parts {
        let by: By = by.iter().copied().chain(part.of).collect();
        truth.sum(&by).iter().zip(&mut rest).for_each(|(one, left)| *left -= one);
        of_parts += part.limbs;
        told(part, &by, truth, sums, figures);
    }
    assert_eq!(
        counted.held_back.unwrap_or(0)
            + if counted.parts.is_empty() && counted.held_back.is_none() { counted.limbs } else { of_parts },
        counted.limbs
    );
    if counted.held_back.is_some() {
        let behind = truth.0.values().zip(&rest).filter(|(_, left)| **left == 1).flat_map(|((_, matters), _)| matters);
        let behind: BTreeSet<&String> = behind.collect();
        assert!(behind.len() >= LEAST_MATTERS, "what is held back of {by:?} has too few matters behind it: {behind:?}");
        sums.push(rest);
    }
}

const PRIME: u64 = 1_000_000_007;

fn power(base: u64, exponent: u64) -> u64 {
    let half = |value: u64| value * value % PRIME;
    match exponent {
        0 => 1,
        odd if odd % 2 == 1 => base * power(base, odd - 1) % PRIME,
        even => half(power(base, even / 2)),
    }
}

/// The sums in steps: each row begins further right than the one before.
fn steps(mut rows: Vec<Vec<u64>>) -> Vec<Vec<u64>> {
    let mut done: Vec<Vec<u64>> = Vec::new();
    let width = rows.first().map_or(0, Vec::len);
    for column in 0..width {
        let Some(place) = rows.iter().position(|row| row[column] != 0) else { continue };
        let lead = rows.swap_remove(place);
        let scale = power(lead[column], PRIME - 2);
        let lead: Vec<u64> = lead.iter().map(|value| value * scale % PRIME).collect();
        rows.iter_mut().for_each(|row| take_off(row, &lead, column));
        done.push(lead);
    }
    done
}

fn take_off(row: &mut [u64], lead: &[u64], column: usize) {
    let times = PRIME - row[column] % PRIME;
    row.iter_mut().zip(lead).for_each(|(value, one)| *value = (*value + times * one) % PRIME);
}

/// Whether a sum follows from others by adding and taking away.
fn follows(steps: &[Vec<u64>], sum: &[u64]) -> bool {
    let mut row = sum.to_vec();
    for lead in steps {
        let column = lead.iter().position(|value| *value != 0).unwrap();
        if row[column] != 0 {
            take_off(&mut row, lead, column);
        }
    }
    row.iter().all(|value| *value == 0)
}

fn tally(entries: &[Entry]) -> Tally {
    let mut found = Tally::default();
    entries.iter().for_each(|entry| found.take(world::screener(), entry));
    found
}

/// What must hold of the figures of any docket.
fn kept(entries: &[Entry]) -> Result<(), TestCaseError> {
    let truth = Truth::of(entries);
    let Some(counted) = tally(entries).published() else {
        prop_assert!(truth.matters(&[]) < LEAST_MATTERS, "a docket that is large enough is told");
        return Ok(());
    };
    let (mut sums, mut figures) = (Vec::new(), BTreeMap::new());
    told(&counted, &By::new(), &truth, &mut sums, &mut figures);
    for (by, limbs) in &figures {
        prop_assert_eq!(*limbs, truth.limbs(by), "{:?}", by);
        prop_assert!(truth.matters(by) >= LEAST_MATTERS, "{:?} has too few matters behind it", by);
    }
    let steps = steps(sums);
    for by in truth.cells() {
        let sum = truth.sum(&by);
        if truth.matters(&by) < LEAST_MATTERS {
            prop_assert!(!follows(&steps, &sum), "{:?} can be computed", by);
        } else if figures.contains_key(&by) {
            prop_assert!(follows(&steps, &sum), "the attack finds what is told: {:?}", by);
        }
    }
    // Nothing of a letter is in it but words of closed lists and codes of states.
    let text = serde_json::to_string(&counted).unwrap();
    for entry in entries {
        let letter = entry.request.letter();
        prop_assert!(!text.contains(&letter.reference) && !text.contains(&entry.name));
        for words in letter.persons.iter().filter_map(|person| person.quote.as_ref()) {
            prop_assert!(!text.contains(words.as_str()), "{words}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(20))]

    #[test]
    fn what_is_held_back_cannot_be_computed(seed in any::<u64>(), from in 0_u64..1000, letters in 3_u64..160) {
        let docket = Docket::new(seed, world::screener().base());
        let entries: Vec<Entry> = (from..from + letters).map(|number| docket.entry(number, None)).collect();
        kept(&entries)?;
    }
}

#[test]
fn the_collection_and_its_parts() {
    for size in [4, 5, 12, 40, letters().len()] {
        kept(&letters()[..size]).unwrap();
    }
    // Side by side or one after the other, the figures are the same.
    let mut parts = Tally::default();
    letters().chunks(7).rev().for_each(|part| parts.merge(tally(part)));
    assert_eq!(parts.published(), tally(letters()).published());
}

/// Four letters of a state among many of others: neither the state nor what is left without it is told.
#[test]
fn a_small_cell_takes_another_with_it() {
    let docket = Docket::new(3, world::screener().base());
    let escalates = |entry: &Entry| {
        let verdict = world::screener().screen(&entry.request, &entry.dossier, entry.as_of);
        verdict.limbs().all(|limb| limb.disposition() == mla_screen::Disposition::Escalate)
    };
    let of = |state: &str, most: usize| -> Vec<Entry> {
        let all = (0..).map(|number| docket.entry(number, None));
        let mine = all.filter(|entry| entry.request.letter().from.state.as_str() == state);
        mine.filter(escalates).take(most).collect()
    };
    let few = of("FR", 3);
    let many = [of("US", 120), of("DE", 60)].concat();
    let states = |entries: &[Entry]| {
        let counted = tally(entries).published().unwrap();
        let leaves = counted.parts.iter().flat_map(|answer| &answer.parts).flat_map(|measure| &measure.parts);
        leaves.filter_map(|leaf| leaf.of).map(|of| format!("{of:?}")).collect::<BTreeSet<_>>()
    };
    assert_eq!(states(&many).len(), 2, "{:?}", states(&many));
    assert_eq!(tally(&few).published(), None);
    let with = [many, few].concat();
    kept(&with).unwrap();
    assert!(states(&with).iter().all(|state| !state.contains("FR")));
}

/// A matter is a letter with those that follow it: five letters about one matter are one.
#[test]
fn letters_of_one_matter_are_one() {
    let mut entries: Vec<Entry> = Vec::new();
    for number in 0..6 {
        entries.push(crate::changed("us-wire-fraud", |letter, _| {
            letter["reference"] = serde_json::json!(format!("w-{number}"));
            if number > 0 {
                letter["follow_up_of"] = serde_json::json!("w-0");
            }
        }));
    }
    assert_eq!(tally(&entries).published(), None);
}

#[test]
fn the_command_prints_figures_and_no_name() {
    let run = |more: &[&str]| {
        let ran = cli::example("statistics", &[&["--docket", "120", "--seed", "5"], more].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    let docket = Docket::new(5, world::screener().base());
    let (table, csv, json) = (run(&[]), run(&["--format", "csv"]), run(&["--format", "json"]));
    assert_eq!(run(&["--threads", "1"]), run(&["--threads", "3"]));
    for number in 0..120 {
        let entry = docket.entry(number, None);
        for text in [&table, &csv, &json] {
            assert!(!text.contains(&entry.request.letter().reference) && !text.contains(&entry.name));
        }
    }
    let found: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(found["counted"]["limbs"].as_u64() > Some(100) && table.contains("No figure has fewer matters"));
    for line in csv.lines().skip(1) {
        let limbs: usize = line.rsplit(',').next().unwrap().parse().unwrap();
        assert!(limbs >= LEAST_MATTERS, "{line}");
    }
    assert!(run(&["--lang", "fr"]).contains("Aucun chiffre"));
    assert_eq!(cli::example("statistics", &[]).code, 2);
}

//! Routine letters of partners without concern do not drown the desk: of a thousand, at least 95 in a
//! hundred find no ground, whether the letter is complete or its coder was in a hurry.

use crate::common::letters;
use crate::common::plain::{self, Draw, Plain};
use mla_screen::{Disposition, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// What somebody has to do first: of each finding that stands in the way, the row, the act and what
/// is open.
fn obstacles(verdict: &Verdict) -> BTreeSet<String> {
    let waiting = verdict.limbs().filter(|limb| limb.disposition() != Disposition::NoGroundFound);
    let told = waiting.flat_map(|limb| limb.blocking()).filter_map(|one| {
        let open: Vec<&str> = one.because().map(|leaf| leaf.name()).take(2).collect();
        Some(format!("{} {}: {open:?}", one.row(), one.act()?))
    });
    told.collect()
}

fn at_least_95_in_a_hundred(write: impl Fn(Plain, &mut Draw) -> Plain) {
    let mut in_the_way: BTreeMap<String, u32> = BTreeMap::new();
    let (mut clear, wanted, partners) = (0, letters(), plain::read_partners());
    assert!(partners.len() >= 3, "{partners:?}");
    for seed in 0..wanted {
        let mut draw = Draw::new(seed as u64);
        let state = *draw.one(&partners);
        let routine = plain::letter(state, &mut draw);
        let verdict = write(routine, &mut draw).verdict();
        clear += usize::from(verdict.disposition() == Disposition::NoGroundFound);
        obstacles(&verdict).into_iter().for_each(|one| *in_the_way.entry(one).or_default() += 1);
    }
    let mut told: Vec<_> = in_the_way.into_iter().map(|(row, count)| (count, row)).collect();
    told.sort_unstable_by(|a, b| b.cmp(a));
    let told: Vec<String> = told.into_iter().take(30).map(|(count, row)| format!("{count:4} {row}")).collect();
    assert!(clear * 100 >= wanted * 95, "{clear} of {wanted} find no ground; in the way of others:\n{}", told.join("\n"));
}

#[test]
fn complete_letters_of_partners_find_no_ground() {
    at_least_95_in_a_hundred(|letter, _| letter);
}

#[test]
fn letters_of_partners_that_leave_out_what_is_optional_find_no_ground() {
    at_least_95_in_a_hundred(plain::hurried);
}

//! One red flag in each of a thousand letters that are otherwise routine: no limb that the flag touches
//! comes out *no ground found*.

use crate::common::letters;
use crate::common::plain::{self, Draw, Plain};
use crate::deeper::DEEPER;
use crate::kinds::{FLAGS, Flag, Touches};
use mla_screen::Disposition;
use mla_screen::verdict::LimbView;
use mla_screen::vocabulary::MeasureKind;
use std::collections::BTreeMap;

fn touched(flag: &Flag, limb: LimbView<'_>) -> bool {
    let first = limb.target().is_some_and(|one| one.as_str() == "p1");
    let discloses = limb.kind() != MeasureKind::Preservation;
    match flag.touches {
        Touches::Letter => true,
        Touches::FirstPerson => first,
        Touches::FirstMeasure => limb.measure().as_str() == "m1",
        Touches::FirstOfBoth => first && limb.measure().as_str() == "m1",
        Touches::Disclosure => discloses,
        Touches::FirstDisclosure => first && discloses,
    }
}

/// A routine letter, and the same with the flag.
fn twins(flag: &Flag, seed: usize) -> [Plain; 2] {
    let mut draw = Draw::new(seed as u64);
    let state = plain::any_state(&mut draw);
    let mut routine = plain::letter(state, &mut draw);
    if draw.chance(40) {
        routine = plain::hurried(routine, &mut draw);
    }
    let mut flagged = routine.clone();
    (flag.put)(&mut flagged, &mut draw);
    [routine, flagged]
}

#[test]
fn no_letter_with_a_hidden_red_flag_comes_out_without_a_ground() {
    let (mut faults, mut alone) = (BTreeMap::<&str, Vec<String>>::new(), 0);
    let flags: Vec<&Flag> = FLAGS.iter().chain(DEEPER).collect();
    for seed in 0..letters() {
        let flag = flags[seed % flags.len()];
        let [routine, flagged] = twins(flag, seed);
        let verdict = flagged.verdict();
        let missed = verdict.limbs().filter(|limb| touched(flag, *limb) && limb.disposition() == Disposition::NoGroundFound);
        let missed: Vec<&str> = missed.map(|limb| limb.id()).collect();
        if !missed.is_empty() {
            faults.entry(flag.name).or_default().push(format!("{missed:?} of {seed}: {}", flagged.letter));
        }
        // But for the flag it would have come out without a ground: looked at in one letter of four.
        alone += usize::from(seed % 4 == 0 && routine.verdict().disposition() == Disposition::NoGroundFound);
    }
    let told: Vec<String> = faults.iter().map(|(name, all)| format!("{} with {name}, as {}", all.len(), all[0])).collect();
    assert!(faults.is_empty(), "{} kinds:\n{}", faults.len(), told.join("\n"));
    assert!(
        alone * 10 > letters(),
        "but for the flag, only {alone} of {} would have come out without a ground",
        letters() / 4
    );
}

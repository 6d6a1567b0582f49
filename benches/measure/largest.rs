//! The largest letters that the limits allow, and what a limb of them costs: it must not grow with their number.

use crate::ratio::{self, Effort};
use mla_screen::request::{Letter, LetterOffence, LetterPerson, Measure, limits};
use mla_screen::vocabulary::{Conduct, InstrumentId, MeasureKind, OffenceId, PersonId};
use mla_screen::{Dossier, Request, Screener, Verdict};
use std::any::Any;
use std::hint::black_box;

/// Measures, offences and targets of each: a tenth of the most limbs, and the most. What a limb takes depends on what
/// is asked for which offence, so these are the same in both.
const SIZES: [(usize, usize, usize); 2] = [(10, 6, 1), (10, 6, 10)];

/// What each is called, where it is asked for alone.
pub(crate) const NAMES: [&str; 2] = ["a tenth of the most limbs", "the most limbs"];

/// The letter of one of [`NAMES`].
pub(crate) fn named(screener: &Screener, name: &str) -> Option<Request> {
    let place = NAMES.iter().position(|known| *known == name)?;
    Some(letter(screener, SIZES[place]))
}

/// Screens one with nothing known here, by the law of its day.
pub(crate) fn screen(screener: &Screener, request: &Request) -> Verdict {
    screener.screen(request, &Dossier::unexamined(), request.letter().received)
}

/// Times the letters in turns and prints what a limb costs.
pub(crate) fn print(screener: &Screener, effort: Effort) {
    let letters = SIZES.map(|size| letter(screener, size));
    let work = |request: &Request| -> Box<dyn Any> { Box::new(black_box(screen(screener, request))) };
    let [small, large] = &letters;
    let times = ratio::in_turns(effort.of_long_work(), &mut [&mut || work(small), &mut || work(large)]);
    println!("\nthe largest letters: {} instruments named", limits::INSTRUMENTS);
    for (request, time) in letters.iter().zip(&times) {
        let verdict = screen(screener, request);
        let bytes = serde_json::to_vec(&verdict).expect("a verdict is JSON").len();
        println!("  {} limbs: {time}, {bytes} bytes out; of which a limb {}", limbs(&verdict), time.each(limbs(&verdict)));
    }
    println!("  {} limbs / {} limbs = {:.1}", limits::LIMBS, limits::LIMBS / 10, times[1].over(&times[0]));
}

fn limbs(verdict: &Verdict) -> usize {
    verdict.limbs().len()
}

/// A letter whose offences are of all the conduct that there is and that says nothing else, so that all is open.
fn letter(screener: &Screener, (measures, offences, persons): (usize, usize, usize)) -> Request {
    let mut letter = Letter::new("largest", "2026-11-24".parse().expect("a day"), "US".parse().expect("a state"));
    let known: Vec<InstrumentId> = screener.base().instruments().keys().cloned().collect();
    letter.instruments = Some(known.into_iter().take(limits::INSTRUMENTS).collect());
    let offence_ids: Vec<OffenceId> = (0..offences).map(|place| format!("o{place}").parse().unwrap()).collect();
    let person_ids: Vec<PersonId> = (0..persons).map(|place| format!("p{place}").parse().unwrap()).collect();
    for (place, id) in offence_ids.iter().enumerate() {
        let conduct: Vec<_> = Conduct::ALL.iter().skip(place).step_by(offences).collect();
        let conduct = conduct.into_iter().map(|code| serde_json::json!({ "code": code })).collect();
        let conduct = serde_json::from_value(serde_json::Value::Array(conduct)).expect("conduct");
        letter.offences.push(LetterOffence { conduct: Some(conduct), ..LetterOffence::new(id.clone()) });
    }
    letter.persons.extend(person_ids.iter().cloned().map(LetterPerson::new));
    for place in 0..measures {
        let kind = MeasureKind::ALL[place % MeasureKind::ALL.len()];
        let mut measure = Measure::new(format!("m{place}").parse().unwrap(), kind);
        measure.offences.clone_from(&offence_ids);
        measure.targets.clone_from(&person_ids);
        letter.measures.push(measure);
    }
    Request::try_from(letter).expect("within the limits")
}

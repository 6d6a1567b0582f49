//! LAW 6, honest: what a verdict promises comes true. A limb that may be severed comes to the same
//! alone; a question, once its office has answered it, moves what waited for it.

use crate::common::generate::{self, Generated};
use crate::common::generate_dossier::{decide, determination};
use crate::common::moves;
use crate::common::reach;
use mla_screen::verdict::{ActKind, LimbView, Question};
use mla_screen::{Disposition, Verdict};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The matter with this limb alone: its measure, for its offence, at its target. The persons and the
/// offences that the letter also names stay in it.
fn alone(matter: &Generated, limb: LimbView<'_>) -> Generated {
    let mut letter = matter.letter.clone();
    letter.measures.retain(|measure| measure.id == *limb.measure());
    for measure in &mut letter.measures {
        measure.offences = limb.offence().into_iter().cloned().collect();
        measure.targets = limb.target().into_iter().cloned().collect();
    }
    Generated { letter, ..matter.clone() }
}

#[test]
fn a_severed_limb_comes_to_what_the_severance_promises() {
    reach::holds(64, 32, &generate::matter(), |matter, reached| {
        let matter = matter.without_refusals_at_large();
        let verdict = matter.verdict();
        if !verdict.is_severed() {
            return Ok(());
        }
        for promised in [Disposition::NoGroundFound, Disposition::Escalate, Disposition::Refuse] {
            for limb in verdict.limbs().filter(|limb| limb.disposition() == promised).take(2) {
                let severed = alone(&matter, limb).verdict();
                let same = severed.limbs().find(|one| one.id() == limb.id());
                prop_assert_eq!(same.map(|one| one.disposition()), Some(limb.disposition()), "{}", limb.id());
                reached.once();
            }
        }
        Ok(())
    });
}

/// `matter` with an answer of the office that the question names.
fn answered(matter: &Generated, question: &Question, answer: bool) -> Generated {
    let mut file = matter.file();
    decide(&mut file, determination("the-answer", &question.id, answer, question.office, matter.as_of));
    Generated { dossier: Some(file), ..matter.clone() }
}

/// What a verdict says of the limbs that wait for a question.
fn says(verdict: &Verdict, question: &Question) -> Vec<Value> {
    let limbs = verdict.limbs().filter(|limb| question.limbs.iter().any(|id| id == limb.id()));
    limbs
        .map(|limb| {
            let rows: Vec<String> = moves::by_row(&limb).into_iter().map(|one| format!("{one:?}")).collect();
            let routes: Vec<String> = limb.routes().map(|route| format!("{} {}", route.route(), route.state())).collect();
            json!([limb.id(), limb.disposition(), limb.acts(), rows, routes])
        })
        .collect()
}

#[test]
fn an_answer_moves_what_waited_for_it() {
    let known = generate::undetermined().prop_map(Generated::examined);
    reach::holds(64, 96, &(known, any::<prop::sample::Index>()), |(matter, from), reached| {
        let verdict = matter.verdict();
        let asked: Vec<&Question> = verdict.questions().iter().filter(|one| one.act != ActKind::Wait).collect();
        let first = from.index(asked.len().max(1));
        for question in asked.iter().cycle().skip(first).take(asked.len().min(4)) {
            let [yes, no] = [true, false].map(|answer| answered(&matter, question, answer).verdict());
            for (verdict, answer) in [(&yes, true), (&no, false)] {
                let leaf = verdict.proof().leaves().find(|leaf| leaf.name() == question.id);
                prop_assert!(
                    leaf.is_none_or(|leaf| leaf.known() == Some(answer)),
                    "{} answered {} is {:?}",
                    &question.id,
                    answer,
                    leaf.map(|leaf| leaf.known())
                );
            }
            let [now, yes, no] = [&verdict, &yes, &no].map(|verdict| says(verdict, question));
            if yes != no || yes != now {
                reached.once();
                continue;
            }
            // An answer alone may not be enough: others are waited for beside it, and still are.
            let others = |limb: &String| asked.iter().any(|one| one.id != question.id && one.limbs.contains(limb));
            prop_assert!(question.limbs.iter().all(others), "{} moves nothing of {:?}", &question.id, &question.limbs);
        }
        Ok(())
    });
}

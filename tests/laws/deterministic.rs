//! LAW 2, deterministic: equal inputs give byte-equal verdicts; order changes no limb's answer; no
//! letter leaves a trace in the next one's verdict.

use crate::common::generate::{self, Generated};
use crate::common::{cases, world};
use mla_screen::verdict::{ActKind, Disposition, LimbView, Refusal, RouteState, RouteView};
use mla_screen::{Screener, Verdict};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::thread;

fn bytes(verdict: &Verdict) -> Vec<u8> {
    serde_json::to_vec(verdict).expect("JSON")
}

/// A second screener that was loaded on its own.
fn other() -> &'static Screener {
    static OTHER: OnceLock<Screener> = OnceLock::new();
    OTHER.get_or_init(|| Screener::embedded().expect("the embedded law"))
}

/// What a limb comes to: its answer, how each route stands, and what is asked for it.
#[derive(Debug, PartialEq)]
struct Answer {
    disposition: Disposition,
    refusal: Option<Refusal>,
    acts: Vec<ActKind>,
    routes: BTreeMap<String, RouteState>,
    asked: BTreeSet<String>,
}

/// What each limb comes to, by its name.
fn answers(verdict: &Verdict) -> BTreeMap<String, Answer> {
    let answer = |limb: LimbView<'_>| {
        let name = |route: &RouteView<'_>| format!("{}/{:?}/{:?}", route.route(), route.instrument(), route.invoked());
        let asked = verdict.questions().iter().filter(|question| question.limbs.iter().any(|id| id == limb.id()));
        let answer = Answer {
            disposition: limb.disposition(),
            refusal: limb.refusal(),
            acts: limb.acts().to_vec(),
            routes: limb.routes().map(|route| (name(&route), route.state())).collect(),
            asked: asked.map(|question| question.id.clone()).collect(),
        };
        (limb.id().to_owned(), answer)
    };
    verdict.limbs().map(answer).collect()
}

/// Whether every measure of the letter serves the same offences.
fn same_offences(matter: &Generated) -> bool {
    let sets = matter.letter.measures.iter().map(|one| one.offences.iter().collect::<BTreeSet<_>>());
    sets.collect::<BTreeSet<_>>().len() < 2
}

fn permuted<T: Clone>(list: &[T], by: &[u16]) -> Vec<T> {
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by_key(|place| by[place % by.len()].rotate_left(u32::try_from(*place).unwrap_or(0)));
    order.into_iter().map(|place| list[place].clone()).collect()
}

proptest! {
    #![proptest_config(cases(48))]

    /// Twice, by another screener, after another letter, and from four threads: the same bytes.
    #[test]
    fn equal_inputs_give_equal_bytes(matter in generate::matter(), between in generate::undetermined()) {
        let (request, known) = (matter.request(), matter.known());
        let screener = world::screener();
        let first = bytes(&screener.screen(&request, &known, matter.as_of));
        let _ = between.verdict();
        prop_assert_eq!(&bytes(&screener.screen(&request, &known, matter.as_of)), &first);
        prop_assert_eq!(&bytes(&other().screen(&request, &known, matter.as_of)), &first);
        let all: Vec<Vec<u8>> = thread::scope(|scope| {
            let screen = || scope.spawn(|| bytes(&screener.clone().screen(&request, &known, matter.as_of)));
            let running: Vec<_> = (0..4).map(|_| screen()).collect();
            running.into_iter().map(|one| one.join().expect("no panic")).collect()
        });
        prop_assert!(all.iter().all(|one| *one == first));
    }

    /// The order of offences, persons, measures, and of the lists inside a measure, changes no limb.
    #[test]
    fn order_changes_no_limb(matter in generate::matter(), by in proptest::array::uniform4(any::<u16>())) {
        let mut letter = matter.letter.clone();
        letter.offences = permuted(&letter.offences, &by);
        letter.persons = permuted(&letter.persons, &by);
        letter.measures = permuted(&letter.measures, &by);
        for measure in &mut letter.measures {
            measure.offences = permuted(&measure.offences, &by);
            measure.targets = permuted(&measure.targets, &by);
        }
        let other = Generated { letter, ..matter.clone() };
        let (one, two) = (matter.verdict(), other.verdict());
        prop_assert_eq!(answers(&one), answers(&two));
        let held = |verdict: &Verdict| verdict.questions().iter().map(|one| (one.id.clone(), one.held)).collect::<BTreeMap<_, _>>();
        prop_assert_eq!(held(&one), held(&two));
        prop_assert_eq!((one.disposition(), one.refusal(), one.acts()), (two.disposition(), two.refusal(), two.acts()));
    }

    /// A measure comes out as it would if the letter asked for nothing else: no limb, and nothing that
    /// was presumed for one, leaves a trace in another. Only what threatens a person for another offence of the
    /// letter is not divided: then company never makes a limb milder.
    #[test]
    fn each_measure_comes_out_as_if_alone(matter in generate::matter()) {
        let matter = matter.without_refusals_at_large();
        let together = answers(&matter.verdict());
        for measure in &matter.letter.measures {
            let mut letter = matter.letter.clone();
            letter.measures = vec![measure.clone()];
            for (limb, alone) in answers(&Generated { letter, ..matter.clone() }.verdict()) {
                if same_offences(&matter) {
                    prop_assert_eq!(&alone, &together[&limb], "{} alone, and with the others", limb);
                } else {
                    prop_assert!(alone.disposition <= together[&limb].disposition, "{} is milder in company", limb);
                }
            }
        }
    }

    /// So does each target: what is known of one person says nothing of another.
    #[test]
    fn each_target_comes_out_as_if_alone(matter in generate::matter()) {
        let matter = matter.without_refusals_at_large();
        let together = answers(&matter.verdict());
        for place in 0..matter.letter.measures.len() {
            for target in matter.letter.measures[place].targets.clone() {
                let mut letter = matter.letter.clone();
                letter.measures = vec![letter.measures[place].clone()];
                letter.measures[0].targets = vec![target];
                for (limb, alone) in answers(&Generated { letter, ..matter.clone() }.verdict()) {
                    if same_offences(&matter) {
                        prop_assert_eq!(&alone, &together[&limb], "{} alone, and with the others", limb);
                    } else {
                        prop_assert!(alone.disposition <= together[&limb].disposition, "{} is milder in company", limb);
                    }
                }
            }
        }
    }
}

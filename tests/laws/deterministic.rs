//! LAW 2, deterministic: equal inputs give byte-equal verdicts; order changes no limb's answer; no
//! letter leaves a trace in the next one's verdict.

use crate::common::generate::{self, Generated};
use crate::common::{cases, world};
use mla_screen::verdict::{ActKind, Disposition, Refusal, RouteState};
use mla_screen::{Screener, Verdict};
use proptest::prelude::*;
use std::collections::BTreeMap;
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

/// What a limb comes to, by its name.
type Answers = BTreeMap<String, (Disposition, Option<Refusal>, Vec<ActKind>, Vec<(String, RouteState)>)>;

fn answers(verdict: &Verdict) -> Answers {
    let limb = |limb: &mla_screen::verdict::LimbVerdict| {
        let name =
            |route: &mla_screen::verdict::RouteTried| format!("{}/{:?}/{:?}", route.route, route.instrument, route.invoked);
        let mut routes: Vec<_> = limb.routes.iter().map(|route| (name(route), route.state)).collect();
        routes.sort();
        (limb.id.clone(), (limb.disposition, limb.refusal, limb.acts.clone(), routes))
    };
    verdict.limbs.iter().map(limb).collect()
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
        prop_assert_eq!((one.disposition, one.refusal, one.acts), (two.disposition, two.refusal, two.acts));
        let ids = |verdict: &[mla_screen::verdict::Question]| verdict.iter().map(|one| (one.id.clone(), one.held)).collect::<BTreeMap<_, _>>();
        prop_assert_eq!(ids(&one.questions), ids(&two.questions));
    }
}

//! LAW 8 under suppositions: what is suspended, left or joined on a day counts from that day.

use crate::common::generate::{self, Generated};
use crate::common::{cases, world};
use mla_screen::Screener;
use mla_screen::law::{InstrumentKind, Supposition};
use mla_screen::verdict::{RouteState, Verdict};
use mla_screen::vocabulary::Date;
use proptest::prelude::*;
use serde_json::{Value, json};

fn suppose(changes: Value) -> Screener {
    let text = json!({"title": "supposed", "changes": changes}).to_string();
    let supposition = Supposition::from_json(text.as_bytes()).expect("a supposition");
    world::screener().suppose(&supposition).expect("a change of law that the base knows")
}

/// The states of the routes by one instrument, limb by limb.
fn by_instrument(verdict: &Verdict, id: &str) -> Vec<RouteState> {
    let routes = verdict.limbs().flat_map(|limb| limb.routes());
    routes
        .filter(|route| route.instrument().as_ref().is_some_and(|one| one.as_str() == id))
        .map(|route| route.state())
        .collect()
}

/// A routine day on which a state leaves a treaty that it has with the requested state.
fn treaty() -> impl Strategy<Value = (Generated, String)> {
    generate::matter().prop_filter_map("the letter invokes no treaty of the two states alone", |matter| {
        let named = matter.letter.instruments.as_ref()?;
        let base = world::screener().base();
        let own =
            named.iter().filter_map(|id| base.instruments().get(id)).find(|one| one.kind == InstrumentKind::Bilateral)?;
        let partner = own.parties.iter().any(|party| party.state == matter.letter.from.state);
        let id = own.id.to_string();
        partner.then_some((matter, id))
    })
}

/// What the verdict comes to, and how each finding stands. (A row that was changed cites the
/// supposition, before its day as well.)
fn answers(verdict: &Verdict) -> Value {
    let limbs = verdict.limbs().map(|limb| json!([limb.id(), limb.disposition(), limb.refusal(), limb.acts()]));
    let findings = verdict.findings().map(|one| json!([one.row(), one.state(), one.bars(), one.pointers(), one.act()]));
    let asked = verdict.questions().iter().map(|one| json!([one.id, one.limbs]));
    json!({"limbs": limbs.collect::<Vec<_>>(), "findings": findings.collect::<Vec<_>>(), "asked": asked.collect::<Vec<_>>()})
}

fn shut_on_the_day(matter: &Generated, id: &str, change: &str, by: &str, day: Date) -> Result<(), TestCaseError> {
    let changed = suppose(json!([{change: {"instrument": id, "state": by, "on": day}}]));
    let at = |screener: &Screener, as_of: Date| Generated { as_of, ..matter.clone() }.verdict_by(screener);
    let before = day.before().expect("a day before");
    let (supposed, real) = (at(&changed, before), at(world::screener(), before));
    let limbs =
        |verdict: &Verdict| verdict.limbs().map(|limb| (limb.id().to_owned(), limb.disposition())).collect::<Vec<_>>();
    prop_assert_eq!(limbs(&supposed), limbs(&real), "the day before {} {} {}", by, change, id);
    prop_assert!(answers(&supposed) == answers(&real), "findings differ on the day before {} {} {}", by, change, id);
    let after = by_instrument(&at(&changed, day), id);
    prop_assert!(after.iter().all(|state| *state == RouteState::Shut), "{} {} on {}: {:?}", id, change, day, after);
    Ok(())
}

proptest! {
    #![proptest_config(cases(32))]

    /// A suspension by either side shuts the routes by the treaty on its first day, not before.
    #[test]
    fn a_suspension_counts_from_its_day((matter, id) in treaty(), here in any::<bool>()) {
        let by = if here { "CA".to_owned() } else { matter.letter.from.state.to_string() };
        shut_on_the_day(&matter, &id, "suspends", &by, generate::day("2026-11-20"))?;
    }

    /// So does a denunciation that takes effect.
    #[test]
    fn a_treaty_that_is_left_carries_nothing((matter, id) in treaty(), here in any::<bool>()) {
        let by = if here { "CA".to_owned() } else { matter.letter.from.state.to_string() };
        shut_on_the_day(&matter, &id, "leaves", &by, generate::day("2026-11-20"))?;
    }

    /// A suspension that ended is as if it had never been, from the day of its end on.
    #[test]
    fn a_suspension_that_ended_leaves_nothing((matter, id) in treaty()) {
        let state = matter.letter.from.state;
        let own = &world::screener().base().instruments()[id.as_str()];
        prop_assume!(own.parties.iter().all(|party| party.suspensions.is_empty()));
        let changed = suppose(json!([
            {"suspends": {"instrument": id, "state": state, "on": "2026-11-01"}},
            {"resumes": {"instrument": id, "state": state, "on": "2026-11-20"}}
        ]));
        let matter = Generated { as_of: generate::day("2026-11-20"), ..matter };
        prop_assert_eq!(answers(&matter.verdict_by(&changed)), answers(&matter.verdict()));
        let last = Generated { as_of: generate::day("2026-11-19"), ..matter };
        let shut = by_instrument(&last.verdict_by(&changed), &id);
        prop_assert!(shut.iter().all(|state| *state == RouteState::Shut), "{:?}", shut);
    }
}

#[test]
fn a_routine_letter_flips_on_the_day() {
    let text = include_bytes!("../../examples/letters/nl-ransomware-preservation.json");
    let request = mla_screen::Request::from_json(text).expect("a letter of the collection");
    let changed = suppose(json!([{"suspends": {"instrument": "can-nld-1991", "state": "NL", "on": "2026-11-20"}}]));
    let states = |day| {
        let verdict = changed.screen(&request, &mla_screen::Dossier::unexamined(), generate::day(day));
        by_instrument(&verdict, "can-nld-1991")
    };
    let (before, on) = (states("2026-11-19"), states("2026-11-20"));
    assert!(!before.is_empty() && before.iter().all(|state| *state != RouteState::Shut), "{before:?}");
    assert!(!on.is_empty() && on.iter().all(|state| *state == RouteState::Shut), "{on:?}");
}

//! Clocks: each day stands where letter, dossier or law put it, in order, and a day that has passed is said.

use crate::common::{cases, generate, world};
use crate::{changed, cli, entry, letter};
use mla_screen::analysis::{Clock, ClockKind, Entry, clocks};
use mla_screen::vocabulary::{Date, PartialDate};
use proptest::prelude::*;
use serde_json::json;

fn of(entry: &Entry) -> Vec<Clock> {
    clocks(entry, world::screener())
}

fn one(all: &[Clock], kind: ClockKind) -> Option<&Clock> {
    all.iter().find(|clock| clock.kind == kind)
}

fn day(text: &str) -> Option<PartialDate> {
    Some(text.parse().unwrap())
}

fn on(entry: &Entry, day: &str) -> Entry {
    Entry { as_of: day.parse().unwrap(), ..entry.clone() }
}

#[test]
fn what_the_letter_says_stands_at_its_place() {
    let asked = changed("us-wire-fraud", |letter, _| {
        letter["urgency"] = json!("risk-to-life");
        letter["answer_by"] = json!("2026-10-20");
        letter["measures"][0]["period"] = json!({"from": "2026-11-02", "to": "2026-11"});
        letter["measures"][0]["preserved_under"] = json!("P-77");
    });
    let all = of(&on(&asked, "2026-10-10"));
    let said: Vec<_> = all.iter().map(|one| (one.kind, one.day, one.at.as_deref())).collect();
    let letter = |key: &'static str| Some(key);
    assert_eq!(
        said,
        [
            (ClockKind::RiskToLife, day("2026-09-14"), letter("letter#/urgency")),
            (ClockKind::AnswerBy, day("2026-10-20"), letter("letter#/answer_by")),
            (ClockKind::ExecutionBegins, day("2026-11-02"), letter("letter#/measures/0/period/from")),
            (ClockKind::ExecutionEnds, day("2026-11"), letter("letter#/measures/0/period/to")),
            (ClockKind::Secrecy, day("2027-03-31"), letter("letter#/secrecy/until")),
            (ClockKind::Preserved, None, letter("letter#/measures/0/preserved_under")),
        ]
    );
    assert!(all.iter().all(|one| !one.passed));
    // On the day itself nothing has passed; of a month, only with its last day.
    assert!(!one(&of(&on(&asked, "2026-10-20")), ClockKind::AnswerBy).unwrap().passed);
    let late = of(&on(&asked, "2026-11-30"));
    assert!(one(&late, ClockKind::AnswerBy).unwrap().passed && !one(&late, ClockKind::ExecutionEnds).unwrap().passed);
    assert!(one(&of(&on(&asked, "2026-12-01")), ClockKind::ExecutionEnds).unwrap().passed);
    // Nothing of the kind is said: no clock.
    let plain = of(&letter_of("us-wire-fraud"));
    assert!(one(&plain, ClockKind::AnswerBy).is_none() && one(&plain, ClockKind::RiskToLife).is_none());
}

fn letter_of(name: &str) -> Entry {
    letter(name).clone()
}

/// Criminal Code 487.012(4): ninety days for a letter of another state.
#[test]
fn preservation_lapses_by_the_row_of_its_power() {
    let keep = on(letter("nl-ransomware-preservation"), "2026-10-10");
    let all = of(&keep);
    let lapses: Vec<&Clock> = all.iter().filter(|one| one.kind == ClockKind::PreservationLapses).collect();
    assert!(!lapses.is_empty());
    for one in lapses {
        assert_eq!(one.day, day("2027-01-08"), "{one:?}");
        let cite = one.cite.as_ref().unwrap();
        assert!(["s. 487.012", "s. 487.013"].contains(&cite.at.as_str()), "{cite:?}");
    }
    assert!(one(&of(letter("us-wire-fraud")), ClockKind::PreservationLapses).is_none(), "bank records do not lapse");
}

/// S. 9(2): five years from the fine.
#[test]
fn a_fine_is_out_of_time_after_five_years() {
    let all = of(letter("nl-fine-too-old"));
    let fine = one(&all, ClockKind::FineOutOfTime).unwrap();
    assert!(fine.passed, "{fine:?}");
    assert_eq!(fine.cite.as_ref().unwrap().at, "s. 9(2)");
    let fined = letter("nl-fine-too-old").request.letter().measures[0].fined_on.unwrap();
    assert_eq!(fine.day, fined.plus_years(5));
}

/// S. 6(3): an arrangement runs six months at most, whatever it says.
#[test]
fn an_arrangement_ends_by_its_words_or_by_the_law() {
    let with = |until: Option<&str>| {
        let made = changed("hk-under-nothing", |_, dossier| {
            dossier["arrangements"] = json!([{"id": "made-1", "with": "HK", "from": "2026-07-01", "handling": "open"}]);
            if let Some(until) = until {
                dossier["arrangements"][0]["until"] = json!(until);
            }
        });
        let all = of(&on(&made, "2026-10-10"));
        one(&all, ClockKind::ArrangementEnds).cloned().unwrap()
    };
    let short = with(Some("2026-09-30"));
    assert_eq!((short.day, short.passed, short.cite.is_none()), (day("2026-09-30"), true, true));
    for long in [with(Some("2027-12-31")), with(None)] {
        assert_eq!((long.day, long.passed), (day("2026-12-31"), false));
        assert!(long.cite.unwrap().at.starts_with("s. 6"), "the law ends it");
    }
    let other = changed("hk-under-nothing", |_, dossier| {
        dossier["arrangements"] = json!([{"id": "made-1", "with": "CH", "from": "2026-07-01", "handling": "open"}]);
    });
    assert!(one(&of(&other), ClockKind::ArrangementEnds).is_none(), "an arrangement with somebody else");
}

/// A refusal is prepared by what the instrument wants; where nothing is refused or asked, no duty is told.
#[test]
fn duties_stand_at_the_end_with_their_rows() {
    let all = of(letter("us-drugs-death"));
    let duties: Vec<&Clock> = all.iter().filter(|one| matches!(one.kind, ClockKind::Consult | ClockKind::Reasons)).collect();
    assert!(!duties.is_empty());
    for duty in duties {
        assert!(duty.day.is_none() && duty.cite.is_some() && duty.about.as_deref() == Some("can-usa-1985"), "{duty:?}");
    }
    let clear = of(letter("us-wire-fraud"));
    assert!(one(&clear, ClockKind::Consult).is_none() && one(&clear, ClockKind::Reasons).is_none());
}

proptest! {
    #![proptest_config(cases(24))]

    /// Whatever the letter: in order, each with something on which it rests, and passed where its last day is over.
    #[test]
    fn every_clock_is_in_order_and_rests_on_something(matter in generate::matter()) {
        let entry = entry(&matter);
        let all = of(&entry);
        prop_assert_eq!(&all, &of(&entry));
        let days: Vec<(bool, Option<Date>)> = all.iter().map(|one| (one.day.is_none(), one.day.map(PartialDate::last))).collect();
        prop_assert!(days.is_sorted());
        for one in all {
            prop_assert!(one.at.is_some() || one.cite.is_some(), "{:?}", one);
            prop_assert!(!one.passed || one.day.is_some_and(|day| day.last() < entry.as_of), "{:?}", one);
        }
    }
}

#[test]
fn the_command_prints_both_languages_and_json() {
    let file = cli::letter("nl-fine-too-old");
    let run = |more: &[&str]| {
        let arguments: Vec<&str> = [file.as_str()].iter().chain(more).copied().collect();
        let ran = cli::example("clocks", &arguments);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    assert!(run(&[]).contains("passed") && run(&["--lang", "fr"]).contains("passé"));
    let json: serde_json::Value = serde_json::from_str(&run(&["--format", "json"])).unwrap();
    let told = json["nl-fine-too-old"].as_array().unwrap();
    assert_eq!(told.len(), of(letter("nl-fine-too-old")).len());
}

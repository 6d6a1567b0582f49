//! LAW 8, dated: nothing that is later than the as-of date is used, and nothing that had ended.

use crate::common::generate::{self, Generated};
use crate::common::world::Law;
use crate::common::{reach, world};
use mla_screen::Screener;
use mla_screen::law::{Instrument, Party};
use mla_screen::vocabulary::{Date, PartialDate};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The day may lie between two dates, each of which may be known only to the month or year.
fn may_run(from: Option<PartialDate>, until: Option<PartialDate>, day: Date) -> bool {
    from.is_none_or(|from| from.first() <= day) && until.is_none_or(|until| day <= until.last())
}

/// The instrument may bind the requested and the requesting state on the day.
fn may_bind(instrument: &Instrument, matter: &Generated) -> bool {
    let day = matter.as_of;
    let bound = |party: &Party| party.bound.is_some() && may_run(party.bound, party.until, day);
    let [here, there] = [world::screener().base().requested_state(), matter.letter.from.state].map(|state| {
        let mut rows = instrument.parties.iter().filter(move |party| party.state == state).peekable();
        // A state that is not listed may be bound where the list is not complete.
        if rows.peek().is_none() { !instrument.parties_complete } else { rows.any(bound) }
    });
    here && there && may_run(instrument.in_force, None, day)
}

/// The day on which each figure was published, by series and year.
fn published(series: &str, year: u16) -> Date {
    static DAYS: OnceLock<BTreeMap<(String, u64), Date>> = OnceLock::new();
    let days = DAYS.get_or_init(|| {
        let law = Law::published();
        let files = law.0.iter().filter(|(path, _)| path.contains("indicators/")).map(|(_, file)| file);
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let day = |file: &Value| {
            ((text(&file["id"]), file["year"].as_u64().expect("a year")), generate::day(&text(&file["published"])))
        };
        files.map(day).collect()
    });
    days[&(series.to_owned(), u64::from(year))]
}

/// From when and until when a row is there, by its name.
type Rows = BTreeMap<String, (Option<PartialDate>, Option<PartialDate>)>;

/// From when and until when each offence of the requested state is there, by its name.
fn offences() -> &'static Rows {
    static ROWS: OnceLock<Rows> = OnceLock::new();
    ROWS.get_or_init(|| {
        let law = Law::published_where(|path| path.contains("offences/"));
        let rows = law.0.values().flat_map(|file| file["offences"].as_array().expect("rows"));
        let day = |text: &Value| text.as_str().map(|text| text.parse().expect("a date"));
        rows.map(|row| (row["id"].as_str().expect("a name").to_owned(), (day(&row["from"]), day(&row["until"])))).collect()
    })
}

/// Where the scope of an instrument stands.
fn scope(id: &str) -> &'static str {
    static SCOPES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    let scopes = SCOPES.get_or_init(|| {
        let law = Law::published_where(|path| path.starts_with("instruments/"));
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        law.0.values().map(|file| (text(&file["id"]), text(&file["scope"]["cite"]["at"]))).collect()
    });
    &scopes[id]
}

/// Every day on which something in the law begins or ends, and the day before it.
fn edges() -> &'static [Date] {
    static EDGES: OnceLock<Vec<Date>> = OnceLock::new();
    EDGES.get_or_init(|| {
        let base = world::screener().base();
        let parties = base.instruments().values().flat_map(|one| &one.parties);
        let parties = parties.flat_map(|party| [party.bound, party.until]).flatten();
        let offences = offences().values().flat_map(|(from, until)| [*from, *until]).flatten();
        let grounds = base.grounds().flat_map(|one| [one.from, one.until]).flatten();
        let days = parties.chain(offences).chain(grounds).flat_map(|one| [one.first(), one.last()]);
        let mut all: Vec<Date> =
            days.flat_map(|day| [Some(day), day.before()]).flatten().filter(|day| day.year() > 1960).collect();
        all.sort_unstable();
        all.dedup();
        all
    })
}

/// A matter on a day on which the law changes, or the day before.
fn on_an_edge() -> impl Strategy<Value = Generated> {
    let late = select(edges().iter().copied().filter(|day| day.year() > 2000).collect::<Vec<_>>());
    (generate::undetermined(), prop_oneof![1 => select(edges()), 2 => late], any::<bool>())
        .prop_map(|(matter, edge, at_edge)| Generated { as_of: if at_edge { edge } else { matter.as_of }, ..matter })
}

/// Figures, instruments and offences of a later day are never used.
#[test]
fn nothing_later_is_used() {
    reach::holds(96, 8, &on_an_edge(), |matter, reached| {
        let verdict = matter.verdict();
        let base = world::screener().base();
        prop_assert_eq!(verdict.as_of(), matter.as_of);
        for line in verdict.figures() {
            prop_assert!(i32::from(line.year) <= matter.as_of.year());
            prop_assert!(published(line.indicator.as_str(), line.year) <= matter.as_of, "{} {}", &line.indicator, line.year);
        }
        for leaf in verdict.proof().leaves() {
            let binds = leaf.known() == Some(true) || leaf.presumed().is_some_and(|(is, _)| is);
            // `no-agreement` is the row by which no instrument binds.
            if let Some(name) = leaf
                .name()
                .strip_prefix("point:binds:")
                .filter(|_| binds && leaf.cite().is_some_and(|cite| !cite.at.is_empty()))
            {
                let instrument = base.instruments().values().find(|one| one.id.as_str() == name).expect("an instrument");
                let scope = leaf.cite().is_some_and(|cite| cite.at == scope(name));
                prop_assert!(scope || may_bind(instrument, &matter), "{} binds on {}", name, matter.as_of);
            }
            if let Some(name) = leaf.name().strip_prefix("point:offence-in-force:").filter(|_| binds) {
                let (from, until) = offences()[name];
                prop_assert!(may_run(from, until, matter.as_of), "{} on {}", name, matter.as_of);
            }
            // It was looked at, and was not yet or no more the law.
            if leaf.known() == Some(false)
                && (leaf.name().starts_with("point:binds:") || leaf.name().starts_with("point:offence-in-force:"))
            {
                reached.once();
            }
        }
        Ok(())
    });
}

/// No route by an agreement is open, or waits only for an office, before it can bind both.
#[test]
fn no_agreement_carries_before_it_binds() {
    reach::holds(96, 30, &on_an_edge(), |matter, reached| {
        use mla_screen::verdict::RouteState;
        let base = world::screener().base();
        let verdict = matter.verdict();
        for limb in verdict.limbs() {
            for route in limb.routes() {
                for id in route.instrument().into_iter().chain(route.invoked()) {
                    let bound = may_bind(&base.instruments()[id], &matter);
                    prop_assert!(bound || route.state() != RouteState::Open, "{} by {} on {}", limb.id(), id, matter.as_of);
                    if !bound {
                        reached.once();
                    }
                }
            }
        }
        Ok(())
    });
}

/// Ground rows that begin later, or had ended, are not among the findings: neither as published nor
/// where every row begins, or has ended, on one day.
#[test]
fn no_finding_rests_on_a_row_of_another_day() {
    let day = generate::day("2026-11-24");
    let moved = |key: &str, day: Date| {
        let mut law = Law::published();
        for (path, file) in
            law.0.iter_mut().filter(|(path, _)| path.starts_with("instruments/") || path.ends_with("backstops.json"))
        {
            for row in file["grounds"].as_array_mut().unwrap_or_else(|| panic!("{path} has no grounds")) {
                row.as_object_mut().expect("a row").retain(|key, _| key != "from" && key != "until");
                row[key] = day.to_string().into();
            }
        }
        law.screener()
    };
    let before = day.before().expect("a day");
    let (begun, ended) = (moved("from", day), moved("until", before));
    reach::holds(48, 24, &generate::undetermined(), |matter, reached| {
        let rows = |screener: &Screener, day: Date| {
            let verdict = Generated { as_of: day, ..matter.clone() }.verdict_by(screener);
            let base = screener.base();
            let dated =
                |id: &str| base.grounds().any(|row| row.id.as_str() == id && (row.from.is_some() || row.until.is_some()));
            verdict.findings().filter(|one| dated(&one.row().name())).count()
        };
        prop_assert_eq!(rows(&begun, before), 0, "a row of tomorrow");
        prop_assert_eq!(rows(&ended, day), 0, "a row of yesterday");
        prop_assert_eq!(rows(&begun, day) > 0, rows(&ended, before) > 0);
        if rows(&begun, day) > 0 {
            reached.once();
        }
        Ok(())
    });
}

/// The base with every dated row moved to the day `day`: offences, powers and grounds begin then.
fn begun(day: &str) -> Screener {
    let mut law = Law::published();
    let later = |rows: &mut Value| {
        for row in rows.as_array_mut().expect("rows") {
            row.as_object_mut().expect("a row").remove("until");
            row["from"] = day.into();
        }
    };
    let offences: Vec<String> = law.0.keys().filter(|path| path.contains("/offences/")).cloned().collect();
    for path in offences {
        later(&mut law.file(&path)["offences"]);
    }
    later(&mut law.file("canada/measures.json")["powers"]);
    later(&mut law.file("canada/backstops.json")["grounds"]);
    law.screener()
}

#[test]
fn the_day_before_a_law_begins_is_not_the_day_on_which_it_does() {
    let screener = begun("2026-11-24");
    let text = include_bytes!("../../examples/letters/nl-ransomware-preservation.json");
    let request = mla_screen::Request::from_json(text).expect("a letter of the collection");
    let used = |day: &str| {
        let verdict = screener.screen(&request, &mla_screen::Dossier::unexamined(), generate::day(day));
        let offences = verdict.proof().leaves().filter(|leaf| leaf.name().starts_with("point:offence-in-force:"));
        let offences: Vec<Option<bool>> = offences.map(|leaf| leaf.known()).collect();
        // A power that is not there yet is shown as one that is not in force, and carries nothing.
        let powers = verdict.handling().len();
        let backstops = verdict.findings().filter(|one| one.row().name().starts_with("backstop/")).count();
        (offences, powers > 0, backstops > 0)
    };
    let (before, on) = (used("2026-11-23"), used("2026-11-24"));
    assert!(!before.0.is_empty() && before.0.iter().all(|is| *is == Some(false)), "{before:?}");
    assert!(!on.0.is_empty() && on.0.iter().all(|is| *is == Some(true)), "{on:?}");
    assert_eq!((before.1, before.2, on.1, on.2), (false, false, true, true));
}

//! A legal base with faults is refused whole: every fault at once, each with its file, its row and
//! what is wrong.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "common/ruritania.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod ruritania;

use mla_screen::law::LawFault;
use ruritania::{files, load, spoil};

/// The faults of the base after changes (file, from, to).
fn faults(changes: &[(&str, &str, &str)]) -> Vec<LawFault> {
    let mut files = files();
    for (file, from, to) in changes {
        spoil(&mut files, file, from, to);
    }
    load(&files).err().unwrap_or_else(|| panic!("a base with faults is loaded: {changes:?}")).faults().to_vec()
}

const TREATY: &str = "instruments/zz-xa-1894.json";

/// File, what to change, and the row and fault that must be told.
#[rustfmt::skip]
const SPOILT: &[(&str, &str, &str, &str, &str)] = &[
    (TREATY, r#""hooks": ["backstop/life"]"#, r#""hooks": ["backstop/liberty"]"#,
        "zz-xa-1894/human-rights", "its hook `backstop/liberty` is no ground"),
    (TREATY, r#""cite": {"at": "a. 8", "mark": "verified", "source": "treaty-zz-xa"}"#, r#""cite": {"at": "a. 8", "mark": "verified", "source": "treaty-zz-xz"}"#,
        "zz-xa-1894", "cites the source `treaty-zz-xz`"),
    (TREATY, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01""#, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01", "until": "1894-12-31""#,
        "zz-xa-1894, XA", "ends before it begins (1895-01-01 to 1894-12-31)"),
    ("offences/penal-code.json", r#"{"all": [{"conduct": "obtaining-by-deceit"}, {"circumstance": "dishonest"}]}"#, r#"{"all": [{"conduct": "obtaining-by-deceit"}, {"any": []}]}"#,
        "pc-1", "an empty `all` or `any`"),
    ("offences/penal-code.json", r#""id": "pc-3""#, r#""id": "pc-2""#,
        "pc-2", "two rows of this name"),
    ("backstops.json", r#""office": "justice-minister""#, r#""standard": "none""#,
        "line 4", "standard"),
    ("states.json", r#"{"code": "XC""#, r#"{"code": "XB""#,
        "XB", "two rows of this name"),
    ("measures.json", r#""measure": "preservation""#, r#""measure": "tracking""#,
        "preservation", "no row for this measure"),
    ("routes.json", r#""id": "royal-grace", "kind""#, r#""id": "zz-xa-1894", "kind""#,
        "zz-xa-1894", "an instrument has this name"),
    ("measures.json", r#"{"id": "assize-order", "name""#, r#"{"id": "tracking", "name""#,
        "tracking", "a measure has this name"),
    ("conduct.json", r#""offences": ["pc-2"]"#, r#""offences": ["pc-1"]"#,
        "killing", "lists `pc-1`, whose elements do not name it"),
    (TREATY, r#""at": "a. 4", "mark": "verified""#, r#""at": "not found", "mark": "verified""#,
        "zz-xa-1894/dual-criminality", "is marked verified, and its pinpoint was not found"),
    (TREATY, r#"{"id": "zz-xa-1894/own-proceedings""#, r#"{"id": "zz-xa-1894/comity", "ground": "dual-criminality", "force": "barred", "cite": {"at": "a. 7", "mark": "verified", "source": "treaty-zz-xa"}},
    {"id": "zz-xa-1894/own-proceedings""#,
        "zz-xa-1894/comity", "is barred, and `zz-xa-1894/dual-criminality` says of the same letters: mandatory"),
    (TREATY, r#"{"id": "zz-xa-1894/own-proceedings""#, r#"{"id": "zz-xa-1894/again", "ground": "dual-criminality", "force": "mandatory", "cite": {"at": "a. 4", "mark": "verified", "source": "treaty-zz-xa"}},
    {"id": "zz-xa-1894/own-proceedings""#,
        "zz-xa-1894/again", "says the same as `zz-xa-1894/dual-criminality`"),
    (TREATY, r#"{"state": "XA", "signed""#, r#"{"state": "XA", "bound": "1900", "cite": {"at": "protocol", "mark": "verified", "source": "treaty-zz-xa"}},
    {"state": "XA", "signed""#,
        "zz-xa-1894, XA", "two rows of this party for the same days"),
    (TREATY, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01""#, r#""state": "XA", "signed": "1895-05-01", "bound": "1895-01-01""#,
        "zz-xa-1894, XA", "is bound before it signed"),
    (TREATY, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01""#, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01", "until": "1899-12-31", "suspensions": [{"from": "1901", "by": "XA", "cite": {"at": "note", "mark": "verified", "source": "treaty-zz-xa"}}]"#,
        "zz-xa-1894, XA", "is suspended (from 1901) while it is not bound"),
    (TREATY, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01""#, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01", "statements": [{"kind": "reservation", "about": [], "says": {"en": "keeps its own counsel"}, "cite": {"at": "note", "mark": "verified", "source": "treaty-zz-xa"}}]"#,
        "zz-xa-1894, XA", "a statement about no ground"),
    (TREATY, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01""#, r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01", "suspensions": [{"from": "1901", "by": "XB", "cite": {"at": "note", "mark": "verified", "source": "treaty-zz-xa"}}]"#,
        "zz-xa-1894, XA", "is suspended by `XB`, which is no party"),
    (TREATY, r#""ground": "own-proceedings", "force": "postponing""#, r#""ground": "own-proceedings", "measures": ["bank-records"], "except_measures": ["bank-records"], "force": "postponing""#,
        "zz-xa-1894/own-proceedings", "excepts every measure that it names"),
    ("indicators/crowns.json", r#""to": 999"#, r#""to": 400"#,
        "crowns 2025", "the figure of `XB` (500) lies in a gap between the bands"),
    ("indicators/crowns.json", r#""to": 999"#, r#""to": 1000"#,
        "crowns 2025", "the bands `tyranny` and `liberty` overlap"),
    ("indicators/crowns.json", r#""from": 0, "to": 999"#, r#""from": 1999, "to": 999"#,
        "crowns 2025", "the band `tyranny` holds no figure"),
    ("indicators/crowns.json", r#""published": "2026-01-01""#, r#""published": "2024-12-31""#,
        "crowns 2025", "was published (2024-12-31) before its year"),
    (TREATY, r#""grounds_complete""#, r#""absent": {"grounds": ["burden"], "cite": {"at": "aa. 1-9", "mark": "verified", "source": "treaty-zz-xa"}}, "grounds_complete""#,
        "zz-xa-1894", "`burden` is absent, and `travels` does not say how its concern travels"),
    ("policy.json", "[0, 0, 12, 24, 60]", "[0, 24, 12, 24, 60]",
        "thresholds", "asks less of a deeper intrusion"),
];

fn told(faults: &[LawFault], row: &str, says: &str) -> bool {
    // The fault of the two penal-code rows that share a name is told with the name as the key prints it.
    faults.iter().any(|one| one.place().contains(row) && one.fault.contains(says))
}

#[test]
fn each_fault_alone_is_told() {
    for (file, from, to, row, says) in SPOILT {
        let faults = faults(&[(file, from, to)]);
        assert!(told(&faults, row, says), "{file}: {row}: {says}: {faults:#?}");
        assert!(
            faults.iter().all(|one| !one.file.is_empty() && !one.place().is_empty() && !one.fault.is_empty()),
            "{faults:#?}"
        );
    }
}

/// A ground of which there is no more to say than that the text does not have it: the row that is made is the row that
/// would be written, and one that is written and named among the absent ones is there twice.
#[test]
fn an_absent_ground_is_the_row_that_would_be_written() {
    let row = r#"{"id": "zz-xa-1894/human-rights", "ground": "human-rights", "force": "absent", "hooks": ["backstop/life"], "cite": {"at": "aa. 1-9", "mark": "verified", "source": "treaty-zz-xa"}}"#;
    let line = r#""absent": {"grounds": ["human-rights"], "cite": {"at": "aa. 1-9", "mark": "verified", "source": "treaty-zz-xa"}}, "grounds_complete""#;
    let written = files();
    let mut made = files();
    spoil(
        &mut made,
        "backstops.json",
        "\n  ]\n}",
        r#"], "travels": [{"ground": "human-rights", "own": ["domestic-law"], "backstops": ["backstop/life"]}]}"#,
    );
    spoil(&mut made, TREATY, r#""grounds_complete""#, line);
    let twice = load(&made).err().map_or_else(Vec::new, |error| error.faults().to_vec());
    assert!(told(&twice, "zz-xa-1894/human-rights", "two grounds of this name"), "{twice:?}");
    spoil(&mut made, TREATY, &format!(",\n    {row}"), "");
    let [written, made] = [&written, &made].map(|files| load(files).unwrap());
    assert!(written.grounds().eq(made.grounds()));
    // It travels by the treaty's own rows on such grounds too, where it has one that speaks to every measure.
    let mut own = files();
    spoil(
        &mut own,
        "backstops.json",
        "\n  ]\n}",
        r#"], "travels": [{"ground": "burden", "own": ["dual-criminality", "own-proceedings"]}]}"#,
    );
    spoil(&mut own, TREATY, r#""grounds_complete""#, &line.replace("human-rights", "burden"));
    let own = load(&own).unwrap();
    let hooks = own.ground("zz-xa-1894/burden").map(|row| row.hooks.iter().map(|id| id.as_str()).collect::<Vec<_>>());
    assert_eq!(hooks.unwrap(), ["zz-xa-1894/dual-criminality", "zz-xa-1894/own-proceedings"]);
}

/// All five kinds in one base, and all five are told in one go.
#[test]
fn all_faults_are_told_at_once() {
    let changes: Vec<(&str, &str, &str)> = SPOILT[..5].iter().map(|(file, from, to, _, _)| (*file, *from, *to)).collect();
    let faults = faults(&changes);
    for (file, _, _, row, says) in &SPOILT[..5] {
        assert!(told(&faults, row, says), "{file}: {row}: {says}: {faults:#?}");
    }
}

/// A provision cannot carry death in a state that is known not to keep it.
#[test]
fn a_register_that_contradicts_the_record_is_told() {
    let cite = r#""cite": {"at": "c. 9", "mark": "verified", "source": "ruritania-code"}"#;
    let keeps = |keeps: bool| {
        let mut all = files();
        let row = format!(r#"{{"rows": [{{"state": "XA", "keeps": {keeps}, "as_of": "2025-01-01", {cite}}}]}}"#);
        all.push(("death-penalty.json".to_owned(), row));
        let provision = format!(
            r#"{{"provisions": [{{"id": "xa-9", "state": "XA", "name": {{"en": "c. 9"}}, "conduct": ["killing"], "flagged": false,
                "concern": {{"en": "none"}}, "maximum": {{"penalty": "death"}}, {cite}}}]}}"#
        );
        all.push(("provisions/xa.json".to_owned(), provision));
        load(&all).err().map_or_else(Vec::new, |error| error.faults().to_vec())
    };
    assert!(keeps(true).is_empty(), "{:?}", keeps(true));
    assert!(told(&keeps(false), "xa-9", "carries death"), "{:?}", keeps(false));
}

/// A fault of form in one file does not hide the faults of the others.
#[test]
fn a_file_that_cannot_be_read_hides_no_other_fault() {
    let faults = faults(&[("states.json", "\"Vulgaria\"", "7"), (TREATY, "\"bilateral\"", "\"bilatral\"")]);
    for (file, says) in [("states.json", "7"), (TREATY, "bilatral")] {
        let found = faults.iter().find(|one| one.file == file && one.place().contains("(line ") && one.fault.contains(says));
        assert!(found.is_some(), "{file}: {faults:#?}");
    }
}

/// The file of a fault is one that a lawyer can open: a path of the base, or the folder of one.
#[test]
fn a_fault_names_its_file() {
    let names: Vec<String> = files().into_iter().map(|(name, _)| name).collect();
    let mut wrong = Vec::new();
    for (file, from, to, row, says) in SPOILT {
        for fault in faults(&[(file, from, to)]).iter().filter(|one| one.place().contains(row) && one.fault.contains(says)) {
            let is_there = names.iter().any(|name| *name == fault.file || name.starts_with(&format!("{}/", fault.file)));
            if !is_there || !file.starts_with(fault.file.as_str()) {
                wrong.push(format!("{fault}: stands in {file}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Two figures for one state, two offices for one fact: which one counts must not be left to chance.
#[test]
fn a_key_given_twice_is_refused() {
    let mut spoilt = Vec::new();
    for (file, from, to) in [
        ("indicators/crowns.json", "\"XB\": 500", "\"XB\": 500, \"XB\": 2000"),
        ("requested-state.json", "\"judge\": {", "\"judge\": {\"en\": \"nobody\"}, \"judge\": {"),
    ] {
        let mut files = files();
        spoil(&mut files, file, from, to);
        if load(&files).is_ok() {
            spoilt.push(format!("{file}: {to}"));
        }
    }
    assert!(spoilt.is_empty(), "loaded without a word:\n{}", spoilt.join("\n"));
}

#[test]
fn a_missing_file_and_a_file_without_a_place_are_told() {
    let mut without = files();
    without.retain(|(name, _)| name != "routes.json");
    without.push(("treaties/new.json".to_owned(), "{}".to_owned()));
    let faults = load(&without).unwrap_err().faults().to_vec();
    assert!(faults.iter().any(|one| one.file == "routes.json" && one.fault.contains("no such file")), "{faults:#?}");
    assert!(faults.iter().any(|one| one.file == "treaties/new.json" && one.fault.contains("no place")), "{faults:#?}");
    let mut twice = files();
    twice.push(("other/policy.json".to_owned(), twice.iter().find(|(name, _)| name == "policy.json").unwrap().1.clone()));
    assert!(load(&twice).unwrap_err().to_string().contains("a second file of this name"));
}

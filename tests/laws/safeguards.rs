//! LAW 4, monotone in safeguards: with nothing presumed, a ground that is worded more strongly, or
//! one more ground, lowers the severity of no limb; one more route raises none.

use crate::common::generate::{self, Generated};
use crate::common::world::Law;
use crate::common::{cases, oracle};
use mla_screen::{Screener, Verdict};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// The places of the ground rows that can speak to a letter: file and JSON Pointer.
fn rows(law: &Law, instruments: &[String]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut take = |path: &str, above: String, list: &Value| {
        let count = list.as_array().map_or(0, Vec::len);
        all.extend((0..count).map(|place| (path.to_owned(), format!("{above}/{place}"))));
    };
    for (path, file) in &law.0 {
        let invoked = instruments.iter().any(|id| path.ends_with(&format!("/{id}.json")));
        if invoked || path.ends_with("/backstops.json") {
            take(path, "/grounds".to_owned(), &file["grounds"]);
        }
        let within = [("routes.json", "routes"), ("measures.json", "powers")];
        for (_, key) in within.into_iter().filter(|(name, _)| path.ends_with(name)) {
            for (place, row) in file[key].as_array().into_iter().flatten().enumerate() {
                take(path, format!("/{key}/{place}/grounds"), &row["grounds"]);
            }
        }
    }
    all
}

/// The instruments that can carry the letter: those that it invokes and its state's own.
fn instruments(matter: &Generated) -> Vec<String> {
    let invoked = matter.letter.instruments.iter().flatten().map(ToString::to_string);
    invoked.chain(generate::own_agreement(matter.letter.from.state)).collect()
}

/// The law with only the instruments that matter here: it loads faster, before and after.
fn law_for(matter: &Generated) -> Law {
    let keep = instruments(matter);
    let mut law = Law::published();
    law.0
        .retain(|path, _| !path.starts_with("instruments/") || keep.iter().any(|id| path.ends_with(&format!("/{id}.json"))));
    law
}

fn severities(verdict: &Verdict) -> Vec<(String, mla_screen::Disposition)> {
    verdict.limbs.iter().map(|limb| (limb.id.clone(), oracle::severity(verdict, limb))).collect()
}

fn compare(matter: &Generated, before: &Screener, after: &Screener, higher: bool, what: &str) -> Result<(), TestCaseError> {
    let (old, new) = (severities(&matter.verdict_by(before)), severities(&matter.verdict_by(after)));
    for ((limb, old), (_, new)) in old.into_iter().zip(new) {
        let fine = if higher { new >= old } else { new <= old };
        prop_assert!(fine, "{}: {} was {:?} and is {:?}", what, limb, old, new);
    }
    Ok(())
}

fn verified() -> Value {
    json!({"at": "s. 2(1)", "mark": "verified", "source": "mlcma"})
}

/// The next stronger force of a row; none where it is the strongest.
fn strengthen(row: &mut Value) -> Option<String> {
    let stronger = match row["force"].as_str()? {
        "absent" => "discretionary",
        "discretionary" => "mandatory",
        _ => return None,
    };
    row["force"] = stronger.into();
    row.as_object_mut()?.remove("hooks");
    if row["office"].is_null() {
        row["office"] = "justice-minister".into();
    }
    if row["ground"] == "contents" && row["items"].is_null() {
        row["items"] = json!(["facts"]);
    }
    Some(format!("{} now {stronger}", row["id"]))
}

fn ground() -> impl Strategy<Value = Value> {
    let ground = select(vec![
        "essential-interests",
        "human-rights",
        "political-offence",
        "dual-criminality",
        "ne-bis-in-idem",
        "safety",
    ]);
    (ground, select(vec!["mandatory", "discretionary", "postponing", "absent"]), any::<bool>()).prop_map(|(ground, force, view)| {
        let mut row = json!({"id": "one-more", "ground": ground, "force": force, "office": "justice-minister", "cite": verified()});
        // It speaks to other letters than any row that is there: two rows for the same must agree.
        row["except_measures"] = json!(["wanted-notice"]);
        if view {
            row["view"] = "indicated".into();
        }
        row
    })
}

fn route() -> impl Strategy<Value = Value> {
    let kind = select(vec!["agreement", "arrangement", "letters-rogatory", "officer-demand", "voluntary"]);
    let open =
        prop_oneof![Just(None), Just(Some(json!({"fact": "criminal-matter"}))), Just(Some(json!({"fact": "crime-here"})))];
    (kind, open, any::<bool>(), proptest::option::of(ground()), any::<bool>()).prop_map(|(kind, open, opened, ground, complete)| {
        let mut row = json!({"id": "another", "kind": kind, "name": {"en": "another way"}, "grounds_complete": complete, "cite": verified()});
        row["grounds"] = ground.into_iter().collect();
        if let Some(open) = open {
            row["open"] = open;
        }
        if opened {
            row["opened_by"] = json!(["justice-minister"]);
        }
        row
    })
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn a_stronger_ground_lowers_no_limb(matter in generate::matter(), which in any::<Index>()) {
        let mut law = law_for(&matter);
        let before = law.screener();
        let weak: Vec<(String, String)> = rows(&law, &instruments(&matter)).into_iter().filter(|(path, place)| {
            law.0[path].pointer(place).is_some_and(|row| ["absent", "discretionary"].iter().any(|force| row["force"] == *force))
        }).collect();
        let (path, place) = which.get(&weak);
        let row = law.file(path).pointer_mut(place).expect("a row");
        let what = strengthen(row).expect("a row that can be stronger");
        compare(&matter, &before, &law.screener(), true, &what)?;
    }

    #[test]
    fn one_more_ground_lowers_no_limb(matter in generate::matter(), ground in ground(), which in any::<Index>()) {
        let mut law = law_for(&matter);
        let before = law.screener();
        let instrument = law.0.keys().find(|path| path.starts_with("instruments/")).cloned();
        let routes = law.file("canada/routes.json")["routes"].as_array().expect("routes").len();
        let place = which.index(routes + 1);
        let what = format!("{ground} at {place} of {instrument:?}");
        let list = match instrument.filter(|_| place == routes) {
            Some(path) => &mut law.file(&path)["grounds"],
            None => &mut law.file("canada/routes.json")["routes"][place % routes]["grounds"],
        };
        list.as_array_mut().expect("grounds").push(ground);
        compare(&matter, &before, &law.screener(), true, &what)?;
    }

    #[test]
    fn one_more_route_raises_no_limb(matter in generate::matter(), route in route(), first in any::<bool>()) {
        let mut law = law_for(&matter);
        let before = law.screener();
        let what = route.to_string();
        let routes = law.file("canada/routes.json")["routes"].as_array_mut().expect("routes");
        routes.insert(if first { 0 } else { routes.len() }, route);
        compare(&matter, &before, &law.screener(), false, &what)?;
    }
}

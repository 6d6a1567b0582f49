//! LAW 4, monotone in safeguards: with nothing presumed, a ground that is worded more strongly, or
//! one more ground, lowers the severity of no limb; one more route raises none.

use crate::common::generate::{self, Generated};
use crate::common::oracle;
use crate::common::reach::{self, Reached};
use crate::common::world::Law;
use mla_screen::verdict::FindingState;
use mla_screen::vocabulary::Ground;
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

/// The same with no other way than an agreement.
fn one_way(matter: &Generated) -> Law {
    let mut law = law_for(matter);
    let routes = law.file("canada/routes.json")["routes"].as_array_mut().expect("routes");
    routes.retain(|route| route["kind"] == "agreement");
    law
}

/// A matter under a treaty of which the whole text was read.
fn under_a_read_treaty() -> impl Strategy<Value = Generated> {
    let treaties = vec![("CH", "can-che-1993"), ("NL", "can-nld-1991"), ("AT", "can-aut-1995"), ("AR", "can-arg-2000")];
    (generate::undetermined(), select(treaties)).prop_map(|(mut matter, (state, treaty))| {
        matter.letter.from.state = generate::code(state);
        matter.letter.instruments = Some(vec![treaty.parse().expect("a name")]);
        Generated { as_of: generate::day("2026-11-24"), ..matter }
    })
}

fn severities(verdict: &Verdict) -> Vec<(String, mla_screen::Disposition)> {
    oracle::severities(verdict).into_iter().collect()
}

fn compare(
    matter: &Generated,
    [before, after]: [&Screener; 2],
    higher: bool,
    what: &str,
    reached: &Reached,
) -> Result<(), TestCaseError> {
    let (old, new) = (severities(&matter.verdict_by(before)), severities(&matter.verdict_by(after)));
    for ((limb, old), (_, new)) in old.into_iter().zip(new) {
        let fine = if higher { new >= old } else { new <= old };
        prop_assert!(fine, "{}: {} was {:?} and is {:?}", what, limb, old, new);
        if new != old {
            reached.once();
        }
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

/// The grounds that stand in a verdict; where none does, any.
fn standing(verdict: &Verdict) -> Vec<Ground> {
    let stands = verdict.findings().filter(|one| one.state() == FindingState::Established);
    let mut grounds: Vec<Ground> = stands.filter_map(|one| one.ground()).collect();
    if grounds.is_empty() {
        grounds = Ground::ALL.to_vec();
    }
    grounds
}

/// Every row of a ground that stands is worded as strongly as can be, one after the other.
#[test]
fn a_stronger_ground_lowers_no_limb() {
    reach::holds(24, 4, &(under_a_read_treaty(), any::<Index>()), |(matter, which), reached| {
        let mut law = one_way(&matter);
        let before = law.screener();
        let ground = json!(which.get(&standing(&matter.verdict_by(&before))));
        let rows = rows(&law, &instruments(&matter));
        let mut what = Vec::new();
        for (path, place) in rows {
            let row = law.file(&path).pointer_mut(&place).expect("a row");
            if row["ground"] == ground {
                what.extend(std::iter::from_fn(|| strengthen(row)).take(2));
            }
        }
        compare(&matter, [&before, &law.screener()], true, &what.join(", "), reached)
    });
}

/// One more ground, on the route or in the instrument, of a kind that stands already.
#[test]
fn one_more_ground_lowers_no_limb() {
    let of = (under_a_read_treaty(), ground(), any::<Index>(), any::<bool>());
    reach::holds(40, 2, &of, |(matter, mut ground, speaks, in_instrument), reached| {
        let mut law = one_way(&matter);
        let before = law.screener();
        ground["ground"] = json!(speaks.get(&standing(&matter.verdict_by(&before))));
        if ground["ground"] == "contents" {
            ground["items"] = json!(["facts"]);
        }
        let path = law.0.keys().find(|path| path.starts_with("instruments/")).cloned().expect("an instrument");
        let what = format!("{ground} in {path}: {in_instrument}");
        let list = match in_instrument {
            true => &mut law.file(&path)["grounds"],
            false => &mut law.file("canada/routes.json")["routes"][0]["grounds"],
        };
        list.as_array_mut().expect("grounds").push(ground);
        compare(&matter, [&before, &law.screener()], true, &what, reached)
    });
}

#[test]
fn one_more_route_raises_no_limb() {
    // Where no agreement carries it, and the ways that are left are for few measures, one more can make a difference.
    let without_treaty = generate::matter().prop_map(|mut matter| {
        matter.letter.from.state = generate::code("KE");
        matter.letter.instruments = Some(Vec::new());
        matter
    });
    reach::holds(48, 12, &(without_treaty, route(), any::<bool>()), |(matter, route, first), reached| {
        let mut law = law_for(&matter);
        let routes = law.file("canada/routes.json")["routes"].as_array_mut().expect("routes");
        routes.retain(|route| route["kind"] == "agreement" || route["kind"] == "officer-demand");
        let before = law.screener();
        let what = route.to_string();
        let routes = law.file("canada/routes.json")["routes"].as_array_mut().expect("routes");
        routes.insert(if first { 0 } else { routes.len() }, route);
        compare(&matter, [&before, &law.screener()], false, &what, reached)
    });
}

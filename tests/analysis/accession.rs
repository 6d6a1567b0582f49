//! A change of law over a docket: what flips is the work of the change, and of nothing else.

use crate::common::{cases, generate, world};
use crate::{cli, entry, example, letter, letters, supposed};
use mla_screen::analysis::{Accession, Flip};
use mla_screen::law::Supposition;
use mla_screen::verdict::{Disposition, FindingKind};
use mla_screen::vocabulary::{Date, Force, Ground, StateCode};
use mla_screen::{LegalBase, Screener};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;

const JOINED: &str = "un-convention-joined";
const DECLARED: &str = "un-convention-joined-with-declarations";
const CONVENTION: &str = "un-cybercrime-2024";

fn between(before: &Screener, after: &Screener) -> Accession {
    let mut found = Accession::default();
    letters().iter().for_each(|entry| found.take(before, after, entry));
    found
}

fn limbs<'a>(flips: impl IntoIterator<Item = &'a Flip>) -> BTreeSet<(&'a str, &'a str)> {
    flips.into_iter().map(|flip| (flip.letter.as_str(), flip.limb.as_str())).collect()
}

/// The law is data: everything of a base but the instrument `touched`, to be compared.
fn rest(base: &LegalBase, touched: &str) -> String {
    let without = [
        format!("{:?}", base.instruments()[touched]),
        format!("supposed: {:?}", base.supposed()),
        base.law_sha256().to_owned(),
    ];
    let text = without.iter().fold(format!("{base:?}"), |text, part| text.replacen(part, "", 1));
    // What is supposed has its titles in other languages; where each ground stands is counted from the rows.
    let (rows, _) = text.split_once(", supposed_titles: ").expect("the titles, then the places of the grounds");
    assert!(rows.len() > 1_000_000 && !rows.contains(&without[0]));
    rows.to_owned()
}

#[test]
fn nothing_else_differs_between_the_two_laws() {
    let now = world::screener().base();
    for (name, touched) in [
        (JOINED, CONVENTION),
        (DECLARED, CONVENTION),
        ("un-convention-left", CONVENTION),
        ("swiss-treaty-suspended", "can-che-1993"),
    ] {
        let then = supposed(name);
        assert!(rest(now, touched) == rest(then.base(), touched), "{name}");
        // Of the instrument itself only who is bound, since when, and what was declared.
        let find = |base: &LegalBase| base.instruments().values().find(|one| one.id.as_str() == touched).unwrap().clone();
        let (was, mut is) = (find(now), find(then.base()));
        assert_ne!(was.parties, is.parties, "{name} changes something");
        is.parties = was.parties.clone();
        is.in_force = was.in_force;
        if name == DECLARED {
            let added = is.grounds.split_off(was.grounds.len());
            assert_eq!(
                added.iter().map(|row| row.ground).collect::<Vec<_>>(),
                [Ground::DualCriminality, Ground::PoliticalOffence]
            );
            let ended: Vec<Ground> =
                is.grounds.iter().zip(&was.grounds).filter(|(is, was)| is != was).map(|(row, _)| row.ground).collect();
            assert_eq!(ended, [Ground::DualCriminality, Ground::PoliticalOffence], "each takes the place of one row");
            is.grounds = was.grounds.clone();
        }
        assert_eq!(was, is, "{name}");
    }
}

#[test]
fn identical_law_gives_no_flip() {
    let (now, joined) = (world::screener(), supposed(JOINED));
    for law in [now, &joined] {
        let found = between(law, law);
        assert_eq!((found.letters as usize, &found.flips), (letters().len(), &Vec::new()));
    }
    // And a change that is empty, or about a treaty of nobody in the docket.
    assert_eq!(
        between(now, &now.suppose(&serde_json::from_str(r#"{"title": "t", "changes": []}"#).unwrap()).unwrap()).flips,
        []
    );
}

#[test]
fn leaving_undoes_joining() {
    let (now, joined, left) = (world::screener(), supposed(JOINED), supposed("un-convention-left"));
    assert!(between(now, &joined).flips.len() >= 8);
    assert_eq!(between(now, &left).flips, []);
    // From the law with it to the law without it, each limb goes back to where it was.
    let (there, back) = (between(now, &joined), between(&joined, &left));
    let turned = |flip: &Flip| (flip.letter.clone(), flip.limb.clone(), flip.after, flip.before);
    let went = |flip: &Flip| (flip.letter.clone(), flip.limb.clone(), flip.before, flip.after);
    assert_eq!(there.flips.iter().map(went).collect::<Vec<_>>(), back.flips.iter().map(turned).collect::<Vec<_>>());
}

/// S15, S16: what the convention takes away is counted over the docket, with the force that is left.
#[test]
fn s15_s16_what_joining_takes_away_is_counted() {
    let found = between(world::screener(), &supposed(JOINED));
    let hong_kong: StateCode = "HK".parse().unwrap();
    assert!(!found.flips.is_empty() && found.flips.iter().all(|flip| flip.severity().is_lt()), "none comes out stricter");
    for flip in &found.flips {
        assert_eq!((flip.before, flip.after), (Disposition::Refuse, Disposition::Escalate), "{flip:?}");
        assert!(flip.ways.contains(CONVENTION), "{flip:?}");
        // The agreement with one of them says what the convention does not: its row is the stronger.
        let own = flip.state == hong_kong;
        let (dual, political) =
            if own { (Force::Mandatory, Force::Mandatory) } else { (Force::Discretionary, Force::Absent) };
        assert_eq!(flip.grounds.get(&Ground::DualCriminality), Some(&dual), "S16: {flip:?}");
        assert_eq!(flip.grounds.get(&Ground::PoliticalOffence), Some(&political), "S15: {flip:?}");
    }
}

#[test]
fn declarations_restore_what_they_speak_of_and_no_more() {
    let (now, joined, declared) = (world::screener(), supposed(JOINED), supposed(DECLARED));
    let (open, kept) = (between(now, &joined), between(now, &declared));
    let restored = between(&joined, &declared);
    let (open, kept) = (limbs(&open.flips), limbs(&kept.flips));
    // No limb flips that did not flip before, and what is restored is what flipped and flips no more.
    assert!(kept.is_subset(&open), "{kept:?}");
    assert_eq!(limbs(&restored.flips), &open - &kept);
    assert!(restored.flips.len() >= 5);
    for flip in &restored.flips {
        assert_eq!((flip.before, flip.after), (Disposition::Escalate, Disposition::Refuse), "{flip:?}");
        let declared = [Ground::DualCriminality, Ground::PoliticalOffence];
        assert!(declared.iter().any(|ground| flip.grounds.get(ground) == Some(&Force::Mandatory)), "{flip:?}");
        assert_eq!(flip.ways.iter().collect::<Vec<_>>(), [CONVENTION], "{flip:?}");
    }
    // What still flips does so by another way than the convention's own text.
    for flip in &between(now, &declared).flips {
        assert!(!flip.ways.contains(CONVENTION), "{flip:?}");
    }
}

/// A declaration speaks from its day on, and about the measures that it names.
#[test]
fn a_declaration_counts_from_its_day() {
    let declared = supposed(DECLARED);
    let entry = letter("sa-social-media");
    let on = |day: &str| declared.screen(&entry.request, &entry.dossier, day.parse().unwrap());
    let rows = |day| -> Vec<String> {
        on(day).findings().filter(|one| one.kind() == FindingKind::Ground).map(|one| one.row().name().into_owned()).collect()
    };
    let has = |rows: &[String], row: &str| rows.iter().any(|one| one == row);
    let after = rows("2026-10-10");
    assert!(has(&after, "un-cybercrime-2024/dual-criminality-declared"), "{after:?}");
    assert!(!has(&after, "un-cybercrime-2024/dual-criminality"), "the row of the text gave way: {after:?}");
    assert!(!has(&rows("2026-08-31"), "un-cybercrime-2024/dual-criminality-declared"));
}

/// S14: a treaty between two can be suspended for one partner; of a convention that is arguable.
#[test]
fn s14_suspending_one_partner_moves_that_partner_alone() {
    let found = between(world::screener(), &supposed("swiss-treaty-suspended"));
    assert!(!found.flips.is_empty() && found.flips.iter().all(|flip| flip.state.as_str() == "CH"), "{:?}", found.flips);
    // The exclusion of military offences is in the treaty alone: without it the letter meets a convention that has none.
    let military = found.flips.iter().find(|flip| flip.letter == "ch-military-service").unwrap();
    assert!(military.severity().is_lt() && military.ways.contains("budapest-2001"), "{military:?}");

    let (joined, suspended) = (supposed(JOINED), supposed("un-convention-suspended-towards-hong-kong"));
    let asks = |name: &str| {
        let entry = letter(name);
        let verdict = suspended.screen(&entry.request, &entry.dossier, entry.as_of);
        let without = joined.screen(&entry.request, &entry.dossier, entry.as_of);
        let reading = |verdict: &mla_screen::Verdict| {
            verdict.questions().iter().any(|one| one.id.to_string().starts_with("reading:un-cybercrime-2024"))
        };
        assert!(!reading(&without), "{name}: asked without a suspension");
        reading(&verdict)
    };
    assert!(asks("hk-under-un-convention"), "whether the suspension has effect is a question of law");
    assert!(!asks("sa-social-media"), "another partner's letters are untouched");
}

#[test]
fn parts_of_a_docket_make_the_whole() {
    let (now, joined) = (world::screener(), supposed(JOINED));
    let mut whole = Accession::default();
    for part in letters().chunks(7) {
        let mut found = Accession::default();
        part.iter().for_each(|entry| found.take(now, &joined, entry));
        whole.merge(found);
    }
    assert_eq!(whole, between(now, &joined));
    let cells = whole.cells(|flip| flip.grounds.keys().map(|ground| (flip.state, *ground)).collect::<Vec<_>>());
    let behind: BTreeSet<_> = cells.values().flatten().map(|flip| (&flip.letter, &flip.limb)).collect();
    assert_eq!(behind.len(), whole.flips.len(), "every flip stands behind some cell");
}

#[test]
fn what_cannot_be_supposed_is_told() {
    let refused = |change: &str| {
        let text = format!(r#"{{"title": "t", "changes": [{change}]}}"#);
        world::screener().suppose(&Supposition::from_json(text.as_bytes()).unwrap()).unwrap_err().to_string()
    };
    let of_another = r#"{"declares": {"instrument": "budapest-2001", "state": "US", "on": "2026-01-01",
        "statement": {"kind": "declaration", "about": ["safety"], "says": {"en": "x"}, "cite": {"at": "x", "mark": "verified", "source": "supposition"}},
        "grounds": [{"id": "budapest-2001/x", "ground": "safety", "force": "mandatory", "cite": {"at": "x", "mark": "verified", "source": "supposition"}}]}}"#;
    assert!(refused(of_another).contains("not the requested state"));
    let no_party = r#"{"suspends": {"instrument": "budapest-2001", "state": "CA", "towards": "CN", "on": "2026-01-01"}}"#;
    assert!(refused(no_party).contains("no party"), "{}", refused(no_party));
    let never = r#"{"suspends": {"instrument": "can-che-1993", "state": "IN", "on": "2026-01-01"}}"#;
    assert!(refused(never).contains("no party"));
}

/// The law in which the convention is in force for the requested state and another from a day, and is left on another.
fn joined_and_left(state: StateCode, on: Date, left: Option<Date>) -> Result<Screener, String> {
    let mut changes = json!([
        {"in-force": {"instrument": CONVENTION, "on": on}}, {"joins": {"instrument": CONVENTION, "state": "CA", "on": on}},
        {"joins": {"instrument": CONVENTION, "state": state, "on": on}},
    ]);
    let leaves = left.map(|day| json!({"leaves": {"instrument": CONVENTION, "state": "CA", "on": day}}));
    changes.as_array_mut().unwrap().extend(leaves);
    let text = json!({"title": "t", "changes": changes}).to_string();
    world::screener().suppose(&Supposition::from_json(text.as_bytes()).unwrap()).map_err(|fault| fault.to_string())
}

proptest! {
    #![proptest_config(cases(24))]

    /// Whatever the letter: no flip without a change, some way that moved behind each, none left when the change is undone.
    #[test]
    fn a_flip_is_the_work_of_the_change(matter in generate::matter()) {
        let (now, on, state) = (world::screener(), matter.as_of, matter.letter.from.state);
        let between = |after: &Screener| {
            let mut found = Accession::default();
            found.take(now, after, &entry(&matter));
            found.flips
        };
        prop_assert_eq!(between(now), vec![]);
        for flip in between(&joined_and_left(state, on, None).unwrap()) {
            prop_assert!(!flip.ways.is_empty(), "{:?}", flip);
        }
        let before = on.before().unwrap();
        prop_assert_eq!(between(&joined_and_left(state, before, Some(on)).unwrap()), vec![], "leaving undoes joining");
        // Left on the day on which it was joined, it never bound: such a change is told as a fault.
        prop_assert!(joined_and_left(state, on, Some(on)).is_err());
    }
}

/// One command, on every letter, in every form.
#[test]
fn the_command_prints_table_csv_json_and_page() {
    let letters: Vec<String> = letters().iter().map(|entry| cli::letter(&entry.name)).collect();
    let file = example(&format!("suppositions/{JOINED}.json")).display().to_string();
    let run = |more: &[&str]| {
        let mut arguments: Vec<&str> = letters.iter().map(String::as_str).collect();
        arguments.extend(["--suppose", &file]);
        arguments.extend(more);
        let ran = cli::example("accession", &arguments);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    let found: Accession = serde_json::from_str(&run(&["--format", "json"])).unwrap();
    assert_eq!(found, between(world::screener(), &supposed(JOINED)));
    let (table, csv) = (run(&[]), run(&["--format", "csv"]));
    for flip in &found.flips {
        assert!(table.contains(&flip.letter) && csv.contains(&format!("{},{},{},", flip.letter, flip.state, flip.limb)));
    }
    let lines: usize = found.flips.iter().map(|flip| flip.grounds.len().max(1)).sum();
    assert_eq!(csv.lines().count(), lines + 1);
    for (lang, word) in [("en", "Hong Kong SAR China"), ("fr", "double incrimination")] {
        let page = run(&["--format", "html", "--lang", lang]);
        assert!(page.contains(&format!("<html lang=\"{lang}\">")) && page.contains(word), "{lang}");
        // Every figure of the map leads to its letters, on the page itself; nothing comes from elsewhere.
        let ids: BTreeSet<&str> = page.split(" id=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
        let links: BTreeSet<&str> = page.split("href=\"#").skip(1).filter_map(|part| part.split('"').next()).collect();
        assert!(!links.is_empty());
        assert_eq!(links, ids);
        let cells = found.cells(|flip| flip.grounds.keys().map(|ground| (flip.state, *ground)).collect::<Vec<_>>());
        assert_eq!(cells.len(), ids.len());
        for ((state, ground), flips) in cells {
            let of = |begin: String, end: &str| page.split(&begin).nth(1).unwrap().split(end).next().unwrap().to_owned();
            let figure = of(format!("<a href=\"#{state}-{ground}\">"), "</a>");
            assert!(figure.contains(&format!("class=\"count\">{}</text>", flips.len())), "{figure}");
            let behind = of(format!("<li id=\"{state}-{ground}\">"), "</li>");
            assert!(behind.contains(&format!("({})", flips.len())), "{behind}");
            for flip in flips {
                assert!(behind.contains(&format!("{} {}", flip.letter, flip.limb)) && figure.contains(&flip.letter));
            }
        }
        let rows = page.split("<tbody>").nth(1).unwrap().matches("<tr>").count();
        assert_eq!(rows, found.flips.len(), "and every limb stands in the table");
        assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("src="), "{lang}");
    }
    let bad = cli::example("accession", &[&letters[0], "--suppose", "no-such-file"]);
    assert_eq!(bad.code, 2);
}

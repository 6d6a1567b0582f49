//! Two editions of the law: what differs is told to the row and the field, and the smallest letter that it moves.

use crate::common::world::{self, Law};
use crate::{cli, example, letters, supposed};
use mla_screen::Screener;
use mla_screen::analysis::{Editions, Entry, PartChange, SmallestLetter};
use serde_json::{Value, json};

fn over(before: &Screener, after: &Screener, entries: &[Entry]) -> Editions {
    let mut found = Editions::between(before, after);
    entries.iter().for_each(|entry| found.take(before, after, entry));
    found
}

fn names(found: &Editions) -> Vec<String> {
    found.parts.iter().map(|one| one.part()).collect()
}

/// A change of one file.
type Edit<'e> = (&'e str, &'e dyn Fn(&mut Value));

/// The published law with some of its files changed.
fn edited(edits: &[Edit<'_>]) -> Screener {
    let mut law = Law::published();
    edits.iter().for_each(|(file, edit)| edit(law.file(file)));
    law.screener()
}

/// The row of a list by its name.
fn row<'v>(file: &'v mut Value, list: &str, key: &str, name: &str) -> &'v mut Value {
    let rows = file[list].as_array_mut().unwrap();
    rows.iter_mut().find(|row| row[key] == name).unwrap_or_else(|| panic!("no row {name}"))
}

#[test]
fn the_same_law_has_no_two_editions() {
    for (one, other) in
        [(world::screener(), &Law::published().screener()), (&supposed("un-convention-left"), world::screener())]
    {
        let found = over(one, other, &letters()[..12]);
        // What joins and leaves again stands as a change of its parties, and moves nothing.
        assert!(found.parts.iter().all(|part| part.part() == "instrument:un-cybercrime-2024"));
        assert_eq!((found.letters, found.otherwise, found.answers), (12, 0, vec![]));
        assert!(found.parts.iter().all(|part| part.smallest.is_none()));
    }
    assert_eq!(names(&Editions::between(world::screener(), &Law::published().screener())), Vec::<String>::new());
}

/// One edit a time, in every kind of file: that part alone differs, at that place, from that value to that one.
#[test]
fn each_edit_is_told_where_it_is_and_nothing_else() {
    let treaty = "instruments/can-che-1993.json";
    let policy = Law::published().0.keys().find(|name| name.ends_with("policy.json")).unwrap().clone();
    type Boxed = Box<dyn Fn(&mut Value)>;
    let edits: Vec<(&str, &str, &str, Boxed)> = vec![
        (
            treaty,
            "instrument:can-che-1993",
            "/parties/CH/until",
            Box::new(|file| {
                row(file, "parties", "state", "CH")["until"] = json!("2030-01-01");
            }),
        ),
        (
            treaty,
            "ground:can-che-1993/fiscal-offence",
            "/force",
            Box::new(|file| {
                row(file, "grounds", "id", "can-che-1993/fiscal-offence")["force"] = json!("mandatory");
            }),
        ),
        (
            "canada/measures.json",
            "power:search-warrant",
            "/decided_by",
            Box::new(|file| {
                row(file, "powers", "id", "search-warrant")["decided_by"] = json!("justice-minister");
            }),
        ),
        (
            "canada/measures.json",
            "measure:search-and-seizure",
            "/intrusion",
            Box::new(|file| {
                row(file, "measures", "measure", "search-and-seizure")["intrusion"] = json!(0);
            }),
        ),
        (
            "canada/conduct.json",
            "conduct:obtaining-by-deceit",
            "/cite/at",
            Box::new(|file| row(file, "conduct", "conduct", "obtaining-by-deceit")["cite"]["at"] = json!("read again")),
        ),
        ("canada/requested-state.json", "requested-state", "/fine_years", Box::new(|file| file["fine_years"] = json!(9))),
        (
            "canada/questions.json",
            "questions",
            "/otherwise/office",
            Box::new(|file| {
                file["otherwise"]["office"] = json!("justice-minister");
            }),
        ),
        (
            "states/death-penalty.json",
            "death-penalty:FR",
            "/keeps",
            Box::new(|file| {
                row(file, "rows", "state", "FR")["keeps"] = json!(true);
            }),
        ),
        (
            "states/states.json",
            "state:FR",
            "/name/en",
            Box::new(|file| {
                row(file, "states", "code", "FR")["name"]["en"] = json!("Gaul");
            }),
        ),
        (&policy, "policy", "/thresholds/broad_days", Box::new(|file| file["thresholds"]["broad_days"] = json!(7))),
        (
            &policy,
            "presumption:regularity",
            "/presumes",
            Box::new(|file| {
                row(file, "presumptions", "id", "regularity")["presumes"].as_array_mut().unwrap().pop();
            }),
        ),
    ];
    for (file, part, at, edit) in &edits {
        let found = Editions::between(world::screener(), &edited(&[(file, edit)]));
        assert_eq!(names(&found), [*part], "{part}");
        let [(place, was, is)] = found.parts[0].fields().collect::<Vec<_>>()[..] else { panic!("{part}: one field") };
        assert_eq!(place, *at, "{part}");
        assert!(was != is && !found.parts[0].is_added() && !found.parts[0].is_removed(), "{part}");
        // And back: what was and what is change places.
        let back = Editions::between(&edited(&[(file, edit)]), world::screener());
        assert_eq!(back.parts[0].fields().next(), Some((place, is, was)), "{part}");
    }
}

#[test]
fn a_row_that_comes_or_goes_is_told_whole() {
    let gone = edited(&[("instruments/can-che-1993.json", &|file| {
        file["grounds"].as_array_mut().unwrap().retain(|row| row["id"] != "can-che-1993/fiscal-offence");
    })]);
    let found = Editions::between(world::screener(), &gone);
    assert_eq!(names(&found), ["ground:can-che-1993/fiscal-offence"]);
    assert!(found.parts[0].is_removed() && !found.parts[0].is_added());
    let (_, was, _) = found.parts[0].fields().next().unwrap();
    let was = was.unwrap();
    assert_eq!(was["id"], "can-che-1993/fiscal-offence");
    let back = Editions::between(&gone, world::screener());
    assert!(back.parts[0].is_added() && back.parts[0].fields().next() == Some(("", None, Some(was))));
    // A declaration: two rows new, two with an end, and the party that made it.
    let declared = Editions::between(world::screener(), &supposed("un-convention-joined-with-declarations"));
    assert_eq!(
        names(&declared),
        [
            "instrument:un-cybercrime-2024",
            "ground:un-cybercrime-2024/dual-criminality",
            "ground:un-cybercrime-2024/dual-criminality-declared",
            "ground:un-cybercrime-2024/political-offence",
            "ground:un-cybercrime-2024/political-offence-declared",
        ]
    );
    assert!(declared.parts[1].row().is_some_and(|row| row.kind() == "ground"));
    let added: Vec<bool> = declared.parts.iter().map(PartChange::is_added).collect();
    assert_eq!(added, [false, false, true, false, true]);
}

/// The smallest by another way: every letter that comes out otherwise, by its limbs, its length and its name.
fn smallest(before: &Screener, after: &Screener, entries: &[Entry]) -> Option<(usize, usize, String)> {
    let moves = |entry: &&Entry| {
        let [was, is] = [before, after].map(|law| law.screen(&entry.request, &entry.dossier, entry.as_of));
        let told = |verdict: &mla_screen::Verdict| {
            let limbs = verdict.limbs();
            limbs.map(|limb| (limb.disposition(), limb.refusal(), limb.acts().to_vec())).collect::<Vec<_>>()
        };
        told(&was) != told(&is)
    };
    let size = |entry: &Entry| {
        let limbs = before.screen(&entry.request, &entry.dossier, entry.as_of).limbs().count();
        (limbs, serde_json::to_string(entry.request.letter()).unwrap().len(), entry.name.clone())
    };
    entries.iter().filter(moves).map(size).min()
}

fn size(one: &SmallestLetter) -> (usize, usize, String) {
    (one.limbs, one.bytes, one.letter.clone())
}

#[test]
fn the_smallest_letter_is_the_smallest_that_the_row_alone_moves() {
    let now = world::screener();
    let fiscal = |file: &mut Value| row(file, "grounds", "id", "can-che-1993/fiscal-offence")["force"] = json!("absent");
    let unguarded =
        |file: &mut Value| row(file, "grounds", "id", "can-usa-1985/essential-interests")["force"] = json!("absent");
    let renamed = |file: &mut Value| row(file, "states", "code", "FR")["name"]["en"] = json!("Gaul");
    let edits: [Edit<'_>; 3] = [
        ("instruments/can-che-1993.json", &fiscal),
        ("instruments/can-usa-1985.json", &unguarded),
        ("states/states.json", &renamed),
    ];
    let together = edited(&edits);
    let found = over(now, &together, letters());
    assert_eq!(names(&found), ["ground:can-che-1993/fiscal-offence", "ground:can-usa-1985/essential-interests", "state:FR"]);
    let mut moved = 0;
    for (part, edit) in found.parts.iter().zip(edits) {
        let alone = edited(&[edit]);
        assert_eq!(part.smallest.as_ref().map(size), smallest(now, &alone, letters()), "{}", part.part());
        moved += usize::from(part.smallest.is_some());
    }
    assert_eq!(moved, 2, "a name moves nothing");
    assert_eq!(found.letters as usize, letters().len());
    // Of the changed answers too, and each names limbs that changed so.
    let of_any = found.answers.iter().map(|one| size(&one.smallest)).min();
    assert_eq!(of_any, smallest(now, &together, letters()));
    for change in &found.answers {
        let limbs = &change.smallest.moved;
        assert!(limbs.iter().any(|(_, was, is)| (*was, *is) == (change.before, change.after)), "{change:?}");
    }
}

/// What only two changes together move stands beside neither, and among the answers.
#[test]
fn what_two_changes_move_together_is_no_work_of_one() {
    // The convention in force in general, without anybody joining, and one state joining what is not in force.
    let suppose = |changes: Value| {
        let text = json!({"title": "t", "changes": changes}).to_string();
        let supposition = mla_screen::law::Supposition::from_json(text.as_bytes()).unwrap();
        world::screener().suppose(&supposition).unwrap()
    };
    let convention = json!([
        {"in-force": {"instrument": "un-cybercrime-2024", "on": "2026-09-01"}},
        {"signatories-join": {"instrument": "un-cybercrime-2024", "on": "2026-09-01"}}
    ]);
    let joined = suppose(convention);
    let found = over(world::screener(), &joined, letters());
    assert_eq!(names(&found), ["instrument:un-cybercrime-2024"]);
    assert_eq!(found.parts[0].smallest.as_ref().map(size), smallest(world::screener(), &joined, letters()));
    assert!(found.otherwise > 0);
}

#[test]
fn parts_of_a_docket_make_the_whole_in_any_order() {
    let (now, then) = (world::screener(), supposed("un-convention-joined-with-declarations"));
    let whole = over(now, &then, letters());
    for step in [1, 9, 40] {
        let mut joined = Editions::between(now, &then);
        let parts: Vec<Editions> = letters().chunks(step).map(|part| over(now, &then, part)).collect();
        parts.into_iter().rev().for_each(|part| joined.merge(part));
        assert_eq!(joined, whole, "{step}");
    }
    assert!(whole.answers.windows(2).all(|pair| (pair[0].before, pair[0].after) < (pair[1].before, pair[1].after)));
}

#[test]
fn the_command_prints_both_languages_and_json() {
    let file = example("suppositions/swiss-treaty-suspended.json").display().to_string();
    let data = example("../data").display().to_string();
    let run = |more: &[&str]| {
        let ran = cli::example("editions", &[&[data.as_str(), &file], more].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    let found: Value = serde_json::from_str(&run(&["--format", "json"])).unwrap();
    assert_eq!(
        found,
        serde_json::to_value(over(world::screener(), &supposed("swiss-treaty-suspended"), letters())).unwrap()
    );
    let (english, french) = (run(&[]), run(&["--lang", "fr"]));
    let smallest = found["parts"][0]["smallest"]["letter"].as_str().unwrap();
    for text in [&english, &french] {
        assert!(text.contains("~ instrument:can-che-1993") && text.contains("/parties/CA/suspensions"), "{text}");
        assert!(text.contains(smallest));
    }
    assert!(english.contains("alone moves") && french.contains("fait bouger"));
    assert_eq!(cli::example("editions", &[&data, "no-such-file"]).code, 2);
}

//! Two accused, one measure, one offence: limbs differ by target only.

use crate::collection::{Letter, letter};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::Verdict;
use mla_screen::verdict::LimbView;
use serde_json::{Value, json};

fn limb<'v>(verdict: &'v Verdict, id: &str) -> LimbView<'v> {
    verdict.limbs().find(|one| one.id() == id).unwrap_or_else(|| panic!("no limb {id}"))
}

/// The letter with every entry of the dossier about `person`.
fn about(person: &str) -> Letter {
    let mut letter = letter("two-co-accused");
    for list in ["prior", "statuses", "profiles"] {
        for entry in letter.dossier[list].as_array_mut().expect("a list") {
            entry["concerns"] = json!({ "person": person, "match": "confirmed", "by": "national-police" });
            if let Some(quote) = letter.letter["persons"].as_array().expect("persons").iter().find(|one| one["id"] == person)
            {
                entry["concerns"]["quote"] = quote["quote"].clone();
            }
        }
    }
    letter
}

#[test]
fn the_limbs_differ_by_target_and_by_nothing_else() {
    let verdict = letter("two-co-accused").screen();
    let (thief, refugee) = (limb(&verdict, "m1/o1/p1"), limb(&verdict, "m1/o1/p2"));
    assert_eq!((thief.measure(), thief.offence()), (refugee.measure(), refugee.offence()));
    assert_eq!((thief.disposition(), refugee.disposition()), (NoGroundFound, Escalate));
    assert_eq!(verdict.disposition(), Escalate);
    assert!(verdict.is_severed() && verdict.limbs().len() == 2);
    assert!(verdict.questions().iter().all(|one| one.limbs == [refugee.id()]), "the thief's limb waits for nothing");
}

#[test]
fn nothing_about_the_one_bears_on_the_other() {
    let verdict = letter("two-co-accused").screen();
    let thief = limb(&verdict, "m1/o1/p1");
    for finding in thief.routes().flat_map(|route| route.blocking().chain(route.ruled_out())) {
        for list in ["prior", "statuses", "profiles"] {
            let other = format!("dossier#/{list}/");
            assert!(
                finding.pointers().iter().all(|fact| !fact.starts_with(&other)),
                "{}: {:?}",
                finding.row(),
                finding.pointers()
            );
        }
    }
}

#[test]
fn the_answer_goes_with_the_person() {
    let turned = about("p1").screen();
    assert_eq!(limb(&turned, "m1/o1/p1").disposition(), Escalate);
    assert_eq!(limb(&turned, "m1/o1/p2").disposition(), NoGroundFound);
    // About nobody of the letter: reported, and no answer moves
    let nobody = about("p9").screen();
    assert_eq!(nobody.disposition(), NoGroundFound);
    let kept = nobody.not_examined().filter(|(kind, _)| *kind == mla_screen::verdict::Gap::EntryAboutAnother);
    assert_eq!(kept.count(), 3);
}

#[test]
fn of_many_accused_only_the_refugee_waits() {
    let mut flood = letter("two-co-accused");
    let accused = flood.letter["persons"][0].clone();
    let persons = (1..=19).map(|number| {
        let mut one = accused.clone();
        one["id"] = json!(format!("p{number}"));
        one
    });
    let persons: Vec<Value> = persons.collect();
    flood.letter["measures"][0]["targets"] = persons.iter().map(|one| one["id"].clone()).collect();
    flood.letter["persons"] = json!(persons);
    // The letter says the same of all of them.
    for list in ["prior", "statuses", "profiles"] {
        for entry in flood.dossier[list].as_array_mut().expect("a list") {
            entry["concerns"].as_object_mut().expect("whom it concerns").remove("quote");
        }
    }
    let verdict = flood.screen();
    assert_eq!(verdict.limbs().len(), 19);
    let waiting: Vec<&str> = verdict.limbs().filter(|one| one.disposition() != NoGroundFound).map(|one| one.id()).collect();
    assert_eq!(waiting, ["m1/o1/p2"]);
}

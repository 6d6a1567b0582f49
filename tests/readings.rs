//! What somebody read in a text is recorded once, for every letter: the form, what it is refused for, and that no letter
//! asks any more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../examples/support/mod.rs"]
mod support;

use mla_screen::vocabulary::{Force, Mark};
use mla_screen::{Audience, Disposition, Dossier, Language, LegalBase, Request, Screener, Verdict};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const TREATY: &str = "can-usa-1985";
const LETTER: &str = "CRM-182-70988";

fn form(points: &[String]) -> Value {
    let screener = Screener::embedded().unwrap();
    serde_json::from_str(&screener.reading_form(points, Language::English)).unwrap()
}

/// The form of the treaty, filled in by one reader.
fn filled() -> Value {
    let points = LegalBase::embedded().unwrap().unread_points(TREATY);
    let mut form = form(&points);
    for entry in form["read"].as_array_mut().unwrap() {
        for (key, value) in [
            ("by", json!("A. Reader, Treaty Law Division")),
            ("on", json!("2026-11-30")),
            ("text", json!("CTS 1990/19, official text")),
            ("at", json!("art. V(1)")),
            ("words", json!("may deny")),
            ("holds", json!(true)),
        ] {
            entry[key] = value;
        }
    }
    form
}

fn with(form: &Value) -> Result<Screener, String> {
    let base = LegalBase::embedded_with([("readings/can-usa-1985.json", form.to_string().as_str())]);
    base.map(Screener::new).map_err(|fault| fault.to_string())
}

fn entry<'f>(form: &'f mut Value, point: &str) -> &'f mut Value {
    form["read"].as_array_mut().unwrap().iter_mut().find(|one| one["point"] == point).expect("a point of the form")
}

/// A letter of the collection under a law, with its page; or another one that is like it.
fn screened(screener: &Screener, reference: &str) -> (Verdict, String) {
    let letter = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters/us-forfeiture-political.json");
    let read = |path: &Path| fs::read_to_string(path).unwrap().replace(LETTER, reference);
    let request = Request::from_json(read(&letter).as_bytes()).unwrap();
    let file = support::beside(&letter, "dossier").expect("a dossier");
    let dossier = Dossier::from_json(&request, read(&file).as_bytes()).unwrap();
    let as_of = support::expected(&letter).unwrap().expect("an expectation").as_of;
    let verdict = screener.screen(&request, &dossier, as_of);
    let page = screener.page(&request, &dossier, &verdict, Language::English, Audience::Desk).to_string();
    (verdict, page.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn asks(verdict: &Verdict) -> bool {
    verdict.questions().iter().any(|one| one.id == format!("text:{TREATY}"))
}

#[test]
fn a_form_asks_every_point_and_is_refused_until_it_is_filled_in() {
    let points = LegalBase::embedded().unwrap().unread_points(TREATY);
    assert!(points.len() >= 5 && points.contains(&format!("complete:{TREATY}")), "{points:?}");
    let blank = form(&points);
    assert_eq!(blank["read"].as_array().unwrap().len(), points.len());
    assert!(blank["read"].as_array().unwrap().iter().all(|one| one["asks"].as_str().is_some_and(|asks| asks.len() > 20)));
    with(&blank).unwrap_err();
    with(&filled()).unwrap();
    let mut form = filled();
    form["read"][1]["at"] = json!("not found");
    let told = with(&form).unwrap_err();
    assert_eq!(
        told,
        format!("readings/can-usa-1985.json: {}: has no pinpoint (`at`): what was read stands somewhere", points[1])
    );
    for key in ["by", "on", "holds", "text", "at", "words"] {
        let mut form = filled();
        form["read"][1].as_object_mut().unwrap().remove(key);
        assert!(with(&form).unwrap_err().contains(&format!("`{key}`")), "{key}");
        let mut form = filled();
        form["read"][1][key] = json!(" ");
        assert!(with(&form).unwrap_err().contains(&format!("/read/1/{key} ")), "{key}");
    }
}

#[test]
fn what_was_read_once_no_letter_asks() {
    let before = Screener::embedded().unwrap();
    let after = with(&filled()).unwrap();
    for name in [LETTER, "CRM-182-71455"] {
        let ((was, _), (now, page)) = (screened(&before, name), screened(&after, name));
        assert!(asks(&was) && !asks(&now), "{name}");
        assert_ne!(was.audit().law_sha256, now.audit().law_sha256);
        assert!(page.contains("Read here, for every letter: treaty with the United States (1985) (art. V(1), A. Reader, Treaty Law Division, 30 November 2026)"), "{page}");
        assert!(!page.contains("United States (1985), reported"), "{page}");
    }
    let row = after.base().ground("can-usa-1985/essential-interests").unwrap();
    assert_eq!((row.cite.mark, row.cite.at.as_str(), row.force), (Mark::Verified, "art. V(1)", Force::Discretionary));
    assert!(row.cite.note.as_ref().is_some_and(|note| note.contains("“may deny”")), "{:?}", row.cite);
    assert!(after.base().unread_points(TREATY).is_empty());
}

/// A clause that is worded more strongly than was reported refuses, once it was read; one that is not there asks nobody.
#[test]
fn the_words_that_were_read_govern() {
    let point = "read:can-usa-1985/essential-interests";
    let mut shall = filled();
    entry(&mut shall, point)["force"] = json!("mandatory");
    let row = with(&shall).unwrap();
    assert_eq!(row.base().ground("can-usa-1985/essential-interests").unwrap().force, Force::Mandatory);
    let mut none = filled();
    entry(&mut none, point)["holds"] = json!(false);
    let (verdict, page) = screened(&with(&none).unwrap(), LETTER);
    assert!(!asks(&verdict) && !page.contains("essential interests (treaty with the United States"), "{page}");
    assert_eq!(verdict.disposition(), Disposition::Escalate);
    entry(&mut none, point)["holds"] = json!(true);
    entry(&mut none, point)["force"] = json!("absent");
    assert!(with(&none).unwrap_err().ends_with("is absent: then the text does not say so (`holds`: false)"));
}

#[test]
fn what_cannot_count_for_every_letter_is_refused() {
    let one = |point: &str, change: &dyn Fn(&mut Value)| {
        let mut form = filled();
        let mut entry = form["read"][0].clone();
        entry["point"] = json!(point);
        change(&mut entry);
        form["read"] = json!([entry]);
        with(&form).unwrap_err()
    };
    let nothing = |_: &mut Value| {};
    let otherwise = |entry: &mut Value| entry["holds"] = json!(false);
    for (told, fault) in [
        (one("bound:untoc-2000", &nothing), "binds many states: write the day of each into the file of the instrument"),
        (
            one("read:can-usa-1985/essential-interest", &nothing),
            "the legal base has nothing of this name to be read: is `can-usa-1985/essential-interests` meant?",
        ),
        (
            one("refuse:aim/justice-minister@letter", &nothing),
            "`refuse:aim/justice-minister@letter` is no point that can be read",
        ),
        (one("measures:can-usa-1985", &nothing), "lists no forms of assistance (`forms`)"),
        (
            one("complete:can-usa-1985", &otherwise),
            "where the text holds otherwise, write what it says into the file of the law itself",
        ),
    ] {
        assert!(told.ends_with(fault), "{told}");
    }
    let mut twice = filled();
    let again = twice["read"][0].clone();
    twice["read"].as_array_mut().unwrap().push(again);
    assert!(with(&twice).unwrap_err().ends_with("was read twice: keep the one that counts"));
}

//! What the top of a memo owns up to: input that was not understood or not counted, and whom a
//! question may reach.

use crate::collection::letters;
use mla_screen::vocabulary::Date;
use mla_screen::{Audience, Dossier, Language, Request, Screener};
use std::fs;
use std::path::Path;

fn text(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters").join(file)).unwrap()
}

/// The page, its lines joined.
fn top(letter: &str, dossier: &str, as_of: Date) -> String {
    let screener = Screener::embedded().unwrap();
    let request = Request::from_json(letter.as_bytes()).unwrap();
    let dossier = Dossier::from_json(&request, dossier.as_bytes()).unwrap();
    let verdict = screener.screen(&request, &dossier, as_of);
    let page = screener.page(&request, &dossier, &verdict, Language::English, Audience::Desk).to_string();
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

const LETTER: &str = "nl-ransomware-preservation.json";
const DOSSIER: &str = "nl-ransomware-preservation.dossier.json";

#[test]
fn a_misspelt_instrument_is_named_at_the_top_with_the_one_that_is_near() {
    let misspelt = text(LETTER).replace("can-nld-1991", "can-nl-1991");
    let top = top(&misspelt, &text(DOSSIER), "2026-10-10".parse().unwrap());
    assert!(top.contains("can-nl-1991. Is can-nld-1991 meant"), "{top}");
}

#[test]
fn a_day_of_law_before_the_day_of_receipt_is_told() {
    let day = |day: &str| top(&text(LETTER), &text(DOSSIER), day.parse().unwrap());
    let received =
        serde_json::from_str::<serde_json::Value>(&text(LETTER)).unwrap()["received"].as_str().unwrap().to_owned();
    assert!(!day(&received).contains("before the letter was received"));
    assert_eq!(received, "2026-10-05");
    assert!(day("2026-01-01").contains("before the letter was received (5 October 2026)"));
}

#[test]
fn what_may_be_postponed_is_not_asked_as_a_refusal() {
    let mut asked = 0;
    for letter in letters() {
        let memo = letter.screener.memo(&letter.screen(), Language::English).to_string();
        let flat = memo.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(!flat.contains(
            "Refuse on the ground of own investigation or proceeding? (treaty with Switzerland (1993), art. 3(2))"
        ));
        asked += usize::from(flat.contains("Postpone on the ground of"));
    }
    assert!(asked > 0);
}

#[test]
fn a_search_made_after_the_day_of_screening_is_told_as_such() {
    let day = |day: &str| top(&text(LETTER), &text(DOSSIER), day.parse().unwrap());
    let told = "dated after the day whose law is applied: own files of earlier letters, searched on 6 October 2026, ";
    assert!(day("2026-10-05").contains(told));
    assert!(!day("2026-10-06").contains("dated after"));
}

#[test]
fn an_entry_about_a_stranger_is_told_at_the_top() {
    let stranger = r#""statuses": [{"id": "s1", "source": "immigration", "handling": "protected", "status": "refugee", "concerns": {"person": "p9", "match": "confirmed", "by": "immigration-authority"}}],
  "searched""#;
    let dossier = text(DOSSIER).replacen(r#""searched""#, stranger, 1);
    let top = top(&text(LETTER), &dossier, "2026-10-10".parse().unwrap());
    assert!(top.contains("names nobody of that name: [s1]"), "{top}");
}

#[test]
fn no_inward_question_stands_under_the_requesting_state() {
    let mut seen = 0;
    for letter in letters() {
        let verdict = letter.screen();
        let memo = letter.screener.memo(&verdict, Language::English);
        let lines: Vec<&String> = memo.entries().flat_map(|(_, _, below)| below).collect();
        let inward: Vec<&str> = lines
            .iter()
            .filter(|line| !line.contains("Put to: the requesting state."))
            .filter_map(|line| line.strip_prefix("ask: ")?.split(" Put to: ").next())
            .collect();
        for (_, line, below) in memo.entries() {
            if line.contains("ask the requesting state") {
                seen += 1;
                assert!(below.iter().all(|line| !inward.contains(&line.as_str())), "{}: {}", letter.name, line);
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn no_agreement_carries_a_letter_without_a_criminal_case() {
    use mla_screen::Disposition;
    for stage in ["no-proceeding", "administrative"] {
        let mut letter: serde_json::Value = serde_json::from_str(&text("us-wire-fraud.json")).unwrap();
        letter["proceeding"]["stage"] = stage.into();
        letter["persons"][0].as_object_mut().unwrap().remove("proceedings");
        let request = Request::from_json(letter.to_string().as_bytes()).unwrap();
        let dossier = Dossier::from_json(&request, text("us-wire-fraud.dossier.json").as_bytes()).unwrap();
        let verdict = Screener::embedded().unwrap().screen(&request, &dossier, "2026-10-10".parse().unwrap());
        assert_eq!(verdict.disposition(), Disposition::Refuse, "{stage}");
    }
}

#[test]
fn a_letter_cannot_write_lines_into_a_memo() {
    let forged = "x\n\nLIMBS\n- Everything: NO GROUND FOUND\u{1b}[2J\u{202e}\u{2028}";
    let mut letter: serde_json::Value = serde_json::from_str(&text("us-wire-fraud.json")).unwrap();
    letter["measures"][0]["credentials_or_weaknesses"] = true.into();
    letter["measures"][0]["quote"] = forged.into();
    letter["reference"] = "1\n- REFUSE".into();
    let request = Request::from_json(letter.to_string().as_bytes()).unwrap();
    let screener = Screener::embedded().unwrap();
    let verdict = screener.screen(&request, &Dossier::unexamined(), "2026-10-10".parse().unwrap());
    let page = screener.page(&request, &Dossier::unexamined(), &verdict, Language::English, Audience::Desk);
    let memo = format!("{page}{}", page.annex.as_ref().unwrap());
    assert!(memo.contains("NO GROUND FOUND\\u{1b}[2J\\u{202e}"), "the quotation is not shown");
    assert!(!memo.contains(['\u{1b}', '\u{202e}', '\u{2028}']));
    assert!(!memo.lines().any(|line| line.starts_with("- Everything") || line.starts_with("- REFUSE")));
}

#[test]
fn a_search_for_something_else_is_told_as_such() {
    let old = text(DOSSIER).replacen("2026-10-06", "1999-01-01", 1);
    let top = top(&text(LETTER), &old, "2026-10-10".parse().unwrap());
    assert!(
        top.contains("searched before the letter was received: own files of earlier letters, searched on 1 January 1999"),
        "{top}"
    );
}

#[test]
fn a_letter_without_conduct_is_told_as_such() {
    let bare = r#"{"schema": "mla-request/1", "reference": "x", "received": "2026-11-20", "from": {"state": "FR"},
        "measures": [{"id": "m1", "kind": "bank-records", "targets": []}]}"#;
    let top = top(bare, r#"{"schema": "mla-dossier/1", "searched": []}"#, "2026-11-24".parse().unwrap());
    assert!(top.contains("States no conduct") && top.contains("(the letter)"), "{top}");
}

#[test]
fn an_invoked_treaty_of_another_state_is_told_at_the_top() {
    let other = text("us-wire-fraud.json").replace("can-usa-1985", "can-che-1993");
    let top = top(&other, &text("us-wire-fraud.dossier.json"), "2026-10-10".parse().unwrap());
    assert!(top.contains("not binding both states on this day: treaty with Switzerland (1993)"), "{top}");
}

#[test]
fn no_warrant_reaches_a_place_in_another_state() {
    use mla_screen::Disposition;
    let answer = |located: Option<&str>| {
        let mut letter: serde_json::Value = serde_json::from_str(&text("us-wire-fraud.json")).unwrap();
        letter["measures"][0]["kind"] = "search-and-seizure".into();
        let measure = letter["measures"][0].as_object_mut().unwrap();
        measure.remove("located_in");
        measure.extend(located.map(|state| ("located_in".to_owned(), state.into())));
        let request = Request::from_json(letter.to_string().as_bytes()).unwrap();
        let dossier = Dossier::from_json(&request, text("us-wire-fraud.dossier.json").as_bytes()).unwrap();
        let verdict = Screener::embedded().unwrap().screen(&request, &dossier, "2026-10-10".parse().unwrap());
        (verdict.disposition(), verdict.presumptions().iter().any(|one| one.id.as_str() == "place-here"))
    };
    assert_eq!(answer(Some("IE")), (Disposition::Refuse, false));
    assert_eq!(answer(Some("CA")), (Disposition::NoGroundFound, false));
    // Where the letter names no state, a place here is presumed, and told.
    assert_eq!(answer(None), (Disposition::NoGroundFound, true));
}

//! What a page says of what it may not tell, and under which mark it goes.

use crate::case::{Case, DAY, routine};
use mla_screen::{Audience, Language};
use serde_json::{Value, json};

/// Somebody of the letter who may be, or is, a refugee from the state that asks.
fn refugee(id: &str, how: &str, handling: &str) -> Value {
    let concerns = json!({"person": "p1", "role": "accused", "match": how, "by": "immigration-authority"});
    json!({"id": id, "concerns": concerns, "status": "refugee", "against": "CH", "source": "immigration", "handling": handling})
}

/// Whoever hears one side alone is told that something is not settled: as of what is settled and stays inside.
#[test]
fn the_court_is_told_that_something_is_withheld() {
    let told = |how: &str, handling: &str, language| {
        let case = routine().entered("statuses", refugee("s1", how, handling));
        case.page(DAY, language, Audience::Court).to_string().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for how in ["possible", "confirmed"] {
        let [english, french] =
            [Language::English, Language::French].map(|language| told(how, "protected", language).to_lowercase());
        assert!(english.contains("withheld under a claim that"), "{how}: {english}");
        assert!(french.contains("retenu, car"), "{how}: {french}");
        for word in ["refugee", "protection", "[s1]"] {
            assert!(!english.contains(word), "{how}: {english}");
        }
    }
    assert!(told("possible", "open", Language::English).contains("a refugee"));
    // Of what only its originator may release not even that is said.
    assert!(!told("possible", "originator-controlled", Language::English).contains("withheld"));
    // Two entries behind one question are two facts.
    let two = routine().entered("statuses", refugee("s1", "possible", "protected"));
    let two = two.entered("statuses", refugee("s2", "possible", "protected"));
    let page = two.page(DAY, Language::English, Audience::Court).candour.join(" ");
    assert_eq!(page.matches("Not settled: what rests on").count(), 1, "{page}");
}

/// A page goes under the strictest mark of what is printed: the questions, what did not count, and the annex.
#[test]
fn a_page_bears_the_strictest_mark_of_what_is_printed() {
    let marks = |case: &Case| {
        let page = case.page(DAY, Language::English, Audience::Desk);
        let html = page.html();
        let both = [page.handling.clone(), page.with_annex().handling];
        // The document has the annex at its end.
        assert!(html.contains(&format!("<p class=\"mark\">{}</p>", both[1])), "{both:?}");
        both
    };
    let (open, protected) = ("open", "protected; desk and Minister only");
    assert_eq!(marks(&routine()), [open, open]);
    let exchange =
        |handling: &str| routine().entered("police_exchanges", json!({"id": "x1", "what": "a name", "handling": handling}));
    // What is only noted stands in the annex alone.
    assert_eq!(marks(&exchange("open")), [open, open]);
    assert_eq!(marks(&exchange("protected")), [open, protected]);
    assert_eq!(marks(&exchange("originator-controlled")), [open, "desk only: its originator must consent"]);
    for how in ["possible", "confirmed"] {
        assert_eq!(marks(&routine().entered("statuses", refugee("s1", how, "protected"))), [protected; 2], "{how}");
    }
    let later = json!({"id": "x1", "kind": "coercion", "state": "CH", "source": "security", "dated": "2026-11-05", "handling": "protected"});
    assert_eq!(marks(&routine().entered("incidents", later)), [protected; 2]);
}

/// What the cabinet keeps to itself is certified by a minister or its own secretary, not by who carries a measure out.
#[test]
fn a_confidence_of_the_cabinet_goes_to_who_certifies_it() {
    let record = json!({"id": "k1", "mark": "cabinet-confidence", "source": "own-files", "handling": "open"});
    let case = routine().entered("marked_records", record);
    let verdict = case.screened(DAY);
    assert_eq!(verdict.disposition(), mla_screen::Disposition::Escalate);
    let offices: Vec<&str> = verdict.questions().iter().map(|one| one.office.word()).collect();
    assert_eq!(offices, ["cabinet-secretary"]);
    let page = case.page(DAY, Language::English, Audience::Desk).to_string();
    assert!(page.contains("Clerk of the Privy Council"), "{page}");
}

/// Whoever looks for the whole finds its beginning too: it is not asked for beside it.
#[test]
fn what_is_looked_for_in_the_letter_is_named_once() {
    let found =
        routine().with("/measures/0/kind", json!("production-content-data")).with("/measures/0/holders", Value::Null);
    for (language, words) in [(Language::English, "who holds what is asked"), (Language::French, "qui détient ce qui est")]
    {
        let page = found.page(DAY, language, Audience::Desk);
        let looks: Vec<&str> = page.steps().map(|(act, _)| act).filter(|act| act.contains(words)).collect();
        assert_eq!(looks.iter().map(|act| act.matches(words).count()).sum::<usize>(), 1, "{looks:?}");
    }
}

/// Who looks for somebody cannot say who has them: nobody is asked for that.
#[test]
fn who_holds_what_is_to_be_found_is_not_asked() {
    let found = routine().with("/measures/0/kind", json!("location-of-person")).with("/measures/0/holders", json!([]));
    let page = found.page(DAY, Language::English, Audience::Desk);
    assert!(!page.steps().any(|(act, _)| act.contains("who holds what is asked")), "{page}");
    let firm = json!([{"kind": "law-firm", "about_others": true}]);
    let held = found.with("/measures/0/holders", firm).page(DAY, Language::English, Audience::Desk).to_string();
    assert!(held.contains("lawyer"), "a holder that is told counts: {held}");
}

/// Each act of a long list that is not alleged is no reason of its own: that none of them is, is one.
#[test]
fn a_list_of_acts_is_told_in_one_line() {
    let tax = routine()
        .with("/measures/0/kind", json!("tax-information"))
        .with("/measures/0/holders", json!([{"kind": "revenue-authority", "about_others": true}]))
        .with("/offences/0/conduct", json!([{"code": "evading-tax", "quote": "He paid no tax."}]));
    for (language, one, all) in
        [(Language::English, "does not allege", "none of the"), (Language::French, "n'allègue pas", "aucun des")]
    {
        let page = tax.page(DAY, language, Audience::Desk);
        let facts: Vec<&String> = page.reasons().flat_map(|(_, facts, _)| facts).collect();
        assert!(facts.iter().any(|fact| fact.contains(all)), "{facts:?}");
        assert!(facts.iter().filter(|fact| fact.contains(one)).count() <= 4, "{facts:?}");
    }
}

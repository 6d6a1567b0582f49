//! The page in its formats and for its readers: hostile text is harmless, and nobody sees what is not theirs.
//!
//! Four pages stand in `tests/pages/` as they are printed. `WRITE_PAGES=1 cargo test --test shapes` writes them
//! again; read what changed before you keep it.

use crate::collection::{letter, letters};
use mla_screen::analysis::would_change;
use mla_screen::{Audience, Dossier, Language, Request};
use serde_json::Value;
use std::fs;
use std::path::Path;

#[test]
fn the_model_pages() {
    let models = [
        ("in-refused-notice", Language::English),
        ("us-wire-fraud", Language::English),
        ("nl-fine-too-old", Language::French),
        ("us-wire-fraud", Language::French),
    ];
    for (name, language) in models {
        let one = letter(name);
        let request = Request::from_json(one.letter.to_string().as_bytes()).unwrap();
        let dossier = Dossier::from_json(&request, one.dossier.to_string().as_bytes()).unwrap();
        let verdict = one.screen();
        let lines = would_change(&one.screener, &request, &dossier, &verdict, language);
        let page = one.screener.page_with(&request, &dossier, &verdict, language, Audience::Desk, lines).to_string();
        // The digest of the law changes with every row of it.
        let page: String = page
            .lines()
            .filter(|line| !line.contains("; rules ") && !line.contains("; règles "))
            .fold(String::new(), |text, line| text + line + "\n");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pages/{name}.{}.txt", language.code()));
        if std::env::var_os("WRITE_PAGES").is_some() {
            fs::write(&path, &page).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(kept, page, "{} is another page: WRITE_PAGES=1 writes it again", path.display());
    }
}

/// The version for the requesting state is the same whatever the dossier marks.
#[test]
fn the_requesting_state_learns_nothing_of_the_dossier() {
    let mut asked = 0;
    for one in letters() {
        let mut open = one.clone();
        for list in open.dossier.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut) {
            list.retain(|entry| entry.get("handling").is_none_or(|mark| mark == "open"));
        }
        for language in Language::ALL {
            let (full, bare) =
                (one.page(*language, Audience::RequestingState), open.page(*language, Audience::RequestingState));
            assert_eq!((full.to_string(), full.markdown(), full.html()), (bare.to_string(), bare.markdown(), bare.html()));
            assert_eq!(full, bare, "{}", one.name);
            assert!(full.annex.is_none() && full.reasons().len() == 0 && full.rests_on.is_empty());
            asked += full.steps().len();
        }
    }
    assert!(asked > 20, "{asked}");
}

#[test]
fn a_marked_entry_is_seen_by_those_who_may() {
    let one = letter("in-refused-notice");
    for language in Language::ALL {
        let all = |audience| {
            let page = one.page(*language, audience);
            format!("{page}{}{}", page.markdown(), page.html())
        };
        let (desk, minister, court) = (all(Audience::Desk), all(Audience::Minister), all(Audience::Court));
        // h1 is protected, a1 its originator's, h2 open.
        assert!(desk.contains("h1"));
        assert!(minister.contains("[h1]") && !minister.contains("[a1]"), "{minister}");
        assert!(
            court.contains("[h2]") && !court.contains("[h1]") && !court.contains("[a1]") && !court.contains("[n1]"),
            "{court}"
        );
        let withheld = if *language == Language::English { "withheld under a claim" } else { "car il est revendiqué" };
        assert!(court.contains(withheld) && !desk.contains(withheld));
    }
}

const HOSTILE: &str = "<script>alert(1)</script> </main><img src=x onerror=alert(1)> [x](javascript:alert(1)) \
    ![y](http://evil.example) `code` | cell | { $office } %s \u{202e}turned\u{2066} \u{200b}hidden\u{feff} line";

/// Every free text of a letter and its dossier, hostile.
fn poisoned(value: &mut Value, key: &str) {
    const FREE: &[&str] = &[
        "reference",
        "name",
        "label",
        "as_cited",
        "quote",
        "why",
        "place",
        "reason",
        "description",
        "court",
        "belief",
        "stated_use",
        "preserved_under",
        "document",
        "coded_by",
        "confirmed_by",
        "said_by",
        "authority",
        "what",
        "on_what",
    ];
    match value {
        Value::Object(map) => map.iter_mut().for_each(|(key, value)| poisoned(value, key)),
        Value::Array(list) => list.iter_mut().for_each(|value| poisoned(value, key)),
        // A reference has a limit of its own.
        Value::String(text) if key == "reference" => *text = HOSTILE.chars().take(190).collect(),
        // The kind of an authority is a word of the schema.
        Value::String(text) if key == "authority" && !text.contains(' ') => {}
        Value::String(text) if FREE.contains(&key) => *text = format!("{HOSTILE} {}", "long ".repeat(180)),
        _ => {}
    }
}

#[test]
fn hostile_text_is_harmless_in_every_format() {
    let mut read = 0;
    for mut one in letters() {
        let authority = one.letter["from"]["authority"].clone();
        poisoned(&mut one.letter, "");
        poisoned(&mut one.dossier, "");
        assert_ne!(authority, Value::from(HOSTILE));
        if let Some(of) = one.dossier.get_mut("letter") {
            of["reference"] = one.letter["reference"].clone();
        }
        let request = Request::from_json(one.letter.to_string().as_bytes()).unwrap_or_else(|report| panic!("{report}"));
        Dossier::from_json(&request, one.dossier.to_string().as_bytes()).unwrap_or_else(|report| panic!("{report}"));
        read += 1;
        for language in Language::ALL {
            for audience in Audience::ALL {
                let page = one.page(*language, *audience);
                let (text, markdown, html) = (page.to_string(), page.markdown(), page.html());
                for (format, out) in [("text", &text), ("Markdown", &markdown), ("HTML", &html)] {
                    let turned = ['\u{202e}', '\u{2066}', '\u{200b}', '\u{feff}', '\u{1b}'];
                    assert!(!out.contains(turned), "{}: {format} turns or hides text", one.name);
                    assert!(!out.contains("page/") && !out.contains("step/"), "{}: {format}", one.name);
                }
                assert!(
                    !html.contains("<script") && !html.contains("<img") && html.matches("</main>").count() == 1,
                    "{}",
                    one.name
                );
                assert!(
                    !markdown.contains("<script")
                        && !markdown.replace("\\](", "").contains("](")
                        && !markdown.replace("\\`", "").contains('`'),
                    "{}",
                    one.name
                );
                assert!(text.lines().all(|line| !line.contains("Minister of Justice alert")), "{}", one.name);
                // The court is told everything.
                let whole = matches!(audience, Audience::RequestingState | Audience::Court);
                let fits = whole || text.lines().count() <= 120;
                assert!(fits, "{}: {} lines", one.name, text.lines().count());
            }
        }
    }
    assert!(read > 40, "only {read} letters");
}

/// One document that needs nothing else.
#[test]
fn the_html_stands_by_itself() {
    for one in letters().into_iter().take(12) {
        for language in Language::ALL {
            let html = one.page(*language, Audience::Desk).html();
            assert!(html.starts_with("<!doctype html>") && html.contains(&format!("<html lang=\"{}\">", language.code())));
            for bad in ["<script", "http://", "https://", "<link", "url(", " on"] {
                let in_tag = html
                    .split('<')
                    .filter_map(|part| part.split_once('>'))
                    .any(|(tag, _)| tag.contains(bad) && bad == " on");
                assert!(if bad == " on" { !in_tag } else { !html.contains(bad) }, "{}: {bad}", one.name);
            }
            for tag in ["main", "ol", "ul", "li", "table", "details", "dl"] {
                let (open, close) = (
                    html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count(),
                    html.matches(&format!("</{tag}>")).count(),
                );
                assert_eq!(open, close, "{}: <{tag}>", one.name);
            }
        }
    }
}

/// Whoever decides finds why on the page.
#[test]
fn every_decision_has_its_reason() {
    let mut decisions = 0;
    for one in letters() {
        let page = one.page(Language::English, Audience::Desk);
        let text = page.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        for (act, _) in page.steps().filter(|(act, _)| act.contains(": refuse because")) {
            decisions += 1;
            // Where the page has no room for it among the others, the reason stands below the step.
            let below = text
                .split(act)
                .nth(1)
                .is_some_and(|rest| rest.split(" - because: ").next().is_some_and(|gap| gap.len() < 200));
            assert!(act.contains("WHY ") || below, "{}: {act} in {text}", one.name);
        }
        for (title, facts, grounds) in page.reasons() {
            assert!(!facts.is_empty() || !grounds.is_empty(), "{}: {title}", one.name);
        }
    }
    assert!(decisions > 50, "only {decisions} decisions");
}

/// What shut the route that came nearest, and not what the first of many conventions happens not to cover.
#[test]
fn a_reason_is_what_is_known() {
    let said = |name: &str| letter(name).page(Language::English, Audience::Desk).to_string().replace('\n', " ");
    for name in ["ug-two-men", "sa-social-media", "by-diaspora-bulk", "vn-blogger-tax-treaty"] {
        let page = said(name);
        assert!(page.contains("Canada has no offence for this") && !page.contains("does not allege"), "{name}: {page}");
    }
    for (name, fact) in [
        ("kr-union-donors", "held by a non-governmental or community organisation"),
        ("us-drugs-death", "can be punished by death"),
        ("ch-military-service", "refusing or evading military service"),
    ] {
        assert!(said(name).split_whitespace().collect::<Vec<_>>().join(" ").contains(fact), "{name}: {fact}");
    }
}

/// What its author can do about it stands on the page of desk and minister, and on no other.
#[test]
fn the_page_says_what_would_change_it() {
    let lines = |name: &str, language: Language| {
        let one = letter(name);
        let request = Request::from_json(one.letter.to_string().as_bytes()).unwrap();
        let dossier = Dossier::from_json(&request, one.dossier.to_string().as_bytes()).unwrap();
        let verdict = one.screen();
        let lines = would_change(&one.screener, &request, &dossier, &verdict, language);
        for audience in Audience::ALL {
            let page = one.screener.page_with(&request, &dossier, &verdict, language, *audience, lines.clone());
            let told = matches!(audience, Audience::Desk | Audience::Minister) && !lines.is_empty();
            let heading = if language == Language::French { "CE QUI CHANGERAIT" } else { "WHAT WOULD CHANGE IT" };
            assert_eq!(page.to_string().contains(heading), told, "{name}: {audience}");
        }
        lines
    };
    assert_eq!(
        lines("us-drugs-death", Language::English),
        [
            "If the requesting state promises: the death penalty will not be sought or, if imposed, will not be carried out: m1, m2 no ground found."
        ]
    );
    assert_eq!(lines("ug-two-men", Language::English), ["Nothing in this letter, and no answer to a question."]);
    assert_eq!(lines("ug-two-men", Language::French), ["Rien dans cette demande, ni aucune réponse à une question."]);
    assert!(lines("us-wire-fraud", Language::English).is_empty());
}

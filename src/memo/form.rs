//! The form on which somebody records what they read in a text: one entry a point, blank where the reader writes.

use crate::law::LegalBase;
use crate::memo::words::Words;
use crate::messages::Language;
use serde::Serialize;

/// The file, `readings/NAME.json` below the host's own law: refused until every blank is filled in.
#[derive(Debug, Serialize)]
struct Form<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    read: Vec<Entry<'a>>,
}

/// One point.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    point: &'a str,
    asks: String,
    holds: &'static str,
    by: &'static str,
    on: &'static str,
    text: &'static str,
    at: &'static str,
    words: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    forms: Option<Forms>,
}

#[derive(Debug, Serialize)]
struct Forms {
    kinds: [&'static str; 1],
    closed: &'static str,
}

/// The form for these points, as JSON.
pub(crate) fn form(base: &LegalBase, points: &[String], language: Language) -> String {
    let words = Words::new(base, language);
    let asks = |point: &str| {
        let of_forms = || words.say("form/measures", &[("row", &words.row_name(point.trim_start_matches("measures:")))]);
        let question = if point.starts_with("measures:") { of_forms() } else { words.question(point) };
        // What is reported so far, so that it need only be compared; its own terms stand there in one language.
        let row = point.strip_prefix("read:").and_then(|row| base.ground(row));
        let reported = row.map(|row| {
            let ground = words.say(&format!("ground/{}", row.ground), &[]);
            let terms = row.standard.as_ref().filter(|_| language == Language::English);
            let ground = terms
                .map_or_else(|| ground.clone(), |terms| words.say("page/named-law", &[("name", &ground), ("cite", terms)]));
            let force = words.say(&format!("force/{}", row.force), &[]);
            let said = words.say("page/labelled", &[("label", &force), ("text", &ground)]);
            words.say("form/reported", &[("said", &said)])
        });
        [Some(question), reported].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let blank = |point| Entry {
        point,
        asks: asks(point),
        holds: "",
        by: "",
        on: "",
        text: "",
        at: "",
        words: "",
        forms: point.starts_with("measures:").then_some(Forms { kinds: [""], closed: "" }),
    };
    let file = Form { schema: "../schemas/readings.json", read: points.iter().map(String::as_str).map(blank).collect() };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

//! From a pointer of the verdict to where a reader looks: a paragraph of the letter, an entry of the dossier.

use crate::dossier::DossierFile;
use crate::memo::page::scene::shortened;
use crate::memo::words::Words;
use crate::request::Letter;
use crate::vocabulary::{Handling, PartialDate};
use serde_json::Value;

/// The two documents, to be walked by pointer.
#[derive(Debug)]
pub(super) struct Places {
    letter: Value,
    dossier: Value,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// In words: `par. 11`, `[h1]`; empty where the letter's file does not say where.
    pub(super) text: String,
    /// For an entry of the dossier: who may read it.
    pub(super) handling: Option<Handling>,
}

impl Places {
    pub(super) fn new(letter: &Letter, dossier: Option<&DossierFile>) -> Self {
        let value = |read: serde_json::Result<Value>| read.unwrap_or_default();
        Self { letter: value(serde_json::to_value(letter)), dossier: value(serde_json::to_value(dossier)) }
    }

    /// Where a pointer leads.
    pub(super) fn spot(&self, pointer: &str, words: &Words<'_>) -> Option<Spot> {
        if let Some(path) = pointer.strip_prefix("letter#") {
            let text = self.steps(&self.letter, path).into_iter().rev().find_map(|value| place(value.get("at")?, words));
            return Some(Spot { text: text.unwrap_or_default(), handling: None });
        }
        let entry = self.entry(pointer)?;
        // A search carries no mark: that somebody looked is open to whoever works on the letter.
        let handling = serde_json::from_value(entry.get("handling")?.clone()).ok();
        let id = entry.get("id").and_then(Value::as_str)?;
        Some(Spot { text: format!("[{id}]"), handling })
    }

    /// The entry of the dossier to which a pointer leads.
    pub(super) fn entry(&self, pointer: &str) -> Option<&Value> {
        let path = pointer.strip_prefix("dossier#")?;
        self.steps(&self.dossier, path).into_iter().nth(2)
    }

    /// What a pointer of a gap is about: a part of the letter, a search, an entry.
    pub(super) fn name(&self, pointer: &str, words: &Words<'_>) -> Option<String> {
        if let Some(path) = pointer.strip_prefix("letter#") {
            let id = self
                .steps(&self.letter, path)
                .into_iter()
                .rev()
                .find_map(|value| value.get("id")?.as_str().map(str::to_owned));
            return Some(id.unwrap_or_else(|| words.say("page/letter", &[])));
        }
        let entry = self.entry(pointer)?;
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        if let Some(holding) = text("holding") {
            let on = text("on").and_then(|on| on.parse::<PartialDate>().ok()).map(|on| words.date(on)).unwrap_or_default();
            let holding = words.say(&format!("holding/{holding}"), &[]);
            return Some(words.say("page/searched", &[("what", &holding), ("on", &on)]));
        }
        text("id").map(|id| format!("[{id}]"))
    }

    /// The values on the way to a pointer, the whole document first.
    fn steps<'v>(&self, document: &'v Value, path: &str) -> Vec<&'v Value> {
        let mut all = vec![document];
        let mut here = document;
        for step in path.split('/').skip(1) {
            let next = match here {
                Value::Array(list) => step.parse::<usize>().ok().and_then(|place| list.get(place)),
                Value::Object(map) => map.get(step),
                _ => None,
            };
            let Some(next) = next else { break };
            all.push(next);
            here = next;
        }
        all
    }
}

/// How many letters of a document's name a reader needs to find it.
const NAMES: usize = 60;

/// `par. 11`; `annex 2, p. 3`.
fn place(at: &Value, words: &Words<'_>) -> Option<String> {
    let text = |key: &str| match at.get(key) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let document = text("document").filter(|document| document != "letter").map(|name| shortened(&name, NAMES));
    let page = text("page").map(|page| words.say("page/at-page", &[("page", &page)]));
    let paragraph = text("paragraph").map(|paragraph| words.say("page/at-paragraph", &[("paragraph", &paragraph)]));
    let parts: Vec<String> = document.into_iter().chain(page).chain(paragraph).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

//! What the library says, in both languages: nothing is missing, nothing is left over, and both take the
//! same values.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use mla_screen::vocabulary as v;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// Every message of a language by its key (`family-word` or `family-word.form`), with the values it takes.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in fs::read_dir(root().join("data/messages").join(language)).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let (mut message, mut key) = (String::new(), String::new());
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let (value, fresh) = match line.split_once(" =") {
                Some((name, value)) if !line.starts_with(' ') => {
                    message = name.to_owned();
                    key.clone_from(&message);
                    (value, true)
                }
                Some((name, value)) if name.trim().starts_with('.') => {
                    key = format!("{message}{}", name.trim());
                    (value, true)
                }
                // A variant, or the end of several.
                _ => (line, false),
            };
            let of = value
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect::<String>());
            if !value.trim().is_empty() {
                assert!(!fresh || !all.contains_key(&key), "{}: {key} stands there twice", path.display());
                all.entry(key.clone()).or_default().extend(of);
            }
        }
    }
    all
}

/// The words of a closed list that stands in the files alone, as the schema of the file gives them.
fn published(schema: &str, list: &str) -> Vec<&'static str> {
    let text = fs::read_to_string(root().join(format!("data/schemas/{schema}.json"))).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
    let words = schema["$defs"][list]["oneOf"].as_array().unwrap_or_else(|| panic!("no list {list}"));
    words.iter().map(|one| &*one["const"].as_str().unwrap().to_owned().leak()).collect()
}

/// The words of the vocabulary of which the library speaks, with the forms that each needs.
fn families() -> Vec<(&'static str, Vec<&'static str>, &'static [&'static str])> {
    const PLAIN: &[&str] = &[];
    const FACT: &[&str] = &["true", "false", "question"];
    macro_rules! words {
        ($type:ty) => {
            <$type>::ALL.iter().map(|one| one.word()).collect()
        };
    }
    vec![
        ("advisory", words!(v::AdvisoryKind), PLAIN),
        ("assurance", words!(v::AssuranceKind), PLAIN),
        ("assurance-part", words!(v::AssurancePart), PLAIN),
        ("authority", words!(v::AuthorityKind), PLAIN),
        ("channel", words!(v::Channel), PLAIN),
        ("circumstance", words!(v::Circumstance), PLAIN),
        ("conduct", words!(v::Conduct), PLAIN),
        ("content", published("instrument", "ContentItem"), PLAIN),
        ("custody", words!(v::Custody), PLAIN),
        ("fact", words!(v::Fact), FACT),
        ("force", words!(v::Force), PLAIN),
        ("ground", words!(v::Ground), PLAIN),
        ("handling", words!(v::Handling), PLAIN),
        ("holder", words!(v::HolderKind), PLAIN),
        ("holding", words!(v::Holding), PLAIN),
        ("mark", words!(v::Mark), PLAIN),
        ("identity", words!(v::Identity), PLAIN),
        ("incident", words!(v::IncidentKind), PLAIN),
        ("measure", words!(v::MeasureKind), PLAIN),
        ("notice", words!(v::NoticeKind), PLAIN),
        ("office", words!(v::Office), PLAIN),
        ("prior", words!(v::PriorKind), PLAIN),
        ("profile", words!(v::Profile), PLAIN),
        ("put-to", words!(v::PutTo), PLAIN),
        ("role", words!(v::Role), PLAIN),
        ("stage", words!(v::Stage), PLAIN),
        ("status", words!(v::StatusKind), PLAIN),
        ("tag", published("conduct", "ConductTag"), PLAIN),
        ("tribunal", words!(v::Tribunal), PLAIN),
        ("secrecy-end", words!(v::SecrecyEnd), PLAIN),
        ("urgency", words!(v::Urgency), PLAIN),
        ("act", words!(mla_screen::verdict::ActKind), PLAIN),
        ("finding", words!(mla_screen::verdict::FindingKind), PLAIN),
        ("gap", words!(mla_screen::verdict::Gap), PLAIN),
        ("record-mark", words!(v::RecordMark), PLAIN),
        ("refusal", words!(mla_screen::verdict::Refusal), PLAIN),
        ("route", words!(mla_screen::verdict::RouteState), PLAIN),
        ("safeguard", words!(mla_screen::verdict::SafeguardState), PLAIN),
        ("state", words!(mla_screen::verdict::FindingState), PLAIN),
        ("statement", published("verdict", "StatementKind"), PLAIN),
        ("duty", published("instrument", "DutyKind"), PLAIN),
        ("series", words!(mla_screen::analysis::SeriesPattern), PLAIN),
        ("clock", words!(mla_screen::analysis::ClockKind), PLAIN),
        ("queue", words!(mla_screen::analysis::QueueReason), PLAIN),
    ]
}

/// Messages that no word of the vocabulary asks for.
const NOT_SAID: &[&str] = &["finding-ground"];

/// The keys that the code asks for by name: texts of the form `family/word`, whole or up to a slot.
fn asked() -> (BTreeSet<String>, BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut open, mut named_in_full) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            for text in fs::read_to_string(&path).unwrap().split('"') {
                let key: String = text.chars().take_while(|c| c.is_ascii_lowercase() || matches!(c, '-' | '/')).collect();
                let named = key.replacen('/', "-", 1).replace('/', ".");
                if key.len() == text.len() {
                    named_in_full.extend(key.contains('/').then(|| named.clone()));
                    whole.insert(named);
                } else if text[key.len()..].starts_with('{') && key.ends_with('/') {
                    open.insert(named);
                }
            }
        }
    }
    (whole, open, named_in_full)
}

#[test]
fn both_languages_say_the_same() {
    let (english, french) = (messages("en"), messages("fr"));
    assert!(english.len() > 700, "{}", english.len());
    for (one, other, name) in [(&english, &french, "French"), (&french, &english, "English")] {
        let missing: Vec<&String> = one.keys().filter(|key| !other.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{name} lacks: {missing:#?}");
    }
    for (key, values) in &english {
        assert_eq!(Some(values), french.get(key), "{key} takes other values in French");
    }
}

#[test]
fn every_word_of_the_vocabulary_has_its_message() {
    let english = messages("en");
    for (family, words, forms) in families() {
        for word in words {
            let name = format!("{family}-{word}");
            let keys: Vec<String> = if forms.is_empty() {
                vec![name.clone()]
            } else {
                forms.iter().map(|form| format!("{name}.{form}")).collect()
            };
            for key in keys.iter().filter(|key| !NOT_SAID.contains(&key.as_str())) {
                assert!(english.contains_key(key), "no message {key}");
            }
        }
    }
}

#[test]
fn no_message_is_left_over() {
    let (whole, open, _) = asked();
    assert!(whole.contains("leaf-presumed") && open.contains("fact-"), "the reader finds no keys");
    let families = families();
    let of_a_word = |key: &str| {
        let name = key.split('.').next().unwrap_or_default();
        families.iter().any(|(family, words, _)| {
            name.strip_prefix(family).and_then(|rest| rest.strip_prefix('-')).is_some_and(|rest| words.contains(&rest))
        })
    };
    let by_part = |key: &str| open.iter().any(|start| start.len() > 3 && key.starts_with(start.as_str()));
    let unused: Vec<String> =
        messages("en").into_keys().filter(|key| !whole.contains(key) && !of_a_word(key) && !by_part(key)).collect();
    assert!(unused.is_empty(), "said by nobody: {unused:#?}");
}

/// Every key that the code names in full is there.
#[test]
fn no_message_is_missing() {
    let english = messages("en");
    let (_, _, named) = asked();
    let mut missing = Vec::new();
    for key in named {
        let family = key.split('-').next().unwrap();
        let is_key = ["page", "section", "leaf", "step", "why", "rests", "outside", "pending"].contains(&family);
        if is_key && !english.contains_key(&key) && !english.keys().any(|one| one.starts_with(&format!("{key}."))) {
            missing.push(key);
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Quotation marks, and no space before a mark of interrogation, as French is written here. Spaces that do not
/// break are set when the files are read.
#[test]
fn french_has_french_marks() {
    for entry in fs::read_dir(root().join("data/messages/fr")).unwrap() {
        let path = entry.unwrap().path();
        for (place, line) in
            fs::read_to_string(&path).unwrap().lines().enumerate().filter(|(_, line)| !line.starts_with('#'))
        {
            let at = format!("{}:{}: {line}", path.display(), place + 1);
            for bad in [" ?", " ;", "“"] {
                assert!(!line.contains(bad), "{bad:?} in {at}");
            }
        }
    }
}

//! The library knows no country, treaty or statute: all of them are data. Nothing that `data/` names
//! occurs in `src/`, neither in code nor in a text nor in a comment.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "common/source.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod source;

use serde_json::Value;
use source::{Part, is_word, parts, shipped};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Names of states that are ordinary words as well, in the spelling of `states.json`. Empty while no
/// file needs one: each new entry must say where the word stands and what it means there.
const ORDINARY: &[&str] = &[];

/// Sources named with a word of the library's own: the reserved name under which supposed law is cited.
const OWN_WORDS: &[&str] = &["supposition"];

/// What no list of `data/` spells as a lawyer would: short titles, reporters, adjectives, seats.
const SHORT: &[&str] = &[
    "Budapest",
    "Palermo",
    "Merida",
    "Rome",
    "Hague",
    "Vienna",
    "Strasbourg",
    "Commonwealth",
    "Harare",
    "Charter",
    "Criminal Code",
    "Evidence Act",
    "Extradition Act",
    "Privacy Act",
    "MLCMA",
    "MLACMA",
    "MLACMAA",
    "UNCAC",
    "UNTOC",
    "UNCC",
    "R.S.C.",
    "S.C.R.",
    "SCR",
    "SCC",
    "U.S.C.",
    "Cth",
    "Ottawa",
    "Canadian",
    "American",
    "British",
    "Swiss",
    "German",
    "Russian",
    "Chinese",
    "Turkish",
    "Indian",
    "Dutch",
    "USA",
    "UK",
    "EU",
];

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every JSON file below a folder of `data/`.
fn below(folder: &str) -> Vec<Value> {
    let (mut found, mut folders) = (Vec::new(), vec![data().join(folder)]);
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                found.push(json(&path));
            }
        }
    }
    found
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// The texts at `key` of every object in `list` of every file.
fn taken(files: &[Value], list: &str, key: &str) -> Vec<String> {
    let rows = files.iter().flat_map(|file| file[list].as_array().cloned().unwrap_or_default());
    rows.filter_map(|row| row.pointer(key).and_then(Value::as_str).map(str::to_owned)).collect()
}

/// Every name that must not occur, each with what it is.
fn forbidden() -> Vec<(&'static str, String)> {
    let (states, instruments, sources) = (below("states"), below("instruments"), below("sources"));
    let (domestic, provisions) = (below("canada"), below("provisions"));
    let mut all: Vec<(&'static str, String)> = Vec::new();
    let mut add = |what, names: Vec<String>| all.extend(names.into_iter().map(|name| (what, name)));
    for language in ["/name/en", "/name/fr"] {
        add("a state", taken(&states, "states", language));
        add("a provision", taken(&provisions, "provisions", language));
    }
    let ids = |files: &[Value]| files.iter().filter_map(|file| file["id"].as_str().map(str::to_owned)).collect::<Vec<_>>();
    add("an instrument", ids(&instruments));
    for pointer in ["/title/en", "/title/fr", "/short/en", "/short/fr"] {
        add(
            "an instrument",
            instruments.iter().filter_map(|one| one.pointer(pointer)?.as_str().map(str::to_owned)).collect(),
        );
    }
    add("a source", taken(&sources, "sources", "/id"));
    add("a source", taken(&sources, "sources", "/title"));
    add("an Act", domestic.iter().filter_map(|file| file.pointer("/act/en")?.as_str().map(str::to_owned)).collect());
    add("an offence", taken(&domestic, "offences", "/id"));
    add("a provision", taken(&provisions, "provisions", "/id"));
    add("a short title", SHORT.iter().map(|name| (*name).to_owned()).collect());
    all.retain(|(_, name)| !ORDINARY.contains(&name.as_str()) && !OWN_WORDS.contains(&name.as_str()));
    all.sort();
    all.dedup();
    all
}

/// Where `name` stands in `line` as whole words.
fn stands(line: &str, name: &str) -> bool {
    let joined = |c: Option<char>| c.is_some_and(|c| is_word(c) || c == '-');
    line.match_indices(name)
        .any(|(at, _)| !joined(line[..at].chars().next_back()) && !joined(line[at + name.len()..].chars().next()))
}

fn assert_none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} names in src/:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn no_file_names_a_country_a_treaty_or_a_statute() {
    let names = forbidden();
    assert!(names.len() > 600, "only {} names were read from data/", names.len());
    let mut faults = Vec::new();
    for file in shipped() {
        // A name whose first word the file does not have is not there.
        let words: BTreeSet<&str> = file.shipped.split(|c| !is_word(c)).collect();
        let first =
            |name: &str| name.split(|c| !is_word(c)).find(|word| !word.is_empty()).is_some_and(|word| words.contains(word));
        let near: Vec<_> = names.iter().filter(|(_, name)| first(name)).collect();
        for (place, line) in file.shipped.lines().enumerate() {
            let found = near.iter().filter(|(_, name)| stands(line, name));
            faults.extend(found.map(|(what, name)| format!("src/{}:{}: {what}: `{name}`", file.path, place + 1)));
        }
    }
    assert_none(faults);
}

/// `Evidence Act` or `Act of 1985`: an Act by its name, whichever. "The Act" names none.
#[test]
fn no_file_cites_an_act() {
    let mut faults = Vec::new();
    for file in shipped() {
        for (place, line) in file.shipped.lines().enumerate() {
            let words: Vec<&str> = line.split(|c: char| !is_word(c)).filter(|word| !word.is_empty()).collect();
            for (at, _) in words.iter().enumerate().filter(|(_, word)| matches!(**word, "Act" | "Loi")) {
                let titled = at.checked_sub(1).map(|before| words[before]).is_some_and(|before| {
                    before.chars().next().is_some_and(char::is_uppercase)
                        && !matches!(before, "The" | "An" | "This" | "That" | "No")
                });
                let dated =
                    words.get(at + 1) == Some(&"of") && words.get(at + 2).is_some_and(|year| year.starts_with(['1', '2']));
                if titled || dated {
                    faults.push(format!("src/{}:{}: {}", file.path, place + 1, line.trim()));
                }
            }
        }
    }
    assert_none(faults);
}

/// `can-`, `cc-`: a name made like those of the data, even one that the data do not have (any more).
#[test]
fn no_file_shows_a_name_of_a_family_of_the_data() {
    let family = |id: &String| id.split_once(|c: char| c.is_ascii_digit()).map(|(start, _)| start.to_owned());
    let offences: BTreeSet<String> = taken(&below("canada"), "offences", "/id").iter().filter_map(family).collect();
    let treaties =
        below("instruments").into_iter().filter_map(|one| Some(one["id"].as_str()?.split_once('-')?.0.to_owned()));
    let treaties: BTreeSet<String> = treaties.filter(|start| start.len() <= 3).map(|start| format!("{start}-")).collect();
    assert!(offences.contains("cc-") && treaties.contains("can-"));
    let mut faults = Vec::new();
    for file in shipped() {
        for (place, line) in file.shipped.lines().enumerate() {
            for word in line.split(|c: char| !(is_word(c) || c == '-')) {
                let after = |start: &String| word.strip_prefix(start.as_str());
                let offence = offences.iter().filter_map(after).any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
                let treaty = treaties.iter().filter_map(after).any(|rest| rest.contains('-') || rest.len() == 3);
                if offence || treaty {
                    faults.push(format!("src/{}:{}: `{word}`", file.path, place + 1));
                }
            }
        }
    }
    assert_none(faults);
}

/// No code of a state or court stands as a text of the code, or in backticks in a comment.
#[test]
fn no_file_gives_the_code_of_a_state() {
    let codes: BTreeSet<String> = taken(&below("states"), "states", "/code").into_iter().collect();
    assert!(codes.len() > 200);
    let mut faults = Vec::new();
    for file in shipped() {
        let c: Vec<char> = file.shipped.chars().collect();
        let parts = parts(&c);
        let mut line = 1;
        for (at, one) in c.iter().enumerate() {
            line += usize::from(*one == '\n');
            let quote = (parts[at] == Part::Text && *one == '"') || (parts[at] == Part::Comment && *one == '`');
            if quote {
                let word: String = c[at + 1..].iter().take_while(|c| is_word(**c)).collect();
                let closed = c.get(at + 1 + word.chars().count()) == Some(one);
                if closed && codes.contains(&word) {
                    faults.push(format!("src/{}:{line}: `{word}`", file.path));
                }
            }
            // In running text of a description: `(US, HK)`.
            if parts[at] == Part::Text && matches!(one, '(' | ' ') {
                let word: String = c[at + 1..].iter().take_while(|c| is_word(**c)).collect();
                let next = c.get(at + 1 + word.chars().count());
                if word.len() == 2 && codes.contains(&word) && matches!(next, Some(',' | ')')) {
                    faults.push(format!("src/{}:{line}: `{word}`", file.path));
                }
            }
        }
    }
    assert_none(faults);
}

#[test]
fn the_search_finds_whole_words_only() {
    assert!(stands("/// treaty with Chad (1993)", "Chad") && stands("`can-usa-1985`", "can-usa-1985"));
    assert!(!stands("Chadian", "Chad") && !stands("x-can-usa-1985", "can-usa-1985") && !stands("Nigeria", "Niger"));
    let names = forbidden();
    for name in ["Switzerland", "can-usa-1985", "criminal-code", "Cannabis Act", "Charter"] {
        assert!(names.iter().any(|(_, one)| one == name), "{name}");
    }
}

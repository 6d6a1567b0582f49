//! Reads the library's own source text: what is code, what is comment or text, what is only for
//! tests, and which paths the code names.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What a character of a source file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Code,
    Comment,
    Text,
}

/// One file of `src/`.
#[derive(Debug)]
pub struct Source {
    /// Its path below `src/`: `law/load.rs`.
    pub path: String,
    /// The text as it stands.
    pub text: String,
    /// The same lines with comments, literals and everything under `#[cfg(test)]` blanked out.
    pub code: String,
    /// The same lines with only what is under `#[cfg(test)]` blanked out.
    pub shipped: String,
    /// Whether the whole file is only for tests.
    pub test_only: bool,
}

/// A path that code names: `crate::law::Cite`, `std::fs::read`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    pub segments: Vec<String>,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file of `src/`, in the order of paths; read once.
pub fn files() -> &'static [Source] {
    static FILES: LazyLock<Vec<Source>> = LazyLock::new(read);
    &FILES
}

/// The files that ship: those that are not only for tests.
pub fn shipped() -> Vec<&'static Source> {
    let all: Vec<&Source> = files().iter().filter(|file| !file.test_only).collect();
    assert!(all.len() > 50, "only {} files were read", all.len());
    all
}

fn read() -> Vec<Source> {
    let (mut found, mut folders) = (Vec::new(), vec![root()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    let mut tests = Vec::new();
    let mut sources: Vec<Source> = found.into_iter().map(|(path, text)| source(path, text, &mut tests)).collect();
    for source in &mut sources {
        source.test_only = tests.contains(&source.path);
    }
    sources
}

/// Reads one file; adds the files that it declares under `#[cfg(test)] mod`.
fn source(path: String, text: String, tests: &mut Vec<String>) -> Source {
    let characters: Vec<char> = text.chars().collect();
    let parts = parts(&characters);
    let mut code: Vec<char> = characters.iter().zip(&parts).map(|(c, part)| keep(*c, *part == Part::Code)).collect();
    let mut shipped = characters.clone();
    for (from, to) in test_items(&code) {
        let item: String = code[from..to].iter().collect();
        if let Some(name) =
            item.trim_end_matches(';').rsplit("mod ").next().filter(|_| item.ends_with(';') && item.contains("mod "))
        {
            let folder = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
            tests.push(format!("{folder}{}.rs", name.trim()));
        }
        for at in from..to {
            code[at] = keep(code[at], false);
            shipped[at] = keep(shipped[at], false);
        }
    }
    Source { path, text, code: code.into_iter().collect(), shipped: shipped.into_iter().collect(), test_only: false }
}

fn keep(c: char, kept: bool) -> char {
    if kept || c == '\n' { c } else { ' ' }
}

/// What each character belongs to. The quotes of a literal belong to it.
pub fn parts(c: &[char]) -> Vec<Part> {
    let mut parts = vec![Part::Code; c.len()];
    let mut at = 0;
    while at < c.len() {
        let (part, end) = match (c[at], c.get(at + 1)) {
            ('/', Some('/')) => (Part::Comment, (at..c.len()).find(|i| c[*i] == '\n').unwrap_or(c.len())),
            ('/', Some('*')) => (Part::Comment, block_end(c, at)),
            ('"', _) => (Part::Text, text_end(c, at)),
            ('r', Some('"' | '#')) if at == 0 || !is_word(c[at - 1]) || c[at - 1] == 'b' => match raw_end(c, at) {
                Some(end) => (Part::Text, end),
                None => (Part::Code, at + 1),
            },
            ('\'', Some('\\')) => (Part::Text, (at + 3..c.len()).find(|i| c[*i] == '\'').map_or(c.len(), |i| i + 1)),
            ('\'', Some(_)) if c.get(at + 2) == Some(&'\'') => (Part::Text, at + 3),
            _ => (Part::Code, at + 1),
        };
        parts[at..end].fill(part);
        at = end;
    }
    parts
}

pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn block_end(c: &[char], from: usize) -> usize {
    let (mut at, mut depth) = (from, 0);
    while at + 1 < c.len() {
        match (c[at], c[at + 1]) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    c.len()
}

fn text_end(c: &[char], from: usize) -> usize {
    let mut at = from + 1;
    while at < c.len() && c[at] != '"' {
        at += if c[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(c.len())
}

/// The end of a raw text that begins at the `r`; none where it is a raw name such as `r#final`.
fn raw_end(c: &[char], from: usize) -> Option<usize> {
    let marks = c[from + 1..].iter().take_while(|c| **c == '#').count();
    let open = from + 1 + marks;
    if c.get(open) != Some(&'"') {
        return None;
    }
    let closes = |at: usize| c[at] == '"' && c[at + 1..].iter().take_while(|c| **c == '#').count() >= marks;
    Some((open + 1..c.len()).find(|at| closes(*at)).map_or(c.len(), |at| at + 1 + marks))
}

/// The items under `#[cfg(test)]` or `#[cfg(doctest)]`, from the attribute to the closing brace or semicolon.
fn test_items(code: &[char]) -> Vec<(usize, usize)> {
    let marks = ["#[cfg(test)]", "#[cfg(doctest)]"].map(|mark| mark.chars().collect::<Vec<char>>());
    let hashes = code.iter().enumerate().filter(|(_, c)| **c == '#').map(|(at, _)| at);
    let length = |at: usize| marks.iter().find(|mark| code[at..].starts_with(mark)).map(Vec::len);
    hashes.filter_map(|start| Some((start, item_end(code, start + length(start)?)))).collect()
}

fn item_end(code: &[char], from: usize) -> usize {
    let (mut braces, mut brackets) = (0_i32, 0_i32);
    for (at, c) in code.iter().enumerate().skip(from) {
        match c {
            '[' | '(' => brackets += 1,
            ']' | ')' => brackets -= 1,
            '{' => braces += 1,
            '}' => braces -= 1,
            _ => {}
        }
        if brackets == 0 && braces == 0 && matches!(c, ';' | '}') {
            return at + 1;
        }
    }
    code.len()
}

/// Every path of at least two segments in blanked code, groups written out.
pub fn paths(code: &str) -> Vec<Named> {
    let c: Vec<char> = code.chars().collect();
    let (mut all, mut at, mut line) = (Vec::new(), 0, 1);
    while at < c.len() {
        let begins = is_word(c[at]) && (at == 0 || !(is_word(c[at - 1]) || c[at - 1] == ':'));
        if begins {
            let mut found = Vec::new();
            let end = path(&c, at, &[], &mut found);
            all.extend(found.into_iter().filter(|one| one.len() > 1).map(|segments| Named { line, segments }));
            // A group holds no path that was not written out.
            line += c[at..end].iter().filter(|c| **c == '\n').count();
            at = end;
        } else {
            line += usize::from(c[at] == '\n');
            at += 1;
        }
    }
    all
}

/// Reads one path with its groups from `at`; returns where it ends.
fn path(c: &[char], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut segments = before.to_vec();
    loop {
        let word: String = c[at..].iter().take_while(|c| is_word(**c) || **c == '*').collect();
        at += word.chars().count();
        segments.push(word);
        if c.get(at) != Some(&':') || c.get(at + 1) != Some(&':') {
            break;
        }
        match c.get(at + 2) {
            Some('{') => return group(c, at + 3, &segments, found),
            Some(next) if is_word(*next) || *next == '*' => at += 2,
            _ => break,
        }
    }
    found.push(segments);
    at
}

fn group(c: &[char], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    while at < c.len() && c[at] != '}' {
        at = if is_word(c[at]) || c[at] == '*' { path(c, at, before, found) } else { at + 1 };
    }
    at + 1
}

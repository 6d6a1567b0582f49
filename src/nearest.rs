//! The nearest known word, and user values made fit to be shown.

use std::fmt::Write as _;

/// Longer words get no suggestion: nobody misspells sixty-four letters, and comparing is slow.
const LONGEST: usize = 64;
/// How many known words a fault lists.
const LISTED: usize = 6;
/// How many characters of a user's value are shown.
const SHOWN: usize = 60;

/// The word of `known` nearest to `word`, where one is near enough to be meant.
///
/// Near is: the same letters but for case and separators, or at most a third of them mistyped.
#[must_use]
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let plain = fold(word);
    let most = (plain.chars().count() / 3).max(1);
    let mut best: Option<(usize, f64, &str)> = None;
    for candidate in known.into_iter().filter(|c| c.len() <= LONGEST && *c != word) {
        let other = fold(candidate);
        let distance = strsim::osa_distance(&plain, &other);
        if distance > most || distance >= other.chars().count() {
            continue;
        }
        let alike = strsim::jaro_winkler(&plain, &other);
        if best.is_none_or(|(d, a, _)| distance < d || (distance == d && alike > a)) {
            best = Some((distance, alike, candidate));
        }
    }
    best.map(|(_, _, candidate)| candidate)
}

/// Up to six of `known`, the most similar to `word` first, and how many more there are.
pub(crate) fn closest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> (Vec<String>, usize) {
    let plain = fold(if word.len() > LONGEST { "" } else { word });
    let mut all: Vec<(f64, &str)> = known.map(|k| (strsim::jaro_winkler(&plain, &fold(k)), k)).collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    let others = all.len().saturating_sub(LISTED);
    (all.into_iter().take(LISTED).map(|(_, k)| k.to_owned()).collect(), others)
}

/// Small letters, separators alike.
fn fold(word: &str) -> String {
    word.trim().chars().map(|c| if matches!(c, '_' | ' ') { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// The end of a message: the near word, else the words that would do.
pub(crate) fn hint(nearest: Option<&str>, allowed: &[String], others: usize) -> String {
    if let Some(near) = nearest {
        return format!(": did you mean `{near}`?");
    }
    let mut words: Vec<String> = allowed.iter().map(|word| format!("`{word}`")).collect();
    let last = if others > 0 { Some(format!("{others} more")) } else { words.pop() };
    match (words.join(", "), last) {
        (_, None) => String::new(),
        (first, Some(_)) if allowed.is_empty() => first,
        (first, Some(last)) if first.is_empty() => format!(": expected {last}"),
        (first, Some(last)) => format!(": expected {first} or {last}"),
    }
}

/// A user's value as it may stand in a message.
#[must_use]
pub(crate) fn shown(value: &str) -> String {
    cut(value, SHOWN)
}

/// At most `limit` characters of `value`, those that could break or disguise a line escaped.
pub(crate) fn cut(value: &str, limit: usize) -> String {
    let mut text = String::new();
    let mut rest = value.chars();
    for c in rest.by_ref().take(limit) {
        if disguises(c) {
            let _ = write!(text, "\\u{{{:x}}}", u32::from(c));
        } else {
            text.push(c);
        }
    }
    if rest.next().is_some() {
        text.push('…');
    }
    text
}

/// Whether nobody can see anything of a text: it is empty, or white space, marks that only format, and
/// letters that are drawn as nothing.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || disguises(c) || UNSEEN.iter().any(|(first, last)| (*first..=*last).contains(&c)))
}

/// Fillers and selectors that are drawn as nothing.
#[rustfmt::skip]
const UNSEEN: [(char, char); 12] = [
    ('\u{34f}', '\u{34f}'), ('\u{115f}', '\u{1160}'), ('\u{17b4}', '\u{17b5}'), ('\u{180b}', '\u{180f}'),
    ('\u{2800}', '\u{2800}'), ('\u{3164}', '\u{3164}'), ('\u{fe00}', '\u{fe0f}'), ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fff8}'), ('\u{1bca0}', '\u{1bca3}'), ('\u{1d173}', '\u{1d17a}'), ('\u{e0080}', '\u{e0fff}'),
];

/// Control characters, line separators, and marks that turn or hide the text around them.
fn disguises(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

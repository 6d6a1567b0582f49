//! Single values against a rule: texts, numbers, words of closed lists; and types in plain words.

use crate::fault::FaultKind;
use crate::fault::nearest::{closest, nearest, shown};
use crate::fault::schema::{Dates, Plan, Rule};
use crate::fault::tree::{Node, NodeKind, Tree};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The words, the tagged variants and the other rules of a choice.
pub(super) type Parts<'t> = (&'t [String], &'t BTreeMap<String, usize>, &'t [usize]);

/// A fault that is put into words only where it is listed.
type Lazy<'t> = Box<dyn FnOnce() -> FaultKind + 't>;

/// Whether a rule is about nodes of this kind at all.
pub(super) fn admits(rule: &Rule, kind: NodeKind) -> bool {
    match rule {
        Rule::Any | Rule::Same(_) => true,
        Rule::Flag => matches!(kind, NodeKind::True | NodeKind::False),
        Rule::Text { .. } => matches!(kind, NodeKind::Text),
        Rule::Number { .. } => matches!(kind, NodeKind::Number),
        Rule::List { .. } => matches!(kind, NodeKind::List),
        Rule::Record(_) => matches!(kind, NodeKind::Object),
        Rule::Choice { words, tagged, .. } => match kind {
            NodeKind::Text => !words.is_empty(),
            NodeKind::Object => !tagged.is_empty(),
            _ => false,
        },
    }
}

/// What is wrong with a value that is neither list nor object.
pub(super) fn scalar<'t>(tree: &'t Tree<'t>, plan: &'t Plan, node: Node, rule: &'t Rule) -> Option<Lazy<'t>> {
    match (rule, node.kind) {
        (Rule::Any, NodeKind::Number) => overflow(tree.raw(node)),
        (Rule::Any, _) | (Rule::Flag, NodeKind::True | NodeKind::False) => None,
        (Rule::Text { least, most, date }, NodeKind::Text) => text(tree.words(node), *least, *most, *date),
        (Rule::Number { whole, least, most }, NodeKind::Number) => number(tree.raw(node), *whole, *least, *most),
        (Rule::Choice { words, tagged, .. }, NodeKind::Text) if !words.is_empty() => {
            let given = tree.words(node);
            if tagged.contains_key(given.as_ref()) {
                return Some(Box::new(move || FaultKind::WrongType {
                    expected: format!("an object with the key `{given}`"),
                    found: found(tree, node),
                }));
            }
            word(given, words)
        }
        _ => Some(Box::new(move || wrong_type(tree, plan, node, rule))),
    }
}

/// What is wrong with the name of a key that the schema leaves open.
pub(super) fn name<'t>(key: &Cow<'t, str>, rule: &'t Rule) -> Option<Lazy<'t>> {
    match rule {
        Rule::Choice { words, rest, .. } if rest.is_empty() && !words.iter().any(|w| w == key) => {
            let key = key.clone();
            let known = || words.iter().map(String::as_str);
            Some(Box::new(move || unknown_key(&key, nearest(&key, known()), known())))
        }
        Rule::Text { least, most, date } => text(key.clone(), *least, *most, *date),
        _ => None,
    }
}

fn word<'t>(given: Cow<'t, str>, words: &'t [String]) -> Option<Lazy<'t>> {
    if words.iter().any(|w| *w == given) {
        return None;
    }
    Some(Box::new(move || unknown_value(&given, words.iter().map(String::as_str))))
}

/// A word outside a closed list.
pub(super) fn unknown_value<'a>(given: &str, words: impl Iterator<Item = &'a str> + Clone) -> FaultKind {
    let (allowed, others) = closest(given, words.clone());
    let nearest = nearest(given, words).map(str::to_owned);
    FaultKind::UnknownValue { value: shown(given), nearest, allowed, others }
}

/// A key that is not known.
pub(super) fn unknown_key<'a>(key: &str, near: Option<&str>, known: impl Iterator<Item = &'a str>) -> FaultKind {
    let (allowed, others) = closest(key, known);
    FaultKind::UnknownKey { key: shown(key), nearest: near.map(str::to_owned), allowed, others }
}

fn text(given: Cow<'_, str>, least: usize, most: usize, date: Dates) -> Option<Lazy<'_>> {
    match date {
        Dates::Day if !is_date(&given) => return Some(Box::new(move || FaultKind::BadDate { value: shown(&given) })),
        Dates::Partial if !is_partial_date(&given) => {
            return Some(Box::new(move || FaultKind::BadPartialDate { value: shown(&given) }));
        }
        _ => {}
    }
    // Bytes are never fewer than characters, so most texts need no counting.
    if given.len() > most || given.len() / 4 < least {
        let length = given.chars().count();
        if length > most {
            return Some(Box::new(move || FaultKind::TextTooLong { length, limit: most }));
        }
        if length < least {
            return Some(Box::new(move || FaultKind::TextTooShort { length, limit: least }));
        }
    }
    None
}

/// Whether a text is a day of the calendar, written in full: `2026-11-24`.
pub(super) fn is_date(given: &str) -> bool {
    let shape = given.bytes().enumerate().all(|(n, b)| if matches!(n, 4 | 7) { b == b'-' } else { b.is_ascii_digit() });
    given.len() == 10 && shape && !given.starts_with('0') && given.parse::<chrono::NaiveDate>().is_ok()
}

/// Whether a text is a day of the calendar, a month (`2026-11`) or a year (`2026`).
fn is_partial_date(given: &str) -> bool {
    let first = |tail: &str| is_date(&format!("{given}{tail}"));
    match given.len() {
        4 => first("-01-01"),
        7 => first("-01"),
        _ => is_date(given),
    }
}

fn number(given: &str, whole: bool, least: i128, most: i128) -> Option<Lazy<'_>> {
    if given.bytes().any(|b| matches!(b, b'.' | b'e' | b'E')) {
        if whole {
            return Some(Box::new(|| FaultKind::WrongType {
                expected: "a whole number".to_owned(),
                found: format!("`{}`", shown(given)),
            }));
        }
        return overflow(given);
    }
    let fits = given.parse::<i128>().is_ok_and(|n| least <= n && n <= most);
    if fits { None } else { Some(Box::new(move || out_of_range(given, least, most))) }
}

/// A number that no machine number comes near.
fn overflow(given: &str) -> Option<Lazy<'_>> {
    let infinite = given.parse::<f64>().is_ok_and(f64::is_infinite);
    infinite.then(|| -> Lazy<'_> { Box::new(|| out_of_range(given, i128::MIN, i128::MAX)) })
}

fn out_of_range(given: &str, least: i128, most: i128) -> FaultKind {
    let range = match (least, most) {
        (i128::MIN, i128::MAX) => "that a computer can hold".to_owned(),
        (i128::MIN, most) => format!("up to {most}"),
        (least, i128::MAX) => format!("from {least}"),
        (least, most) => format!("from {least} to {most}"),
    };
    FaultKind::NumberOutOfRange { value: shown(given), range }
}

/// A value of another type than its place wants.
pub(super) fn wrong_type(tree: &Tree<'_>, plan: &Plan, node: Node, rule: &Rule) -> FaultKind {
    FaultKind::WrongType { expected: expected(plan, rule), found: found(tree, node) }
}

/// A word of a closed list, written as if it had content.
pub(super) fn not_a_tag(word: &str) -> FaultKind {
    FaultKind::WrongType { expected: format!("the text `{word}`"), found: "an object".to_owned() }
}

fn expected(plan: &Plan, rule: &Rule) -> String {
    let known = match rule {
        Rule::Any | Rule::Same(_) => "another value",
        Rule::Flag => "`true` or `false`",
        Rule::Text { date: Dates::Day, .. } => "a date such as `2026-11-24`",
        Rule::Text { date: Dates::Partial, .. } => "a date such as `2026-11-24`, `2026-11` or `2026`",
        Rule::Text { .. } => "a text",
        Rule::Number { whole: true, .. } => "a whole number",
        Rule::Number { .. } => "a number",
        Rule::List { .. } => "a list",
        Rule::Record(_) => "an object",
        Rule::Choice { words, tagged, rest } => return one_of(plan, words, tagged, rest),
    };
    known.to_owned()
}

fn one_of(plan: &Plan, words: &[String], tagged: &BTreeMap<String, usize>, rest: &[usize]) -> String {
    let some = |all: &mut dyn Iterator<Item = &String>| all.take(3).map(|w| format!("`{w}`")).collect::<Vec<_>>().join(", ");
    let more = |count: usize| if count > 3 { " and others" } else { "" };
    let mut parts = Vec::new();
    if !words.is_empty() {
        parts.push(format!("a text ({}{})", some(&mut words.iter()), more(words.len())));
    }
    if !tagged.is_empty() {
        parts.push(format!("an object with one key ({}{})", some(&mut tagged.keys()), more(tagged.len())));
    }
    for rule in rest.iter().map(|r| plan.rule(*r)).filter(|r| !matches!(r, Rule::Choice { .. })) {
        parts.push(expected(plan, rule));
    }
    parts.join(" or ")
}

fn found(tree: &Tree<'_>, node: Node) -> String {
    match node.kind {
        NodeKind::Null => "`null`".to_owned(),
        NodeKind::True => "`true`".to_owned(),
        NodeKind::False => "`false`".to_owned(),
        NodeKind::Number => format!("the number `{}`", shown(tree.raw(node))),
        NodeKind::Text | NodeKind::Key => format!("the text `{}`", shown(&tree.words(node))),
        NodeKind::List => "a list".to_owned(),
        NodeKind::Object => "an object".to_owned(),
    }
}

//! The two passes: strict and fast, then slow and thorough.

use crate::fault::locate::locate;
use crate::fault::mend::Mended;
use crate::fault::nearest::{cut, is_blank, nearest, shown};
use crate::fault::parse::parse;
use crate::fault::place::{Placed, Sink};
use crate::fault::schema::Plan;
use crate::fault::strict::Strict;
use crate::fault::tree::{Node, NodeKind, Stop, Tree};
use crate::fault::value::{is_date, unknown_key, unknown_value};
use crate::fault::walk::Walk;
use crate::fault::{FaultKind, FaultReport, Finding, MAX_BYTES, MAX_LISTED, MAX_TEXT};
use serde::de::DeserializeOwned;

/// How much of an error of the strict pass is shown.
const SHOWN_ERROR: usize = 400;

/// Reads a document strictly.
///
/// `document` is what the report calls it, `schema` the JSON Schema of `T`, which is looked at only
/// when something is wrong. A schema that cannot be read costs suggestions, not correctness.
///
/// # Errors
///
/// Every fault that was found, at least one.
pub fn read<T: DeserializeOwned>(document: &'static str, bytes: &[u8], schema: &str) -> Result<T, FaultReport> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read_text(document, text, schema),
        Err(_) => Err(slow(document, bytes, schema, None)),
    }
}

/// Reads a document that is known to be text, as [`read`] does.
///
/// # Errors
///
/// Every fault that was found, at least one.
pub fn read_text<T: DeserializeOwned>(document: &'static str, text: &str, schema: &str) -> Result<T, FaultReport> {
    let bytes = text.as_bytes();
    if bytes.len() > MAX_BYTES {
        return Err(slow(document, bytes, schema, None));
    }
    let report = match strict(text) {
        Ok(value) if memchr::memmem::find(bytes, b"null").is_none() || !holds_null(bytes) => {
            let findings = bad_texts(bytes);
            return if findings.is_empty() { Ok(value) } else { Err(locate(document, bytes, findings)) };
        }
        Ok(_) => slow(document, bytes, schema, None),
        Err(error) => slow(document, bytes, schema, Some(&error)),
    };
    let findings = bad_texts(bytes);
    Err(if findings.is_empty() { report } else { report.with(locate(document, bytes, findings)) })
}

/// Reads a document strictly, and looks with `check` for what no single value can show. Faults of form
/// hide no others: as far as a document can be mended, what `check` finds in the rest is told with them.
///
/// # Errors
///
/// Every fault that was found, at least one.
pub fn read_checked<T: DeserializeOwned>(
    document: &'static str,
    bytes: &[u8],
    schema: &str,
    check: impl Fn(&T) -> Vec<Finding>,
) -> Result<T, FaultReport> {
    let report = match read::<T>(document, bytes, schema) {
        Ok(value) => {
            let findings = check(&value);
            return if findings.is_empty() { Ok(value) } else { Err(locate(document, bytes, findings)) };
        }
        Err(report) => report,
    };
    let (tree, stop) = parse(bytes);
    let mended = Mended::of(&tree, &Plan::read(schema)).filter(|_| stop.is_none());
    let Some(mended) = mended else { return Err(report) };
    let Ok(value) = T::deserialize(&mended.value) else { return Err(report) };
    let further: Vec<Finding> = check(&value).into_iter().filter(|finding| mended.spares(finding)).collect();
    Err(if further.is_empty() { report } else { report.with(locate(document, bytes, further)) })
}

/// Texts that are longer than a letter or dossier may hold, and texts that say nothing.
#[must_use]
pub fn bad_texts(bytes: &[u8]) -> Vec<Finding> {
    let (tree, _) = parse(bytes);
    let bad = |node: &Node| {
        let words = tree.words(*node);
        if node.kind != NodeKind::Text {
            None
        } else if is_blank(&words) {
            Some(FaultKind::BlankText)
        } else if (node.end - node.start) as usize > MAX_TEXT {
            Some(FaultKind::TextTooLong { length: words.chars().count(), limit: MAX_TEXT })
        } else {
            None
        }
    };
    let found = tree.nodes.iter().filter_map(|node| Some((node, bad(node)?))).take(MAX_LISTED);
    found.map(|(node, kind)| Finding { pointer: tree.pointer_at(node.start).0, kind }).collect()
}

/// Walks a document along a schema without reading it into a type: for data files, and for editors
/// that have no use for the value.
///
/// # Errors
///
/// Every fault that was found, at least one.
pub fn check(document: &'static str, bytes: &[u8], schema: &str) -> Result<(), FaultReport> {
    let sink = walked(bytes, schema);
    if sink.listed.is_empty() { Ok(()) } else { Err(sink.report(document, bytes)) }
}

fn strict<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Strict::new(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// Whether some value is `null` (and not only some text).
fn holds_null(bytes: &[u8]) -> bool {
    let (tree, stop) = parse(bytes);
    stop.is_some() || tree.nodes.iter().any(|n| n.kind == NodeKind::Null)
}

fn walked(bytes: &[u8], schema: &str) -> Sink {
    let (tree, stop) = parse(bytes);
    walk_tree(&tree, stop, schema)
}

fn walk_tree(tree: &Tree<'_>, stop: Option<Stop>, schema: &str) -> Sink {
    let mut sink = Walk::run(tree, &Plan::read(schema));
    if let Some(Stop { offset, kind }) = stop {
        let (pointer, _) = tree.pointer_at(u32::try_from(offset).unwrap_or(u32::MAX));
        sink.insert(Placed { pointer, offset, kind });
    }
    sink
}

/// The slow pass, after the strict one has failed or a `null` was found.
fn slow(document: &'static str, bytes: &[u8], schema: &str, error: Option<&serde_json::Error>) -> FaultReport {
    let (tree, stop) = parse(bytes);
    let stopped = stop.is_some();
    let mut sink = walk_tree(&tree, stop, schema);
    if let (Some(error), false) = (error, stopped) {
        let offset = offset_of(error, bytes);
        // The strict pass stops at its first fault. Where that stands before all that the walk
        // found, it is another one: of a kind that no schema tells.
        if sink.listed.first().is_none_or(|first| offset < first.offset) {
            sink.insert(untold(error, offset, &tree));
        }
    }
    sink.report(document, bytes)
}

/// The byte at which an error stands: its column counts bytes, and is that of the last byte read.
fn offset_of(error: &serde_json::Error, bytes: &[u8]) -> usize {
    let start = match error.line().checked_sub(2) {
        None => 0,
        Some(before) => memchr::memchr_iter(b'\n', bytes).nth(before).map_or(bytes.len(), |n| n + 1),
    };
    (start + error.column().saturating_sub(1)).min(bytes.len())
}

/// The fault that the strict pass found at `offset` and the walk did not.
fn untold(error: &serde_json::Error, offset: usize, tree: &Tree<'_>) -> Placed {
    let (pointer, number) = tree.pointer_at(u32::try_from(offset).unwrap_or(u32::MAX));
    // The node before a value that has a key is that key.
    let value = tree.node(number).filter(|n| n.start as usize <= offset);
    let node = value.or_else(|| tree.node(number.checked_sub(1)?));
    let words = node.filter(|n| matches!(n.kind, NodeKind::Text | NodeKind::Key)).map(|n| tree.words(n));
    let offset = node.map_or(offset, |n| n.start as usize);
    Placed { pointer, offset, kind: in_plain_words(error, words.as_deref(), value.is_none()) }
}

/// An error of the strict pass without its place, and as the fault that it is where it can be told.
fn in_plain_words(error: &serde_json::Error, words: Option<&str>, key: bool) -> FaultKind {
    let whole = error.to_string();
    let message = whole.rfind(" at line ").and_then(|n| whole.get(..n)).unwrap_or(&whole);
    if let Some((given, known)) = message.strip_prefix("unknown variant `").and_then(|m| m.rsplit_once("`, expected ")) {
        let known = known.split('`').skip(1).step_by(2);
        return if key { unknown_key(given, nearest(given, known.clone()), known) } else { unknown_value(given, known) };
    }
    let of_date = ["input is out of range", "input contains invalid characters", "premature end of input", "trailing input"];
    match words {
        Some(text) if of_date.contains(&message) && !is_date(text) => FaultKind::BadDate { value: shown(text) },
        _ => FaultKind::Rejected(cut(message, SHOWN_ERROR)),
    }
}

//! The two passes: typed and fast, then slow and thorough.

use crate::fault::parse::parse;
use crate::fault::place::Sink;
use crate::fault::tree::Tree;
use crate::fault::typed::Refused;
use crate::fault::walk::Walk;
use crate::fault::{FaultReport, Finding};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Reads a document strictly.
///
/// `document` is what the report calls it, `schema` the JSON Schema of `T`, which is looked at only
/// when something is wrong. A schema that cannot be read costs suggestions, not correctness.
pub(crate) fn read<T: DeserializeOwned>(document: &'static str, bytes: &[u8], schema: &str) -> Result<T, FaultReport> {
    read_checked(document, bytes, schema, |_| Vec::new())
}

/// Reads a document as [`read`] does, and looks with `check` for what no single value can show. Faults
/// of form hide no others: what `check` finds in what is sound of the document is told with them.
pub(crate) fn read_checked<T: DeserializeOwned>(
    document: &'static str,
    bytes: &[u8],
    schema: &str,
    check: impl Fn(&T) -> Vec<Finding>,
) -> Result<T, FaultReport> {
    let (tree, stop) = parse(bytes);
    let mut sink = Sink::default();
    match tree.root.as_ref().filter(|_| stop.is_none()).map(T::deserialize) {
        Some(Ok(value)) => {
            let findings = check(&value);
            if findings.is_empty() {
                return Ok(value);
            }
            sink.locate(&tree, findings);
        }
        read => sink = slow(&tree, schema, read.and_then(Result::err), check),
    }
    stop.into_iter().for_each(|(offset, kind)| sink.insert(offset, kind));
    Err(sink.report(document, bytes, &tree))
}

/// The JSON of a value that the host built, which must read back as one that was received would.
pub(crate) fn built<T: Serialize + DeserializeOwned>(
    document: &'static str,
    value: &T,
    schema: &str,
    check: impl Fn(&T) -> Vec<Finding>,
) -> Result<Vec<u8>, FaultReport> {
    let bytes = serde_json::to_vec(value).unwrap_or_default();
    read_checked(document, &bytes, schema, check).map_err(FaultReport::without_lines).map(|_| bytes)
}

/// The slow pass over a document that could not be read to its end, or that its type refused.
fn slow<T: DeserializeOwned>(
    tree: &Tree<'_>,
    schema: &str,
    refused: Option<Refused>,
    check: impl Fn(&T) -> Vec<Finding>,
) -> Sink {
    let schema: Value = serde_json::from_str(schema).unwrap_or_default();
    let (mut sink, sound) = Walk::run(tree, &schema);
    let Some(Refused { at, kind }) = refused else { return sink };
    if let Some(sound) = sound
        && let Some(Ok(value)) = parse(sound.text.as_bytes()).0.root.as_ref().map(T::deserialize)
    {
        sink.locate(tree, sound.spared(tree, check(&value)));
    } else if sink.first().is_none_or(|first| at < Some(first)) {
        // What the type refuses before all that the walk found is a fault that no schema tells.
        sink.insert(at.unwrap_or_default(), *kind);
    }
    sink
}

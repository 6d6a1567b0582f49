//! The two passes: typed and fast, then slow and thorough.

use crate::fault::parse::parse;
use crate::fault::place::Sink;
use crate::fault::tree::Tree;
use crate::fault::typed::{Refused, typed};
use crate::fault::walk::Walk;
use crate::fault::{FaultReport, Finding};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeMap;

/// How many nodes are walked for faults that only the types can tell: beyond that, the faults of form
/// are enough for one report.
const MOST_NODES: usize = 200_000;

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
    match stop.is_none().then(|| typed::<T>(&tree)) {
        Some(Ok(value)) if !tree.nodes.iter().any(|node| tree.is_bad_text(*node)) => {
            let findings = check(&value);
            if findings.is_empty() {
                return Ok(value);
            }
            sink.locate(&tree, findings);
        }
        Some(read) => sink = slow(&tree, schema, read.err(), check),
        None => sink = Walk::run(&tree, &serde_json::from_str(schema).unwrap_or_default(), &BTreeMap::new()).0,
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

/// The slow pass over a document that its type refused, or that holds a text of bad form.
fn slow<T: DeserializeOwned>(
    tree: &Tree<'_>,
    schema: &str,
    first: Option<Refused>,
    check: impl Fn(&T) -> Vec<Finding>,
) -> Sink {
    let schema: Value = serde_json::from_str(schema).unwrap_or_default();
    let (mut refused, mut left) = (BTreeMap::new(), MOST_NODES);
    loop {
        let (mut sink, sound) = Walk::run(tree, &schema, &refused);
        left = left.saturating_sub(tree.nodes.len());
        if let Some(sound) = sound.filter(|_| left > 0 && !schema.is_null()) {
            let (copy, _) = parse(sound.text.as_bytes());
            let source = |number: u32| sound.source(copy.node(number).start as usize);
            match typed::<T>(&copy) {
                Ok(value) => {
                    sink.locate(tree, sound.spared(tree, check(&value)));
                    return sink;
                }
                // A fault that only the type knows: once more, without what has it.
                Err(Refused { node, kind }) => {
                    if let Some(source) = node.and_then(source).filter(|source| !refused.contains_key(source)) {
                        refused.insert(source, *kind);
                        continue;
                    }
                }
            }
        }
        // Where the first fault of the types stands before all that the walk found, it is another one.
        let place = |refused: &Refused| tree.node(refused.node.unwrap_or_default()).start as usize;
        let first = first.filter(|one| sink.first().is_none_or(|first| place(one) < first));
        first.into_iter().for_each(|one| sink.insert(place(&one), *one.kind));
        return sink;
    }
}

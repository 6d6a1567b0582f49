//! Whether a code stands for a state, territory or entity at all.

use crate::vocabulary::StateCode;
use once_cell::sync::OnceCell;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct List {
    states: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    code: StateCode,
}

/// Whether the published list of states holds the code, or ISO 3166-1 leaves it to its users (`XA`
/// to `XZ`, `QM` to `QZ`, `AA`, `ZZ`), as an exercise with a fictional state needs.
pub(crate) fn exists(code: StateCode) -> bool {
    static CODES: OnceCell<BTreeSet<StateCode>> = OnceCell::new();
    let codes = CODES.get_or_init(|| {
        let list = serde_json::from_str::<List>(include_str!("../../data/states/states.json"));
        list.map(|list| list.states.into_iter().map(|row| row.code).collect()).unwrap_or_default()
    });
    codes.contains(&code) || is_user_assigned(code.as_str())
}

fn is_user_assigned(code: &str) -> bool {
    match code.as_bytes() {
        [b'X', b'A'..=b'Z'] | [b'Q', b'M'..=b'Z'] => true,
        other => matches!(other, b"AA" | b"ZZ"),
    }
}

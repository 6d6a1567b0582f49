//! Rows of law are values: what is written is read back as the same row, of the same kind.

use crate::collection::letters;
use mla_screen::vocabulary::RowRef;
use mla_screen::{LegalBase, Verdict};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_row_of_the_law_is_read_back() {
    let base = LegalBase::embedded().unwrap();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for row in base.rows() {
        assert_eq!(row.to_string().parse::<RowRef>().as_ref(), Ok(&row));
        *kinds.entry(row.kind()).or_default() += 1;
    }
    assert_eq!(kinds.len(), 11, "a kind of row of which the law has none: {kinds:?}");
    assert_eq!(base.rows().collect::<BTreeSet<_>>().len(), base.rows().count(), "two rows of one kind and name");
}

/// Every row that a verdict names.
fn rows(verdict: &Verdict) -> Vec<&RowRef> {
    let findings = verdict.findings().flat_map(|one| [Some(one.row()), one.hook().map(|hook| hook.row())]);
    let safeguards = verdict.safeguards().iter().flat_map(|one| {
        let hooks = one.hooks().map(|hook| Some(hook.row()));
        [Some(one.had().row()), Some(one.now().row())].into_iter().chain(hooks)
    });
    findings.chain(safeguards).flatten().chain(verdict.reserved().map(|one| one.row())).collect()
}

#[test]
fn every_row_of_a_verdict_is_one_of_the_law_and_is_read_back() {
    let mut kinds = BTreeSet::new();
    for letter in letters() {
        let verdict = letter.screen();
        let law: BTreeSet<RowRef> = letter.screener.base().rows().collect();
        for row in rows(&verdict) {
            assert!(law.contains(row), "{}: no row of the law is {row}", letter.name);
            assert_eq!(row.to_string().parse::<RowRef>().as_ref(), Ok(row));
            kinds.insert(row.kind());
        }
        let record = serde_json::to_string(&verdict).unwrap();
        let read: Verdict = serde_json::from_str(&record).unwrap();
        assert_eq!(rows(&read), rows(&verdict), "{}: rows of another kind are read back", letter.name);
        assert_eq!(read, verdict);
    }
    assert_eq!(kinds, BTreeSet::from(["ground", "instrument", "measure", "power", "route"]));
}

proptest! {
    #[test]
    fn what_is_no_row_is_told(text in "[a-z]{0,9}:?[a-zA-Z0-9/._ -]{0,20}") {
        if let Ok(row) = text.parse::<RowRef>() {
            prop_assert_eq!(row.to_string().parse::<RowRef>(), Ok(row));
        }
    }
}

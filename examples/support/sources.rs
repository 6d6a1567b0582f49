//! `data/SOURCES.md`: how to read the sources and their licences, then every source that a row can cite.

use mla_screen::LegalBase;
use std::fmt::Write as _;

/// The page.
pub(crate) fn report(base: &LegalBase) -> String {
    let mut page = String::from(include_str!("sources.opening.md"));
    page.push_str("| id | what | edition | where | licence | read | best mark |\n|---|---|---|---|---|---|---|\n");
    for (id, source) in base.sources() {
        let cells = [&source.title, &source.edition, &source.address, &source.licence].map(|text| text.replace('|', "\\|"));
        let _ = writeln!(page, "| `{id}` | {} | {} | {} |", cells.join(" | "), source.read, source.mark);
    }
    page
}

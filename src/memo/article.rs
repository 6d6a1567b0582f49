//! Names with their article, where a sentence needs it.

use crate::memo::words::Words;
use crate::messages::Language;

/// First words of French names that are feminine.
const FEMININE: &[&str] =
    &["agence", "autorité", "charte", "commission", "convention", "cour", "direction", "gendarmerie", "loi", "police"];

/// First words of French names that are masculine.
const MASCULINE: &[&str] = &[
    "agent",
    "code",
    "corps",
    "greffier",
    "juge",
    "ministre",
    "ministère",
    "procureur",
    "protocole",
    "règlement",
    "service",
    "solliciteur",
    "statut",
    "traité",
    "tribunal",
    "accord",
];

impl Words<'_> {
    /// A name inside a sentence: *the judge*, *le juge*. A French name of which the gender is not known stands as it is.
    pub(super) fn the(&self, name: &str) -> String {
        let of = |gender: &str| self.say(&format!("page/the/{gender}"), &[("name", name)]);
        if self.language() != Language::French {
            return of("other");
        }
        let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
        let elided = first.starts_with(['a', 'e', 'i', 'o', 'u', 'é', 'è', 'h']);
        let (feminine, masculine) = (FEMININE.contains(&first.as_str()), MASCULINE.contains(&first.as_str()));
        match (elided && (feminine || masculine), feminine, masculine) {
            (true, _, _) => of("elided"),
            (_, true, _) => of("feminine"),
            (_, _, true) => of("masculine"),
            _ => name.to_owned(),
        }
    }
}

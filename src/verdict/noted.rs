//! What letter and dossier say and no formula reads: **noted, not weighed**. Nothing that is accepted is lost: it
//! moves an answer, or it stands here.

use crate::matter::{Document, Leaf, Matter, Pointer};
use crate::verdict::{LeafRecord, Noted, NoticeGiven};
use crate::vocabulary::Handling;
use rustc_hash::FxHashSet;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// A key that no formula reads, and the keys or lists below which that is so; none: wherever it stands. Of a text whose
/// absence is weighed (`why`, `belief`) it is the words that are not.
type Unread = (&'static str, &'static [&'static str]);

/// What of one document is not read.
struct Table {
    document: &'static str,
    keys: &'static [Unread],
    /// Parts of which nothing is read.
    parts: &'static [&'static str],
    /// Entries that are noted whole where no formula that was tried reads them.
    entries: &'static [&'static str],
}

const LETTER: Table = Table {
    document: "letter#",
    keys: &[
        ("alternative_to", &[]),
        ("amount", &[]),
        ("annexes", &[]),
        ("answer_by", &[]),
        ("as_cited", &[]),
        ("belief", &[]),
        ("by", &["assurances"]),
        ("class_of_persons", &[]),
        ("coded_by", &[]),
        ("confirmed_by", &[]),
        (CONSENTS, &[]),
        ("count", &[]),
        ("counts", &[]),
        ("court", &[]),
        ("currency", &[]),
        ("dated", &[]),
        ("description", &[]),
        ("document", &[]),
        ("ends_with", &[]),
        ("follow_up_of", &[]),
        ("formalities", &[]),
        ("from", &["dates"]),
        ("imprisonment_months", &["sentence"]),
        ("label", &[]),
        ("legal_person", &[]),
        ("life", &["sentence"]),
        ("name", &[]),
        ("nationalities", &[]),
        ("not_stated", &[]),
        ("only_if_refused", &[]),
        ("or_other_instrument", &[]),
        ("other_states_asked", &[]),
        ("page", &[]),
        ("paragraph", &[]),
        ("period_days", &[]),
        ("place", &[]),
        ("preserved_under", &[]),
        ("questions", &[]),
        ("quote", &[]),
        ("reason", &[]),
        ("said_by", &["items"]),
        ("stated_use", &[]),
        ("suspended", &[]),
        ("to", &["dates"]),
        ("until", &[]),
        ("until_event", &[]),
        ("what", &["items"]),
        ("why", &[]),
    ],
    parts: &["property"],
    entries: &["assurances", "circumstances"],
};

const DOSSIER: Table = Table {
    document: "dossier#",
    keys: &[
        ("authority", &["advisories", "incidents"]),
        ("by", &["assurances", "concerns"]),
        ("changed_since", &[]),
        ("dated", &["prior"]),
        ("decided_by", &[]),
        ("delegation", &[]),
        ("handling", &[]),
        ("instrument", &[]),
        ("match", &["incidents"]),
        ("name", &[]),
        ("on", &["concerns"]),
        ("person", &["incidents"]),
        ("reason", &[]),
        ("reasons", &[]),
        ("said_by", &[]),
        ("series", &[]),
        ("since", &[]),
        (
            "source",
            &[
                "advisories",
                "evidence_held",
                "incidents",
                "marked_records",
                "own_proceedings",
                "parallel_letters",
                "prior",
                "profiles",
                "statuses",
            ],
        ),
        ("what", &[]),
        ("with_counsel", &[]),
    ],
    parts: &["evidence_held", "parallel_letters", "police_exchanges"],
    entries: &[
        "advisories",
        "arrangements",
        "assurances",
        "consents",
        "determinations",
        "groups",
        "incidents",
        "marked_records",
        "notices",
        "own_proceedings",
        "prior",
        "profiles",
        "statuses",
    ],
};

/// Whether a person consents, as the letter says it.
const CONSENTS: &str = "consents";

/// Keys that say where something stands, who coded it and who holds it: noted like all others, and of no interest
/// to somebody who reads the answer.
const RECORD: &[&str] = &["coded_by", "confirmed_by", "document", "handling", "page", "paragraph", "source"];

/// Whether the key only says where something stands, who coded it and who holds it.
pub(crate) fn of_record(key: &str) -> bool {
    RECORD.contains(&key)
}

/// Everything that is noted, the letter first; words that a leaf of the proof shows already are left out, and
/// notices that the verdict hands on.
pub(crate) fn noted(matter: &Matter<'_>, leaves: &[LeafRecord], notices: &[NoticeGiven]) -> Vec<Noted> {
    let shown: BTreeSet<&str> = leaves.iter().filter_map(|leaf| leaf.quote.as_deref()).collect();
    let cited = read(matter);
    let mut noted = of(&LETTER, matter.letter, &shown, &cited, notices);
    noted.extend(matter.dossier.into_iter().flat_map(|dossier| of(&DOSSIER, dossier, &shown, &cited, notices)));
    noted
}

/// What of one document is noted.
fn of<T: Serialize>(
    table: &'static Table,
    document: &T,
    shown: &BTreeSet<&str>,
    cited: &BTreeSet<String>,
    notices: &[NoticeGiven],
) -> Vec<Noted> {
    let value = serde_json::to_value(document).unwrap_or_default();
    let pointer = table.document.to_owned();
    let mut walk = Walk { table, shown, cited, notices, pointer, entry: None, noted: Vec::new() };
    walk.value(&value, At { key: "", above: "", list: "", part: false, in_list: false });
    walk.noted
}

/// The places of entries in letter and dossier that some formula read, whether the value came to matter or not.
fn read(matter: &Matter<'_>) -> BTreeSet<String> {
    let is_entry = |pointer: &&Pointer| {
        let table = if pointer.document() == Document::Letter { &LETTER } else { &DOSSIER };
        pointer.keys().any(|key| table.entries.contains(&key) || key == CONSENTS)
    };
    let proof = matter.proof.frozen();
    let pointers =
        proof.leaves().iter().filter_map(|(_, leaf)| if let Leaf::Fact { from, .. } = leaf { Some(from) } else { None });
    let pointers: FxHashSet<&Pointer> = pointers.flatten().filter(is_entry).collect();
    let determined = proof
        .leaves()
        .iter()
        .filter_map(|(_, leaf)| if let Leaf::Open { determined, .. } = leaf { *determined } else { None });
    let determined = determined.map(|place| format!("dossier#/determinations/{place}"));
    pointers.into_iter().map(String::from).chain(determined).collect()
}

struct Walk<'w> {
    table: &'static Table,
    /// The words that the proof shows, and the places that any formula read.
    shown: &'w BTreeSet<&'w str>,
    cited: &'w BTreeSet<String>,
    notices: &'w [NoticeGiven],
    /// Where the walk stands.
    pointer: String,
    /// The entry of the dossier that is walked: its name, and whether its words stay with who gave them.
    entry: Option<(&'w str, bool)>,
    noted: Vec<Noted>,
}

/// Where the walk stands: the key, the key above it, and whether nothing here is read.
#[derive(Clone, Copy)]
struct At<'k> {
    key: &'k str,
    above: &'k str,
    /// The part of the document: the first key.
    list: &'k str,
    part: bool,
    in_list: bool,
}

impl<'w> Walk<'w> {
    fn value(&mut self, value: &'w Value, at: At<'_>) {
        match value {
            Value::Object(map) => {
                let entry = map.get("id").and_then(Value::as_str).zip(map.get("handling"));
                let outer = self.entry;
                let held = |mark: &Value| mark.as_str() == Some(Handling::OriginatorControlled.word());
                self.entry = entry.map(|(id, mark)| (id, held(mark))).or(outer);
                let listed = |key| self.table.entries.contains(&key);
                // An entry of a list, or of the map of circumstances.
                let one = at.in_list && listed(at.key) || listed(at.above) && !at.in_list && entry.is_none();
                let part = at.part || one && !self.is_used(at, value);
                for (key, value) in map {
                    let list = if at.key.is_empty() { key.as_str() } else { at.list };
                    let part = part || self.table.parts.contains(&key.as_str());
                    self.below(key, value, At { key, above: at.key, list, part, in_list: false });
                }
                self.entry = outer;
            }
            Value::Array(list) if !list.is_empty() => {
                for (place, value) in list.iter().enumerate() {
                    self.below(&place.to_string(), value, At { in_list: true, ..at });
                }
            }
            // That somebody consents is the custodian's to say; a refusal that a formula read is weighed.
            Value::Bool(false) if at.key == CONSENTS && self.cited.contains(&self.pointer) => {}
            Value::String(text) if at.key == "quote" && self.shown.contains(text.as_str()) => {}
            Value::String(text) => self.leaf(at, || text.clone()),
            other => self.leaf(at, || other.to_string()),
        }
    }

    /// The value that stands one step below.
    fn below(&mut self, step: &str, value: &'w Value, at: At<'_>) {
        let here = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(step);
        self.value(value, at);
        self.pointer.truncate(here);
    }

    /// Whether a formula read the entry or something in it, or the verdict hands it on.
    fn is_used(&self, at: At<'_>, entry: &Value) -> bool {
        let below = format!("{}/", self.pointer);
        let next = self.cited.range(below.clone()..).next();
        let given = |one: &NoticeGiven| {
            let person = entry.pointer("/concerns/person").and_then(Value::as_str);
            one.from_dossier && person == Some(one.person.as_str()) && entry.get("kind") == Some(&one.kind.word().into())
        };
        self.cited.contains(&self.pointer)
            || next.is_some_and(|one| one.starts_with(&below))
            || at.key == "notices" && self.notices.iter().any(given)
    }

    fn leaf(&mut self, at: At<'_>, says: impl FnOnce() -> String) {
        let keys = self.table.keys;
        let row = keys.binary_search_by_key(&at.key, |row| row.0).ok().and_then(|place| keys.get(place));
        let unread = row.is_some_and(|(_, above)| above.is_empty() || above.contains(&at.above) || above.contains(&at.list));
        let name_of_entry = at.key == "id" && self.entry.is_some();
        if name_of_entry || !(at.part || unread) {
            return;
        }
        let (entry, held) = self.entry.map_or((None, false), |(id, held)| (Some(id.to_owned()), held));
        // The mark itself is no secret; what it protects is not passed on.
        let says = (!held || at.key == "handling").then(says);
        self.noted.push(Noted { at: self.pointer.clone(), key: at.key.to_owned(), entry, says });
    }
}

#[cfg(test)]
mod tests {
    use super::{DOSSIER, LETTER};

    /// Each key has one row, and the rows stand in the order in which they are looked up.
    #[test]
    fn the_tables_are_in_order() {
        for table in [LETTER, DOSSIER] {
            assert!(table.keys.is_sorted_by(|one, next| one.0 < next.0), "{}", table.document);
        }
    }
}

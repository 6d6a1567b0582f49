//! What the requested state knows: holdings searched, entries about persons, answers to questions.

use super::generate::Generated;
use super::generate_letter::{object, put, word, yes_no};
use super::plain;
use mla_screen::dossier::{ConsentAnswer, Determination, DossierFile};
use mla_screen::request::Letter;
use mla_screen::vocabulary::{
    AdvisoryKind, AssuranceKind, Date, Handling, Holding, MeasureKind, NoticeKind, Office, PriorKind, Profile, StatusKind,
};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// A dossier that does not know its letter yet.
#[derive(Clone, Debug)]
pub(crate) struct DossierDraft {
    searched: Vec<Holding>,
    entries: Vec<(&'static str, Value, About)>,
}

/// The person whom an entry is about, by place, and whether that is confirmed.
#[derive(Clone, Copy, Debug)]
struct About {
    person: u8,
    confirmed: bool,
}

/// Any dossier. One entry in eight is about somebody whom the letter does not name.
pub(crate) fn dossier() -> impl Strategy<Value = DossierDraft> {
    let some = btree_set(select(Holding::ALL), 0..=Holding::ALL.len()).prop_map(|set| set.into_iter().collect());
    let searched = prop_oneof![2 => Just(Holding::ALL.to_vec()), 1 => some];
    let entries = prop_oneof![2 => Just(Vec::new()), 3 => vec(entry(), 0..=4)];
    (searched, entries).prop_map(|(searched, entries)| DossierDraft { searched, entries })
}

fn entry() -> impl Strategy<Value = (&'static str, Value, About)> {
    let of = |list: &'static str, key: &'static str, kinds: BoxedStrategy<Value>, rest: BoxedStrategy<Value>| {
        (kinds, rest).prop_map(move |(kind, mut entry)| {
            entry[key] = kind;
            (list, entry)
        })
    };
    let nothing = || Just(json!({})).boxed();
    let consent =
        (word(ConsentAnswer::ALL), yes_no()).prop_map(|(answer, written)| json!({"answer": answer, "in_writing": written}));
    let own = yes_no().prop_map(|harmed| ("own_proceedings", json!({"would_be_prejudiced": harmed})));
    let to = super::generate_parts::measure().prop_map(|(measure, _)| measure["kind"].clone()).boxed();
    let kind = prop_oneof![
        3 => of("statuses", "status", word(StatusKind::ALL), nothing()),
        3 => of("prior", "kind", word(PriorKind::ALL), object(vec![("state", super::generate_letter::requested_or())])),
        2 => of("advisories", "kind", word(AdvisoryKind::ALL), nothing()),
        2 => of("profiles", "profile", word(Profile::ALL), nothing()),
        4 => of("consents", "to", to, consent.boxed()),
        1 => own,
        1 => of("assurances", "kind", word(AssuranceKind::ALL), nothing()),
        1 => of("notices", "kind", word(NoticeKind::ALL), nothing()),
    ];
    let about = (0_u8..8, prop::bool::weighted(0.8)).prop_map(|(person, confirmed)| About { person, confirmed });
    (kind, about).prop_map(|((list, entry), about)| (list, entry, about))
}

impl DossierDraft {
    /// The dossier on `letter`, as it stands on `day`.
    pub(crate) fn written(&self, letter: &Letter, day: Date) -> DossierFile {
        let searched = |holding: &Holding| json!({"holding": holding, "by": plain::keeper(*holding), "on": day});
        let mut file = json!({"schema": "mla-dossier/1", "letter": {"reference": letter.reference}, "searched": self.searched.iter().map(searched).collect::<Vec<_>>()});
        for (place, (list, entry, about)) in self.entries.iter().enumerate() {
            let mut entry = entry.clone();
            entry["id"] = json!(format!("e{}", place + 1));
            entry["handling"] = json!(Handling::ALL[place % Handling::ALL.len()]);
            let person = format!(
                "p{}",
                if about.person == 7 { 9 } else { usize::from(about.person) % letter.persons.len().max(1) + 1 }
            );
            if !["advisories", "assurances"].contains(list) {
                entry["concerns"] =
                    json!({"person": person, "match": if about.confirmed { "confirmed" } else { "possible" }});
                put(&mut entry["concerns"], "by", about.confirmed.then_some("national-police"));
            }
            match *list {
                "assurances" => entry["dated"] = json!(day),
                "notices" => {}
                _ => entry["source"] = json!("police"),
            }
            // Consent is given or refused to what is asked; where a transfer is asked, mostly to that.
            let transfer = letter.measures.iter().find(|one| one.kind == MeasureKind::TransferOfDetainedPerson);
            if let Some(asked) = transfer.or(letter.measures.first()).filter(|_| *list == "consents" && about.person < 6) {
                entry["to"] = json!(asked.kind);
                let target = asked.targets.first().map(|one| json!(one));
                put(&mut entry["concerns"], "person", target.filter(|_| about.person < 5));
            }
            // What tells the person from the others of the letter.
            if let Some(person) = letter.persons.iter().find(|one| entry["concerns"]["person"] == json!(one.id)) {
                put(&mut entry["concerns"], "role", person.role.map(|role| json!(role)));
                put(&mut entry["concerns"], "quote", person.quote.as_deref());
            }
            if *list == "consents" && place % 8 < 7 {
                entry["dated"] = json!(day);
            }
            if *list == "advisories" {
                entry["state"] = json!(letter.from.state);
            }
            if file[*list].is_null() {
                file[*list] = json!([]);
            }
            file[*list].as_array_mut().expect("a list").push(entry);
        }
        serde_json::from_value(file).expect("a dossier")
    }
}

/// An answer to one of the questions that will be asked; by whom, unless by the right office.
pub(crate) type Answer = (Index, bool, Option<Office>);

/// Answers to a few questions; one in eight comes from any office.
pub(crate) fn answers() -> impl Strategy<Value = Vec<Answer>> {
    let answer = (any::<Index>(), any::<bool>(), proptest::option::weighted(0.12, select(Office::ALL)));
    prop_oneof![1 => Just(Vec::new()), 2 => vec(answer, 1..=6)]
}

/// A dossier on `letter` that says nothing yet.
pub(crate) fn of(letter: &Letter) -> DossierFile {
    let file = json!({"schema": "mla-dossier/1", "letter": {"reference": letter.reference}, "searched": []});
    serde_json::from_value(file).expect("a dossier")
}

/// The dossier of `matter` with answers to questions that its verdict asks; none where it asks none.
pub(crate) fn answer(matter: &Generated, answers: &[Answer]) -> Option<DossierFile> {
    if answers.is_empty() {
        return None;
    }
    let verdict = matter.verdict();
    let questions = verdict.questions();
    if questions.is_empty() {
        return None;
    }
    let mut file = matter.file();
    for (place, (which, answer, other)) in answers.iter().enumerate() {
        let question = which.get(questions);
        let by = other.unwrap_or(question.office);
        decide(&mut file, determination(&format!("d{}", place + 1), &question.id, *answer, by, matter.as_of));
    }
    Some(file)
}

/// Puts a determination into a dossier, in the place of another answer of the same office on that day.
pub(crate) fn decide(file: &mut DossierFile, one: Determination) {
    file.determinations.retain(|other| (&other.question, other.by, other.dated) != (&one.question, one.by, one.dated));
    file.determinations.push(one);
}

/// A determination.
pub(crate) fn determination(id: &str, question: &str, answer: bool, by: Office, dated: Date) -> Determination {
    let entry = json!({"id": id, "question": question, "answer": answer, "by": by, "dated": dated, "in_writing": true, "handling": "open"});
    serde_json::from_value(entry).expect("a determination")
}

//! LAW 7, lossless: letter, dossier and verdict go through JSON unchanged, and what is not meant is
//! refused: unknown keys, keys given twice, `null`, names that refer to nothing.

use crate::common::generate::{self, Generated};
use crate::common::{cases, oracle};
use crate::json;
use mla_screen::dossier::DossierFile;
use mla_screen::fault::FaultReport;
use mla_screen::request::Letter;
use mla_screen::verdict::Gap;
use mla_screen::{Dossier, Request, Verdict};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// The letter and the dossier of a matter, and how each is read.
type Reader = Box<dyn Fn(&[u8]) -> Result<(), String>>;

fn documents(matter: &Generated) -> [(Value, Reader); 2] {
    let letter = serde_json::to_value(&matter.letter).expect("JSON");
    let dossier = serde_json::to_value(matter.file()).expect("JSON");
    let told = |report: FaultReport| report.to_string();
    let read_letter: Reader = Box::new(move |bytes| Request::from_json(bytes).map(|_| ()).map_err(told));
    let request = matter.request();
    let read_dossier: Reader = Box::new(move |bytes| Dossier::from_json(&request, bytes).map(|_| ()).map_err(told));
    [(letter, read_letter), (dossier, read_dossier)]
}

proptest! {
    #![proptest_config(cases(48))]

    /// Through JSON and back: equal values, equal bytes, and the same verdict but for the digests of
    /// what was read.
    #[test]
    fn documents_go_through_json_unchanged(matter in generate::matter()) {
        let bytes = serde_json::to_vec(&matter.letter).expect("JSON");
        let request = Request::from_json(&bytes).expect("what was written can be read");
        prop_assert_eq!(request.letter(), &matter.letter);
        prop_assert_eq!(&request, &matter.request());
        prop_assert_eq!(&serde_json::to_vec(&serde_json::from_slice::<Letter>(&bytes).expect("a letter")).expect("JSON"), &bytes);
        if let Some(file) = &matter.dossier {
            let bytes = serde_json::to_vec(file).expect("JSON");
            prop_assert_eq!(&Dossier::from_json(&request, &bytes).expect("what was written can be read"), &matter.known());
            prop_assert_eq!(&serde_json::to_vec(&serde_json::from_slice::<DossierFile>(&bytes).expect("a dossier")).expect("JSON"), &bytes);
        }
        let verdict = matter.verdict();
        let bytes = serde_json::to_vec(&verdict).expect("JSON");
        let back: Verdict = serde_json::from_slice(&bytes).expect("a verdict");
        prop_assert_eq!(&serde_json::to_vec(&back).expect("JSON"), &bytes);
        prop_assert_eq!(back, verdict);
    }

    /// `null` at any place is refused, and the report names the place.
    #[test]
    fn null_is_refused_everywhere(matter in generate::matter(), at in any::<Index>()) {
        for (document, read) in documents(&matter) {
            let place = at.get(&json::places(&document)).clone();
            let mut damaged = document.clone();
            *damaged.pointer_mut(&place).expect("a place") = Value::Null;
            let report = read(damaged.to_string().as_bytes());
            prop_assert!(report.as_ref().is_err_and(|report| report.contains(&place)), "null at {}: {:?}", place, report);
        }
    }

    /// A key that no type knows is refused in any object of letter and dossier. A verdict passes over what a later
    /// edition adds: that is tried where verdicts are stored.
    #[test]
    fn unknown_keys_are_refused_everywhere(matter in generate::matter(), at in any::<Index>()) {
        for (document, read) in documents(&matter) {
            let place = at.get(&json::objects(&document)).clone();
            let mut damaged = document.clone();
            damaged.pointer_mut(&place).expect("an object")["unheard-of"] = json!(1);
            let report = read(damaged.to_string().as_bytes());
            prop_assert!(report.as_ref().is_err_and(|report| report.contains(&place)), "key in {}: {:?}", place, report);
        }
    }

    /// A key that is given twice is refused, even with the same value.
    #[test]
    fn keys_given_twice_are_refused_everywhere(matter in generate::matter(), at in any::<Index>()) {
        for (document, read) in documents(&matter) {
            let keyed = |place: &String| place.rsplit_once('/').is_some_and(|(above, _)| document.pointer(above).is_some_and(Value::is_object));
            let entries: Vec<String> = json::places(&document).into_iter().filter(keyed).collect();
            let place = at.get(&entries);
            let text = json::twice(&document, place);
            prop_assert!(read(text.as_bytes()).is_err(), "{} twice in {}", place, text);
        }
    }

    /// A name that refers to nothing is refused, wherever the letter refers to an offence or person.
    #[test]
    fn dangling_references_are_refused(matter in generate::matter(), at in any::<Index>()) {
        let mut letter = serde_json::to_value(&matter.letter).expect("JSON");
        letter["assurances"] = json!([{"kind": "fair-trial", "persons": ["nobody"]}]);
        prop_assert!(Request::from_json(letter.to_string().as_bytes()).is_err());
        let mut letter = serde_json::to_value(&matter.letter).expect("JSON");
        let refers = |place: &String| {
            let steps: Vec<&str> = place.split('/').collect();
            matches!(steps[..], ["", "measures", _, "offences" | "targets", _] | ["", "persons", _, "proceedings", _, "offence"])
        };
        let references: Vec<String> = json::places(&letter).into_iter().filter(refers).collect();
        prop_assume!(!references.is_empty());
        let place = at.get(&references);
        *letter.pointer_mut(place).expect("a reference") = json!("nobody");
        let report = Request::from_json(letter.to_string().as_bytes());
        prop_assert!(report.is_err_and(|report| report.faults().iter().any(|fault| fault.pointer == *place)), "{}", place);
    }

    /// An entry about somebody whom the letter does not name is kept, reported, and moves no limb.
    #[test]
    fn entries_about_others_are_kept_and_reported(matter in generate::matter(), confirmed in any::<bool>()) {
        let mut file = matter.file();
        let known = Generated { dossier: Some(file.clone()), ..matter.clone() }.verdict();
        let certainty = if confirmed { "confirmed" } else { "possible" };
        let entry = json!({
            "id": "stranger", "concerns": {"person": "stranger", "match": certainty, "by": "national-police"},
            "status": "refugee", "source": "immigration", "handling": "protected"
        });
        file.statuses.push(serde_json::from_value(entry).expect("an entry"));
        let place = format!("dossier#/statuses/{}", file.statuses.len() - 1);
        let with = Generated { dossier: Some(file), ..matter };
        let kept = with.known();
        prop_assert_eq!(kept.file(), with.dossier.as_ref());
        let verdict = with.verdict();
        let reported = verdict.not_examined().any(|gap| gap == (Gap::EntryAboutAnother, place.as_str()));
        prop_assert!(reported, "{} is not reported", place);
        let answers = |verdict: &Verdict| {
            let limbs = verdict.limbs().map(|limb| (limb.id().to_owned(), limb.disposition()));
            (limbs.collect::<Vec<_>>(), oracle::severities(verdict))
        };
        prop_assert_eq!(answers(&known), answers(&verdict));
    }
}

//! Letters of request: who asks, under what, for which offences, about whom, and what.

use super::generate;
use super::generate_parts::{PersonDraft, measure, offence, person};
use super::generate_routine::{self, Part};
use mla_screen::request::Letter;
use mla_screen::vocabulary::{AssuranceKind, AuthorityKind, Channel, Date, Stage, StateCode, Tribunal, Urgency};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// A letter whose parts do not know each other yet.
#[derive(Clone, Debug)]
pub(crate) struct LetterDraft {
    state: StateCode,
    instruments: Option<Vec<&'static str>>,
    head: Value,
    offences: Vec<Value>,
    persons: Vec<PersonDraft>,
    measures: Vec<(Value, [u8; 2])>,
    routine: Option<u64>,
}

const OWN: &str = "own";

/// Any letter.
pub(crate) fn letter() -> impl Strategy<Value = LetterDraft> {
    let parts = (vec(offence(), 1..=3), vec(person(), 0..=3), vec(measure(), 1..=3));
    (generate::state(), instruments(), head(), parts, generate_routine::routine()).prop_map(
        |(state, instruments, head, (offences, persons, measures), routine)| LetterDraft {
            state,
            instruments,
            head,
            offences,
            persons,
            measures,
            routine,
        },
    )
}

impl LetterDraft {
    /// The letter, as received on `day`.
    pub(crate) fn written(&self, day: Date) -> Letter {
        let part = |drawn: &Value, kind: Part, place: usize| generate_routine::part(drawn, kind, self.routine, place);
        let mut letter = part(&self.head, Part::Head, 0);
        letter["schema"] = json!("mla-request/1");
        letter["reference"] = json!("R-1");
        letter["received"] = json!(day);
        letter["from"]["state"] = json!(self.state);
        let own = generate::own_agreement(self.state).unwrap_or_else(|| "uncac-2003".to_owned());
        if let Some(named) = &self.instruments {
            let mut named: Vec<&str> = named.iter().map(|id| if *id == OWN { own.as_str() } else { id }).collect();
            named.dedup();
            letter["instruments"] = json!(named);
        }
        let name = |letter: &str, place: usize| format!("{letter}{}", place + 1);
        let numbered = |list: &[Value], letter: &str, kind: Part| -> Vec<Value> {
            let with_name = |(place, one): (usize, &Value)| {
                let mut one = part(one, kind, place);
                one["id"] = json!(name(letter, place));
                one
            };
            list.iter().enumerate().map(with_name).collect()
        };
        let (offences, persons) = (self.offences.len(), self.persons.len());
        let named = |bits: u8, count: usize, letter: &str| -> Vec<String> {
            (0..count).filter(|place| bits >> place & 1 == 1).map(|place| name(letter, place)).collect()
        };
        letter["offences"] = numbered(&self.offences, "o", Part::Offence).into();
        let whole = self.persons.iter().map(|(person, proceedings)| {
            let mut person = person.clone();
            if let Some(list) = proceedings {
                let entry = |(place, [charged, convicted]): (usize, &[Option<bool>; 2])| {
                    let mut entry = json!({"offence": name("o", place)});
                    put(&mut entry, "charged", charged.or(*convicted));
                    put(&mut entry, "convicted", convicted.filter(|convicted| !convicted || *charged != Some(false)));
                    entry
                };
                let mut seen = list.iter().map(|(place, one)| (usize::from(*place) % offences, one)).collect::<Vec<_>>();
                seen.sort_by_key(|(place, _)| *place);
                seen.dedup_by_key(|(place, _)| *place);
                person["proceedings"] = seen.into_iter().map(entry).collect();
            }
            person
        });
        letter["persons"] = numbered(&whole.collect::<Vec<_>>(), "p", Part::Person).into();
        let whole = self.measures.iter().map(|(measure, [for_offences, at_persons])| {
            let mut measure = measure.clone();
            measure["offences"] = named(*for_offences, offences, "o").into();
            measure["targets"] = named(*at_persons, persons, "p").into();
            on_day(&mut measure, day);
            measure
        });
        letter["measures"] = numbered(&whole.collect::<Vec<_>>(), "m", Part::Measure).into();
        serde_json::from_value(letter).expect("a letter")
    }
}

/// What is to be done begins on the day of receipt; what was decided was decided by then.
fn on_day(measure: &mut Value, day: Date) {
    if let Some(days) = measure["period"].as_u64() {
        let last = u16::try_from(days).ok().filter(|days| *days > 0).and_then(|days| day.plus_days(days));
        measure["period"] = json!({"from": day});
        put(&mut measure["period"], "to", last.map(|last| json!(last)));
    } else if let Some(measure) = measure.as_object_mut() {
        measure.remove("period");
    }
    if measure["fined_on"].as_str().is_some_and(|fined| fined > day.to_string().as_str()) {
        measure["fined_on"] = json!("1984-05-01");
    }
}

/// Puts a value under a key, where there is one.
pub(crate) fn put(object: &mut Value, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object[key] = value.into();
    }
}

/// An object with the keys that were drawn: each is there three times in four.
pub(crate) fn object(keys: Vec<(&'static str, BoxedStrategy<Value>)>) -> BoxedStrategy<Value> {
    let drawn: Vec<_> = keys.iter().map(|(_, value)| weighted(0.75, value.clone())).collect();
    let names: Vec<_> = keys.iter().map(|(key, _)| *key).collect();
    drawn
        .prop_map(move |values| {
            let entries = names.iter().zip(values).filter_map(|(key, value)| Some(((*key).to_owned(), value?)));
            Value::Object(entries.collect::<Map<_, _>>())
        })
        .boxed()
}

/// One of a closed list, by its word.
pub(crate) fn word<T: serde::Serialize + Clone + std::fmt::Debug + 'static>(all: &'static [T]) -> BoxedStrategy<Value> {
    select(all).prop_map(|one| json!(one)).boxed()
}

/// One of these, four times in five; else any of the closed list.
pub(crate) fn mostly<T: serde::Serialize + Clone + std::fmt::Debug + 'static>(
    usual: &'static [T],
    all: &'static [T],
) -> BoxedStrategy<Value> {
    prop_oneof![4 => word(usual), 1 => word(all)].boxed()
}

pub(crate) fn yes_no() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::from).boxed()
}

pub(crate) fn text(text: &'static str) -> BoxedStrategy<Value> {
    Just(json!(text)).boxed()
}

/// The requested state, or another.
pub(crate) fn requested_or() -> BoxedStrategy<Value> {
    prop_oneof![3 => Just(json!("CA")), 1 => generate::state().prop_map(|state| json!(state))].boxed()
}

pub(crate) fn list(of: BoxedStrategy<Value>, most: usize) -> BoxedStrategy<Value> {
    let once = |list: Vec<Value>| {
        list.iter().enumerate().filter(|(n, one)| !list[..*n].contains(one)).map(|(_, one)| one.clone()).collect::<Vec<_>>()
    };
    vec(of, 0..=most).prop_map(move |list| Value::from(once(list))).boxed()
}

fn instruments() -> impl Strategy<Value = Option<Vec<&'static str>>> {
    let other = || select(vec!["untoc-2000", "uncac-2003", "budapest-2001", "un-cybercrime-2024", "rome-statute-1998"]);
    prop_oneof![
        8 => Just(Some(vec![OWN])),
        3 => other().prop_map(|one| Some(vec![one])),
        2 => other().prop_map(|one| Some(vec![OWN, one])),
        2 => Just(Some(Vec::new())),
        1 => Just(Some(vec!["no-such-treaty"])),
        1 => Just(None),
    ]
}

fn head() -> BoxedStrategy<Value> {
    let authority = || {
        object(vec![("name", text("an office"))]).prop_flat_map(|named| {
            mostly(&[AuthorityKind::CentralAuthority, AuthorityKind::Prosecutor, AuthorityKind::Court], AuthorityKind::ALL)
                .prop_map(move |kind| {
                    let mut authority = named.clone();
                    authority["kind"] = kind;
                    authority
                })
        })
    };
    let from = object(vec![
        ("authority", authority().boxed()),
        ("channel", mostly(&[Channel::CentralAuthority, Channel::Diplomatic], Channel::ALL)),
    ]);
    let behalf = weighted(0.3, authority());
    let from = (from, behalf).prop_map(|(mut from, behalf)| {
        put(&mut from, "on_behalf_of", behalf);
        from
    });
    let case = object(vec![
        ("stage", mostly(&[Stage::Investigation, Stage::Prosecution, Stage::Trial], Stage::ALL)),
        ("tribunal", mostly(&[Tribunal::Ordinary], Tribunal::ALL)),
        ("in_absentia", yes_no()),
    ]);
    let paper = object(vec![
        ("language", text("de")),
        ("translation", select(vec!["en", "fr", "zh"]).prop_map(Value::from).boxed()),
        ("signed", yes_no()),
    ]);
    let relied = object(vec![("lawful", yes_no()), ("ill_treatment_alleged", yes_no()), ("spyware", yes_no())]);
    let assurance = word(AssuranceKind::ALL).prop_map(|kind| json!({"kind": kind})).boxed();
    let order = object(vec![("criminal", yes_no()), ("final", yes_no())]);
    let secrecy = object(vec![("reason", text("the inquiry"))]).prop_map(|mut secrecy| {
        secrecy["requested"] = json!(true);
        secrecy
    });
    let rest = object(vec![
        ("proceeding", case),
        ("letter", paper),
        ("relied_on", relied),
        ("assurances", list(assurance, 3)),
        ("victims", list(Just(json!({"count": 2})).boxed(), 1)),
        ("stated_use", text("evidence at trial")),
        ("belief", text("the account is kept there")),
        ("foreign_officials_present", yes_no()),
    ]);
    let seldom = (weighted(0.2, secrecy), weighted(0.2, word(Urgency::ALL)), weighted(0.2, order));
    (from, rest, seldom)
        .prop_map(|(from, mut rest, (secrecy, urgency, order))| {
            rest["from"] = from;
            put(&mut rest, "secrecy", secrecy);
            put(&mut rest, "urgency", urgency);
            put(&mut rest, "foreign_order", order);
            rest
        })
        .boxed()
}

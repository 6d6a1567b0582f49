//! What a host builds in Rust, part by part, is what a file says: it is written and read back unchanged.

use mla_screen::Request;
use mla_screen::fault::FaultReport;
use mla_screen::request::{
    Authorisation, AuthorisedBy, Authority, Claim, EarlierJudgment, Holder, Letter, LetterAssurance, LetterOffence,
    LetterPerson, Measure, Money, Outcome, Period, PersonProceeding, Property, Provision, ReliedOn, ReliedOnItem, Victims,
};
use mla_screen::vocabulary::{AssuranceKind, AuthorityKind, Circumstance, Conduct, HolderKind, MeasureKind};

/// A letter in which every part that has a `new` stands.
fn letter() -> Letter {
    let (o1, p1) = ("o1".parse().unwrap(), "p1".parse().unwrap());
    let mut letter = Letter::new("2026-0117", "2026-09-14".parse().unwrap(), "CH".parse().unwrap());
    letter.from.authority = Some(Authority::new(AuthorityKind::Prosecutor));
    letter.victims = Some(vec![Victims::new(41)]);
    letter.assurances = Some(vec![LetterAssurance::new(AssuranceKind::FairTrial)]);
    letter.relied_on = Some(ReliedOn { items: Some(vec![ReliedOnItem::new("ledgers")]), ..ReliedOn::default() });
    let fraud = LetterOffence::new("o1".parse().unwrap()).alleging(Conduct::ObtainingByDeceit);
    let mut fraud = fraud.with(Circumstance::Dishonest).with(Circumstance::ForGain);
    fraud.circumstances.insert(Circumstance::Wilful, Claim::new(false));
    fraud.provision = Some(Provision::new("art. 146"));
    fraud.loss = Some(Money::new("612000.00", "CHF"));
    fraud.dates = Some(Period::new("2024-09".parse().unwrap()));
    fraud.earlier_judgments = Some(vec![EarlierJudgment::new("CH".parse().unwrap(), Outcome::Acquitted)]);
    letter.offences.push(fraud);
    let mut person = LetterPerson::new("p1".parse().unwrap());
    person.proceedings = Some(vec![PersonProceeding::new("o1".parse().unwrap())]);
    letter.persons.push(person);
    let mut measure = Measure::new("m1".parse().unwrap(), MeasureKind::Restraint);
    measure.offences.push(o1);
    measure.targets.push(p1);
    measure.holders = Some(vec![Holder::new(HolderKind::Bank)]);
    measure.property = Some(vec![Property::new("an account")]);
    measure.authorised = Some(Authorisation::new(AuthorisedBy::Court));
    letter.measures.push(measure);
    letter
}

#[test]
fn what_is_built_is_written_and_read_back() {
    let built = letter();
    let request = Request::try_from(built.clone()).unwrap_or_else(|report| panic!("{report}"));
    let written = serde_json::to_vec(&built).unwrap();
    let read = Request::from_json(&written).unwrap_or_else(|report| panic!("{report}"));
    assert_eq!((read.letter(), request.letter()), (&built, &built));
    // What is not filled in is not written: nothing is claimed by a part that was only named.
    let said: serde_json::Value = serde_json::from_slice(&written).unwrap();
    assert_eq!(said["from"]["authority"], serde_json::json!({ "kind": "prosecutor" }));
    assert_eq!(said["measures"][0]["holders"], serde_json::json!([{ "kind": "bank" }]));
    assert_eq!(said["persons"][0]["proceedings"], serde_json::json!([{ "offence": "o1" }]));
}

#[test]
fn what_is_built_is_held_to_the_rules_of_a_file() {
    let mut nobody = letter();
    nobody.measures[0].targets.push("p9".parse().unwrap());
    // A letter that was built has no lines; the places and the faults are the same.
    let told =
        |report: &FaultReport| report.faults().iter().map(|one| (one.pointer.clone(), one.kind.clone())).collect::<Vec<_>>();
    let report = Request::try_from(nobody.clone()).unwrap_err();
    let of_file = Request::from_json(&serde_json::to_vec(&nobody).unwrap()).unwrap_err();
    assert_eq!(told(&report), told(&of_file));
    assert!(report.to_string().contains("p9"), "{report}");
}

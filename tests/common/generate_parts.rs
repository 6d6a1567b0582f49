//! The parts of a generated letter: offences, persons, measures.

use super::generate_letter::{list, mostly, object, put, requested_or, text, word, yes_no};
use mla_screen::request::{AuthorisedBy, Outcome};
use mla_screen::vocabulary::{Circumstance, Conduct, Custody, HolderKind, MeasureKind, Role, ThirdPerson};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// What ordinary letters allege.
const USUAL_CONDUCT: &[Conduct] = &[
    Conduct::ObtainingByDeceit,
    Conduct::AccessingComputerSystem,
    Conduct::LaunderingProceeds,
    Conduct::TraffickingDrugs,
    Conduct::Killing,
    Conduct::BribingOfficial,
    Conduct::EvadingTax,
    Conduct::DemandingByThreat,
    Conduct::TakingProperty,
    Conduct::CriticisingGovernment,
    Conduct::ResearchingSecurity,
];

/// What a full account of an ordinary crime says, and what it denies.
const ALLEGED: &[Circumstance] = &[
    Circumstance::Dishonest,
    Circumstance::DeprivationOrRisk,
    Circumstance::WithoutAuthorisation,
    Circumstance::WithoutColourOfRight,
    Circumstance::Wilful,
    Circumstance::KnewOfOrigin,
    Circumstance::IntentToObtain,
    Circumstance::WithoutConsent,
    Circumstance::DeathCaused,
    Circumstance::ControlledSubstance,
    Circumstance::PublicOfficialInvolved,
    Circumstance::BenefitForOfficialAct,
    Circumstance::ForceOrThreat,
];
const DENIED: &[Circumstance] = &[
    Circumstance::LawfulExcuse,
    Circumstance::GoodFaithResearch,
    Circumstance::JournalisticPurpose,
    Circumstance::PublicInterestPurpose,
    Circumstance::ProtectedExpression,
];

const USUAL_MEASURES: &[MeasureKind] = &[
    MeasureKind::BankRecords,
    MeasureKind::ProductionOfRecords,
    MeasureKind::ProductionSubscriberData,
    MeasureKind::ProductionContentData,
    MeasureKind::Preservation,
    MeasureKind::VoluntaryStatement,
    MeasureKind::ServiceOfDocuments,
    MeasureKind::CompelledTestimony,
    MeasureKind::SearchAndSeizure,
    MeasureKind::TransferOfDetainedPerson,
    MeasureKind::TransferOfDetainedPerson,
    MeasureKind::FineEnforcement,
    MeasureKind::ArrestOrSurrender,
];

/// An offence without its name: conduct, and a full or a sparse account of it.
pub(crate) fn offence() -> BoxedStrategy<Value> {
    let usual = prop_oneof![5 => select(USUAL_CONDUCT), 1 => select(Conduct::ALL)];
    let conduct = weighted(0.9, (btree_set(usual, 0..=2), weighted(0.1, select(Conduct::ALL))));
    let some = btree_map(select(Circumstance::ALL), any::<bool>(), 0..=4);
    let maximum = object(vec![
        ("imprisonment_months", select(vec![3, 11, 24, 60, 120]).prop_map(Value::from).boxed()),
        ("life", yes_no()),
        ("death", prop_oneof![4 => Just(json!(false)), 1 => Just(json!(true))].boxed()),
        ("corporal", Just(json!(false)).boxed()),
    ]);
    let judgment = (requested_or(), word(Outcome::ALL), yes_no());
    let judgment = judgment.prop_map(|(state, outcome, last)| json!({"state": state, "outcome": outcome, "final": last}));
    let cited = select(vec!["article 146", "section 1"]).prop_map(|cited| json!({"as_cited": cited}));
    let register = Just(json!({"as_cited": "article 285", "register": "cn-cl-285"}));
    let rest = object(vec![
        ("provision", prop_oneof![4 => cited, 1 => register].boxed()),
        ("maximum", maximum),
        ("places", list(requested_or(), 2)),
        ("time_barred", prop_oneof![4 => Just(json!(false)), 1 => Just(json!(true))].boxed()),
        ("earlier_judgments", prop_oneof![3 => Just(json!([])), 1 => list(judgment.boxed(), 2)].boxed()),
    ]);
    (rest, conduct, any::<bool>(), some)
        .prop_map(|(mut offence, conduct, full, some)| {
            let alleged = conduct.map(|(mut alleged, denied)| {
                let denied = denied.filter(|denied| !alleged.contains(denied));
                alleged.retain(|one| Some(*one) != denied);
                let yes = alleged.into_iter().map(|code| json!({"code": code}));
                yes.chain(denied.map(|code| json!({"code": code, "alleged": false}))).collect::<Vec<_>>()
            });
            put(&mut offence, "conduct", alleged);
            let account = ALLEGED.iter().map(|one| (*one, true)).chain(DENIED.iter().map(|one| (*one, false)));
            for (one, alleged) in account.filter(|_| full).chain(some) {
                offence["circumstances"][one.word()] = json!({"alleged": alleged});
                // What is denied whole cannot be alleged in part.
                let opposed = if alleged { one.wider() } else { one.narrower() };
                if let Some(opposed) = opposed {
                    offence["circumstances"].as_object_mut().expect("a map").remove(opposed.word());
                }
            }
            offence
        })
        .boxed()
}

/// A person, and the offences for which the person is charged, convicted.
pub(crate) type PersonDraft = (Value, Option<Vec<(u8, [Option<bool>; 2])>>);

/// A person without a name, and where the person stands in the case: charged, convicted, by offence.
pub(crate) fn person() -> impl Strategy<Value = PersonDraft> {
    let person = object(vec![
        ("role", mostly(&[Role::Suspect, Role::Accused], Role::ALL)),
        ("nationalities", list(requested_or(), 1)),
        ("minor", prop_oneof![4 => Just(json!(false)), 1 => Just(json!(true))].boxed()),
        ("counsel", yes_no()),
        ("custody", word(Custody::ALL)),
        ("consents", yes_no()),
    ]);
    let answer = || proptest::option::of(any::<bool>());
    (person, weighted(0.8, vec((0_u8..3, [answer(), answer()]), 0..=3)))
}

/// A measure without its name, and two sets: its offences and its targets, a bit for each.
pub(crate) fn measure() -> impl Strategy<Value = (Value, [u8; 2])> {
    let holder = object(vec![("about_others", yes_no()), ("name", text("a company"))]);
    let holder = (holder, word(HolderKind::ALL)).prop_map(|(mut holder, kind)| {
        holder["kind"] = kind;
        holder
    });
    let period = prop_oneof![
        3 => Just(json!({"from": "1984-01-01", "to": "1984-06-30"})),
        1 => Just(json!({"from": "1980-01-01", "to": "1984-06-30"})),
        1 => Just(json!({"from": "1984-01-01"})),
    ];
    let authorised = word(AuthorisedBy::ALL).prop_map(|by| json!({"by": by}));
    let rest = object(vec![
        ("holders", list(holder.boxed(), 2)),
        ("data_period", period.boxed()),
        // How many days it runs from receipt on; none: without an end.
        ("period", select(vec![json!(20), json!(1600), json!(0)]).boxed()),
        ("accounts", select(vec![1, 2, 40]).prop_map(Value::from).boxed()),
        ("aimed_at_group", prop_oneof![4 => Just(json!(false)), 1 => Just(json!(true))].boxed()),
        ("reveals_location", yes_no()),
        (
            "third_persons",
            prop_oneof![9 => Just(json!([])), 1 => word(ThirdPerson::ALL).prop_map(|one| json!([one]))].boxed(),
        ),
        ("credentials_or_weaknesses", prop_oneof![4 => Just(json!(false)), 1 => Just(json!(true))].boxed()),
        ("authorised", authorised.boxed()),
        ("why", text("to trace the money")),
        ("fined_on", select(vec!["2024-05-01", "1984-05-01"]).prop_map(Value::from).boxed()),
        ("located_in", requested_or()),
    ]);
    let kind = mostly(USUAL_MEASURES, MeasureKind::ALL);
    (rest, kind, [0_u8..8, 0_u8..8]).prop_map(|(mut measure, kind, sets)| {
        measure["kind"] = kind;
        (measure, sets)
    })
}

//! What a host builds in Rust, part by part, is what a file says: it is written and read back unchanged.

use mla_screen::dossier::{
    AboutLetter, Advisory, Arrangement, Concerns, Consent, ConsentAnswer, Determination, DossierFile, EvidenceHeld,
    GroupListing, Incident, MarkedRecord, Match, NamedPerson, Notice, OwnProceeding, ParallelLetter, PoliceExchange,
    PriorMatter, ProfileEntry, ReceivedAssurance, Searched, Status,
};
use mla_screen::fault::FaultReport;
use mla_screen::request::{
    Authorisation, AuthorisedBy, Authority, Claim, EarlierJudgment, Holder, Letter, LetterAssurance, LetterOffence,
    LetterPerson, Measure, Money, Outcome, Period, PersonProceeding, Property, Provision, ReliedOn, ReliedOnItem, Victims,
};
use mla_screen::vocabulary::{
    AdvisoryKind, AssuranceKind, AuthorityKind, Circumstance, Conduct, HolderKind, Holding, IncidentKind, MeasureKind,
    NoticeKind, Office, PriorKind, Profile, RecordMark, StatusKind,
};
use mla_screen::{Dossier, Request};

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

/// A dossier with an entry of each kind that has a `new`.
fn dossier(request: &Request) -> DossierFile {
    let (p1, o1) = (|| Concerns::new("p1".parse().unwrap(), Match::Possible), || "o1".parse().unwrap());
    let (day, state, files) = ("2026-09-20".parse().unwrap(), "CH".parse().unwrap(), Holding::OwnFiles);
    let mut number = 0;
    let mut id = || {
        number += 1;
        format!("e{number}").parse().unwrap()
    };
    let mut prior = PriorMatter::new(id(), PriorKind::RequestRefused, files);
    prior.offence = Some(o1());
    let question = "fact:crime-here@o1";
    let mut file = DossierFile::default();
    file.letter = Some(AboutLetter::new(&request.letter().reference));
    file.persons = Some(vec![NamedPerson::new("p1".parse().unwrap())]);
    file.searched = vec![Searched::new(files, Office::CentralAuthority, day)];
    file.prior = vec![prior];
    file.own_proceedings = vec![OwnProceeding::new(id(), Holding::Prosecutions)];
    file.advisories = vec![Advisory::new(id(), state, AdvisoryKind::UnfairTrial, Holding::ForeignAffairs)];
    file.statuses = vec![Status::new(id(), p1(), StatusKind::Refugee, Holding::Immigration)];
    file.profiles = vec![ProfileEntry::new(id(), p1(), Profile::Journalist, files)];
    file.consents = vec![Consent::new(id(), p1(), MeasureKind::Restraint, ConsentAnswer::Refused, Holding::Corrections)];
    file.assurances = vec![ReceivedAssurance::new(id(), AssuranceKind::FairTrial, day)];
    file.determinations = vec![Determination::new(question, true, Office::CentralAuthority, day)];
    file.police_exchanges = vec![PoliceExchange::new(id(), "the name of the bank")];
    file.notices = vec![Notice::new(id(), p1(), NoticeKind::DutyToWarn)];
    file.marked_records = vec![MarkedRecord::new(id(), RecordMark::Privilege, files)];
    file.arrangements = vec![Arrangement::new(id(), state, day)];
    file.incidents = vec![Incident::new(id(), IncidentKind::CourtFinding, files)];
    file.groups = vec![GroupListing::new(id(), "the group", false, Holding::Security)];
    file.parallel_letters = vec![ParallelLetter::new(id(), state, files)];
    file.evidence_held = vec![EvidenceHeld::new(id(), p1(), "a ledger", Holding::Police)];
    file
}

#[test]
fn a_dossier_that_is_built_is_written_and_read_back() {
    let request = Request::try_from(letter()).unwrap_or_else(|report| panic!("{report}"));
    let built = dossier(&request);
    let known = Dossier::new(&request, built.clone()).unwrap_or_else(|report| panic!("{report}"));
    let written = serde_json::to_value(&built).unwrap();
    let read = Dossier::from_json(&request, written.to_string().as_bytes()).unwrap_or_else(|report| panic!("{report}"));
    assert_eq!((read.file(), known.file()), (Some(&built), Some(&built)));
    // Every list of the file has its entry, and none says more than it was made of.
    let lists = written.as_object().unwrap().values().filter_map(|list| list.as_array());
    assert_eq!(lists.clone().count(), 18, "{written}");
    assert!(lists.into_iter().all(|list| list.len() == 1));
    assert_eq!(
        written["incidents"][0],
        serde_json::json!({"id": "e12", "kind": "court-finding", "source": "own-files", "handling": "protected"})
    );
}

//! Names of questions: stable from run to run, so that an answer finds its question.

use crate::dossier::Searched;
use crate::law::Asking;
use crate::matter::{Matter, Name, Pending, Subject, facts};
use crate::vocabulary::{Fact, Force, Ground, Office};
use std::borrow::Cow;

/// What a fact can differ by: the rest of the limb is left out of its subject.
pub(crate) const fn scope(name: Name, limb: Subject) -> Subject {
    facts::about(name).of(limb)
}

/// The kind of fact, as a question names it, and which of the kind it is.
fn words(name: Name) -> (&'static str, Cow<'static, str>) {
    let number = |number: u32| Cow::Owned(number.to_string());
    match name {
        Name::Fact(one) => ("fact:", one.word().into()),
        Name::Conduct(one) => ("conduct:", one.word().into()),
        Name::Circumstance(one) => ("circumstance:", one.word().into()),
        Name::Tag(one) => ("tag:", one.word().into()),
        Name::OnlyTag(one) => ("only-tag:", one.word().into()),
        Name::Measure(one) => ("measure:", one.word().into()),
        Name::State => ("state", "".into()),
        Name::Assurance(one) => ("assurance:", one.word().into()),
        Name::Holder(one) => ("holder:", one.word().into()),
        Name::Marked(one) => ("record-mark:", one.word().into()),
        Name::Advisory(one) => ("advisory:", one.word().into()),
        Name::Profile(one) => ("profile:", one.word().into()),
        Name::MaximumMonths(one) => ("maximum-months:", number(one.into())),
        Name::Accounts(one) => ("accounts:", number(one)),
        Name::DataDays(one) => ("data-days:", number(one)),
        Name::Content(one) => ("content:", one.word().into()),
        Name::Language => ("language", "".into()),
        Name::Invoked => ("invoked", "".into()),
        Name::GraveEnough => ("grave-enough", "".into()),
    }
}

impl<'a> Matter<'a> {
    /// The parts of a subject by their names in the letter, `/` between them; `letter` for none.
    pub(crate) fn subject_name(&self, subject: Subject) -> String {
        let letter = self.letter;
        let measure = subject.measure.and_then(|place| letter.measures.get(place)).map(|one| one.id.as_str());
        let offence = subject.offence.and_then(|place| letter.offences.get(place)).map(|one| one.id.as_str());
        let person = subject.person.and_then(|place| letter.persons.get(place)).map(|one| one.id.as_str());
        let mut parts = [measure, offence, person].into_iter().flatten();
        let first = parts.next().unwrap_or("letter");
        parts.fold(first.to_owned(), |name, part| name + "/" + part)
    }

    /// The question about a fact: `circumstance:without-authorisation@o1`.
    pub(crate) fn fact_question(&self, name: Name, subject: Subject) -> String {
        let (kind, which) = words(name);
        [kind, &which, "@", &self.subject_name(subject)].concat()
    }

    /// The question about a pending point: `decide:aaa-bbb-1990/fiscal@m1/o1/p1`. Without a limb: the
    /// same question for the whole letter.
    pub(crate) fn pending_question(&self, pending: Pending, row: &str, limb: Option<Subject>) -> String {
        let of = |limb: Option<Subject>| limb.map_or_else(|| "letter".to_owned(), |limb| limb_id(self, limb));
        match pending {
            Pending::Decision => ["decide:", row, "@", &of(limb)].concat(),
            Pending::Opening => ["open:", row, "@", &of(limb)].concat(),
            Pending::WeakMatch => ["weak-match:", row, "@", &of(limb)].concat(),
            Pending::Transposition => ["transpose:", row, "@", &of(limb)].concat(),
            Pending::Wait => ["wait:", row, "@", &of(limb)].concat(),
            Pending::Bound => ["bound:", row].concat(),
            Pending::Reliance => ["relies:", row].concat(),
            Pending::TextUnread => ["read:", row].concat(),
            Pending::Coverage => ["complete:", row].concat(),
            Pending::ScopeCoverage => ["scope:", row].concat(),
            Pending::MeasureCoverage => ["measures:", row].concat(),
            Pending::Reading => ["reading:", row].concat(),
        }
    }

    /// The matter of which a pending point is a part: what one office is asked once, whatever the number of limbs,
    /// routes and rows that wait for its answer. `refuse:aim/justice-minister@p1` is whether that office refuses for
    /// the aim of the case against p1; `text:aaa-bbb-1990` what the text of an instrument says.
    pub(crate) fn matter_question(&self, pending: Pending, row: &str, office: Office, limb: Option<Subject>) -> String {
        let about = |subject| self.subject_name(subject);
        let limb = limb.unwrap_or_default();
        match pending {
            Pending::Decision => self.view(row, office, limb),
            Pending::WeakMatch => {
                format!("weak-match:catch-all/{office}@{}", about(Subject { offence: limb.offence, ..Subject::default() }))
            }
            Pending::Wait => format!("wait:{row}@{}", about(Subject { measure: None, ..limb })),
            Pending::TextUnread | Pending::Coverage | Pending::ScopeCoverage | Pending::MeasureCoverage => {
                let text = row.split('/').next().filter(|id| self.base.instruments.contains_key(*id));
                format!("text:{}", text.unwrap_or(row))
            }
            Pending::Opening | Pending::Transposition | Pending::Bound | Pending::Reliance | Pending::Reading => {
                self.pending_question(pending, row, None)
            }
        }
    }

    /// Whether an office refuses, or puts off, on a family of grounds: what binds it and what it may do are two
    /// questions, since their standards differ.
    fn view(&self, row: &str, office: Office, limb: Subject) -> String {
        let ground = self.base.ground(row);
        let family = ground.map_or(row, |ground| family(ground.asked_with.unwrap_or(ground.ground)));
        let (act, binds) = match ground.map(|ground| self.base.force(ground)) {
            Some(Force::Postponing) => ("postpone", ""),
            Some(Force::Mandatory) => ("refuse", "/shall"),
            _ => ("refuse", ""),
        };
        let personal = ground.is_some_and(|ground| is_personal(ground.ground));
        let person = limb.person.filter(|_| personal && (2..=4).contains(&self.letter.persons.len()));
        let of = self.subject_name(Subject { person, ..Subject::default() });
        format!("{act}:{family}/{office}{binds}@{of}")
    }

    /// Whether the office that searched a holding is one that keeps it, and so can know.
    pub(crate) fn keeps(&self, searched: &Searched) -> bool {
        self.base.keepers(searched.holding).contains(&searched.by)
    }

    /// Who answers for the person where the requested state holds them.
    fn held(&self, fact: Fact, subject: Subject) -> Option<Asking> {
        let held = self.base.questions.held.as_ref()?;
        let custody = subject.person.and_then(|place| self.letter.persons.get(place)).and_then(|one| one.custody);
        let kind = subject.measure.and_then(|place| self.letter.measures.get(place)).map(|one| one.kind);
        let is_held = match custody {
            Some(custody) => held.custody.contains(&custody),
            None => kind.is_some_and(|kind| held.measures.contains(&kind)),
        };
        held.facts.get(&fact).filter(|_| is_held).copied()
    }

    /// Who may answer a question about a fact, and to whom it may be put.
    pub(crate) fn asking(&self, name: Name, subject: Subject) -> Asking {
        let questions = &self.base.questions;
        match name {
            Name::Fact(fact) => {
                let of_anybody = || questions.facts.get(&fact).copied();
                self.held(fact, subject).or_else(of_anybody).unwrap_or(questions.otherwise)
            }
            Name::Circumstance(one) => questions.circumstances.get(&one).copied().unwrap_or(questions.otherwise),
            Name::Profile(one) => questions.profiles.get(&one).copied().unwrap_or(questions.profile),
            Name::Marked(_) => questions.marked,
            Name::Advisory(_) => questions.advisory,
            Name::Assurance(_) => questions.assurance,
            // How grave an offence is here, counsel says.
            Name::GraveEnough => questions.own_law(),
            Name::Content(_)
            | Name::Language
            | Name::Invoked
            | Name::Measure(_)
            | Name::Holder(_)
            | Name::Accounts(_)
            | Name::DataDays(_) => questions.letter,
            Name::MaximumMonths(_) => questions.maximum,
            // What is alleged, and of which kind it is, the letter says.
            Name::Conduct(_) | Name::Tag(_) | Name::OnlyTag(_) | Name::State => questions.otherwise,
        }
    }
}

/// Grounds that are put to an office as one: why a case is pursued is one view, whatever the clause that it meets.
pub(crate) const fn family(ground: Ground) -> &'static str {
    match ground {
        Ground::PoliticalOffence
        | Ground::Discrimination
        | Ground::EssentialInterests
        | Ground::History
        | Ground::ProtectedConduct => "aim",
        Ground::HumanRights => "treatment",
        Ground::DomesticLaw | Ground::BankSecrecy => "secrecy",
        _ => ground.word(),
    }
}

/// Grounds on which persons differ: each of a few is looked at alone.
const fn is_personal(ground: Ground) -> bool {
    matches!(
        ground,
        Ground::PoliticalOffence
            | Ground::Discrimination
            | Ground::EssentialInterests
            | Ground::HumanRights
            | Ground::History
            | Ground::Safety
            | Ground::NeBisInIdem
            | Ground::Consent
            | Ground::Immunity
    )
}

/// The name of a limb: measure, offence and target, `-` where there is none.
#[must_use]
pub(crate) fn limb_id(matter: &Matter<'_>, limb: Subject) -> String {
    let letter = matter.letter;
    let measure = limb.measure.and_then(|place| letter.measures.get(place)).map_or("-", |one| one.id.as_str());
    let offence = limb.offence.and_then(|place| letter.offences.get(place)).map_or("-", |one| one.id.as_str());
    let person = limb.person.and_then(|place| letter.persons.get(place)).map_or("-", |one| one.id.as_str());
    [measure, "/", offence, "/", person].concat()
}

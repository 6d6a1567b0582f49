//! Names of questions: stable from run to run, so that an answer finds its question.

use crate::dossier::Searched;
use crate::law::Asking;
use crate::matter::{Matter, Name, Pending, Subject, facts};
use crate::vocabulary::{Fact, Force, Ground, Office, PutTo};

/// What a fact can differ by: the rest of the limb is left out of its subject.
pub(crate) const fn scope(name: Name, limb: Subject) -> Subject {
    facts::about(name).of(limb)
}

/// The word by which a question names a fact.
pub(crate) fn word(name: Name) -> String {
    match name {
        Name::Fact(one) => format!("fact:{one}"),
        Name::Conduct(one) => format!("conduct:{one}"),
        Name::Circumstance(one) => format!("circumstance:{one}"),
        Name::Tag(one) => format!("tag:{one}"),
        Name::OnlyTag(one) => format!("only-tag:{one}"),
        Name::Measure(one) => format!("measure:{one}"),
        Name::State => "state".to_owned(),
        Name::Assurance(one) => format!("assurance:{one}"),
        Name::Holder(one) => format!("holder:{one}"),
        Name::Marked(one) => format!("record-mark:{one}"),
        Name::Advisory(one) => format!("advisory:{one}"),
        Name::Profile(one) => format!("profile:{one}"),
        Name::MaximumMonths(one) => format!("maximum-months:{one}"),
        Name::Accounts(one) => format!("accounts:{one}"),
        Name::DataDays(one) => format!("data-days:{one}"),
        Name::Content(one) => format!("content:{one}"),
        Name::Language => "language".to_owned(),
        Name::Invoked => "invoked".to_owned(),
        Name::GraveEnough => "grave-enough".to_owned(),
    }
}

impl<'a> Matter<'a> {
    /// The parts of a subject by their names in the letter, `/` between them; `letter` for none.
    pub(crate) fn subject_name(&self, subject: Subject) -> String {
        let letter = self.letter;
        let measure = subject.measure.and_then(|place| letter.measures.get(place)).map(|one| one.id.as_str());
        let offence = subject.offence.and_then(|place| letter.offences.get(place)).map(|one| one.id.as_str());
        let person = subject.person.and_then(|place| letter.persons.get(place)).map(|one| one.id.as_str());
        let parts: Vec<&str> = [measure, offence, person].into_iter().flatten().collect();
        if parts.is_empty() { "letter".to_owned() } else { parts.join("/") }
    }

    /// The question about a fact: `circumstance:without-authorisation@o1`.
    pub(crate) fn fact_question(&self, name: Name, subject: Subject) -> String {
        format!("{}@{}", word(name), self.subject_name(subject))
    }

    /// The question about a pending point: `decide:aaa-bbb-1990/fiscal@m1/o1/p1`. Without a limb: the
    /// same question for the whole letter.
    pub(crate) fn pending_question(&self, pending: Pending, row: &str, limb: Option<Subject>) -> String {
        let of = limb.map_or_else(|| "letter".to_owned(), |limb| limb_id(self, limb));
        match pending {
            Pending::Decision => format!("decide:{row}@{of}"),
            Pending::Opening => format!("open:{row}@{of}"),
            Pending::WeakMatch => format!("weak-match:{row}@{of}"),
            Pending::Transposition => format!("transpose:{row}@{of}"),
            Pending::Wait => format!("wait:{row}@{of}"),
            Pending::Bound => format!("bound:{row}"),
            Pending::Reliance => format!("relies:{row}"),
            Pending::TextUnread => format!("read:{row}"),
            Pending::Coverage => format!("complete:{row}"),
            Pending::ScopeCoverage => format!("scope:{row}"),
            Pending::MeasureCoverage => format!("measures:{row}"),
            Pending::Reading => format!("reading:{row}"),
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
            Name::Profile(_) => questions.profile,
            Name::Marked(_) => questions.marked,
            Name::Advisory(_) => questions.advisory,
            Name::Assurance(_) => questions.assurance,
            // How grave an offence is here, counsel says.
            Name::GraveEnough => questions.law,
            // What the letter invokes, the desk reads in the letter.
            Name::Invoked => Asking { put_to: PutTo::Inside, ..questions.otherwise },
            _ => questions.otherwise,
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
        Ground::Proportionality | Ground::DataProtection | Ground::CompelledHelp => "proportionality",
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
    format!("{measure}/{offence}/{person}")
}

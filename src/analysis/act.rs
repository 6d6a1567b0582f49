//! Acts that may change an answer, and what letter and dossier are once they are done.
//!
//! An act never says what is not so: a question is answered only while it is open, a promise is added only where
//! none was refused, and a letter is changed only in what its author may ask for otherwise.

use crate::analysis::Entry;
use crate::dossier::{AboutLetter, Determination, Dossier, DossierFile};
use crate::law::{Instrument, InstrumentKind, LegalBase};
use crate::matter::{MOVES, shows_movement};
use crate::request::{Letter, LetterAssurance, Measure, Period, Request};
use crate::verdict::{ActKind, Question, VerdictRecord};
use crate::vocabulary::{
    AssuranceKind, AuthorityKind, Date, EntryId, Handling, InstrumentId, MeasureId, MeasureKind, OffenceId, Office,
    PersonId, PutTo,
};
use serde::{Deserialize, Serialize};

/// One act of a cure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum CureAct {
    /// An office settles an open question so: it decides, finds a fact, reads the law, or lets time settle it.
    Answer {
        /// The question, by its name.
        question: String,
        /// The kind of act.
        kind: ActKind,
        /// The office whose answer counts.
        office: Office,
        /// To whom it may be put.
        put_to: PutTo,
        /// The answer under which the cure holds.
        answer: bool,
    },
    /// The requesting state promises this, by an authority that can bind it.
    Assurance(AssuranceKind),
    /// The author asks for no more accounts than this.
    Accounts(MeasureId, u32),
    /// The author asks for no longer a time than so many days.
    Days(MeasureId, u32),
    /// The author asks about the persons named, and no group.
    NamedPersons(MeasureId),
    /// The author asks for what is of the person meant alone, and leaves out what is of others.
    OwnAlone(MeasureId),
    /// The author does not ask for keys, passwords or weaknesses.
    NoCredentials(MeasureId),
    /// The author asks for another measure, which goes less deep.
    Instead(MeasureId, MeasureKind),
    /// The letter is severed from an offence: what is sent must not serve it.
    WithoutOffence(OffenceId),
    /// A new letter rests on another instrument.
    Invoking(InstrumentId),
    /// The author charges the person with the offence, and then asks again.
    OnceCharged(PersonId, OffenceId),
    /// A new letter rests on none of what was got by ill-treatment or spyware.
    WithoutTainted,
}

/// Measures that go less deep, or bring the evidence without moving a person.
const INSTEAD: &[(MeasureKind, &[MeasureKind])] = &[
    (MeasureKind::TransferOfDetainedPerson, &[MeasureKind::VideoLink]),
    (MeasureKind::WitnessTravel, &[MeasureKind::VideoLink]),
    (MeasureKind::CompelledTestimony, &[MeasureKind::VoluntaryStatement]),
    (MeasureKind::SearchAndSeizure, &[MeasureKind::ProductionOfRecords]),
    (MeasureKind::Interception, &[MeasureKind::ProductionContentData, MeasureKind::ProductionTrafficData]),
    (MeasureKind::RealTimeTrafficData, &[MeasureKind::ProductionTrafficData]),
    (MeasureKind::ProductionContentData, &[MeasureKind::ProductionSubscriberData, MeasureKind::Preservation]),
    (MeasureKind::ProductionTrafficData, &[MeasureKind::ProductionSubscriberData, MeasureKind::Preservation]),
    (MeasureKind::BankRecords, &[MeasureKind::AccountIdentifiers]),
    (MeasureKind::Tracking, &[MeasureKind::ProductionTrackingData]),
];

impl From<(&Question, bool)> for CureAct {
    fn from((question, answer): (&Question, bool)) -> Self {
        let (kind, office, put_to) = (question.act, question.office, question.put_to);
        Self::Answer { question: question.id.to_string(), kind, office, put_to, answer }
    }
}

/// Acts of the author that go together, and acts of which each makes another letter.
pub(super) fn of_author(entry: &Entry, base: &LegalBase, verdict: &VerdictRecord) -> (Vec<CureAct>, Vec<CureAct>) {
    let letter = entry.request.letter();
    let (mut together, mut alone) = (Vec::new(), Vec::new());
    let wanted = |kind: &AssuranceKind| {
        let name = format!("assurance:{kind}@");
        verdict.proof.leaves.iter().any(|leaf| leaf.name.starts_with(&name) && leaf.is != Some(true))
    };
    let refused = |kind: AssuranceKind| {
        let received = entry.dossier.file().into_iter().flat_map(|file| &file.assurances);
        received.into_iter().any(|one| one.kind == kind && one.refused == Some(true))
    };
    let promises = AssuranceKind::ALL.iter().filter(|kind| wanted(kind) && !refused(**kind));
    together.extend(promises.map(|kind| CureAct::Assurance(*kind)));
    for measure in &letter.measures {
        let thresholds = &base.policy.thresholds;
        let days = if shows_movement(measure.kind) { thresholds.movement_days } else { thresholds.broad_days };
        narrowings(measure, [thresholds.broad_accounts, days], entry.as_of, &mut together);
        let at_a_time = base.measures.get(&measure.kind).is_some_and(|row| row.at_a_time.is_some());
        alone.extend(at_a_time.then(|| CureAct::Days(measure.id.clone(), MOVES - 1)));
        let instead = INSTEAD.iter().find(|(kind, _)| *kind == measure.kind).map_or([].as_slice(), |(_, list)| list);
        alone.extend(instead.iter().map(|kind| CureAct::Instead(measure.id.clone(), *kind)));
    }
    let tainted =
        letter.relied_on.as_ref().is_some_and(|on| on.ill_treatment_alleged == Some(true) || on.spyware == Some(true));
    if tainted {
        together.push(CureAct::WithoutTainted);
    }
    if letter.offences.len() > 1 {
        alone.extend(letter.offences.iter().map(|offence| CureAct::WithoutOffence(offence.id.clone())));
    }
    for person in &letter.persons {
        let not_yet = person.proceedings.iter().flatten().filter(|one| one.charged == Some(false));
        alone.extend(not_yet.map(|one| CureAct::OnceCharged(person.id.clone(), one.offence.clone())));
    }
    let both = [base.requested_state(), letter.from.state];
    let named = |id: &InstrumentId| letter.instruments.iter().flatten().any(|one| one == id);
    let others = base.instruments().values().filter(|one| !named(&one.id));
    let others = others.filter(|one| one.kind != InstrumentKind::HumanRights && one.in_force_on(entry.as_of) != Some(false));
    let bound = |one: &Instrument, state| {
        one.parties.iter().any(|party| party.state == state && party.bound_on(entry.as_of) != Some(false))
    };
    let between = others.filter(|one| both.iter().all(|state| bound(one, *state)));
    alone.extend(between.map(|one| CureAct::Invoking(one.id.clone())));
    (together, alone)
}

/// What would make a measure less broad, below the numbers of accounts and days where breadth begins.
fn narrowings(measure: &Measure, broad: [u32; 2], day: Date, acts: &mut Vec<CureAct>) {
    let [accounts, days] = broad.map(|from| from.saturating_sub(1));
    let id = || measure.id.clone();
    if accounts > 0 && measure.accounts.is_some_and(|asked| asked > accounts) {
        acts.push(CureAct::Accounts(id(), accounts));
    }
    let asked = measure.data_period.as_ref().and_then(|one| one.from.first().days_to(one.to.map_or(day, |to| to.last())));
    if days > 0 && (asked.is_some_and(|asked| asked > days) || measure.data_days.is_some_and(|asked| asked > days)) {
        acts.push(CureAct::Days(id(), days));
    }
    if measure.aimed_at_group == Some(true) && !measure.targets.is_empty() {
        acts.push(CureAct::NamedPersons(id()));
    }
    if measure.third_persons.as_ref().is_some_and(|others| !others.is_empty()) {
        acts.push(CureAct::OwnAlone(id()));
    }
    if measure.credentials_or_weaknesses == Some(true) {
        acts.push(CureAct::NoCredentials(id()));
    }
}

/// The letter and the dossier once the acts are done; none where that would be no valid letter or dossier.
#[must_use]
pub fn applied(entry: &Entry, acts: &[CureAct]) -> Option<Entry> {
    let mut letter = entry.request.letter().clone();
    let about = AboutLetter { reference: letter.reference.clone(), sha256: None };
    let mut file = entry.dossier.file().cloned();
    if let Some(file) = &mut file {
        file.letter = Some(about.clone());
    }
    for act in acts {
        match act {
            CureAct::Answer { question, office, answer, .. } => {
                let file = file.get_or_insert_with(|| DossierFile { letter: Some(about.clone()), ..DossierFile::default() });
                file.determinations.retain(|one| one.question != *question || one.by != *office || one.dated != entry.as_of);
                let id = format!("cure-{}", file.determinations.len() + 1);
                file.determinations.push(Determination {
                    id: id.parse::<EntryId>().ok()?,
                    handling: Handling::Open,
                    ..Determination::new(question, *answer, *office, entry.as_of)
                });
            }
            act => change(&mut letter, act, entry.as_of)?,
        }
    }
    let request = if letter == *entry.request.letter() { entry.request.clone() } else { Request::try_from(letter).ok()? };
    let dossier = match file {
        Some(file) => Dossier::new(&request, file).ok()?,
        None => Dossier::unexamined(),
    };
    Some(Entry { name: entry.name.clone(), request, dossier, as_of: entry.as_of })
}

fn change(letter: &mut Letter, act: &CureAct, day: Date) -> Option<()> {
    match act {
        CureAct::Answer { .. } => {}
        CureAct::Assurance(kind) => letter
            .assurances
            .get_or_insert_default()
            .push(LetterAssurance { authority: Some(AuthorityKind::CentralAuthority), ..LetterAssurance::new(*kind) }),
        CureAct::Accounts(id, accounts) => measure(letter, id)?.accounts = Some(*accounts),
        CureAct::Days(id, days) => {
            let measure = measure(letter, id)?;
            measure.data_days = measure.data_days.map(|asked| asked.min(*days));
            if let Some(asked) = &measure.data_period {
                let last = asked.to.map_or(day, |to| to.last());
                // The last day counts as one of them.
                let first = (1..*days).try_fold(last, |day, _| day.before())?.max(asked.from.first());
                measure.data_period = Some(Period { from: first.into(), to: Some(last.into()) });
            }
        }
        CureAct::NamedPersons(id) => measure(letter, id)?.aimed_at_group = Some(false),
        CureAct::OwnAlone(id) => measure(letter, id)?.third_persons = Some(Vec::new()),
        CureAct::NoCredentials(id) => measure(letter, id)?.credentials_or_weaknesses = Some(false),
        CureAct::Instead(id, kind) => measure(letter, id)?.kind = *kind,
        CureAct::WithoutOffence(id) => {
            letter.offences.retain(|offence| offence.id != *id);
            letter.measures.iter_mut().for_each(|measure| measure.offences.retain(|offence| offence != id));
            letter.measures.retain(|measure| !measure.offences.is_empty());
            for person in &mut letter.persons {
                person.proceedings.iter_mut().for_each(|list| list.retain(|one| one.offence != *id));
            }
        }
        CureAct::OnceCharged(id, offence) => {
            let person = letter.persons.iter_mut().find(|person| person.id == *id)?;
            person.proceedings.iter_mut().flatten().find(|one| one.offence == *offence)?.charged = Some(true);
        }
        CureAct::Invoking(id) => letter.instruments = Some(vec![id.clone()]),
        CureAct::WithoutTainted => {
            let on = letter.relied_on.as_mut()?;
            on.ill_treatment_alleged = on.ill_treatment_alleged.map(|_| false);
            on.spyware = on.spyware.map(|_| false);
            on.items = None;
        }
    }
    Some(())
}

fn measure<'l>(letter: &'l mut Letter, id: &MeasureId) -> Option<&'l mut Measure> {
    letter.measures.iter_mut().find(|measure| measure.id == *id)
}

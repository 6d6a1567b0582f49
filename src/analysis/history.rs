//! The history of a matter: what came in, in its order, is gone through again, and after each step it is told what was
//! new in letter and dossier and what that moved. The same inputs give the same bytes.

use crate::dossier::{AboutLetter, Determination, Dossier, DossierFile};
use crate::fault::FaultReport;
use crate::request::Request;
use crate::screener::Screener;
use crate::verdict::{FindingView, LimbDiff, Verdict, VerdictDiff};
use crate::vocabulary::{Date, EntryId};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Something that came in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HistoryInput {
    /// Another edition of the law.
    Law(Screener),
    /// The letter again, corrected or completed by its author.
    Letter(Box<Request>),
    /// What the requested state knows now, in the place of what it knew; determinations that are already on record
    /// and that it does not hold stay.
    Dossier(Box<DossierFile>),
    /// An office decided.
    Determination(Box<Determination>),
    /// Time passed: the day whose law is applied from now on.
    Day(Date),
}

/// The matter after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryStep {
    /// What is new, otherwise or gone in letter and dossier, by its place: `dossier#/statuses/0`.
    pub changed: Vec<String>,
    /// The verdict from here on.
    pub verdict: Verdict,
    /// For each limb that moved: those of the places that changed on which its findings rest. A limb without any
    /// moved by the law or the day alone.
    pub by: BTreeMap<String, Vec<String>>,
    before: Option<Verdict>,
}

impl HistoryStep {
    /// What is otherwise than before. Empty in the first step.
    #[must_use]
    pub fn moved(&self) -> VerdictDiff<'_> {
        self.before.as_ref().map(|before| before.diff(&self.verdict)).unwrap_or_default()
    }

    /// The places that changed on which the findings of a limb rest, as they were or as they are.
    fn bears(&self, limb: &LimbDiff<'_>) -> Vec<String> {
        let [old, new] = [0, 1].map(|at: usize| limb.findings.iter().filter_map(move |(_, pair)| *pair.get(at)?));
        let mut all = self.before.as_ref().map(|before| facts(before, limb.id, old)).unwrap_or_default();
        all.extend(facts(&self.verdict, limb.id, new));
        resting_on(&self.changed, &all)
    }
}

/// Goes through a matter from the receipt of its letter on: a step for the letter, and one for each input.
///
/// # Errors
/// A dossier or determination that is not of the letter as it stands then.
pub fn history(
    law: &Screener,
    request: &Request,
    day: Date,
    inputs: &[HistoryInput],
) -> Result<Vec<HistoryStep>, FaultReport> {
    let (mut law, mut request, mut day) = (law.clone(), request.clone(), day);
    let mut file: Option<DossierFile> = None;
    let verdict = law.screen(&request, &Dossier::unexamined(), day);
    let mut before = documents(&request, file.as_ref());
    let first = HistoryStep { changed: Vec::new(), verdict, by: BTreeMap::new(), before: None };
    let mut steps = vec![first];
    for input in inputs {
        match input {
            HistoryInput::Law(other) => law = other.clone(),
            HistoryInput::Letter(other) => request = Request::clone(other),
            HistoryInput::Dossier(other) => file = Some(beside(file.as_ref(), other)),
            HistoryInput::Determination(one) => {
                let file = file.get_or_insert_with(DossierFile::default);
                file.determinations.retain(|other| other.id != one.id);
                file.determinations.push(Determination::clone(one));
            }
            HistoryInput::Day(other) => day = *other,
        }
        if let Some(file) = &mut file {
            // It goes with the letter as it stands now.
            file.letter = Some(AboutLetter { reference: request.letter().reference.clone(), sha256: None });
        }
        let dossier = file.clone().map_or_else(|| Ok(Dossier::unexamined()), |file| Dossier::new(&request, file))?;
        let verdict = law.screen(&request, &dossier, day);
        let after = documents(&request, file.as_ref());
        let mut changed = Vec::new();
        for ((root, old), (_, new)) in before.iter().zip(&after) {
            differences(&format!("{root}#"), old, new, &mut changed);
        }
        let was = steps.last().map(|step| step.verdict.clone());
        let mut step = HistoryStep { changed, verdict, by: BTreeMap::new(), before: was };
        step.by = step.moved().limbs.iter().map(|limb| (limb.id.to_owned(), step.bears(limb))).collect();
        steps.push(step);
        before = after;
    }
    Ok(steps)
}

/// A dossier with the determinations that were on record before.
fn beside(known: Option<&DossierFile>, new: &DossierFile) -> DossierFile {
    let mut file = new.clone();
    let has = |id: &EntryId| new.determinations.iter().any(|one| one.id == *id);
    let kept = known.into_iter().flat_map(|known| &known.determinations).filter(|one| !has(&one.id));
    file.determinations.extend(kept.cloned());
    file
}

/// Letter and dossier as values, without what only says which document it is.
fn documents(request: &Request, file: Option<&DossierFile>) -> [(&'static str, Value); 2] {
    let mut dossier = file.and_then(|file| serde_json::to_value(file).ok()).unwrap_or_else(|| Value::Object(Map::new()));
    if let Some(dossier) = dossier.as_object_mut() {
        dossier.retain(|key, _| key != "schema" && key != "letter");
    }
    [("letter", serde_json::to_value(request.letter()).unwrap_or_default()), ("dossier", dossier)]
}

/// The places at which two documents differ. Entries of a list that have names are known by them, others by their
/// place; what is there in one document alone is told whole.
fn differences(at: &str, old: &Value, new: &Value, found: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, value) in new {
                let here = format!("{at}/{key}");
                match (old.get(key), value) {
                    (Some(before), _) => differences(&here, before, value, found),
                    // Of a list that was not there, each entry is new.
                    (None, Value::Array(_)) => differences(&here, &Value::Array(Vec::new()), value, found),
                    (None, _) => found.push(here),
                }
            }
            found.extend(old.keys().filter(|key| !new.contains_key(*key)).map(|key| format!("{at}/{key}")));
        }
        (Value::Array(old), Value::Array(new)) => {
            let like = |one: &Value, list: &[Value], place: usize| match one.get("id") {
                Some(id) => list.iter().position(|other| other.get("id") == Some(id)),
                None => (place < list.len()).then_some(place),
            };
            for (place, value) in new.iter().enumerate() {
                let here = format!("{at}/{place}");
                match like(value, old, place).and_then(|place| old.get(place)) {
                    Some(before) => differences(&here, before, value, found),
                    None => found.push(here),
                }
            }
            let gone = old.iter().enumerate().filter(|(place, value)| like(value, new, *place).is_none());
            found.extend(gone.map(|(place, _)| format!("{at}/{place}")));
        }
        _ if old == new => {}
        _ => found.push(at.to_owned()),
    }
}

/// Where letter and dossier say what bears the answer to a limb and some of its findings.
fn facts<'v>(verdict: &'v Verdict, limb: &str, findings: impl Iterator<Item = FindingView<'v>>) -> Vec<String> {
    let because = findings.flat_map(|finding| finding.because());
    let bearing = verdict.proof().why(limb).into_iter().flatten();
    because.chain(bearing).flat_map(|leaf| leaf.pointers().to_vec()).collect()
}

/// Those of the places that changed of which the facts speak. A list that letter and dossier both have is one: a promise
/// that the letter lacked and that came later stands in the other.
fn resting_on(changed: &[String], facts: &[String]) -> Vec<String> {
    let path = |place: &'_ str| place.split_once('#').map_or_else(String::new, |(_, path)| path.to_owned());
    let within =
        |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let facts: Vec<String> = facts.iter().map(|fact| path(fact)).collect();
    let borne = |place: &&String| {
        let place = path(place);
        facts.iter().any(|fact| within(fact, &place) || within(&place, fact))
    };
    changed.iter().filter(borne).cloned().collect()
}

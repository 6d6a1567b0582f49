//! What would change the answer, in words for the page: what the author of a letter can do, each line with the answer
//! that it gives.

use crate::analysis::cures::{Cure, sought};
use crate::analysis::{CureAct, Entry};
use crate::dossier::Dossier;
use crate::law::LegalBase;
use crate::memo::{Language, Words};
use crate::request::Request;
use crate::screener::Screener;
use crate::verdict::{Disposition, Verdict, VerdictRecord};
use std::collections::BTreeMap;

/// What the author of a letter can do that would change its answer, a line each, the least first; of a refusal that
/// nothing in the letter can change, that. What an office's answer does stands with its step on the page already.
///
/// Each line was tried by screening again, so this costs many screenings; the page takes them by
/// [`Screener::page_with`].
///
/// ```
/// use mla_screen::analysis::would_change;
/// use mla_screen::{Audience, Dossier, Language, Request, Screener};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let screener = Screener::embedded()?;
/// # let request = Request::from_json(include_bytes!("../../examples/letters/us-drugs-death.json"))?;
/// # let dossier = Dossier::unexamined();
/// let verdict = screener.screen(&request, &dossier, "2026-10-10".parse()?);
/// let lines = would_change(&screener, &request, &dossier, &verdict, Language::English);
/// let page = screener.page_with(&request, &dossier, &verdict, Language::English, Audience::Desk, lines);
/// # let _ = page;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn would_change(
    law: &Screener,
    request: &Request,
    dossier: &Dossier,
    verdict: &Verdict,
    language: Language,
) -> Vec<String> {
    let (request, dossier, as_of) = (request.clone(), dossier.clone(), verdict.as_of());
    let entry = Entry { name: String::new(), request, dossier, as_of };
    let record = verdict.record();
    let found = sought(&entry, law, record, false, |_| true);
    let mut sets: Vec<(Vec<&CureAct>, bool, Disposition, Vec<&str>)> = Vec::new();
    // Another letter that somebody would still have to decide on is nothing to propose.
    let proposes = |cure: &&Cure| cure.gives == Disposition::NoGroundFound || !cure.acts.iter().any(is_another_letter);
    for cure in found.iter().filter(proposes) {
        let acts: Vec<&CureAct> = cure.acts.iter().filter(|act| !is_answer(act)).collect();
        let answers = acts.len() < cure.acts.len();
        match sets.iter_mut().find(|(known, with, gives, _)| (known, *with, *gives) == (&acts, answers, cure.gives)) {
            Some((_, _, _, limbs)) if limbs.contains(&cure.limb.as_str()) => {}
            Some((_, _, _, limbs)) => limbs.push(&cure.limb),
            None => sets.push((acts, answers, cure.gives, vec![&cure.limb])),
        }
    }
    sets.sort_by_key(|(acts, answers, gives, limbs)| (*gives, *answers, acts.len(), usize::MAX - limbs.len()));
    let words = Words::new(law.base(), language);
    let lines = sets.iter().map(|(acts, answers, gives, limbs)| {
        let mut said: Vec<String> = acts.iter().map(|act| in_words(&words, act)).collect();
        said.extend(answers.then(|| words.say("cure/answers", &[])));
        let answer = words.say(&format!("disposition/{gives}"), &[]);
        let limbs = limbs_of(record, limbs).join(", ");
        words.say("cure/line", &[("acts", &said.join(&words.say("cure/and", &[]))), ("answer", &answer), ("limbs", &limbs)])
    });
    let mut lines: Vec<String> = lines.collect();
    let decided = record.proof.leaves.iter().any(|leaf| leaf.is == Some(true) && leaf.name.starts_with("decide:"));
    if lines.is_empty() && record.disposition == Disposition::Refuse && !decided {
        lines.push(words.say("cure/nothing", &[]));
    }
    lines
}

const fn is_answer(act: &CureAct) -> bool {
    matches!(act, CureAct::Answer { .. })
}

const fn is_another_letter(act: &CureAct) -> bool {
    matches!(act, CureAct::Instead(..) | CureAct::Invoking(_))
}

/// The limbs as a page names them: a measure alone stands for all of its limbs.
fn limbs_of(record: &VerdictRecord, limbs: &[&str]) -> Vec<String> {
    let mut of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for limb in limbs {
        of.entry(limb.split('/').next().unwrap_or_default()).or_default().push(limb);
    }
    let whole = |measure: &str, mine: &[&str]| {
        let all = record.limbs.iter().filter(|one| one.id.as_str().split('/').next() == Some(measure));
        all.count() == mine.len()
    };
    let named = of.iter().flat_map(|(measure, mine)| match whole(measure, mine) {
        true => vec![(*measure).to_owned()],
        false => mine.iter().map(|limb| (*limb).trim_end_matches("/-").to_owned()).collect(),
    });
    named.collect()
}

impl CureAct {
    /// The act as what follows *if*; an answer with the name of its question.
    #[must_use]
    pub fn in_words(&self, base: &LegalBase, language: Language) -> String {
        in_words(&Words::new(base, language), self)
    }
}

fn in_words(words: &Words<'_>, act: &CureAct) -> String {
    match act {
        CureAct::Answer { question, office, answer, .. } => {
            let office = words.say(&format!("office/{office}"), &[]);
            let key = if *answer { "cure/answer-yes" } else { "cure/answer-no" };
            words.say(key, &[("office", &office), ("question", question)])
        }
        CureAct::Assurance(kind) => words.say("cure/assurance", &[("what", &words.say(&format!("assurance/{kind}"), &[]))]),
        CureAct::Accounts(measure, most) => words.count("cure/accounts", *most as usize, &[("measure", measure.as_str())]),
        CureAct::Days(measure, most) => words.count("cure/days", *most as usize, &[("measure", measure.as_str())]),
        CureAct::NamedPersons(measure) => words.say("cure/named", &[("measure", measure.as_str())]),
        CureAct::OwnAlone(measure) => words.say("cure/own-alone", &[("measure", measure.as_str())]),
        CureAct::NoCredentials(measure) => words.say("cure/no-keys", &[("measure", measure.as_str())]),
        CureAct::Instead(measure, kind) => words
            .say("cure/instead", &[("measure", measure.as_str()), ("what", &words.say(&format!("measure/{kind}"), &[]))]),
        CureAct::WithoutOffence(offence) => words.say("cure/without", &[("offence", offence.as_str())]),
        CureAct::Invoking(instrument) => words.say(
            "cure/invoking",
            &[("instrument", &words.instrument(instrument.as_str()).unwrap_or_else(|| instrument.to_string()))],
        ),
        CureAct::OnceCharged(person, offence) => {
            words.say("cure/charged", &[("person", person.as_str()), ("offence", offence.as_str())])
        }
        CureAct::WithoutTainted => words.say("cure/untainted", &[]),
    }
}

//! One finding in words.

use crate::memo::Entry;
use crate::memo::words::Words;
use crate::verdict::{ActKind, Finding, FindingState, LeafRecord, Question, VerdictRecord};
use crate::vocabulary::PutTo;

/// The finding's name: the ground, or what part of the way it is about.
pub(super) fn name(finding: &Finding, words: &Words<'_>) -> String {
    match finding.ground {
        Some(ground) => capital(&words.say(&format!("ground/{ground}"), &[])),
        None => {
            format!("{} ({})", words.say(&format!("finding/{}", finding.kind), &[]), words.row_name(&finding.row.name()))
        }
    }
}

/// What comes next, and who does it. Questions of one ground share a line: it names the most protective
/// addressee, so that none of them goes outside by its heading.
pub(super) fn next(findings: &[&Finding], verdict: &VerdictRecord, words: &Words<'_>) -> String {
    let Some(finding) = findings.first() else { return String::new() };
    let office = finding.office.map(|office| words.office(office)).unwrap_or_default();
    let waits = |one: &&Question| one.act == ActKind::CheckLaw && findings.iter().any(|finding| waits_for(finding, one));
    let reader = verdict.questions.iter().find(waits).map_or(words.base.questions.law.office, |one| one.office);
    let law = words.office(reader);
    let slots = [("office", office.as_str()), ("law", &law)];
    match (finding.act, finding.bars) {
        (Some(ActKind::Decide), _) => words.say("next/decide", &slots),
        (Some(ActKind::Ask), _) => asks(findings, verdict, words),
        (Some(ActKind::Wait), _) => words.say("next/wait", &slots),
        (Some(ActKind::CheckLaw), _) if finding.office.is_some() => words.say("next/check-law-then", &slots),
        (Some(ActKind::CheckLaw), _) => words.say("next/check-law", &slots),
        (None, Some(true)) => words.say("next/bars", &slots),
        (None, _) => words.say(&format!("state/{}", finding.state), &slots),
    }
}

/// Whether a finding waits for the answer to a question.
fn waits_for(finding: &Finding, question: &Question) -> bool {
    question.leaves.iter().any(|leaf| finding.because.contains(leaf))
}

/// Whose answer is wanted, and whom it is asked of.
fn asks(findings: &[&Finding], verdict: &VerdictRecord, words: &Words<'_>) -> String {
    let about = |leaf: &u32| findings.iter().any(|finding| finding.because.contains(leaf));
    let mine = verdict.questions.iter().filter(|one| one.act == ActKind::Ask && one.leaves.iter().any(about));
    let reach = |one: &&Question| match one.put_to {
        PutTo::Letter => 0,
        PutTo::Inside => 1,
        PutTo::Counsel => 2,
        PutTo::Custodian => 3,
        PutTo::RequestingState => 4,
    };
    match mine.min_by_key(reach) {
        Some(question) => {
            let put_to = words.say(&format!("put-to/{}", question.put_to), &[]);
            words.say("next/ask", &[("office", &words.office(question.office)), ("put-to", &put_to)])
        }
        None => words.say("next/ask-desk", &[]),
    }
}

/// The facts that bear a finding, as sentences, the letter's own words first; at most `most`.
pub(super) fn reasons(finding: &Finding, verdict: &VerdictRecord, words: &Words<'_>, most: usize) -> Vec<String> {
    let leaves = || finding.because.iter().filter_map(|place| verdict.proof.leaves.get(*place as usize));
    // An established concern is told by its facts; what is open, by what is missing.
    let established = finding.state == FindingState::Established || finding.bars == Some(true);
    let mut told: Vec<&LeafRecord> = leaves().filter(|leaf| is_known(leaf) == established).collect();
    if told.is_empty() {
        told = leaves().collect();
    }
    told.sort_by_key(|leaf| (leaf.name.starts_with("point:"), leaf.quote.is_none(), leaf.facts.is_empty()));
    let mut lines: Vec<String> = Vec::new();
    for leaf in told {
        let line = words.leaf(leaf);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let more = lines.len().saturating_sub(most);
    lines.truncate(most);
    if more > 0 && most > 1 {
        lines.push(words.say("more", &[("count", &more.to_string())]));
    }
    lines
}

/// Known, or presumed.
fn is_known(leaf: &LeafRecord) -> bool {
    leaf.is.or(leaf.presumed).is_some()
}

/// Findings on one ground as an entry: what comes next; the rows; the facts.
pub(super) fn entry(findings: &[&Finding], verdict: &VerdictRecord, words: &Words<'_>) -> Option<Entry> {
    let first = findings.first()?;
    let mut rows: Vec<String> = Vec::new();
    let mut facts: Vec<String> = Vec::new();
    for finding in findings {
        let force = finding.force.map(|force| format!(" {}", words.say(&format!("force/{force}"), &[])));
        let standard = finding.standard.as_ref().map(|standard| format!(": {standard}"));
        let cite = words.cite(&finding.row.name(), &finding.cite);
        let hook = finding.hook.as_ref().map(|hook| {
            let ground = words.say(&format!("ground/{}", hook.ground), &[]);
            format!(" {}", words.say("hook", &[("ground", &ground), ("cite", &words.cite(&hook.row.name(), &hook.cite))]))
        });
        let row =
            format!("{cite}:{}{}.{}", force.unwrap_or_default(), standard.unwrap_or_default(), hook.unwrap_or_default());
        let row = if finding.ground.is_some() { row } else { cite };
        if !rows.contains(&row) {
            rows.push(row);
        }
        for reason in reasons(finding, verdict, words, usize::MAX) {
            if !facts.contains(&reason) {
                facts.push(reason);
            }
        }
    }
    let more = facts.len().saturating_sub(MOST);
    facts.truncate(MOST);
    if more > 0 {
        facts.push(words.say("more", &[("count", &more.to_string())]));
    }
    let line = format!("{}: {}", name(first, words), next(findings, verdict, words));
    Some(Entry { line, below: facts.into_iter().chain(rows).collect() })
}

/// Most facts that are printed for one ground; the verdict holds all.
const MOST: usize = 8;

pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A title inside a sentence.
pub(super) fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

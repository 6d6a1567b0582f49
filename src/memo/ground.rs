//! One finding in words.

use crate::memo::Entry;
use crate::memo::words::Words;
use crate::verdict::{ActKind, Finding, FindingKind, FindingState, LeafRecord, Verdict};

/// The finding's name: the ground, or what part of the way it is about.
pub(super) fn name(finding: &Finding, words: &Words<'_>) -> String {
    match finding.ground {
        Some(ground) => capital(&words.say(&format!("ground/{ground}"), &[])),
        None => words.say(&format!("finding/{}", finding.kind), &[]),
    }
}

/// What comes next, and who does it.
pub(super) fn next(finding: &Finding, words: &Words<'_>) -> String {
    let office = finding.office.map(|office| words.office(office)).unwrap_or_default();
    let slots = [("office", office.as_str())];
    match (finding.act, finding.bars) {
        (Some(ActKind::Decide), _) => words.say("next/decide", &slots),
        (Some(ActKind::Ask), _) => words.say("next/ask", &slots),
        (Some(ActKind::Wait), _) => words.say("next/wait", &slots),
        (Some(ActKind::CheckLaw), _) => words.say("next/check-law", &slots),
        (None, Some(true)) => words.say("next/bars", &slots),
        (None, _) => words.say(&format!("state/{}", finding.state), &slots),
    }
}

/// The facts that bear a finding, as sentences, the letter's own words first; at most `most`.
pub(super) fn reasons(finding: &Finding, verdict: &Verdict, words: &Words<'_>, most: usize) -> Vec<String> {
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

/// A finding as an entry: name, force, who acts; where it stands; on what facts.
pub(super) fn entry(finding: &Finding, verdict: &Verdict, words: &Words<'_>) -> Entry {
    let force = finding.force.map(|force| format!(" ({})", words.say(&format!("force/{force}"), &[]))).unwrap_or_default();
    let line = format!("{}{force}: {}", name(finding, words), next(finding, words));
    let mut below = vec![words.cite(&finding.row, &finding.cite)];
    if let Some(standard) = &finding.standard {
        below.push(words.say("standard", &[("standard", standard)]));
    }
    if let Some(hook) = &finding.hook {
        let ground = words.say(&format!("ground/{}", hook.ground), &[]);
        below.push(words.say("hook", &[("ground", &ground), ("cite", &words.cite(&hook.row, &hook.cite))]));
    }
    below.extend(reasons(finding, verdict, words, 6));
    if !finding.facts.is_empty() && finding.kind == FindingKind::Ground {
        below.push(finding.facts.join("  "));
    }
    Entry { line, below }
}

pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

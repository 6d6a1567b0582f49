//! A verdict in the order in which an officer reads it.

use crate::memo::ground::{entry, name, next, reasons};
use crate::memo::parts::{answer, line, section};
use crate::memo::sections::{
    audit, gaps, handling, limbs, noted, notices, presumptions, questions, record, routes, ruled_out, safeguards, severance,
    statements,
};
use crate::memo::words::Words;
use crate::memo::{Memo, Section};
use crate::verdict::{Disposition, Finding, FindingState, Gap, LimbVerdict, NotExamined, RouteState, Verdict};
use crate::vocabulary::Office;
use std::collections::BTreeMap;

pub(super) fn memo(verdict: &Verdict, words: &Words<'_>) -> Memo {
    let blocking = blocking(verdict);
    let mut sections = vec![limbs(verdict, words)];
    let grounds = grouped(&blocking, verdict).iter().filter_map(|findings| entry(findings, verdict, words)).collect();
    sections.push(short(section(words, "grounds", grounds), words));
    sections.extend(severance(verdict, words));
    sections.push(section(words, "questions", questions(verdict, words)));
    sections.push(short(section(words, "safeguards", safeguards(verdict, words)), words));
    sections.push(short(section(words, "presumptions", presumptions(verdict, words)), words));
    sections.push(short(section(words, "routes", routes(verdict, words)), words));
    sections.push(short(section(words, "ruled-out", ruled_out(verdict, words)), words));
    sections.push(short(section(words, "handling", handling(verdict, words)), words));
    sections.push(section(words, "notices", notices(verdict, words)));
    sections.push(short(section(words, "statements", statements(verdict, words)), words));
    sections.push(short(section(words, "record", record(verdict, words)), words));
    sections.push(short(section(words, "not-examined", gaps(verdict, words)), words));
    sections.push(short(section(words, "noted", noted(verdict, words)), words));
    sections.push(section(words, "audit", audit(verdict, words)));
    sections.retain(|section| !section.entries.is_empty());
    Memo { heading: heading(verdict, words), summary: summary(verdict, words, &blocking), sections }
}

/// Most entries of a part, and most lines of an entry: more, nobody reads. The verdict holds all.
const ENTRIES: usize = 24;
const LINES: usize = 16;

fn short(mut section: Section, words: &Words<'_>) -> Section {
    let more = |length: usize, most: usize| words.say("more", &[("count", &(length - most).to_string())]);
    for entry in section.entries.iter_mut().filter(|entry| entry.below.len() > LINES) {
        let more = more(entry.below.len(), LINES);
        entry.below.truncate(LINES);
        entry.below.push(more);
    }
    if section.entries.len() > ENTRIES {
        let more = more(section.entries.len(), ENTRIES);
        section.entries.truncate(ENTRIES);
        section.entries.push(line(more));
    }
    section
}

/// Disposition and kind of act, then who asked.
fn heading(verdict: &Verdict, words: &Words<'_>) -> String {
    let answer = answer(words, verdict.disposition, verdict.refusal.map(|one| one.word()), &verdict.acts);
    // Limbs that are all settled, and differ: nothing is left but to sever the letter.
    let sever = verdict.severance.is_some() && verdict.acts.is_empty();
    let answer = if sever { format!("{answer}: {}", words.say("act/sever", &[])) } else { answer };
    let state = words.state(verdict.requesting_state);
    let slots = [("answer", answer.as_str()), ("reference", &verdict.reference), ("state", &state)];
    words.say("heading", &slots)
}

/// What stands in the way, the most urgent first: what bars, then decisions, then law, then questions.
fn blocking(verdict: &Verdict) -> Vec<&Finding> {
    let mut places: Vec<u32> = Vec::new();
    for limb in verdict.limbs.iter().filter(|limb| limb.disposition != Disposition::NoGroundFound) {
        let refused = limb.disposition == Disposition::Refuse;
        let routes = limb.routes.iter().filter(|route| refused || route.state == RouteState::Undecided);
        for place in routes.flat_map(|route| &route.by) {
            if !places.contains(place) {
                places.push(*place);
            }
        }
    }
    let mut findings: Vec<&Finding> = places.iter().filter_map(|place| verdict.findings.get(*place as usize)).collect();
    findings.sort_by_key(|finding| {
        let bars = finding.bars != Some(true);
        let ground = finding.ground.is_none();
        let established = finding.state != FindingState::Established;
        (bars, ground && established, established, ground, finding.act)
    });
    findings
}

fn shut_way(finding: &Finding) -> bool {
    finding.ground.is_none() && finding.bars == Some(true)
}

/// Findings on the same ground stand together. A shut way is told under the ways tried; and here, at the end,
/// where a limb is refused for nothing else.
fn grouped<'v>(blocking: &[&'v Finding], verdict: &Verdict) -> Vec<Vec<&'v Finding>> {
    let by = |limb: &LimbVerdict| -> Vec<u32> { limb.routes.iter().flat_map(|route| route.by.clone()).collect() };
    let found = |place: &u32| verdict.findings.get(*place as usize);
    // A limb that is refused for no other reason than that every way is shut.
    let all_shut =
        |limb: &&LimbVerdict| limb.disposition == Disposition::Refuse && by(limb).iter().filter_map(found).all(shut_way);
    let only_ways: Vec<u32> = verdict.limbs.iter().filter(all_shut).flat_map(by).collect();
    let told_here = |finding: &&&Finding| {
        !shut_way(finding) || only_ways.iter().filter_map(found).any(|one| std::ptr::eq(one, **finding))
    };
    let mut groups: Vec<Vec<&'v Finding>> = Vec::new();
    let (ways, rest): (Vec<&Finding>, Vec<&Finding>) = blocking.iter().filter(told_here).partition(|one| shut_way(one));
    for finding in rest.into_iter().chain(ways) {
        let same = |group: &&mut Vec<&Finding>| {
            group.iter().any(|one| {
                one.ground == finding.ground
                    && one.kind == finding.kind
                    && one.act == finding.act
                    && finding.ground.is_some()
            })
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}

/// Most grounds that the summary tells; the others it only counts.
const MOST: usize = 3;

/// The first words that a busy officer reads.
fn summary(verdict: &Verdict, words: &Words<'_>, blocking: &[&Finding]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for limb in &verdict.limbs {
        *count
            .entry(answer(words, limb.disposition, limb.refusal.map(|one| one.word()), &[]).to_lowercase())
            .or_default() += 1;
    }
    if verdict.limbs.len() > 1 {
        let each: Vec<String> = count.iter().map(|(answer, many)| format!("{many} {answer}")).collect();
        lines.push(words.say("summary/limbs", &[("count", &verdict.limbs.len().to_string()), ("each", &each.join(", "))]));
    }
    if verdict.severance.is_some() && verdict.acts.is_empty() {
        lines.push(words.say("summary/sever", &[("office", &words.office(Office::CentralAuthority))]));
    }
    lines.extend(warnings(verdict, words));
    if verdict.disposition == Disposition::NoGroundFound {
        let mut offices: Vec<String> = verdict.handling.iter().map(|one| words.office(one.decided_by)).collect();
        offices.sort_unstable();
        offices.dedup();
        lines.push(words.say("summary/no-ground", &[("offices", &offices.join(", "))]));
    }
    let (mut told, mut said, mut more): (Vec<String>, Vec<String>, Vec<String>) = Default::default();
    let only_ways = blocking.iter().all(|finding| shut_way(finding));
    for group in grouped(blocking, verdict) {
        let Some(finding) = group.first().filter(|first| only_ways || !shut_way(first)) else { continue };
        let ground = name(finding, words);
        if told.contains(&ground) {
            continue;
        }
        if told.len() >= MOST {
            if !more.contains(&ground) {
                more.push(ground);
            }
            continue;
        }
        let reason = reasons(finding, verdict, words, 1).into_iter().next().unwrap_or_default();
        let reason = told_once(&lines, reason);
        let sentence = format!("{}. {reason}", next(&group, verdict, words));
        if said.contains(&sentence) {
            continue;
        }
        lines.push(format!("{ground}: {sentence}"));
        told.push(ground);
        said.push(sentence);
    }
    let holdings = of_gap(verdict, words, Gap::HoldingNotSearched);
    let texts = of_gap(verdict, words, Gap::TextNotRead);
    let mut not: Vec<String> = Vec::new();
    not.extend((!holdings.is_empty()).then(|| words.say("summary/holdings", &[("list", &holdings.join(", "))])));
    not.extend((!texts.is_empty()).then(|| words.say("summary/texts", &[("list", &texts.join(", "))])));
    not.push(words.say("summary/police", &[]));
    lines.push(words.say("summary/not-looked-at", &[("list", &not.join("; "))]));
    if !more.is_empty() {
        lines.push(words.say("summary/more", &[("count", &more.len().to_string())]));
    }
    lines
}

/// What makes the whole answer another one than the reader thinks: law that is only supposed, and input
/// that was not understood or not counted.
fn warnings(verdict: &Verdict, words: &Words<'_>) -> Vec<String> {
    let supposed = verdict.audit.supposed.iter().map(|title| words.say("summary/supposed", &[("title", title)]));
    let told = |gap: &&NotExamined| {
        matches!(
            gap.kind,
            Gap::NoConduct
                | Gap::InstrumentUnknown
                | Gap::InvokedNotBinding
                | Gap::BeforeReceipt
                | Gap::ProvisionNotInForce
                | Gap::DossierOfAnother
                | Gap::EntryAboutAnother
                | Gap::DatedEarlier
                | Gap::DatedLater
                | Gap::DecidedForAnother
                | Gap::Lapsed
                | Gap::Undated
                | Gap::NotInWriting
                | Gap::DeterminationNotCounted
        )
    };
    let mut alike: Vec<(Gap, Vec<&NotExamined>)> = Vec::new();
    for gap in verdict.not_examined.iter().filter(told) {
        // Each unknown instrument has a name of its own that may be meant.
        match alike.iter_mut().find(|(kind, _)| *kind == gap.kind && gap.kind != Gap::InstrumentUnknown) {
            Some((_, gaps)) => gaps.push(gap),
            None => alike.push((gap.kind, vec![gap])),
        }
    }
    supposed.chain(alike.iter().map(|(_, gaps)| words.gaps(gaps))).collect()
}

fn of_gap(verdict: &Verdict, words: &Words<'_>, kind: Gap) -> Vec<String> {
    verdict.not_examined.iter().filter(|gap| gap.kind == kind).map(|gap| words.gap_name(gap)).collect()
}

/// A sentence whose quotation the reader has seen above keeps only the pointer.
fn told_once(lines: &[String], reason: String) -> String {
    let quotation = |text: &str| -> Option<(usize, usize)> {
        let from = text.find('\u{201c}')?;
        let to = text.rfind('\u{201d}')? + '\u{201d}'.len_utf8();
        (from < to).then_some((from, to))
    };
    let Some((from, to)) = quotation(&reason) else { return reason };
    let quoted = reason.get(from..to).unwrap_or_default();
    if !lines.iter().any(|line| line.contains(quoted)) {
        return reason;
    }
    let (before, after) = (reason.get(..from).unwrap_or_default(), reason.get(to..).unwrap_or_default());
    format!("{}{}", before.trim_end(), after)
}

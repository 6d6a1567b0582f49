//! Everything that a verdict holds, list by list.

use crate::memo::ground::entry;
use crate::memo::parts::{answer, line, section};
use crate::memo::sections::{
    audit, gaps, handling, noted, notices, presumptions, questions, record, routes, ruled_out, safeguards, statements,
};
use crate::memo::words::Words;
use crate::memo::{Memo, Section};
use crate::verdict::{Disposition, Finding, FindingState, RouteState, VerdictRecord};

pub(super) fn memo(verdict: &VerdictRecord, words: &Words<'_>) -> Memo {
    let grounds = grouped(verdict).iter().filter_map(|findings| entry(findings, verdict, words)).collect();
    let mut sections = vec![
        section(words, "questions", questions(verdict, words)),
        section(words, "grounds", grounds),
        section(words, "routes", routes(verdict, words)),
        section(words, "safeguards", safeguards(verdict, words)),
        section(words, "presumptions", presumptions(verdict, words)),
        section(words, "ruled-out", ruled_out(verdict, words)),
        section(words, "handling", handling(verdict, words)),
        section(words, "notices", notices(verdict, words)),
        section(words, "statements", statements(verdict, words)),
        section(words, "record", record(verdict, words)),
        section(words, "noted", noted(verdict, words)),
        section(words, "not-examined", gaps(verdict, words)),
        section(words, "audit", audit(verdict, words)),
    ];
    for section in &mut sections {
        shorten(section, words);
    }
    sections.retain(|section| !section.entries.is_empty());
    Memo { heading: heading(verdict, words), sections }
}

/// Most entries of a part, and most lines of an entry: more, nobody reads. The verdict holds all.
const ENTRIES: usize = 40;
const LINES: usize = 24;

fn shorten(section: &mut Section, words: &Words<'_>) {
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
}

/// The answer with the acts that it waits for, and whose letter it is.
fn heading(verdict: &VerdictRecord, words: &Words<'_>) -> String {
    let answer = answer(words, verdict.disposition, verdict.refusal.map(|one| one.word()), &verdict.acts);
    let values =
        [("answer", answer.as_str()), ("reference", &verdict.reference), ("state", &words.state(verdict.requesting_state))];
    words.say("heading", &values)
}

/// What bears an answer that is not *no ground found*, findings on the same ground together.
fn grouped(verdict: &VerdictRecord) -> Vec<Vec<&Finding>> {
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
    let mut findings: Vec<&Finding> = places.iter().filter_map(|place| verdict.finding(*place)).collect();
    findings.sort_by_key(|finding| {
        let (bars, ground) = (finding.bars != Some(true), finding.ground.is_none());
        let established = finding.state != FindingState::Established;
        (bars, ground && established, established, ground, finding.act)
    });
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    // What shuts a route stands under the routes tried.
    for finding in findings.into_iter().filter(|one| one.ground.is_some() || one.bars != Some(true)) {
        let same = |group: &&mut Vec<&Finding>| {
            let alike = |one: &&Finding| (one.ground, one.kind, one.act) == (finding.ground, finding.kind, finding.act);
            finding.ground.is_some() && group.iter().any(alike)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}

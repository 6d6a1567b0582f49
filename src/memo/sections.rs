//! The parts of a memo below its summary.

use crate::memo::ground::{capital, name, reasons};
use crate::memo::parts::{answer, line};
use crate::memo::words::Words;

use crate::memo::Entry;
use crate::verdict::{LeafRecord, Question, VerdictRecord, of_record};
use std::collections::BTreeMap;

/// Questions by office, each saying to whom it may be put.
pub(super) fn questions(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let mut by: Vec<(String, Vec<String>)> = Vec::new();
    for question in &verdict.questions {
        let Some(leaf) = verdict.proof.leaves.get(question.leaf() as usize) else { continue };
        let put_to = words.say(&format!("put-to/{}", question.put_to), &[]);
        let held = if question.held { format!(" {}", words.say("question/held", &[])) } else { String::new() };
        let act = words.say(&format!("act/{}", question.act), &[]);
        let said = words.say(
            "question",
            &[
                ("act", &act),
                ("what", &matter(question, leaf, verdict, words)),
                ("put-to", &put_to),
                ("held", &held),
                ("id", &question.id),
            ],
        );
        let office = capital(&words.office(question.office));
        match by.iter_mut().find(|(known, _)| *known == office) {
            Some((_, list)) => list.push(said),
            None => by.push((office, vec![said])),
        }
    }
    by.into_iter().map(|(line, below)| Entry { line, below }).collect()
}

/// A question in words; one that many rows of law put with all of them.
fn matter(question: &Question, leaf: &LeafRecord, verdict: &VerdictRecord, words: &Words<'_>) -> String {
    let kind = question.id.split(':').next().unwrap_or_default();
    if !matches!(kind, "refuse" | "postpone" | "text" | "weak-match") {
        return words.asked(if is_fact(&leaf.name) { &question.id } else { &leaf.name }, leaf);
    }
    let (mut grounds, mut rows): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for leaf in question.leaves.iter().filter_map(|place| verdict.proof.leaves.get(*place as usize)) {
        let row = leaf.name.split('@').next().and_then(|what| what.split_once(':')).map_or("", |(_, row)| row);
        let ground = words.base.ground(row).map(|row| words.say(&format!("ground/{}", row.ground), &[]));
        grounds.extend(ground.filter(|ground| !grounds.contains(ground)));
        let name = words.row_name(row);
        if !rows.contains(&name) {
            rows.push(name);
        }
    }
    let (grounds, rows) = (grounds.join(", "), rows.join("; "));
    words.say(&format!("question/{kind}"), &[("grounds", &grounds), ("rows", &rows)])
}

/// Whether a name is that of a fact, and not of a point of law or judgement.
fn is_fact(name: &str) -> bool {
    !crate::memo::parts::is_pending(name.split(':').next().unwrap_or_default())
}

pub(super) fn safeguards(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let one = |one: &crate::verdict::Safeguard| {
        let ground = capital(&words.say(&format!("ground/{}", one.ground), &[]));
        let force = |row: &crate::verdict::SafeguardRow| words.say(&format!("force/{}", row.force), &[]);
        let (had, now) = (words.cite(&one.had.row.name(), &one.had.cite), words.cite(&one.now.row.name(), &one.now.cite));
        let head = words.say(&format!("safeguard/{}", one.change), &[("ground", &ground)]);
        let mut below = vec![
            words.say("safeguard/had", &[("force", &force(&one.had)), ("cite", &had)]),
            words.say("safeguard/now", &[("force", &force(&one.now)), ("cite", &now)]),
        ];
        below.extend(one.hooks.iter().map(|hook| {
            let ground = words.say(&format!("ground/{}", hook.ground), &[]);
            words.say("hook", &[("ground", &ground), ("cite", &words.cite(&hook.row.name(), &hook.cite))])
        }));
        if one.hooks.is_empty() && one.change == crate::verdict::SafeguardState::Lost {
            below.push(words.say("safeguard/no-hook", &[]));
        }
        Entry { line: head, below }
    };
    verdict.safeguards.iter().map(one).collect()
}

pub(super) fn presumptions(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let one = |one: &crate::verdict::PresumptionUsed| {
        let leaves = verdict.proof.leaves.iter().filter(|leaf| leaf.by.as_ref() == Some(&one.id));
        let mut below: Vec<String> = leaves.map(|leaf| words.leaf(leaf)).collect();
        let without = answer(words, one.without, None, &[]);
        below.push(words.say("presumption/without", &[("answer", &without.to_lowercase())]));
        Entry { line: words.text(&one.rests_on), below }
    };
    verdict.presumptions.iter().map(one).collect()
}

/// The routes tried, once for limbs whose routes stand alike.
pub(super) fn routes(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let mut all: Vec<(Entry, Vec<&str>)> = Vec::new();
    for limb in &verdict.limbs {
        for route in &limb.routes {
            let kind = words.row_name(route.route.as_str());
            let of = route.instrument.as_ref().and_then(|id| words.instrument(id.as_str()));
            let title = of.map_or_else(|| capital(&kind), |of| format!("{}: {of}", capital(&kind)));
            let state = words.say(&format!("route/{}", route.state), &[]);
            let findings = route.by.iter().filter_map(|place| verdict.finding(*place));
            let mut below: Vec<String> = Vec::new();
            for finding in findings {
                let why = || format!("{}: {}", name(finding, words), reasons(finding, verdict, words, 2).join(" "));
                let said = if finding.ground.is_some() { name(finding, words) } else { why() };
                if !below.contains(&said) {
                    below.push(said);
                }
            }
            let entry = Entry { line: format!("{title}: {state}"), below };
            match all.iter_mut().find(|(known, _)| *known == entry) {
                Some((_, limbs)) => limbs.push(&limb.id),
                None => all.push((entry, vec![&limb.id])),
            }
        }
    }
    all.into_iter()
        .map(|(mut entry, limbs)| {
            entry.line = format!("{} [{}]", entry.line, limbs.join(", "));
            entry
        })
        .collect()
}

/// What was looked at and does not stand in the way, by name.
pub(super) fn ruled_out(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let mut by_state: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let places = verdict.limbs.iter().flat_map(|limb| &limb.routes).flat_map(|route| &route.ruled_out);
    for finding in places.filter_map(|place| verdict.finding(*place)) {
        let state = words.say(&format!("state/{}", finding.state), &[]);
        let cite = words.cite(&finding.row.name(), &finding.cite);
        let cite = match finding.force {
            Some(force) if !force.is_there() => {
                format!("{}: {cite}", words.say(&format!("force/{force}"), &[]))
            }
            _ => cite,
        };
        let said = format!("{} ({cite})", name(finding, words));
        let list = by_state.entry(capital(&state)).or_default();
        if !list.contains(&said) {
            list.push(said);
        }
    }
    by_state.into_iter().map(|(line, below)| Entry { line, below }).collect()
}

pub(super) fn handling(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let one = |one: &crate::verdict::Handled| {
        let decided = words.office(one.decided_by);
        let mut below = vec![words.cite("", &one.cite)];
        below.extend(
            one.approved_by.map(|office| words.say("annex/handling/approved", &[("office", &words.office(office))])),
        );
        below.extend(one.test.as_ref().map(|test| words.say("annex/handling/test", &[("test", &words.text(test))])));
        if one.without_notice == Some(true) {
            below.push(words.say("annex/handling/without-notice", &[]));
        }
        below.extend(one.sending.as_ref().map(|sending| words.text(sending)));
        below.extend(one.terms.iter().map(|term| {
            let meets: Vec<String> = term.meets.iter().map(|ground| words.say(&format!("ground/{ground}"), &[])).collect();
            let values =
                [("what", words.text(&term.what)), ("cite", words.cite("", &term.cite)), ("meets", meets.join(", "))];
            words.say("annex/handling/term", &values.each_ref().map(|(name, value)| (*name, value.as_str())))
        }));
        Entry {
            line: words.say("annex/handling/decides", &[("power", &capital(&words.text(&one.name))), ("office", &decided)]),
            below,
        }
    };
    let mut entries: Vec<Entry> = verdict.handling.iter().map(one).collect();
    if !verdict.reserved.is_empty() {
        let view = |one: &crate::verdict::Reserved| {
            let ground = words.say(&format!("ground/{}", one.ground), &[]);
            format!("{ground}: {} ({})", words.office(one.office), words.cite(&one.row.name(), &one.cite))
        };
        entries.push(Entry {
            line: words.say("annex/handling/reserved", &[]),
            below: verdict.reserved.iter().map(view).collect(),
        });
    }
    entries
}

pub(super) fn notices(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let one = |one: &crate::verdict::NoticeGiven| {
        let said = words.say(&format!("notice/{}", one.kind), &[]);
        let from = words.say(if one.from_dossier { "notice/from-dossier" } else { "notice/from-letter" }, &[]);
        line(format!("{said} ({}; {from})", one.person))
    };
    verdict.notices.iter().map(one).collect()
}

/// What the parties said on joining, instrument by instrument.
pub(super) fn statements(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    for one in &verdict.statements {
        let instrument = words.instrument(one.instrument.as_str()).unwrap_or_else(|| one.instrument.to_string());
        let about: Vec<String> = one.about.iter().map(|ground| words.say(&format!("ground/{ground}"), &[])).collect();
        let said = words.say(
            &format!("statement/{}", one.kind),
            &[
                ("state", &words.state(one.by)),
                ("says", &words.text(&one.says)),
                ("about", &about.join(", ")),
                ("cite", &words.cite("", &one.cite)),
            ],
        );
        match all.iter_mut().find(|entry| entry.line == instrument) {
            Some(entry) => entry.below.push(said),
            None => all.push(Entry { line: instrument, below: vec![said] }),
        }
    }
    all
}

pub(super) fn record(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let one = |one: &crate::verdict::RecordLine| {
        let band = one.band.as_ref().map(|band| format!(", {band}")).unwrap_or_default();
        let adverse = if one.adverse { format!(" {}", words.say("record/adverse", &[])) } else { String::new() };
        let stale = if one.stale { format!(" {}", words.say("record/stale", &[])) } else { String::new() };
        let value = crate::law::written(one.value);
        line(format!("{}, {}: {value}{band}{adverse}{stale} ({})", words.text(&one.name), one.year, one.source))
    };
    verdict.record.iter().map(one).collect()
}

pub(super) fn gaps(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    verdict.not_examined.iter().map(|gap| line(words.gap(gap))).collect()
}

pub(super) fn audit(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    let audit = &verdict.audit;
    let short = |digest: &str| digest.chars().take(16).collect::<String>();
    let dossier = audit.dossier_sha256.as_deref().map_or_else(|| words.say("audit/unexamined", &[]), short);
    let date = verdict.as_of.to_string();
    let slots = [
        ("date", date.as_str()),
        ("crate", &audit.crate_version),
        ("rules", &audit.rules_edition),
        ("policy", &audit.policy_edition),
    ];
    vec![
        line(words.say("audit/versions", &slots)),
        line(words.say(
            "audit/digests",
            &[("law", &short(&audit.law_sha256)), ("request", &short(&audit.request_sha256)), ("dossier", &dossier)],
        )),
    ]
}

/// What no formula reads, under the keys of letter and dossier.
pub(super) fn noted(verdict: &VerdictRecord, words: &Words<'_>) -> Vec<Entry> {
    const LONGEST: usize = 160;
    let mut by_key: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for one in verdict.noted.iter().filter(|one| !of_record(&one.key)) {
        let mut says = one.says.clone().unwrap_or_else(|| words.say("noted/withheld", &[]));
        if let Some((end, _)) = says.char_indices().nth(LONGEST) {
            says.truncate(end);
            says.push('\u{2026}');
        }
        by_key.entry(&one.key).or_default().push(format!("{says} [{}]", one.at));
    }
    by_key.into_iter().map(|(key, below)| Entry { line: key.to_owned(), below }).collect()
}

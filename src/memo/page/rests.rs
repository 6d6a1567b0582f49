//! What the answer rests on: presumptions, what nobody looked at, and what was not counted.

use crate::memo::ground::lower;
use crate::memo::page::Audience;
use crate::memo::page::effects::moved;
use crate::memo::page::matters::{decisions, parts};
use crate::memo::page::scene::Scene;
use crate::verdict::{Disposition, Gap, NotExamined, PresumptionUsed, VerdictRecord, of_record};
use crate::vocabulary::{PartialDate, RowRef};

/// Gaps that have their place elsewhere on the page, or in the annex.
const ELSEWHERE: &[Gap] = &[Gap::HoldingNotSearched, Gap::TextNotRead, Gap::PoliceExchange, Gap::CodeNotConfirmed];

/// Input that was not understood or not counted, each kind in one line.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<String> {
    let mut alike: Vec<(Gap, Vec<String>, Vec<&NotExamined>)> = Vec::new();
    for gap in told(scene) {
        let name = name(scene, gap);
        match alike.iter_mut().find(|(kind, _, _)| *kind == gap.kind && gap.kind != Gap::InstrumentUnknown) {
            Some((_, names, _)) if names.contains(&name) => {}
            Some((_, names, gaps)) => {
                names.push(name);
                gaps.push(gap);
            }
            None => alike.push((gap.kind, vec![name], vec![gap])),
        }
    }
    let lines = alike.into_iter().map(|(kind, names, gaps)| {
        let list = scene.cut(names, 6).join(", ");
        let said = scene.say(&format!("gap/{kind}"), &[("what", &list)]);
        match gaps.first().filter(|_| kind == Gap::InstrumentUnknown).and_then(|gap| scene.words.nearest_instrument(gap)) {
            Some(near) => format!("{said} {near}"),
            None => said,
        }
    });
    scene.cut(lines.collect(), scene.detail.notes)
}

/// The gaps that the audience is told of.
pub(super) fn told<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = &'s NotExamined> {
    let at_desk = scene.audience == Audience::Desk;
    let seen = move |gap: &&NotExamined| at_desk || !gap.what.starts_with("dossier#");
    scene.verdict.not_examined.iter().filter(|gap| !ELSEWHERE.contains(&gap.kind)).filter(seen)
}

/// What a gap is about, in words.
fn name(scene: &Scene<'_>, gap: &NotExamined) -> String {
    let by_pointer = scene.places.name(&gap.what, &scene.words);
    let by_date = || gap.what.parse::<PartialDate>().ok().map(|day| scene.words.date(day));
    by_pointer.or_else(by_date).unwrap_or_else(|| scene.words.gap_name(gap))
}

fn of_gap(scene: &Scene<'_>, kind: Gap) -> Vec<String> {
    scene.verdict.not_examined.iter().filter(|gap| gap.kind == kind).map(|gap| name(scene, gap)).collect()
}

pub(super) fn rests_on(scene: &Scene<'_>) -> Vec<String> {
    let verdict = scene.verdict;
    let court = scene.audience == Audience::Court;
    let mut lines = if court { in_full(scene) } else { presumed(scene) };
    if lines.is_empty() {
        lines.push(scene.say("rests/nothing-presumed", &[]));
    }
    lines.extend(read_here(scene));
    // What is presumed of the figures says already that they are old.
    let clear = verdict.disposition == Disposition::NoGroundFound && !presumes_figures(verdict);
    if (clear || court) && verdict.record.iter().any(|one| one.stale) {
        lines.push(scene.say("rests/stale", &[]));
    }
    let ruled_out = ruled_out(scene);
    let noted = verdict.noted.iter().filter(|one| !of_record(&one.key)).count();
    let mut counted: Vec<String> = Vec::new();
    counted.extend((ruled_out > 0).then(|| scene.words.count("rests/ruled-out", ruled_out, &[])));
    let annexed = noted > 0 && scene.audience == Audience::Desk;
    counted.extend(annexed.then(|| scene.words.count("rests/noted", noted, &[])));
    lines.extend((!counted.is_empty()).then(|| counted.join(" ")));
    lines.push(not_looked_at(scene));
    lines
}

/// Every presumption as a sentence of its own.
fn in_full(scene: &Scene<'_>) -> Vec<String> {
    let told = |one: &PresumptionUsed| {
        let (what, answer) = (scene.words.text(&one.rests_on), without(scene, one.without));
        scene.say("rests/presumed", &[("what", &what), ("answer", &answer)])
    };
    scene.verdict.presumptions.iter().map(told).collect()
}

/// The presumptions that bear an answer in few words, those without which the answer is the same in one line; and, where
/// a decision would let something go on, those on which it would go on.
fn presumed(scene: &Scene<'_>) -> Vec<String> {
    let short = |one: &PresumptionUsed| {
        let row = scene.base.policy.presumptions.iter().find(|row| row.id == one.id);
        let short = row.and_then(|row| row.short.as_ref()).map(|short| scene.words.text(short));
        short.unwrap_or_else(|| lower(scene.words.text(&one.rests_on).trim_end_matches('.')))
    };
    let (bear, wait): (Vec<_>, Vec<_>) = scene.verdict.presumptions.iter().partition(|one| !one.bears.is_empty());
    let mut by: Vec<(Disposition, Vec<String>)> = Vec::new();
    for one in bear {
        match by.iter_mut().find(|(known, _)| *known == one.without) {
            Some((_, list)) => list.push(short(one)),
            None => by.push((one.without, vec![short(one)])),
        }
    }
    let line = |(answer, list): (Disposition, Vec<String>)| {
        let (many, what) = (list.len(), scene.cut(list, scene.detail.facts + 3).join("; "));
        scene.words.count("rests/presumed-list", many, &[("what", &what), ("answer", &without(scene, answer))])
    };
    let mut lines: Vec<String> = by.into_iter().map(line).collect();
    if lets_go_on(scene) && !wait.is_empty() {
        let what = scene.cut(wait.into_iter().map(short).collect(), scene.detail.facts + 3).join("; ");
        lines.push(scene.say("rests/presumed-then", &[("what", &what)]));
    }
    lines
}

/// Whether some limb goes on once every office has decided not to refuse.
fn lets_go_on(scene: &Scene<'_>) -> bool {
    let no: Vec<(u32, bool)> = decisions(scene).flat_map(|one| &one.leaves).map(|leaf| (*leaf, false)).collect();
    !no.is_empty() && !moved(scene, &no, &[]).1.is_empty()
}

fn without(scene: &Scene<'_>, answer: Disposition) -> String {
    let word = match answer {
        Disposition::Refuse => "disposition/refuse",
        Disposition::NoGroundFound => "disposition/no-ground-found",
        Disposition::Escalate => "disposition/escalate",
    };
    scene.say(word, &[])
}

/// Whether old figures of the record are presumed still to hold.
fn presumes_figures(verdict: &VerdictRecord) -> bool {
    let figures = |name: &String| name.starts_with("fact:record-");
    verdict.presumptions.iter().any(|one| !one.bears.is_empty() && one.presumed.iter().any(figures))
}

/// The texts on which the verdict rests that somebody here read, for every letter: where, by whom and when.
fn read_here(scene: &Scene<'_>) -> Option<String> {
    let rests = |of: &str| {
        let by_route =
            scene.verdict.limbs.iter().flat_map(|limb| &limb.routes).filter_map(|route| route.instrument.as_ref());
        let mut leaves = scene.verdict.proof.leaves.iter().map(|leaf| parts(leaf).1);
        by_route.into_iter().any(|id| id.as_str() == of) || leaves.any(|row| row == of)
    };
    let mut list: Vec<String> = Vec::new();
    for (point, one) in &scene.base.read {
        let row = point.split_once(':').map_or("", |(_, row)| row);
        let of = row.split('/').next().unwrap_or_default();
        if !rests(of) && !rests(row) {
            continue;
        }
        let title = scene.words.instrument(of).unwrap_or_else(|| scene.words.row_name(row));
        let read = scene.words.date(one.on);
        let cite = [one.cite.at.as_str(), &one.by, &read].join(", ");
        let said = scene.say("page/named-law", &[("name", &title), ("cite", &cite)]);
        list.extend((!list.contains(&said)).then_some(said));
    }
    let list = scene.cut(list, 3).join("; ");
    (!list.is_empty() && scene.audience != Audience::RequestingState)
        .then(|| scene.say("rests/read-here", &[("list", &list)]))
}

/// How many grounds were looked at and ruled out, by name of row.
fn ruled_out(scene: &Scene<'_>) -> usize {
    let verdict = scene.verdict;
    let places = verdict.limbs.iter().flat_map(|limb| &limb.routes).flat_map(|route| &route.ruled_out);
    let mut rows: Vec<&RowRef> = Vec::new();
    for finding in places.filter_map(|place| verdict.finding(*place)) {
        if finding.ground.is_some() && !rows.contains(&&finding.row) {
            rows.push(&finding.row);
        }
    }
    rows.len()
}

fn not_looked_at(scene: &Scene<'_>) -> String {
    let mut list: Vec<String> = Vec::new();
    let holdings = of_gap(scene, Gap::HoldingNotSearched);
    if scene.verdict.audit.dossier_sha256.is_none() {
        list.push(scene.say("rests/no-dossier", &[]));
    } else if !holdings.is_empty() {
        list.push(scene.say("rests/holdings", &[("list", &holdings.join(", "))]));
    }
    let texts = scene.verdict.not_examined.iter().filter(|gap| gap.kind == Gap::TextNotRead && !scene.relies_on(&gap.what));
    let texts = scene.cut(texts.map(|gap| name(scene, gap)).collect(), scene.detail.parts.max(4));
    if !texts.is_empty() {
        list.push(scene.say("rests/texts", &[("list", &texts.join(", "))]));
    }
    list.push(scene.say("rests/police", &[]));
    scene.say("rests/not-looked-at", &[("list", &list.join("; "))])
}

pub(super) fn closing(scene: &Scene<'_>) -> Vec<String> {
    let audit = &scene.verdict.audit;
    let short = |digest: &str| digest.chars().take(8).collect::<String>();
    let dossier = audit.dossier_sha256.as_deref().map_or_else(|| scene.say("rests/unexamined", &[]), short);
    let values = [
        ("law", short(&audit.law_sha256)),
        ("letter", short(&audit.request_sha256)),
        ("dossier", dossier),
        ("rules", audit.rules_edition.clone()),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let last = match scene.verdict.disposition {
        Disposition::NoGroundFound => "rests/no-clearance",
        _ => "rests/no-approval",
    };
    vec![scene.say("rests/digests", &values), scene.say(last, &[])]
}

//! What the answer rests on: presumptions, what nobody looked at, and what was not counted.

use crate::memo::page::Audience;
use crate::memo::page::matters::parts;
use crate::memo::page::scene::Scene;
use crate::verdict::{Disposition, Gap, NotExamined, of_record};
use crate::vocabulary::{PartialDate, RowRef};

/// Gaps that have their place elsewhere on the page, or in the annex.
const ELSEWHERE: &[Gap] = &[Gap::HoldingNotSearched, Gap::TextNotRead, Gap::PoliceExchange, Gap::CodeNotConfirmed];

/// Input that was not understood or not counted, each kind in one line.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<String> {
    let told = |gap: &&NotExamined| {
        let of_dossier = gap.what.starts_with("dossier#");
        !ELSEWHERE.contains(&gap.kind) && (scene.audience == Audience::Desk || !of_dossier)
    };
    let mut alike: Vec<(Gap, Vec<String>, Vec<&NotExamined>)> = Vec::new();
    for gap in scene.verdict.not_examined.iter().filter(told) {
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
    let mut lines: Vec<String> = Vec::new();
    for one in &verdict.presumptions {
        // Only what bears an answer is worth a line: the others stand in the annex.
        if one.bears.is_empty() && scene.audience != Audience::Court {
            continue;
        }
        let without = match one.without {
            Disposition::Refuse => "disposition/refuse",
            Disposition::NoGroundFound => "disposition/no-ground-found",
            Disposition::Escalate => "disposition/escalate",
        };
        let values = [("what", scene.words.text(&one.rests_on)), ("answer", scene.say(without, &[]))];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        lines.push(scene.say("rests/presumed", &values));
    }
    // Where a page is full, the annex has the rest of them.
    if scene.detail.heads < 3 {
        lines = scene.cut(lines, 1);
    }
    if lines.is_empty() {
        lines.push(scene.say("rests/nothing-presumed", &[]));
    }
    lines.extend(read_here(scene));
    let clear = verdict.disposition == Disposition::NoGroundFound;
    if (clear || scene.audience == Audience::Court) && verdict.record.iter().any(|one| one.stale) {
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

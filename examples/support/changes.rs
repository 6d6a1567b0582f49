//! What became of a letter under a changed law: expected and now, and the findings that moved it.

use crate::support;
use mla_screen::verdict::{FindingState, FindingView, LimbView, RouteState, RouteView};
use mla_screen::vocabulary::Date;
use mla_screen::{Disposition, Dossier, Request, Screener, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The lines that say what changed about one letter; none where nothing did.
pub(crate) fn of_letter(letter: &Path, now: &Screener, before: Option<&Screener>) -> Result<Vec<String>, String> {
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let at = |fault: &dyn std::fmt::Display| format!("{}:\n{fault}", letter.display());
    let request = Request::from_json(&read(letter)?).map_err(|report| at(&report))?;
    let dossier = match support::beside(letter, "dossier") {
        Some(file) => Dossier::from_json(&request, &read(&file)?).map_err(|report| at(&report))?,
        None => Dossier::unexamined(),
    };
    let name = letter.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let Some(expected) = support::expected(letter)? else {
        return Ok(vec![format!("{name}: nothing is expected of it; write {name}.expected.json")]);
    };
    let supposed = support::supposition_of(letter, &expected);
    let screen = |screener: &Screener, day: Date| -> Result<(Screener, Verdict), String> {
        let screener = match &supposed {
            Some(file) => support::suppose(screener, file)?,
            None => screener.clone(),
        };
        let verdict = screener.screen(&request, &dossier, day);
        Ok((screener, verdict))
    };
    let (law, verdict) = screen(now, expected.as_of)?;
    let was = before.map(|screener| screen(screener, expected.as_of)).transpose()?.map(|(_, verdict)| verdict);
    let mut lines = of_verdict(&expected, &law, &verdict, was.as_ref());
    if !lines.is_empty() {
        let (is, should) = (support::word(verdict.disposition()), support::word(expected.disposition));
        let answer = if is == should { is.to_owned() } else { format!("expected {should}, now {is}") };
        lines.insert(0, format!("{name} ({}, law of {}): {answer}", verdict.requesting_state(), verdict.as_of()));
        lines.push(String::new());
    }
    Ok(lines)
}

fn of_verdict(expected: &support::Expected, law: &Screener, now: &Verdict, was: Option<&Verdict>) -> Vec<String> {
    let mut lines = Vec::new();
    if expected.refusal != now.refusal() {
        let said = |refusal: Option<mla_screen::verdict::Refusal>| refusal.map_or("none", |one| one.word());
        lines.push(format!("  kind of refusal: expected {}, now {}", said(expected.refusal), said(now.refusal())));
    }
    // Limbs that changed alike are told once.
    let mut told: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for limb in now.limbs() {
        let Some(body) = of_limb(expected, law, limb, was) else { continue };
        let name = format!("{} ({})", limb.id(), limb.kind());
        match told.iter_mut().find(|(_, same)| *same == body) {
            Some((names, _)) => names.push(name),
            None => told.push((vec![name], body)),
        }
    }
    for (names, body) in told {
        lines.push(format!("  limb {}", names.join(", ")));
        lines.extend(body);
    }
    let gone = expected.limbs.keys().filter(|id| now.limb(id).is_none());
    lines.extend(gone.map(|id| format!("  limb {id}: expected, and no limb any more")));
    let missing = expected.acts.iter().filter(|act| !now.acts().contains(act));
    lines.extend(missing.map(|act| format!("  act {act}: expected, and asked for no more")));
    let stands = |one: &FindingView<'_>| matches!(one.state(), FindingState::Established | FindingState::Open);
    let found: BTreeSet<_> = now.findings().filter(stands).filter_map(|one| one.ground()).collect();
    let missing = expected.grounds.iter().filter(|ground| !found.contains(ground));
    lines.extend(missing.map(|ground| format!("  ground {ground}: expected, and neither established nor open any more")));
    lines
}

/// What changed about one limb; nothing where it comes out as expected and as before.
fn of_limb(expected: &support::Expected, law: &Screener, limb: LimbView<'_>, was: Option<&Verdict>) -> Option<Vec<String>> {
    let should = expected.limbs.get(limb.id());
    let old = was.and_then(|was| was.limb(limb.id()));
    let other = old.is_some_and(|old| old.acts() != limb.acts() || old.disposition() != limb.disposition());
    if should == Some(&limb.disposition()) && !other {
        return None;
    }
    let should = should.map_or("nothing", |one| support::word(*one));
    let before = old.map(|old| format!("; before: {}", acts(old))).unwrap_or_default();
    let mut lines = vec![format!("    expected {should}; now: {}{before}", acts(limb))];
    lines.extend(match old {
        Some(old) => moved(law, old, limb),
        None => bearing(law, limb),
    });
    Some(lines)
}

fn acts(limb: LimbView<'_>) -> String {
    let acts: Vec<&str> = limb.acts().iter().map(|act| act.word()).collect();
    let refusal = limb.refusal().map(|one| format!(" ({one})")).unwrap_or_default();
    if acts.is_empty() {
        format!("{}{refusal}", support::word(limb.disposition()))
    } else {
        format!("{}: {}", support::word(limb.disposition()), acts.join(", "))
    }
}

/// What bears the answer now, where nothing is known of how it was.
fn bearing(law: &Screener, limb: LimbView<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for route in limb.routes() {
        // A route that is shut explains a refusal; beside one that is not, it moves nothing.
        let counts = match limb.disposition() {
            Disposition::Refuse => true,
            Disposition::Escalate => route.state() == RouteState::Undecided,
            Disposition::NoGroundFound => route.state() == RouteState::Open,
        };
        if !counts {
            continue;
        }
        lines.push(format!("    {}: {}", way(&route), route.state()));
        lines.extend(route.blocking().map(|finding| format!("      {}", said(law, &finding))));
    }
    lines
}

/// Every route and finding of the limb that is not as it was; what neither was in the way nor is, is left out.
fn moved(law: &Screener, was: LimbView<'_>, now: LimbView<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for route in now.routes() {
        let old = was.routes().find(|old| way(old) == way(&route)).map(|old| old.state());
        if old != Some(route.state()) {
            let old = old.map_or("not tried", |state| state.word());
            lines.push(format!("    {}: {}; was {old}", way(&route), route.state()));
        }
    }
    let (old, new) = (findings(was), findings(now));
    let matters = |finding: &FindingView<'_>| finding.bars() != Some(false);
    for (key, finding) in &new {
        match old.get(key) {
            Some(before) if same(before, finding) => {}
            Some(before) => lines.push(format!("    {}: {}; was {}", key.0, said(law, finding), state(before))),
            None if matters(finding) => lines.push(format!("    {}: new: {}", key.0, said(law, finding))),
            None => {}
        }
    }
    let gone = old.iter().filter(|(key, one)| !new.contains_key(*key) && matters(one));
    lines.extend(gone.map(|(key, one)| format!("    {}: looked at no more: {}", key.0, said(law, one))));
    if lines.is_empty() { bearing(law, now) } else { lines }
}

/// The findings of a limb by route and row.
fn findings(limb: LimbView<'_>) -> BTreeMap<(String, String), FindingView<'_>> {
    let mut all = BTreeMap::new();
    for route in limb.routes() {
        for finding in route.blocking().chain(route.ruled_out()) {
            all.insert((way(&route), format!("{} {}", finding.kind(), finding.row().name())), finding);
        }
    }
    all
}

fn same(one: &FindingView<'_>, other: &FindingView<'_>) -> bool {
    let says = |one: &FindingView<'_>| (one.state(), one.bars(), one.act(), one.force(), one.cite().mark);
    says(one) == says(other)
}

fn way(route: &RouteView<'_>) -> String {
    let under = route.instrument().map(|one| format!(" under {one}")).unwrap_or_default();
    format!("{}{under}", route.route())
}

/// How a finding stands: on the facts, and whether it shuts its route.
fn state(finding: &FindingView<'_>) -> String {
    let bars = match finding.bars() {
        Some(true) => ", shuts the route",
        Some(false) => ", not in the way",
        None => "",
    };
    let force = finding.force().map(|force| format!("{force}, ")).unwrap_or_default();
    let next = finding.act().map(|act| format!(", next: {act}")).unwrap_or_default();
    format!("{force}{}, {}{bars}{next}", finding.cite().mark, finding.state())
}

fn said(law: &Screener, finding: &FindingView<'_>) -> String {
    let office = finding.office().and_then(|office| law.base().office_name(office, "en")).map(|name| format!(", {name}"));
    let about = finding.ground().map_or_else(|| finding.kind().to_string(), |ground| ground.to_string());
    format!("{} ({about}, {}): {}{}", finding.row().name(), finding.cite().at, state(finding), office.unwrap_or_default())
}

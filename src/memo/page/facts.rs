//! The facts of a reason: each once, in a sentence, with the words of the letter and where it stands.

use crate::memo::page::entries::{entries, entry};
use crate::memo::page::matters::{Class, Matter, parts};
use crate::memo::page::published::published;
use crate::memo::page::scene::{Scene, shortened};
use crate::request::Letter;
use crate::verdict::{Finding, LeafRecord};
use crate::vocabulary::{Handling, PartialDate};
use serde_json::Value;

/// A fact as a reason tells it.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) text: String,
    pub(super) mark: Option<Handling>,
    /// Whether it is the decision of an office.
    pub(super) decides: bool,
}

/// Whether an office has exercised the ground of a finding.
pub(super) fn is_decided(scene: &Scene<'_>, finding: &Finding) -> bool {
    finding.because.iter().filter_map(|leaf| scene.leaf(*leaf)).any(|leaf| decided(scene, leaf).is_some())
}

/// What a reader can be told of: facts, and the few points of law that are facts to a reader.
pub(super) fn is_told(leaf: &LeafRecord) -> bool {
    let (kind, word) = parts(leaf);
    match kind {
        "fact" => !matches!(word, "has-target" | "agreement-exists" | "agreement-covers" | "scheduled-entity"),
        "point" => word.starts_with("no-offence:") || word.starts_with("intrusive") || word.starts_with("forum"),
        "measure" | "state" | "invoked" => false,
        // Who holds it says something where that bears a ground of its own: a law firm, a newsroom, a union.
        "holder" => leaf.is == Some(true),
        "decide" | "open" | "weak-match" | "transpose" | "wait" | "bound" | "relies" | "read" | "complete" | "scope"
        | "measures" | "reading" => !leaf.facts.is_empty(),
        _ => true,
    }
}

/// The matter to which a fact belongs before all others.
fn home(leaf: &LeafRecord) -> Option<Class> {
    let (kind, word) = parts(leaf);
    Some(match (kind, word) {
        ("tag", _) | ("fact", "conduct-in-requested-state") => Class::Expression,
        ("point", word) if word.starts_with("no-offence") => Class::Expression,
        ("point", word) if word.starts_with("intrusive") => Class::Depth,
        ("grave-enough" | "accounts" | "data-days", _)
        | ("fact", "aimed-at-group" | "broad" | "secrecy-unbounded" | "authorised-independently" | "need-stated") => {
            Class::Depth
        }
        ("fact", "danger-notice" | "reveals-location") => Class::Danger,
        ("assurance", "no-onward-transfer" | "use-limitation") => Class::Use,
        ("assurance", _) | ("fact", "punishable-by-death" | "punishable-by-corporal" | "keeps-death-penalty") => {
            Class::Punishment
        }
        (
            "fact",
            "earlier-refusal" | "refugee-or-claimant" | "profile-at-risk" | "repression-advisory" | "provision-flagged",
        )
        | ("fact", "record-adverse" | "record-torture" | "record-courts")
        | ("profile" | "advisory", _) => Class::Purpose,
        _ => return None,
    })
}

/// What was told already on the page.
#[derive(Debug)]
pub(super) struct Sofar {
    /// The facts of the matters that have a reason: each stands with the one to which it belongs.
    homes: Vec<(Class, Vec<u32>)>,
    told: Vec<String>,
    quoted: Vec<String>,
    /// The entries of the dossier, by pointer.
    entries: Vec<String>,
}

impl Sofar {
    pub(super) fn new(matters: &[Matter<'_>]) -> Self {
        let leaves = |one: &Matter<'_>| one.findings.iter().flat_map(|one| &one.because).copied().collect();
        let homes = matters.iter().map(|one| (one.class, leaves(one))).collect();
        Self { homes, told: Vec::new(), quoted: Vec::new(), entries: Vec::new() }
    }
}

/// The facts that bear the findings of a matter: each once on the page, each quotation once.
pub(super) fn facts(scene: &Scene<'_>, findings: &[&Finding], class: Option<Class>, sofar: &mut Sofar) -> Vec<Told> {
    let mut leaves: Vec<&LeafRecord> = Vec::new();
    let mut with_others = false;
    for place in findings.iter().flat_map(|one| &one.because) {
        let Some(leaf) = scene.leaf(*place) else { continue };
        let elsewhere = home(leaf).filter(|home| Some(*home) != class);
        let elsewhere = elsewhere.is_some_and(|home| sofar.homes.iter().any(|(of, all)| *of == home && all.contains(place)));
        let told = sofar.told.contains(&leaf.name);
        with_others |= (told || elsewhere) && leaf.is.is_some() && is_told(leaf) && !is_absence(leaf);
        if leaf.is.is_some() && is_told(leaf) && !elsewhere && !told && !leaves.iter().any(|one| std::ptr::eq(*one, leaf)) {
            leaves.push(leaf);
        }
    }
    // What is merely not alleged is told where nothing else is, here or with another reason.
    if with_others || leaves.iter().any(|leaf| !is_absence(leaf)) {
        leaves.retain(|leaf| !is_absence(leaf));
    }
    // Of a long list of acts that the law names, each that is not alleged is no reason of its own: that all are not, is.
    if leaves.len() > 4 && leaves.iter().all(|leaf| is_absence(leaf) && parts(leaf).0 == "conduct") {
        sofar.told.extend(leaves.iter().map(|leaf| leaf.name.clone()));
        return vec![Told { text: scene.words.count("why/none-of-list", leaves.len(), &[]), mark: None, decides: false }];
    }
    leaves.sort_by_key(|leaf| rank(leaf));
    sofar.told.extend(leaves.iter().map(|leaf| leaf.name.clone()));
    // The same sentence about several parts of the letter stands once.
    let mut alike: Vec<(String, Vec<&LeafRecord>)> = Vec::new();
    for leaf in leaves {
        let sentence = sentence(scene, leaf);
        match alike.iter_mut().find(|(known, _)| *known == sentence) {
            Some((_, list)) => list.push(leaf),
            None => alike.push((sentence, vec![leaf])),
        }
    }
    let mut told: Vec<Told> = Vec::new();
    for (sentence, leaves) in alike {
        for one in tell(scene, &sentence, &leaves, sofar) {
            if !told.iter().any(|known| known.text == one.text) {
                told.push(one);
            }
        }
    }
    told
}

/// Whether a leaf says no more than that something is not alleged, or not urgent.
fn is_absence(leaf: &LeafRecord) -> bool {
    let (kind, word) = parts(leaf);
    let absent = matches!(kind, "conduct" | "circumstance" | "tag" | "only-tag") || (kind, word) == ("fact", "risk-to-life");
    absent && leaf.is == Some(false)
}

/// The strongest first: a person's history, the letter's own words, anything else, the state's record.
fn rank(leaf: &LeafRecord) -> u8 {
    let (kind, word) = parts(leaf);
    match (kind, word) {
        ("fact", "earlier-refusal" | "refugee-or-claimant" | "danger-notice") => 0,
        ("fact", "profile-at-risk") | ("profile", _) => 1,
        ("fact", "record-adverse" | "record-torture" | "record-courts" | "keeps-death-penalty") | ("holder", _) => 5,
        ("fact", "repression-advisory") | ("advisory", _) => 3,
        _ if leaf.quote.is_some() => 2,
        _ => 4,
    }
}

/// What a leaf says, in a sentence.
fn sentence(scene: &Scene<'_>, leaf: &LeafRecord) -> String {
    let (kind, word) = parts(leaf);
    if let ("point", Some(conduct)) = (kind, word.strip_prefix("no-offence:")) {
        let what = scene.words.row_name(conduct);
        return scene.say("why/no-offence", &[("state", &scene.asked()), ("what", &what)]);
    }
    let known = ((kind, word) == ("fact", "profile-at-risk") && leaf.is == Some(true)).then(|| known(scene, leaf)).flatten();
    known.or_else(|| decided(scene, leaf)).unwrap_or_else(|| scene.words.sentence(leaf))
}

/// As what the letter itself knows a person.
fn known(scene: &Scene<'_>, leaf: &LeafRecord) -> Option<String> {
    let (_, of) = leaf.name.split_once('@')?;
    let person = scene.letter.persons.iter().find(|one| one.id.as_str() == of)?;
    let profiles = person.profiles.iter().flatten().map(|one| scene.say(&format!("profile/{one}"), &[]));
    let what = profiles.collect::<Vec<_>>().join("; ");
    (!what.is_empty()).then(|| scene.say("why/known", &[("what", &what)]))
}

/// Where the entries of the dossier stand that record decisions.
const DECISIONS: &str = "dossier#/determinations/";

/// A decision that is on record: who took it, when. On which grounds stands below the facts.
fn decided(scene: &Scene<'_>, leaf: &LeafRecord) -> Option<String> {
    let refuses = leaf.is == Some(true) && parts(leaf).0 == "decide";
    let pointer = leaf.facts.iter().filter(|_| refuses).find(|one| one.starts_with(DECISIONS))?;
    let entry = scene.places.entry(pointer)?;
    let date = entry.get("dated").and_then(Value::as_str)?.parse::<PartialDate>().ok()?;
    let office = serde_json::from_value(entry.get("by")?.clone()).ok()?;
    let office = crate::memo::ground::capital(&scene.words.short_office(office));
    Some(scene.say("why/decided", &[("office", &office), ("date", &scene.words.date(date))]))
}

/// One sentence with its places; entries of the dossier are told by themselves, each under its own mark.
fn tell(scene: &Scene<'_>, sentence: &str, leaves: &[&LeafRecord], sofar: &mut Sofar) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for pointer in entries(scene, leaves) {
        // An entry stands with the first matter that it bears; a decision with each that it decides.
        if !pointer.starts_with(DECISIONS) {
            if sofar.entries.contains(&pointer) {
                continue;
            }
            sofar.entries.push(pointer.clone());
        }
        let Some(spot) = scene.places.spot(&pointer, &scene.words) else { continue };
        // Decisions of one office and day stand in one sentence.
        let alike = |one: &&mut Told| one.mark == spot.handling && one.text.starts_with(sentence.trim_end_matches('.'));
        if let Some(known) = told.iter_mut().find(|one| pointer.starts_with(DECISIONS) && alike(one)) {
            if known.text.matches('[').count() < 3 && !spot.text.starts_with("[made-") {
                known.text = format!("{} {}", known.text, spot.text);
            }
            continue;
        }
        let said = entry(scene, &pointer).unwrap_or_else(|| sentence.trim_end_matches('.').to_owned());
        // A name that a program made tells nobody anything.
        let text = if spot.text.starts_with("[made-") { said } else { format!("{said} {}", spot.text) };
        told.push(Told { text, mark: spot.handling, decides: pointer.starts_with(DECISIONS) });
    }
    let in_letter: Vec<&&LeafRecord> =
        leaves.iter().filter(|leaf| !leaf.facts.iter().any(|one| one.starts_with("dossier#"))).collect();
    if in_letter.is_empty() {
        return told;
    }
    let mut text = sentence.to_owned();
    let about = about(scene.letter, &in_letter);
    if !about.is_empty() {
        text = scene.say("page/labelled", &[("label", &about.join(", ")), ("text", &text)]);
    }
    if let Some(quote) = in_letter.iter().filter_map(|leaf| leaf.quote.as_ref()).find(|quote| !sofar.quoted.contains(quote))
    {
        sofar.quoted.push(quote.clone());
        let stop = if text.ends_with(['.', '!', '?', '…']) { "" } else { "." };
        text = format!("{text}{stop} {}", scene.say("page/quote", &[("text", &shortened(quote, scene.detail.quote))]));
    }
    let mut spots: Vec<String> = Vec::new();
    for spot in in_letter.iter().flat_map(|leaf| &leaf.facts).filter_map(|one| scene.places.spot(one, &scene.words)) {
        if !spot.text.is_empty() && !spots.contains(&spot.text) {
            spots.push(spot.text);
        }
    }
    spots.extend(published(scene, &in_letter));
    if !spots.is_empty() {
        text = format!("{} ({})", text.trim_end_matches('.'), scene.cut(spots, 3).join(", "));
    }
    told.push(Told { text, mark: None, decides: false });
    told
}

/// The parts of the letter that leaves are about, where it has several of the kind.
fn about(letter: &Letter, leaves: &[&&LeafRecord]) -> Vec<String> {
    let many = |name: &str| {
        let measure = letter.measures.iter().any(|one| one.id.as_str() == name) && letter.measures.len() > 1;
        let offence = letter.offences.iter().any(|one| one.id.as_str() == name) && letter.offences.len() > 1;
        let person = letter.persons.iter().any(|one| one.id.as_str() == name) && letter.persons.len() > 1;
        measure || offence || person
    };
    let mut all: Vec<String> = Vec::new();
    for leaf in leaves {
        let of = leaf.name.split_once('@').map_or("", |(_, of)| of);
        let name = of.split('/').filter(|name| many(name)).collect::<Vec<_>>().join("/");
        if !name.is_empty() && !all.contains(&name) {
            all.push(name);
        }
    }
    if all.len() > 4 { Vec::new() } else { all }
}

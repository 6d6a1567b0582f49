//! Who asks, about whom, for what, under which law; and the answer above it.

use crate::matter::{Case, Matter, POLICY, Subject};
use crate::memo::page::scene::{Scene, shortened};
use crate::memo::page::{Audience, HeaderRow};
use crate::request::{Authority, LetterOffence, LetterPerson};
use crate::verdict::{Disposition, Gap};
use crate::vocabulary::{AuthorityKind, Custody, Handling, Identity, InstrumentId, Role, Urgency};

/// Most letters of a name.
const NAME: usize = 90;

/// Most offences of this state that stand beside one of the letter.
const HERE: usize = 3;

/// The answer in a word or two.
pub(super) fn answer(scene: &Scene<'_>) -> String {
    let verdict = scene.verdict;
    let word = match verdict.disposition {
        Disposition::Refuse => scene.say("disposition/refuse", &[]),
        // Limbs that are all settled, and differ: nothing is left but to sever the letter.
        Disposition::Escalate if verdict.severance.is_some() && verdict.acts.is_empty() => scene.say("page/sever", &[]),
        Disposition::Escalate => scene.say("disposition/escalate", &[]),
        Disposition::NoGroundFound => scene.say("disposition/no-ground-found", &[]),
    };
    let how = verdict.refusal.map(|refusal| scene.say(&format!("refusal/{refusal}"), &[]));
    let how = how.map(|how| scene.say("page/labelled", &[("label", ""), ("text", &how)])).unwrap_or_default();
    format!("{}{how}", word.to_uppercase())
}

/// What must be seen before anything else.
pub(super) fn alerts(scene: &Scene<'_>) -> Vec<String> {
    let mut alerts = Vec::new();
    if scene.letter.urgency == Some(Urgency::RiskToLife) {
        alerts.push(scene.say("page/life-at-risk", &[]));
    }
    let supposed = scene.verdict.audit.supposed.iter();
    let language = scene.words.language().code();
    let titled = |title: &String| shortened(scene.base.supposed_in(title, language), 200);
    let quoted = |title: &String| scene.say("page/quote", &[("text", &titled(title))]);
    alerts.extend(supposed.map(|title| scene.say("page/supposed", &[("title", &quoted(title))])));
    alerts
}

/// The mark of the page, in words.
pub(super) fn marked(scene: &Scene<'_>, mark: Handling) -> String {
    match scene.audience {
        Audience::Desk => scene.say(&format!("page/marked/{mark}"), &[]),
        _ => {
            let version = scene.say(&format!("audience/{}", scene.audience), &[]);
            format!("{}; {version}", scene.say(&format!("page/mark/{mark}"), &[]))
        }
    }
}

pub(super) fn header(scene: &Scene<'_>) -> Vec<HeaderRow> {
    let row = |label: &str, lines: Vec<String>| {
        let label = if label.is_empty() { String::new() } else { scene.say(&format!("page/label/{label}"), &[]) };
        HeaderRow { label, lines }
    };
    let rows = [
        row("", vec![reference(scene)]),
        row("from", from(scene)),
        row("about", about(scene)),
        row("for", scene.cut(scene.letter.offences.iter().map(|one| offence(scene, one)).collect(), scene.detail.heads)),
        row("under", vec![under(scene)]),
        row("law", vec![law(scene)]),
    ];
    rows.into_iter().filter(|row| row.lines.iter().any(|line| !line.is_empty())).collect()
}

fn reference(scene: &Scene<'_>) -> String {
    let letter = scene.letter;
    let received = scene.words.date(letter.received);
    let values = [("state", scene.asking()), ("reference", shortened(&letter.reference, NAME)), ("received", received)];
    let dated = letter.letter.dated.map(|dated| scene.words.date(dated)).unwrap_or_default();
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    values.push(("dated", &dated));
    scene.say(if dated.is_empty() { "page/reference" } else { "page/reference-dated" }, &values)
}

/// Who signs, for whom.
pub(super) fn from(scene: &Scene<'_>) -> Vec<String> {
    let name = |one: &Authority| {
        let kind = scene.say(&format!("who/{}", one.kind), &[]);
        match &one.name {
            // That a central authority writes is what is expected.
            Some(name) if one.kind == AuthorityKind::CentralAuthority => shortened(name, NAME),
            Some(name) => scene.say("page/authority", &[("name", &shortened(name, NAME)), ("kind", &kind)]),
            None => kind,
        }
    };
    let sender = &scene.letter.from;
    let signs = sender.authority.as_ref().map(&name);
    let behalf = sender.on_behalf_of.as_ref().map(&name);
    match (signs, behalf) {
        (Some(signs), Some(behalf)) => vec![scene.say("page/on-behalf", &[("name", &signs), ("behalf", &behalf)])],
        (one, other) => one.or(other).into_iter().collect(),
    }
}

pub(super) fn about(scene: &Scene<'_>) -> Vec<String> {
    let persons = &scene.letter.persons;
    if persons.is_empty() {
        return vec![scene.say("page/nobody", &[])];
    }
    // Persons of whom the same is said share a line.
    let mut alike: Vec<(String, Vec<&str>)> = Vec::new();
    for one in persons {
        let said = person(scene, one);
        match alike.iter_mut().find(|(known, _)| *known == said) {
            Some((_, names)) => names.push(one.id.as_str()),
            None => alike.push((said, vec![one.id.as_str()])),
        }
    }
    let lines = alike.into_iter().map(|(said, names)| {
        let many = names.len() > 1;
        let names = scene.cut(names.into_iter().map(str::to_owned).collect(), 8).join(", ");
        match said.is_empty() {
            true => names,
            false if many => scene.say("page/each", &[("names", &names), ("said", &said)]),
            false => format!("{names}, {said}"),
        }
    });
    scene.cut(lines.collect(), scene.detail.heads)
}

fn person(scene: &Scene<'_>, one: &LetterPerson) -> String {
    let mut parts: Vec<String> = Vec::new();
    let body = one.legal_person == Some(true);
    parts.extend(body.then(|| scene.say("page/legal-person", &[])));
    let identity = one.identity.filter(|identity| *identity != Identity::Named);
    parts.extend(identity.map(|identity| scene.say(&format!("page/identity/{identity}"), &[])));
    // Who is charged is a suspect no more, whatever the letter calls them.
    let charged = one.proceedings.iter().flatten().any(|one| one.charged == Some(true) || one.convicted == Some(true));
    let role = one.role.filter(|role| !(charged && *role == Role::Suspect));
    parts.extend(role.map(|role| scene.say(&format!("role/{role}"), &[])));
    if let Some(states) = one.nationalities.as_ref().filter(|states| !body || !states.is_empty()) {
        let names: Vec<String> = states.iter().map(|state| scene.words.state(*state)).collect();
        let list = names.join(", ");
        parts.push(if list.is_empty() {
            scene.say("page/stateless", &[])
        } else {
            scene.words.count("page/national-of", names.len(), &[("states", &list)])
        });
    }
    parts.extend((one.minor == Some(true)).then(|| scene.say("page/minor", &[])));
    parts.extend(one.counsel.map(|has| scene.say(if has { "page/represented" } else { "page/unrepresented" }, &[])));
    // That somebody who is accused of nothing is free goes without saying.
    let free = matches!(one.role, Some(Role::Victim | Role::Witness | Role::ThirdParty | Role::Associate));
    let custody = one.custody.filter(|custody| !body && (!free || *custody != Custody::AtLiberty));
    parts.extend(custody.map(|custody| scene.say(&format!("custody/{custody}"), &[])));
    let of = |look: fn(&crate::request::PersonProceeding) -> Option<bool>| -> Option<bool> {
        let said: Vec<bool> = one.proceedings.iter().flatten().filter_map(look).collect();
        (!said.is_empty()).then(|| said.contains(&true))
    };
    let stand = match (of(|one| one.charged), of(|one| one.convicted)) {
        (_, Some(true)) => Some("page/convicted"),
        (Some(true), _) => Some("page/charged"),
        (Some(false), _) => Some("page/not-charged"),
        _ => None,
    };
    // What the role says already is not said again.
    let said = match one.role {
        Some(Role::Convicted) => Some("page/convicted"),
        Some(Role::Suspect) => Some("page/not-charged"),
        _ => None,
    };
    let stand = stand.filter(|stand| said != Some(*stand));
    parts.extend(stand.map(|key| scene.say(key, &[])));
    parts.join(", ")
}

/// An offence: what the letter calls it, and what it would be here.
fn offence(scene: &Scene<'_>, one: &LetterOffence) -> String {
    let here = here(scene, one);
    scene.say("page/offence", &[("id", one.id.as_str()), ("label", &label(scene, one)), ("here", &here)])
}

/// What the letter calls an offence.
pub(super) fn label(scene: &Scene<'_>, one: &LetterOffence) -> String {
    let cited = one.provision.as_ref().map(|provision| provision.as_cited.as_str());
    let label = one.label.as_deref().or(cited).map(|label| shortened(label, NAME));
    label.unwrap_or_else(|| scene.say("page/no-label", &[]))
}

/// The offences of this state that the alleged conduct matches, or that there is none, or that it is open.
fn here(scene: &Scene<'_>, one: &LetterOffence) -> String {
    let state = scene.asked();
    let letter = scene.letter;
    let place = letter.offences.iter().position(|other| other.id == one.id);
    let alleged = || one.conduct.iter().flatten().filter(|act| act.alleged);
    if one.conduct.is_none() {
        return scene.say("page/here/no-conduct", &[("state", &state)]);
    }
    // What the offence would be here is law and the letter: nothing of the dossier shows in it.
    let matter = Matter::new(scene.base, letter, None, scene.verdict.as_of);
    let case = Case::new(&matter, Subject { offence: place, ..Subject::default() });
    let matches = case.domestic();
    let value = |of| matter.proof.truth(of).at(POLICY);
    let found: Vec<String> = case
        .closest()
        .into_iter()
        .take(HERE)
        .map(|offence| {
            let cite = scene.words.law(&(&offence.cite).into());
            scene.say("page/named-law", &[("name", &scene.words.text(&offence.name)), ("cite", &cite)])
        })
        .collect();
    let row = |act: &crate::request::AllegedConduct| scene.base.conduct.get(&act.code);
    let none = alleged().all(|act| row(act).is_some_and(|row| row.offences.is_empty() && row.complete));
    if !found.is_empty() {
        scene.say("page/here/found", &[("state", &state), ("offences", &found.join("; "))])
    } else if none {
        scene.say("page/here/none", &[("state", &state)])
    } else if matches.iter().all(|(_, matched)| value(*matched) == Some(false))
        && alleged().all(|act| row(act).is_some_and(|row| row.complete))
    {
        scene.say("page/here/not-met", &[("state", &state)])
    } else {
        scene.say("page/here/open", &[("state", &state)])
    }
}

/// The instruments that the letter invokes, and those that carry it instead.
fn under(scene: &Scene<'_>) -> String {
    let verdict = scene.verdict;
    let gap =
        |kind: Gap, id: &InstrumentId| verdict.not_examined.iter().any(|gap| gap.kind == kind && gap.what == id.as_str());
    let name = |id: &InstrumentId| {
        let name = scene.words.instrument(id.as_str()).unwrap_or_else(|| id.to_string());
        let mut parts = vec![name];
        if gap(Gap::InstrumentUnknown, id) {
            parts.push(scene.say("page/unknown-here", &[]));
        } else if gap(Gap::InvokedNotBinding, id) {
            parts.push(scene.say("page/not-binding", &[]));
        } else if gap(Gap::InvokedUnsettled, id) {
            parts.push(scene.say("page/binding-unsettled", &[]));
        } else {
            parts.push(scene.say("page/in-force", &[]));
        }
        parts.extend(gap(Gap::TextNotRead, id).then(|| scene.say("page/not-read", &[])));
        parts.join(", ")
    };
    let mut list: Vec<String> = match &scene.letter.instruments {
        None => vec![scene.say("page/invokes-unknown", &[])],
        Some(named) if named.is_empty() => vec![scene.say("page/invokes-none", &[])],
        Some(named) => scene.cut(named.iter().map(name).collect(), 4),
    };
    let mut governing: Vec<&InstrumentId> = Vec::new();
    for route in verdict.limbs.iter().flat_map(|limb| &limb.routes).filter(|route| route.invoked.is_some()) {
        if let Some(id) = route.instrument.as_ref().filter(|id| !governing.contains(id)) {
            governing.push(id);
        }
    }
    let governing = governing.into_iter().filter(|id| !scene.relies_on(id.as_str()));
    list.extend(governing.map(|id| scene.say("page/governed-by", &[("instrument", &name(id))])));
    list.join("; ")
}

fn law(scene: &Scene<'_>) -> String {
    let letter = scene.letter;
    let mut parts = vec![scene.words.date(scene.verdict.as_of)];
    if let Some(urgency) = letter.urgency {
        parts.push(scene.say("page/urgency", &[("urgency", &scene.say(&format!("urgency/{urgency}"), &[]))]));
    }
    parts.extend(letter.answer_by.map(|day| scene.say("page/answer-by", &[("date", &scene.words.date(day))])));
    if let Some(secrecy) = letter.secrecy.as_ref().filter(|secrecy| secrecy.requested) {
        parts.push(match (secrecy.until, &secrecy.until_event, secrecy.ends_with) {
            (Some(until), _, _) => scene.say("page/secrecy-until", &[("date", &scene.words.date(until))]),
            (None, Some(event), _) => {
                let event = scene.say("page/quote", &[("text", &shortened(event, NAME))]);
                scene.say("page/secrecy-event", &[("event", &event)])
            }
            (None, None, Some(end)) => {
                scene.say("page/secrecy-event", &[("event", &scene.say(&format!("secrecy-end/{end}"), &[]))])
            }
            (None, None, None) => scene.say("page/secrecy", &[]),
        });
    }
    parts.join(". ")
}

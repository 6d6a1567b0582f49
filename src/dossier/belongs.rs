//! A dossier belongs to one letter, and each of its entries to the person whom that letter means.

use crate::dossier::{AboutLetter, DossierFile};
use crate::fault::{FaultKind, Finding};
use crate::request::{LetterPerson, Request};
use crate::vocabulary::{OffenceId, PersonId, Role};
use std::collections::BTreeSet;

/// The dossier of another letter, of a letter that was changed since, or of none; persons taken for each other.
pub(super) fn faults(file: &DossierFile, request: &Request) -> Vec<Finding> {
    let mut findings: Vec<Finding> = of_letter(file, request).into_iter().collect();
    findings.extend(of_persons(file, request));
    findings.extend(of_parts(file, request));
    for (list, index, _, concerns) in file.entries() {
        let Some(concerns) = concerns else { continue };
        let at = format!("/{list}/{index}/concerns");
        findings.extend(misspelt(&at, request, &concerns.person));
        findings.extend(same_person(&at, request, &concerns.person, concerns.role, concerns.quote.as_deref()));
    }
    findings
}

fn of_letter(file: &DossierFile, request: &Request) -> Option<Finding> {
    let other = |key: &str, text: String| Finding { pointer: format!("/letter/{key}"), kind: FaultKind::Other(text) };
    let Some(AboutLetter { reference, sha256 }) = &file.letter else {
        // What says nothing can be about any letter.
        let missing = || Finding { pointer: String::new(), kind: FaultKind::MissingKey { key: "letter".to_owned() } };
        return (*file != DossierFile::default()).then(missing);
    };
    let given = &request.letter().reference;
    if reference != given {
        let shown = crate::nearest::shown;
        let text = format!("this dossier is about the letter `{}`, not about `{}`", shown(reference), shown(given));
        return Some(other("reference", text));
    }
    let changed = sha256.as_deref().is_some_and(|digest| digest != request.sha256());
    changed.then(|| {
        let digest = request.sha256();
        other("sha256", format!("this dossier is about other words of the letter: the digest of its file is `{digest}`"))
    })
}

/// What the entries say of offences and measures: they are those of the letter. One that the letter does not have is a
/// slip for one that it has, and would speak of none.
fn of_parts(file: &DossierFile, request: &Request) -> Vec<Finding> {
    let letter = request.letter();
    let offences: Vec<&str> = letter.offences.iter().map(|one| one.id.as_str()).collect();
    let measures: Vec<&str> = letter.measures.iter().map(|one| one.id.as_str()).collect();
    let mut findings = Vec::new();
    let mut check = |pointer: String, name: &str, what: &str, known: &[&str]| {
        if !known.contains(&name) {
            let nearest = crate::nearest::nearest(name, known.iter().copied()).map(str::to_owned);
            let (name, what) = (name.to_owned(), format!("{what} of the letter"));
            findings.push(Finding { pointer, kind: FaultKind::DanglingReference { name, what, nearest } });
        }
    };
    let mut offence = |list: &str, place: usize, id: Option<&OffenceId>| {
        if let Some(id) = id {
            check(format!("/{list}/{place}/offence"), id.as_str(), "offence", &offences);
        }
    };
    file.prior.iter().enumerate().for_each(|(place, one)| offence("prior", place, one.offence.as_ref()));
    file.groups.iter().enumerate().for_each(|(place, one)| offence("groups", place, one.offence.as_ref()));
    file.evidence_held.iter().enumerate().for_each(|(place, one)| offence("evidence_held", place, one.offence.as_ref()));
    for (place, one) in file.assurances.iter().enumerate() {
        for (at, id) in one.offences.iter().flatten().enumerate() {
            check(format!("/assurances/{place}/offences/{at}"), id.as_str(), "offence", &offences);
        }
    }
    for (place, one) in file.marked_records.iter().enumerate() {
        if let Some(id) = &one.measure {
            check(format!("/marked_records/{place}/measure"), id.as_str(), "measure", &measures);
        }
    }
    findings
}

/// Where the dossier names the persons, it names each person of the letter once.
fn of_persons(file: &DossierFile, request: &Request) -> Vec<Finding> {
    let Some(named) = &file.persons else { return Vec::new() };
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    let ids = || request.letter().persons.iter().map(|one| &one.id);
    for (index, one) in named.iter().enumerate() {
        let at = format!("/persons/{index}");
        let pointer = format!("{at}/person");
        if !seen.insert(&one.person) {
            let kind = FaultKind::DuplicateId { name: one.person.to_string(), what: "person".to_owned() };
            findings.push(Finding { pointer, kind });
        } else if !ids().any(|id| *id == one.person) {
            let nearest = crate::nearest::nearest(one.person.as_str(), ids().map(PersonId::as_str));
            findings.push(stranger(pointer, &one.person, nearest));
        }
        findings.extend(same_person(&at, request, &one.person, one.role, one.quote.as_deref()));
    }
    for missing in ids().filter(|id| !seen.contains(id)) {
        let text = format!("the list of persons leaves out `{missing}` of the letter");
        findings.push(Finding { pointer: "/persons".to_owned(), kind: FaultKind::Other(text) });
    }
    findings
}

/// Somebody whom the letter does not name is kept; a name that differs from one of the letter by capitals alone is
/// that one, misspelt.
fn misspelt(at: &str, request: &Request, id: &PersonId) -> Option<Finding> {
    let mut ids = request.letter().persons.iter().map(|one| &one.id);
    if ids.clone().any(|one| one == id) {
        return None;
    }
    let nearest = ids.find(|one| one.as_str().to_lowercase() == id.as_str().to_lowercase())?;
    Some(stranger(format!("{at}/person"), id, Some(nearest.as_str())))
}

/// A name that is none of the letter's, and the nearest that is.
fn stranger(pointer: String, id: &PersonId, nearest: Option<&str>) -> Finding {
    let (name, what) = (id.to_string(), "person of the letter".to_owned());
    let nearest = nearest.map(str::to_owned);
    Finding { pointer, kind: FaultKind::DanglingReference { name, what, nearest } }
}

/// What is said of a person against what the letter says, where both say it.
fn same_person(at: &str, request: &Request, id: &PersonId, role: Option<Role>, quote: Option<&str>) -> Vec<Finding> {
    let Some(person) = request.letter().persons.iter().find(|one| one.id == *id) else { return Vec::new() };
    let LetterPerson { role: meant, quote: words, .. } = person;
    let contradiction = |key: &str, this: String, that: String| Finding {
        pointer: format!("{at}/{key}"),
        kind: FaultKind::Contradiction { this, that: format!("that `{id}` is {that} in the letter") },
    };
    let mut findings = Vec::new();
    if let (Some(role), Some(meant)) = (role, meant)
        && role != *meant
    {
        findings.push(contradiction("role", format!("that `{id}` is `{role}`"), format!("`{meant}`")));
    }
    let shown = crate::nearest::shown;
    let of_another = |quote: &str| request.letter().persons.iter().find(|one| one.quote.as_deref() == Some(quote));
    match (quote, words) {
        (Some(quote), Some(words)) if quote != words => {
            findings.push(contradiction("quote", format!("`{}`", shown(quote)), format!("`{}`", shown(words))));
        }
        (Some(quote), None) => findings.extend(of_another(quote).map(|one| {
            let kind = FaultKind::Other(format!("these are the words of the letter for `{}`, not for `{id}`", one.id));
            Finding { pointer: format!("{at}/quote"), kind }
        })),
        _ => {}
    }
    findings
}

//! What of the dossier was left aside, and why: nothing that somebody wrote down is passed over in silence.

use crate::dossier::DossierFile;
use crate::matter::pointer::dossier;
use crate::matter::{Leaf, Matter, Uncounted, Void, uncounted_consent, uncounted_listing, void};
use crate::verdict::questions;
use crate::verdict::{Gap, NotExamined};
use crate::vocabulary::Force;

/// Entries that did not count.
pub(super) fn left_aside(matter: &Matter<'_>) -> Vec<NotExamined> {
    let Some(dossier) = matter.dossier else { return Vec::new() };
    let mut gaps = Vec::new();
    let mut gap = |kind, list: &str, place: usize| {
        gaps.push(NotExamined { kind, what: format!("dossier#/{list}/{place}") });
    };
    for (list, place, _, concerns) in dossier.entries() {
        if concerns.is_some_and(|concerns| !matter.letter.persons.iter().any(|person| person.id == concerns.person)) {
            gap(Gap::EntryAboutAnother, list, place);
        }
    }
    for (list, place, _) in dossier.days().into_iter().filter(|(.., day)| day.reached_by(matter.as_of) == Some(false)) {
        match list {
            // Told below with what else is wrong with them.
            "consents" | "determinations" | "groups" => {}
            // That somebody is protected, or was turned down, warns whatever its day; the others are never weighed.
            "prior" | "statuses" | "police_exchanges" | "parallel_letters" => gap(Gap::LaterAndTold, list, place),
            _ => gap(Gap::DatedLater, list, place),
        }
    }
    for (place, one) in dossier.searched.iter().enumerate() {
        match one.on {
            Some(on) if on > matter.as_of => {}
            Some(on) if on < matter.letter.received => gap(Gap::DatedEarlier, "searched", place),
            Some(_) if !matter.keeps(one) => gap(Gap::SearchedByAnother, "searched", place),
            _ => {}
        }
    }
    for (place, entry) in dossier.consents.iter().enumerate() {
        if let Some(why) = uncounted_consent(matter, entry) {
            gap(kind(why, Gap::DecidedForAnother), "consents", place);
        }
    }
    for (place, entry) in dossier.groups.iter().enumerate() {
        if let Some(why) = uncounted_listing(matter, entry) {
            gap(kind(why, Gap::DatedEarlier), "groups", place);
        }
    }
    let counted = counted(matter, dossier);
    for (place, one) in dossier.determinations.iter().enumerate() {
        match void(matter, one) {
            Some(Void::Later) => gap(Gap::DatedLater, "determinations", place),
            Some(Void::Earlier) => gap(Gap::DecidedForAnother, "determinations", place),
            Some(Void::Lapsed) => gap(Gap::Lapsed, "determinations", place),
            Some(Void::Overtaken) => gap(Gap::Overtaken, "determinations", place),
            Some(Void::Oral) => gap(Gap::NotInWriting, "determinations", place),
            None if excluded(matter, &one.question) => gap(Gap::GroundExcluded, "determinations", place),
            None if !counted.contains(&place) => gap(Gap::DeterminationNotCounted, "determinations", place),
            None => {}
        }
    }
    gaps
}

/// How it is told why an entry does not count; `earlier` is how that it is of an earlier day.
const fn kind(why: Uncounted, earlier: Gap) -> Gap {
    match why {
        Uncounted::Undated => Gap::Undated,
        Uncounted::Later => Gap::DatedLater,
        Uncounted::Earlier => earlier,
        Uncounted::Oral => Gap::NotInWriting,
        Uncounted::ByAnother => Gap::SearchedByAnother,
    }
}

/// Whether a question is about a ground that its own text rules out: nobody can rest on it.
fn excluded(matter: &Matter<'_>, question: &str) -> bool {
    let row = question.strip_prefix("decide:").and_then(|rest| rest.split('@').next());
    row.and_then(|row| matter.base.ground(row)).is_some_and(|row| row.force == Force::Barred)
}

/// Determinations that settled something: by the office that may, on a question of this letter.
fn counted(matter: &Matter<'_>, dossier: &DossierFile) -> Vec<usize> {
    if dossier.determinations.is_empty() {
        return Vec::new();
    }
    let counted = |leaf: &Leaf<'_>| match leaf {
        Leaf::Open { determined, .. } => *determined,
        Leaf::Fact { from, .. } => {
            let facts = questions::stands_for_facts(matter, leaf);
            let said = |place: &usize| from.contains(&dossier!["determinations", *place]);
            let asked = |place: &usize| {
                let one = dossier.determinations.get(*place);
                one.zip(facts.as_ref()).is_some_and(|(one, facts)| questions::answers(matter, one, facts))
            };
            (0..dossier.determinations.len()).find(|place| said(place) || asked(place))
        }
        Leaf::Law { .. } => None,
    };
    matter.proof.frozen().leaves().iter().filter_map(|(_, leaf)| counted(leaf)).collect()
}

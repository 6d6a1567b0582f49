//! The mark of a page: the strictest of what is printed.

use crate::memo::page::scene::Scene;
use crate::memo::page::why::Why;
use crate::memo::page::{Audience, rests};
use crate::verdict::of_record;
use crate::vocabulary::Handling;

/// Of the page alone: what its reasons tell, the entries of which it says that they did not count, and those on which a
/// question rests.
pub(super) fn of_page(scene: &Scene<'_>, reasons: &[Why]) -> Handling {
    let told = reasons.iter().flat_map(|one| &one.marks).copied();
    let asked = scene.verdict.questions.iter().filter_map(|one| scene.leaf(one.leaf())).flat_map(|leaf| &leaf.facts);
    let uncounted = rests::told(scene).map(|gap| &gap.what);
    strictest(scene, told.chain(marks(scene, asked.chain(uncounted))))
}

/// Of the page with its annex, which names what the proof rests on and what was noted: all that the page names too.
pub(super) fn with_annex(scene: &Scene<'_>) -> Handling {
    let verdict = scene.verdict;
    let facts = verdict.proof.leaves.iter().flat_map(|leaf| &leaf.facts);
    let noted = verdict.noted.iter().filter(|one| !of_record(&one.key)).map(|one| &one.at);
    let named = facts.chain(noted).chain(verdict.not_examined.iter().map(|gap| &gap.what));
    let given = verdict.notices.iter().any(|one| one.from_dossier);
    let notices = scene.dossier.into_iter().flat_map(|dossier| &dossier.notices).filter(|_| given);
    strictest(scene, marks(scene, named).chain(notices.map(|one| one.handling)))
}

/// The marks of the entries of the dossier to which pointers lead.
fn marks<'s>(scene: &'s Scene<'_>, pointers: impl Iterator<Item = &'s String>) -> impl Iterator<Item = Handling> {
    let of_dossier = pointers.filter(|pointer| pointer.starts_with("dossier#"));
    of_dossier.filter_map(|pointer| scene.places.spot(pointer, &scene.words)?.handling)
}

/// The strictest of those that the audience may see.
fn strictest(scene: &Scene<'_>, all: impl Iterator<Item = Handling>) -> Handling {
    let seen = all.filter(|mark| scene.audience == Audience::Desk || scene.may_see(Some(*mark)));
    seen.max_by_key(|mark| strict(*mark)).unwrap_or(Handling::Open)
}

const fn strict(mark: Handling) -> u8 {
    match mark {
        Handling::Open => 0,
        Handling::Protected => 1,
        Handling::OriginatorControlled => 2,
    }
}

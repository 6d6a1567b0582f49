//! What only an office, a text or time settles; and which determinations of the dossier count: those about this letter,
//! in writing, while they last.

use crate::dossier::{Determination, DossierFile};
use crate::fact::{Formula, Truth};
use crate::law::{Cite, DecisionAct, Settled};
use crate::matter::{Built, Case, Leaf, Matter, Pending, limb_id};
use crate::vocabulary::{Office, StatusKind};

/// Why a determination does not count, whoever made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Void {
    /// Of a day to come.
    Later,
    /// Made before the letter came, or about another, without saying that it carries over.
    Earlier,
    /// Its time is over.
    Lapsed,
    /// It lets the letter pass, and the files have learnt of something of a later day.
    Overtaken,
    /// By word of mouth, or not said to be in writing where that is wanted: what was decided has to be on record.
    Oral,
}

/// Why a determination does not count; nothing where it does.
pub(crate) fn void(matter: &Matter<'_>, one: &Determination) -> Option<Void> {
    let letter = matter.letter;
    let of_another = one.about.as_ref().is_some_and(|about| *about != letter.reference);
    let carries_over = one.carries_over == Some(true);
    if one.dated > matter.as_of {
        Some(Void::Later)
    } else if one.until.is_some_and(|until| matter.as_of > until) {
        Some(Void::Lapsed)
    } else if (one.dated < letter.received || of_another) && !carries_over {
        Some(Void::Earlier)
    } else if is_overtaken(matter, one) {
        Some(Void::Overtaken)
    } else if !is_written(matter, one) {
        Some(Void::Oral)
    } else {
        None
    }
}

/// Whether a decision not to refuse was taken before something of a later day that the dossier holds: who decided
/// could not know of it.
fn is_overtaken(matter: &Matter<'_>, one: &Determination) -> bool {
    let passes = !one.answer && matches!(decided(&one.question), Some(DecisionAct::Refuse | DecisionAct::Postpone));
    let Some(dossier) = matter.dossier.filter(|_| passes) else { return false };
    let guarded = |status| !matches!(status, StatusKind::Citizen | StatusKind::Resident | StatusKind::ClaimRefused);
    let protected = dossier.statuses.iter().filter(|entry| guarded(entry.status));
    let dates = protected.map(|entry| entry.since).chain(dossier.prior.iter().map(|entry| entry.dated));
    let dates = dates.chain(dossier.incidents.iter().map(|entry| entry.dated));
    let mut dates = dates.chain(dossier.advisories.iter().map(|entry| entry.dated)).flatten();
    dates.any(|date| date.first() > one.dated && date.first() <= matter.as_of)
}

/// Whether a decision has the form that the policy wants. Where nobody says, it still counts for a refusal or a
/// postponement, never against one: silence betters no answer.
fn is_written(matter: &Matter<'_>, one: &Determination) -> bool {
    let act = decided(&one.question);
    let wanted = || act.is_some_and(|act| matter.base.policy.in_writing.contains(&act));
    let warns = one.answer && act != Some(DecisionAct::Open);
    one.in_writing.unwrap_or_else(|| warns || !wanted())
}

/// What is decided by the answer to a question; nothing where it asks for a fact or a text.
fn decided(question: &str) -> Option<DecisionAct> {
    match question.split(':').next()? {
        "decide" => Some(DecisionAct::Refuse),
        word => DecisionAct::from_word(word),
    }
}

/// The latest determination of `question` by `office` that counts for a limb, with its place. One that names limbs
/// counts for those alone; without a limb the question holds for the whole letter, and no part of it is answered.
pub(super) fn latest(
    matter: &Matter<'_>,
    dossier: &DossierFile,
    question: &str,
    office: Office,
    limb: Option<&str>,
) -> Option<(usize, bool)> {
    let all = dossier.determinations.iter().enumerate();
    // One whose time is over took the place of what was decided before it, and leaves the question open.
    let stood = |one: &Determination| matches!(void(matter, one), None | Some(Void::Lapsed));
    let entitled = all.filter(|(_, one)| one.question == question && one.by == office && stood(one));
    let about = entitled.filter(|(_, one)| speaks_of(one, limb));
    let last = about.max_by_key(|(place, one)| (one.dated, *place));
    last.filter(|(_, one)| void(matter, one).is_none()).map(|(place, one)| (place, one.answer))
}

/// Whether a determination speaks of a limb: of all where it names none, else of those whose names begin as it says.
pub(crate) fn speaks_of(one: &Determination, limb: Option<&str>) -> bool {
    let begins =
        |limb: &str, named: &str| limb.strip_prefix(named).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    match (&one.limbs, limb) {
        (None, _) => true,
        (Some(named), Some(limb)) => named.iter().any(|named| begins(limb, named)),
        (Some(_), None) => false,
    }
}

impl<'a> Case<'_, 'a> {
    /// A leaf that only an office or time settles: open, unless a determination settled it, or somebody here read
    /// the text for every letter.
    pub(crate) fn open(&self, pending: Pending, row: &'a str, cite: &'a Cite, office: Office) -> Formula {
        let limb = pending.is_of_a_limb().then_some(self.subject);
        self.once(Built::Open(pending), row, limb.unwrap_or_default(), || {
            let determined = self.determination(pending, row, office);
            let read = if determined.is_none() { self.read_here(pending, row) } else { None };
            let answer = determined.map(|(_, answer)| answer).or(read.map(|one| one.holds));
            let (cite, determined) = (read.map_or(cite, |one| &one.cite), determined.map(|(place, _)| place));
            let leaf = Leaf::Open { pending, row, cite, office, limb, determined, presumed: None };
            self.proof().leaf(Truth::of(answer), leaf)
        })
    }

    /// The answer on a pending point: of the office that may give it, else of the text as it was read here.
    pub(crate) fn settled(&self, pending: Pending, row: &str, office: Office) -> Option<bool> {
        let determined = self.determination(pending, row, office).map(|(_, answer)| answer);
        determined.or_else(|| self.read_here(pending, row).map(|one| one.holds))
    }

    /// The decision that counts on a row: whether it refuses, and whether it was given for this limb or this row by
    /// name, not for whatever waits.
    pub(crate) fn decision(&self, row: &str, office: Office) -> Option<(bool, bool)> {
        if let Some((_, refuses)) = self.settled_alone(Pending::Decision, row, office) {
            return Some((refuses, true));
        }
        let (place, refuses) = self.settled_together(Pending::Decision, row, office)?;
        let given = self.matter.dossier?.determinations.get(place)?;
        Some((refuses, given.limbs.is_some()))
    }

    /// What somebody here read on a point, for every letter.
    fn read_here(&self, pending: Pending, row: &str) -> Option<&'a Settled> {
        let read = &self.matter.base.read;
        if read.is_empty() || pending.is_of_a_limb() {
            return None;
        }
        read.get(&self.matter.pending_question(pending, row, None))
    }

    /// The determination on a pending point, if the dossier holds one by the office that may answer: on the point
    /// itself, else on the matter of which it is a part.
    fn determination(&self, pending: Pending, row: &str, office: Office) -> Option<(usize, bool)> {
        self.settled_alone(pending, row, office).or_else(|| self.settled_together(pending, row, office))
    }

    /// The determination on the matter of which a point is a part.
    fn settled_together(&self, pending: Pending, row: &str, office: Office) -> Option<(usize, bool)> {
        self.matter.determined_by(office)?;
        let question = self.matter.matter_question(pending, row, office, Some(self.subject));
        // That a text holds more than is entered settles nothing: what it holds must first be said.
        self.determined(pending, &question, office).filter(|(_, answer)| *answer || !pending.is_of_a_text())
    }

    /// The determination on this very point: it decides whatever the facts indicate.
    pub(crate) fn settled_alone(&self, pending: Pending, row: &str, office: Office) -> Option<(usize, bool)> {
        self.matter.determined_by(office)?;
        let named = |limb| self.determined(pending, &self.matter.pending_question(pending, row, limb), office);
        named(Some(self.subject)).or_else(|| named(None))
    }

    fn determined(&self, pending: Pending, question: &str, office: Office) -> Option<(usize, bool)> {
        let dossier = self.matter.determined_by(office)?;
        let limb = pending.is_of_a_limb().then(|| limb_id(self.matter, self.subject));
        let answer = latest(self.matter, dossier, question, office, limb.as_deref());
        // That something can still be met settles nothing: it only goes on waiting. Nor does that more stands in a text.
        answer.filter(|(_, answer)| *answer || !matches!(pending, Pending::Wait | Pending::Coverage))
    }
}

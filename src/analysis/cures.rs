//! What would change the answer: for each limb, the least sets of acts that do, each tried by screening again.
//!
//! A set is built from above: every act that leads towards *no ground found* on one way, and then each is taken away
//! without which the answer is the same. So none of what is left can be spared.

use crate::analysis::Entry;
use crate::analysis::act::{CureAct, applied, of_author};
use crate::analysis::favourable::favourable;
use crate::law::{Arises, DutyKind};
use crate::screener::Screener;
use crate::verdict::{Disposition, LimbVerdict, Question, RouteState, RouteTried, VerdictRecord, Way};
use crate::vocabulary::InstrumentId;
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A least set of acts, and what it gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cure {
    /// The limb.
    pub limb: String,
    /// The acts, all of them needed.
    pub acts: Vec<CureAct>,
    /// The answer to the limb once they are done.
    pub gives: Disposition,
    /// The open instruments under which a limit on the use of what is sent binds, by itself or where it is made a
    /// condition; where an offence was severed, the condition on which that is honest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) use_limited_by: Vec<(InstrumentId, Arises)>,
}

impl Cure {
    /// The open instruments under which a limit on the use of what is sent binds, and whether it does so by itself
    /// (`automatic`) or where it is made a condition (`on-demand`); where an offence was severed, the condition on
    /// which that is honest.
    pub fn use_limited_by(&self) -> impl ExactSizeIterator<Item = (&InstrumentId, &'static str)> {
        self.use_limited_by.iter().map(|(id, arises)| (id, arises.word()))
    }
}

/// The most rounds of questions that follow from answers.
const ROUNDS: usize = 8;

/// How many limbs a page has judged again, at most, to say what would change it.
const PAGE: usize = 2_000;

/// The cures of every limb that is not *no ground found*: those that lead there, and for a refusal those that
/// lead to an answer that can still be given.
#[must_use]
pub fn cures(entry: &Entry, law: &Screener) -> Vec<Cure> {
    cures_where(entry, law, |_| true)
}

/// The cures of those limbs alone whose names are wanted.
#[must_use]
pub fn cures_where(entry: &Entry, law: &Screener, wanted: impl Fn(&str) -> bool) -> Vec<Cure> {
    sought(entry, law, &entry.under(law), true, wanted)
}

/// The same of a verdict at hand; without `answers`, those alone that want something of the letter's author, as many as
/// a page takes the time to try: the more limbs each try judges, the fewer.
pub(super) fn sought(
    entry: &Entry,
    law: &Screener,
    verdict: &VerdictRecord,
    answers: bool,
    wanted: impl Fn(&str) -> bool,
) -> Vec<Cure> {
    let (together, alone) = of_author(entry, law.base(), verdict);
    // Each act that makes another letter is tried once for all limbs.
    let after = |act: CureAct| applied(entry, std::slice::from_ref(&act)).map(|entry| (act, entry.under(law)));
    let apart: Vec<(CureAct, VerdictRecord)> = alone.into_iter().filter_map(after).collect();
    let most = if answers { usize::MAX } else { PAGE.div_ceil(verdict.limbs.len().max(1)) };
    let tried = Tried { entry, law, seen: RefCell::default(), left: Cell::new(most) };
    let mut all = Vec::new();
    let left = verdict.limbs.iter().filter(|limb| limb.disposition != Disposition::NoGroundFound);
    for limb in left.filter(|limb| wanted(limb.id.as_str())) {
        let search = Search { tried: &tried, limb, from: limb.disposition };
        let mut found: Vec<Cure> = if answers { search.by_answers(&[]) } else { Vec::new() };
        found.extend(search.by_author(&together));
        for (act, verdict) in &apart {
            let after = verdict.limbs.iter().find(|one| one.id == limb.id).map(|one| one.disposition);
            if let Some(gives) = after.filter(|gives| *gives < limb.disposition) {
                found.extend(search.cure(vec![act.clone()], gives));
            }
        }
        for cure in found {
            if !all.contains(&cure) {
                all.push(cure);
            }
        }
    }
    all
}

/// What was tried, for all limbs.
struct Tried<'a> {
    entry: &'a Entry,
    law: &'a Screener,
    /// What sets of acts came to: a set is tried to see what can be spared, and again to see what is asked without it.
    seen: RefCell<Vec<(Vec<CureAct>, Rc<Seen>)>>,
    /// How many more may be tried.
    left: Cell<usize>,
}

/// What a set of acts comes to.
struct Seen {
    gives: Vec<(String, Disposition)>,
    asked: Vec<String>,
}

impl Tried<'_> {
    /// The verdict after the acts; none where they cannot be done, or nothing more may be tried.
    fn screened(&self, acts: &[CureAct]) -> Option<VerdictRecord> {
        self.left.set(self.left.get().checked_sub(1)?);
        applied(self.entry, acts).map(|entry| entry.under(self.law))
    }

    fn seen(&self, acts: &[CureAct]) -> Rc<Seen> {
        if let Some((_, seen)) = self.seen.borrow().iter().rfind(|(known, _)| known == acts) {
            return Rc::clone(seen);
        }
        let verdict = self.screened(acts);
        let limbs = verdict.iter().flat_map(|verdict| &verdict.limbs);
        let gives = limbs.map(|limb| (limb.id.clone(), limb.disposition)).collect();
        let asked = verdict.into_iter().flat_map(|verdict| verdict.questions).map(|one| one.id).collect();
        let seen = Rc::new(Seen { gives, asked });
        self.seen.borrow_mut().push((acts.to_vec(), Rc::clone(&seen)));
        seen
    }
}

struct Search<'a> {
    tried: &'a Tried<'a>,
    limb: &'a LimbVerdict,
    from: Disposition,
}

impl Search<'_> {
    /// What acts of the author give: alone, and with the answers that are still open then.
    fn by_author(&self, together: &[CureAct]) -> Vec<Cure> {
        if together.is_empty() {
            return Vec::new();
        }
        let Some(gives) = self.after(together) else { return Vec::new() };
        if gives < self.from {
            let acts = self.reduced(together.to_vec(), gives);
            return acts.and_then(|acts| self.cure(acts, gives)).into_iter().collect();
        }
        let of_author = |cure: &Cure| cure.acts.iter().any(|act| !matches!(act, CureAct::Answer { .. }));
        self.by_answers(together).into_iter().filter(of_author).collect()
    }

    /// For each way that is not shut: the answers under which nothing stands on it, with the acts given.
    fn by_answers(&self, acts: &[CureAct]) -> Vec<Cure> {
        let Some(verdict) = self.tried.screened(acts) else { return Vec::new() };
        let Some(limb) = self.own(&verdict) else { return Vec::new() };
        let open = limb.routes.iter().filter(|tried| tried.state == RouteState::Undecided).map(RouteTried::way);
        let mut found = Vec::new();
        for way in open {
            let Some(set) = self.answered(acts, way) else { continue };
            let Some(acts) = self.reduced(set, Disposition::NoGroundFound) else { continue };
            let Some(cure) = self.cure(acts, Disposition::NoGroundFound) else { continue };
            if !found.contains(&cure) {
                found.push(cure);
            }
        }
        found
    }

    /// Answers the questions of one way, and those that follow, each as it leads away from a refusal.
    fn answered(&self, acts: &[CureAct], way: Way<'_>) -> Option<Vec<CureAct>> {
        let mut set = acts.to_vec();
        for _ in 0..ROUNDS {
            let verdict = self.tried.screened(&set)?;
            let limb = self.own(&verdict)?;
            if limb.disposition == Disposition::NoGroundFound {
                return Some(set);
            }
            let leaves = limb.routes.iter().filter(|tried| tried.way() == way).flat_map(|tried| &tried.by);
            let leaves = leaves.filter_map(|place| verdict.finding(*place)).flat_map(|one| &one.because);
            let leaves: Vec<u32> = leaves.copied().collect();
            let mine = |one: &&Question| one.limbs.contains(&limb.id) && one.leaves.iter().any(|leaf| leaves.contains(leaf));
            let known = |one: &Question| {
                set.iter().any(|act| matches!(act, CureAct::Answer { question, .. } if *question == one.id))
            };
            let questions: Vec<&Question> = verdict.questions.iter().filter(mine).filter(|one| !known(one)).collect();
            if questions.is_empty() {
                return None;
            }
            let settled = favourable(&verdict, limb, &questions);
            set.extend(questions.into_iter().zip(settled).map(CureAct::from));
        }
        None
    }

    /// The set without any act that can be spared. An answer that was open beside an act of the author may be known
    /// without it: then so much of the author's acts stays as keeps it open. None where the set would still answer what
    /// is known.
    fn reduced(&self, acts: Vec<CureAct>, gives: Disposition) -> Option<Vec<CureAct>> {
        let enough = |acts: &[CureAct]| self.after(acts) == Some(gives);
        let fewest = spared(acts.clone(), |_, fewer| enough(fewer));
        if self.is_open(&fewest) {
            return Some(fewest);
        }
        let kept = spared(acts, |act, fewer| matches!(act, CureAct::Answer { .. }) && enough(fewer));
        let open = self.is_open(&kept);
        open.then(|| spared(kept, |_, fewer| enough(fewer) && self.is_open(fewer)))
    }

    /// Whether every question that the set answers is asked while it is not answered: beside the rest of the set,
    /// nothing of it is known already.
    fn is_open(&self, acts: &[CureAct]) -> bool {
        let answers = acts.iter().enumerate().filter_map(|(place, act)| match act {
            CureAct::Answer { question, .. } => Some((place, question)),
            _ => None,
        });
        answers.into_iter().all(|(place, question)| {
            let mut others = acts.to_vec();
            others.remove(place);
            self.tried.seen(&others).asked.iter().any(|one| one == question)
        })
    }

    /// The cure, with what limits the use of what is then sent.
    fn cure(&self, acts: Vec<CureAct>, gives: Disposition) -> Option<Cure> {
        let verdict = self.tried.screened(&acts)?;
        let routes = self.own(&verdict)?.routes.iter().filter(|tried| tried.state != RouteState::Shut);
        let limits = routes.filter_map(|tried| tried.instrument.as_ref()).filter_map(|id| {
            let duties = &self.tried.law.base().instruments().get(id)?.duties;
            let duty = duties.iter().find(|duty| duty.kind == DutyKind::UseLimitation)?;
            (duty.arises != Arises::Absent).then(|| (id.clone(), duty.arises))
        });
        let mut use_limited_by: Vec<(InstrumentId, Arises)> = limits.collect();
        use_limited_by.dedup();
        Some(Cure { limb: self.limb.id.to_string(), acts, gives, use_limited_by })
    }

    fn own<'v>(&self, verdict: &'v VerdictRecord) -> Option<&'v LimbVerdict> {
        verdict.limbs.iter().find(|one| one.id == self.limb.id)
    }

    fn after(&self, acts: &[CureAct]) -> Option<Disposition> {
        let seen = self.tried.seen(acts);
        seen.gives.iter().find(|(limb, _)| *limb == self.limb.id).map(|(_, gives)| *gives)
    }
}

/// The set without those acts that can be spared: told the act and the rest, `can` says whether. Each is tried again
/// after another was spared.
fn spared(mut acts: Vec<CureAct>, can: impl Fn(&CureAct, &[CureAct]) -> bool) -> Vec<CureAct> {
    let (mut place, mut kept) = (acts.len(), 0);
    while kept < acts.len() {
        place = place.checked_sub(1).unwrap_or(acts.len() - 1);
        let mut fewer = acts.clone();
        let act = fewer.remove(place);
        if can(&act, &fewer) {
            (acts, kept) = (fewer, 0);
        } else {
            kept += 1;
        }
    }
    acts
}

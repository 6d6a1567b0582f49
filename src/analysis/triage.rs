//! A queue of letters in an order that explains itself.
//!
//! Every letter has a day by which it should be looked at, the earliest that one of its reasons gives. Letters about a
//! life at risk go first, and among the rest the day decides. So that a flood of letters that claim such a risk drowns
//! nobody, every fourth place goes to the rest: the letter that is the n-th of the rest never stands after place 4n.

use crate::analysis::Entry;
use crate::vocabulary::{Custody, Date, MeasureKind, Urgency};
use serde::Serialize;

/// One place of the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Queued {
    /// The letter, by the host's name for it.
    pub letter: String,
    /// The day by which it should be looked at.
    pub due: Date,
    /// What gives it this place, the weightiest first, with the day that each gives.
    pub reasons: Vec<(QueueReason, Date)>,
    /// Whether it stands here so that letters about a life at risk do not drown the rest.
    pub in_turn: bool,
}

vocabulary! {
    /// Why a letter stands where it stands, the weightiest first.
    pub enum QueueReason {
        /// The letter says that somebody's life or safety is at risk now.
        LifeAtRisk = "life-at-risk",
        /// What it asks for may be gone soon: data to preserve, or in transit.
        VolatileData = "volatile-data",
        /// It names a day by which an answer is needed.
        Deadline = "deadline",
        /// Its author calls it urgent.
        Urgent = "urgent",
        /// Somebody is held because of it.
        Custody = "custody",
        /// The offence is punished with ten years or more.
        Severity = "severity",
        /// How long it has waited.
        Age = "age",
    }
}

/// After so many letters about a life at risk, one of the rest has its turn.
const IN_A_ROW: usize = 3;

/// Ten years, in months.
const SEVERE: u16 = 120;

/// The queue. The same letters give the same queue, in whatever order they come.
#[must_use]
pub fn triage(entries: &[Entry]) -> Vec<Queued> {
    let mut all: Vec<(bool, Date, Queued)> = entries.iter().map(placed).collect();
    all.sort_by(|one, other| {
        let key = |(_, received, queued): &(bool, Date, Queued)| {
            (queued.due, queued.reasons.first().map(|(reason, _)| *reason), *received, queued.letter.clone())
        };
        key(one).cmp(&key(other))
    });
    let (first, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|(life, ..)| *life);
    let mut rest = rest.into_iter().map(|(.., queued)| queued).peekable();
    let mut queue = Vec::with_capacity(entries.len());
    for (place, (.., queued)) in first.into_iter().enumerate() {
        if place > 0 && place % IN_A_ROW == 0 {
            queue.extend(rest.next().map(|queued| Queued { in_turn: true, ..queued }));
        }
        queue.push(queued);
    }
    queue.extend(rest);
    queue
}

/// A letter with its reasons; whether a life is at risk, and when it came.
fn placed(entry: &Entry) -> (bool, Date, Queued) {
    let letter = entry.request.letter();
    let received = letter.received;
    let within = |days: u32| (0..days).fold(received, |day, _| day.after().unwrap_or(day));
    let life = letter.urgency == Some(Urgency::RiskToLife);
    let volatile = |kind| {
        matches!(
            kind,
            MeasureKind::Preservation
                | MeasureKind::ExpeditedDisclosure
                | MeasureKind::RealTimeTrafficData
                | MeasureKind::Interception
        )
    };
    let held = letter.persons.iter().any(|one| one.custody == Some(Custody::InRequestingState));
    let severe = letter.offences.iter().filter_map(|one| one.maximum.as_ref());
    let severe =
        severe.into_iter().any(|one| one.life == Some(true) || one.imprisonment_months.is_some_and(|most| most >= SEVERE));
    let gives = [
        (QueueReason::LifeAtRisk, life.then_some(received)),
        (QueueReason::VolatileData, letter.measures.iter().any(|one| volatile(one.kind)).then(|| within(3))),
        (QueueReason::Deadline, letter.answer_by),
        (QueueReason::Urgent, (letter.urgency == Some(Urgency::Urgent)).then(|| within(7))),
        (QueueReason::Custody, held.then(|| within(30))),
        (QueueReason::Severity, severe.then(|| within(60))),
        (QueueReason::Age, Some(within(90))),
    ];
    let mut reasons: Vec<(QueueReason, Date)> =
        gives.into_iter().filter_map(|(reason, day)| Some((reason, day?.max(received)))).collect();
    reasons.sort_by_key(|(reason, day)| (*day, *reason));
    let due = reasons.first().map_or(received, |(_, day)| *day);
    (life, received, Queued { letter: entry.name.clone(), due, reasons, in_turn: false })
}

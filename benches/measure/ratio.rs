//! Several pieces of work timed in turns, so that whatever slows the machine slows all of them.

use std::any::Any;
use std::fmt;
use std::time::{Duration, Instant};

/// How often and how long to time.
#[derive(Clone, Copy)]
pub(crate) struct Effort {
    /// Rounds; in each, every piece of work is timed once.
    pub(crate) rounds: usize,
    /// How long one piece of work is repeated in a round.
    batch: Duration,
    /// Whether instructions are counted too.
    pub(crate) counts: bool,
}

impl Effort {
    /// Enough for a median that holds still.
    pub(crate) const FULL: Self = Self { rounds: 51, batch: Duration::from_millis(4), counts: true };
    /// Enough to see that everything runs.
    pub(crate) const GLANCE: Self = Self { rounds: 1, batch: Duration::ZERO, counts: false };

    /// The same for work of seconds: no more rounds than a patient reader waits for.
    pub(crate) const fn of_long_work(self) -> Self {
        Self { rounds: if self.rounds < 3 { self.rounds } else { 3 }, batch: Duration::ZERO, ..self }
    }
}

/// The time of one piece of work in each round, in nanoseconds.
pub(crate) struct Times(Vec<f64>);

impl Times {
    /// The median over the rounds of this work's time through that of `other` in the same round.
    pub(crate) fn over(&self, other: &Self) -> f64 {
        median(self.0.iter().zip(&other.0).map(|(this, other)| this / other).collect())
    }
}

impl Times {
    /// The times of one of so many equal parts.
    pub(crate) fn each(&self, parts: usize) -> Self {
        let parts = u32::try_from(parts).map_or(f64::NAN, f64::from);
        Self(self.0.iter().map(|time| time / parts).collect())
    }
}

/// The median time: `12.3 us`, `4.56 ms`.
impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nanoseconds = median(self.0.clone());
        if nanoseconds < 1e6 { write!(f, "{:.1} us", nanoseconds / 1e3) } else { write!(f, "{:.2} ms", nanoseconds / 1e6) }
    }
}

/// Times every piece of work once a round; every other round in reverse, so that none always
/// follows the same one. What they make is dropped when the clock has stopped.
pub(crate) fn in_turns<const N: usize>(effort: Effort, works: &mut [&mut dyn FnMut() -> Box<dyn Any>; N]) -> [Times; N] {
    let repeats = works.each_mut().map(|work| repeats(effort, work));
    let mut times = [(); N].map(|()| Times(Vec::new()));
    for round in 0..effort.rounds {
        for turn in 0..N {
            let place = if round % 2 == 0 { turn } else { N - 1 - turn };
            let started = Instant::now();
            let made: Vec<Box<dyn Any>> = (0..repeats[place]).map(|_| works[place]()).collect();
            times[place].0.push(started.elapsed().as_nanos() as f64 / f64::from(repeats[place]));
            drop(made);
        }
    }
    times
}

/// How often the work fits into a batch, after it has run once to warm up.
fn repeats(effort: Effort, work: &mut dyn FnMut() -> Box<dyn Any>) -> u32 {
    if effort.batch.is_zero() {
        return 1;
    }
    drop(work());
    let started = Instant::now();
    drop(work());
    let fits = effort.batch.as_nanos() / started.elapsed().as_nanos().max(1);
    u32::try_from(fits).unwrap_or(u32::MAX).max(1)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

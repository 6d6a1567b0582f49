//! Work on every core whose results come in order, and how far it is, shown on a terminal alone.
#![allow(dead_code, reason = "each example uses a part of this")]

use indicatif::{ProgressBar, ProgressStyle};
use std::ops::Range;
use std::{panic, thread};

/// How many letters each thread gets at a time.
const PART: u64 = 64;

/// How many threads: so many as are wanted, else as there are cores.
pub(crate) fn threads(wanted: Option<usize>) -> usize {
    wanted.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from)).max(1)
}

/// Works on each part in a thread of its own. The results stand in the order of the parts.
pub(crate) fn side_by_side<T: Send, R: Send>(parts: impl Iterator<Item = T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let work = &work;
    thread::scope(|scope| {
        let jobs: Vec<_> = parts.map(|part| scope.spawn(move || work(part))).collect();
        jobs.into_iter().map(|job| job.join().unwrap_or_else(|fault| panic::resume_unwind(fault))).collect()
    })
}

/// Works on the numbers below `count` and hands on what is made of each part, in order. No more is kept than the
/// parts under work.
pub(crate) fn in_order<R: Send>(count: u64, threads: usize, work: impl Fn(Range<u64>) -> R + Sync, mut take: impl FnMut(R)) {
    let shown = progress(Some(count));
    let mut from = 0;
    while from < count {
        let part = |place: u64| (from + place * PART).min(count)..(from + (place + 1) * PART).min(count);
        side_by_side((0..threads as u64).map(part), &work).into_iter().for_each(&mut take);
        from = (from + threads as u64 * PART).min(count);
        shown.set_position(from);
    }
    shown.finish();
}

/// How far the work is: a bar where the end is known, else a count. Nothing where the error stream is no terminal.
pub(crate) fn progress(count: Option<u64>) -> ProgressBar {
    let (bar, form) = match count {
        Some(count) => (ProgressBar::new(count), "{bar:40} {pos}/{len} {per_sec} {eta}"),
        None => (ProgressBar::new_spinner(), "{spinner} {pos} {per_sec}"),
    };
    bar.with_style(ProgressStyle::with_template(form).unwrap_or_else(|_| ProgressStyle::default_bar()))
}

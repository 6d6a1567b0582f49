//! Letters from files, or a docket that is drawn: one after the other, on every core, in memory that does not grow.

use crate::options::By;
use crate::{docket, drawn, stream, support};
use clap::Args;
use mla_screen::Screener;
use mla_screen::analysis::Entry;
use std::path::PathBuf;

/// Letters from files, or a docket that is drawn.
#[derive(Args)]
pub(crate) struct Many {
    /// Letters (`mla-request/1`); their dossiers are found beside them.
    pub(crate) letters: Vec<PathBuf>,
    /// Draw a docket of so many letters; without `--as-of` it is judged by the law of the day of the rules.
    #[arg(long, conflicts_with = "letters")]
    docket: Option<u64>,
    /// Which docket is drawn.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many threads; else as many as there are cores.
    #[arg(long)]
    threads: Option<usize>,
    #[command(flatten)]
    pub(crate) by: By,
}

impl Many {
    /// Whether no letters were named and no docket is to be drawn.
    pub(crate) const fn is_empty(&self) -> bool {
        self.letters.is_empty() && self.docket.is_none()
    }

    /// What `take` makes of each part of the letters, begun with `fresh`, put together in their order with `join`.
    pub(crate) fn each<R: Clone + Send + Sync>(
        &self,
        law: &Screener,
        mut found: R,
        take: impl Fn(&mut R, &Entry) + Sync,
        join: impl Fn(&mut R, R),
    ) -> Result<R, String> {
        let entries = docket::entries(&self.letters, self.by.as_of)?;
        if self.is_empty() {
            return Err("no letters: name some, or draw a docket with --docket".to_owned());
        }
        let drawn = drawn::Docket::new(self.seed, law.base());
        let day = support::day(law.base(), self.by.as_of)?;
        let fresh = found.clone();
        let part = |numbers: std::ops::Range<u64>| {
            let mut found = fresh.clone();
            for number in numbers {
                match usize::try_from(number).ok().and_then(|place| entries.get(place)) {
                    Some(entry) => take(&mut found, entry),
                    None => take(&mut found, &drawn.entry(number, Some(day))),
                }
            }
            found
        };
        let count = self.docket.unwrap_or(entries.len() as u64);
        stream::in_order(count, stream::threads(self.threads), part, |part| join(&mut found, part));
        Ok(found)
    }
}

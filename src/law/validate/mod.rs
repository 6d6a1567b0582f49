//! What must hold across files before a legal base may be used.

mod domestic;
mod ground;
mod instrument;
mod record;

use crate::law::{Cite, Condition, FaultPlace, LawFault, LegalBase, Source};
use crate::vocabulary::{Mark, Span};
use std::fmt;

/// Adds every fault of `base` that no single file can show.
pub(crate) fn check(base: &LegalBase, faults: &mut Vec<LawFault>) {
    let mut checker = Checker { base, faults, cited: None };
    checker.grounds();
    checker.instruments();
    checker.domestic();
    checker.states();
    checker.policy();
}

struct Checker<'a> {
    base: &'a LegalBase,
    faults: &'a mut Vec<LawFault>,
    /// The source that was looked up last: rows that follow each other mostly cite the same.
    cited: Option<&'a Source>,
}

impl Checker<'_> {
    fn fault(&mut self, file: &str, row: impl fmt::Display, fault: impl Into<String>) {
        self.faults.push(LawFault { file: file.to_owned(), place: FaultPlace::Named(row.to_string()), fault: fault.into() });
    }

    fn cite(&mut self, file: &str, row: impl fmt::Display, cite: &Cite) {
        if cite.at.chars().all(char::is_whitespace) {
            self.fault(file, &row, "an empty pinpoint: write `not found` where none is known");
        }
        if cite.mark == Mark::Verified && cite.at == "not found" {
            self.fault(file, &row, "is marked verified, and its pinpoint was not found");
        }
        self.cited = self.cited.filter(|last| last.id == cite.source).or_else(|| self.base.sources.get(&cite.source));
        match self.cited {
            None => self.fault(file, row, format!("cites the source `{}`, which is in no file of `sources/`", cite.source)),
            Some(source) if cite.mark == Mark::Verified && source.mark == Mark::Reported => {
                self.fault(file, row, format!("is marked verified on `{}`, a source that can only report", cite.source));
            }
            Some(_) => {}
        }
    }

    fn span(&mut self, file: &str, row: impl fmt::Display, span: Span) {
        if span.is_empty() {
            self.fault(file, row, format!("ends before it begins ({span}): it can never apply"));
        }
    }

    fn condition(&mut self, file: &str, row: &str, condition: &Condition) {
        for part in condition.parts() {
            match part {
                Condition::All(parts) | Condition::Any(parts) if parts.is_empty() => {
                    self.fault(file, row, "an empty `all` or `any`: it would refuse or clear by itself");
                }
                Condition::Measure(kinds) if kinds.is_empty() => {
                    self.fault(file, row, "an empty list of measures can never hold");
                }
                Condition::State(states) if states.is_empty() => {
                    self.fault(file, row, "an empty list of states can never hold");
                }
                Condition::State(states) => {
                    for state in
                        states.iter().filter(|state| !self.base.states.contains_key(*state)).copied().collect::<Vec<_>>()
                    {
                        self.fault(file, row, format!("names the state `{state}`, which is not in `states.json`"));
                    }
                }
                _ => {}
            }
        }
    }
}

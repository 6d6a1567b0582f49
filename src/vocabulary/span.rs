//! A time during which a row of law holds, between dates that may be known only to the month or year.

use crate::vocabulary::{Date, PartialDate};
use std::fmt;

/// From one date to another, both included; where an end is absent, it is open there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    from: Option<PartialDate>,
    until: Option<PartialDate>,
}

impl Span {
    /// From `from` to `until`.
    #[must_use]
    pub(crate) const fn new(from: Option<PartialDate>, until: Option<PartialDate>) -> Self {
        Self { from, until }
    }

    /// Whether `day` lies in it; `None` where what is known does not say.
    #[must_use]
    pub(crate) fn holds_on(self, day: Date) -> Option<bool> {
        let begun = self.from.map_or(Some(true), |from| from.reached_by(day));
        let ended = match self.until {
            None => Some(false),
            Some(until) if day > until.last() => Some(true),
            Some(until) if day <= until.first() => Some(false),
            Some(_) => None,
        };
        match (begun, ended) {
            (Some(false), _) | (_, Some(true)) => Some(false),
            (Some(true), Some(false)) => Some(true),
            _ => None,
        }
    }

    /// Whether `day` lies in it as far as is known: a date known only to the year counts from its first day
    /// to its last.
    #[must_use]
    pub(crate) fn may_hold_on(self, day: Date) -> bool {
        self.holds_on(day) != Some(false)
    }

    /// Whether it is known to end before it begins, so that no day lies in it.
    #[must_use]
    pub(crate) fn is_empty(self) -> bool {
        self.from.zip(self.until).is_some_and(|(from, until)| from.first() > until.last())
    }

    /// Whether some day is known to lie in both.
    #[must_use]
    pub(crate) fn overlaps(self, other: Self) -> bool {
        let begins_in_time =
            |one: Self, two: Self| one.from.zip(two.until).is_none_or(|(from, until)| from.last() <= until.first());
        begins_in_time(self, other) && begins_in_time(other, self) && !self.is_empty() && !other.is_empty()
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from, self.until) {
            (None, None) => f.write_str("always"),
            (Some(from), None) => write!(f, "from {from}"),
            (None, Some(until)) => write!(f, "until {until}"),
            (Some(from), Some(until)) => write!(f, "{from} to {until}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_known_to_hold_only_when_it_is_over() {
        let span = Span::new("1990".parse().ok(), "1995-03-01".parse().ok());
        let holds = |day: &str| day.parse::<Date>().ok().and_then(|day| span.holds_on(day));
        assert_eq!(holds("1989-12-31"), Some(false));
        assert_eq!(holds("1990-06-01"), None);
        assert_eq!(holds("1991-01-01"), Some(true));
        assert_eq!(holds("1995-03-01"), Some(true));
    }
}

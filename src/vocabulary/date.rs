//! Calendar dates, and dates that are sometimes known only to the month or year.

use crate::vocabulary::FormError;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A calendar date, written `2026-11-24` and no other way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// A day of the calendar; nothing where there is no such day.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1000..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The day before.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        self.0.pred_opt().map(Self)
    }

    /// The day after.
    #[must_use]
    pub fn after(self) -> Option<Self> {
        self.0.succ_opt().map(Self)
    }

    /// The same day so many years later.
    #[must_use]
    pub fn plus_years(self, years: u8) -> Option<Self> {
        self.plus_months(u16::from(years) * 12)
    }

    /// The same day so many months later, or the last one of a shorter month.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Option<Self> {
        self.0.checked_add_months(chrono::Months::new(months.into())).map(Self)
    }

    /// The day so many days later.
    #[must_use]
    pub fn plus_days(self, days: u16) -> Option<Self> {
        self.0.checked_add_days(chrono::Days::new(days.into())).map(Self)
    }

    /// How many days there are from `self` to `last`, both counted; nothing where `last` is earlier.
    #[must_use]
    pub fn days_to(self, last: Self) -> Option<u32> {
        u32::try_from((last.0 - self.0).num_days() + 1).ok().filter(|days| *days > 0)
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = FormError;

    fn try_from(date: NaiveDate) -> Result<Self, FormError> {
        Self::new(date.year(), date.month(), date.day()).ok_or_else(|| FormError::new(&date.to_string(), NO_DATE))
    }
}

/// What a text is that is no date.
const NO_DATE: &str = "not a calendar date: write it as 2026-11-24";

impl FromStr for Date {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let number = |from: usize, to: usize| {
            let part = text.get(from..to)?;
            part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?
        };
        let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let date = || Self::new(i32::try_from(number(0, 4)?).ok()?, number(5, 7)?, number(8, 10)?);
        if dashes { date() } else { None }.ok_or_else(|| FormError::new(text, NO_DATE))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Day;
        impl serde::de::Visitor<'_> for Day {
            type Value = Date;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a calendar date such as 2026-11-24")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Date, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Day)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date",
            "description": "A calendar date: 2026-11-24."
        })
    }
}

/// A day, or only the month or the year in which that day lies, where no more is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    first: Date,
    last: Date,
}

impl PartialDate {
    /// The first day that it can be.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day that it can be.
    #[must_use]
    pub const fn last(self) -> Date {
        self.last
    }

    /// Whether `day` is on or after this date; `None` where what is known does not say.
    #[must_use]
    pub fn reached_by(self, day: Date) -> Option<bool> {
        if day >= self.last {
            Some(true)
        } else if day < self.first {
            Some(false)
        } else {
            None
        }
    }
}

impl PartialDate {
    /// Whether it is known to be later than `other`.
    #[must_use]
    pub fn is_after(self, other: Self) -> bool {
        self.first > other.last
    }

    /// The same date so many years later, known no better than it is.
    #[must_use]
    pub fn plus_years(self, years: u8) -> Option<Self> {
        self.first.plus_years(years).zip(self.last.plus_years(years)).map(|(first, last)| Self { first, last })
    }

    /// The fewest and the most days that there can be from it to `last`, both counted; nothing where `last` is
    /// known to be earlier.
    #[must_use]
    pub fn days_to(self, last: Self) -> Option<(u32, u32)> {
        self.first.days_to(last.last).map(|most| (self.last.days_to(last.first).unwrap_or(1), most))
    }

    /// The day before it, known no better than it is.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        self.first.before().zip(self.last.before()).map(|(first, last)| Self { first, last })
    }
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> Self {
        Self { first: day, last: day }
    }
}

impl FromStr for PartialDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let day = |tail: &str| format!("{text}{tail}").parse::<Date>().ok();
        let span = match text.len() {
            10 => day("").map(|day| (day, day)),
            7 => day("-01").zip(["-31", "-30", "-29", "-28"].iter().find_map(|tail| day(tail))),
            4 => day("-01-01").zip(day("-12-31")),
            _ => None,
        };
        let fault = || format!("`{text}` is no date: write 1990, 1990-01 or 1990-01-24");
        span.map(|(first, last)| Self { first, last }).ok_or_else(fault)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            write!(f, "{}", self.first)
        } else if self.first.0.month() == self.last.0.month() {
            write!(f, "{}", self.first.0.format("%Y-%m"))
        } else {
            write!(f, "{}", self.first.0.format("%Y"))
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PartialDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartialDate".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "partial-date",
            "description": "A day (1990-01-24), or only the month (1990-01) or year (1990) where no more is known.",
            "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
        })
    }
}

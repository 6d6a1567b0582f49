//! Rows of the law as values: which row, and what kind of row it is.

use crate::vocabulary::{
    ConditionId, Conduct, FormError, GroundId, InstrumentId, LawOffenceId, MeasureKind, PowerId, PresumptionId, ProvisionId,
    RouteId, SeriesId,
};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A row of the legal base or of the policy.
///
/// Written in full with its kind, and read back from that: `ground:aaa-bbb-1990/fiscal`. In a verdict's JSON the
/// kind is told by what stands around it, and the row is the bare name: `aaa-bbb-1990/fiscal`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RowRef {
    /// A treaty, convention, scheme or arrangement.
    Instrument(InstrumentId),
    /// A ground for refusal: of an instrument, a route, a power, or a back-stop of the requested state's own law.
    Ground(GroundId),
    /// A way by which a letter can be carried out.
    Route(RouteId),
    /// A domestic power.
    Power(PowerId),
    /// A precondition of a power.
    Condition(ConditionId),
    /// What can carry a measure.
    Measure(MeasureKind),
    /// An offence of the requested state's own law.
    Offence(LawOffenceId),
    /// What a word for conduct can be.
    Conduct(Conduct),
    /// A foreign provision of the register.
    Provision(ProvisionId),
    /// A presumption of the policy.
    Presumption(PresumptionId),
    /// The edition of a published series: its figures of one year.
    Figure(SeriesId, u16),
}

impl RowRef {
    /// The word for the kind of row.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Instrument(_) => "instrument",
            Self::Ground(_) => "ground",
            Self::Route(_) => "route",
            Self::Power(_) => "power",
            Self::Condition(_) => "condition",
            Self::Measure(_) => "measure",
            Self::Offence(_) => "offence",
            Self::Conduct(_) => "conduct",
            Self::Provision(_) => "provision",
            Self::Presumption(_) => "presumption",
            Self::Figure(..) => "figure",
        }
    }

    /// The name of the row among those of its kind.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Instrument(id) => id.as_str().into(),
            Self::Ground(id) => id.as_str().into(),
            Self::Route(id) => id.as_str().into(),
            Self::Power(id) => id.as_str().into(),
            Self::Condition(id) => id.as_str().into(),
            Self::Measure(kind) => kind.word().into(),
            Self::Offence(id) => id.as_str().into(),
            Self::Conduct(code) => code.word().into(),
            Self::Provision(id) => id.as_str().into(),
            Self::Presumption(id) => id.as_str().into(),
            Self::Figure(series, year) => format!("{series}/{year}").into(),
        }
    }
}

impl fmt::Display for RowRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind(), self.name())
    }
}

impl FromStr for RowRef {
    type Err = FormError;

    /// # Errors
    /// No kind of row, or a name that has another form.
    fn from_str(text: &str) -> Result<Self, FormError> {
        let (kind, name) = text.split_once(':').unwrap_or(("", text));
        Ok(match kind {
            "instrument" => Self::Instrument(name.parse()?),
            "ground" => Self::Ground(name.parse()?),
            "route" => Self::Route(name.parse()?),
            "power" => Self::Power(name.parse()?),
            "condition" => Self::Condition(name.parse()?),
            "measure" => Self::Measure(word("no measure", name, MeasureKind::from_word)?),
            "offence" => Self::Offence(name.parse()?),
            "conduct" => Self::Conduct(word("no word for conduct", name, Conduct::from_word)?),
            "provision" => Self::Provision(name.parse()?),
            "presumption" => Self::Presumption(name.parse()?),
            "figure" => {
                let (series, year) = name.rsplit_once('/').unwrap_or((name, ""));
                let year = year.parse().map_err(|_| FormError::new(name, "no year of a series"))?;
                Self::Figure(series.parse()?, year)
            }
            _ => {
                return Err(FormError::new(
                    text,
                    "no row: it begins with no kind of row, such as `ground:` or `instrument:`",
                ));
            }
        })
    }
}

fn word<T>(wanted: &'static str, text: &str, of: impl Fn(&str) -> Option<T>) -> Result<T, FormError> {
    of(text).ok_or_else(|| FormError::new(text, wanted))
}

impl Serialize for RowRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RowRef {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "RowRef".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

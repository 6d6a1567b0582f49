//! A verdict from a record that was stored.

use crate::verdict::{Disposition, Verdict, VerdictRecord};
use crate::vocabulary::{PresumptionId, RowRef};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A record that is no verdict: it cannot be read, or it says something that its proof does not.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerdictError {
    /// It is no record of this edition.
    #[error("no verdict of this edition: {0}")]
    Record(#[from] serde_json::Error),
    /// A step names no earlier step, no leaf, or nothing.
    #[error("step {step} of the proof names what does not stand before it")]
    Step {
        /// Its place.
        step: usize,
    },
    /// A list names a place that there is not.
    #[error("{what} names a place that there is not: {place}")]
    Place {
        /// What names it.
        what: String,
        /// The place.
        place: u32,
    },
    /// Two limbs have one name, or a list names a limb that there is not.
    #[error("`{id}` names no limb, or more than one")]
    Limb {
        /// The name.
        id: String,
    },
    /// A limb is answered otherwise than its formula says.
    #[error("limb {id} says {says}, and its formula {gives}")]
    Answer {
        /// The limb.
        id: String,
        /// What is said.
        says: Disposition,
        /// What follows.
        gives: Disposition,
    },
    /// The answer to the letter, its acts or its severance do not follow from the limbs.
    #[error("{what} of the letter does not follow from its limbs")]
    Letter {
        /// What does not follow.
        what: &'static str,
    },
    /// A finding that rests on other facts than its leaves, or is open and names nothing open.
    #[error("the finding on {row} does not rest on what it names")]
    Finding {
        /// Its row.
        row: RowRef,
    },
    /// Without a presumption the answers are other than is said.
    #[error("without the presumption `{id}` the answers are other than is said")]
    Presumption {
        /// Its name.
        id: PresumptionId,
    },
}

impl Verdict {
    /// Reads a verdict that was stored, and goes through its proof. Keys that a later edition adds are passed over.
    ///
    /// # Errors
    /// What is no record, and what its proof does not bear out.
    pub fn from_json(bytes: &[u8]) -> Result<Self, VerdictError> {
        let record: VerdictRecord = serde_json::from_slice(bytes)?;
        Self::try_from(record)
    }
}

/// A record is stored and read; what it says is looked at as a verdict.
///
/// ```
/// # use mla_screen::verdict::VerdictRecord;
/// # use mla_screen::{Dossier, Request, Screener, Verdict};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let request = Request::from_json(include_bytes!("../../../examples/letters/tr-radioactive-exile.json"))?;
/// # let verdict = Screener::embedded()?.screen(&request, &Dossier::unexamined(), "2026-10-10".parse()?);
/// let record = VerdictRecord::from(verdict.clone());
/// let stored = serde_json::to_vec(&record)?;
/// let record: VerdictRecord = serde_json::from_slice(&stored)?; // as it was written, not yet gone through
/// assert_eq!(Verdict::try_from(record)?, verdict);
/// # Ok(())
/// # }
/// ```
impl TryFrom<VerdictRecord> for Verdict {
    type Error = VerdictError;

    /// # Errors
    /// The first thing that the record says and its proof does not.
    fn try_from(record: VerdictRecord) -> Result<Self, VerdictError> {
        let verdict = Self::written(record);
        verdict.proof().verify()?;
        Ok(verdict)
    }
}

impl From<Verdict> for VerdictRecord {
    fn from(verdict: Verdict) -> Self {
        verdict.record
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(self.record(), serializer)
    }
}

impl<'de> Deserialize<'de> for Verdict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let record = <VerdictRecord as Deserialize>::deserialize(deserializer)?;
        Self::try_from(record).map_err(D::Error::custom)
    }
}

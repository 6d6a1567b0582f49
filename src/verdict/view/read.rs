//! A verdict from a record that was stored.

use crate::verdict::{ProofFault, Verdict, VerdictRecord};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A record that is no verdict.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerdictError {
    /// It is no record of this edition.
    #[error("no verdict of this edition: {0}")]
    Record(#[from] serde_json::Error),
    /// It says something that does not follow from its proof.
    #[error(transparent)]
    Proof(#[from] ProofFault),
}

impl Verdict {
    /// Reads a verdict that was stored, and goes through its proof. Keys that a later edition adds are passed over.
    ///
    /// # Errors
    /// What is no record, and what its proof does not bear out.
    pub fn from_json(bytes: &[u8]) -> Result<Self, VerdictError> {
        let record: VerdictRecord = serde_json::from_slice(bytes)?;
        Ok(Self::try_from(record)?)
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
    type Error = ProofFault;

    /// # Errors
    /// The first thing that the record says and its proof does not.
    fn try_from(record: VerdictRecord) -> Result<Self, ProofFault> {
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

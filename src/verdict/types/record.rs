//! Versions, digests and the proof.

use crate::verdict::Citation;
use crate::vocabulary::PresumptionId;
use serde::{Deserialize, Serialize};

/// Versions and digests: enough to run the screening again and to show any mismatch. Proof against
/// alteration needs the host's signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Audit {
    /// Version of this crate.
    pub crate_version: String,
    /// Edition of the rules.
    pub rules_edition: String,
    /// Edition of the policy.
    pub policy_edition: String,
    /// SHA-256 of the legal base.
    pub law_sha256: String,
    /// The changes of law that are supposed: where there is one, this is no answer under the law as it
    /// stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supposed: Vec<String>,
    /// SHA-256 of the policy.
    pub policy_sha256: String,
    /// SHA-256 of the request as received.
    pub request_sha256: String,
    /// SHA-256 of the dossier as received; absent: unexamined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dossier_sha256: Option<String>,
    /// SHA-256 of the letter itself, where the host gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter_sha256: Option<String>,
}

/// The proof: leaves, and steps over them. A step names earlier steps only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ProofRecord {
    /// Facts, rows of law, and what only an office or time settles.
    pub(crate) leaves: Vec<LeafRecord>,
    /// Formulas, in the order in which they were built.
    pub(crate) steps: Vec<StepRecord>,
}

/// A leaf of the proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct LeafRecord {
    /// Its name: for what is open, the name of its question.
    pub(crate) name: String,
    /// What is known, with nothing presumed; absent: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) is: Option<bool>,
    /// What the policy presumes, where it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) presumed: Option<bool>,
    /// The presumption, by its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) by: Option<PresumptionId>,
    /// Where it stands, or would stand: JSON Pointers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) facts: Vec<String>,
    /// The letter's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) quote: Option<String>,
    /// The row of law or the source that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cite: Option<Citation>,
}

/// One step of the proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum StepRecord {
    /// A leaf, by its place.
    Leaf(u32),
    /// Not this step.
    Not(u32),
    /// All of these steps.
    All(Vec<u32>),
    /// At least one of these steps.
    Any(Vec<u32>),
    /// The second where the first holds, the third where it does not; where the first is unknown,
    /// what both agree on.
    Either(u32, u32, u32),
}

//! A verdict as it is written: the tests' own reading of its JSON, in which lists name each other by place.

use mla_screen::Verdict;
use mla_screen::verdict::{ActKind, Citation, Disposition, FindingKind, FindingState, Gap, Refusal, RouteState};
use mla_screen::vocabulary::Force;
use serde::Deserialize;
use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Written {
    pub(crate) limbs: Vec<Limb>,
    pub(crate) findings: Vec<Finding>,
    #[serde(default)]
    pub(crate) not_examined: Vec<NotExamined>,
    pub(crate) proof: Proof,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct NotExamined {
    pub(crate) kind: Gap,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Limb {
    pub(crate) id: String,
    pub(crate) disposition: Disposition,
    pub(crate) refusal: Option<Refusal>,
    #[serde(default)]
    pub(crate) acts: Vec<ActKind>,
    pub(crate) routes: Vec<Route>,
    pub(crate) step: u32,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Route {
    pub(crate) route: String,
    pub(crate) instrument: Option<String>,
    pub(crate) invoked: Option<String>,
    pub(crate) state: RouteState,
    #[serde(default)]
    pub(crate) by: Vec<u32>,
    #[serde(default)]
    pub(crate) ruled_out: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Finding {
    pub(crate) kind: FindingKind,
    pub(crate) row: String,
    pub(crate) force: Option<Force>,
    pub(crate) state: FindingState,
    pub(crate) bars: Option<bool>,
    pub(crate) cite: Citation,
    pub(crate) hook: Option<Value>,
    #[serde(default)]
    pub(crate) facts: Vec<String>,
    #[serde(default)]
    pub(crate) because: Vec<u32>,
    pub(crate) act: Option<ActKind>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Proof {
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Leaf {
    pub(crate) name: String,
    pub(crate) is: Option<bool>,
    pub(crate) presumed: Option<bool>,
    pub(crate) by: Option<String>,
    #[serde(default)]
    pub(crate) facts: Vec<String>,
}

/// A step of the proof, over leaves and earlier steps.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Step {
    Leaf(u32),
    Not(u32),
    All(Vec<u32>),
    Any(Vec<u32>),
    Either(u32, u32, u32),
}

/// What a verdict is written as.
pub(crate) fn written(verdict: &Verdict) -> Written {
    let text = serde_json::to_vec(verdict).expect("JSON");
    serde_json::from_slice(&text).expect("a verdict as it is written")
}

impl Written {
    /// How many instruments the letter names that the law does not know.
    pub(crate) fn unknown_instruments(&self) -> usize {
        self.not_examined.iter().filter(|gap| gap.kind == Gap::InstrumentUnknown).count()
    }
}

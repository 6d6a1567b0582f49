//! **Undertakings.** Conditions of earlier assistance were broken by this state.
//!
//! Facts: earlier matters on record. Established by one whose conditions this state broke; ruled out where the own
//! files were searched and hold none, or it was another state; open where nobody searched them. Sources: the
//! requested state's statute, as the data cite it; concern S10.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.fact(Fact::ConditionsBroken)
}

//! **Undertakings.** Conditions of earlier assistance were broken by this state, or it refused a promise for which it was
//! asked.
//!
//! Facts: earlier matters on record, and what was asked for and refused. Established by a matter whose conditions this
//! state broke, or by a refusal that no whole promise overtook; ruled out where the own files were searched and hold
//! neither, or it was another state; open where nobody searched them, or where it is not known whether who promised
//! since can bind the state. Sources: the requested state's statute, as the data cite it; concern S10.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.proof().any([case.fact(Fact::ConditionsBroken), case.fact(Fact::PromiseRefused)])
}

//! **History.** What was turned down before comes again: from the same state by another way, or from another state for
//! the same acts.
//!
//! Facts: earlier matters and incidents on record, by person, state and acts. Established by a refused extradition,
//! letter or police request, or a deleted notice, about the person of whom the office is sure; of another state's
//! attempt only where it was about the same acts; by the finding of a court or of the United Nations that the state
//! abused its process in this or a like case. Ruled out where the files that would have it were searched and hold
//! nothing. Open while an appeal runs, where the match is only possible, or the entry does not say what it was about.
//! What has changed since then is for the office that decides. Sources: concerns S7, S8, S9.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.proof().any([
        case.fact(Fact::EarlierRefusal),
        case.fact(Fact::EarlierRefusalElsewhere),
        case.fact(Fact::FoundAbusive),
    ])
}

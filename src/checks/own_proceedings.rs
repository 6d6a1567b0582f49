//! **Own proceedings.** An investigation or proceeding of the requested state would suffer.
//!
//! Facts: own cases on record that touch the person or, where they name nobody, the letter. Established by one that
//! its office says would be harmed; ruled out where prosecutions were searched and none would; open where its office
//! has not judged yet, or the match is only possible. It postpones, and refuses only where a row says so. Sources:
//! the instruments' own clauses, as the data cite them.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.fact(Fact::OwnProceedingsPrejudiced)
}

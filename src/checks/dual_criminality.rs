//! **Dual criminality.** The alleged conduct, transposed, would be no offence of the requested state.
//!
//! Facts: the acts and circumstances that the letter alleges, against the elements of the offences here: conduct,
//! never labels. Established where no offence matches and the words for the conduct are complete; ruled out by a full
//! match; open where an element is not said, where a match rests on a catch-all alone, which waits for an office, or
//! where an interest of the other state would have to be transposed. See the domestic match. Sources: the
//! instruments' own clauses, as the data cite them; concerns S3, S16.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.proof().not(case.fact(Fact::CrimeHere))
}

//! **Dual criminality.** The alleged conduct, transposed, would be no offence of the requested state.
//!
//! Conduct against elements, never labels: see the domestic match. A match on a catch-all alone
//! waits for an office. Sources: the instruments' own clauses, as the data cite them.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.proof().not(case.fact(Fact::CrimeHere))
}

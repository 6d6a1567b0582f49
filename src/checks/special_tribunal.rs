//! **Special tribunal.** A special or ad hoc court hears or would hear the case.
//!
//! Facts: the court that the letter tells. Established by a special one; ruled out by an ordinary, military or
//! international one; open where the letter does not say, and nothing lets regularity be presumed. Sources: the
//! instruments' own clauses, as the data cite them.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.fact(Fact::SpecialTribunal)
}

//! **Immunity.** The person holds state, diplomatic, consular or parliamentary immunity.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.fact(Fact::Immune)
}

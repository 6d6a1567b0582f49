//! **Special tribunal.** A special or ad hoc court hears or would hear the case.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.fact(Fact::SpecialTribunal)
}

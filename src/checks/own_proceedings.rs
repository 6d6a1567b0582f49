//! **Own proceedings.** An investigation or proceeding of the requested state would suffer.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.fact(Fact::OwnProceedingsPrejudiced)
}

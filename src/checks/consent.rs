//! **Consent.** The person concerned does not agree to what the law leaves to them.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.proof().not(case.fact(Fact::Consents))
}

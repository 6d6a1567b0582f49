//! **Consent.** The person concerned does not agree to what the law leaves to them.
//!
//! Whose word counts is the custodian's record, not the letter. Only a refusal in writing closes the
//! matter: that a spoken "no" leaves time for another answer is said where the bar is built.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.proof().not(case.fact(Fact::Consents))
}

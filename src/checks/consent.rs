//! **Consent.** The person concerned does not agree to what the law leaves to them.
//!
//! Facts: the latest answer on record that counts, its form and its day. Established by a refusal or withdrawal,
//! ruled out by consent that counts; open where nobody of that office asked, or it may be somebody else's answer.
//! Whose word counts is the custodian's record, not the letter. Only a refusal in writing closes the matter: that a
//! spoken "no" leaves time for another answer is said where the bar is built. Sources: the statute and the
//! instruments' own clauses, as the data cite them.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.proof().not(case.fact(Fact::Consents))
}

//! **Immunity.** The person holds state, diplomatic, consular or parliamentary immunity.
//!
//! Facts: standing on record at foreign affairs. Established by a confirmed entry; ruled out where foreign affairs
//! searched and found none, or the measure aims at nobody; open where nobody asked there, or the match is only
//! possible. Sources: the statutes and instruments that the data cite.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.fact(Fact::Immune)
}

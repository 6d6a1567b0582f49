//! ***Ne bis in idem.*** The same conduct was finally tried, pardoned or amnestied, or is out of time.
//!
//! Facts: judgments that the letter tells, those of the requested state's own record, which stands above the letter's
//! word, and whether the time has run out. Established by a final judgment for the same acts about somebody whom the
//! case is against, or by time that the letter itself says has run out; ruled out where neither is so; open where
//! finality or the match is not sure. Sources: the instruments' own clauses, as the data cite them.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.proof().any([case.fact(Fact::AlreadyTried), case.fact(Fact::TimeBarred)])
}

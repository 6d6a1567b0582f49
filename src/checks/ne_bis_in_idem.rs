//! ***Ne bis in idem.*** The same conduct was finally tried, pardoned or amnestied, or is out of time.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.proof().any([case.fact(Fact::AlreadyTried), case.fact(Fact::TimeBarred)])
}

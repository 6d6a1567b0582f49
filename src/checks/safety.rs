//! **Safety.** Danger to any person: a warning runs, the person is a protected witness, or a refugee's
//! whereabouts would be told.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    let p = case.proof();
    p.any([case.fact(Fact::DangerNotice), p.all([case.fact(Fact::RefugeeOrClaimant), case.fact(Fact::RevealsLocation)])])
}

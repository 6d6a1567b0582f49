//! **Safety.** Danger to any person: a warning runs, the person is a protected witness, or the whereabouts
//! of a refugee would be told, or of anybody to a state that is known to reach for people here.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    let p = case.proof();
    let sought = p.any([case.fact(Fact::RefugeeOrClaimant), case.fact(Fact::RepressionAdvisory)]);
    p.any([case.fact(Fact::DangerNotice), p.all([sought, case.fact(Fact::RevealsLocation)])])
}

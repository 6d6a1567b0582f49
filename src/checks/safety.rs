//! **Safety.** Danger to any person: a warning runs, the person is a protected witness, or the whereabouts of a
//! refugee would be told, or of anybody to a state that is known to reach for people here.
//!
//! Facts: notices and protection on record, standing as a refugee, warnings of the state, and whether the measure
//! tells where somebody is. Established by a duty to warn, by a protected witness, or by an address that would be
//! told of such a person; ruled out where the files were searched and none of it is so; open where they were not, or
//! the match is only possible. Sources: the instruments' own clauses and the requested state's directions, as the
//! data cite them; concerns S5, S10.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let sought = p.any([case.fact(Fact::RefugeeOrClaimant), case.fact(Fact::RepressionAdvisory)]);
    p.any([case.fact(Fact::DangerNotice), p.all([sought, case.fact(Fact::RevealsLocation)])])
}

//! **Military offence.** An offence under military law that is none under ordinary law: all that is alleged is a duty
//! of soldiers.
//!
//! Facts: the acts that the letter alleges, and whether it says that only a duty of soldiers makes them a crime; the
//! court that hears the case makes no offence military. Established where each act is a breach of such a duty, or the
//! letter says that it would be no crime of anybody else; ruled out by one that is not, where it does not; open where
//! the letter alleges none, or one for which there is no word. Sources: the instruments' own clauses, as the data cite
//! them; concern S11.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name};
use crate::vocabulary::{Circumstance, ConductTag};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let duty = case.leaf(Name::Circumstance(Circumstance::OnlyMilitaryDuty));
    case.proof().any([case.leaf(Name::OnlyTag(ConductTag::Military)), duty])
}

//! **Military offence.** An offence under military law that is none under ordinary law: all that is alleged is a duty
//! of soldiers.
//!
//! Facts: the acts that the letter alleges; the court that hears the case makes no offence military. Established
//! where each act is a breach of such a duty; ruled out by one that is not; open where the letter alleges none, or
//! one for which there is no word. Sources: the instruments' own clauses, as the data cite them; concern S11.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name};
use crate::vocabulary::ConductTag;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.leaf(Name::OnlyTag(ConductTag::Military))
}

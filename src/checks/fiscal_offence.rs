//! **Fiscal offence.** All that is alleged is tax, customs, duties or currency.
//!
//! Facts: the acts that the letter alleges. Established where each of them is fiscal; ruled out by one that is not;
//! open where the letter alleges none, or one for which there is no word. Where the text bars the ground its row says
//! so, and nothing of this counts. Sources: the instruments' own clauses, as the data cite them.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name};
use crate::vocabulary::ConductTag;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.leaf(Name::OnlyTag(ConductTag::Fiscal))
}

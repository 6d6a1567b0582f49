//! **Military offence.** An offence under military law that is none under ordinary law: all that is
//! alleged is a duty of soldiers.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name};
use crate::vocabulary::ConductTag;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.leaf(Name::OnlyTag(ConductTag::Military))
}

//! **Fiscal offence.** All that is alleged is tax, customs, duties or currency.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name};
use crate::vocabulary::ConductTag;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    case.leaf(Name::OnlyTag(ConductTag::Fiscal))
}

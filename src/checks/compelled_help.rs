//! **Compelled help.** Somebody is made to unlock what is theirs, to give away passwords or keys, or to tell of the
//! weaknesses of a system.
//!
//! Facts: the measure, and whether it asks for secrets besides. Established by what is asked: unlocking by the person,
//! weaknesses, source code or signing keys, or credentials beside any other measure. Ruled out where the letter asks
//! for none of it: help of a provider while a measure runs follows the warrant that it serves, and is a question of
//! power alone. Open where the letter does not say. Sources: silence and self-incrimination under the requested state's
//! constitution, as the data cite it; concern S20.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.fact(Fact::AsksCredentials)
}

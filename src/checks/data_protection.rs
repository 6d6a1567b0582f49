//! **Data protection.** What becomes of personal data after they were sent.
//!
//! Facts: to whom the data go, in which cases they are used, how long they are kept, whether the person is told in the
//! end, and what is promised of it. Established where they go to an intelligence service; on to another state or body,
//! or into other cases, without a promise against it; where they are kept without an end; where the person is never
//! told; and where the letter accuses the same persons of something protected too, for which it asks nothing, without a
//! promise that what is sent will not serve that. Ruled out where the letter says that none of this is so, or says
//! nothing of it and the policy takes it at its word. Open where it is said and a promise may answer it. A promise
//! answers only what goes on to others and what is used elsewhere, and not in the letter that says itself that it will
//! do so: no promise makes an intelligence service a court. What an instrument itself says of use is a duty of that
//! instrument, and stands beside the decision: what it gives on demand is to be asked for. Whether the receiving side
//! has a law on personal data at all, where a public list says so, is a figure of its record, read by no formula: it
//! clears neither this ground nor any of a court or of torture. Sources: the terms that a judge may set on sending, as
//! the data cite them; concerns S10, S18, S21, S24.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name};
use crate::vocabulary::{AssuranceKind, Fact};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let without = |kind| p.not(case.leaf(Name::Assurance(kind)));
    p.any([
        case.fact(Fact::PassedToIntelligence),
        p.all([case.fact(Fact::PassedOn), without(AssuranceKind::NoOnwardTransfer)]),
        p.all([case.fact(Fact::UsedInOtherCases), without(AssuranceKind::UseLimitation)]),
        p.all([case.fact(Fact::AccusedOfMore), without(AssuranceKind::UseLimitation)]),
        case.fact(Fact::KeptWithoutEnd),
        case.fact(Fact::NeverTold),
    ])
}

//! **Data protection.** What becomes of personal data after they were sent.
//!
//! Established where they go to an intelligence service, on to another state or body without a promise that they do
//! not, or are kept without an end. Ruled out where the letter says that none of this is so, or says nothing of it and
//! the policy takes it at its word. A promise answers only what goes on to others: no promise makes an intelligence
//! service a court. What an instrument itself says of use is a duty of that instrument, and shown with it.
//! Sources: the terms that a judge may set on sending, as the data cite them; concerns S10, S18, S24.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name};
use crate::vocabulary::{AssuranceKind, Fact};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    let p = case.proof();
    let assured = case.leaf(Name::Assurance(AssuranceKind::NoOnwardTransfer));
    p.any([
        case.fact(Fact::PassedToIntelligence),
        p.all([case.fact(Fact::PassedOn), p.not(assured)]),
        case.fact(Fact::KeptWithoutEnd),
    ])
}

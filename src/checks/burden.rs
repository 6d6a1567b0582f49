//! **Burden.** A burden on resources out of all proportion to the matter: far more accounts or files than the
//! policy's threshold of breadth.
//!
//! Facts: breadth, and the number of accounts. Established from ten times the accounts on from which a measure is
//! broad; ruled out by fewer, or by a measure that is not broad; open where nobody gave a number of a measure that
//! may be broad. Sources: the instruments' own clauses, as the data cite them; concern S26.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name};
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let many = case.matter.base.policy.thresholds.broad_accounts.saturating_mul(10);
    // A count that nobody gave is a question of breadth, which proportionality asks.
    p.all([case.fact(Fact::Broad), case.leaf(Name::Accounts(many))])
}

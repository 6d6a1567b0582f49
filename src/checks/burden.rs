//! **Burden.** A burden on resources out of all proportion to the matter: far more accounts or files
//! than the policy's threshold of breadth.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name};
use crate::vocabulary::Fact;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    let p = case.proof();
    let many = case.matter.base.policy.thresholds.broad_accounts.saturating_mul(10);
    // A count that nobody gave is a question of breadth, which proportionality asks.
    p.all([case.fact(Fact::Broad), case.leaf(Name::Accounts(many))])
}

//! **Basis.** Taking an instrument that lacks a safeguard of another one that binds the two states, or that is only
//! suspended between them, is itself a concern: the choice of forum.
//!
//! Facts: which instruments the letter names; of each that binds the two, which safeguards it has. Established where
//! the letter names one that lacks a safeguard of another; ruled out where nothing is lost by the choice, or the
//! letter names none; open where the letter was not read for what it names. Whether an instrument binds at all, and
//! what it covers, is part of each route and not decided here. Sources: precedence clauses as the data cite them;
//! concerns S11 and S17.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name, Point};

pub(super) fn concern(case: &Case<'_, '_>, parameters: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let cite = case.policy_cite();
    let lost = case.law(Some(parameters.safeguard_lost), Point::Forum, "forum", cite);
    // It is the letter that chooses.
    p.all([lost, case.leaf(Name::Invoked)])
}

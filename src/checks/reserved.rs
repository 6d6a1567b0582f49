//! **Reserved views.** What a row leaves to its office without a closed list of indicators: public or national
//! interest, what domestic law would allow in a case of its own, bank secrecy, and limits of scope that the row
//! itself does not put into a formula.
//!
//! It reads no fact: nothing establishes it here, nothing leaves it open. The verdict lists it for its office and
//! never says that it is ruled out. Sources: the rows themselves; concern S13.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Point};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    case.law(Some(false), Point::Reserved, "reserved", case.policy_cite())
}

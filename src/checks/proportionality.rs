//! **Proportionality**, in steps: a need that the letter states; a measure that an independent body
//! authorised where it cuts deep; breadth, by numbers and time, which no reason answers; gravity, by the penalty that the matched
//! offence bears *here*, that answers the depth of intrusion; secrecy with an end and a reason.
//!
//! A high maximum in the requesting state is never proof of gravity.
//! Sources: the requested state's constitution; the policy's table of depth and gravity; concerns
//! S2, S19, S21.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name, Point};
use crate::vocabulary::Fact;

/// From this depth of intrusion on, an independent authorisation is expected.
const DEEP: u8 = 3;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    let p = case.proof();
    let fact = |fact| case.fact(fact);
    let row = case.measure().and_then(|measure| case.matter.base.measures.get(&measure.kind));
    let cite = case.policy_cite();
    let depth_is = |deep: Option<bool>| case.law(deep, Point::Intrusive, "depth-of-intrusion", cite);
    let intrusive = depth_is(row.map(|row| row.intrusion >= 1));
    let deep = depth_is(row.map(|row| row.intrusion >= DEEP));
    // A state's own courts do not vouch for themselves where its record says that they are not independent, nor
    // does a state with an adverse record for the danger that it asserts.
    let authorised = p.all([fact(Fact::AuthorisedIndependently), p.not(fact(Fact::RecordCourts))]);
    let life = p.all([fact(Fact::RiskToLife), p.not(fact(Fact::RecordAdverse))]);
    p.any([
        p.all([intrusive, p.not(p.any([fact(Fact::NeedStated), life]))]),
        p.all([deep, p.not(p.any([authorised, life, fact(Fact::ScheduledEntity)]))]),
        fact(Fact::Broad),
        // A court's own order answers for a measure that is not deep.
        p.all([intrusive, p.not(case.leaf(Name::GraveEnough)), p.any([deep, p.not(authorised)])]),
        fact(Fact::AimedAtGroup),
        p.all([intrusive, fact(Fact::SecrecyUnbounded)]),
    ])
}

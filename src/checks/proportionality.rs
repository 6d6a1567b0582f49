//! **Proportionality**, in steps: a need that the letter states; a measure that an independent body authorised where it
//! cuts deep, by an order no older than what it is about; breadth, by numbers and time, which no reason answers;
//! gravity, by the penalty that the matched offence bears *here*, that answers the depth of intrusion; secrecy with an
//! end and a reason. A measure that falls on others (a doubtful identity, an address that many share, an account or
//! device that holds what is of others) is asked about, and what is of others can be left out; a search of everybody at
//! a place, or of everybody who wrote a word, passes only where it is narrow. Where somebody was at one time goes less
//! deep than where they moved, and movement is broad sooner than other data. Numbers are those of the letter (accounts,
//! persons, windows side by side), and data far from the time of the offence need a reason that somebody weighs.
//!
//! Facts: the measure and its depth, the reason, the authorisation, numbers and time, the penalty here, secrecy, doubt
//! about whom it falls on, whose data lie in it besides. Established where a step is known to fail; ruled out where
//! every step holds; open where one is not told and the policy takes nothing for granted.
//!
//! A high maximum in the requesting state is never proof of gravity. Sources: the requested state's constitution; the
//! policy's table of depth and gravity; concerns S2, S19, S21.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, MOVES, Name, Point};
use crate::vocabulary::{Fact, MeasureKind};

/// From this depth of intrusion on, an independent authorisation is expected.
const DEEP: u8 = 3;

/// From this depth on it weighs that the data of others come along: what is only kept, or a number, tells nothing of them.
const TELLING: u8 = 2;

/// From so many days on, a search of everybody is no narrow one.
const SHORT: u32 = 3;

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let fact = |fact| case.fact(fact);
    let row = case.measure().and_then(|measure| case.matter.base.measures.get(&measure.kind));
    let cite = case.policy_cite();
    let depth_is = |deep: Option<bool>| case.law(deep, Point::Intrusive, "depth-of-intrusion", cite);
    let intrusive = depth_is(row.map(|row| row.intrusion >= 1));
    let telling = depth_is(row.map(|row| row.intrusion >= TELLING));
    let mut deep = depth_is(row.map(|row| row.intrusion >= DEEP));
    if row.is_some_and(|row| row.at_a_time.is_some_and(|depth| depth < DEEP)) {
        deep = p.all([deep, case.leaf(Name::DataDays(MOVES))]);
    }
    // A state's own courts do not vouch for themselves where its record says that they are not independent, nor
    // does a state with an adverse record for the danger that it asserts.
    let authorised =
        p.all([fact(Fact::AuthorisedIndependently), p.not(fact(Fact::RecordCourts)), p.not(fact(Fact::AuthorisationOlder))]);
    let life = p.all([fact(Fact::RiskToLife), p.not(fact(Fact::RecordAdverse))]);
    // Everybody at a place, or everybody who wrote a word: narrow in numbers and time, by a court's order, or not at all.
    let everybody =
        p.any([case.leaf(Name::Measure(MeasureKind::AreaSearch)), case.leaf(Name::Measure(MeasureKind::TermSearch))]);
    let narrow = p.all([p.not(fact(Fact::Broad)), p.not(case.leaf(Name::DataDays(SHORT))), authorised]);
    p.any([
        p.all([everybody, p.not(narrow)]),
        // What is asked about one person falls on others.
        p.all([intrusive, p.any([fact(Fact::IdentityDoubtful), fact(Fact::IdentifierShared)])]),
        p.all([telling, fact(Fact::ThirdPersons)]),
        p.all([deep, fact(Fact::MereContact)]),
        p.all([intrusive, p.not(p.any([fact(Fact::NeedStated), life]))]),
        p.all([deep, p.not(p.any([authorised, life, fact(Fact::ScheduledEntity)]))]),
        fact(Fact::Broad),
        p.all([intrusive, fact(Fact::FarInTime)]),
        // A court's own order answers for a measure that is not deep.
        p.all([intrusive, p.not(case.leaf(Name::GraveEnough)), p.any([deep, p.not(authorised)])]),
        fact(Fact::AimedAtGroup),
        p.all([intrusive, fact(Fact::SecrecyUnbounded)]),
    ])
}

//! **Essential interests.** Sovereignty, security, public order of the requested state.
//!
//! Indicated where the letter reaches over conduct that was done here and is lawful here; where it
//! comes from an intelligence service or asks for passwords, keys or weaknesses; where it aims at a
//! community; where an earlier attempt on the same person was turned down; and where the requested
//! state has warned of repression or interference by this state and the letter touches the sort of
//! person or speech that such acts pursue. Sources: the instruments' own clauses; concerns S5, S12, S20.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name};
use crate::vocabulary::{ConductTag, Fact};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    let p = case.proof();
    let fact = |fact| case.fact(fact);
    let tag = |tag| case.leaf(Name::Tag(tag));
    let reach_over_lawful_conduct = p.all([fact(Fact::ConductInRequestedState), p.not(fact(Fact::CrimeHere))]);
    let pursued = p.any([
        fact(Fact::ProfileAtRisk),
        fact(Fact::RefugeeOrClaimant),
        tag(ConductTag::Expression),
        tag(ConductTag::Association),
        tag(ConductTag::Belief),
    ]);
    p.any([
        reach_over_lawful_conduct,
        fact(Fact::FromIntelligenceOrExecutive),
        fact(Fact::AsksCredentials),
        fact(Fact::AimedAtGroup),
        fact(Fact::EarlierRefusal),
        p.all([fact(Fact::RepressionAdvisory), pursued]),
    ])
}

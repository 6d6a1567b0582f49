//! **Essential interests.** Sovereignty, security, public order of the requested state.
//!
//! Facts: where the conduct was done, and whether it is an offence here; who writes; what is asked, and at whom it is
//! aimed; earlier attempts; warnings of the requested state. Established where the letter reaches over conduct that
//! was done here, or anywhere but in the requesting state, and is lawful here, or over research and private life that
//! are lawful here wherever they were done; where it comes from an intelligence service, a government that is not
//! recognised or an authority under sanctions, or asks for passwords, keys or weaknesses; where it aims at a
//! community; where an earlier attempt on the same person was turned down; and where the requested state has warned of repression or interference by this
//! state, and the letter touches the sort of person or speech that such acts pursue, or finds, follows, questions or
//! lists anybody here, or would bring officials of that state here. Ruled out where none of this is so; open where
//! the place is not told of conduct that is lawful here, or a holding that would know was not searched. Sources: the
//! instruments' own clauses; concerns S5, S12, S20.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name};
use crate::vocabulary::{ConductTag, Fact};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let fact = |fact| case.fact(fact);
    let tag = |tag| case.leaf(Name::Tag(tag));
    let reach_over_lawful_conduct = p.all([fact(Fact::ConductInRequestedState), p.not(fact(Fact::CrimeHere))]);
    // Laws that reach for what was done in a third state, and is lawful here (nationality, effects).
    let reach_beyond = p.all([fact(Fact::DoneElsewhere), p.not(fact(Fact::CrimeHere))]);
    // Research, testing and private life that are no offence here.
    let lawful_here =
        p.all([p.any([tag(ConductTag::Research), tag(ConductTag::PrivateLife)]), p.not(fact(Fact::CrimeHere))]);
    let reached = p.any([fact(Fact::ReachesPeople), fact(Fact::RevealsLocation), fact(Fact::OfficialsPresent)]);
    let pursued = p.any([
        // Whoever the person is.
        reached,
        fact(Fact::ProfileAtRisk),
        fact(Fact::RefugeeOrClaimant),
        tag(ConductTag::Expression),
        tag(ConductTag::Association),
        tag(ConductTag::Belief),
    ]);
    p.any([
        reach_over_lawful_conduct,
        reach_beyond,
        lawful_here,
        fact(Fact::FromIntelligenceOrExecutive),
        fact(Fact::AuthorBarred),
        // An authority of another state that commands people here.
        fact(Fact::SentToHolder),
        fact(Fact::AsksCredentials),
        fact(Fact::AimedAtGroup),
        fact(Fact::EarlierRefusal),
        p.all([fact(Fact::RepressionAdvisory), pursued]),
    ])
}

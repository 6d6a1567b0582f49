//! **Discrimination.** Grounds to believe that the letter serves to prosecute, punish or prejudice a person for race,
//! religion, nationality, origin, opinion or another listed characteristic.
//!
//! Facts: what happened earlier to the person, protection granted, the kind of conduct, the provision, at whom the
//! measure aims, what the person is known as, the record of the state. Established by structured evidence only: an
//! earlier refusal, a refugee, conduct that is belief, opinion, association or private life, a provision known for such
//! use, a measure aimed at a group, a person of a group that the state represses, or a profile that this state is known
//! to pursue. Ruled out where each of these is known not to be so; open where a holding that would know was not
//! searched, or the match is only possible. A charge, counsel and a victim never answer it: a pretextual file has them
//! too. Sources: the instruments' own clauses, as the data cite them; concerns S4, S6, S7, S8.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name};
use crate::vocabulary::{ConductTag, Fact, Profile};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let fact = |fact| case.fact(fact);
    let tag = |tag| case.leaf(Name::Tag(tag));
    let protected_sphere = p.any([
        tag(ConductTag::Expression),
        tag(ConductTag::Belief),
        tag(ConductTag::Association),
        tag(ConductTag::PrivateLife),
    ]);
    let pursued_abroad = p.any([fact(Fact::RecordAdverse), fact(Fact::RepressionAdvisory)]);
    p.any([
        fact(Fact::EarlierRefusal),
        fact(Fact::RefugeeOrClaimant),
        protected_sphere,
        fact(Fact::ProvisionFlagged),
        fact(Fact::AimedAtGroup),
        // That group is by its meaning one that the state represses, whatever its record says of others.
        case.leaf(Name::Profile(Profile::RepressedGroup)),
        p.all([fact(Fact::ProfileAtRisk), pursued_abroad]),
    ])
}

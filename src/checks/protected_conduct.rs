//! **Protected conduct.** Research, testing, news-gathering or disclosure that is lawful here, charged under whatever
//! name.
//!
//! Facts: the acts, the purpose that the letter states, what the person is known as. Established where the letter
//! itself says so (its purpose was research, news, the public good), where the act is research, telling of a weakness
//! or of wrongdoing or nothing but the use of what protects data, where a breach of terms of use is dressed as an
//! intrusion, or where access or disclosure is charged against somebody who is known to research, report or reveal.
//! Ruled out by other acts alone; a denial by the requesting state rules nothing out. Open where nobody looked who the
//! person is. Sources: the requested state's constitution, as the data cite it; concerns S4, S22, S23.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name};
use crate::vocabulary::{Conduct, ConductTag, Fact, Profile};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let act = |act| case.leaf(Name::Conduct(act));
    let known_as = |profile| case.leaf(Name::Profile(profile));
    let access = || case.leaf(Name::Tag(ConductTag::AccessOrDisclosure));
    let reveals = p.any([
        known_as(Profile::SecurityResearcher),
        known_as(Profile::Whistleblower),
        known_as(Profile::Journalist),
        known_as(Profile::HumanRightsDefender),
    ]);
    p.any([
        case.fact(Fact::ProtectedPurpose),
        // Alone: who encrypted what he stole is charged for the theft.
        case.leaf(Name::OnlyTag(ConductTag::Research)),
        act(Conduct::ResearchingSecurity),
        act(Conduct::DisclosingVulnerability),
        act(Conduct::BlowingWhistle),
        p.all([act(Conduct::BreachingTermsOfService), access()]),
        p.all([access(), reveals]),
    ])
}

//! **Human rights.** The death penalty or corporal punishment without an assurance; evidence from ill-treatment or
//! spyware, or obtained against the law; a refugee whose whereabouts would be told; a trial in absence without
//! counsel and a new hearing, on evidence that the defence does not see, or before no ordinary court; and the state's
//! published record of torture and of its courts, indicator by indicator, with the warnings that the requested state
//! has of it.
//!
//! Facts: the penalties of the offence and the promises against them, how evidence was obtained, standing as a
//! refugee, how and by whom the case is tried, the published record, warnings. Established by any of these; ruled out
//! where each is known not to be so, or a promise that counts answers it; open where one is not said and nothing lets
//! it be presumed. A penalty that threatens for one offence threatens the person, whichever offence the measure
//! serves. What the requesting state asserts (a charge, an order of its courts, victims, an urgent danger) never
//! answers its own record: a pretextual file has them too. A bad record never refuses by itself. Sources: the
//! requested state's constitution and complicity directions, as the data cite them; concerns S10 and S24.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Built, Case, Name};
use crate::vocabulary::{AdvisoryKind, AssuranceKind, Fact};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let fact = |fact| case.fact(fact);
    let not_assured = |case: &Case<'_, '_>, kind| p.not(case.leaf(Name::Assurance(kind)));
    let threatens = |penalty: Fact, kind: AssuranceKind| {
        case.once(Built::Threat(penalty), "", case.person_or_offence(), || {
            case.any_offence_at_stake(|one| p.all([one.fact(penalty), not_assured(one, kind)]))
        })
    };
    let warned = |kind| case.leaf(Name::Advisory(kind));
    let record = p.any([
        fact(Fact::RecordTorture),
        fact(Fact::RecordCourts),
        fact(Fact::ListedByRequestedState),
        warned(AdvisoryKind::IllTreatment),
        warned(AdvisoryKind::UnfairTrial),
    ]);
    // The trial is that of the accused, at whomever the measure is aimed.
    let undefended = case.any_accused(|one| p.not(p.all([one.fact(Fact::HasCounsel), one.fact(Fact::Retrial)])));
    let unfair =
        case.any_accused(|one| p.any([p.not(one.fact(Fact::HasCounsel)), not_assured(one, AssuranceKind::FairTrial)]));
    let no_ordinary_court = p.any([fact(Fact::SpecialTribunal), fact(Fact::MilitaryTribunal)]);
    p.any([
        threatens(Fact::PunishableByDeath, AssuranceKind::NoDeathPenalty),
        threatens(Fact::PunishableByCorporal, AssuranceKind::NoIllTreatment),
        fact(Fact::EvidenceFromIllTreatment),
        fact(Fact::EvidenceFromSpyware),
        fact(Fact::EvidenceUnlawful),
        p.all([fact(Fact::RefugeeOrClaimant), fact(Fact::HasTarget)]),
        p.all([fact(Fact::InAbsentia), undefended]),
        fact(Fact::SecretEvidence),
        p.all([no_ordinary_court, unfair]),
        fact(Fact::EarlierRefusal),
        p.all([record, p.not(fact(Fact::ScheduledEntity))]),
    ])
}

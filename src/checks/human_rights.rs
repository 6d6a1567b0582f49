//! **Human rights.** The death penalty or corporal punishment without an assurance; evidence from
//! ill-treatment or spyware; a refugee whose whereabouts would be told; a trial in absence without
//! counsel; and the state's published record of torture and of its courts, indicator by indicator.
//!
//! What comes from the *record* alone is answered by the case's own known facts: a charge with
//! counsel, an independent authorisation, a named victim, a life at risk. They answer nothing that
//! is about this person or this evidence. A bad record never refuses by itself.
//! Sources: the requested state's constitution and complicity directions, as the data cite them;
//! concerns S10 and S24.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name};
use crate::vocabulary::{AssuranceKind, Fact};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Is {
    let p = case.proof();
    let fact = |fact| case.fact(fact);
    let not_assured = |kind| p.not(case.leaf(Name::Assurance(kind)));
    let record = p.any([fact(Fact::RecordTorture), fact(Fact::RecordCourts), fact(Fact::ListedByRequestedState)]);
    let answered = p.any([
        p.all([fact(Fact::Charged), fact(Fact::HasCounsel)]),
        fact(Fact::AuthorisedIndependently),
        fact(Fact::VictimsNamed),
        fact(Fact::RiskToLife),
        fact(Fact::ScheduledEntity),
    ]);
    let unfair_court = {
        let no_ordinary_court = p.any([fact(Fact::SpecialTribunal), fact(Fact::MilitaryTribunal)]);
        p.all([no_ordinary_court, fact(Fact::RecordCourts), not_assured(AssuranceKind::FairTrial)])
    };
    p.any([
        p.all([fact(Fact::PunishableByDeath), not_assured(AssuranceKind::NoDeathPenalty)]),
        p.all([fact(Fact::PunishableByCorporal), not_assured(AssuranceKind::NoIllTreatment)]),
        fact(Fact::EvidenceFromIllTreatment),
        fact(Fact::EvidenceFromSpyware),
        p.all([fact(Fact::RefugeeOrClaimant), fact(Fact::HasTarget)]),
        p.all([fact(Fact::InAbsentia), p.not(fact(Fact::HasCounsel))]),
        unfair_court,
        fact(Fact::EarlierRefusal),
        p.all([record, p.not(answered)]),
    ])
}

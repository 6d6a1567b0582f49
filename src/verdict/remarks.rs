//! What stands beside the answer: notices, the state's record, and what nobody looked at.

use crate::dossier::Match;
use crate::law::{Instrument, LegalBase};
use crate::matter::{BARE, Matter, POLICY};
use crate::verdict::left_aside;
use crate::verdict::limb::Judged;
use crate::verdict::{Gap, NotExamined, NoticeGiven, RecordLine, StatementMade};
use crate::vocabulary::{Date, Fact, HolderKind, Holding, InstrumentId, MeasureKind, NoticeKind, StateCode};
use std::collections::BTreeMap;

/// Notices of the dossier, and those for which the letter itself gives cause: a letter about a
/// refugee or an earlier target, from a state that reaches for people abroad, may itself be such an
/// act.
pub(crate) fn notices(matter: &Matter<'_>, judged: &[Judged<'_, '_>]) -> Vec<NoticeGiven> {
    let mut notices = Vec::new();
    for entry in matter.dossier.iter().flat_map(|dossier| &dossier.notices) {
        if entry.concerns.r#match == Match::Confirmed {
            notices.push(NoticeGiven { kind: entry.kind, person: entry.concerns.person.clone(), from_dossier: true });
        }
    }
    for one in judged {
        let Some(person) = one.case.person() else { continue };
        let holds = |fact| matter.proof.truth(one.case.fact(fact)).at(BARE) == Some(true);
        let pursued = holds(Fact::RefugeeOrClaimant) || holds(Fact::EarlierRefusal) || holds(Fact::ProfileAtRisk);
        let known = notices.iter().any(|notice| notice.person == person.id && notice.kind == NoticeKind::ProtectiveServices);
        if pursued && holds(Fact::RepressionAdvisory) && !known {
            let kind = NoticeKind::ProtectiveServices;
            notices.push(NoticeGiven { kind, person: person.id.clone(), from_dossier: false });
        }
    }
    notices
}

/// Statements of the two states, made and not withdrawn on the date, on the instruments of the routes
/// that were tried.
pub(crate) fn statements(matter: &Matter<'_>, judged: &[Judged<'_, '_>]) -> Vec<StatementMade> {
    let tried = judged.iter().flat_map(|one| &one.routes).filter_map(|tried| tried.candidate);
    let instruments = tried.flat_map(|candidate| [candidate.invoked, candidate.governing]);
    let mut by_id: BTreeMap<&InstrumentId, &Instrument> = BTreeMap::new();
    by_id.extend(instruments.map(|one| (&one.id, one)));
    let both = [matter.base.requested.state, matter.requesting()];
    let mut statements = Vec::new();
    for instrument in by_id.into_values() {
        for party in instrument.parties.iter().filter(|party| both.contains(&party.state)) {
            statements.extend(party.statements_on(matter.as_of).map(|one| StatementMade {
                instrument: instrument.id.clone(),
                by: party.state,
                kind: one.kind,
                about: one.about.clone(),
                says: one.says.clone(),
                cite: (&one.cite).into(),
            }));
        }
    }
    statements
}

/// The published figures about a state on a date.
pub(crate) fn record(base: &LegalBase, state: StateCode, as_of: Date) -> Vec<RecordLine> {
    let figures = base.figures(state, as_of);
    let line = |one: crate::law::Figure<'_>| RecordLine {
        indicator: one.indicator.id.clone(),
        name: one.indicator.name.clone(),
        year: one.indicator.year,
        value: one.value,
        band: one.band.map(|band| band.name.clone()),
        adverse: one.adverse(),
        stale: one.stale,
        source: one.indicator.source.clone(),
    };
    figures.into_iter().map(line).collect()
}

/// What nobody looked at, and what was not counted.
pub(crate) fn not_examined(matter: &Matter<'_>, judged: &[Judged<'_, '_>], of_another: bool) -> Vec<NotExamined> {
    let mut gaps = Vec::new();
    let mut gap = |kind, what: String| {
        let gap = NotExamined { kind, what };
        if !gaps.contains(&gap) {
            gaps.push(gap);
        }
    };
    if let Some(case) = judged.first().map(|one| one.case) {
        for holding in Holding::ALL.iter().filter(|one| matters(matter, **one) && !case.searched(&[**one])) {
            gap(Gap::HoldingNotSearched, holding.to_string());
        }
    }
    for instrument in judged.iter().flat_map(|one| &one.routes).filter_map(|tried| tried.candidate) {
        if !instrument.governing.grounds_complete {
            gap(Gap::TextNotRead, instrument.governing.id.to_string());
        }
    }
    for id in matter.letter.instruments.iter().flatten().filter(|id| !matter.base.instruments.contains_key(*id)) {
        gap(Gap::InstrumentUnknown, id.to_string());
    }
    for pointer in crate::request::contradicted(matter.letter) {
        gap(Gap::DatesContradict, pointer);
    }
    if matter.letter.letter.signed == Some(false) {
        gap(Gap::NotSigned, "letter#/letter/signed".to_owned());
    }
    let offences = &matter.letter.offences;
    if offences.is_empty() {
        gap(Gap::NoConduct, "letter#/offences".to_owned());
    }
    for (place, _) in offences.iter().enumerate().filter(|(_, one)| one.conduct.as_ref().is_none_or(Vec::is_empty)) {
        gap(Gap::NoConduct, format!("letter#/offences/{place}/conduct"));
    }
    if let Some(Judged { case, .. }) = judged.first() {
        for instrument in case.invoked() {
            match matter.proof.truth(case.binds(instrument)).at(POLICY) {
                Some(true) => {}
                Some(false) => gap(Gap::InvokedNotBinding, instrument.id.to_string()),
                None => gap(Gap::InvokedUnsettled, instrument.id.to_string()),
            }
        }
    }
    for row in judged.iter().filter_map(|one| one.case.registered()) {
        if !row.span().may_hold_on(matter.as_of) {
            gap(Gap::ProvisionNotInForce, row.id.to_string());
        }
    }
    if of_another {
        gap(Gap::DossierOfAnother, "dossier#".to_owned());
    }
    if matter.as_of < matter.letter.received {
        gap(Gap::BeforeReceipt, matter.letter.received.to_string());
    }
    for NotExamined { kind, what } in left_aside::left_aside(matter) {
        gap(kind, what);
    }
    for (place, _) in
        matter.letter.offences.iter().enumerate().filter(|(_, one)| one.coded_by.is_some() && one.confirmed_by.is_none())
    {
        gap(Gap::CodeNotConfirmed, format!("letter#/offences/{place}"));
    }
    gap(Gap::PoliceExchange, "what police give each other beside the letter".to_owned());
    gaps
}

/// Whether a holding can have anything for the letter: tax files only where it asks for something in them.
fn matters(matter: &Matter<'_>, holding: Holding) -> bool {
    let tax = |one: &crate::request::Measure| {
        let held = one.holders.iter().flatten().any(|holder| holder.kind == HolderKind::RevenueAuthority);
        held || one.kind == MeasureKind::TaxInformation
    };
    holding != Holding::Revenue || matter.letter.measures.iter().any(tax)
}

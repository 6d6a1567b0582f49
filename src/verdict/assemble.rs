//! From judged limbs to the verdict.

use crate::dossier::Dossier;
use crate::fact::Formula;
use crate::matter::{Case, Matter};
use crate::request::Request;
use crate::verdict::decided::{self, Tried};
use crate::verdict::findings::{Findings, about, told};
use crate::verdict::limb::{self, Judged};
use crate::verdict::{
    ActKind, Audit, Disposition, LimbVerdict, VerdictRecord, VerdictSchema, handling, noted, presumptions, proof, questions,
    remarks, route, safeguards, severance,
};

/// The verdict on a matter, as it is written.
pub(crate) fn verdict(matter: &Matter<'_>, request: &Request, dossier: &Dossier) -> VerdictRecord {
    let cases = matter.limbs().into_iter().map(|limb| Case::new(matter, limb));
    let mut tried: Vec<Tried<'_, '_>> = cases.map(|case| (case, route::tried(&case))).collect();
    decided::without_indication(&mut tried);
    let judged: Vec<Judged<'_, '_>> = tried.into_iter().map(limb::judge).collect();
    // Beside the limbs, the proof holds what the findings speak of.
    let formulas = judged.iter().map(|one| one.formula);
    let roots: Vec<Formula> =
        formulas.chain(judged.iter().flat_map(told).flat_map(|(_, part)| [part.bar, about(part)])).collect();
    let compact = proof::compact(matter, &roots);
    let mut findings = Findings::new(matter, &compact);
    let limbs: Vec<LimbVerdict> = judged.iter().filter_map(|one| findings.limb(one)).collect();
    let findings = findings.written();
    let disposition = limb::common(limbs.iter().map(|limb| limb.disposition));
    let mut acts: Vec<ActKind> = limbs.iter().flat_map(|limb| limb.acts.iter().copied()).collect();
    acts.sort_unstable();
    acts.dedup();
    // What one limb leaves to a decision, no letter "must".
    let refusals = || limbs.iter().filter_map(|limb| limb.refusal);
    let refusal = (disposition == Disposition::Refuse).then(|| refusals().max()).flatten();
    let notices = remarks::notices(matter, &judged);
    VerdictRecord {
        schema: VerdictSchema::V1,
        reference: matter.letter.reference.clone(),
        requesting_state: matter.requesting(),
        requested_state: matter.base.requested.state,
        as_of: matter.as_of,
        disposition,
        refusal,
        acts,
        severance: severance::severance(&limbs, &judged),
        questions: questions::questions(matter, &judged, &compact, &limbs, &findings),
        presumptions: presumptions::presumptions(matter, &judged, &compact),
        safeguards: safeguards::safeguards(matter, &judged),
        reserved: handling::reserved(&judged),
        handling: handling::handling(&judged, &findings),
        noted: noted::noted(matter, &compact.record.leaves, &notices),
        notices,
        statements: remarks::statements(matter, &judged),
        record: remarks::record(matter.base, matter.requesting(), matter.as_of),
        not_examined: remarks::not_examined(matter, &judged, dossier.is_of_another(request)),
        audit: audit(matter, request, dossier),
        limbs,
        findings,
        proof: compact.record,
    }
}

fn audit(matter: &Matter<'_>, request: &Request, dossier: &Dossier) -> Audit {
    Audit {
        crate_version: env!("CARGO_PKG_VERSION").to_owned(),
        rules_edition: matter.base.requested.edition.clone(),
        policy_edition: matter.base.policy.edition.clone(),
        law_sha256: matter.base.law_sha256.clone(),
        supposed: matter.base.supposed.clone(),
        policy_sha256: matter.base.policy_sha256.clone(),
        request_sha256: request.sha256().to_owned(),
        dossier_sha256: dossier.sha256().filter(|_| !dossier.is_of_another(request)).map(str::to_owned),
        letter_sha256: matter.letter.letter.sha256.clone(),
    }
}

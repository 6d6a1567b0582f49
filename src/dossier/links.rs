//! What the parts of a dossier entry say of each other.

use crate::dossier::DossierFile;
use crate::fault::{FaultKind, Finding};
use crate::request::out_of_order;
use crate::vocabulary::PriorKind;
use std::collections::BTreeSet;

/// Every fault of these parts.
pub(super) fn faults(file: &DossierFile) -> Vec<Finding> {
    let mut all = Vec::new();
    let contradiction = |pointer: String, this: &str, that: &str| Finding {
        pointer,
        kind: FaultKind::Contradiction { this: this.to_owned(), that: that.to_owned() },
    };
    for (place, one) in file.assurances.iter().enumerate() {
        let at = format!("/assurances/{place}");
        all.extend(crate::request::parts(&at, one.kind, one.covers.as_deref()));
        if one.refused == Some(true) && one.covers.is_some() {
            all.push(contradiction(format!("{at}/covers"), "parts that are promised", "that the promise was refused"));
        }
    }
    for (place, one) in file.prior.iter().enumerate() {
        let here = matches!(one.kind, PriorKind::AcquittedHere | PriorKind::ConvictedHere | PriorKind::StayedHere);
        // Which state it is that is asked, the dossier does not say: a judgment here names no other state.
        if here && one.decided_by.is_some() {
            let pointer = format!("/prior/{place}/decided_by");
            all.push(contradiction(pointer, "a decision of another state", "that the case was here"));
        }
    }
    for (place, one) in file.arrangements.iter().enumerate() {
        if let Some(until) = one.until.filter(|until| *until < one.from) {
            let pointer = format!("/arrangements/{place}/until");
            all.push(out_of_order(&pointer, ("the first day", one.from), ("the last day", until)));
        }
        let kinds = one.kinds.as_deref().unwrap_or_default();
        if kinds.iter().collect::<BTreeSet<_>>().len() < kinds.len() {
            let pointer = format!("/arrangements/{place}/kinds");
            all.push(contradiction(pointer, "a kind of assistance", "the same kind again"));
        }
    }
    all
}

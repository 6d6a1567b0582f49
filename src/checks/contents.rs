//! **Contents.** The letter lacks something that the instrument wants it to say. What is missing can
//! be supplied, so this asks, once, for all of it.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name};
use crate::vocabulary::{ContentItem, Fact};

pub(super) fn concern(case: &Case<'_, '_>, parameters: &Parameters<'_>) -> Is {
    let p = case.proof();
    let mut missing = Vec::new();
    for item in parameters.items {
        let given = case.leaf(Name::Content(*item));
        missing.push(p.not(given));
        if *item == ContentItem::Translation {
            missing.push(p.not(case.leaf(Name::Language)));
        }
    }
    // A row without items is refused at load; should one come here, what it wants is unknown.
    p.any_of(&missing).unwrap_or_else(|| case.leaf(Name::Fact(Fact::CrimeThere)))
}

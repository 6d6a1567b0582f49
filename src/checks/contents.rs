//! **Contents.** The letter lacks something that the instrument wants it to say. What is missing can be supplied, so
//! this asks, once, for all of it.
//!
//! Facts: what the letter says of each item of the row. Established where an item is known to be missing; ruled out
//! where all are there, or the text wants none; open where the letter was not read for an item, or is in a language
//! that nobody here reads. Sources: the instruments' own lists, as the data cite them.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name, Point};
use crate::vocabulary::{ContentItem, Fact};

pub(super) fn concern(case: &Case<'_, '_>, parameters: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let mut missing = Vec::new();
    for item in parameters.items {
        // Reasons for confidentiality are wanted of a letter that asks for it, and of no other.
        missing.push(match item {
            ContentItem::Confidentiality => case.fact(Fact::SecrecyUnexplained),
            _ => p.not(case.leaf(Name::Content(*item))),
        });
        if *item == ContentItem::Translation {
            missing.push(p.not(case.leaf(Name::Language)));
        }
    }
    // A text that wants nothing lacks nothing.
    let cite = case.policy_cite();
    p.any_of(&missing).unwrap_or_else(|| case.law(Some(false), Point::Reserved, "contents", cite))
}

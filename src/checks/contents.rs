//! **Contents.** The letter lacks something that the instrument wants it to say. What is missing can
//! be supplied, so this asks, once, for all of it.

use crate::checks::Parameters;
use crate::fact::Is;
use crate::matter::{Case, Name, Point};
use crate::vocabulary::{ContentItem, Fact};

pub(super) fn concern(case: &Case<'_, '_>, parameters: &Parameters<'_>) -> Is {
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

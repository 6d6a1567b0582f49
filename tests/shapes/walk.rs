//! A matter walked to its end: what is decided takes less room than what was to be decided.

use crate::collection::letters;
use mla_screen::verdict::ActKind;
use mla_screen::vocabulary::Office;
use mla_screen::{Audience, Disposition, Language, Page};
use std::collections::BTreeSet;

/// How many lines a page of so many limbs may have.
const fn full(limbs: usize) -> usize {
    if limbs <= 4 { 60 } else { 120 }
}

fn lines(page: &Page) -> usize {
    page.to_string().lines().count()
}

/// Every office of every letter decides, one way and the other: no page is longer than the one before, unless that one
/// was cut, and then it is at most a full one. The walks end in all three directions.
#[test]
fn a_page_is_no_longer_after_a_decision() {
    let (mut decided, mut ends) = (0, BTreeSet::new());
    for one in letters() {
        let before = one.screen();
        let asks: Vec<_> = before.questions().iter().filter(|one| one.act == ActKind::Decide).collect();
        let offices: BTreeSet<Office> = asks.iter().map(|one| one.office).collect();
        let page = one.page(Language::English, Audience::Desk);
        for (office, answer) in offices.iter().flat_map(|office| [(office, true), (office, false)]) {
            let mut answered = one.clone();
            for question in asks.iter().filter(|one| one.office == *office) {
                answered.answer(&question.id, answer, office.word(), &one.as_of.to_string());
            }
            let after = answered.page(Language::English, Audience::Desk);
            let (was, is) = (lines(&page), lines(&after));
            let most = if page.cut { full(before.limbs().count()) } else { was };
            assert!(is <= most, "{}, {office}: {answer}: {is} lines after {was}\n{page}\n{after}", one.name);
            decided += 1;
            ends.insert(match answered.screen() {
                after if after.disposition() == Disposition::Escalate && after.acts().is_empty() => "severed",
                after if after.disposition() == Disposition::Escalate => "open",
                after if after.disposition() == Disposition::Refuse => "refused",
                _ => "cleared",
            });
        }
    }
    assert!(decided > 80, "{decided} decisions");
    assert!(["refused", "cleared", "open"].iter().all(|end| ends.contains(end)), "{ends:?}");
}

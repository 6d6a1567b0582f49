//! What the policy may presume where a fact is unknown.

use crate::fact::Truth;
use crate::law::Presumed;
use crate::matter::{BARE, Case, Leaf, Name};

/// The worlds in which presumption `place` of the policy counts: all but the bare one and its own.
pub(crate) const fn mask(place: usize) -> u64 {
    let own = if place < 62 { 1_u64 << (place + 2) } else { 0 };
    !(1 << BARE) & !own
}

impl<'a> Case<'_, 'a> {
    /// `truth` with the first presumption that speaks to the fact and may be made here.
    pub(crate) fn presumed(&self, name: Name, truth: Truth) -> (Truth, Option<usize>) {
        let presumes = |presumed: &Presumed| match (name, presumed) {
            (Name::Fact(fact), Presumed::Fact(one)) if fact == *one => Some(true),
            (Name::Fact(fact), Presumed::NotFact(one)) if fact == *one => Some(false),
            (Name::Circumstance(fact), Presumed::NotCircumstance(one)) if fact == *one => Some(false),
            (Name::Profile(fact), Presumed::NotProfile(one)) if fact == *one => Some(false),
            (Name::Holder(holder), Presumed::NotHolder(one)) if holder == *one => Some(false),
            (Name::Content(item), Presumed::Content(one)) if item == *one => Some(true),
            (Name::Assurance(fact), Presumed::Assurance(one)) if fact == *one => Some(true),
            _ => None,
        };
        self.presumed_by(truth, presumes)
    }

    /// `truth` presumed to be `value` where a row of law is only reported, or a list was not read to
    /// its end.
    pub(crate) fn presumed_of_law(&self, truth: Truth, which: Presumed, value: bool) -> (Truth, Option<usize>) {
        if self.bare {
            return (truth, None);
        }
        self.presumed_by(truth, |presumed| (*presumed == which).then_some(value))
    }

    fn presumed_by(&self, truth: Truth, presumes: impl Fn(&Presumed) -> Option<bool>) -> (Truth, Option<usize>) {
        for (place, presumption) in self.matter.base.policy.presumptions.iter().enumerate() {
            if let Some(value) = presumption.presumes.iter().find_map(&presumes)
                && self.may_presume(place)
            {
                return (truth.presumed(value, mask(place)), Some(place));
            }
        }
        (truth, None)
    }

    /// Whether the conditions of a presumption are known to hold, and none of its flags does.
    fn may_presume(&self, place: usize) -> bool {
        let key = (place, self.subject);
        if let Some(known) = self.matter.presumable.borrow().get(&key) {
            return *known;
        }
        let bare = self.bare();
        let known = self.matter.base.policy.presumptions.get(place).is_some_and(|presumption| {
            let holds = |condition| bare.bare_value(bare.condition(condition));
            let when = presumption.when.as_ref().is_none_or(|condition| holds(condition) == Some(true));
            when && presumption.unless.as_ref().is_none_or(|condition| holds(condition) != Some(true))
        });
        self.matter.presumable.borrow_mut().insert(key, known);
        known
    }

    /// The leaf of an open point of law, presumed where the policy says so.
    pub(crate) fn open_presumed(&self, leaf: Leaf<'a>, which: Presumed, value: bool) -> crate::fact::Formula {
        let (truth, by) = self.presumed_of_law(Truth::UNKNOWN, which, value);
        let leaf = match leaf {
            Leaf::Open { pending, row, cite, office, limb, determined, .. } => {
                Leaf::Open { pending, row, cite, office, limb, determined, presumed: by }
            }
            Leaf::Law { point, row, cite, .. } => Leaf::Law { point, row, cite, presumed: by },
            fact @ Leaf::Fact { .. } => fact,
        };
        self.proof().leaf(truth, leaf)
    }
}

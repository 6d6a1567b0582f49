//! Conditions of the law, evaluated for one limb.

use crate::fact::{Formula, Truth};
use crate::law::Condition;
use crate::matter::{Case, Leaf, Name, Pending};
use smallvec::{SmallVec, smallvec};

/// The parts of a condition: mostly few.
type Parts = SmallVec<[Formula; 8]>;

impl<'a> Case<'_, 'a> {
    /// The value of a condition of the law for this limb, with its why.
    pub(crate) fn condition(&self, condition: &'a Condition) -> Formula {
        let p = self.proof();
        match condition {
            Condition::All(parts) => {
                let parts: Parts = parts.iter().map(|part| self.condition(part)).collect();
                p.all_of(&parts).unwrap_or_else(|| self.unknown_condition())
            }
            Condition::Any(parts) => {
                let parts: Parts = parts.iter().map(|part| self.condition(part)).collect();
                p.any_of(&parts).unwrap_or_else(|| self.unknown_condition())
            }
            Condition::Not(part) => p.not(self.condition(part)),
            Condition::Either(readings) => {
                let reading =
                    self.open(Pending::Reading, &readings.point, self.policy_cite(), self.law_office(&readings.point));
                p.either(reading, self.condition(&readings.then), self.condition(&readings.otherwise))
            }
            Condition::Fact(fact) => self.fact(*fact),
            Condition::Conduct(one) => self.leaf(Name::Conduct(*one)),
            Condition::Circumstance(one) => self.leaf(Name::Circumstance(*one)),
            Condition::Tag(one) => self.leaf(Name::Tag(*one)),
            Condition::OnlyTag(one) => self.leaf(Name::OnlyTag(*one)),
            Condition::Measure(kinds) => {
                let kind = self.measure().map(|measure| measure.kind);
                let truth = Truth::of(kind.map(|kind| kinds.contains(&kind)));
                let from = self.subject.measure.map(|place| super::pointer::letter!["measures", place, "kind"]);
                let name = kind.map_or(Name::State, Name::Measure);
                let subject = super::question::scope(name, self.subject);
                p.leaf(truth, Leaf::Fact { name, subject, from: from.into_iter().collect(), row: None, presumed: None })
            }
            Condition::State(states) => {
                let truth = Truth::of(Some(states.contains(&self.matter.requesting())));
                let from = smallvec![super::pointer::letter!["from", "state"]];
                let subject = super::Subject::default();
                p.leaf(truth, Leaf::Fact { name: Name::State, subject, from, row: None, presumed: None })
            }
            Condition::Assurance(one) => self.leaf(Name::Assurance(*one)),
            Condition::Holder(one) => self.leaf(Name::Holder(*one)),
            Condition::Marked(one) => self.leaf(Name::Marked(*one)),
            Condition::Advisory(one) => self.leaf(Name::Advisory(*one)),
            Condition::Profile(one) => self.leaf(Name::Profile(*one)),
            Condition::MaximumMonths(one) => self.leaf(Name::MaximumMonths(*one)),
            Condition::Accounts(one) => self.leaf(Name::Accounts(*one)),
            Condition::DataDays(one) => self.leaf(Name::DataDays(*one)),
        }
    }

    /// A list that the loader rejects: should one ever come here, it neither refuses nor clears.
    fn unknown_condition(&self) -> Formula {
        self.all_entered("empty-condition")
    }
}

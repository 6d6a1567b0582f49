//! Formulas of the law, evaluated for one limb.

use crate::fact::{Is, Truth};
use crate::law::Formula;
use crate::matter::{Case, Leaf, Name, Pending};
use smallvec::{SmallVec, smallvec};

/// The parts of a formula: mostly few.
type Parts = SmallVec<[Is; 8]>;

impl<'a> Case<'_, 'a> {
    /// The value of a formula of the law for this limb, with its why.
    pub(crate) fn formula(&self, formula: &'a Formula) -> Is {
        let p = self.proof();
        match formula {
            Formula::All(parts) => {
                let parts: Parts = parts.iter().map(|part| self.formula(part)).collect();
                p.all_of(&parts).unwrap_or_else(|| self.unknown_formula())
            }
            Formula::Any(parts) => {
                let parts: Parts = parts.iter().map(|part| self.formula(part)).collect();
                p.any_of(&parts).unwrap_or_else(|| self.unknown_formula())
            }
            Formula::Not(part) => p.not(self.formula(part)),
            Formula::Either(readings) => {
                let reading = self.open(Pending::Reading, &readings.point, self.policy_cite(), self.law_office());
                p.either(reading, self.formula(&readings.then), self.formula(&readings.otherwise))
            }
            Formula::Fact(fact) => self.fact(*fact),
            Formula::Conduct(one) => self.leaf(Name::Conduct(*one)),
            Formula::Circumstance(one) => self.leaf(Name::Circumstance(*one)),
            Formula::Tag(one) => self.leaf(Name::Tag(*one)),
            Formula::OnlyTag(one) => self.leaf(Name::OnlyTag(*one)),
            Formula::Measure(kinds) => {
                let kind = self.measure().map(|measure| measure.kind);
                let truth = Truth::of(kind.map(|kind| kinds.contains(&kind)));
                let from = self.subject.measure.map(|place| super::pointer::letter!["measures", place, "kind"]);
                let name = kind.map_or(Name::State, Name::Measure);
                let subject = super::question::scope(name, self.subject);
                p.leaf(truth, Leaf::Fact { name, subject, from: from.into_iter().collect(), row: None, presumed: None })
            }
            Formula::State(states) => {
                let truth = Truth::of(Some(states.contains(&self.matter.requesting())));
                let from = smallvec![super::pointer::letter!["from", "state"]];
                let subject = super::Subject::default();
                p.leaf(truth, Leaf::Fact { name: Name::State, subject, from, row: None, presumed: None })
            }
            Formula::Assurance(one) => self.leaf(Name::Assurance(*one)),
            Formula::Holder(one) => self.leaf(Name::Holder(*one)),
            Formula::Marked(one) => self.leaf(Name::Marked(*one)),
            Formula::Advisory(one) => self.leaf(Name::Advisory(*one)),
            Formula::Profile(one) => self.leaf(Name::Profile(*one)),
            Formula::MaximumMonths(one) => self.leaf(Name::MaximumMonths(*one)),
            Formula::Accounts(one) => self.leaf(Name::Accounts(*one)),
            Formula::DataDays(one) => self.leaf(Name::DataDays(*one)),
        }
    }

    /// A list that the loader rejects: should one ever come here, it neither refuses nor clears.
    fn unknown_formula(&self) -> Is {
        self.all_entered("empty-formula")
    }
}

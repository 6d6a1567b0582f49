//! Who reads the law here, where the policy stands, and whether all law was entered.

use crate::fact::Formula;
use crate::law::Cite;
use crate::matter::{Case, Pending};
use crate::vocabulary::Office;

impl<'a> Case<'_, 'a> {
    /// The office that says what a treaty says, and whom it binds.
    pub(crate) const fn treaty_office(&self) -> Office {
        self.matter.base.questions.law.office
    }

    /// The office that says what the law is on a row, or on a point that can be read in two ways: of an instrument
    /// whoever keeps the treaties, of the law here counsel.
    pub(crate) fn law_office(&self, row: &str) -> Office {
        let base = self.matter.base;
        if base.is_of_instrument(row) { base.questions.law.office } else { base.questions.own_law().office }
    }

    /// The policy: the citation of what rests on no other row.
    pub(crate) const fn policy_cite(&self) -> &'a Cite {
        &self.matter.base.policy.thresholds.cite
    }

    /// Whether somebody read the source on which a row rests. What rests on general knowledge answers no
    /// question about itself.
    pub(crate) fn has_source(&self, cite: &Cite) -> bool {
        self.matter.base.sources.get(&cite.source).is_none_or(|source| !source.unread)
    }

    /// The legal base holds all that there is on `row`, of which it has no row that could be cited.
    pub(crate) fn all_entered(&self, row: &'a str) -> Formula {
        self.open(Pending::Coverage, row, self.policy_cite(), self.law_office(row))
    }

    /// The same of a state or an instrument that it does not know at all.
    pub(crate) fn all_entered_of(&self, unknown: &'a str) -> Formula {
        self.open(Pending::Coverage, unknown, self.policy_cite(), self.treaty_office())
    }
}

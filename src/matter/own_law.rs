//! Who reads the law here, where the policy stands, and whether all law was entered.

use crate::fact::Formula;
use crate::law::Cite;
use crate::matter::{Case, Pending};
use crate::vocabulary::Office;

impl<'a> Case<'_, 'a> {
    /// The office that says what the law is.
    pub(crate) const fn law_office(&self) -> Office {
        self.matter.base.questions.law.office
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
        self.open(Pending::Coverage, row, self.policy_cite(), self.law_office())
    }
}

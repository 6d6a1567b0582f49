//! **Political offence.** Pure (aimed at the state as such, without grave violence); relative (a common crime that
//! the letter itself places in a struggle over power, in proportion to its end); or a common crime that is prosecuted
//! for political reasons: an earlier request about the person was turned down, or the person is known as an opponent
//! or an insider who fell out and the state is one that pursues such people.
//!
//! Facts: the acts, the purpose that the letter tells, violence, earlier refusals, what the person is known as, the
//! record of the state and its warnings. Established by any of the three; ruled out where none is so; open where
//! violence or the purpose of an act against the state is not told, or the files were not searched. Grave violence
//! against persons takes the political character away, as do the conventions whose exclusion rows the data cite.
//! Sources: the instruments' own clauses; concerns S6 and S15.

use crate::checks::Parameters;
use crate::fact::Formula;
use crate::matter::{Case, Name};
use crate::vocabulary::{Circumstance, ConductTag, Fact, Profile};

pub(super) fn concern(case: &Case<'_, '_>, _: &Parameters<'_>) -> Formula {
    let p = case.proof();
    let fact = |fact| case.fact(fact);
    let violent =
        p.all([case.leaf(Name::Tag(ConductTag::Violent)), case.leaf(Name::Circumstance(Circumstance::SeriousViolence))]);
    let pure = p.all([case.leaf(Name::Tag(ConductTag::AgainstState)), p.not(violent)]);
    let opponent =
        p.any([case.leaf(Name::Profile(Profile::PoliticalOpponent)), case.leaf(Name::Profile(Profile::ExiledInsider))]);
    // A common crime done for a political end; grave violence is out of proportion to any.
    let relative = p.all([fact(Fact::PoliticalPurpose), p.not(violent)]);
    let pursued = p.any([fact(Fact::RecordAdverse), fact(Fact::RepressionAdvisory)]);
    p.any([pure, relative, fact(Fact::EarlierRefusal), p.all([opponent, pursued])])
}

//! The leaves of every formula: facts, rows of law, and what only an office can settle.

use crate::law::Cite;
use crate::matter::pointer::Pointers;
use crate::vocabulary::{
    AdvisoryKind, AssuranceKind, Circumstance, Conduct, ConductTag, ContentItem, Fact, HolderKind, MeasureKind, Office,
    Profile, RecordMark,
};

/// What a fact is about: the parts of the letter by which it can differ from limb to limb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    /// The measure, by its place in the letter.
    pub(crate) measure: Option<usize>,
    /// The offence.
    pub(crate) offence: Option<usize>,
    /// The person.
    pub(crate) person: Option<usize>,
}

impl std::hash::Hash for Subject {
    /// Three places in one number: a letter has far fewer parts than a million.
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        let parts = [self.measure, self.offence, self.person];
        let number = parts.iter().fold(0_u64, |number, part| number << 21 | part.map_or(0, |place| place as u64 + 1));
        state.write_u64(number);
    }
}

/// The name of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Name {
    /// A fact of the closed list.
    Fact(Fact),
    /// An alleged act.
    Conduct(Conduct),
    /// An alleged circumstance.
    Circumstance(Circumstance),
    /// Some alleged act bears the tag.
    Tag(ConductTag),
    /// Every alleged act bears the tag.
    OnlyTag(ConductTag),
    /// What the measure is.
    Measure(MeasureKind),
    /// Who the requesting state is.
    State,
    /// An assurance.
    Assurance(AssuranceKind),
    /// Who holds what is asked for.
    Holder(HolderKind),
    /// A mark on the requested state's own record of what is asked for.
    Marked(RecordMark),
    /// A warning of the requested state.
    Advisory(AdvisoryKind),
    /// What the target is known as.
    Profile(Profile),
    /// The highest penalty there is at least so many months.
    MaximumMonths(u16),
    /// At least so many accounts.
    Accounts(u32),
    /// A data period of at least so many days.
    DataDays(u32),
    /// Something that the letter must contain.
    Content(ContentItem),
    /// The language of the letter or its translation is one that is accepted.
    Language,
    /// Whether the letter invokes the instrument in question.
    Invoked,
    /// The penalty that the matched offence bears here answers how deep the measure cuts.
    GraveEnough,
}

/// What a row of law says at this leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Point {
    /// The instrument binds both states on the date.
    Binds,
    /// The instrument is suspended between them.
    Suspended,
    /// The measure is among the forms of assistance.
    MeasureListed,
    /// There is a domestic power for the measure.
    Power,
    /// The power is in force on the date.
    PowerInForce,
    /// The route is there on the date.
    RouteInForce,
    /// There is no assistance of this kind at all.
    NotAssistance,
    /// The conduct is no offence here.
    NoOffence,
    /// The offence was in force on the date.
    OffenceInForce,
    /// The route carries this measure.
    RouteCarries,
    /// The rule has this force: barred, or absent without a hook.
    Force,
    /// Another instrument has safeguards that this one lacks.
    Forum,
    /// The measure cuts so deep into private life.
    Intrusive,
    /// A view without a closed list of indicators: it stays with its office.
    Reserved,
}

/// Who must do what before an open leaf of law or judgement is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Pending {
    /// An office may refuse, or must hold a view: it has not said.
    Decision,
    /// An office must first open the route.
    Opening,
    /// A match rests on a catch-all: an office must say whether it counts.
    WeakMatch,
    /// Time, or an event abroad, can still mend it.
    Wait,
    /// That an instrument binds both states is only reported, or not known.
    Bound,
    /// That the author of the letter rests on an instrument that the letter does not name.
    Reliance,
    /// The text of the row was not read.
    TextUnread,
    /// The list was not read to its end.
    Coverage,
    /// What an instrument covers was not read to its end.
    ScopeCoverage,
    /// The forms of assistance were not read to their end.
    MeasureCoverage,
    /// The point is arguable.
    Reading,
    /// Whether an interest of the other state is transposed at all.
    Transposition,
}

impl Pending {
    /// Whether it is settled for one limb at a time.
    pub(crate) const fn is_of_a_limb(self) -> bool {
        matches!(self, Self::Decision | Self::Opening | Self::WeakMatch | Self::Transposition | Self::Wait)
    }

    /// Whether it is a part of what a text says, which is asked as one.
    pub(crate) const fn is_of_a_text(self) -> bool {
        matches!(self, Self::TextUnread | Self::Coverage | Self::ScopeCoverage | Self::MeasureCoverage)
    }
}

/// A leaf: something that is so, is not so, or is open; and what would settle or undo it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Leaf<'a> {
    /// A fact from the letter or the dossier, or the silence of both.
    Fact {
        /// Which.
        name: Name,
        /// About what.
        subject: Subject,
        /// Where it stands; where it is unknown, where it would stand.
        from: Pointers,
        /// The row of law or published record that says so, where one does.
        row: Option<&'a Cite>,
        /// Which presumption holds it, by its place in the policy.
        presumed: Option<usize>,
    },
    /// A row of law.
    Law {
        /// What it says.
        point: Point,
        /// Name of the row.
        row: &'a str,
        /// Where it stands.
        cite: &'a Cite,
        /// Which presumption holds it.
        presumed: Option<usize>,
    },
    /// Something that only an office, or time, settles.
    Open {
        /// What is pending.
        pending: Pending,
        /// Name of the row.
        row: &'a str,
        /// Where it stands.
        cite: &'a Cite,
        /// Who settles it.
        office: Office,
        /// The limb for which it is settled; none where it holds for the whole letter.
        limb: Option<Subject>,
        /// The determination that settled it, by its place in the dossier.
        determined: Option<usize>,
        /// Which presumption holds it.
        presumed: Option<usize>,
    },
}

impl Leaf<'_> {
    /// The presumption that holds the leaf, by its place in the policy.
    #[must_use]
    pub(crate) const fn presumed(&self) -> Option<usize> {
        match self {
            Self::Fact { presumed, .. } | Self::Law { presumed, .. } | Self::Open { presumed, .. } => *presumed,
        }
    }
}

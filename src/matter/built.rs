//! What is built once for a letter and named again.

use crate::matter::{Pending, Point, Subject};
use crate::vocabulary::{Fact, Ground};

/// What was built, for which row and subject, and whether presumptions were left out.
pub(super) type BuiltKey<'a> = (Built, &'a str, Subject, bool);

/// What is built once and named again: a formula or leaf of law, by what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Built {
    /// An instrument binds both.
    Binds,
    /// An instrument covers the limb.
    Covers,
    /// The conduct is an offence here, of the kind that the fact asks for.
    CrimeHere(Fact),
    /// The conduct matches one offence.
    Match,
    /// A penalty threatens the person for some offence, and no assurance answers it.
    Threat(Fact),
    /// What a ground's check finds, for one limb.
    Concern(Ground),
    /// What is missed where a safeguard is gone, for one limb.
    Missed(Ground),
    /// A convention bars a ground whatever carries the letter.
    Excluded,
    /// A row of law says so.
    Law(Point, Option<bool>),
    /// An office or time settles it.
    Open(Pending),
}

//! What goes into a page beside the verdict that it is about.

use crate::verdict::VerdictRecord;

/// What a page says beside its verdict.
#[derive(Debug, Default)]
pub(crate) struct Beside<'a> {
    /// What would change the answer, line by line.
    pub(crate) would_change: Vec<String>,
    /// The verdict on the open part of the dossier: what goes outside rests on it.
    pub(crate) open: Option<&'a VerdictRecord>,
}

/// The verdicts on which the letters to the author of a request rest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Records<'a> {
    /// With all that is known.
    pub(crate) verdict: &'a VerdictRecord,
    /// With the open part of the dossier.
    pub(crate) open: &'a VerdictRecord,
    /// With an unexamined dossier.
    pub(crate) alone: &'a VerdictRecord,
}

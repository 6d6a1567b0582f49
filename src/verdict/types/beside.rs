//! What stands beside the answer.

use crate::law::StatementKind;
use crate::verdict::Citation;
use crate::vocabulary::{
    Ground, InstrumentId, Localised, NoticeKind, Office, PersonId, PowerId, SeriesId, SourceId, StateCode,
};
use serde::{Deserialize, Serialize};

/// How a power is used in ordinary handling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Handled {
    /// The power.
    pub power: PowerId,
    /// What it is called.
    pub name: Localised,
    /// Who decides.
    pub decided_by: Office,
    /// Who must approve before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<Office>,
    /// The test that is applied then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<Localised>,
    /// Whether the order is sought without notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_notice: Option<bool>,
    /// How what is gathered leaves the state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sending: Option<Localised>,
    /// The terms that can be set and that may meet a ground which stands or is open in this verdict.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) terms: Vec<TermOffered>,
    /// Where it stands.
    pub cite: Citation,
}

impl Handled {
    /// The terms that can be set and that may meet a ground which stands or is open in this verdict: what each says,
    /// which grounds it may meet, and where it stands that it can be set.
    pub fn terms(&self) -> impl ExactSizeIterator<Item = (&Localised, &[Ground], &Citation)> {
        self.terms.iter().map(|term| (&term.what, term.meets.as_slice(), &term.cite))
    }
}

/// A term that can be set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct TermOffered {
    /// What it says.
    pub(crate) what: Localised,
    /// The grounds of this verdict whose concern it may meet.
    pub(crate) meets: Vec<Ground>,
    /// Where it stands that such a term can be set.
    pub(crate) cite: Citation,
}

/// Something that runs beside the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoticeGiven {
    /// What is to be done.
    pub kind: NoticeKind,
    /// About whom.
    pub person: PersonId,
    /// Whether the dossier holds it already; else the letter itself gives cause for it.
    pub from_dossier: bool,
}

/// One figure of the requesting state's published record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecordLine {
    /// The series, by its publisher's name.
    pub indicator: SeriesId,
    /// What it measures.
    pub name: Localised,
    /// The year that it describes.
    pub year: u16,
    /// The figure, in thousandths.
    pub value: i32,
    /// The publisher's band.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<String>,
    /// Whether the policy reads the band as adverse.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub adverse: bool,
    /// Whether the figure is older than the policy allows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stale: bool,
    /// Its source.
    pub source: SourceId,
}

/// What a party to an instrument of a tried route said on joining, as far as it touches assistance. It
/// moves no limb: what it does between the two states is for a person to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatementMade {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Who said it: the requesting or the requested state.
    pub by: StateCode,
    /// What kind of statement it is.
    pub(crate) kind: StatementKind,
    /// The grounds that it touches.
    pub about: Vec<Ground>,
    /// What it says.
    pub says: Localised,
    /// Where it stands.
    pub cite: Citation,
}

impl StatementMade {
    /// What kind of statement it is: `reservation`, `declaration`, `objection`, `notification`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.kind.word()
    }
}

/// Something that letter or dossier says and that no formula reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Noted {
    /// Where it stands: `letter#/measures/0/why`.
    pub at: String,
    /// The key under which it stands.
    pub key: String,
    /// The entry of the dossier, by its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// What it says. Absent: the entry may be passed on only with the consent of the office that gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
}

/// Something that nobody looked at, or that was not counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct NotExamined {
    /// What kind of gap it is.
    pub(crate) kind: Gap,
    /// What it is about.
    pub(crate) what: String,
}

vocabulary! {
    /// A gap in what was looked at.
    pub enum Gap {
        /// A holding that nobody searched.
        HoldingNotSearched = "holding-not-searched",
        /// An instrument whose text was not read to its end.
        TextNotRead = "text-not-read",
        /// An instrument that the letter names and the legal base does not know.
        InstrumentUnknown = "instrument-unknown",
        /// The letter names no offence, or an offence without any conduct: there is nothing to compare.
        NoConduct = "no-conduct",
        /// An instrument that the letter invokes and that does not bind both states on the day, as far as is
        /// known, or does not operate between them.
        InvokedNotBinding = "invoked-not-binding",
        /// The letter invokes an instrument of which it is not confirmed, or not settled, that it binds both on the day.
        InvokedUnsettled = "invoked-unsettled",
        /// A foreign provision on which the letter rests and that is not in force on the day.
        ProvisionNotInForce = "provision-not-in-force",
        /// An order or a fine of a day before all that the letter alleges: one of the two days is wrong.
        DatesContradict = "dates-contradict",
        /// The letter bears no signature, by what was coded of it.
        NotSigned = "not-signed",
        /// The day whose law applies lies before the day on which the letter was received.
        BeforeReceipt = "before-receipt",
        /// The dossier was read for another letter: it was left aside.
        DossierOfAnother = "dossier-of-another",
        /// A dossier entry about somebody whom the letter does not name.
        EntryAboutAnother = "entry-about-another",
        /// A determination by an office that may not answer, or on a question that is not asked.
        DeterminationNotCounted = "determination-not-counted",
        /// A determination to refuse on a ground that the text rules out.
        GroundExcluded = "ground-excluded",
        /// A search dated before the letter was received: it was made for something else.
        DatedEarlier = "dated-earlier",
        /// A search by an office that does not keep the holding, and cannot know what is in it.
        SearchedByAnother = "searched-by-another",
        /// A determination of a day before the letter was received, or about another letter, that does not say that
        /// it carries over.
        DecidedForAnother = "decided-for-another",
        /// A determination whose last day lies before the day whose law applies.
        Lapsed = "lapsed",
        /// Not counted: it lets the letter pass, and an entry of the dossier is of a later day.
        Overtaken = "overtaken",
        /// A consent of which no day is known from which it counts.
        Undated = "undated",
        /// A consent or determination by word of mouth, or not said to be in writing, where it counts only so.
        NotInWriting = "not-in-writing",
        /// An entry dated after the day whose law applies, which does not count for that.
        DatedLater = "dated-later",
        /// An entry dated after the day whose law applies that warns all the same, or is noted and never weighed.
        LaterAndTold = "later-and-told",
        /// What police exchange with each other beside the letter.
        PoliceExchange = "police-exchange",
        /// A code that nobody confirmed.
        CodeNotConfirmed = "code-not-confirmed",
    }
}

//! A limb and its routes, as they are looked at.

use crate::law::RouteKind;
use crate::verdict::{
    ActKind, Disposition, FindingView, LeafView, LimbVerdict, Question, Refusal, RouteState, RouteTried, VerdictRecord,
};
use crate::vocabulary::{InstrumentId, MeasureId, MeasureKind, OffenceId, PersonId, PowerId, RouteId};

/// One limb of a letter and its answer.
#[derive(Clone, Copy, Debug)]
pub struct LimbView<'v> {
    pub(super) record: &'v VerdictRecord,
    pub(super) limb: &'v LimbVerdict,
}

impl<'v> LimbView<'v> {
    /// Its name: `m1/o1/p1`; `-` where there is no offence or target.
    #[must_use]
    pub fn id(&self) -> &'v str {
        &self.limb.id
    }

    /// The measure.
    #[must_use]
    pub const fn measure(&self) -> &'v MeasureId {
        &self.limb.measure
    }

    /// What is asked.
    #[must_use]
    pub const fn kind(&self) -> MeasureKind {
        self.limb.kind
    }

    /// The offence.
    #[must_use]
    pub const fn offence(&self) -> Option<&'v OffenceId> {
        self.limb.offence.as_ref()
    }

    /// The target.
    #[must_use]
    pub const fn target(&self) -> Option<&'v PersonId> {
        self.limb.target.as_ref()
    }

    /// The answer.
    #[must_use]
    pub const fn disposition(&self) -> Disposition {
        self.limb.disposition
    }

    /// For a refusal: which of the two.
    #[must_use]
    pub const fn refusal(&self) -> Option<Refusal> {
        self.limb.refusal
    }

    /// For an escalation: the kinds of act.
    #[must_use]
    pub fn acts(&self) -> &'v [ActKind] {
        &self.limb.acts
    }

    /// The routes that were tried.
    pub fn routes(&self) -> impl ExactSizeIterator<Item = RouteView<'v>> + use<'v> {
        let record = self.record;
        self.limb.routes.iter().map(move |route| RouteView { record, route })
    }

    /// What shuts its routes, or may: each finding once.
    pub fn blocking(&self) -> impl Iterator<Item = FindingView<'v>> + use<'v> {
        let mut places: Vec<u32> = Vec::new();
        for place in self.limb.routes.iter().flat_map(|route| &route.by) {
            if !places.contains(place) {
                places.push(*place);
            }
        }
        found(self.record, places)
    }

    /// The questions that it waits for.
    pub fn questions(&self) -> impl Iterator<Item = &'v Question> + use<'v> {
        let id = self.id();
        self.record.questions.iter().filter(move |one| one.limbs.iter().any(|limb| limb == id))
    }

    /// What an office must decide before there is an answer.
    pub fn decisions(&self) -> impl Iterator<Item = &'v Question> + use<'v> {
        self.questions().filter(|one| one.act == ActKind::Decide)
    }

    /// The leaves of the proof that bear the answer.
    #[must_use]
    pub fn why(&self) -> Vec<LeafView<'v>> {
        super::proof::why(self.record, self.limb)
    }
}

/// A route that was tried for a limb.
#[derive(Clone, Copy, Debug)]
pub struct RouteView<'v> {
    pub(super) record: &'v VerdictRecord,
    pub(super) route: &'v RouteTried,
}

impl<'v> RouteView<'v> {
    /// The route.
    #[must_use]
    pub const fn route(&self) -> &'v RouteId {
        &self.route.route
    }

    /// What kind of way it is.
    #[must_use]
    pub const fn kind(&self) -> RouteKind {
        self.route.kind
    }

    /// The instrument that governs.
    #[must_use]
    pub const fn instrument(&self) -> Option<&'v InstrumentId> {
        self.route.instrument.as_ref()
    }

    /// The instrument that the letter invokes, where another one governs.
    #[must_use]
    pub const fn invoked(&self) -> Option<&'v InstrumentId> {
        self.route.invoked.as_ref()
    }

    /// Whether it is open, shut, or waits for somebody's act.
    #[must_use]
    pub const fn state(&self) -> RouteState {
        self.route.state
    }

    /// What shuts it, or may.
    pub fn blocking(&self) -> impl Iterator<Item = FindingView<'v>> + use<'v> {
        found(self.record, self.route.by.clone())
    }

    /// What was looked at and does not stand in the way.
    pub fn ruled_out(&self) -> impl Iterator<Item = FindingView<'v>> + use<'v> {
        found(self.record, self.route.ruled_out.clone())
    }

    /// The powers that could carry the measure.
    #[must_use]
    pub fn powers(&self) -> &'v [PowerId] {
        &self.route.powers
    }
}

fn found(record: &VerdictRecord, places: Vec<u32>) -> impl Iterator<Item = FindingView<'_>> {
    let findings = places.into_iter().filter_map(|place| record.finding(place));
    findings.map(move |finding| FindingView { record, finding })
}

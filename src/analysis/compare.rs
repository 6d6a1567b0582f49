//! One letter under each law that could carry it: the safeguards that each keeps, weakens or loses beside the
//! treaty that was made for the two states, and how each limb stands.
//!
//! A back-stop of the requested state's own law stands on every way, so it never counts as a safeguard that an
//! instrument keeps.

use crate::analysis::Entry;
use crate::law::{Condition, DutyKind, GroundRow, Instrument, InstrumentKind, LegalBase, RouteKind};
use crate::screener::Screener;
use crate::verdict::{
    Citation, Hook, LimbVerdict, RouteState, RouteTried, RowView, SAFEGUARDS, SafeguardState, VerdictRecord, speaks,
    strength,
};
use crate::vocabulary::{Fact, Force, Ground, InstrumentId, MeasureKind, RowRef};
use serde::Serialize;
use std::collections::BTreeMap;

/// How a letter stands by one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Way {
    /// What is supposed, where this is not the law as it stands.
    pub supposed: Vec<String>,
    /// The instrument. Absent: the requested state's own law alone.
    pub instrument: Option<InstrumentId>,
    /// The treaties behind which it stands back for some limb, and where it says so.
    pub behind: Vec<InstrumentId>,
    /// The clause by which it stands back.
    pub clause: Option<Citation>,
    /// How the way stands for each limb.
    pub limbs: BTreeMap<String, RouteState>,
    /// The safeguards, for each measure of the letter.
    pub safeguards: Vec<Compared>,
    /// The clause that limits the use of what is sent.
    pub use_limitation: Option<Citation>,
    /// Where it speaks of extradition, which is not screened: shown so that nobody thinks it covered.
    pub extradition: Option<Citation>,
}

/// A safeguard by one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compared {
    /// The ground.
    pub ground: Ground,
    /// The measure for which it is worded so.
    pub measure: MeasureKind,
    /// How strongly. Absent: no row speaks of it; where the text was not read to its end, nobody knows.
    pub force: Option<Force>,
    /// Where it stands.
    pub cite: Option<Citation>,
    /// Lost or weakened beside the first way. Absent: kept, or never there.
    pub change: Option<SafeguardState>,
    /// The rows by which the concern can travel all the same, back-stops left out.
    pub(crate) hooks: Vec<Hook>,
}

impl Compared {
    /// The rows by which the concern can travel all the same, back-stops left out.
    pub fn hooks(&self) -> impl ExactSizeIterator<Item = RowView<'_>> {
        self.hooks.iter().map(RowView::from)
    }
}

/// Compares a letter under the law as it stands and under laws that are supposed: how it stands by every way that could
/// carry it, agreements first, the requested state's own law last. The first way is what the others are held against:
/// the treaty between the two states where there is one, in force or suspended.
#[must_use]
pub fn compare(entry: &Entry, law: &Screener, supposed: &[Screener]) -> Vec<Way> {
    let mut ways = Vec::new();
    for (place, law) in std::iter::once(law).chain(supposed).enumerate() {
        let titles = if place == 0 { Vec::new() } else { law.base().supposed().to_vec() };
        for mut way in ways_under(entry, law) {
            // Of a supposed law only what it changes is told.
            if !ways.contains(&way) {
                way.supposed.clone_from(&titles);
                ways.push(way);
            }
        }
    }
    let base = law.base();
    let own = |way: &Way| {
        let kind = way.instrument.as_ref().and_then(|id| base.instruments().get(id)).map(|one| one.kind);
        (kind != Some(InstrumentKind::Bilateral), !way.supposed.is_empty(), way.instrument.is_none())
    };
    ways.sort_by_key(own);
    let first = ways.first().map(|way| way.safeguards.clone()).unwrap_or_default();
    for cell in ways.iter_mut().skip(1).flat_map(|way| &mut way.safeguards) {
        let had = first.iter().find(|one| one.ground == cell.ground && one.measure == cell.measure);
        let was = had.and_then(|had| had.force).filter(|force| strength(*force) > 1);
        cell.change = was
            .filter(|was| cell.force.is_none_or(|now| strength(now) < strength(*was)))
            .map(|_| if cell.force.is_some_and(Force::is_there) { SafeguardState::Weakened } else { SafeguardState::Lost });
    }
    ways
}

fn ways_under(entry: &Entry, law: &Screener) -> Vec<Way> {
    let base = law.base();
    let both = [base.requested_state(), entry.request.letter().from.state];
    let lists = |one: &&Instrument| both.iter().all(|state| one.parties.iter().any(|party| party.state == *state));
    let named = |one: &Instrument| entry.request.letter().instruments.iter().flatten().any(|id| *id == one.id);
    let mut ways = Vec::new();
    for instrument in base.instruments().values().filter(|one| lists(one) || named(one)) {
        let verdict = entry.invoking(law, Some(&instrument.id));
        let of = |tried: &&RouteTried| tried.instrument.as_ref() == Some(&instrument.id) && tried.invoked.is_none();
        let may_carry = |limb: &LimbVerdict| limb.routes.iter().filter(of).any(|tried| !not_open(&verdict, tried));
        let behind = behind(&verdict, &instrument.id);
        if !named(instrument) && behind.is_empty() && !verdict.limbs.iter().any(may_carry) {
            continue;
        }
        let duty = instrument.duties.iter().find(|duty| duty.kind == DutyKind::UseLimitation);
        ways.push(Way {
            supposed: Vec::new(),
            clause: instrument.precedence.as_ref().filter(|_| !behind.is_empty()).map(|one| (&one.cite).into()),
            behind,
            limbs: mildest(&verdict, of),
            safeguards: safeguards(entry, base, &instrument.grounds, instrument.grounds_complete, None),
            use_limitation: duty.filter(|duty| duty.arises != crate::law::Arises::Absent).map(|duty| (&duty.cite).into()),
            extradition: instrument.extradition.as_ref().map(Into::into),
            instrument: Some(instrument.id.clone()),
        });
    }
    ways.extend(own_law(entry, law));
    ways
}

/// The requested state's own law alone: the statutory way that a government opens, and what of the others is open.
fn own_law(entry: &Entry, law: &Screener) -> Option<Way> {
    let base = law.base();
    let route = base.routes.iter().find(|route| route.kind == RouteKind::Arrangement)?;
    let crime_here = |part: &&Condition| matches!(part, Condition::Fact(Fact::CrimeHere | Fact::CrimeHereIndictable));
    let dual = route.open.as_ref().filter(|open| open.parts().iter().any(crime_here)).map(|_| Citation::from(&route.cite));
    let verdict = entry.invoking(law, None);
    Some(Way {
        supposed: Vec::new(),
        instrument: None,
        behind: Vec::new(),
        clause: None,
        limbs: mildest(&verdict, |tried| tried.instrument.is_none()),
        safeguards: safeguards(entry, base, &route.grounds, route.grounds_complete, dual.as_ref()),
        use_limitation: None,
        extradition: None,
    })
}

/// The treaties behind which an instrument stands back.
fn behind(verdict: &VerdictRecord, id: &InstrumentId) -> Vec<InstrumentId> {
    let routes = verdict.limbs.iter().flat_map(|limb| &limb.routes);
    let by = routes.filter(|tried| tried.invoked.as_ref() == Some(id)).filter(|tried| !not_open(verdict, tried));
    let mut all: Vec<InstrumentId> = by.filter_map(|tried| tried.instrument.clone()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The way is not there at all for the limb: not in force, or the letter outside its scope.
fn not_open(verdict: &VerdictRecord, tried: &RouteTried) -> bool {
    let findings = tried.by.iter().filter_map(|place| verdict.finding(*place));
    let way = |row: &RowRef| matches!(row, RowRef::Instrument(_) | RowRef::Route(_));
    tried.state == RouteState::Shut && findings.into_iter().any(|one| way(&one.row) && one.bars == Some(true))
}

/// For each limb the mildest state of the ways that count.
fn mildest(verdict: &VerdictRecord, counts: impl Fn(&&RouteTried) -> bool) -> BTreeMap<String, RouteState> {
    let state = |limb: &LimbVerdict| limb.routes.iter().filter(&counts).map(|tried| tried.state).min();
    verdict.limbs.iter().map(|limb| (limb.id.to_string(), state(limb).unwrap_or(RouteState::Shut))).collect()
}

fn safeguards(
    entry: &Entry,
    base: &LegalBase,
    rows: &[GroundRow],
    complete: bool,
    dual: Option<&Citation>,
) -> Vec<Compared> {
    let mut kinds: Vec<MeasureKind> = entry.request.letter().measures.iter().map(|measure| measure.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut all = Vec::new();
    for ground in &SAFEGUARDS {
        for measure in &kinds {
            let counts = |row: &&GroundRow| row.ground == *ground && speaks(row, Some(*measure), entry.as_of);
            let row = rows.iter().filter(counts).max_by_key(|row| strength(row.force));
            let dual = dual.filter(|_| *ground == Ground::DualCriminality);
            let hooks = row.into_iter().flat_map(|row| &row.hooks).filter_map(|id| base.ground(id));
            let hooks = hooks.filter(|hook| speaks(hook, Some(*measure), entry.as_of) && hook.force.is_there());
            let hooks = hooks.filter(|hook| !base.backstops.iter().any(|own| own.id == hook.id));
            let unsaid = complete.then_some(Force::Absent);
            all.push(Compared {
                ground: *ground,
                measure: *measure,
                force: dual.map(|_| Force::Mandatory).or_else(|| row.map(|row| row.force)).or(unsaid),
                cite: dual.cloned().or_else(|| row.map(|row| (&row.cite).into())),
                change: None,
                hooks: hooks.map(Hook::from).collect(),
            });
        }
    }
    all
}

//! One matter, once: the findings of many limbs, routes and rows that put one and the same thing before an office.

use crate::memo::page::scene::Scene;
use crate::verdict::{
    ActKind, Disposition, Finding, FindingKind, FindingState, LeafRecord, LimbVerdict, Question, RouteState,
};
use crate::vocabulary::Ground;

/// What a matter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Why the case is pursued.
    Purpose,
    /// Speech, belief, assembly.
    Expression,
    /// What punishment or treatment waits there.
    Punishment,
    /// How far and how deep what is asked reaches.
    Depth,
    /// What becomes of what is sent.
    Use,
    /// Made to speak against oneself, or to unlock.
    Silence,
    /// Danger to somebody.
    Danger,
    /// Whether it is an offence here.
    Offence,
    /// Judged before.
    Twice,
    /// The court that hears the case.
    Court,
    /// A military offence.
    Military,
    /// A fiscal offence.
    Fiscal,
    /// What the letter must contain.
    Paper,
    /// Whether the person consents.
    Consent,
    /// Immunity.
    Immunity,
    /// An investigation or proceeding of one's own.
    Own,
    /// The burden on resources.
    Burden,
    /// What an Act forbids to disclose.
    Secrecy,
    /// The public or national interest.
    Interest,
    /// The instrument chosen, or its scope.
    Basis,
    /// Terms, and whether they are kept.
    Terms,
    /// Whether a route is opened.
    Opening,
    /// Whether a match with a catch-all counts.
    Match,
}

impl Class {
    /// Its name in the messages.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Expression => "expression",
            Self::Punishment => "punishment",
            Self::Depth => "depth",
            Self::Use => "use",
            Self::Silence => "silence",
            Self::Danger => "danger",
            Self::Offence => "offence",
            Self::Twice => "twice",
            Self::Court => "court",
            Self::Military => "military",
            Self::Fiscal => "fiscal",
            Self::Paper => "paper",
            Self::Consent => "consent",
            Self::Immunity => "immunity",
            Self::Own => "own",
            Self::Burden => "burden",
            Self::Secrecy => "secrecy",
            Self::Interest => "interest",
            Self::Basis => "basis",
            Self::Terms => "terms",
            Self::Opening => "opening",
            Self::Match => "match",
        }
    }
}

/// A matter: what it is about, about whom, on which findings, and which points an office decides.
#[derive(Debug)]
pub(super) struct Matter<'a> {
    pub(super) class: Class,
    /// The person, where the letter has several.
    pub(super) person: String,
    pub(super) findings: Vec<&'a Finding>,
    /// The limbs that it bears, by place.
    pub(super) limbs: Vec<usize>,
    /// The leaves of the proof that somebody's answer settles.
    pub(super) leaves: Vec<u32>,
}

impl Matter<'_> {
    /// Whether nobody decides on it yet: it waits for an answer.
    pub(super) fn waits(&self) -> bool {
        self.findings.iter().all(|one| one.state == FindingState::Open)
    }
}

/// Every matter that waits for somebody's decision or answer, in the order of the findings.
pub(super) fn matters<'a>(scene: &Scene<'a>) -> Vec<Matter<'a>> {
    let mut matters: Vec<Matter<'a>> = Vec::new();
    // Nobody is asked to open a route, or to weigh a match, before the law and the facts are known.
    let asked: Vec<u32> = decisions(scene).flat_map(|one| one.leaves.iter().copied()).collect();
    for (place, limb) in scene.verdict.limbs.iter().enumerate() {
        for finding in open(scene, limb) {
            let decided: Vec<u32> = finding.because.iter().copied().filter(|leaf| decides(scene, *leaf)).collect();
            let class = class(scene, finding);
            let waits = finding.ground.is_some() && finding.act == Some(ActKind::Ask) && lacks_assurance(scene, finding);
            if finding.kind == FindingKind::Ground && finding.state != FindingState::Established && !waits {
                continue;
            }
            if decided.is_empty() && finding.act != Some(ActKind::Decide) && !waits {
                continue;
            }
            if finding.ground.is_none() && !decided.iter().any(|leaf| asked.contains(leaf)) {
                continue;
            }
            let person = person(scene, class, limb);
            let at = matters.iter().position(|one| one.class == class && one.person == person);
            let at = at.unwrap_or_else(|| {
                let (findings, limbs, leaves) = Default::default();
                matters.push(Matter { class, person, findings, limbs, leaves });
                matters.len() - 1
            });
            let Some(matter) = matters.get_mut(at) else { continue };
            matter.findings.push(finding);
            if !matter.limbs.contains(&place) {
                matter.limbs.push(place);
            }
            matter.leaves.extend(decided);
        }
    }
    matters
}

/// Whether a concern is there and only an assurance could answer it: that is told too, though nobody decides yet.
fn lacks_assurance(scene: &Scene<'_>, finding: &Finding) -> bool {
    let mut leaves = finding.because.iter().filter_map(|leaf| scene.leaf(*leaf));
    leaves.any(|leaf| leaf.is.is_none() && parts(leaf).0 == "assurance")
}

/// What somebody decides.
pub(super) fn decisions<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Question> + use<'a> {
    scene.verdict.questions.iter().filter(|one| one.act == ActKind::Decide)
}

/// What a question is about, in the words of a reason.
pub(super) fn class_of(scene: &Scene<'_>, question: &Question) -> Class {
    let of = |leaf: &LeafRecord| match parts(leaf) {
        ("decide", row) => {
            let row = scene.base.ground(row);
            row.map_or(Class::Interest, |row| of_ground(row.asked_with.unwrap_or(row.ground)))
        }
        ("open", _) => Class::Opening,
        _ => Class::Match,
    };
    let mut all = question.leaves.iter().filter_map(|leaf| scene.leaf(*leaf)).map(of);
    let first = all.next().unwrap_or(Class::Match);
    // What is decided on speech and on other aims is decided on the aim.
    if first == Class::Expression { all.find(|one| *one == Class::Purpose).unwrap_or(first) } else { first }
}

/// What is open on the routes of a limb that is not yet answered.
fn open<'a>(scene: &Scene<'a>, limb: &'a LimbVerdict) -> impl Iterator<Item = &'a Finding> {
    let verdict = scene.verdict;
    let waits = limb.disposition == Disposition::Escalate;
    let routes = limb.routes.iter().filter(move |route| waits && route.state == RouteState::Undecided);
    let places = routes.flat_map(|route| &route.by);
    places.filter_map(|place| verdict.finding(*place)).filter(|one| one.bars.is_none())
}

/// The kind and the row of a leaf: `decide:aaa/immunity@m1/o1/p1` is (`decide`, `aaa/immunity`).
pub(super) fn parts(leaf: &LeafRecord) -> (&str, &str) {
    parts_of(&leaf.name)
}

/// The same of the name of a leaf or question.
pub(super) fn parts_of(name: &str) -> (&str, &str) {
    let what = name.split_once('@').map_or(name, |(what, _)| what);
    what.split_once(':').unwrap_or((what, ""))
}

/// Whether an office decides a leaf.
pub(super) fn decides(scene: &Scene<'_>, leaf: u32) -> bool {
    let open = scene.leaf(leaf).filter(|leaf| leaf.is.or(leaf.presumed).is_none());
    open.is_some_and(|leaf| matches!(parts(leaf).0, "decide" | "open" | "weak-match" | "transpose"))
}

/// The person of a matter that is about one, where there are a few.
fn person(scene: &Scene<'_>, class: Class, limb: &LimbVerdict) -> String {
    let personal = matches!(class, Class::Purpose | Class::Danger | Class::Twice | Class::Consent | Class::Immunity);
    let few = (2..=4).contains(&scene.letter.persons.len());
    limb.target.as_ref().filter(|_| personal && few).map(ToString::to_string).unwrap_or_default()
}

fn class(scene: &Scene<'_>, finding: &Finding) -> Class {
    let known = |names: &[&str]| {
        let leaves = finding.because.iter().filter_map(|leaf| scene.leaf(*leaf));
        leaves.filter(|leaf| leaf.is.is_some()).any(|leaf| {
            let what = leaf.name.split('@').next().unwrap_or_default();
            names.iter().any(|name| what.starts_with(name))
        })
    };
    let kinds: Vec<&str> = finding.because.iter().filter_map(|leaf| scene.leaf(*leaf)).map(|leaf| parts(leaf).0).collect();
    let Some(ground) = finding.ground else {
        return if kinds.contains(&"weak-match") || kinds.contains(&"transpose") { Class::Match } else { Class::Opening };
    };
    // What is known of a person weighs more than what the case is about.
    let history =
        ["fact:earlier-refusal", "fact:refugee", "fact:profile", "fact:repression", "profile:", "fact:official", "incident"];
    let speech = ["tag:expression", "tag:association", "tag:belief", "tag:research", "point:no-offence"];
    let asked_with = scene.base.ground(&*finding.row.name()).and_then(|row| row.asked_with);
    match of_ground(asked_with.unwrap_or(ground)) {
        Class::Purpose if asked_with.is_some() || (known(&speech) && !known(&history)) => Class::Expression,
        Class::Purpose
            if known(&speech) && !known(&["fact:earlier-refusal", "fact:refugee", "fact:profile", "profile:"]) =>
        {
            // The same row can speak of speech alone: then that is what is decided.
            Class::Expression
        }
        class => class,
    }
}

const fn of_ground(ground: Ground) -> Class {
    match ground {
        Ground::EssentialInterests | Ground::PoliticalOffence | Ground::Discrimination | Ground::History => Class::Purpose,
        Ground::ProtectedConduct => Class::Expression,
        Ground::HumanRights => Class::Punishment,
        Ground::Safety => Class::Danger,
        Ground::Proportionality => Class::Depth,
        Ground::DataProtection => Class::Use,
        Ground::CompelledHelp => Class::Silence,
        Ground::DualCriminality => Class::Offence,
        Ground::NeBisInIdem => Class::Twice,
        Ground::SpecialTribunal => Class::Court,
        Ground::MilitaryOffence => Class::Military,
        Ground::FiscalOffence => Class::Fiscal,
        Ground::Contents => Class::Paper,
        Ground::Consent => Class::Consent,
        Ground::Immunity => Class::Immunity,
        Ground::OwnProceedings => Class::Own,
        Ground::Burden => Class::Burden,
        Ground::DomesticLaw | Ground::BankSecrecy => Class::Secrecy,
        Ground::PublicInterest => Class::Interest,
        Ground::Basis | Ground::Scope => Class::Basis,
        Ground::Undertakings => Class::Terms,
    }
}

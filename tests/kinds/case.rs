//! A letter of `tests/cases` with its dossier, screened.

use mla_screen::memo::Page;
use mla_screen::verdict::{FindingKind, FindingState, FindingView, LimbView, RouteState, RouteView};
use mla_screen::vocabulary::{Date, Ground};
use mla_screen::{Audience, Disposition, Dossier, Language, Request, Screener, Verdict};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// A letter and its dossier as JSON.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) letter: Value,
    pub(crate) dossier: Value,
}

pub(crate) fn case(name: &str) -> Case {
    let file = |ending: &str| -> Value {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/{name}{ending}"));
        serde_json::from_slice(&fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))).unwrap()
    };
    Case { letter: file(".json"), dossier: file(".dossier.json") }
}

fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| Screener::embedded().unwrap())
}

/// Records of an associate, in a case against somebody else; nothing stands against it.
pub(crate) fn routine() -> Case {
    case("at-third-party")
}

/// The day whose law applies, where a case is about no other.
pub(crate) const DAY: &str = "2026-10-10";

pub(crate) fn disposition(case: &Case) -> Disposition {
    case.screened(DAY).disposition()
}

/// The verdict on a letter as it stands.
pub(crate) fn verdict(name: &str) -> Verdict {
    case(name).screened(DAY)
}

impl Case {
    fn read(&self) -> (Request, Dossier) {
        let request = Request::from_json(self.letter.to_string().as_bytes()).unwrap();
        let dossier = Dossier::from_json(&request, self.dossier.to_string().as_bytes()).unwrap();
        (request, dossier)
    }

    pub(crate) fn screened(&self, as_of: &str) -> Verdict {
        let (request, dossier) = self.read();
        screener().screen(&request, &dossier, as_of.parse::<Date>().unwrap())
    }

    pub(crate) fn page(&self, as_of: &str, language: Language, audience: Audience) -> Page {
        let (request, dossier) = self.read();
        let verdict = screener().screen(&request, &dossier, as_of.parse::<Date>().unwrap());
        screener().page(&request, &dossier, &verdict, language, audience)
    }

    /// The letter with another value at a place, `null` takes it away.
    pub(crate) fn with(mut self, pointer: &str, value: Value) -> Self {
        let (above, key) = pointer.rsplit_once('/').unwrap();
        let above = self.letter.pointer_mut(above).unwrap().as_object_mut().unwrap();
        if value.is_null() {
            above.remove(key).unwrap();
        } else {
            above.insert(key.to_owned(), value);
        }
        self
    }
}

impl Case {
    /// The case with an entry more in a list of its dossier.
    pub(crate) fn entered(mut self, list: &str, entry: Value) -> Self {
        let lists = self.dossier.as_object_mut().unwrap();
        lists.entry(list).or_insert_with(|| Value::Array(Vec::new())).as_array_mut().unwrap().push(entry);
        self
    }
}

pub(crate) fn answers(verdict: &Verdict) -> Vec<(&str, Disposition)> {
    verdict.limbs().map(|limb| (limb.id(), limb.disposition())).collect()
}

/// The only limb.
pub(crate) fn limb(verdict: &Verdict) -> LimbView<'_> {
    assert_eq!(verdict.limbs().len(), 1);
    verdict.limbs().next().expect("a limb")
}

/// Whether a ground stands, or is open, on a route of some limb.
pub(crate) fn stands(verdict: &Verdict, ground: Ground) -> bool {
    let standing = |one: FindingView<'_>| {
        matches!(one.state(), FindingState::Established | FindingState::Open) && one.bars() != Some(false)
    };
    verdict.findings().any(|one| one.ground() == Some(ground) && standing(one))
}

/// The questions whose names begin so.
pub(crate) fn asked<'v>(verdict: &'v Verdict, fact: &str) -> Vec<&'v str> {
    let name = format!("fact:{fact}@");
    verdict.questions().iter().map(|one| one.id.as_str()).filter(|id| id.starts_with(&name)).collect()
}

/// The routes of a limb under an instrument.
pub(crate) fn under<'v>(limb: LimbView<'v>, instrument: &str) -> Vec<RouteView<'v>> {
    limb.routes().filter(|route| route.instrument().is_some_and(|one| one.as_str() == instrument)).collect()
}

/// The routes of a limb that are not shut.
pub(crate) fn not_shut(limb: LimbView<'_>) -> Vec<&str> {
    limb.routes().filter(|route| route.state() != RouteState::Shut).map(|route| route.route().as_str()).collect()
}

/// Whether a power carries the measure on some route.
pub(crate) fn without_power(verdict: &Verdict) -> bool {
    verdict.findings().any(|one| one.kind() == FindingKind::Power && one.bars() == Some(true))
}

/// Whether some way waits for somebody to open it.
pub(crate) fn to_be_opened(verdict: &Verdict) -> bool {
    verdict.findings().any(|one| one.kind() == FindingKind::Opening && one.state() == FindingState::Open)
}

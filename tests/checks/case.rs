//! One line of a table: a routine letter, a few changes, and what one row of law makes of it.

use crate::expected::{Expected, fault, told};
use crate::letters::patch;
use crate::world::screener;
use mla_screen::law::Supposition;
use mla_screen::verdict::{ActKind, FindingKind, FindingState, FindingView};
use mla_screen::vocabulary::{Office, PutTo};
use mla_screen::{Disposition, Dossier, Request, Verdict};
use serde_json::{Value, json};

/// A letter and a dossier, changed here and there, and what is expected of one row.
#[must_use]
pub(crate) struct Case {
    name: &'static str,
    letter: Value,
    dossier: Value,
    supposed: Vec<Value>,
    as_of: &'static str,
    under: Option<&'static str>,
    row: &'static str,
    kind: FindingKind,
    expected: Vec<(FindingKind, &'static str, Expected)>,
}

/// Screens every case and reports all that came out otherwise.
pub(crate) fn table<const N: usize>(cases: [Case; N]) {
    let faults: Vec<String> = cases.iter().flat_map(Case::faults).collect();
    assert!(faults.is_empty(), "{} of {N} cases:\n{}", faults.len(), faults.join("\n"));
}

impl Case {
    pub(crate) fn new(name: &'static str, (letter, dossier): (Value, Value)) -> Self {
        let (supposed, expected) = (Vec::new(), Vec::new());
        Self {
            name,
            letter,
            dossier,
            supposed,
            as_of: "2026-10-10",
            under: None,
            row: "",
            kind: FindingKind::Ground,
            expected,
        }
    }

    /// Sets a place of the letter; `null` takes it away.
    pub(crate) fn letter(mut self, pointer: &str, value: Value) -> Self {
        patch(&mut self.letter, pointer, value);
        self
    }

    /// Sets a place of the dossier, `/list/-` adds to a list.
    pub(crate) fn dossier(mut self, pointer: &str, value: Value) -> Self {
        patch(&mut self.dossier, pointer, value);
        self
    }

    /// Supposes a change of law.
    pub(crate) fn suppose(mut self, change: Value) -> Self {
        self.supposed.push(change);
        self
    }

    pub(crate) fn on(self, as_of: &'static str) -> Self {
        Self { as_of, ..self }
    }

    /// Looks only at the way under this instrument, where there are several.
    pub(crate) fn under(self, instrument: &'static str) -> Self {
        Self { under: Some(instrument), ..self }
    }

    /// The ground that the following words are about.
    pub(crate) fn row(self, row: &'static str) -> Self {
        Self { row, kind: FindingKind::Ground, ..self }
    }

    /// The way that the following words are about: an instrument, by whether it is open.
    pub(crate) fn way(self, row: &'static str) -> Self {
        Self { row, kind: FindingKind::RouteOpen, ..self }
    }

    /// The power that the following words are about.
    pub(crate) fn power(self, row: &'static str) -> Self {
        Self { row, kind: FindingKind::Power, ..self }
    }

    fn expect(mut self, expected: Expected) -> Self {
        self.expected.push((self.kind, self.row, expected));
        self
    }

    pub(crate) fn established(self) -> Self {
        self.expect(Expected::State(FindingState::Established))
    }

    pub(crate) fn open(self) -> Self {
        self.expect(Expected::State(FindingState::Open)).expect(Expected::Bars(None))
    }

    pub(crate) fn ruled_out(self) -> Self {
        self.expect(Expected::State(FindingState::RuledOut)).passes()
    }

    /// A view: every indicator is known, and none is met.
    pub(crate) fn not_indicated(self) -> Self {
        self.expect(Expected::State(FindingState::NotIndicated)).passes()
    }

    /// A view that its office keeps to itself: listed for it, not said to be ruled out, and not in the way.
    pub(crate) fn reserved(self) -> Self {
        self.expect(Expected::Reserved(true))
    }

    /// Nothing of the kind is left to an office here.
    pub(crate) fn not_reserved(self) -> Self {
        self.expect(Expected::Reserved(false)).absent()
    }

    /// The office has decided: it shuts the way.
    pub(crate) fn bars_by(self, office: Office) -> Self {
        self.bars().expect(Expected::Office(office))
    }

    /// It shuts the way, and nobody has to act first.
    pub(crate) fn bars(self) -> Self {
        self.expect(Expected::Bars(Some(true))).expect(Expected::Act(None))
    }

    /// It does not stand in the way, and nobody has to act first.
    pub(crate) fn passes(self) -> Self {
        self.expect(Expected::Bars(Some(false))).expect(Expected::Act(None))
    }

    /// The office has to decide.
    pub(crate) fn decides(self, office: Office) -> Self {
        self.next(ActKind::Decide).expect(Expected::Office(office))
    }

    pub(crate) fn waits(self) -> Self {
        self.next(ActKind::Wait)
    }

    /// A text or a point of law comes first.
    pub(crate) fn reads_law(self) -> Self {
        self.next(ActKind::CheckLaw)
    }

    fn next(self, act: ActKind) -> Self {
        self.expect(Expected::Bars(None)).expect(Expected::Act(Some(act)))
    }

    /// A fact is missing: the office gets it from whom the question may be put to.
    pub(crate) fn asks(self, question: &'static str, office: Office, put_to: PutTo) -> Self {
        self.next(ActKind::Ask).question(question, office, put_to)
    }

    pub(crate) fn question(self, question: &'static str, office: Office, put_to: PutTo) -> Self {
        self.expect(Expected::Question(question, office, put_to))
    }

    pub(crate) fn asks_nobody_outside(self) -> Self {
        self.expect(Expected::NoQuestionTo(PutTo::RequestingState))
    }

    /// Among what is asked is a question that somebody has to decide.
    pub(crate) fn reaches_an_office(self, question: &'static str) -> Self {
        self.question(question, Office::JusticeMinister, PutTo::Inside)
    }

    /// The finding names this place of the letter or the dossier.
    pub(crate) fn names(self, pointer: &'static str) -> Self {
        self.expect(Expected::Fact(pointer))
    }

    /// The concern of a ground that the instrument lacks travels by this row.
    pub(crate) fn hooked(self, row: &'static str) -> Self {
        self.expect(Expected::Hook(row))
    }

    /// Nothing is found on the row.
    pub(crate) fn absent(self) -> Self {
        self.expect(Expected::NotFound)
    }

    pub(crate) fn answer(self, disposition: Disposition) -> Self {
        self.expect(Expected::Answer(disposition))
    }

    fn screened(&self) -> Verdict {
        let request = Request::from_json(self.letter.to_string().as_bytes());
        let request = request.unwrap_or_else(|report| panic!("{}: {report}", self.name));
        let mut dossier = self.dossier.clone();
        dossier["letter"] = json!({ "reference": self.letter["reference"] });
        let dossier = Dossier::from_json(&request, dossier.to_string().as_bytes());
        let dossier = dossier.unwrap_or_else(|report| panic!("{}: {report}", self.name));
        let as_of = self.as_of.parse().expect("a date");
        if self.supposed.is_empty() {
            return screener().screen(&request, &dossier, as_of);
        }
        let supposed = json!({ "title": self.name, "changes": self.supposed }).to_string();
        let supposed =
            Supposition::from_json(supposed.as_bytes()).unwrap_or_else(|report| panic!("{}: {report}", self.name));
        screener()
            .suppose(&supposed)
            .unwrap_or_else(|fault| panic!("{}: {fault}", self.name))
            .screen(&request, &dossier, as_of)
    }

    fn faults(&self) -> Vec<String> {
        let verdict = self.screened();
        let mut faults: Vec<String> = Vec::new();
        for (kind, row, expected) in &self.expected {
            let of_row = |one: &FindingView<'_>| one.kind() == *kind && one.row().name() == *row;
            let found: Vec<FindingView<'_>> = told(&verdict, self.under).into_iter().filter(of_row).collect();
            if let Some(wrong) = fault(expected, row, &found, &verdict) {
                faults.push(format!("{row}: {wrong}"));
            }
        }
        if faults.is_empty() {
            return Vec::new();
        }
        for one in verdict.findings().filter(|one| self.expected.iter().any(|(_, row, _)| one.row().name() == *row)) {
            faults.push(format!(
                "found {} {:?} bars {:?} act {:?} {:?}",
                one.row(),
                one.state(),
                one.bars(),
                one.act(),
                one.pointers()
            ));
        }
        faults.push(format!("the letter: {:?} {:?}", verdict.disposition(), verdict.acts()));
        faults.extend(
            verdict.questions().iter().map(|one| format!("{}: {} by {} to {}", one.act, one.id, one.office, one.put_to)),
        );
        vec![format!("- {}\n    {}", self.name, faults.join("\n    "))]
    }
}

//! Facts from the requested state's own files that are not about one person, and on the evidence.

use crate::dossier::Match;
use crate::matter::pointer::{dossier, letter};
use crate::matter::{Case, Known};
use crate::vocabulary::{AdvisoryKind, Holding, MeasureKind, PriorKind, RecordMark, StateCode};
use smallvec::smallvec;

impl<'a> Case<'_, 'a> {
    /// The state is the requesting one, or the one to which it belongs.
    pub(super) fn is_requesting(&self, state: StateCode) -> bool {
        let requesting = self.matter.requesting();
        let parent = self.matter.base.states.get(&requesting).and_then(|row| row.parent);
        state == requesting || Some(state) == parent
    }

    /// An own case would suffer. An entry about nobody touches every limb; a possible match, and harm that its
    /// office has not judged yet, leave it open.
    pub(super) fn own_proceedings_prejudiced(&self) -> Known<'a> {
        let entries = self.matter.dossier.into_iter().flat_map(|dossier| dossier.own_proceedings.iter().enumerate());
        // That a case would not suffer, they say who lead it.
        let leads = |one: &crate::dossier::OwnProceeding| matches!(one.source, Holding::Prosecutions | Holding::Police);
        let unharmed = |one: &crate::dossier::OwnProceeding| one.would_be_prejudiced == Some(false) && leads(one);
        let mine = entries.filter(|(_, one)| !unharmed(one)).filter_map(|(place, one)| {
            let sure = self.touches_person(one.concerns.as_ref())?;
            Some((place, sure && one.would_be_prejudiced == Some(true)))
        });
        Known::by_entries("own_proceedings", mine, || self.not_in(&[Holding::Prosecutions]))
    }

    pub(super) fn conditions_broken(&self) -> Known<'a> {
        let broken = |one: &crate::dossier::PriorMatter| {
            one.kind == PriorKind::ConditionsBroken && one.state.is_none_or(|asked| self.is_requesting(asked))
        };
        match self.matter.dossier.and_then(|dossier| dossier.prior.iter().position(broken)) {
            Some(place) => Known::at(Some(true), dossier!["prior", place]),
            None => self.not_in(&[Holding::OwnFiles]),
        }
    }

    /// A warning that the state reaches for people here, or an act of that kind on record.
    pub(super) fn repression_advisory(&self) -> Known<'a> {
        if let Some(act) = self.repressive_act() {
            return act;
        }
        self.advisory(&[
            AdvisoryKind::ForeignInterference,
            AdvisoryKind::TransnationalRepression,
            AdvisoryKind::AbuseOfCooperation,
        ])
    }

    /// The requested state's own record of what is asked for bears a mark. Nothing is said of records that no
    /// public body holds; of its own only where those who would know were asked.
    pub(super) fn record_marked(&self, mark: RecordMark) -> Known<'a> {
        let measure = self.measure().map(|one| &one.id);
        let entries = self.matter.dossier.into_iter().flat_map(|dossier| dossier.marked_records.iter().enumerate());
        let mine = entries.filter(|(_, one)| one.mark == mark && one.measure.as_ref().is_none_or(|id| Some(id) == measure));
        // Where the entry names the measure, it is the measure that reaches the record, at whomever it is aimed.
        let touches = |one: &crate::dossier::MarkedRecord| match (&one.measure, &one.concerns) {
            (Some(_), Some(concerns)) => Some(concerns.r#match == Match::Confirmed),
            (_, concerns) => self.touches_limb(concerns.as_ref()),
        };
        let mine = mine.filter_map(|(place, one)| Some((place, touches(one)?)));
        Known::by_entries("marked_records", mine, || {
            if self.measure().is_none_or(|one| one.kind == MeasureKind::OfficialRecords) {
                self.not_in(&[Holding::OwnFiles, Holding::Security, Holding::ForeignAffairs])
            } else {
                Known::at(Some(false), self.measure_at("kind"))
            }
        })
    }

    /// An arrangement on record that runs on the date, no longer than the law lets one run, and carries the
    /// measure.
    pub(super) fn arrangement_made(&self) -> Known<'a> {
        let kind = self.measure().map(|one| one.kind);
        let reference = &self.matter.letter.reference;
        let made = |one: &crate::dossier::Arrangement| {
            // One that does not say for which letter, or for what, opens nothing.
            let for_letter = one.letter.as_ref().is_some_and(|letter| letter == reference);
            let for_measure = one.kinds.as_ref().zip(kind).is_some_and(|(kinds, kind)| kinds.contains(&kind));
            let with = self.is_requesting(one.with);
            let longest = self.matter.base.requested.arrangement_months;
            let lapsed =
                longest.and_then(|months| one.from.plus_months(months.into())).is_some_and(|end| end <= self.matter.as_of);
            let running =
                one.from <= self.matter.as_of && !lapsed && one.until.is_some_and(|until| self.matter.as_of <= until);
            with && for_letter && for_measure && running
        };
        match self.matter.dossier.and_then(|dossier| dossier.arrangements.iter().position(made)) {
            Some(place) => Known::at(Some(true), dossier!["arrangements", place]),
            None => Known::at(Some(false), dossier!["arrangements"]),
        }
    }

    pub(super) fn evidence_from_ill_treatment(&self) -> Known<'a> {
        let said = self.matter.letter.relied_on.as_ref().and_then(|one| one.ill_treatment_alleged);
        let tainted = self.tainted(|one| one.ill_treatment_alleged);
        tainted.unwrap_or_else(|| self.obtained(said, AdvisoryKind::IllTreatment, "ill_treatment_alleged"))
    }

    pub(super) fn evidence_from_spyware(&self) -> Known<'a> {
        let said = self.matter.letter.relied_on.as_ref().and_then(|one| one.spyware);
        let tainted = self.tainted(|one| one.spyware);
        tainted.unwrap_or_else(|| self.obtained(said, AdvisoryKind::Spyware, "spyware"))
    }

    /// The first piece of what the letter relies on that is tainted: clean ones beside it do not wash it.
    fn tainted(&self, taint: impl Fn(&crate::request::ReliedOnItem) -> Option<bool>) -> Option<Known<'a>> {
        let items = self.matter.letter.relied_on.as_ref()?.items.as_ref()?;
        let place = items.iter().position(|one| taint(one) == Some(true))?;
        Some(Known::at(Some(true), letter!["relied_on", "items", place]))
    }

    /// How evidence was obtained: what is denied, the files must not contradict; what nobody says is open.
    fn obtained(&self, said: Option<bool>, warning: AdvisoryKind, key: &'static str) -> Known<'a> {
        let at = letter!["relied_on", key];
        match said {
            Some(false) if self.advisory(&[warning]).value == Some(false) => {
                Known { from: smallvec![at, dossier!["searched"]], ..Known::at(Some(false), at) }
            }
            Some(true) => Known::at(Some(true), at),
            _ => Known::at(None, at),
        }
    }

    /// That its own material was obtained lawfully, the requesting state cannot settle by saying so.
    pub(super) fn evidence_unlawful(&self) -> Known<'a> {
        if let Some(place) = self.tainted(|one| one.lawful.map(|lawful| !lawful)) {
            return place;
        }
        // What is disputed is asked about: nobody takes it for granted.
        let items = self.matter.letter.relied_on.as_ref().and_then(|one| one.items.as_ref());
        if let Some(place) = items.and_then(|items| items.iter().position(|one| one.clean == Some(false))) {
            return Known::contested(None, letter!["relied_on", "items", place, "clean"]);
        }
        let lawful = self.matter.letter.relied_on.as_ref().and_then(|one| one.lawful);
        Known::at(lawful.filter(|lawful| !*lawful).map(|_| true), letter!["relied_on", "lawful"])
    }

    /// A warning in the dossier, or a finding of the legal base that amounts to one.
    pub(super) fn advisory(&self, kinds: &[AdvisoryKind]) -> Known<'a> {
        let as_of = self.matter.as_of;
        let speaks = |one: &crate::dossier::Advisory| {
            self.is_requesting(one.state)
                && kinds.contains(&one.kind)
                && one.dated.is_none_or(|dated| dated.reached_by(as_of) != Some(false))
        };
        if let Some(place) = self.matter.dossier.and_then(|dossier| dossier.advisories.iter().position(speaks)) {
            return Known::at(Some(true), dossier!["advisories", place]);
        }
        let finding = self.findings().find(|one| one.finding.advisory().is_some_and(|kind| kinds.contains(&kind)));
        match finding {
            // What nobody read opens the question; it does not answer it.
            Some(finding) if !self.has_source(&finding.cite) => {
                Known { contested: true, ..Known::by_row(None, &finding.cite) }
            }
            Some(finding) => Known::by_row(Some(true), &finding.cite),
            None => self.not_in(&[Holding::ForeignAffairs]),
        }
    }

    /// The language of the letter or of its translation is one that the requested state reads.
    pub(super) fn language(&self) -> Known<'a> {
        let paper = &self.matter.letter.letter;
        let accepted = |language: &String| {
            let known = language.split('-').next().unwrap_or_default();
            self.matter.base.requested.languages.iter().any(|one| one.eq_ignore_ascii_case(known))
        };
        if paper.translation.as_ref().is_some_and(accepted) {
            return Known::at(Some(true), letter!["letter", "translation"]);
        }
        // A language that nobody here reads is mended by a translation: it opens a question, and bars nothing.
        let reads = paper.language.as_ref().is_some_and(accepted);
        Known::at(reads.then_some(true), letter!["letter", "language"])
    }
}

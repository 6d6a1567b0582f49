//! Facts from the requested state's own files that are not about one person.

use crate::matter::pointer::{dossier, letter};
use crate::matter::{Case, Known, Name};
use crate::vocabulary::{AdvisoryKind, Fact, Holding, PriorKind};

impl<'a> Case<'_, 'a> {
    pub(crate) fn dossier_fact(&self, name: Name) -> Option<Known<'a>> {
        match name {
            Name::Advisory(kind) => Some(self.advisory(&[kind])),
            Name::Language => Some(self.language()),
            Name::Fact(fact) => self.file_fact(fact),
            _ => None,
        }
    }

    fn file_fact(&self, fact: Fact) -> Option<Known<'a>> {
        let letter = self.matter.letter;
        Some(match fact {
            Fact::OwnProceedingsPrejudiced => {
                let mine = |one: &crate::dossier::OwnProceeding| {
                    one.concerns
                        .as_ref()
                        .is_none_or(|concerns| self.person().is_none_or(|person| person.id == concerns.person))
                };
                // Harm that its office has not judged yet leaves the question open.
                let judged = |harm: Option<bool>| {
                    self.matter.dossier.and_then(|dossier| {
                        dossier.own_proceedings.iter().position(|one| one.would_be_prejudiced == harm && mine(one))
                    })
                };
                let harmed = judged(Some(true)).map(|place| (place, Some(true)));
                match harmed.or_else(|| judged(None).map(|place| (place, None))) {
                    Some((place, harm)) => Known::at(harm, dossier!["own_proceedings", place]),
                    None => Known::at(self.searched(&[Holding::Prosecutions]).then_some(false), dossier!["searched"]),
                }
            }
            Fact::ConditionsBroken => {
                let state = self.matter.requesting();
                let broken = |one: &crate::dossier::PriorMatter| {
                    one.kind == PriorKind::ConditionsBroken && one.state.is_none_or(|asked| asked == state)
                };
                match self.matter.dossier.and_then(|dossier| dossier.prior.iter().position(broken)) {
                    Some(place) => Known::at(Some(true), dossier!["prior", place]),
                    None => Known::at(self.searched(&[Holding::OwnFiles]).then_some(false), dossier!["searched"]),
                }
            }
            Fact::RepressionAdvisory => self.advisory(&[
                AdvisoryKind::ForeignInterference,
                AdvisoryKind::TransnationalRepression,
                AdvisoryKind::AbuseOfCooperation,
            ]),
            Fact::EvidenceFromIllTreatment => match letter.relied_on.as_ref().and_then(|one| one.ill_treatment_alleged) {
                Some(true) => Known::at(Some(true), letter!["relied_on", "ill_treatment_alleged"]),
                // What the letter denies, the files must not contradict.
                _ => self.no_warning(AdvisoryKind::IllTreatment, "ill_treatment_alleged"),
            },
            Fact::EvidenceFromSpyware => match letter.relied_on.as_ref().and_then(|one| one.spyware) {
                Some(true) => Known::at(Some(true), letter!["relied_on", "spyware"]),
                _ => self.no_warning(AdvisoryKind::Spyware, "spyware"),
            },
            _ => return None,
        })
    }

    /// Not so where foreign affairs were asked and warn of nothing of the kind.
    fn no_warning(&self, kind: AdvisoryKind, key: &'static str) -> Known<'a> {
        if self.advisory(&[kind]).value == Some(false) {
            Known::at(Some(false), dossier!["searched"])
        } else {
            Known::at(None, letter!["relied_on", key])
        }
    }

    /// A warning in the dossier, or a finding of the legal base that amounts to one.
    fn advisory(&self, kinds: &[AdvisoryKind]) -> Known<'a> {
        let state = self.matter.requesting();
        let as_of = self.matter.as_of;
        let place = self.matter.dossier.and_then(|dossier| {
            dossier.advisories.iter().position(|one| {
                one.state == state
                    && kinds.contains(&one.kind)
                    && one.dated.is_none_or(|dated| dated.reached_by(as_of) != Some(false))
            })
        });
        if let Some(place) = place {
            return Known::at(Some(true), dossier!["advisories", place]);
        }
        let finding = self.findings().find(|one| one.finding.advisory().is_some_and(|kind| kinds.contains(&kind)));
        match finding {
            Some(finding) => Known::by_row(Some(true), &finding.cite),
            None => Known::at(self.searched(&[Holding::ForeignAffairs]).then_some(false), dossier!["searched"]),
        }
    }

    /// The language of the letter or of its translation is one that the requested state reads.
    fn language(&self) -> Known<'a> {
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

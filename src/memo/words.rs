//! The words of a memo: messages of the catalogue, names of offices, instruments and facts.

use crate::law::{GroundRow, LegalBase};
use crate::memo::ground::lower as lower_first;
use crate::memo::parts::is_pending;
use crate::messages::{self, Language};
use crate::nearest::nearest;
use crate::verdict::{Citation, Gap, LeafRecord, NotExamined};
use crate::vocabulary::{Force, InstrumentId, Mark, Office, PartialDate};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A legal base and a language.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    pub(super) base: &'a LegalBase,
    language: Language,
    /// What leaves and questions say, by name: each is said in many places.
    said: RefCell<BTreeMap<String, Said>>,
}

/// What a leaf says where it is so, where it is not, and as a question.
type Said = [Option<String>; 3];

impl<'a> Words<'a> {
    pub(crate) fn new(base: &'a LegalBase, language: Language) -> Self {
        Self { base, language, said: RefCell::default() }
    }

    /// A message with its slots filled; the key itself where the catalogue has none.
    pub(crate) fn say(&self, key: &str, slots: &[(&str, &str)]) -> String {
        messages::say(self.language, key, slots)
    }

    pub(super) const fn language(&self) -> Language {
        self.language
    }

    /// The same with a number that chooses the plural.
    pub(crate) fn count(&self, key: &str, number: usize, values: &[(&str, &str)]) -> String {
        messages::count(self.language, key, number, values)
    }

    /// A date as the language writes it: a day, or only a month or a year.
    pub(super) fn date(&self, date: impl Into<PartialDate>) -> String {
        let text = date.into().to_string();
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let Some(month) = month.map(|month| self.say(&format!("month/{month}"), &[])) else { return year.to_owned() };
        match day.and_then(|day| day.parse().ok()) {
            Some(day) => self.count("date", day, &[("month", &month), ("year", year)]),
            None => format!("{month} {year}"),
        }
    }

    /// A text of the law in the memo's language.
    pub(super) fn text(&self, text: &crate::vocabulary::Localised) -> String {
        text.in_language(self.language.code()).to_owned()
    }

    /// What an office is called here.
    pub(super) fn office(&self, office: Office) -> String {
        let named = self.base.requested.offices.get(&office).map(|name| self.text(name));
        named.unwrap_or_else(|| self.say(&format!("office/{office}"), &[]))
    }

    /// What an office is called where a line is short: without what follows a comma, unless that is a part of the
    /// name.
    pub(super) fn short_office(&self, office: Office) -> String {
        let name = self.office(office);
        let words = |text: &str| text.split_whitespace().count();
        let ends = name.match_indices(", ").map(|(place, _)| place);
        let cut = ends.filter_map(|end| name.get(..end)).find(|start| words(start) > 1);
        cut.map_or_else(|| name.clone(), str::to_owned)
    }

    pub(super) fn state(&self, state: crate::vocabulary::StateCode) -> String {
        self.base.state_name(state, self.language.code())
    }

    pub(crate) fn instrument(&self, id: &str) -> Option<String> {
        self.base.instruments.get(id).map(|one| self.text(&one.short))
    }

    /// What a gap is about: an instrument or a holding by its name, anything else as it stands.
    pub(super) fn gap_name(&self, gap: &NotExamined) -> String {
        let provision = || self.base.provisions.get(gap.what.as_str()).map(|row| self.text(&row.name));
        self.instrument(&gap.what).or_else(provision).unwrap_or_else(|| {
            let holding = format!("holding/{}", gap.what);
            let said = self.say(&holding, &[]);
            if said == holding { gap.what.clone() } else { said }
        })
    }

    /// What was not looked at, or not counted; an unknown instrument with the name it is nearest to.
    pub(super) fn gap(&self, gap: &NotExamined) -> String {
        self.gaps(&[gap])
    }

    /// The same of several gaps of one kind.
    pub(super) fn gaps(&self, gaps: &[&NotExamined]) -> String {
        let Some(gap) = gaps.first() else { return String::new() };
        let names: Vec<String> = gaps.iter().map(|gap| self.gap_name(gap)).collect();
        let said = self.say(&format!("gap/{}", gap.kind), &[("what", &names.join(", "))]);
        match if gap.kind == Gap::InstrumentUnknown { self.nearest_instrument(gap) } else { None } {
            Some(near) => format!("{said} {near}"),
            None => said,
        }
    }

    /// For an instrument that the base does not know: the one whose name is nearest.
    pub(super) fn nearest_instrument(&self, gap: &NotExamined) -> Option<String> {
        let id = nearest(&gap.what, self.base.instruments.keys().map(InstrumentId::as_str))?;
        let name = self.instrument(id)?;
        Some(self.say("gap/nearest", &[("id", id), ("name", &name)]))
    }

    /// Where a row stands: the instrument or statute, the pinpoint, and whether it was read.
    pub(super) fn cite(&self, row: &str, cite: &Citation) -> String {
        let instrument = row.split('/').next().and_then(|id| self.instrument(id));
        let title = instrument.unwrap_or_else(|| {
            let source = self.base.sources.get(&cite.source);
            source.map_or_else(|| cite.source.to_string(), |source| source.title.clone())
        });
        let at = if cite.at == "not found" { self.say("cite/not-found", &[]) } else { cite.at.clone() };
        let mark = match cite.mark {
            Mark::Verified => String::new(),
            Mark::Reported => format!(" [{}]", self.say("cite/reported", &[])),
        };
        format!("{title}, {at}{mark}")
    }

    /// What a leaf says: a statement where it is known, what is asked where it is open; with its place.
    pub(super) fn leaf(&self, leaf: &LeafRecord) -> String {
        let (what, about) = leaf.name.split_once('@').unwrap_or((&leaf.name, ""));
        let kind = what.split_once(':').map_or(what, |(kind, _)| kind);
        let mut said = self.sentence(leaf);
        if is_pending(kind) {
            return said;
        }
        if about != "letter" && !about.is_empty() && leaf.facts.is_empty() {
            said = format!("{said} ({about})");
        }
        if let Some(quote) = &leaf.quote {
            said = format!("{said} {}", self.say("page/quote", &[("text", quote)]));
        }
        if !leaf.facts.is_empty() {
            said = format!("{said} [{}]", leaf.facts.join(", "));
        }
        if let Some(cite) = leaf.cite.as_ref().filter(|_| kind == "fact") {
            said = format!("{said} ({})", self.cite("", cite));
        }
        if leaf.is.is_none() && leaf.presumed.is_some() {
            said = format!("{said} [{}]", self.say("leaf/presumed", &[]));
        }
        said
    }

    /// What a leaf says, in a sentence and no more.
    pub(super) fn sentence(&self, leaf: &LeafRecord) -> String {
        self.said(&leaf.name, leaf.is.or(leaf.presumed))
    }

    /// What is said under a name: found once.
    fn said(&self, name: &str, value: Option<bool>) -> String {
        let place = match value {
            Some(true) => 0,
            Some(false) => 1,
            None => 2,
        };
        let known = self.said.borrow().get(name).and_then(|said| said.get(place).cloned().flatten());
        known.unwrap_or_else(|| {
            let found = self.find(name, value);
            if let Some(slot) = self.said.borrow_mut().entry(name.to_owned()).or_default().get_mut(place) {
                *slot = Some(found.clone());
            }
            found
        })
    }

    fn find(&self, name: &str, value: Option<bool>) -> String {
        let what = name.split_once('@').map_or(name, |(what, _)| what);
        let (kind, word) = what.split_once(':').unwrap_or((what, ""));
        let suffix = match value {
            Some(true) => "true",
            Some(false) => "false",
            None => "question",
        };
        match kind {
            "fact" => self.say(&format!("fact/{word}/{suffix}"), &[]),
            "point" => {
                let (point, row) = word.split_once(':').unwrap_or((word, ""));
                let of = if point == "no-offence" { Some(self.row_name(row)) } else { self.instrument(row) };
                let of = of.map(|name| format!(" ({name})")).unwrap_or_default();
                format!("{}{of}", self.say(&format!("point/{point}/{suffix}"), &[]))
            }
            _ if is_pending(kind) => self.pending(kind, word, value),
            _ => {
                let family = if kind == "only-tag" { "tag" } else { kind };
                let noun = messages::word(self.language, &format!("{family}/{word}")).unwrap_or_else(|| word.to_owned());
                self.say(&format!("leaf/{kind}/{suffix}"), &[("what", &noun), ("word", word)])
            }
        }
    }

    /// A question in a sentence.
    pub(super) fn question(&self, question: &str) -> String {
        self.said(question, None)
    }

    /// A question in words: of its leaf, or of what stands for many leaves.
    pub(super) fn asked(&self, question: &str, leaf: &LeafRecord) -> String {
        if question == leaf.name {
            return self.leaf(leaf);
        }
        let stands_for = LeafRecord { name: question.to_owned(), facts: Vec::new(), quote: None, ..leaf.clone() };
        self.leaf(&stands_for)
    }

    /// An open point of law or judgement.
    fn pending(&self, kind: &str, row: &str, value: Option<bool>) -> String {
        let ground = self.base.ground(row);
        let name = ground.map(|one| self.say(&format!("ground/{}", one.ground), &[])).unwrap_or_default();
        // Where the instrument has no such clause, the concern travels by another row: that is what is decided on.
        let hooks = ground.filter(|one| one.force == Force::Absent).map(|one| &one.hooks).into_iter().flatten();
        let carries = |hook: &&GroundRow| hook.force.is_there();
        let hook = hooks.filter_map(|id| self.base.ground(id)).find(carries);
        let subject = hook.map_or_else(|| self.row_name(row), |hook| self.row_name(hook.id.as_str()));
        // What is waited for under a clause is what the clause is about.
        let subject = match ground {
            Some(_) if kind == "wait" => self.say("page/named-law", &[("name", &name), ("cite", &subject)]),
            _ => subject,
        };
        let reading = if kind == "reading" { lower_first(&self.reading(row).unwrap_or_default()) } else { String::new() };
        let postpones = kind == "decide" && ground.is_some_and(|one| one.force == Force::Postponing);
        let kind = if postpones { "postpone" } else { kind };
        let key = match value {
            Some(true) => format!("pending/{kind}/true"),
            Some(false) => format!("pending/{kind}/false"),
            None => format!("pending/{kind}/open"),
        };
        self.say(&key, &[("ground", &name), ("row", &subject), ("reading", &reading)])
    }

    /// What a row is called.
    pub(super) fn row_name(&self, row: &str) -> String {
        if let Some(name) = self.instrument(row) {
            return name;
        }
        if let Some(ground) = self.base.ground(row) {
            return self.cite(row, &(&ground.cite).into());
        }
        let base = self.base;
        let route = base.routes.iter().find(|one| one.id.as_str() == row).map(|one| self.text(&one.name));
        let power = || base.powers.values().find(|one| one.id.as_str() == row).map(|one| self.text(&one.name));
        let conditions = || base.powers.values().flat_map(|power| &power.preconditions);
        let condition = || conditions().find(|one| one.id.as_str() == row).map(|one| self.text(&one.name));
        let offence = || {
            base.offences
                .values()
                .find(|one| one.id.as_str() == row)
                .map(|one| format!("{} ({})", self.text(&one.name), self.law(&(&one.cite).into())))
        };
        let named = route.or_else(power).or_else(condition).or_else(offence);
        named.unwrap_or_else(|| {
            let word =
                ["conduct", "measure"].into_iter().find_map(|list| messages::word(self.language, &format!("{list}/{row}")));
            word.unwrap_or_else(|| row.to_owned())
        })
    }

    /// The reading of an unsettled row, as a statement that may be true.
    fn reading(&self, row: &str) -> Option<String> {
        let base = self.base;
        let ground = base.ground(row).and_then(|one| one.unsettled.as_ref());
        let power = || base.powers.values().find(|one| one.id.as_str() == row).and_then(|one| one.unsettled.as_ref());
        let conditions = || base.powers.values().flat_map(|power| &power.preconditions);
        let condition = || conditions().find(|one| one.id.as_str() == row).and_then(|one| one.unsettled.as_ref());
        let instrument = || {
            let parties = base.instruments.get(row).map(|one| one.parties.iter());
            parties.into_iter().flatten().find_map(|party| {
                let suspended = party.suspensions.iter().find_map(|one| one.unsettled.as_ref());
                let denied = || party.statements.iter().find_map(|one| one.doubt.as_ref());
                suspended.or_else(|| denied().map(|doubt| &doubt.unsettled))
            })
        };
        let unsettled = ground.or_else(power).or_else(condition).or_else(instrument).map(|one| self.text(&one.reading));
        unsettled.or_else(|| base.readings().find(|one| one.point == row).map(|one| self.text(&one.reading)))
    }
}

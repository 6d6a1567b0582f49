//! What somebody here read in a text that came with the law unread, or only reported: recorded once, for every letter,
//! with who read it, when, and on which words.

use crate::law::instrument::MeasureList;
use crate::law::{Cite, FaultPlace, LawFault, LegalBase, Source};
use crate::nearest::nearest;
use crate::vocabulary::{Date, Force, InstrumentId, Mark, MeasureKind, SourceId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A file below `readings/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TextsRead {
    /// The JSON Schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub(crate) schema: Option<String>,
    /// What was read, a point each.
    pub(crate) read: Vec<TextRead>,
}

/// What one person read on one point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TextRead {
    /// The point, as a verdict names it: `read:` and the row, `scope:`, `measures:`, `complete:` or `bound:` and the
    /// instrument, `reading:` and the point that can be read in two ways.
    pub(crate) point: String,
    /// What is asked, in words: for whoever fills the form in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) asks: Option<String>,
    /// Whether the text says so: that the row is there, that its scope is as entered, that it holds nothing more,
    /// that it binds both states, that the reading is right.
    pub(crate) holds: bool,
    /// Who read it: name and office.
    pub(crate) by: String,
    /// The day on which it was read.
    pub(crate) on: Date,
    /// The text that was opened: its edition or address.
    pub(crate) text: String,
    /// Where in it: `art. V(1)(b)`.
    pub(crate) at: String,
    /// The words on which it turns, as few as decide it.
    pub(crate) words: String,
    /// Of a ground: how strongly the text words it, where that is not as reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) force: Option<Force>,
    /// Of the forms of assistance: which the text lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) forms: Option<FormsRead>,
}

/// The forms of assistance that a text lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct FormsRead {
    /// The forms.
    pub(crate) kinds: Vec<MeasureKind>,
    /// Whether a form that is not in the list is outside the instrument; not under a general clause.
    pub(crate) closed: bool,
}

/// A point that was read: what the text says, and where; and who read it, when, on which words.
#[derive(Clone, Debug)]
pub(crate) struct Settled {
    pub(crate) holds: bool,
    pub(crate) cite: Cite,
    pub(crate) by: String,
    pub(crate) on: Date,
}

impl TextRead {
    fn source(&self) -> Option<SourceId> {
        let name: String = self.point.chars().map(|c| if matches!(c, ':' | '/') { '-' } else { c }).take(72).collect();
        ["here-", &name].concat().parse().ok()
    }
}

impl LegalBase {
    /// Lays what was read here over the rows; what cannot count is told.
    pub(super) fn lay_over(&mut self, files: Vec<(String, TextsRead)>, faults: &mut Vec<LawFault>) {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for (file, one) in
            files.into_iter().flat_map(|(file, list)| list.read.into_iter().map(move |one| (file.clone(), one)))
        {
            let point = one.point.clone();
            // What is blank is refused where the file is read.
            let wanting =
                (one.at == "not found").then(|| "has no pinpoint (`at`): what was read stands somewhere".to_owned());
            let twice = (!seen.insert(point.clone())).then(|| "was read twice: keep the one that counts".to_owned());
            if let Some(fault) = wanting.or(twice).or_else(|| self.count(one).err()) {
                faults.push(LawFault { file, place: FaultPlace::Named(point), fault });
            }
        }
    }

    fn count(&mut self, one: TextRead) -> Result<(), String> {
        let no_point = || format!("`{}` is no point that can be read", one.point);
        let (kind, row) = one.point.split_once(':').ok_or_else(no_point)?;
        let source = one.source().ok_or_else(no_point)?;
        let said = format!("Read by {} on {}: “{}”.", one.by.trim(), one.on, one.words.trim());
        let cite = Cite { at: one.at.clone(), mark: Mark::Verified, source: source.clone(), note: Some(said) };
        if one.force.is_some() && kind != "read" || one.forms.is_some() && kind != "measures" {
            return Err("`force` belongs to a ground that was read, `forms` to the forms of assistance".to_owned());
        }
        if matches!(kind, "scope" | "complete" | "measures") && !one.holds {
            return Err("where the text holds otherwise, write what it says into the file of the law itself".to_owned());
        }
        let (is_ground, is_row, is_point) = (self.ground(row).is_some(), self.has_row(row), self.has_point(row));
        let settled = Settled { holds: one.holds, cite: cite.clone(), by: one.by.trim().to_owned(), on: one.on };
        let instrument = row.parse::<InstrumentId>().ok().and_then(|id| self.instruments.get_mut(&id));
        match (kind, instrument) {
            ("scope", Some(instrument)) => instrument.scope.cite = cite,
            ("complete", Some(instrument)) => {
                instrument.grounds_complete = true;
                instrument.unread = None;
            }
            ("measures", Some(instrument)) => {
                let FormsRead { kinds, closed } = one.forms.ok_or("lists no forms of assistance (`forms`)")?;
                instrument.measures = Some(MeasureList { kinds, closed, cite });
            }
            ("bound", Some(instrument)) if instrument.parties.len() > 2 => {
                return Err("binds many states: write the day of each into the file of the instrument".to_owned());
            }
            ("read", _) if is_ground => self.count_ground(row, &one, cite)?,
            ("bound", Some(_)) => {}
            ("read" | "complete", _) if is_row => {}
            ("reading", _) if is_point => {}
            _ => return Err(self.unknown(row)),
        }
        self.read.insert(one.point, settled);
        let (title, edition) = (one.text, one.on.to_string());
        let (address, licence) = (String::new(), "restated by the reader".to_owned());
        let short = None;
        let row = Source {
            id: source.clone(),
            title,
            short,
            edition,
            address,
            licence,
            read: one.on,
            mark: Mark::Verified,
            unread: false,
        };
        self.sources.insert(source, row);
        Ok(())
    }

    /// A ground as the text has it: where it is not there, the report of it is known to be wrong.
    fn count_ground(&mut self, row: &str, one: &TextRead, cite: Cite) -> Result<(), String> {
        if one.force == Some(Force::Absent) {
            return Err("is absent: then the text does not say so (`holds`: false)".to_owned());
        }
        if let Some(ground) = self.ground_mut(row).filter(|_| one.holds) {
            ground.force = one.force.unwrap_or(ground.force);
            ground.cite = cite;
        }
        Ok(())
    }

    fn unknown(&self, row: &str) -> String {
        let known = self.grounds().map(|ground| ground.id.as_str()).chain(self.instruments.keys().map(InstrumentId::as_str));
        let near = nearest(row, known).map(|near| format!(": is `{near}` meant?")).unwrap_or_default();
        format!("the legal base has nothing of this name to be read{near}")
    }

    /// Whether a row that is no ground has this name: an instrument, a route, a power, a precondition, an offence, or
    /// the offences of a word for conduct.
    fn has_row(&self, name: &str) -> bool {
        let powers = || self.powers.values();
        self.instruments.contains_key(name)
            || self.routes.iter().any(|route| route.id.as_str() == name)
            || self.offences.contains_key(name)
            || self.conduct.keys().any(|one| one.word() == name)
            || powers().any(|power| power.id.as_str() == name)
            || powers().flat_map(|power| &power.preconditions).any(|one| one.id.as_str() == name)
    }

    /// Whether something of this name can be read in two ways.
    fn has_point(&self, name: &str) -> bool {
        let of_row = self.ground(name).is_some_and(|ground| ground.unsettled.is_some());
        of_row || self.has_row(name) || self.readings().any(|one| one.point == name)
    }

    /// What nobody read of an instrument, by the names of the points: what a form asks.
    #[must_use]
    pub fn unread_points(&self, instrument: &str) -> Vec<String> {
        let Some(one) = self.instruments.get(instrument) else { return Vec::new() };
        let reported = |cite: &Cite| cite.mark == Mark::Reported;
        let mut points: Vec<String> = Vec::new();
        let mut add = |wanted: bool, kind: &str, row: &str| points.extend(wanted.then(|| [kind, ":", row].concat()));
        add(one.parties.len() == 2 && one.parties.iter().any(|party| reported(&party.cite)), "bound", instrument);
        add(reported(&one.scope.cite), "scope", instrument);
        add(one.measures.as_ref().is_none_or(|list| reported(&list.cite)), "measures", instrument);
        one.grounds.iter().for_each(|row| add(reported(&row.cite), "read", row.id.as_str()));
        add(!one.grounds_complete, "complete", instrument);
        points.retain(|point| !self.read.contains_key(point));
        points
    }
}

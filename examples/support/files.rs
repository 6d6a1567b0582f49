//! The files of law as they are written: what the library reads and does not show, for tables that count it.
#![allow(dead_code, reason = "each example uses a part of this")]

use mla_screen::LegalBase;
use mla_screen::law::Cite;
use mla_screen::vocabulary::{
    Conduct, Date, InstrumentId, LawOffenceId, Localised, MeasureKind, PartialDate, PowerId, ProvisionId, RouteId, SeriesId,
    StateCode,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Rows by the file that holds them.
#[derive(Default)]
pub(crate) struct Files {
    texts: BTreeMap<InstrumentId, Text>,
    pub(crate) offences: BTreeMap<LawOffenceId, Offence>,
    pub(crate) conduct: BTreeMap<Conduct, ConductRow>,
    pub(crate) powers: BTreeMap<PowerId, Power>,
    pub(crate) measures: BTreeMap<MeasureKind, Carried>,
    pub(crate) routes: Vec<Route>,
    pub(crate) backstops: Vec<Cited>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) death_penalty: BTreeMap<StateCode, DeathPenalty>,
    pub(crate) provisions: BTreeMap<ProvisionId, Provision>,
    stale_after_years: i32,
}

/// What an instrument says beside its parties and grounds.
#[derive(Default, Deserialize)]
pub(crate) struct Text {
    id: Option<InstrumentId>,
    pub(crate) scope: Option<Scope>,
    pub(crate) measures: Option<Cited>,
    pub(crate) languages: Option<Cited>,
    #[serde(default)]
    pub(crate) duties: Vec<Cited>,
    precedence: Option<Precedence>,
    #[serde(default)]
    pub(crate) parties: Vec<Joined>,
}

#[derive(Deserialize)]
pub(crate) struct Scope {
    covers: Option<Value>,
    pub(crate) cite: Cite,
}

/// A row of which only its place is read.
#[derive(Deserialize)]
pub(crate) struct Cited {
    pub(crate) cite: Cite,
}

#[derive(Deserialize)]
struct Precedence {
    defers_to_assistance_treaty: bool,
}

#[derive(Deserialize)]
pub(crate) struct Joined {
    pub(crate) state: StateCode,
    #[serde(default)]
    statements: Vec<Statement>,
}

#[derive(Deserialize)]
struct Statement {
    kind: String,
    made: Option<PartialDate>,
    withdrawn: Option<PartialDate>,
}

#[derive(Deserialize)]
pub(crate) struct Offence {
    pub(crate) id: LawOffenceId,
    pub(crate) catch_all: Option<Localised>,
    #[serde(default)]
    pub(crate) own_interest: bool,
    pub(crate) cite: Cite,
}

#[derive(Deserialize)]
pub(crate) struct ConductRow {
    pub(crate) conduct: Conduct,
    pub(crate) offences: Vec<LawOffenceId>,
    pub(crate) complete: bool,
    pub(crate) cite: Cite,
}

#[derive(Deserialize)]
pub(crate) struct Power {
    pub(crate) id: PowerId,
    #[serde(default)]
    pub(crate) preconditions: Vec<Value>,
    pub(crate) unsettled: Option<Value>,
    pub(crate) cite: Cite,
}

/// A measure and what is known of the powers that carry it.
#[derive(Deserialize)]
pub(crate) struct Carried {
    pub(crate) measure: MeasureKind,
    pub(crate) complete: bool,
    #[serde(default)]
    pub(crate) not_assistance: bool,
}

#[derive(Deserialize)]
pub(crate) struct Route {
    pub(crate) id: RouteId,
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) grounds: Vec<Cited>,
    pub(crate) grounds_complete: bool,
}

#[derive(Deserialize)]
pub(crate) struct Indicator {
    pub(crate) id: SeriesId,
    pub(crate) name: Localised,
    pub(crate) year: u16,
    pub(crate) published: Date,
    #[serde(default)]
    pub(crate) bands: Vec<Value>,
    pub(crate) values: BTreeMap<StateCode, i32>,
}

#[derive(Deserialize)]
pub(crate) struct Finding {
    pub(crate) state: StateCode,
    pub(crate) finding: String,
    pub(crate) from: Date,
    until: Option<Date>,
    pub(crate) cite: Cite,
}

#[derive(Deserialize)]
pub(crate) struct DeathPenalty {
    pub(crate) state: StateCode,
    pub(crate) keeps: bool,
    pub(crate) as_of: Date,
    pub(crate) cite: Cite,
}

#[derive(Deserialize)]
pub(crate) struct Provision {
    pub(crate) id: ProvisionId,
    pub(crate) state: StateCode,
    pub(crate) flagged: bool,
    pub(crate) cite: Cite,
}

impl Files {
    /// The files of a folder of law, or of the law that comes with the library.
    pub(crate) fn read(folder: Option<&Path>) -> Result<Self, String> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let folder = folder.unwrap_or(&own);
        let mut all = crate::support::law_files(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        all.sort();
        let mut files = Self::default();
        for (path, text) in all.iter().filter(|(path, _)| !path.contains("schemas")) {
            let file: Value = serde_json::from_str(text).map_err(|error| format!("{path}: {error}"))?;
            files.take(path, file).map_err(|error| format!("{path}: {error}"))?;
        }
        Ok(files)
    }

    fn take(&mut self, path: &str, file: Value) -> serde_json::Result<()> {
        let mut parts = path.rsplit(['/', '\\']);
        let (name, folder) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        match (folder, name) {
            ("instruments", _) => {
                let text: Text = serde_json::from_value(file)?;
                self.texts.extend(text.id.clone().map(|id| (id, text)));
            }
            ("offences", _) => self.offences.extend(rows(&file, "offences", |one: &Offence| one.id.clone())?),
            ("provisions", _) => self.provisions.extend(rows(&file, "provisions", |one: &Provision| one.id.clone())?),
            ("indicators", _) => self.indicators.push(serde_json::from_value(file)?),
            (_, "conduct.json") => self.conduct = rows(&file, "conduct", |one: &ConductRow| one.conduct)?.collect(),
            (_, "measures.json") => {
                self.powers = rows(&file, "powers", |one: &Power| one.id.clone())?.collect();
                self.measures = rows(&file, "measures", |one: &Carried| one.measure)?.collect();
            }
            (_, "routes.json") => self.routes = serde_json::from_value(file["routes"].clone())?,
            (_, "backstops.json") => self.backstops = serde_json::from_value(file["grounds"].clone())?,
            (_, "findings.json") => {
                self.findings.extend(serde_json::from_value::<Vec<Finding>>(file["findings"].clone())?);
            }
            (_, "death-penalty.json") => {
                self.death_penalty.extend(rows(&file, "rows", |one: &DeathPenalty| one.state)?);
            }
            (_, "policy.json") => {
                self.stale_after_years = serde_json::from_value(file["thresholds"]["stale_after_years"].clone())?;
            }
            _ => {}
        }
        Ok(())
    }

    /// What an instrument says beside its parties and grounds.
    pub(crate) fn text(&self, id: &InstrumentId) -> &Text {
        static NOTHING: Text = Text {
            id: None,
            scope: None,
            measures: None,
            languages: None,
            duties: Vec::new(),
            precedence: None,
            parties: Vec::new(),
        };
        self.texts.get(id).unwrap_or(&NOTHING)
    }

    /// What named sources say, on a day, of a state or of the state to which it belongs.
    pub(crate) fn findings_of(&self, base: &LegalBase, state: StateCode, day: Date) -> impl Iterator<Item = &Finding> {
        let parent = base.states().get(&state).and_then(|row| row.parent);
        let about = move |one: &&Finding| one.state == state || Some(one.state) == parent;
        self.findings.iter().filter(about).filter(move |one| one.from <= day && one.until.is_none_or(|until| day <= until))
    }

    /// Whether a series is older on the day than the policy allows.
    pub(crate) fn is_stale(&self, indicator: &Indicator, day: Date) -> bool {
        day.year() - i32::from(indicator.year) > self.stale_after_years
    }
}

impl Text {
    /// Whether it covers less than every criminal matter.
    pub(crate) fn is_limited(&self) -> bool {
        self.scope.as_ref().is_some_and(|scope| scope.covers.is_some())
    }

    /// Whether it stands back behind an assistance treaty.
    pub(crate) fn stands_back(&self) -> bool {
        self.precedence.as_ref().is_some_and(|one| one.defers_to_assistance_treaty)
    }
}

impl Joined {
    /// The kinds of statement that it made and had not withdrawn on the day, as far as is known.
    pub(crate) fn statements_on(&self, day: Date) -> impl Iterator<Item = &str> {
        let stands = move |one: &&Statement| {
            one.made.is_none_or(|made| made.first() <= day) && one.withdrawn.is_none_or(|withdrawn| day < withdrawn.last())
        };
        self.statements.iter().filter(stands).map(|one| one.kind.as_str())
    }
}

/// The rows of a list, by name.
fn rows<K, T: DeserializeOwned>(
    file: &Value,
    list: &str,
    key: impl Fn(&T) -> K,
) -> serde_json::Result<impl Iterator<Item = (K, T)>> {
    let rows: Vec<T> = serde_json::from_value(file[list].clone())?;
    Ok(rows.into_iter().map(move |row| (key(&row), row)))
}

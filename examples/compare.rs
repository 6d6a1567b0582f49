//! One letter under each law that could carry it: what each keeps, weakens or loses, and how each limb stands.
//!
//! `cargo run --example compare -- LETTER [--suppose FILE]... [--as-of DATE] [--law DIR] [--format table|json]
//! [--lang en|fr]`
//!
//! The first column is what the others are held against: the treaty between the two states where there is one. Each
//! wording stands with its pinpoint; `~` marks what is only reported. Exit code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
#[path = "support/options.rs"]
mod options;
mod support;

use clap::Parser;
use comfy_table::{Table, presets};
use mla_screen::Screener;
use mla_screen::analysis::{Compared, Way, compare};
use mla_screen::verdict::Citation;
use mla_screen::vocabulary::{Ground, InstrumentId, Mark, MeasureKind};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// One letter under each law that could carry it.
#[derive(Parser)]
struct Options {
    /// The letter (`mla-request/1`); its dossier is found beside it.
    letter: PathBuf,
    /// Changes of law to compare with as well.
    #[arg(long)]
    suppose: Vec<PathBuf>,
    #[command(flatten)]
    by: options::By,
    #[command(flatten)]
    said: options::Said,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let law = options.by.law()?;
    let supposed: Result<Vec<Screener>, String> = options.suppose.iter().map(|file| support::suppose(&law, file)).collect();
    let supposed = supposed?;
    let entry = docket::entry(&options.letter, options.by.as_of)?;
    let found = compare(&entry, &law, &supposed);
    if options.said.format == options::Format::Json {
        return support::json(&serde_json::json!({"ways": found}));
    }
    let law = supposed.last().unwrap_or(&law);
    Ok(Printed { found: &found, law, said: &options.said }.text())
}

struct Printed<'a> {
    found: &'a [Way],
    law: &'a Screener,
    said: &'a options::Said,
}

impl Printed<'_> {
    fn said(&self, list: &str, value: &dyn std::fmt::Display) -> String {
        support::said(self.said.language(), list, value)
    }

    fn own<'w>(&self, english: &'w str, french: &'w str) -> &'w str {
        self.said.own(english, french)
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (place, way) in self.found.iter().enumerate() {
            let _ = writeln!(text, "[{}] {}", place + 1, self.name(way));
        }
        let heads = (1..=self.found.len()).map(|place| format!("[{place}]"));
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED);
        table.set_header(std::iter::once(String::new()).chain(heads));
        for (title, cells) in self.rows() {
            table.add_row(std::iter::once(title).chain(cells));
        }
        for limb in self.found.first().into_iter().flat_map(|way| way.limbs.keys()) {
            let state = |way: &Way| way.limbs.get(limb).map(|state| self.state(state.word())).unwrap_or_default();
            table.add_row(std::iter::once(limb.clone()).chain(self.found.iter().map(state)));
        }
        let cited = |cite: &Option<Citation>| cite.as_ref().map(cite_text).unwrap_or_default();
        let limits = self.found.iter().map(|way| cited(&way.use_limitation));
        let use_limitation = self.own("use limited by the text", "usage limité par le texte").to_owned();
        table.add_row(std::iter::once(use_limitation).chain(limits));
        let outside = self.own("extradition (not screened)", "extradition (non examinée)").to_owned();
        table.add_row(std::iter::once(outside).chain(self.found.iter().map(|way| cited(&way.extradition))));
        let _ = writeln!(text, "{table}");
        text + &self.hooks()
    }

    fn name(&self, way: &Way) -> String {
        let base = self.law.base();
        let code = self.said.language().code();
        let short = |id: &InstrumentId| {
            base.instruments().get(id).map_or_else(|| id.to_string(), |one| one.short.in_language(code).to_owned())
        };
        let mut name = way.instrument.as_ref().map_or_else(|| self.own("the Act alone", "la loi seule").to_owned(), short);
        if let Some(clause) = &way.clause {
            let behind: Vec<String> = way.behind.iter().map(short).collect();
            let stands = self.own("stands back behind", "s’efface derrière");
            let _ = write!(name, "; {stands} {} ({})", behind.join(", "), cite_text(clause));
        }
        if !way.supposed.is_empty() {
            let titles: Vec<&str> = way.supposed.iter().map(|title| base.supposed_in(title, code)).collect();
            let _ = write!(name, "; {} {}", self.own("SUPPOSED:", "SUPPOSÉ :"), titles.join("; "));
        }
        name
    }

    /// A row for each ground that some way words, and for measures that differ a row each.
    fn rows(&self) -> Vec<(String, Vec<String>)> {
        let Some(first) = self.found.first() else { return Vec::new() };
        let mut rows: Vec<(Ground, Vec<MeasureKind>, Vec<String>)> = Vec::new();
        for one in &first.safeguards {
            let same = |cell: &&Compared| cell.ground == one.ground && cell.measure == one.measure;
            let cell = |way: &Way| way.safeguards.iter().find(same).map(|cell| self.cell(cell)).unwrap_or_default();
            let cells: Vec<String> = self.found.iter().map(cell).collect();
            match rows.iter_mut().find(|(ground, _, other)| *ground == one.ground && *other == cells) {
                Some((_, measures, _)) => measures.push(one.measure),
                None => rows.push((one.ground, vec![one.measure], cells)),
            }
        }
        let several: Vec<Ground> = rows.iter().map(|(ground, ..)| *ground).collect();
        let titled = |(ground, measures, cells): (Ground, Vec<MeasureKind>, Vec<String>)| {
            let mut title = self.said("ground", &ground);
            if several.iter().filter(|one| **one == ground).count() > 1 {
                let measures: Vec<String> = measures.iter().map(|one| self.said("measure", one)).collect();
                let _ = write!(title, " ({})", measures.join(", "));
            }
            (title, cells)
        };
        rows.into_iter().map(titled).collect()
    }

    fn cell(&self, cell: &Compared) -> String {
        let force = match cell.force {
            Some(force) => self.said("force", &force),
            None => self.own("not read", "non lu").to_owned(),
        };
        let change = match cell.change.map(mla_screen::verdict::SafeguardState::word) {
            Some("lost") => self.own("LOST: ", "PERDU : "),
            Some(_) => self.own("WEAKER: ", "AFFAIBLI : "),
            None => "",
        };
        let cite = cell.cite.as_ref().map(|cite| format!("\n{}", cite_text(cite))).unwrap_or_default();
        format!("{change}{force}{cite}")
    }

    fn state(&self, state: &str) -> String {
        let said = match state {
            "open" => ["no ground", "aucun motif"],
            "undecided" => ["escalate", "décision"],
            _ => ["shut", "fermée"],
        };
        self.own(said[0], said[1]).to_owned()
    }

    /// The rows by which the concern of what is lost can travel all the same.
    fn hooks(&self) -> String {
        let mut text = String::new();
        for (place, way) in self.found.iter().enumerate() {
            let mut told: Vec<(Ground, String)> = Vec::new();
            for cell in way.safeguards.iter().filter(|cell| cell.change.is_some()) {
                let mut hooks: Vec<String> = cell
                    .hooks()
                    .map(|hook| format!("{} ({})", self.said("ground", &hook.ground()), cite_text(hook.cite())))
                    .collect();
                hooks.dedup();
                let nothing = self.own("travels by nothing in the text", "ne passe par rien dans le texte").to_owned();
                let hooks = if cell.force.is_some_and(mla_screen::vocabulary::Force::is_there) {
                    continue;
                } else if hooks.is_empty() {
                    nothing
                } else {
                    format!("{} {}", self.own("travels by", "passe par"), hooks.join(", "))
                };
                if !told.iter().any(|(ground, other)| *ground == cell.ground && *other == hooks) {
                    told.push((cell.ground, hooks));
                }
            }
            for (ground, hooks) in told {
                let _ = writeln!(text, "[{}] {} {hooks}", place + 1, self.said("ground", &ground));
            }
        }
        text
    }
}

/// A pinpoint; what is only reported is marked.
fn cite_text(cite: &Citation) -> String {
    format!("{}{}", cite.at, if cite.mark == Mark::Reported { " ~" } else { "" })
}

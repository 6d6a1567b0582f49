//! The history of a matter: what came in, in its order, and after each step what was new and what it moved.
//!
//! `cargo run --example history -- LETTER --from DATE INPUT... [--law DIR] [--lang en|fr]`
//!
//! An input is a day (`2026-10-10`), a file (a dossier, the letter corrected, or a supposed change of law), or the
//! answer of an office to every question that waits for it (`justice-minister=no`). The same inputs print the same.
//! Exit code: 0, or 2 for bad input.

mod support;

use clap::Parser;
use mla_screen::analysis::{HistoryInput, HistoryStep, history};
use mla_screen::dossier::{Determination, DossierFile};
use mla_screen::law::Supposition;
use mla_screen::verdict::{FindingView, LimbDiff, RouteView};
use mla_screen::vocabulary::{Date, Office};
use mla_screen::{Disposition, Language, Request, Screener};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The history of a matter.
#[derive(Parser)]
struct Options {
    /// The letter (`mla-request/1`).
    letter: PathBuf,
    /// The day whose law is applied first; else the day of its receipt.
    #[arg(long)]
    from: Option<Date>,
    /// What came in after it, in its order.
    inputs: Vec<String>,
    /// A whole legal base of your own.
    #[arg(long)]
    law: Option<PathBuf>,
    /// The language.
    #[arg(long, default_value = "en")]
    lang: support::Lang,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let law = support::screener(options.law.as_deref())?;
    let request = Request::from_json(&read(&options.letter)?).map_err(|report| report.to_string())?;
    let from = options.from.unwrap_or(request.letter().received);
    let mut inputs: Vec<(String, HistoryInput)> = Vec::new();
    let gone_through = |inputs: &[(String, HistoryInput)]| {
        let inputs: Vec<HistoryInput> = inputs.iter().map(|(_, input)| input.clone()).collect();
        history(&law, &request, from, &inputs).map_err(|report| report.to_string())
    };
    for text in &options.inputs {
        match text.split_once('=') {
            Some((office, answer)) => {
                let steps = gone_through(&inputs)?;
                let decided = decisions(steps.last(), office, answer)?;
                inputs.extend(decided.into_iter().map(|one| (text.clone(), HistoryInput::Determination(Box::new(one)))));
            }
            None => inputs.push((text.clone(), input(text, &law)?)),
        }
    }
    let steps = gone_through(&inputs)?;
    let words = if options.lang == support::Lang::Fr { &FRENCH } else { &ENGLISH };
    let told = Told { words, language: options.lang.into() };
    let titles =
        std::iter::once(words.received.to_owned()).chain(inputs.iter().map(|(text, input)| told.title(text, input)));
    Ok(titles.zip(&steps).enumerate().map(|(place, (title, step))| told.step(place + 1, &title, step)).collect())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// A day, or a file by what it says that it is.
fn input(text: &str, law: &Screener) -> Result<HistoryInput, String> {
    if let Ok(day) = text.parse::<Date>() {
        return Ok(HistoryInput::Day(day));
    }
    let bytes = read(Path::new(text))?;
    let at = |fault: &dyn std::fmt::Display| format!("{text}: {fault}");
    let value: serde_json::Value = serde_json::from_slice(&bytes).map_err(|fault| at(&fault))?;
    match value.get("schema").and_then(serde_json::Value::as_str) {
        Some("mla-request/1") => {
            Request::from_json(&bytes).map(|one| HistoryInput::Letter(Box::new(one))).map_err(|report| at(&report))
        }
        Some("mla-dossier/1") => serde_json::from_value::<DossierFile>(value)
            .map(|one| HistoryInput::Dossier(Box::new(one)))
            .map_err(|fault| at(&fault)),
        _ => {
            let supposed = Supposition::from_json(&bytes).map_err(|fault| at(&fault))?;
            law.suppose(&supposed).map(HistoryInput::Law).map_err(|fault| at(&fault))
        }
    }
}

/// The answers of an office to every question that waits for it.
fn decisions(step: Option<&HistoryStep>, office: &str, answer: &str) -> Result<Vec<Determination>, String> {
    let office = Office::from_word(office).ok_or_else(|| format!("{office}: no such office"))?;
    let answer = match answer {
        "yes" => true,
        "no" => false,
        _ => return Err(format!("{answer}: an office answers yes or no")),
    };
    let verdict = step.map(|step| &step.verdict);
    let mine = verdict.into_iter().flat_map(|one| one.questions().iter().map(move |asked| (one.as_of(), asked)));
    let mine = mine.filter(|(_, asked)| asked.office == office);
    Ok(mine.map(|(day, asked)| Determination::new(&asked.id, answer, office, day)).collect())
}

struct Words {
    received: &'static str,
    day: &'static str,
    law: &'static str,
    letter: &'static str,
    dossier: &'static str,
    decides: &'static str,
    yes_no: [&'static str; 2],
    answer: &'static str,
    new: &'static str,
    nothing: &'static str,
    alone: &'static str,
    by: &'static str,
    asked: &'static str,
    no_longer: &'static str,
    not_there: &'static str,
}

const ENGLISH: Words = Words {
    received: "The letter came",
    day: "Day of the law",
    law: "New law",
    letter: "The letter again",
    dossier: "New in the files",
    decides: "Determination",
    yes_no: ["yes", "no"],
    answer: "answer",
    new: "new",
    nothing: "moves nothing",
    alone: "by the law and the day alone",
    by: "by",
    asked: "asked now",
    no_longer: "asked no more",
    not_there: "not there",
};

const FRENCH: Words = Words {
    received: "La demande est arrivée",
    day: "Jour du droit appliqué",
    law: "Nouveau droit",
    letter: "La demande, de nouveau",
    dossier: "Nouveau au dossier",
    decides: "Décision",
    yes_no: ["oui", "non"],
    answer: "réponse",
    new: "nouveau",
    nothing: "ne change rien",
    alone: "du seul fait du droit et du jour",
    by: "en raison de",
    asked: "demandé désormais",
    no_longer: "n’est plus demandé",
    not_there: "absent",
};

/// Steps in words.
struct Told {
    words: &'static Words,
    language: Language,
}

impl Told {
    fn title(&self, text: &str, input: &HistoryInput) -> String {
        match input {
            HistoryInput::Day(day) => format!("{} {day}", self.words.day),
            HistoryInput::Law(law) => {
                format!("{}: {}", self.words.law, support::supposed(law, self.language).unwrap_or_default())
            }
            HistoryInput::Letter(_) => format!("{}: {text}", self.words.letter),
            HistoryInput::Dossier(_) => format!("{}: {text}", self.words.dossier),
            HistoryInput::Determination(one) => {
                let office = support::said(self.language, "office", &one.by);
                format!(
                    "{} ({office}, {}): {} {}",
                    self.words.decides,
                    one.dated,
                    one.question,
                    self.words.yes_no[usize::from(!one.answer)]
                )
            }
            _ => text.to_owned(),
        }
    }

    fn step(&self, place: usize, title: &str, step: &HistoryStep) -> String {
        let (mut text, moved) = (format!("{place}. {title}\n"), step.moved());
        for at in &step.changed {
            let _ = writeln!(text, "   {}: {at}", self.words.new);
        }
        if place == 1 {
            for limb in step.verdict.limbs() {
                let _ = writeln!(text, "   {}: {}", limb.id(), self.answer(Some(limb.disposition())));
            }
        } else if moved.is_empty() {
            let _ = writeln!(text, "   {}", self.words.nothing);
        }
        if let Some((before, after)) = moved.disposition {
            let _ = writeln!(text, "   {}: {} > {}", self.words.answer, self.answer(Some(before)), self.answer(Some(after)));
        }
        for limb in &moved.limbs {
            text += &self.limb(limb, step.by.get(limb.id).map(Vec::as_slice).unwrap_or_default());
        }
        for (word, questions) in [(self.words.asked, &moved.asked), (self.words.no_longer, &moved.no_longer_asked)] {
            if !questions.is_empty() {
                let _ = writeln!(text, "   {word}: {}", questions.join(", "));
            }
        }
        text + "\n"
    }

    fn limb(&self, limb: &LimbDiff<'_>, by: &[String]) -> String {
        let [before, after] = limb.answers;
        let answers = match before == after {
            true => self.answer(after),
            false => format!("{} > {}", self.answer(before), self.answer(after)),
        };
        let by = if by.is_empty() { self.words.alone.to_owned() } else { format!("{} {}", self.words.by, by.join(", ")) };
        let mut text = format!("   {}: {answers}, {by}\n", limb.id);
        for route in &limb.routes {
            let _ = writeln!(text, "      {}", self.route(route));
        }
        for (route, finding) in &limb.findings {
            let _ = writeln!(text, "      {}", self.finding(route, finding));
        }
        text
    }

    fn answer(&self, one: Option<Disposition>) -> String {
        one.map_or_else(|| self.words.not_there.to_owned(), |one| support::said(self.language, "disposition", &one))
    }

    fn route(&self, pair: &[Option<RouteView<'_>>; 2]) -> String {
        let state = |one: &Option<RouteView<'_>>| {
            one.map_or_else(|| self.words.not_there.to_owned(), |one| support::said(self.language, "route", &one.state()))
        };
        let [before, after] = pair;
        let name = after.or(*before).map_or_else(String::new, |route| way(&route));
        format!("{name}: {} > {}", state(before), state(after))
    }

    fn finding(&self, route: &RouteView<'_>, pair: &[Option<FindingView<'_>>; 2]) -> String {
        let state = |one: &Option<FindingView<'_>>| {
            one.map_or_else(|| self.words.not_there.to_owned(), |one| support::said(self.language, "state", &one.state()))
        };
        let [before, after] = pair;
        let row = after.or(*before).map_or_else(String::new, |one| one.row().name().into_owned());
        format!("{row}, {}: {} > {}", way(route), state(before), state(after))
    }
}

/// What a way is called: by its instrument, where it has one.
fn way(route: &RouteView<'_>) -> String {
    route.instrument().map_or_else(|| route.route().to_string(), ToString::to_string)
}

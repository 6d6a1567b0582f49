//! Walks a matter from its first page to its end: offices answer, one after the other, and the page is written
//! again.
//!
//! `cargo run --example decide -- LETTER OFFICE[:LIMB]=yes|no ...`: the office answers every question that waits
//! for it (for the limbs whose name begins so), and its answers are recorded in the dossier as determinations
//! of the day whose law applies. `--ids` prints the names of the questions too.
//!
//! Exit code: that of the last page (0 no ground found, 10 escalate, 20 refuse); 2 bad input, or a page after a decision
//! that is longer than the one before, where that one had room for everything.

mod support;

use clap::Parser;
use mla_screen::dossier::{Determination, DossierFile};
use mla_screen::verdict::{ActKind, Question};
use mla_screen::vocabulary::{Date, Handling, Office};
use mla_screen::{Audience, Disposition, Dossier, Language, Page, Request, Verdict};
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

/// Walks a matter from its first page to its end.
#[derive(Parser)]
struct Options {
    /// The letter; its dossier and the day whose law applies are found beside it.
    letter: PathBuf,
    /// Who answers what: `justice-minister=no`, `executing-agency:m2=yes`.
    #[arg(required = true)]
    answers: Vec<String>,
    /// Print the names of the questions that are answered.
    #[arg(long)]
    ids: bool,
}

/// One office answers.
struct Answer {
    office: Office,
    limb: String,
    yes: bool,
}

impl Answer {
    fn parse(text: &str) -> Result<Self, String> {
        let bad = || format!("{text}: an answer reads OFFICE=yes, OFFICE=no or OFFICE:LIMB=yes");
        let (who, answer) = text.split_once('=').ok_or_else(bad)?;
        let (office, limb) = who.split_once(':').unwrap_or((who, ""));
        let office = serde_json::from_value(json!(office)).map_err(|fault| format!("{text}: {fault}"))?;
        let yes = match answer {
            "yes" => true,
            "no" => false,
            _ => return Err(bad()),
        };
        Ok(Self { office, limb: limb.to_owned(), yes })
    }

    /// The questions that wait for this office.
    fn answers<'a>(&'a self, verdict: &'a Verdict) -> impl Iterator<Item = &'a str> {
        let mine = verdict.questions().iter().filter(|one| one.office == self.office);
        let about = |one: &&Question| self.limb.is_empty() || one.limbs.iter().any(|limb| limb.starts_with(&self.limb));
        mine.filter(about).map(|one| one.id.as_str())
    }
}

fn main() -> ExitCode {
    match walk(&Options::parse()) {
        Ok(Disposition::NoGroundFound) => ExitCode::SUCCESS,
        Ok(Disposition::Escalate) => ExitCode::from(10),
        Ok(Disposition::Refuse) => ExitCode::from(20),
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(2)
        }
    }
}

/// How many lines a full page of a letter of up to four limbs has.
const FULL: usize = 60;

fn walk(options: &Options) -> Result<Disposition, String> {
    let read = |path: &PathBuf| fs::read(path).map_err(|fault| format!("{}: {fault}", path.display()));
    let screener = support::screener(None)?;
    let request = Request::from_json(&read(&options.letter)?).map_err(|report| report.to_string())?;
    let mut dossier = match support::beside(&options.letter, "dossier") {
        Some(file) => Dossier::from_json(&request, &read(&file)?).map_err(|report| report.to_string())?,
        None => Dossier::unexamined(),
    };
    let expected = support::expected(&options.letter)?;
    let as_of = expected.map_or(request.letter().received, |expected| expected.as_of);
    let mut verdict = screener.screen(&request, &dossier, as_of);
    let page =
        |dossier: &Dossier, verdict: &Verdict| screener.page(&request, dossier, verdict, Language::English, Audience::Desk);
    let lines = |page: &Page| page.to_string().lines().count();
    let mut last = page(&dossier, &verdict);
    print!("{last}");
    for text in &options.answers {
        let answer = Answer::parse(text)?;
        let questions: Vec<String> = answer.answers(&verdict).map(str::to_owned).collect();
        if questions.is_empty() {
            return Err(format!("{text}: nothing waits for this office"));
        }
        println!("\n=== {text} ({} recorded)", questions.len());
        if options.ids {
            questions.iter().for_each(|id| println!("    {id}"));
        }
        println!();
        let decided = verdict.questions().iter().filter(|one| questions.contains(&one.id));
        let decided = decided.clone().count() > 0 && decided.clone().all(|one| one.act == ActKind::Decide);
        dossier = recorded(&request, &dossier, &answer, &questions, as_of)?;
        verdict = screener.screen(&request, &dossier, as_of);
        let next = page(&dossier, &verdict);
        print!("{next}");
        let (before, after) = (lines(&last), lines(&next));
        // A page that was cut for length shows more when there is room again, and an answer to a question of fact can
        // raise the next one; what is decided takes less room than what was to be decided.
        if decided && after > if last.cut { before.max(FULL) } else { before } {
            return Err(format!("{text}: a page of {after} lines after one of {before}"));
        }
        last = next;
    }
    Ok(verdict.disposition())
}

/// The dossier with the answers of an office.
fn recorded(
    request: &Request,
    dossier: &Dossier,
    answer: &Answer,
    questions: &[String],
    dated: Date,
) -> Result<Dossier, String> {
    let nothing =
        json!({ "schema": "mla-dossier/1", "letter": { "reference": request.letter().reference }, "searched": [] });
    let mut file: DossierFile = match dossier.file() {
        Some(file) => file.clone(),
        None => serde_json::from_value(nothing).map_err(|fault| fault.to_string())?,
    };
    for question in questions {
        let limbs = (!answer.limb.is_empty()).then(|| vec![answer.limb.clone()]);
        let one = Determination::new(question, answer.yes, answer.office, dated);
        file.determinations.push(Determination { limbs, handling: Handling::Open, ..one });
    }
    let text = serde_json::to_vec(&file).map_err(|fault| fault.to_string())?;
    Dossier::from_json(request, &text).map_err(|report| report.to_string())
}

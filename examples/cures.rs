//! What would change the answer to a letter: for each limb the least sets of acts, each tried by screening again.
//!
//! `cargo run --example cures -- LETTER... [--as-of DATE] [--law DIR] [--suppose FILE] [--format text|json]`
//!
//! An act is nothing that anybody must do. What an office answers is its own to decide: the set says only what
//! would follow. Exit code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
mod support;

use clap::{Parser, ValueEnum};
use mla_screen::Language;
use mla_screen::analysis::{Cure, CureAct, cures};
use mla_screen::vocabulary::Date;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// What would change the answer to a letter.
#[derive(Parser)]
struct Options {
    /// Letters (`mla-request/1`); their dossiers are found beside them.
    #[arg(required = true)]
    letters: Vec<PathBuf>,
    /// The date whose law applies; else each letter's own.
    #[arg(long)]
    as_of: Option<Date>,
    /// A whole legal base of your own.
    #[arg(long)]
    law: Option<PathBuf>,
    /// Changes of law to suppose.
    #[arg(long)]
    suppose: Option<PathBuf>,
    /// How to print.
    #[arg(long, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let law = support::screener(options.law.as_deref())?;
    let law = options.suppose.as_ref().map_or_else(|| Ok(law.clone()), |file| support::suppose(&law, file))?;
    let mut text = String::new();
    for entry in docket::entries(&options.letters, options.as_of)? {
        let found = cures(&entry, &law);
        if options.format == Format::Json {
            let found = serde_json::json!({"letter": entry.name, "cures": found});
            let _ = writeln!(text, "{found}");
            continue;
        }
        let verdict = law.screen(&entry.request, &entry.dossier, entry.as_of);
        let _ = writeln!(text, "{}", entry.name);
        for limb in verdict.limbs() {
            let mine: Vec<&Cure> = found.iter().filter(|cure| cure.limb == limb.id()).collect();
            let _ = writeln!(
                text,
                "  {} {}: {}",
                limb.id(),
                said("measure", limb.kind().word()),
                support::word(limb.disposition())
            );
            if mine.is_empty() && limb.disposition() != mla_screen::Disposition::NoGroundFound {
                let _ = writeln!(text, "    nothing was found that would change it");
            }
            for cure in mine {
                let _ = writeln!(text, "    {} if", support::word(cure.gives));
                for act in &cure.acts {
                    let _ = writeln!(text, "      - {}", told(act));
                }
                if cure.acts.iter().any(|act| matches!(act, CureAct::WithoutOffence(_))) {
                    let limits: Vec<String> = cure.use_limited_by().map(|(id, arises)| format!("{id} ({arises})")).collect();
                    let under = if limits.is_empty() {
                        "which no open instrument gives: make it a condition".to_owned()
                    } else {
                        limits.join(", ")
                    };
                    let _ = writeln!(text, "      on condition of a limit on use: {under}");
                }
            }
        }
    }
    Ok(text)
}

fn said(list: &str, value: &str) -> String {
    support::said(Language::English, list, &value)
}

fn told(act: &CureAct) -> String {
    match act {
        CureAct::Answer { question, office, answer, .. } => {
            format!("{} answers {}: {question}", said("office", office.word()), if *answer { "yes" } else { "no" })
        }
        CureAct::Assurance(kind) => format!("the requesting state promises: {}", said("assurance", kind.word())),
        CureAct::Accounts(measure, accounts) => format!("{measure} is asked for at most {accounts} accounts"),
        CureAct::Days(measure, days) => format!("{measure} is asked for at most {days} days"),
        CureAct::NamedPersons(measure) => format!("{measure} is asked about the persons named alone"),
        CureAct::NoCredentials(measure) => format!("{measure} is asked without keys, passwords or weaknesses"),
        CureAct::Instead(measure, kind) => format!("{measure} asks instead for: {}", said("measure", kind.word())),
        CureAct::WithoutOffence(offence) => format!("the letter is severed from {offence}"),
        CureAct::Invoking(instrument) => format!("a new letter rests on {instrument}"),
        CureAct::OnceCharged(person, offence) => format!("{person} is first charged with {offence}"),
        CureAct::WithoutTainted => "a new letter rests on nothing got by ill-treatment or spyware".to_owned(),
        _ => serde_json::to_string(act).unwrap_or_default(),
    }
}

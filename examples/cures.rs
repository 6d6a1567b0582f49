//! What would change the answer to a letter: for each limb the least sets of acts, each tried by screening again.
//!
//! `cargo run --example cures -- LETTER... [--as-of DATE] [--law DIR] [--suppose FILE] [--format table|json]
//! [--lang en|fr]`
//!
//! An act is nothing that anybody must do. What an office answers is its own to decide: the set says only what
//! would follow. Exit code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
#[path = "support/options.rs"]
mod options;
mod support;

use clap::Parser;
use mla_screen::analysis::{Cure, CureAct, cures};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// What would change the answer to a letter.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    letters: options::Letters,
    /// A change of law to suppose.
    #[arg(long)]
    suppose: Option<PathBuf>,
    #[command(flatten)]
    said: options::Said,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let (law, said) = (options.letters.law()?, &options.said);
    let law = options.suppose.as_ref().map_or_else(|| Ok(law.clone()), |file| support::suppose(&law, file))?;
    let word = |list: &str, value: &dyn std::fmt::Display| support::said(said.language(), list, value);
    let mut text = String::new();
    for entry in options.letters.entries()? {
        let found = cures(&entry, &law);
        if said.format == options::Format::Json {
            let found = serde_json::json!({"letter": entry.name, "cures": found});
            let _ = writeln!(text, "{found}");
            continue;
        }
        let verdict = law.screen(&entry.request, &entry.dossier, entry.as_of);
        let _ = writeln!(text, "{}", entry.name);
        for limb in verdict.limbs() {
            let mine: Vec<&Cure> = found.iter().filter(|cure| cure.limb == limb.id()).collect();
            let (asked, answer) = (word("measure", &limb.kind()), word("disposition", &limb.disposition()));
            let _ = writeln!(text, "  {} {asked}: {answer}", limb.id());
            if mine.is_empty() && limb.disposition() != mla_screen::Disposition::NoGroundFound {
                let _ = writeln!(text, "    {}", word("cure", &"nothing"));
            }
            for cure in mine {
                let _ = writeln!(text, "    {} {}", word("disposition", &cure.gives), said.own("if", "si"));
                for act in &cure.acts {
                    let _ = writeln!(text, "      - {}", act.in_words(law.base(), said.language()));
                }
                if cure.acts.iter().any(|act| matches!(act, CureAct::WithoutOffence(_))) {
                    let _ = writeln!(text, "      {}", limits(cure, said));
                }
            }
        }
    }
    Ok(text)
}

/// The condition on which a severance is honest.
fn limits(cure: &Cure, said: &options::Said) -> String {
    let limits: Vec<String> = cure.use_limited_by().map(|(id, arises)| format!("{id} ({arises})")).collect();
    let nothing = said.own(
        "which no open instrument gives: make it a condition",
        "qu’aucun instrument ouvert ne donne : en faire une condition",
    );
    let under = if limits.is_empty() { nothing.to_owned() } else { limits.join(", ") };
    format!("{} {under}", said.own("on condition of a limit on use:", "à condition d’une limite d’usage :"))
}

//! What a change of law does to a docket: every letter is screened under both laws, and what flips is counted.
//!
//! `cargo run --example accession -- LETTER... --suppose FILE [--from FILE] [--as-of DATE] [--law DIR]
//! [--format table|csv|json|html] [--lang en|fr]`
//!
//! `--suppose` is the law after, `--from` the law before (else the law as it stands): `examples/suppositions/`
//! holds some. `--docket N [--seed S]` in the place of letters draws a docket of N, each letter as it is wanted, in
//! memory that grows with the flips alone. Every core is used; the output is the same on one. Exit code: 0, or 2 for
//! bad input.

#[path = "support/docket.rs"]
mod docket;
#[path = "../tests/common/docket/mod.rs"]
mod drawn;
#[path = "support/heat.rs"]
mod heat;
#[path = "support/html.rs"]
mod html;
#[path = "support/many.rs"]
mod many;
#[path = "support/options.rs"]
mod options;
#[path = "support/stream.rs"]
mod stream;
mod support;

use clap::Parser;
use comfy_table::{Table, presets};
use mla_screen::analysis::{Accession, Entry, Flip};
use mla_screen::{Language, Screener};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// What a change of law does to a docket of letters.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    many: many::Many,
    /// The change of law.
    #[arg(long)]
    suppose: PathBuf,
    /// A change of law that is supposed before as well.
    #[arg(long)]
    from: Option<PathBuf>,
    #[command(flatten)]
    said: options::Said<options::Shape>,
}

fn main() -> ExitCode {
    support::print(run(&Options::parse()))
}

fn run(options: &Options) -> Result<String, String> {
    let law = options.many.by.law()?;
    let before = options.from.as_ref().map_or_else(|| Ok(law.clone()), |file| support::suppose(&law, file))?;
    let after = support::suppose(&law, &options.suppose)?;
    let take = |found: &mut Accession, entry: &Entry| found.take(&before, &after, entry);
    let found = options.many.each(&law, Accession::default(), take, Accession::merge)?;
    let language = options.said.language();
    match options.said.format {
        options::Shape::Table => Ok(tables(&found, &before, &after, language)),
        options::Shape::Csv => Ok(csv(&found)),
        options::Shape::Json => support::json(&found),
        options::Shape::Html => Ok(heat::page(&found, &before, &after, language)),
    }
}

/// The letters behind a cell, each once.
fn letters(flips: &[&Flip]) -> String {
    let mut names: Vec<&str> = flips.iter().map(|flip| flip.letter.as_str()).collect();
    names.dedup();
    let more = names.len().saturating_sub(6);
    let shown = names.iter().take(6).copied().collect::<Vec<_>>().join(" ");
    if more > 0 { format!("{shown} +{more}") } else { shown }
}

fn tables(found: &Accession, before: &Screener, after: &Screener, language: Language) -> String {
    let base = after.base();
    let severity =
        |flip: &Flip| format!("{} > {}", said_disposition(language, flip.before), said_disposition(language, flip.after));
    let limbs: u64 = found.limbs.values().sum();
    let [law, of] = match language {
        Language::French => ["le droit en vigueur", "volets diffèrent, demandes"],
        _ => ["the law as it stands", "limbs differ, letters"],
    };
    let or_law = |of: &Screener| support::supposed(of, language).unwrap_or_else(|| law.to_owned());
    let mut text = format!("- {}\n+ {}\n", or_law(before), or_law(after));
    let _ = writeln!(text, "{}/{limbs} {of}: {}\n", found.flips.len(), found.letters);
    let mut add = |cells: Vec<(String, String, Vec<&Flip>)>| {
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        for (cell, more, flips) in cells {
            table.add_row([cell, more, flips.len().to_string(), letters(&flips)]);
        }
        let _ = writeln!(text, "{table}\n");
    };
    let by = found.cells(|flip| [(flip.severity(), severity(flip))]);
    add(by.into_iter().map(|((_, cell), flips)| (cell, String::new(), flips)).collect());
    let by = found.cells(|flip| [flip.state]);
    let named = |state| format!("{state} {}", base.state_name(state, language.code()));
    add(by.into_iter().map(|(state, flips)| (named(state), of_limbs(found.limbs.get(&state)), flips)).collect());
    let by = found.cells(|flip| flip.grounds.clone());
    let cell = |(ground, force)| (support::said(language, "ground", &ground), support::said(language, "force", &force));
    add(by.into_iter().map(|(key, flips)| (cell(key).0, cell(key).1, flips)).collect());
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    for flip in &found.flips {
        let ways = flip.ways.iter().cloned().collect::<Vec<_>>().join(" ");
        table.add_row([
            flip.letter.clone(),
            flip.limb.clone(),
            support::said(language, "measure", &flip.measure),
            severity(flip),
            ways,
        ]);
    }
    let _ = writeln!(text, "{table}");
    text
}

fn of_limbs(limbs: Option<&u64>) -> String {
    limbs.map_or_else(String::new, |limbs| format!("/{limbs}"))
}

fn said_disposition(language: Language, disposition: mla_screen::Disposition) -> String {
    support::said(language, "disposition", &support::word(disposition).replace(' ', "-"))
}

/// A line for each flip and ground; a flip on which no ground stands has one line without any.
fn csv(found: &Accession) -> String {
    let mut text = "letter,state,limb,measure,before,after,ways,ground,force\n".to_owned();
    for flip in &found.flips {
        let [before, after] = [flip.before, flip.after].map(|one| support::word(one).replace(' ', "-"));
        let ways = flip.ways.iter().cloned().collect::<Vec<_>>().join(" ");
        let name = support::csv(&flip.letter);
        let line = format!("{name},{},{},{},{before},{after},{ways}", flip.state, flip.limb, flip.measure);
        if flip.grounds.is_empty() {
            let _ = writeln!(text, "{line},,");
        }
        for (ground, force) in &flip.grounds {
            let _ = writeln!(text, "{line},{ground},{force}");
        }
    }
    text
}

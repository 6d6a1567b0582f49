//! Screens letters of request: one as a page, several as a table, any as JSON.
//!
//! `cargo run --example screen -- FILE... [--dossier F] [--as-of DATE] [--format table|text|md|html|json]
//! [--lang en|fr] [--for desk|minister|court|requesting-state] [--annex] [--send] [--law DIR] [--suppose FILE]`; `-`
//! reads a letter from standard input.
//!
//! A dossier `NAME.dossier.json` and an expectation `NAME.expected.json` are found beside `NAME.json`.
//! Exit code: 0 no ground found, 10 escalate, 20 refuse, 2 bad input; of several files the most
//! severe, and bad input above all.

mod support;

use clap::{Parser, ValueEnum};
use comfy_table::{Table, presets};
use mla_screen::analysis::would_change;
use mla_screen::memo::Page;
use mla_screen::vocabulary::{Date, Urgency};
use mla_screen::{Audience, Disposition, Dossier, Request, Screener, Verdict};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};
use support::Expected;

/// Screens letters of request for mutual legal assistance.
#[derive(Parser)]
struct Options {
    /// Letters (`mla-request/1`); `-` is standard input.
    #[arg(required = true)]
    letters: Vec<PathBuf>,
    /// What the requested state knows (`mla-dossier/1`); else `NAME.dossier.json`, else unexamined.
    #[arg(long)]
    dossier: Option<PathBuf>,
    /// The date whose law applies; else the expectation's, else the newest day of the receipt and of the dossier's entries.
    #[arg(long)]
    as_of: Option<Date>,
    /// How to print; else text for one letter and a table for several.
    #[arg(long)]
    format: Option<Format>,
    /// The language of the page.
    #[arg(long, default_value = "en")]
    lang: support::Lang,
    /// Who reads the page.
    #[arg(long = "for", default_value = "desk")]
    audience: Reader,
    /// Print below the page everything else that the verdict holds.
    #[arg(long)]
    annex: bool,
    /// Print instead of the page the letters to the requesting state; what the desk must do before that goes to
    /// the error output, so that it is never sent along.
    #[arg(long, conflicts_with_all = ["annex", "audience"])]
    send: bool,
    /// A whole legal base of your own.
    #[arg(long)]
    law: Option<PathBuf>,
    /// A folder of your own files beside the law that comes with the library.
    #[arg(long, conflicts_with = "law")]
    own: Option<PathBuf>,
    /// Changes of law to suppose.
    #[arg(long)]
    suppose: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Text,
    Md,
    Html,
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Reader {
    Desk,
    Minister,
    Court,
    RequestingState,
}

/// One letter screened.
struct Screened {
    name: String,
    screener: Screener,
    request: Request,
    dossier: Dossier,
    verdict: Verdict,
    expected: Option<Expected>,
}

impl Screened {
    fn page(&self, options: &Options, would_change: Vec<String>) -> Page {
        let audience = match options.audience {
            Reader::Desk => Audience::Desk,
            Reader::Minister => Audience::Minister,
            Reader::Court => Audience::Court,
            Reader::RequestingState => Audience::RequestingState,
        };
        let Self { screener, request, dossier, verdict, .. } = self;
        screener.page_with(request, dossier, verdict, options.lang.into(), audience, would_change)
    }

    /// What its author can do about it: it costs many screenings, so the table does without.
    fn would_change(&self, options: &Options) -> Vec<String> {
        would_change(&self.screener, &self.request, &self.dossier, &self.verdict, options.lang.into())
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    let base = support::screener_of(options.law.as_deref(), options.own.as_deref());
    let base = base.and_then(|base| match &options.suppose {
        Some(file) => support::suppose(&base, file),
        None => Ok(base),
    });
    let base = match base {
        Ok(base) => base,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::from(2);
        }
    };
    let (mut screened, mut bad) = (Vec::new(), false);
    for letter in options.letters.iter().filter(|letter| !support::is_companion(letter)) {
        match screen(&base, letter, &options) {
            Ok(one) => screened.push(one),
            Err(fault) => {
                eprintln!("{}:\n{fault}", letter.display());
                bad = true;
            }
        }
    }
    if screened.is_empty() && !bad {
        eprintln!("no letter was named: `NAME.dossier.json` and `NAME.expected.json` go with `NAME.json`");
        return ExitCode::from(2);
    }
    let format =
        options.format.unwrap_or(if options.letters.len() > 1 && !options.send { Format::Table } else { Format::Text });
    if let Err(fault) = print(&mut screened, format, &options)
        && fault.kind() != io::ErrorKind::BrokenPipe
    {
        eprintln!("{fault}");
        return ExitCode::from(2);
    }
    if bad { ExitCode::from(2) } else { code(&screened) }
}

fn screen(base: &Screener, letter: &Path, options: &Options) -> Result<Screened, String> {
    let request = Request::from_json(&read(letter)?).map_err(|report| report.to_string())?;
    let dossier = match options.dossier.clone().or_else(|| support::beside(letter, "dossier")) {
        Some(file) => {
            Dossier::from_json(&request, &read(&file)?).map_err(|report| format!("{}:\n{report}", file.display()))?
        }
        None => Dossier::unexamined(),
    };
    let expected = support::expected(letter)?;
    let supposed = expected.as_ref().and_then(|expected| support::supposition_of(letter, expected));
    let screener = match supposed.filter(|_| options.suppose.is_none()) {
        Some(file) => support::suppose(base, &file)?,
        None => base.clone(),
    };
    let as_of = options.as_of.or(expected.as_ref().map(|one| one.as_of)).unwrap_or_else(|| dossier.newest_day(&request));
    let verdict = screener.screen(&request, &dossier, as_of);
    let name = letter.file_stem().map_or_else(|| "-".to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(Screened { name, screener, request, dossier, verdict, expected })
}

/// The bytes of a letter or dossier, but no more than a machine has room for: the library says what is too much.
fn read(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let most = 16 * mla_screen::fault::MAX_BYTES as u64;
    let read = if path == Path::new("-") {
        io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    read.map(|_| bytes).map_err(|error| format!("{}: {error}", path.display()))
}

/// Prints; a reader that closed its end of the pipe wants no more, and that is no fault.
fn print(screened: &mut [Screened], format: Format, options: &Options) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        Format::Text | Format::Md | Format::Html => {
            for (place, one) in screened.iter().enumerate() {
                let gap = if place > 0 { "\n\n" } else { "" };
                if options.send {
                    write!(out, "{gap}")?;
                    send(one, format, options, &mut out)?;
                    continue;
                }
                let page = one.page(options, one.would_change(options));
                let page = if options.annex { page.with_annex() } else { page };
                write!(out, "{gap}{}", written(&page, format))?;
                if let Some(annex) = page.annex.filter(|_| options.annex && format != Format::Html) {
                    write!(out, "\n{annex}")?;
                }
            }
        }
        Format::Json => {
            for one in screened {
                writeln!(out, "{}", serde_json::to_string_pretty(&one.verdict)?)?;
            }
        }
        Format::Table => {
            screened.sort_by_key(order);
            writeln!(out, "{}", table(screened, options))?;
        }
    }
    Ok(())
}

fn written(page: &Page, format: Format) -> String {
    match format {
        Format::Md => page.markdown(),
        Format::Html => page.html(),
        _ => page.to_string(),
    }
}

/// The letters to the requesting state, ready to send.
fn send(one: &Screened, format: Format, options: &Options, out: &mut impl io::Write) -> io::Result<()> {
    let reply = one.screener.reply(&one.request, &one.dossier, &one.verdict, options.lang.into());
    reply.before.iter().for_each(|line| eprintln!("{}: {line}", one.name));
    let letters: Vec<String> = reply.refusal.iter().chain(&reply.request).map(|letter| written(letter, format)).collect();
    write!(out, "{}", letters.join("\n\n"))
}

/// The most urgent first; then what waits for somebody, what is refused, what goes its ordinary way.
fn order(one: &Screened) -> (u8, u8) {
    let urgency = match one.request.letter().urgency {
        Some(Urgency::RiskToLife) => 0,
        Some(Urgency::Urgent) => 1,
        _ => 2,
    };
    let answer = match one.verdict.disposition() {
        Disposition::Escalate => 0,
        Disposition::Refuse => 1,
        Disposition::NoGroundFound => 2,
    };
    (urgency, answer)
}

fn table(screened: &[Screened], options: &Options) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["letter", "from", "disposition", "how", "limbs", "as expected", "first step"]);
    for one in screened {
        let verdict = &one.verdict;
        let limbs = |disposition| verdict.limbs().filter(|limb| limb.disposition() == disposition).count();
        let counts = [Disposition::Refuse, Disposition::Escalate, Disposition::NoGroundFound].map(limbs);
        let page = one.page(options, Vec::new());
        let first = page.steps().next().map_or("", |(act, _)| act);
        let short: String = first.chars().filter(|c| !c.is_control()).take(90).collect();
        table.add_row([
            one.name.clone(),
            verdict.requesting_state().to_string(),
            support::word(verdict.disposition()).to_owned(),
            how(verdict),
            format!("{}/{}/{}", counts[0], counts[1], counts[2]),
            one.expected.as_ref().map_or("-", |expected| if expected.is_met(verdict) { "yes" } else { "NO" }).to_owned(),
            short,
        ]);
    }
    table
}

fn how(verdict: &Verdict) -> String {
    if verdict.acts().is_empty() && verdict.is_severed() {
        return "sever".to_owned();
    }
    let acts = verdict.acts().iter().map(ToString::to_string);
    verdict.refusal().map(|one| one.to_string()).into_iter().chain(acts).collect::<Vec<_>>().join(", ")
}

fn code(screened: &[Screened]) -> ExitCode {
    match screened.iter().map(|one| one.verdict.disposition()).max() {
        Some(Disposition::Refuse) => ExitCode::from(20),
        Some(Disposition::Escalate) => ExitCode::from(10),
        _ => ExitCode::SUCCESS,
    }
}

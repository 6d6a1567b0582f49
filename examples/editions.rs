//! Two editions of the law compared: what differs, row by row, and the smallest letter that comes out otherwise.
//!
//! `cargo run --example editions -- OLD NEW [LETTER...] [--docket N] [--as-of DATE] [--format table|json] [--lang en|fr]`
//!
//! OLD and NEW are folders of law (`data`), or a supposed change of the law that comes with the library
//! (`examples/suppositions/NAME.json`). Without letters it is the letters that come with the library. Beside a part of
//! the law stands the smallest letter that this change alone moves, below them the smallest for each change of an
//! answer. Exit code: 0, or 2 for bad input.

#[path = "support/docket.rs"]
mod docket;
#[path = "../tests/common/docket/mod.rs"]
mod drawn;
#[path = "support/many.rs"]
mod many;
#[path = "support/options.rs"]
mod options;
#[path = "support/stream.rs"]
mod stream;
mod support;

use clap::Parser;
use mla_screen::Screener;
use mla_screen::analysis::{Editions, Entry, PartChange, SmallestLetter};
use serde_json::Value;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Two editions of the law compared.
#[derive(Parser)]
struct Options {
    /// The first edition: a folder of law, or a supposed change.
    old: PathBuf,
    /// The second edition.
    new: PathBuf,
    #[command(flatten)]
    many: many::Many,
    #[command(flatten)]
    said: options::Said,
}

/// The most characters of a value, and names of entries, that a table shows.
const MOST: usize = 160;
const NAMES: usize = 6;

fn main() -> ExitCode {
    support::print(run(Options::parse()))
}

fn run(mut options: Options) -> Result<String, String> {
    if options.many.is_empty() {
        options.many.letters = support::supplied_letters()?;
    }
    let (before, after) = (edition(&options.old)?, edition(&options.new)?);
    let take = |found: &mut Editions, entry: &Entry| found.take(&before, &after, entry);
    let found = options.many.each(&before, Editions::between(&before, &after), take, Editions::merge)?;
    if options.said.format == options::Format::Json {
        return support::json(&found);
    }
    Ok(Printed { said: &options.said }.text(&found))
}

/// A folder of law, or the law that comes with the library under a supposed change.
fn edition(path: &Path) -> Result<Screener, String> {
    if path.is_dir() { support::screener(Some(path)) } else { support::suppose(&support::screener(None)?, path) }
}

struct Printed<'a> {
    said: &'a options::Said,
}

impl Printed<'_> {
    fn text(&self, found: &Editions) -> String {
        let [parts, of, letters] = [
            self.said.own("parts of the law differ", "parties du droit diffèrent"),
            self.said.own("of", "sur"),
            self.said.own("letters come out otherwise", "demandes reçoivent une autre réponse"),
        ];
        let mut text = format!("{} {parts}; {} {of} {} {letters}\n", found.parts.len(), found.otherwise, found.letters);
        for part in &found.parts {
            let _ = write!(text, "\n{} {}\n", self.sign(part), part.part());
            text += &self.fields(part);
            if let Some(smallest) = &part.smallest {
                let alone = self.said.own("alone moves", "seule, fait bouger");
                let _ = writeln!(text, "    {alone} {}", self.smallest(smallest));
            }
        }
        for change in &found.answers {
            let answer = |one| support::said(self.said.language(), "disposition", &one);
            let mut kind = format!("{} > {}", answer(change.before), answer(change.after));
            if change.before == change.after {
                kind = format!("{}, {}", answer(change.before), self.said.own("other acts", "autres actes"));
            }
            let limbs = self.said.own("limbs, the smallest in", "volets, le plus petit dans");
            let _ = write!(text, "\n{kind}: {} {limbs} {}", change.limbs, self.smallest(&change.smallest));
        }
        text.trim_end().to_owned() + "\n"
    }

    fn sign(&self, part: &PartChange) -> char {
        match (part.is_added(), part.is_removed()) {
            (true, _) => '+',
            (_, true) => '-',
            _ => '~',
        }
    }

    /// What differs in a part. Entries of a list that differ alike, as many parties that join on a day, are told once.
    fn fields(&self, part: &PartChange) -> String {
        type Told<'v> = (String, [Option<&'v Value>; 2], Vec<&'v str>);
        let mut told: Vec<Told<'_>> = Vec::new();
        for (at, was, is) in part.fields() {
            let (form, name) = form(at);
            let alike = |(other, values, _): &&mut Told<'_>| *other == form && *values == [was, is];
            match told.iter_mut().find(alike) {
                Some((_, _, names)) => names.extend(name),
                None => told.push((form, [was, is], name.into_iter().collect())),
            }
        }
        let mut text = String::new();
        for (form, values, names) in told {
            let more = names.len().saturating_sub(NAMES);
            let more = if more > 0 { format!(" +{more}") } else { String::new() };
            let names = names.iter().take(NAMES).copied().collect::<Vec<_>>().join(" ");
            let at = form.replace('*', &if names.contains(' ') { format!("{{{names}{more}}}") } else { names });
            for (value, sign) in values.into_iter().zip(['-', '+']) {
                if let Some(value) = value {
                    let line = format!("{at} {sign} {}", shortened(&value.to_string()));
                    let _ = writeln!(text, "    {}", line.trim_start());
                }
            }
        }
        text
    }

    fn smallest(&self, one: &SmallestLetter) -> String {
        let limbs: Vec<&str> = one.moved.iter().map(|(limb, ..)| limb.as_str()).collect();
        let [of, bytes] = [self.said.own("of", "sur"), self.said.own("limbs", "volets")];
        format!("{} ({}; {of} {} {bytes})", one.letter, limbs.join(" "), one.limbs)
    }
}

/// A place with a star for the name of the entry in which it is, and that name: `/parties/ZZ/bound`.
fn form(at: &str) -> (String, Option<&str>) {
    let mut keys: Vec<&str> = at.split('/').collect();
    match keys.get_mut(2) {
        Some(name) => {
            let entry = std::mem::replace(name, "*");
            (keys.join("/"), Some(entry))
        }
        None => (at.to_owned(), None),
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST - 1).chain(['…']).collect() }
}

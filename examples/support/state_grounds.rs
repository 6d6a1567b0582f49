//! The table of grounds by instrument, with the rows by which the concern of an absent ground travels.

use super::{Placed, fill, lines, spans, table};
use mla_screen::LegalBase;
use mla_screen::law::{GroundRow, Instrument};
use mla_screen::vocabulary::{Date, Force, Ground, Mark};
use std::collections::BTreeMap;

/// The table. Grounds that are worded alike everywhere share a line.
pub(super) fn grounds(base: &LegalBase, columns: &[(usize, &Placed<'_>)], day: Date) -> String {
    if columns.is_empty() {
        return String::new();
    }
    let mut alike: Vec<(Vec<&str>, Vec<String>)> = Vec::new();
    let (mut nowhere, mut hooks) = (Vec::new(), Hooks::default());
    for ground in Ground::ALL {
        let cell = |one: &(usize, &Placed<'_>)| forces(one.1.0, *ground, day);
        let mut cells: Vec<String> = columns.iter().map(cell).collect();
        if cells.iter().all(|cell| cell == "." || cell == "?") {
            nowhere.push(ground.word());
            continue;
        }
        cells.push(hooks.travels(base, columns, *ground, day));
        match alike.iter_mut().find(|(_, same)| *same == cells) {
            Some((grounds, _)) => grounds.push(ground.word()),
            None => alike.push((vec![ground.word()], cells)),
        }
    }
    let mut table = table();
    let numbers = columns.iter().map(|(number, _)| format!("#{number}"));
    table.set_header(std::iter::once("ground".to_owned()).chain(numbers).chain(["if absent, by".to_owned()]));
    for (grounds, cells) in alike {
        table.add_row(std::iter::once(grounds.join(" ")).chain(cells));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 1));
    }
    let nowhere = if nowhere.is_empty() { String::new() } else { format!(" No row in any: {}.", nowhere.join(", ")) };
    let legend = format!(
        "M shall refuse, D may, P may postpone, - absent, X may not be invoked (small, ~: reported, not read); \
         ? text not read, . no row, text read; two: by measure or fact. If absent, the concern travels by {}.{nowhere}",
        hooks.legend()
    );
    lines(&table) + &fill(&legend, "  ")
}

fn rows<'a>(instrument: &'a Instrument, ground: Ground, day: Date) -> impl Iterator<Item = &'a GroundRow> {
    instrument.grounds.iter().filter(move |row| row.ground == ground && row.span().holds_on(day) != Some(false))
}

/// How an instrument words a ground: a letter for each force, small where it was not read.
fn forces(instrument: &Instrument, ground: Ground, day: Date) -> String {
    let mut said = String::new();
    for row in rows(instrument, ground, day) {
        let read = row.cite.mark == Mark::Verified;
        let letter = match (row.force, read) {
            (Force::Mandatory, _) => 'M',
            (Force::Discretionary, _) => 'D',
            (Force::Postponing, _) => 'P',
            (Force::Barred, _) => 'X',
            (Force::Absent, true) => '-',
            (Force::Absent, false) => '~',
            _ => '?',
        };
        let letter = if read { letter } else { letter.to_ascii_lowercase() };
        if !said.contains(letter) {
            said.push(letter);
        }
    }
    match (said.is_empty(), instrument.grounds_complete) {
        (false, _) => said,
        (true, true) => ".".to_owned(),
        (true, false) => "?".to_owned(),
    }
}

/// One letter for each row by which a concern travels: small for a ground of the instrument, capital for
/// the requested state's own law.
#[derive(Default)]
struct Hooks(BTreeMap<char, String>);

impl Hooks {
    /// The letters of the rows by which the concern of a ground travels where it is absent; `!` with the
    /// instruments under which it travels by nothing.
    fn travels(&mut self, base: &LegalBase, columns: &[(usize, &Placed<'_>)], ground: Ground, day: Date) -> String {
        let (mut letters, mut none) = (Vec::new(), Vec::new());
        for (number, (instrument, _)) in columns {
            for row in rows(instrument, ground, day).filter(|row| row.force == Force::Absent) {
                if row.hooks.is_empty() {
                    none.push(*number);
                }
                letters.extend(row.hooks.iter().map(|hook| self.letter(&hook_name(base, instrument, hook.as_str()))));
            }
        }
        letters.sort_unstable();
        letters.dedup();
        none.dedup();
        let none = if none.is_empty() { String::new() } else { format!("! {}", spans(&none)) };
        format!("{} {none}", letters.into_iter().collect::<String>()).trim().to_owned()
    }

    fn letter(&mut self, hook: &str) -> char {
        if let Some((letter, _)) = self.0.iter().find(|(_, name)| *name == hook) {
            return *letter;
        }
        let own = hook.split_once('/');
        let word = own.map_or(hook, |(_, word)| word);
        let fits = |letter: char| if own.is_some() { letter.to_ascii_uppercase() } else { letter };
        let letters = word.chars().chain('a'..='z').filter(char::is_ascii_lowercase).map(fits);
        let letter = letters.into_iter().find(|letter| !self.0.contains_key(letter)).unwrap_or('*');
        self.0.insert(letter, hook.to_owned());
        letter
    }

    fn legend(&self) -> String {
        let named: Vec<String> = self.0.iter().map(|(letter, name)| format!("{letter} {name}")).collect();
        format!("{}, ! nothing", named.join(", ")).trim_start_matches(", ").to_owned()
    }
}

fn hook_name(base: &LegalBase, instrument: &Instrument, hook: &str) -> String {
    let own = hook.strip_prefix(instrument.id.as_str()).is_some_and(|tail| tail.starts_with('/'));
    let row = base.ground(&hook.into()).filter(|_| own);
    row.map_or_else(|| hook.to_owned(), |row| row.ground.to_string())
}

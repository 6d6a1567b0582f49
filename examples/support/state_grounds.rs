//! The table of grounds by instrument, with the rows by which the concern of an absent ground travels.

use super::{Placed, fill, lines, spans, table};
use mla_screen::LegalBase;
use mla_screen::law::{GroundRow, Instrument};
use mla_screen::vocabulary::{Date, Force, Ground, Mark};
use std::collections::BTreeMap;

/// The table of the grounds that some instrument has; those that are absent everywhere are told below.
pub(super) fn grounds(base: &LegalBase, columns: &[(usize, &Placed<'_>)], day: Date) -> String {
    if columns.is_empty() {
        return String::new();
    }
    let mut table = table();
    let numbers = columns.iter().map(|(number, _)| format!("#{number}"));
    table.set_header(std::iter::once("ground".to_owned()).chain(numbers).chain(["if absent, by".to_owned()]));
    let (mut nowhere, mut absent, mut hooks) = (Vec::new(), Vec::<(String, Vec<&str>)>::new(), Hooks::default());
    for ground in Ground::ALL {
        let cells: Vec<String> = columns.iter().map(|one| forces(one.1.0, *ground, day)).collect();
        let all_of = |words: &[&str]| cells.iter().all(|cell| words.contains(&cell.as_str()));
        if all_of(&[".", "?"]) {
            nowhere.push(ground.word());
            continue;
        }
        let travels = hooks.travels(base, columns, *ground, day);
        if !all_of(&[".", "?", "-", "~"]) {
            table.add_row(std::iter::once(ground.word().to_owned()).chain(cells).chain([travels]));
            continue;
        }
        match absent.iter_mut().find(|(by, _)| *by == travels) {
            Some((_, grounds)) => grounds.push(ground.word()),
            None => absent.push((travels, vec![ground.word()])),
        }
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 1));
    }
    let absent: Vec<String> = absent.iter().map(|(by, grounds)| format!("{} by {by}", grounds.join(", "))).collect();
    let absent =
        if absent.is_empty() { String::new() } else { format!("Absent under all that were read: {}.", absent.join("; ")) };
    let nowhere = if nowhere.is_empty() { String::new() } else { format!(" No row in any: {}.", nowhere.join(", ")) };
    let legend = format!(
        "M shall refuse, D may, P may postpone, - absent, X may not be invoked (small, ~: reported, not read); \
         ? text not read, . no row, text read; two: by measure or fact. Where absent, the concern travels by {}.",
        hooks.legend()
    );
    let said = format!("{absent}{nowhere}");
    let said = if said.is_empty() { said } else { fill(said.trim(), "  ") };
    lines(&table) + &said + &fill(&legend, "  ")
}

fn rows(instrument: &Instrument, ground: Ground, day: Date) -> impl Iterator<Item = &GroundRow> {
    instrument.grounds.iter().filter(move |row| row.ground == ground && row.in_force_on(day) != Some(false))
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
    let row = base.ground(hook).filter(|_| own);
    row.map_or_else(|| hook.to_owned(), |row| row.ground.to_string())
}

//! The table of grounds by instrument, with the rows by which the concern of an absent ground travels.

use super::{fill, lines, table};
use crate::law;
use mla_screen::LegalBase;
use mla_screen::law::Instrument;
use mla_screen::vocabulary::{Date, Force, Ground};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn grounds(base: &LegalBase, columns: &[&Instrument], day: Date) -> String {
    if columns.is_empty() {
        return String::new();
    }
    let mut table = table();
    let numbers = (1..=columns.len()).map(|place| format!("#{place}"));
    table.set_header(std::iter::once("ground".to_owned()).chain(numbers));
    let (mut nowhere, mut hooks) = (Vec::new(), Hooks::default());
    for ground in Ground::ALL {
        let cells: Vec<String> = columns.iter().map(|one| cell(base, one, *ground, day, &mut hooks)).collect();
        if cells.iter().all(|cell| cell.len() == 1) {
            nowhere.push(ground.word());
        } else {
            table.add_row(std::iter::once(ground.word().to_owned()).chain(cells));
        }
    }
    let mut text = if nowhere.len() < Ground::ALL.len() { lines(&table) } else { String::new() };
    let nowhere = if nowhere.is_empty() { String::new() } else { format!(" No row in any: {}.", nowhere.join(", ")) };
    text += &fill(
        &format!(
            "M shall refuse, D may, P may postpone, - absent, X may not be invoked, ? not read, . no row, read whole; \
             v read, r reported; several: by measure or fact; > its concern travels by {}.{nowhere}",
            hooks.legend()
        ),
        "  ",
    );
    text
}

/// How an instrument words a ground; where it is absent, the letters of the rows by which its concern travels.
fn cell(base: &LegalBase, instrument: &Instrument, ground: Ground, day: Date, hooks: &mut Hooks) -> String {
    let said = law::wording(instrument, ground, day);
    if said.is_empty() {
        return if instrument.grounds_complete { "." } else { "?" }.to_owned();
    }
    let absent = instrument.grounds.iter().filter(|row| row.ground == ground && row.force == Force::Absent);
    let travels: BTreeSet<char> =
        absent.flat_map(|row| &row.hooks).map(|hook| hooks.letter(&hook_name(base, instrument, hook.as_str()))).collect();
    let travels: String = if said.contains('-') && travels.is_empty() { "!".to_owned() } else { travels.iter().collect() };
    // The letters belong to the absent row.
    ["-v", "-r"].iter().fold(said, |said, absent| said.replace(absent, &format!("{absent}>{travels}")))
}

/// One letter for each row by which a concern travels: small for a ground of the instrument, capital for
/// the requested state's own law.
#[derive(Default)]
struct Hooks(BTreeMap<char, String>);

impl Hooks {
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

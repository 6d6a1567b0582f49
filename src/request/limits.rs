//! Stated limits of a letter: beyond them it is an error, never a slow answer. And what stands twice in a list.

use crate::fault::{FaultKind, Finding};
use crate::request::Letter;
use crate::vocabulary::language::{LanguageCode, language as read};

/// Most offences.
pub const OFFENCES: usize = 60;
/// Most persons.
pub const PERSONS: usize = 200;
/// Most measures.
pub const MEASURES: usize = 60;
/// Most limbs: measures times offences times targets.
pub const LIMBS: usize = 600;
/// Most instruments that a letter invokes.
pub const INSTRUMENTS: usize = 40;
/// Most entries of any other list.
pub const LIST: usize = 200;
/// Longest text, in bytes.
pub const TEXT: usize = crate::fault::MAX_TEXT;
/// Longest reference, in bytes.
pub const REFERENCE: usize = 200;
/// Most accounts or victims.
pub const COUNT: u32 = 1_000_000_000;
/// Longest imprisonment, in months.
pub const MONTHS: u16 = 1200;
/// Longest time by its length alone, in days.
pub const DAYS: u32 = 36_600;

/// A list of the letter: where it stands, how long it is, and which of its entries stand there a second time.
struct List {
    at: String,
    length: usize,
    most: usize,
    again: Vec<usize>,
}

impl List {
    fn of<T: PartialEq>(at: impl Into<String>, list: &[T], most: usize) -> Self {
        // Beyond the limit nothing is compared.
        let within = list.len() <= most;
        let again = list.iter().enumerate().filter(|(place, one)| within && list.iter().take(*place).any(|two| two == *one));
        Self { at: at.into(), length: list.len(), most, again: again.map(|(place, _)| place).collect() }
    }

    fn faults(self) -> Vec<Finding> {
        let Self { at, length, most, again } = self;
        if length > most {
            let what = at.rsplit('/').next().unwrap_or_default().replace('_', " ");
            return vec![Finding { pointer: at, kind: FaultKind::LimitExceeded { what, found: length, limit: most } }];
        }
        let twice = |place: usize| Finding {
            pointer: format!("{at}/{place}"),
            kind: FaultKind::Other("the same entry stands in the list before".to_owned()),
        };
        again.into_iter().map(twice).collect()
    }
}

/// Lists that are too long, and entries that stand in a list twice.
pub(super) fn lists(letter: &Letter) -> Vec<Finding> {
    let mut all = vec![
        sized("/offences", letter.offences.len(), OFFENCES),
        sized("/persons", letter.persons.len(), PERSONS),
        sized("/measures", letter.measures.len(), MEASURES),
        List::of("/instruments", some(&letter.instruments), INSTRUMENTS),
        List::of("/assurances", some(&letter.assurances), LIST),
        List::of("/victims", some(&letter.victims), LIST),
        List::of("/formalities", some(&letter.formalities), LIST),
        List::of("/other_states_asked", some(&letter.other_states_asked), LIST),
        List::of("/relied_on/items", letter.relied_on.as_ref().map_or(&[], |one| some(&one.items)), LIST),
    ];
    for (index, one) in letter.offences.iter().enumerate().take(OFFENCES) {
        let at = |key: &str| format!("/offences/{index}/{key}");
        // An act, and an offence that overlaps, told twice is told by its name.
        all.push(sized(at("conduct"), some(&one.conduct).len(), LIST));
        all.push(sized(at("overlaps"), some(&one.overlaps).len(), OFFENCES));
        all.push(List::of(at("places"), some(&one.places), LIST));
        all.push(List::of(at("earlier_judgments"), some(&one.earlier_judgments), LIST));
    }
    for (index, one) in letter.persons.iter().enumerate().take(PERSONS) {
        let at = |key: &str| format!("/persons/{index}/{key}");
        all.push(List::of(at("nationalities"), some(&one.nationalities), LIST));
        all.push(sized(at("proceedings"), some(&one.proceedings).len(), OFFENCES));
    }
    for (index, one) in letter.measures.iter().enumerate().take(MEASURES) {
        let at = |key: &str| format!("/measures/{index}/{key}");
        all.push(sized(at("offences"), one.offences.len(), OFFENCES));
        all.push(sized(at("targets"), one.targets.len(), PERSONS));
        all.push(List::of(at("holders"), some(&one.holders), LIST));
        all.push(List::of(at("property"), some(&one.property), LIST));
        all.push(List::of(at("questions"), some(&one.questions), LIST));
    }
    for (index, one) in letter.assurances.iter().flatten().enumerate().take(LIST) {
        let at = |key: &str| format!("/assurances/{index}/{key}");
        all.push(List::of(at("offences"), some(&one.offences), OFFENCES));
        all.push(List::of(at("persons"), some(&one.persons), PERSONS));
    }
    all.into_iter().flat_map(List::faults).collect()
}

fn sized(at: impl Into<String>, length: usize, most: usize) -> List {
    List { at: at.into(), length, most, again: Vec::new() }
}

fn some<T>(list: &Option<Vec<T>>) -> &[T] {
    list.as_deref().unwrap_or_default()
}

/// Numbers beyond their limits, counts of nothing, and a reference that is too long.
pub(super) fn values(letter: &Letter) -> Vec<Finding> {
    let mut all = Vec::new();
    let mut number = |pointer: String, what: &str, found: Option<u64>, least: u64, most: u64| {
        let kind = match found {
            Some(found) if found > most => {
                let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
                FaultKind::LimitExceeded { what: what.to_owned(), found: size(found), limit: size(most) }
            }
            Some(found) if found < least => FaultKind::Other(format!("expected at least {least} {what}, found {found}")),
            _ => return,
        };
        all.push(Finding { pointer, kind });
    };
    for (index, offence) in letter.offences.iter().enumerate() {
        let months = offence.maximum.as_ref().and_then(|one| one.imprisonment_months).map(u64::from);
        number(format!("/offences/{index}/maximum/imprisonment_months"), "months", months, 0, MONTHS.into());
    }
    for (index, measure) in letter.measures.iter().enumerate() {
        let at = |key: &str| format!("/measures/{index}/{key}");
        number(at("accounts"), "accounts", measure.accounts.map(u64::from), 1, COUNT.into());
        number(at("data_days"), "days", measure.data_days.map(u64::from), 1, DAYS.into());
        number(at("period_days"), "days", measure.period_days.map(u64::from), 1, DAYS.into());
    }
    for (index, victims) in letter.victims.iter().flatten().enumerate() {
        number(format!("/victims/{index}/count"), "victims", Some(victims.count.into()), 0, COUNT.into());
    }
    if letter.reference.len() > REFERENCE {
        let kind = FaultKind::TextTooLong { length: letter.reference.chars().count(), limit: REFERENCE };
        all.push(Finding { pointer: "/reference".to_owned(), kind });
    }
    for (key, language) in [("language", &letter.letter.language), ("translation", &letter.letter.translation)] {
        let Some(language) = language else { continue };
        let meant = match read(language) {
            LanguageCode::Known => continue,
            LanguageCode::Written(short) => format!("write `{short}`"),
            LanguageCode::Unknown => "write two letters, such as `en`".to_owned(),
        };
        let kind = FaultKind::Other(format!("`{}` is no code of a language: {meant}", crate::nearest::shown(language)));
        all.push(Finding { pointer: format!("/letter/{key}"), kind });
    }
    all
}

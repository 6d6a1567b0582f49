//! Names of people and places that nobody bears, and the sentences of a letter.

use super::Draw;

const SYLLABLES: &[&str] = &[
    "ba", "del", "fi", "gor", "hu", "ka", "lem", "mi", "nor", "pa", "ri", "sul", "ta", "ven", "wo", "zed", "ber", "co",
    "dim", "ga", "jo", "lu", "mar", "ne", "os", "ru", "sen", "tor", "um", "vi",
];
const THINGS: &[&str] = &[
    "farm machinery",
    "holiday flats",
    "used lorries",
    "mobile telephones",
    "gold coins",
    "concert tickets",
    "solar panels",
    "racing bicycles",
    "coffee in bags",
    "hearing aids",
    "copper cable",
    "two boats",
];

/// A word that is in no language, with a capital.
fn word(draw: &mut Draw) -> String {
    let mut text = String::new();
    for _ in 0..2 + draw.below(2) {
        text += draw.one::<&str>(SYLLABLES);
    }
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// How a letter means a person.
pub(super) fn person(draw: &mut Draw) -> String {
    let (first, last) = (word(draw), word(draw));
    let (year, month, day) = (1950 + draw.below(55), 1 + draw.below(12), 1 + draw.below(28));
    format!("{first} {last}, born {year}-{month:02}-{day:02}")
}

/// A sentence with its room filled.
pub(super) fn said(form: &str, name: &str, draw: &mut Draw) -> String {
    let name = name.split(',').next().unwrap_or(name);
    let amount = format!("{}{}00", 1 + draw.below(99), 10 + draw.below(90));
    let day =
        format!("{} {}", 1 + draw.below(28), draw.one(&["January", "March", "April", "June", "September", "November"]));
    let firm = format!("{} {}", word(draw), draw.one(&["Trading", "Bank", "Transport", "Hospital", "Foundation", "Works"]));
    form.replace("{name}", name)
        .replace("{place}", &word(draw))
        .replace("{thing}", draw.one::<&str>(THINGS))
        .replace("{amount}", &amount)
        .replace("{count}", &(2 + draw.below(200)).to_string())
        .replace("{day}", &day)
        .replace("{firm}", &firm)
}

//! What an offence would be here, and what is only supposed, as the header tells it.

use crate::collection::{Letter, letter};
use mla_screen::{Audience, Language};

fn page(one: &Letter, language: Language) -> String {
    let page = one.page(language, Audience::Desk).to_string();
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The offences of this state that come closest stand beside those of the letter: one for each alleged act, the
/// aggravated form before the plain one.
#[test]
fn the_closest_offences_stand_beside_those_of_the_letter() {
    let told = [
        ("cz-school-ransomware", "(Criminal Code, s. 430(1.1), (5)); Extortion (Criminal Code, s. 346(1), (1.1)) Under"),
        ("nz-aircraft-seized", "Hijacking (Criminal Code, s. 76); Aggravated assault (Criminal Code, s. 268(1), (2))"),
        (
            "gb-child-abuse-emergency",
            "s. 163.1(2)); Distribution of child sexual abuse and exploitation material (Criminal Code, s. 163.1(3))",
        ),
        ("cn-fraud-pensioners", "in Canada: Fraud (Criminal Code, s. 380(1)(a)) Under"),
    ];
    for (name, line) in told {
        let text = page(&letter(name), Language::English);
        assert!(text.contains(line), "{name}: {text}");
    }
}

/// What is supposed is told in the language of the page.
#[test]
fn a_supposition_has_its_title_in_both_languages() {
    let one = letter("hk-under-un-convention");
    let [english, french] = [Language::English, Language::French].map(|language| page(&one, language));
    assert!(english.contains("“The UN Convention against Cybercrime in force"), "{english}");
    assert!(french.contains("La Convention des Nations Unies contre la cybercriminalité en vigueur"), "{french}");
}

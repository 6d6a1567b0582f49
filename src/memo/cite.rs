//! Where a row of law stands, as each language cites it.

use crate::memo::words::Words;
use crate::messages::Language;
use crate::verdict::Citation;

impl Words<'_> {
    /// Where a row of statute law stands, in few words.
    pub(super) fn law(&self, cite: &Citation) -> String {
        let source = self.base.sources.get(&cite.source);
        if let Some(short) = source.and_then(|source| source.short.as_ref()) {
            return self.pinpoint(&self.text(short), cite);
        }
        let title = source.map_or_else(|| cite.source.to_string(), |source| source.title.clone());
        let short = title.split(',').next().unwrap_or(&title);
        self.pinpoint(short.split(':').next().unwrap_or(short), cite)
    }

    /// A published source, by its title: its edition and year stand there.
    pub(super) fn source(&self, cite: &Citation) -> String {
        let source = self.base.sources.get(&cite.source);
        source.map_or_else(|| cite.source.to_string(), |source| source.title.clone())
    }

    /// A title with its pinpoint, as the language cites it.
    pub(super) fn pinpoint(&self, title: &str, cite: &Citation) -> String {
        if cite.at == "not found" {
            return title.to_owned();
        }
        // That it is only reported is said with the force.
        let at = cite.at.split(", pinpoint unverified").next().unwrap_or_default();
        let at = match self.language() {
            Language::French => french(at),
            _ => at.to_owned(),
        };
        format!("{title}, {at}")
    }
}

/// A pinpoint into a statute as French cites it.
fn french(at: &str) -> String {
    let at = match at.strip_prefix("ss. ").or_else(|| at.strip_prefix("s. ")) {
        Some(rest) => format!("{} {}", part_of_section(rest), several(&plain(rest))),
        None => at.to_owned(),
    };
    PARTS.iter().fold(at, |at, (english, french)| at.replace(english, french))
}

/// Several places, the last with its word; and from where to where.
fn several(at: &str) -> String {
    let mut text = String::with_capacity(at.len() + 8);
    let mut before = ' ';
    for (place, letter) in at.char_indices() {
        let after = at.get(place + 1..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        let between = matches!(before, '0'..='9' | ')') && matches!(after, '0'..='9' | '(');
        match letter {
            '-' if between => text.push_str(" à "),
            letter => text.push(letter),
        }
        before = letter;
    }
    match text.rsplit_once(", ") {
        Some((first, last)) if last.starts_with(|first: char| first.is_ascii_digit() || first == '(') => {
            format!("{first} et {last}")
        }
        _ => text,
    }
}

/// What the first place named is: an article; its subsection, a paragraph; of that, or of the article, a lettered part.
fn part_of_section(rest: &str) -> &'static str {
    let first = rest.split([',', ';', ' ', '-']).next().unwrap_or_default();
    let mut parts = first.split('(').skip(1).skip_while(|part| !is_letter(part));
    match (first.contains('('), parts.next(), parts.next()) {
        (false, ..) => "art.",
        (true, None, _) => "par.",
        (true, Some(_), None) => "al.",
        (true, Some(_), Some(_)) => "sous-al.",
    }
}

/// A lettered part has its second bracket alone: `8(2)m)(i)`, `2a) à d)`.
fn plain(rest: &str) -> String {
    let mut parts = rest.split('(');
    let mut text = parts.next().unwrap_or_default().to_owned();
    let mut lettered = false;
    for part in parts {
        if is_letter(part) && !lettered {
            match text.strip_suffix('-') {
                Some(before) if before.ends_with(')') => text = format!("{before} à "),
                _ => {}
            }
            lettered = true;
        } else {
            text.push('(');
        }
        text.push_str(part);
        // After its bracket something else begins, but for the part of a part.
        lettered = lettered && part.ends_with(')');
    }
    text
}

/// Whether what follows an opening bracket is a letter, and no number: `a)`, `a.1)`.
fn is_letter(part: &str) -> bool {
    part.split(')').next().is_some_and(|inside| inside.starts_with(|first: char| first.is_ascii_lowercase()))
}

/// What is said of parts of an article.
const PARTS: &[(&str, &str)] = &[
    ("; s. ", "; art. "),
    ("; ss. ", "; art. "),
    (", s. ", ", art. "),
    (", ss. ", ", art. "),
    ("first part", "première partie"),
    ("second part", "seconde partie"),
    ("first sentence", "première phrase"),
    ("second sentence", "deuxième phrase"),
    ("last sentence", "dernière phrase"),
    ("opening words", "passage introductif"),
    ("arts. ", "art. "),
    ("Part ", "partie "),
    ("Schedule", "annexe"),
    ("para. ", "par. "),
    ("paras. ", "par. "),
    (" and ", " et "),
    (" read with ", " lu avec "),
    ("history", "antécédents"),
    ("thresholds", "seuils"),
];

#[cfg(test)]
mod tests {
    use super::french;

    #[test]
    fn parts_of_a_section_have_their_french_names() {
        for (english, expected) in [
            ("s. 12", "art. 12"),
            ("s. 24(1)", "par. 24(1)"),
            ("s. 380(1)(a)", "al. 380(1)a)"),
            ("s. 2(b)", "al. 2b)"),
            ("s. 8(2)(m)(i)", "sous-al. 8(2)m)(i)"),
            ("s. 2(a)-(d)", "al. 2a) à d)"),
            ("s. 430(1.1), (5)", "par. 430(1.1) et (5)"),
            ("ss. 17-21", "art. 17 à 21"),
            ("ss. 24(1), 24(3)(e)-(f), 25(3)", "par. 24(1), 24(3)e) à f) et 25(3)"),
            ("s. 9.4(2)(a)", "al. 9.4(2)a)"),
            ("art. 3(1)(b)", "art. 3(1)(b)"),
        ] {
            assert_eq!(french(english), expected);
        }
    }
}

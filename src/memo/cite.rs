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

/// A pinpoint into a statute as French cites it: a subsection is a paragraph.
fn french(at: &str) -> String {
    let section = |rest: &str| {
        if rest.chars().take_while(|c| !matches!(c, ',' | '-' | ' ')).any(|c| c == '(') { "par." } else { "art." }
    };
    let at = match (at.strip_prefix("ss. "), at.strip_prefix("s. ")) {
        (Some(rest), _) => format!("art. {rest}"),
        (_, Some(rest)) => format!("{} {rest}", section(rest)),
        _ => at.to_owned(),
    };
    PARTS.iter().fold(at, |at, (english, french)| at.replace(english, french))
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

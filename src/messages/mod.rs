//! What the library says, in each of its languages.
//!
//! Sentences are no law: they stand in `data/messages/LANGUAGE/`, outside the legal base and its digest,
//! as Fluent files, so that numbers take the plural of their language. What is filled into a sentence is a
//! value and never read as a part of it, whatever characters it holds.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use once_cell::sync::Lazy;

/// A language of the memo. Both say the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[default]
    English,
    /// French.
    French,
}

impl Language {
    /// Every language.
    pub const ALL: &'static [Self] = &[Self::English, Self::French];

    /// Its code (ISO 639-1), as the legal base names its texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// A file with the spaces of its language: those before a colon and inside guillemets do not break.
    fn set(self, file: &str) -> String {
        match self {
            Self::English => file.to_owned(),
            Self::French => file.replace(" :", "\u{a0}:").replace("« ", "«\u{a0}").replace(" »", "\u{a0}»"),
        }
    }

    const fn files(self) -> &'static [&'static str] {
        match self {
            Self::English => &[
                include_str!("../../data/messages/en/words.ftl"),
                include_str!("../../data/messages/en/annex.ftl"),
                include_str!("../../data/messages/en/page.ftl"),
            ],
            Self::French => &[
                include_str!("../../data/messages/fr/words.ftl"),
                include_str!("../../data/messages/fr/annex.ftl"),
                include_str!("../../data/messages/fr/page.ftl"),
            ],
        }
    }

    fn catalogue(self) -> &'static Catalogue {
        static ENGLISH: Lazy<Catalogue> = Lazy::new(|| Catalogue::read(Language::English));
        static FRENCH: Lazy<Catalogue> = Lazy::new(|| Catalogue::read(Language::French));
        match self {
            Self::English => &ENGLISH,
            Self::French => &FRENCH,
        }
    }
}

/// The word that the library prints for a word of its vocabulary, where it has one: `ground/immunity`,
/// `fact/minor/true`.
///
/// ```
/// use mla_screen::{Language, memo::word};
/// assert_eq!(word(Language::English, "ground/immunity").as_deref(), Some("immunity"));
/// assert_eq!(word(Language::French, "ground/immunity").as_deref(), Some("immunité"));
/// assert_eq!(word(Language::French, "ground/no-such-word"), None);
/// ```
#[must_use]
pub fn word(language: Language, key: &str) -> Option<String> {
    find(language, key, &FluentArgs::new())
}

/// A message with its values filled in; the key itself where there is none, which a test excludes.
pub(crate) fn say(language: Language, key: &str, values: &[(&str, &str)]) -> String {
    find(language, key, &arguments(values)).unwrap_or_else(|| key.to_owned())
}

/// The same with a number under the name `count`, which chooses the plural.
pub(crate) fn count(language: Language, key: &str, number: usize, values: &[(&str, &str)]) -> String {
    let mut arguments = arguments(values);
    arguments.set("count", number);
    find(language, key, &arguments).unwrap_or_else(|| key.to_owned())
}

fn arguments<'a>(values: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    values.iter().map(|(name, value)| (*name, *value)).collect()
}

/// `family/word/form`: the message `family-word`, and its attribute `form`.
fn find(language: Language, key: &str, values: &FluentArgs<'_>) -> Option<String> {
    let mut parts = key.splitn(3, '/');
    let family = parts.next()?;
    let name = parts.next().map_or_else(|| family.to_owned(), |word| format!("{family}-{word}"));
    let bundle = &language.catalogue().bundle;
    let message = bundle.get_message(&name)?;
    let pattern = match parts.next() {
        Some(form) => message.get_attribute(form)?.value(),
        None => message.value()?,
    };
    let mut faults = Vec::new();
    Some(bundle.format_pattern(pattern, Some(values), &mut faults).into_owned())
}

/// The messages of one language.
struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// What is wrong with the files: nothing, as a test shows.
    #[cfg_attr(not(test), allow(dead_code, reason = "looked at by the tests"))]
    faults: Vec<String>,
}

impl Catalogue {
    fn read(language: Language) -> Self {
        let mut faults = Vec::new();
        let languages = language.code().parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(languages);
        // Marks of direction are written out where a text holds them; the library adds none.
        bundle.set_use_isolating(false);
        for file in language.files() {
            let resource = FluentResource::try_new(language.set(file)).unwrap_or_else(|(read, errors)| {
                faults.extend(errors.iter().map(ToString::to_string));
                read
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(ToString::to_string));
            }
        }
        Self { bundle, faults }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_whole() {
        for language in Language::ALL {
            assert_eq!(language.catalogue().faults, Vec::<String>::new(), "{language:?}");
        }
    }

    #[test]
    fn a_value_is_never_a_template() {
        let hostile = "{ $what } { count } -term { \"x\" } \u{202e}";
        let said = say(Language::English, "gap/text-not-read", &[("what", hostile)]);
        assert!(said.contains(hostile), "{said}");
    }
}

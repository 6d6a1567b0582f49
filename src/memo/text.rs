//! A memo as plain text of at most 80 columns.

use crate::memo::Memo;
use std::fmt;
use textwrap::{WordSeparator, WordSplitter};

const WIDTH: usize = 80;

pub(super) fn write(memo: &Memo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    block(f, &memo.heading, "", "")?;
    for line in &memo.summary {
        block(f, line, "", "")?;
    }
    for section in &memo.sections {
        writeln!(f, "\n{}", section.title.to_uppercase())?;
        for entry in &section.entries {
            block(f, &entry.line, "- ", "  ")?;
            for line in &entry.below {
                block(f, line, "    ", "      ")?;
            }
        }
    }
    Ok(())
}

/// What a letter writes can neither break a line of the memo nor hide or turn what stands in it.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => plain.push(' '),
            _ if letter.is_control() || turns(letter) => plain.extend(letter.escape_unicode()),
            _ => plain.push(letter),
        }
    }
    plain
}

/// Marks that change the direction of a text, or separate lines without being seen.
const fn turns(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn block(f: &mut fmt::Formatter<'_>, text: &str, first: &str, rest: &str) -> fmt::Result {
    let text = &plain(text);
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(first)
        .subsequent_indent(rest)
        // Names of questions and codes are copied from here: they stay whole.
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).iter().try_for_each(|line| writeln!(f, "{}", line.trim_end()))
}

//! A memo as plain text of at most 80 columns.

use crate::memo::Memo;
use crate::memo::page::plain;
use std::fmt;
use textwrap::{WordSeparator, WordSplitter};

const WIDTH: usize = 80;

pub(super) fn write(memo: &Memo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    block(f, &memo.heading, "", "")?;
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

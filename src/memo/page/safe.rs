//! What a letter writes can neither break a line of a page nor hide or turn what stands in it.

/// A text of one line: marks that cannot be seen, or that turn the direction of what follows, written out.
pub(in crate::memo) fn plain(text: &str) -> String {
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

/// Marks that change the direction of a text, or separate or join without being seen.
const fn turns(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

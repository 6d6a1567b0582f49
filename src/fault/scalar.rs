//! The grammar of texts and numbers.

use crate::fault::FaultKind;
use crate::fault::nearest::shown;
use crate::fault::tree::Stop;
use crate::fault::tree::hex4;

/// Reads the quoted text that starts at byte `start`: the byte after it, and whether it has escapes.
pub(super) fn quoted(text: &str, start: usize) -> Result<(usize, bool), Stop> {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    let mut escaped = false;
    loop {
        let plain = bytes.get(at..).unwrap_or_default().iter();
        at += plain.take_while(|b| !matches!(**b, b'"' | b'\\' | 0..=0x1f)).count();
        match bytes.get(at) {
            Some(b'"') => return Ok((at + 1, escaped)),
            Some(b'\\') => {
                escaped = true;
                at += escape(text.get(at..).unwrap_or_default(), at)?;
            }
            Some(control) => {
                return Err(Stop { offset: at, kind: FaultKind::ControlCharacter { code: u32::from(*control) } });
            }
            None => return Err(truncated(at, "`\"` at the end of a text")),
        }
    }
}

/// The length of the escape at the start of `rest`, which stands at byte `offset`.
fn escape(rest: &str, offset: usize) -> Result<usize, Stop> {
    let fault = |expected: &str, length: usize| {
        let found: String = rest.chars().take(length).collect();
        Err(Stop { offset, kind: FaultKind::Syntax { expected: expected.to_owned(), found: shown(&found) } })
    };
    match rest.as_bytes().get(1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(2),
        Some(b'u') => match rest.get(2..).and_then(hex4) {
            Some(0xd800..=0xdbff) => {
                let low = rest.get(6..).and_then(|r| r.strip_prefix("\\u")).and_then(hex4);
                match low {
                    Some(0xdc00..=0xdfff) => Ok(12),
                    _ if rest.len() < 12 && !rest.contains('"') => {
                        Err(truncated(offset + rest.len(), "the rest of an escape"))
                    }
                    _ => fault("a pair of `\\ud800` to `\\udbff` and `\\udc00` to `\\udfff`", 6),
                }
            }
            Some(0xdc00..=0xdfff) => fault("a pair of `\\ud800` to `\\udbff` and `\\udc00` to `\\udfff`", 6),
            Some(_) => Ok(6),
            None if rest.len() < 6 && !rest.contains('"') => Err(truncated(offset + rest.len(), "the rest of an escape")),
            None => fault("four hexadecimal digits after `\\u`", 6),
        },
        Some(_) => fault("an escape such as `\\\"`, `\\\\` or `\\n`", 2),
        None => Err(truncated(offset + 1, "the rest of an escape")),
    }
}

fn truncated(offset: usize, expected: &str) -> Stop {
    Stop { offset, kind: FaultKind::Truncated { expected: expected.to_owned() } }
}

/// The length of the number at the start of `bytes`, or how far it goes right and what should follow.
pub(super) fn number(bytes: &[u8]) -> Result<usize, (usize, &'static str)> {
    let digits = |from: usize| bytes.get(from..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count();
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    let whole = digits(at);
    match (whole, bytes.get(at)) {
        (0, _) => return Err((at, "a digit")),
        (1, _) => at += 1,
        (_, Some(b'0')) => return Err((at + 1, "a number without leading zeros")),
        _ => at += whole,
    }
    if bytes.get(at) == Some(&b'.') {
        let fraction = digits(at + 1);
        if fraction == 0 {
            return Err((at + 1, "a digit"));
        }
        at += 1 + fraction;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + sign);
        if exponent == 0 {
            return Err((at + 1 + sign, "a digit"));
        }
        at += 1 + sign + exponent;
    }
    Ok(at)
}

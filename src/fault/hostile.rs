//! Huge, deep and mangled documents: never a panic, never slow, and the same grammar as serde's.

use super::parse::parse;
use super::report::MAX_LISTED;
use super::specimen::{GOOD, Letter, SCHEMA, check, kinds, locate, told};
use super::{FaultKind, Finding, MAX_BYTES, read};
use std::time::{Duration, Instant};

#[test]
fn sizes() {
    let started = Instant::now();
    assert_eq!(told("[".repeat(10_000_000)), "document (line 1, column 1): expected at most 4194304 bytes, found 10000000");
    let deep = format!("{}{}", "{\"when\":".to_owned() + &"{\"not\":".repeat(40), "1");
    assert_eq!(kinds(deep.as_bytes()), [FaultKind::TooDeep { limit: 32 }]);
    let nested = |n: usize| GOOD.replace("\"never\"", &format!("{}\"never\"{}", "{\"not\":".repeat(n), "}".repeat(n)));
    assert!(kinds(nested(29).as_bytes()).is_empty());
    assert_eq!(kinds(nested(30).as_bytes()), [FaultKind::TooDeep { limit: 32 }]);
    assert_eq!(
        check("letter", GOOD.replace("MLA-1", "a text that is too long").as_bytes(), SCHEMA).map_err(|r| r.to_string()),
        Err("/reference (line 2, column 16): expected a text of at most 20 characters, found 30".to_owned())
    );
    for part in [
        "[",
        "1,",
        "[],",
        "{},",
        "\"\",",
        "{\"role\":\"jornalist\"},",
        "{\"rol\":null},",
        "null,",
        "\u{e9}",
        "\\u0041",
        "\n",
    ] {
        for start in ["[", "{\"persons\":[", "{\"when\":{\"all\":[", "\""] {
            // One in the largest size that is read; the others smaller, for debug builds.
            let size = if part == "{}," { MAX_BYTES } else { MAX_BYTES / 32 };
            let hostile = start.to_owned() + &part.repeat((size - start.len()) / part.len());
            assert!(read::<Letter>("letter", hostile.as_bytes(), SCHEMA).is_err_and(|r| r.faults().len() <= MAX_LISTED + 1));
        }
    }
    let keys = (0..300_000).fold(String::new(), |keys, n| keys + &format!("\"{n}\":0,"));
    assert!(matches!(kinds(format!("{{{keys}\"z\":0}}").as_bytes()).last(), Some(FaultKind::More { count: 299_803 })));
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

/// Changed bytes: never a panic, and a report on exactly what the strict types refuse.
#[test]
fn no_bytes_make_the_reader_panic() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut draw = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below.max(1) as u64).unwrap_or(0)
    };
    let spice = b"{}[]\",:\\u0n-1e.tf \n\xff\xc3\xa9\xed\xa0\x80~/";
    for _ in 0..20_000 {
        let mut bytes = GOOD.as_bytes().to_vec();
        for _ in 0..=draw(4) {
            let at = draw(bytes.len() - 1);
            match draw(4) {
                0 if bytes.len() > 2 => drop(bytes.remove(at)),
                1 => bytes.insert(at, spice.get(draw(spice.len())).copied().unwrap_or(b'0')),
                2 => bytes
                    .iter_mut()
                    .skip(at)
                    .take(1)
                    .for_each(|b| *b = spice.get(draw(spice.len())).copied().unwrap_or(b'0')),
                _ => bytes.truncate(at.max(2)),
            }
        }
        let (_, stop) = parse(&bytes);
        let json = serde_json::from_slice::<serde_json::Value>(&bytes);
        assert_eq!(stop.is_none(), json.is_ok(), "{stop:?} {json:?} {}", String::from_utf8_lossy(&bytes));
        let strict = serde_json::from_slice::<Letter>(&bytes);
        match read::<Letter>("letter", &bytes, SCHEMA) {
            Ok(letter) => assert_eq!(strict.ok(), Some(letter)),
            Err(report) => {
                let serde_lets_pass = |k: &FaultKind| {
                    matches!(k, FaultKind::Null | FaultKind::DuplicateKey { .. } | FaultKind::WrongType { .. })
                };
                assert!(strict.is_err() || report.faults().iter().all(|f| serde_lets_pass(&f.kind)), "{report}");
                assert!(report.faults().is_sorted_by_key(|f| (f.line, f.column)), "{report}");
                let _ = locate("letter", &bytes, vec![Finding { pointer: "/persons/1/role".into(), kind: FaultKind::Null }]);
            }
        }
    }
}

//! Every kind of fault with its text and its place.

use super::specimen::{GOOD, Letter, Role, SCHEMA, changed, check, kinds, locate, told};
use super::{Fault, FaultKind, FaultReport, Finding, read};
use crate::nearest::nearest;
use std::collections::BTreeMap;

#[test]
fn a_good_document_is_read_and_the_word_null_in_a_text_is_no_fault() {
    assert!(read::<Letter>("letter", GOOD.as_bytes(), SCHEMA).is_ok_and(|l| l.persons.len() == 2));
    assert!(check("letter", GOOD.as_bytes(), SCHEMA).is_ok());
}

#[test]
fn truncated() {
    assert_eq!(told(""), "document (line 1, column 1): the document ends too early: expected a value");
    assert_eq!(
        told("{\"reference\": \"a\",\n \"persons\": [{\"role\": \"jour"),
        "/persons/0 (line 2, column 28): the document ends too early: expected `\"` at the end of a text"
    );
    for length in 0..GOOD.len() {
        assert!(read::<Letter>("letter", GOOD.get(..length).unwrap_or_default().as_bytes(), SCHEMA).is_err(), "{length}");
    }
}

#[test]
fn syntax() {
    assert_eq!(changed("3,", "3"), "document (line 5, column 3): expected `,` or `}`, found `\"`");
    assert_eq!(changed("\"never\"]", "\"never\",]"), "/when/all (line 7, column 61): expected a value, found `]`");
    assert_eq!(changed("3", "03"), "document (line 4, column 16): expected a number without leading zeros, found `3`");
    assert_eq!(changed("3", "nul"), "document (line 4, column 15): expected a value such as `null`, found `nul`");
    assert_eq!(
        changed("MLA", "M\tLA"),
        "document (line 2, column 18): expected control characters in a text as `\\u0009`, found the character itself"
    );
    assert_eq!(
        changed("MLA", "\\ud800"),
        "document (line 2, column 17): expected a pair of `\\ud800` to `\\udbff` and `\\udc00` to `\\udfff`, found `\\ud800`"
    );
    assert_eq!(
        told(format!("{GOOD} more")),
        "document (line 8, column 3): expected nothing after the end of the document, found `more`"
    );
    assert_eq!(
        told(format!("\u{feff}{GOOD}")),
        "document (line 1, column 1): expected `{`, found a byte order mark: save the file as UTF-8 without one"
    );
}

#[test]
fn wrong_type() {
    assert_eq!(changed("\"MLA-1 (null)\"", "1"), "/reference (line 2, column 16): expected a text, found the number `1`");
    assert_eq!(changed("3", "\"3\""), "/accounts (line 4, column 15): expected a whole number, found the text `3`");
    assert_eq!(changed("3", "3.0"), "/accounts (line 4, column 15): expected a whole number, found `3.0`");
    assert_eq!(
        changed("{\"role\": \"suspect\"}", "[\"suspect\"]"),
        "/persons/0 (line 5, column 15): expected an object, found a list"
    );
    assert_eq!(
        changed("\"never\"", "{\"never\": {}}"),
        "/when/all/1 (line 7, column 53): expected the text `never`, found an object"
    );
    assert_eq!(
        changed("\"never\"", "\"all\""),
        "/when/all/1 (line 7, column 53): expected an object with the key `all`, found the text `all`"
    );
    assert_eq!(
        changed("\"never\"", "{}"),
        "/when/all/1 (line 7, column 53): expected exactly one key, found 0: expected `all`, `not` or `role`"
    );
    assert_eq!(told("[]"), "document (line 1, column 1): expected an object, found a list");
}

#[test]
fn keys() {
    assert_eq!(
        changed("\"received\"", "\"recieved\""),
        "/recieved (line 3, column 3): unknown key `recieved`: did you mean `received`?"
    );
    assert_eq!(
        changed("\"received\": \"2026-11-24\",", ""),
        "document (line 1, column 1): expected the key `received`, found none"
    );
    assert_eq!(changed("\"en\"", "\"fr\""), "/names/fr (line 6, column 28): expected the key `fr` once, found it again");
    assert_eq!(
        changed("\"en\"", "\"f\\u0072\""),
        "/names/fr (line 6, column 33): expected the key `fr` once, found it again"
    );
    assert_eq!(
        changed("\"accounts\"", "\"reference\""),
        "/reference (line 4, column 3): expected the key `reference` once, found it again"
    );
    assert_eq!(
        changed("\"accounts\"", "\"a/~\\nb\""),
        "/a~1~0\\u{a}b (line 4, column 3): unknown key `a/~\\u{a}b`: expected `names`, `accounts`, `persons`, `received`, `reference` or `when`"
    );
}

#[test]
fn keys_that_the_schema_leaves_open() {
    type Open = BTreeMap<Role, bool>;
    let told = |text: &str, schema: &str| read::<Open>("map", text.as_bytes(), schema).map_err(|r| r.to_string()).err();
    let loose = r#"{"type": "object", "additionalProperties": {"type": "boolean"}}"#;
    let named = r##"{"type": "object", "additionalProperties": {"type": "boolean"}, "propertyNames": {"$ref": "#/$defs/Role"},
        "$defs": {"Role": {"type": "string", "enum": ["suspect", "journalist", "defence-counsel"]}}}"##;
    let pattern =
        r#"{"type": "object", "patternProperties": {"^[a-z]+$": {"type": "boolean"}}, "additionalProperties": false}"#;
    let expected = "/suspct (line 1, column 2): unknown key `suspct`: did you mean `suspect`?";
    for schema in [loose, named, pattern] {
        assert_eq!(told(r#"{"suspct": true}"#, schema).as_deref(), Some(expected));
        let wrong = "/suspect (line 1, column 13): expected `true` or `false`, found the number `1`";
        assert_eq!(told(r#"{"suspect": 1}"#, schema).as_deref(), Some(wrong));
        assert_eq!(told(r#"{"suspect": true}"#, schema), None);
    }
    let both = told(r#"{"suspct": true, "journalst": true}"#, named).unwrap_or_default();
    assert_eq!(both.lines().count(), 2);
}

#[test]
fn a_pointer_ends_before_a_huge_key() {
    let report = told(format!("{{\"names\": {{\"{}\": [1, null]}}}}", "k".repeat(300)));
    assert!(
        report.contains("\n/names (line 1, column 316): expected a text, found a list\n/names (line 1, column 320): "),
        "{report}"
    );
}

#[test]
fn bad_code() {
    assert_eq!(
        changed("\"journalist\"", "\"journalst\""),
        "/persons/1/role (line 5, column 45): unknown value `journalst`: did you mean `journalist`?"
    );
    assert_eq!(
        changed("\"suspect\"", "\"Defence counsel\""),
        "/persons/0/role (line 5, column 24): unknown value `Defence counsel`: did you mean `defence-counsel`?"
    );
    assert!(
        changed("\"suspect\"", "\"x\"")
            .ends_with("unknown value `x`: expected `suspect`, `journalist` or `defence-counsel`")
    );
    assert_eq!(nearest("journalst", ["journal", "journalist"]), Some("journalist"));
    assert_eq!(nearest("x", ["a", "b"]), None);
}

#[test]
fn bad_date() {
    let expected = "/received (line 3, column 15): `2026-13-02` is not a calendar date: expected one such as `2026-11-24`";
    assert_eq!(changed("2026-11-24", "2026-13-02"), expected);
    let without_schema = read::<Letter>("letter", GOOD.replace("2026-11-24", "2026-13-02").as_bytes(), "");
    let in_words_of_the_type = "/received (line 3, column 15): `2026-13-02` is not a calendar date: write it as 2026-11-24";
    assert_eq!(without_schema.map_err(|r| r.to_string()), Err(in_words_of_the_type.to_owned()));
}

#[test]
fn numbers_out_of_range() {
    assert_eq!(changed("3", "65536"), "/accounts (line 4, column 15): expected a number from 0 to 65535, found `65536`");
    assert_eq!(changed("3", "-1"), "/accounts (line 4, column 15): expected a number from 0 to 65535, found `-1`");
    assert!(changed("3", &"9".repeat(99)).contains("expected a number from 0 to 65535"));
    let vast = br#"{"reference": "a", "received": "2026-11-24", "other": 1e999}"#;
    assert!(kinds(vast).iter().any(|k| matches!(k, FaultKind::NumberOutOfRange { .. })));
}

#[test]
fn invalid_utf8() {
    assert_eq!(
        told(b"{\"reference\": \"\xc3\xa9\xff\"}"),
        "document (line 1, column 17): expected text in UTF-8, found the byte `0xff`"
    );
}

#[test]
fn null() {
    let text = "(line 4, column 15): expected a value, found `null`: leave the key out where it is not known";
    assert_eq!(changed("3", "null"), format!("/accounts {text}"));
    assert!(changed("\"never\"", "null").contains("/when/all/1 "));
}

#[test]
fn every_fault_is_told_at_once_in_the_order_of_the_text() {
    let report =
        read::<Letter>("letter", br#"{"recieved": "2026-02-30", "accounts": null, "persons": [{}, {"role": 1}]}"#, SCHEMA);
    let faults = report.map_or_else(|r| r.faults().to_vec(), |_| Vec::new());
    let places: Vec<_> = faults.iter().map(|f| (f.pointer.as_str(), f.column)).collect();
    assert_eq!(
        places,
        [("", 1), ("/recieved", 2), ("/recieved", 14), ("/accounts", 40), ("/persons/0", 58), ("/persons/1/role", 71)]
    );
}

#[test]
fn findings_get_their_places() {
    let other = |pointer: &str| Finding { pointer: pointer.to_owned(), kind: FaultKind::Other("odd".to_owned()) };
    let findings = vec![other("/names/fr"), other("/persons/1/role"), other("/persons/7/role"), other("")];
    let place = |f: &Fault| (f.pointer.clone(), f.line, f.column);
    let report = locate("letter", GOOD.as_bytes(), findings);
    let expected = [("", 1, 1), ("/persons/7/role", 5, 14), ("/persons/1/role", 5, 45), ("/names/fr", 6, 34)];
    assert_eq!(report.faults().iter().map(place).collect::<Vec<_>>(), expected.map(|(p, l, c)| (p.to_owned(), l, c)));
    assert_eq!(
        report.without_lines().to_string(),
        "document: odd\n/persons/7/role: odd\n/persons/1/role: odd\n/names/fr: odd"
    );
    assert_eq!(FaultReport::new("letter", Vec::new()).faults().len(), 1);
}

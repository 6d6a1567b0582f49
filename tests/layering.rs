//! The rooms of `src/` stand on each other: a file uses only rooms below its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "common/source.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod source;

use source::{Named, Source, files, paths, root, shipped};

/// The rooms from bottom to top. `lib.rs` is the face above them all.
const ROOMS: &[&str] = &[
    "vocabulary",
    "fact",
    "nearest",
    "fault",
    "digest",
    "request",
    "dossier",
    "law",
    "matter",
    "checks",
    "verdict",
    "schema",
    "messages",
    "memo",
    "screener",
    "analysis",
];

/// Rooms that use no other room at all.
const ALONE: &[&str] = &["vocabulary", "fact", "nearest", "digest", "messages"];

/// The room of a file: its folder, or its own name.
fn room(path: &str) -> &str {
    path.split('/').next().unwrap().trim_end_matches(".rs")
}

/// How many modules deep a file stands: `lib.rs` 0, `law/mod.rs` and `fact.rs` 1, `law/load.rs` 2.
fn depth(path: &str) -> usize {
    match path {
        "lib.rs" => 0,
        path => path.split('/').count() - usize::from(path.ends_with("/mod.rs")),
    }
}

/// What is wrong with one path that a file names.
fn fault(file: &str, named: &Named) -> Option<String> {
    let first = named.segments[0].as_str();
    let at = format!("src/{file}:{}: `{}`", named.line, named.segments.join("::"));
    if first == "super" {
        let up = named.segments.iter().take_while(|segment| *segment == "super").count();
        return (up >= depth(file)).then(|| format!("{at} leaves the room by `super`: name the room"));
    }
    if first != "crate" {
        return None;
    }
    let (own, used) = (room(file), named.segments[1].as_str());
    if file == "lib.rs" {
        return None;
    }
    let Some(target) = ROOMS.iter().position(|room| *room == used) else {
        return Some(format!("{at} names no room of the list"));
    };
    if own == used {
        return None;
    }
    if ALONE.contains(&own) {
        return Some(format!("{at}: `{own}` uses no other room"));
    }
    let here = ROOMS.iter().position(|room| *room == own)?;
    (target > here).then(|| format!("{at}: `{used}` stands above `{own}`"))
}

#[test]
fn every_file_uses_only_rooms_below_its_own() {
    let mut faults = Vec::new();
    for file in shipped() {
        faults.extend(paths(&file.code).iter().filter_map(|named| fault(&file.path, named)));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_room_is_in_the_list_and_every_room_of_the_list_is_there() {
    let mut rooms: Vec<String> =
        files().iter().map(|file| room(&file.path).to_owned()).filter(|room| room != "lib").collect();
    rooms.sort();
    rooms.dedup();
    let mut listed = ROOMS.to_vec();
    listed.sort_unstable();
    assert_eq!(rooms, listed);
}

/// The rooms that hold up the others are really used by them: a reader that sees no path proves nothing.
#[test]
fn the_reader_sees_the_paths() {
    let all = shipped();
    let uses = |file: &str, room: &str| {
        let file = all.iter().find(|one| one.path == file).unwrap();
        paths(&file.code).iter().any(|named| named.segments[0] == "crate" && named.segments[1] == room)
    };
    assert!(uses("screener.rs", "matter") && uses("verdict/findings.rs", "law") && uses("matter/mod.rs", "fact"));
    let found = paths("use crate::{a::{B, c::D}, e};\nlet x = crate::f::g(); pub(crate) fn h() { super::super::i::<J>() }");
    let found: Vec<(usize, String)> = found.iter().map(|one| (one.line, one.segments.join("::"))).collect();
    let expected = [(1, "crate::a::B"), (1, "crate::a::c::D"), (1, "crate::e"), (2, "crate::f::g"), (2, "super::super::i")];
    assert_eq!(found, expected.map(|(line, path)| (line, path.to_owned())));
    let wrong = Named { line: 1, segments: ["crate", "verdict", "Verdict"].map(str::to_owned).to_vec() };
    assert!(fault("law/load.rs", &wrong).is_some() && fault("memo/write.rs", &wrong).is_none());
    let alone = Named { line: 1, segments: ["crate", "vocabulary", "Date"].map(str::to_owned).to_vec() };
    assert!(fault("fact.rs", &alone).is_some() && fault("law/load.rs", &alone).is_none());
}

#[test]
fn dossier_and_request_know_no_law() {
    for file in shipped().iter().filter(|file| matches!(room(&file.path), "request" | "dossier")) {
        for named in paths(&file.code) {
            let law = named.segments[0] == "crate" && named.segments[1] == "law";
            assert!(!law, "src/{}:{}: {}", file.path, named.line, named.segments.join("::"));
        }
    }
}

/// A check sees its case and what its row hands to it; it never names another check.
#[test]
fn checks_never_name_each_other() {
    let all = shipped();
    let checks: Vec<&Source> =
        all.iter().copied().filter(|file| room(&file.path) == "checks" && file.path != "checks/mod.rs").collect();
    let names: Vec<&str> =
        checks.iter().map(|file| file.path.trim_start_matches("checks/").trim_end_matches(".rs")).collect();
    assert!(names.len() > 15);
    for file in &checks {
        for named in paths(&file.code) {
            let at = format!("src/{}:{}: {}", file.path, named.line, named.segments.join("::"));
            let words: Vec<&str> = named.segments.iter().map(String::as_str).collect();
            match words.as_slice() {
                ["crate", "checks", rest @ ..] => assert_eq!(rest, ["Parameters"], "{at}"),
                ["super", ..] => panic!("{at}: a check has nothing to fetch from the registry"),
                _ => assert!(!names.contains(&words[0]), "{at}: names another check"),
            }
        }
        let reads_law = paths(&file.code).iter().any(|named| named.segments[..2] == ["crate".to_owned(), "law".to_owned()]);
        assert!(!reads_law, "src/{}: a check sees no row of law, so neither force nor office", file.path);
    }
}

#[test]
fn the_face_has_no_logic() {
    let lib = files().iter().find(|file| file.path == "lib.rs").unwrap();
    let mut attribute = false;
    for (place, line) in lib.code.lines().enumerate() {
        let line = line.trim();
        // An attribute of several lines.
        attribute |= line.starts_with("#![") && !line.ends_with(']');
        if attribute {
            attribute = !line.ends_with(")]");
            continue;
        }
        let plain = ["mod ", "pub mod ", "pub use ", "#[", "#!["].iter().any(|start| line.starts_with(start));
        let goes_on = line.ends_with(',') || line == "};" || line.is_empty();
        assert!(plain || goes_on, "src/lib.rs:{}: `{line}` is neither a module nor a re-export", place + 1);
    }
}

#[test]
fn no_file_stands_beside_a_folder_of_its_name() {
    for file in files() {
        let folder = root().join(file.path.trim_end_matches(".rs"));
        assert!(!folder.is_dir(), "src/{} stands beside {}: use `mod.rs`", file.path, folder.display());
    }
}

//! Runs the `screen` example as a user does: arguments in, text and exit code out.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::thread;
use std::time::SystemTime;

/// What a run gave back.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A letter of the collection.
pub fn letter(name: &str) -> String {
    root().join(format!("examples/letters/{name}.json")).display().to_string()
}

/// Runs `screen`; never a panic, whatever it is given.
pub fn screen(arguments: &[&str], input: &[u8]) -> Ran {
    static BINARY: LazyLock<PathBuf> = LazyLock::new(|| binary("screen"));
    run(&BINARY, arguments, input)
}

/// Runs another example.
pub fn example(name: &str, arguments: &[&str]) -> Ran {
    run(&binary(name), arguments, b"")
}

/// Runs another example on what it reads from its input.
pub fn example_with(name: &str, arguments: &[&str], input: &[u8]) -> Ran {
    run(&binary(name), arguments, input)
}

fn run(binary: &Path, arguments: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::new(binary);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", binary.display()));
    let mut stdin = child.stdin.take().unwrap();
    let output = thread::scope(|scope| {
        // A program that does not read its input closes the pipe: that is no fault.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().unwrap()
    });
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!err.contains("panicked"), "{} {arguments:?}: {err}", binary.display());
    let out = String::from_utf8(output.stdout).unwrap();
    Ran { code: output.status.code().unwrap_or_else(|| panic!("{arguments:?}: killed: {err}")), out, err }
}

/// The example, as `cargo test` builds it beside the tests; built here where only this test was asked
/// for, or where it is older than what it is made of.
fn binary(name: &str) -> PathBuf {
    let deps = std::env::current_exe().unwrap();
    let profile = deps.parent().and_then(Path::parent).unwrap();
    let binary = profile.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let built = |path: &Path| fs::metadata(path).and_then(|one| one.modified()).ok();
    if built(&binary).is_none_or(|built| built < newest()) {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--offline", "--example", name, "--target-dir"]).arg(profile.parent().unwrap());
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.current_dir(root()).status().unwrap().success(), "the example `{name}` does not build");
    }
    assert!(binary.is_file(), "{} was not built", binary.display());
    binary
}

/// When the youngest file was changed of which the example is made.
fn newest() -> SystemTime {
    let mut folders = vec![root().join("src"), root().join("data"), root().join("examples")];
    let mut newest = SystemTime::UNIX_EPOCH;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") || path.starts_with(root().join("data")) {
                newest = newest.max(fs::metadata(path).and_then(|one| one.modified()).unwrap());
            }
        }
    }
    newest
}

/// A folder of this test's own for files that it writes.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

//! Lists the files of `data/` so that the library embeds them without naming one in `src`:
//! a new treaty is a new file, and nothing else changes. What never changes after that, the digest of
//! these files, is made here once and not at every start.

#[path = "src/digest.rs"]
#[allow(dead_code, reason = "the library uses more of it")]
mod digest;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("data");
    let mut files = Vec::new();
    collect(&root, &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        let name = file.strip_prefix(&root).unwrap_or(file);
        let name = name.to_string_lossy().replace('\\', "/");
        let _ = writeln!(list, "    ({name:?}, include_str!({:?})),", file.to_string_lossy());
    }
    list.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("digests.rs"), digests(&root, &files)?)?;
    fs::write(out.join("embedded.rs"), list)
}

/// The digests of law and policy, as [`digest`] makes them of files in the order of their names.
fn digests(root: &Path, files: &[PathBuf]) -> io::Result<String> {
    let mut texts = Vec::new();
    for file in files {
        let name = file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/");
        if !name.contains("schemas/") {
            texts.push((name, fs::read_to_string(file)?));
        }
    }
    texts.sort();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let of = |policy| digest::sha256_of(texts.iter().filter(|(name, _)| name.ends_with("policy.json") == policy));
    Ok(format!("({:?}, {:?})", of(false), of(true)))
}

/// Every JSON file below `folder`; a changed folder runs this script again.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "json") {
            files.push(path);
        }
    }
    Ok(())
}

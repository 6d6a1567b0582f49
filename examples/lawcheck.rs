//! Loads a legal base and says what is wrong with it.
//!
//! `cargo run --example lawcheck [DIR]`: without a folder, the base that comes with the library.

mod support;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = env::args_os().nth(1).map(PathBuf::from);
    match support::screener(folder.as_deref()) {
        Ok(screener) => {
            let base = screener.base();
            let (instruments, offences, states) = (base.instruments().len(), base.offences().len(), base.states().len());
            println!("{instruments} instruments, {offences} offences, {states} states: no fault");
            ExitCode::SUCCESS
        }
        Err(faults) => {
            eprintln!("{faults}");
            ExitCode::from(2)
        }
    }
}

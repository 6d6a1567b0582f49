//! Instructions, which no other program on the machine can slow. Valgrind counts them, where it is installed: this
//! program runs itself under it.

use std::env;
use std::process::Command;

/// Asks for one piece of work alone: its name, and how often.
const FLAG: &str = "--only";

/// How often the work is done in the two runs, whose difference has nothing of the start in it.
const TIMES: [usize; 2] = [1, 3];

/// What this run was asked for.
pub(crate) fn asked() -> Option<(String, usize)> {
    let mut arguments = env::args().skip_while(|argument| argument != FLAG).skip(1);
    arguments.next().zip(arguments.next()?.parse().ok())
}

/// Prints the instructions of each screening and of a load of the law.
pub(crate) fn print(letters: &[&str]) {
    println!("\ninstructions, counted by valgrind");
    for work in letters.iter().copied().chain(["law"]) {
        match count(work) {
            Some(count) => println!("  {work}: {:.2} million", count / 1e6),
            None => return println!("  not counted: valgrind is not there, or does not know this machine"),
        }
    }
}

/// The instructions of one piece of work.
fn count(work: &str) -> Option<f64> {
    let [once, more] = TIMES.map(|times| collected(work, times));
    let more_times = u32::try_from(TIMES[1] - TIMES[0]).ok()?;
    Some((more? - once?) / f64::from(more_times))
}

/// `==1== Collected : 123`: what one run took from its start to its end.
fn collected(work: &str, times: usize) -> Option<f64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(env::current_exe().ok()?);
    let output = valgrind.args([FLAG, work, &times.to_string()]).output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok())
}

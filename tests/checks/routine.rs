//! The letters from which the tables start come to no ground found, but for one: whatever a case finds is owed to
//! its own changes.

use crate::case::{Case, table};
use crate::letters::{american, argentine, austrian, botswanan, dutch, saudi, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound};

#[test]
fn routine_letters() {
    table([
        Case::new("Swiss", swiss()).answer(NoGroundFound),
        Case::new("Dutch", dutch()).answer(NoGroundFound),
        Case::new("Austrian", austrian()).answer(NoGroundFound),
        Case::new("Argentine", argentine()).answer(NoGroundFound),
        Case::new("American", american()).answer(NoGroundFound),
        Case::new("Botswanan", botswanan()).answer(NoGroundFound),
        // A bad record waits for the Minister, whatever the state says for itself. S6, S24
        Case::new("Saudi", saudi()).answer(Escalate),
    ]);
}

//! The letters from which the tables start come to no ground found: whatever a case finds is owed to
//! its own changes.

use crate::case::{Case, table};
use crate::letters::{american, argentine, austrian, botswanan, dutch, saudi, swiss};
use mla_screen::Disposition::NoGroundFound;

#[test]
fn routine_letters() {
    table([
        Case::new("Swiss", swiss()).answer(NoGroundFound),
        Case::new("Dutch", dutch()).answer(NoGroundFound),
        Case::new("Austrian", austrian()).answer(NoGroundFound),
        Case::new("Argentine", argentine()).answer(NoGroundFound),
        Case::new("American", american()).answer(NoGroundFound),
        Case::new("Botswanan", botswanan()).answer(NoGroundFound),
        // A bad record opens questions; the case's own charge, counsel and victims answer them. S6, S24
        Case::new("Saudi", saudi()).answer(NoGroundFound),
    ]);
}

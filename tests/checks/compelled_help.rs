//! Compelled help: unlocking, keys, weaknesses; and help that follows a warrant.

use crate::case::{Case, table};
use crate::letters::swiss;
use mla_screen::Disposition::Escalate;
use mla_screen::vocabulary::Office;
use serde_json::{Value, json};

fn asked(name: &'static str, kind: &str) -> Case {
    Case::new(name, swiss()).letter("/measures/0/kind", json!(kind)).row("backstop/compelled-help")
}

#[test]
fn who_is_made_to_do_what() {
    table([
        // Ss. 7, 11(c), 13; S20
        asked("A suspect unlocks a telephone", "compelled-unlocking")
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/measures/0/kind"),
        asked("A company tells weaknesses and keys", "disclosure-of-weaknesses").established(),
        asked("Whoever knows the system tells how it is guarded", "compelled-technical-assistance").established(),
        asked("Statements, and the password", "bank-records")
            .letter("/measures/0/credentials_or_weaknesses", json!(true))
            .established()
            .names("letter#/measures/0/credentials_or_weaknesses"),
        // No section of the Act names a power; whether an assistance order reaches so far is arguable
        asked("A suspect unlocks, the power", "compelled-unlocking").power("assistance-order").open().reads_law(),
        // Near misses
        asked("A provider helps while a measure runs", "live-technical-assistance").not_indicated().answer(Escalate),
        asked("Statements, no password", "bank-records").not_indicated(),
        asked("Statements, and not a word of passwords", "bank-records")
            .letter("/measures/0/credentials_or_weaknesses", Value::Null)
            .not_indicated(),
    ]);
}

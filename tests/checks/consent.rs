//! Consent of a prisoner: the custodian's record counts, whatever the letter says; a treaty that says
//! "may" does not move a statute that says "must".

use crate::case::{Case, table};
use crate::letters::{dutch, sure, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound, Refuse};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

fn transfer(name: &'static str, base: (Value, Value)) -> Case {
    let case = Case::new(name, base).letter("/measures/0/kind", json!("transfer-of-detained-person"));
    let case = case.letter("/measures/0/period", json!({ "from": "2026-12-01", "to": "2026-12-20" }));
    let case = case.letter("/persons/0/custody", json!("serving-sentence-in-requested-state"));
    // Who is lent gives evidence in the case of another.
    case.letter("/measures/0/data_period", Value::Null)
        .letter("/persons/0/role", json!("witness"))
        .letter("/persons/0/proceedings", json!([]))
}

fn answered(case: Case, answer: &str, in_writing: bool, dated: &str) -> Case {
    let entry = json!({ "to": "transfer-of-detained-person", "answer": answer, "in_writing": in_writing, "dated": dated });
    case.dossier("/consents/-", sure("corrections", entry))
}

#[test]
fn consent() {
    let swiss = |name| transfer(name, swiss()).row("can-che-1993/consent-transfer");
    let dutch = |name| transfer(name, dutch()).row("can-nld-1991/consent-transfer");
    let given = |case| answered(case, "given", true, "2026-09-25");
    table([
        // Art. 20(2)(a) of the Swiss treaty, s. 25(1) of the Act
        given(swiss("Given")).ruled_out().answer(NoGroundFound),
        // S. 25(1): refused in writing, there is no power, and the treaty's "may" does not matter
        answered(swiss("Refused in writing"), "refused", true, "2026-09-25")
            .absent()
            .power("transfer-order")
            .bars()
            .answer(Refuse),
        // S. 25(1): said and not written: he can still agree
        answered(swiss("Refused by word of mouth"), "refused", false, "2026-09-25")
            .established()
            .power("transfer-order")
            .waits()
            .answer(Escalate),
        // Whose word counts: the custodian's
        swiss("As the letter says").letter("/persons/0/consents", json!(true)).open().asks(
            "fact:consents@m1/p1",
            Office::Corrections,
            PutTo::Custodian,
        ),
        given(swiss("Given, though the letter says no")).letter("/persons/0/consents", json!(false)).ruled_out(),
        // The latest answer counts
        answered(given(swiss("Given and taken back in writing")), "withdrawn", true, "2026-10-02")
            .power("transfer-order")
            .bars()
            .answer(Refuse),
        answered(answered(swiss("Refused, then given"), "refused", true, "2026-09-20"), "given", true, "2026-09-29")
            .ruled_out()
            .answer(NoGroundFound),
        // Art. 11(1) of the Dutch treaty
        given(dutch("Given, Dutch")).ruled_out().answer(NoGroundFound),
        // Art. 11(1): a condition of the transfer; nobody has refused for good yet
        answered(dutch("Refused by word of mouth, Dutch"), "refused", false, "2026-09-25").established().answer(Escalate),
    ]);
}

//! Own proceedings: they postpone and never refuse.

use crate::case::{Case, table};
use crate::letters::swiss;
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

fn investigation(case: Case, harmed: bool, person: &str) -> Case {
    let entry: Value = json!({
        "id": "o1",
        "concerns": { "person": person, "match": "confirmed", "by": "competent-authority" },
        "would_be_prejudiced": harmed,
        "source": "prosecutions",
        "handling": "protected"
    });
    case.dossier("/own_proceedings/-", entry).row("can-che-1993/own-proceedings")
}

#[test]
fn own_proceedings() {
    let decided = |case: Case, answer: bool| {
        let question = "decide:can-che-1993/own-proceedings@m1/o1/p1";
        let entry = json!({ "id": "d1", "question": question, "answer": answer, "by": "justice-minister", "dated": "2026-10-01", "in_writing": true, "handling": "open" });
        case.dossier("/determinations/-", entry)
    };
    table([
        // Art. 3(2) of the Swiss treaty
        Case::new("None", swiss()).row("can-che-1993/own-proceedings").ruled_out(),
        investigation(Case::new("One that would suffer", swiss()), true, "p1")
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/own_proceedings/0")
            .answer(Escalate),
        investigation(Case::new("One that would not", swiss()), false, "p1").ruled_out(),
        investigation(Case::new("About somebody else", swiss()), true, "p9").ruled_out(),
        // Art. 3(2): postponed is not refused, even where the Minister has decided to postpone
        decided(investigation(Case::new("Postponed", swiss()), true, "p1"), true).established().waits().answer(Escalate),
        decided(investigation(Case::new("Not postponed", swiss()), true, "p1"), false)
            .established()
            .passes()
            .answer(NoGroundFound),
        Case::new("Nobody asked the prosecutors", swiss())
            .dossier("/searched/6", json!({ "holding": "prosecutions", "by": "competent-authority", "on": "2026-10-11" }))
            .row("can-che-1993/own-proceedings")
            .open()
            .asks("fact:own-proceedings-prejudiced@p1", Office::CompetentAuthority, PutTo::Inside),
    ]);
}
